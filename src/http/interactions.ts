import { setTimeout as sleep } from "node:timers/promises";
import {
  type APIInteraction,
  type APIInteractionResponse,
  DiscordAPIError,
  InteractionResponseType,
  InteractionType,
  type REST,
  RESTJSONErrorCodes,
} from "discord.js";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { Wire } from "../discord/delivery.ts";
import type { Interactions } from "../discord/interactions.ts";
import { restWire } from "../discord/rest-wire.ts";
import { refuse } from "./problem.ts";
import { signatureCheck } from "./signature.ts";

/** Whether something is seen for the first time, by all who answer the same bot. */
export type Once = (id: string) => boolean | Promise<boolean>;

export interface InteractionRouteParts {
  /** the application's, by which Discord signs */
  readonly publicKey: string;
  readonly interactions: Interactions;
  /** what follows a reply goes over it, under the interaction's own token */
  readonly rest: REST;
  readonly once: Once;
  readonly now: () => Date;
}

/** Milliseconds for which an edit waits that comes before Discord has read the reply from the answer to its own request. */
const NOT_YET_READ = [100, 300, 900];

/**
 * Discord's interactions at /interactions, instead of over the gateway.
 * @throws HttpError where the package that checks signatures is missing
 */
export async function serveInteractions(app: FastifyInstance, parts: InteractionRouteParts): Promise<void> {
  const { publicKey, interactions, rest, once, now } = parts;
  const check = await signatureCheck(publicKey, now);
  await app.register(async (scope) => {
    // the signature is over the bytes
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("application/json", { parseAs: "buffer" }, (_, body, done) => done(null, body));
    scope.post("/interactions", async (request, reply) => {
      const body = request.body as Buffer;
      const found = await check({
        body,
        signature: header(request.headers["x-signature-ed25519"]),
        timestamp: header(request.headers["x-signature-timestamp"]),
      });
      if (found === "wrong") return refuse(reply, 401, "wrong signature", "The signature is not Discord's.");
      if (found === "too late") return refuse(reply, 401, "too late", "The signature is of another time.");
      const interaction = JSON.parse(body.toString("utf8")) as APIInteraction;
      if (interaction.type === InteractionType.Ping)
        return reply.send({ type: InteractionResponseType.Pong } satisfies APIInteractionResponse);
      if (!(await once(interaction.id))) return refuse(reply, 401, "too late", "This interaction has been taken already.");
      const { wire, responded } = httpWire(rest, interaction, reply);
      const ended = interactions.take(interaction, wire, 0);
      // what is left alone gets no reply, as over the gateway: Discord tells the person so
      if (ended === null) return reply.code(503).send();
      await Promise.race([responded, ended]);
      if (!reply.sent) reply.code(500).send();
      return reply;
    });
  });
}

function header(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

/**
 * The way back to Discord in the answer to its request; what comes later goes over its REST API. A reply with a file goes there at once, and the
 * answer only says that it has come.
 * @returns with the wire, what resolves once the request is answered
 */
function httpWire(
  rest: REST,
  interaction: APIInteraction,
  reply: FastifyReply,
): { readonly wire: Wire; readonly responded: Promise<void> } {
  const later = restWire(rest, interaction);
  const { promise: responded, resolve } = Promise.withResolvers<void>();
  const wire: Wire = {
    respond: async (body, files) => {
      if (files.length === 0) reply.send(body);
      else {
        await later.respond(body, files);
        reply.code(202).send();
      }
      resolve();
    },
    edit: (body, files) => onceRead(() => later.edit(body, files)),
    isUntouched: later.isUntouched,
  };
  return { wire, responded };
}

/** Tries again where Discord does not know the reply yet, which it has just been given. */
async function onceRead(edit: () => Promise<void>): Promise<void> {
  for (const wait of NOT_YET_READ) {
    try {
      return await edit();
    } catch (error) {
      if (!(error instanceof DiscordAPIError) || error.code !== RESTJSONErrorCodes.UnknownWebhook) throw error;
      await sleep(wait);
    }
  }
  await edit();
}
