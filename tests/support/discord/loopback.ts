import { type Channels, openChannels } from "./channels.ts";
import { type Gateway, openGateway } from "./gateway.ts";
import { APPLICATION_ID, type Asked, interactionOf, messageOf, type Press, type Submitted, userOf } from "./payloads.ts";
import { openRest, type Recorded, type Rest, type RestAnswer } from "./rest.ts";
import { complaintsOf } from "./rules.ts";

export const TOKEN = "loopback.token.for-tests";

/** @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
export const CALLBACK = { message: 4, deferred: 5, deferredUpdate: 6, update: 7, choices: 8, form: 9 } as const;
const OWNER_WEBHOOK = "/webhooks/1600000000000000001/owners-own-token";
const DISCORD_EPOCH = 1_420_070_400_000;
export const EPHEMERAL = 64;

/** One interaction and what the bot has said to it. */
export interface Sent {
  readonly id: string;
  /** the body of the callback that Discord took */
  readonly callback: Promise<Recorded["body"]>;
  /** the body of the edit that followed a deferred one */
  readonly edit: Promise<Recorded["body"]>;
  /** the bodies of what the bot said beside its reply */
  readonly followUps: readonly Recorded["body"][];
  /** From now on Discord answers 10062, as after three seconds. */
  expire(): void;
  /** somebody presses one of the message's buttons: it is another one from then on */
  touch(): void;
  /** how many callbacks Discord took; more than one is never right */
  readonly taken: number;
}

export interface Loopback extends Rest {
  readonly gateway: Gateway;
  readonly channels: Channels;
  /** the application object, to be given other owners */
  application: object;
  /** the commands that Discord has */
  commands: object[];
  /** the address of a webhook that the bot's owner has made, and what was sent to it */
  readonly ownerWebhook: string;
  readonly noticed: readonly string[];
  /** Sends an interaction to the bot. @param age milliseconds since it was made @param send over the gateway where it is left out */
  ask(asked: Asked | Press | Submitted, age?: number, send?: (interaction: { readonly id: string }) => void): Sent;
  /** Fails what waits for the callback of an interaction that got no answer. */
  unanswered(id: string, error: unknown): void;
  /** Takes what an endpoint has answered to the request with an interaction, as a callback's body. */
  answered(id: string, body: object): RestAnswer;
  /** lets time pass for the interactions that follow, in milliseconds */
  later(milliseconds: number): void;
}

interface Held {
  readonly token: string;
  expired: boolean;
  taken: number;
  callback: PromiseWithResolvers<unknown>;
  edit: PromiseWithResolvers<unknown>;
  followUps: unknown[];
  /** the message as it stands */
  stands: object;
  editedAt: string | null;
}

/**
 * A Discord on this machine: a gateway and a REST API that know of each other.
 * @param shards how many connections it recommends
 * @param guilds the servers that the bot is in
 */
export async function openLoopback({
  shards = 1,
  guilds = [],
}: {
  shards?: number;
  guilds?: readonly { id: string }[];
} = {}): Promise<Loopback> {
  const held = new Map<string, Held>();
  let ahead = 0;
  let last = 0n;
  const user = { ...userOf(APPLICATION_ID, "versus"), bot: true };
  const gateway = await openGateway({ token: TOKEN, user, applicationId: APPLICATION_ID, guilds });
  const channels = openChannels();
  const rest = await openRest(TOKEN, (request) => handle(request));

  const noticed: string[] = [];
  const loopback: Loopback = {
    ...rest,
    ownerWebhook: `${rest.api}/v10${OWNER_WEBHOOK}`,
    noticed,
    gateway,
    channels,
    application: { id: APPLICATION_ID, name: "Versus", description: "", owner: userOf("1700000000000000001", "owner"), team: null },
    commands: [],
    later: (milliseconds) => {
      ahead += milliseconds;
    },
    answered: (id, body) => {
      const one = held.get(id);
      return calledBack(one, one?.token ?? "", { body, files: [] as readonly string[] } as Recorded);
    },
    unanswered: (id, error) => held.get(id)?.callback.reject(error),
    ask: (asked, age = 0, send = (interaction) => gateway.dispatch("INTERACTION_CREATE", interaction)) => {
      // an id begins with its instant, in milliseconds since 2015
      const id = String((BigInt(Date.now() + ahead - age - DISCORD_EPOCH) << 22n) + ++last);
      const one: Held = {
        token: `token-${id}`,
        expired: false,
        taken: 0,
        callback: Promise.withResolvers(),
        edit: Promise.withResolvers(),
        followUps: [],
        stands: {},
        editedAt: null,
      };
      held.set(id, one);
      send(interactionOf(id, one.token, asked) as { readonly id: string });
      return {
        id,
        callback: one.callback.promise,
        edit: one.edit.promise,
        followUps: one.followUps,
        expire: () => {
          one.expired = true;
        },
        touch: () => {
          one.editedAt = "2023-06-07T20:30:01.000000+00:00";
        },
        get taken() {
          return one.taken;
        },
      };
    },
    close: async () => {
      await gateway.close();
      await rest.close();
    },
  };
  return loopback;

  function handle(request: Recorded): RestAnswer | null {
    const { method, path, body, query, authorised } = request;
    const callback = /^\/interactions\/(\d+)\/([^/]+)\/callback$/.exec(path);
    if (method === "POST" && callback !== null) return calledBack(held.get(callback[1]!), callback[2]!, request);
    const edited = /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/.exec(path);
    if (method === "PATCH" && edited !== null) return editedReply(edited[1]!, request);
    if (method === "GET" && edited !== null) return fetchedReply(edited[1]!);
    if (method === "POST" && path === OWNER_WEBHOOK) {
      holdToRules(body, request.files);
      noticed.push(body.content);
      return { status: 204 };
    }
    const followed = /^\/webhooks\/\d+\/([^/]+)$/.exec(path);
    if (method === "POST" && followed !== null) return followedUp(followed[1]!, request);
    if (!authorised) return { status: 401, body: { message: "401: Unauthorized", code: 0 } };
    if (path === "/gateway") return { status: 200, body: { url: gateway.url } };
    if (path === "/gateway/bot") {
      const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: Math.max(1, shards) };
      return { status: 200, body: { url: gateway.url, shards, session_start_limit: limit } };
    }
    if (path === "/applications/@me") return { status: 200, body: loopback.application };
    const inChannel = channels.handle(request);
    if (inChannel !== null) {
      if (method === "POST" && path.endsWith("/messages")) holdToRules(body, request.files);
      return inChannel;
    }
    if (path !== `/applications/${APPLICATION_ID}/commands`) return null;
    if (method === "PUT") loopback.commands = (body as object[]).map(asStored);
    const localised = query.get("with_localizations") === "true" || method === "PUT";
    return { status: 200, body: loopback.commands.map((command) => (localised ? command : { ...command, name_localizations: undefined })) };
  }

  function calledBack(one: Held | undefined, token: string, { body, files }: Recorded): RestAnswer {
    if (one === undefined || one.token !== token || one.expired)
      return { status: 404, body: { message: "Unknown interaction", code: 10062 } };
    if (one.taken > 0) return { status: 400, body: { message: "Interaction has already been acknowledged.", code: 40060 } };
    if (body.type === CALLBACK.message || body.type === CALLBACK.update) holdToRules(body.data, files);
    one.taken += 1;
    one.stands = body.data ?? {};
    one.callback.resolve(body);
    return { status: 204 };
  }

  function editedReply(token: string, { body, files }: Recorded): RestAnswer {
    const one = ofToken(token);
    if (one === undefined || one.taken === 0) return { status: 404, body: { message: "Unknown Webhook", code: 10015 } };
    holdToRules(body, files);
    one.edit.resolve(body);
    return { status: 200, body: messageOf(user, { ...body, flags: EPHEMERAL }) };
  }

  function fetchedReply(token: string): RestAnswer {
    const one = ofToken(token);
    if (one === undefined || one.taken === 0) return { status: 404, body: { message: "Unknown Webhook", code: 10015 } };
    return { status: 200, body: messageOf(user, { ...one.stands, editedAt: one.editedAt }) };
  }

  function followedUp(token: string, { body, files }: Recorded): RestAnswer {
    const one = ofToken(token);
    if (one === undefined || one.taken === 0) return { status: 404, body: { message: "Unknown Webhook", code: 10015 } };
    holdToRules(body, files);
    one.followUps.push(body);
    return { status: 200, body: messageOf(user, body) };
  }

  function ofToken(token: string): Held | undefined {
    return [...held.values()].find((each) => each.token === token);
  }

  function holdToRules(message: Recorded["body"], files: readonly string[]): void {
    (rest.violations as string[]).push(...complaintsOf(message, files));
  }
}

/** A command as Discord gives it back: with ids, and with defaults spelled out. */
function asStored(command: object, index: number): object {
  const {
    options,
    default_member_permissions: permissions = null,
    ...rest
  } = command as { options?: object[]; default_member_permissions?: unknown };
  return {
    id: `18000000000000000${10 + index}`,
    application_id: APPLICATION_ID,
    version: "1900000000000000001",
    default_member_permissions: permissions === null ? null : String(permissions),
    nsfw: false,
    dm_permission: true,
    ...rest,
    ...(options === undefined || options.length === 0 ? {} : { options: options.map(withoutFalse) }),
  };
}

/** Discord leaves out what is false. */
function withoutFalse(option: object): object {
  return Object.fromEntries(Object.entries(option).filter(([, value]) => value !== false));
}
