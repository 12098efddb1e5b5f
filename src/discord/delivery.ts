import {
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  DiscordAPIError,
  InteractionResponseType,
  type Message,
  MessageFlags,
  RESTJSONErrorCodes,
  type SendableChannels,
} from "discord.js";
import type { Logger } from "pino";
import type { Ending } from "../health/tally.ts";
import type { Report } from "./failure.ts";
import type { Attachment, Later, Reply, Response } from "./reply.ts";

/**
 * Discord's words for a reply that comes too late: three seconds after the interaction (10062),
 * or fifteen minutes after a deferred one (10015, 50027).
 */
const EXPIRED: readonly unknown[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
];

/** The interaction has its reply: from a send that Discord took although it answered with an error, or from another instance. */
const ANSWERED = RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;

const BAD_REQUEST = 400;

/** undici's word for a connection that the other side has cut, which discord.js does not try again. */
const CUT_CONNECTION = "UND_ERR_SOCKET";

/** How often a reply is sent over a connection that is cut. Sending twice does no harm: Discord takes one reply to an interaction. */
export const SEND_ATTEMPTS = 3;

/** What an edit of a reply may say. */
export type Edit = Pick<APIInteractionResponseCallbackData, "embeds" | "components" | "attachments" | "allowed_mentions">;

/** The way back to the person of one interaction, whichever way it came. */
export interface Wire {
  /** Gives Discord the first response, once. @throws what Discord or the network answers with */
  respond(response: APIInteractionResponse, files: readonly Attachment[]): Promise<void>;
  /** Puts something else in the reply's place. @throws likewise */
  edit(edit: Edit, files: readonly Attachment[]): Promise<void>;
  /** Whether the reply stands as it was sent: nobody has pressed one of its buttons meanwhile, and it can still be seen. Never rejects. */
  isUntouched(): Promise<boolean>;
}

/** What stands in each line of the log of one interaction. */
export type InteractionFields = Readonly<Record<string, unknown>>;

export interface DeliveryParts {
  readonly fields: InteractionFields;
  readonly log: Logger;
  readonly report: Report;
  /** called once Discord has taken the first reply */
  readonly taken: () => void;
  /** Discord's name of the person's language */
  readonly locale: string;
}

/** How far a delivery has come: what may still be said depends on it. */
interface Progress {
  stage: "nothing" | "deferred" | "said";
}

/** Sends a response over a wire. Never rejects: what cannot be sent is logged once. */
export async function deliver(response: Response, wire: Wire, { fields, log, report, taken, locale }: DeliveryParts): Promise<Ending> {
  const progress: Progress = { stage: "nothing" };
  try {
    return (await send(response, wire, taken, progress)) ?? "answered";
  } catch (error) {
    const code = error instanceof DiscordAPIError ? error.code : undefined;
    if (EXPIRED.includes(code)) {
      log.warn({ ...fields, code }, "a reply came too late for Discord");
      return "expired";
    }
    if (code === ANSWERED) {
      log.info({ ...fields, code }, "the interaction already had its reply");
      return "answered";
    }
    const apology = report(error, fields, locale);
    const refused = error instanceof DiscordAPIError && error.status === BAD_REQUEST;
    // only where Discord did not like the message itself is there hope that it will take another one
    if (!refused || response.kind === "choices" || progress.stage === "said") return "undelivered";
    await said(apology, wire, progress).catch((again: unknown) => log.warn({ ...fields, err: again }, "nor could the error be shown"));
    return "failed";
  }
}

async function send(response: Response, wire: Wire, taken: () => void, progress: Progress): Promise<Ending | undefined> {
  switch (response.kind) {
    case "choices":
      await responded(wire, {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: [...response.choices] },
      });
      taken();
      return response.ending;
    case "message": {
      const { reply } = response;
      await said(reply, wire, progress);
      taken();
      await goOn(reply, wire.isUntouched, (next) => edited(next, wire));
      return reply.ending;
    }
    case "update": {
      const { reply } = response;
      const { files = [] } = reply;
      await persistently(() => wire.respond({ type: InteractionResponseType.UpdateMessage, data: editOf(reply) }, files));
      taken();
      return reply.ending;
    }
    case "form":
      await responded(wire, { type: InteractionResponseType.Modal, data: response.form });
      taken();
      return;
    case "later": {
      await responded(wire, DEFERRED[response.defer]);
      progress.stage = "deferred";
      taken();
      const reply = await response.finish();
      await said(reply, wire, progress);
      return reply.ending;
    }
  }
}

const DEFERRED: Readonly<Record<Later["defer"], APIInteractionResponse>> = {
  "in place": { type: InteractionResponseType.DeferredMessageUpdate },
  openly: { type: InteractionResponseType.DeferredChannelMessageWithSource },
  privately: { type: InteractionResponseType.DeferredChannelMessageWithSource, data: { flags: MessageFlags.Ephemeral } },
};

function responded(wire: Wire, response: APIInteractionResponse): Promise<void> {
  return persistently(() => wire.respond(response, []));
}

async function said(reply: Reply, wire: Wire, progress: Progress): Promise<void> {
  const { files = [] } = reply;
  const data = messageOf(reply);
  if (progress.stage === "deferred") await edited(reply, wire);
  else await persistently(() => wire.respond({ type: InteractionResponseType.ChannelMessageWithSource, data }, files));
  progress.stage = "said";
}

function edited(reply: Reply, wire: Wire): Promise<void> {
  const { files = [] } = reply;
  return persistently(() => wire.edit(editOf(reply), files));
}

/** Puts what comes next in a reply's place, unless that has changed meanwhile. */
async function goOn({ next }: Reply, isUntouched: () => Promise<boolean>, edit: (next: Reply) => Promise<unknown>): Promise<void> {
  const reply = await next?.();
  if (reply !== undefined && reply !== null && (await isUntouched())) await edit(reply);
}

/**
 * Answers a message once: the nonce is the message's own, and Discord keeps a second one with the same nonce away.
 * Never rejects: where the bot may not write, or the message is gone, there is nobody to tell.
 */
export async function replyTo(message: Message, reply: Reply, log: Logger, taken: () => void): Promise<Ending> {
  const said = { embeds: reply.embeds, components: reply.components ?? [], files: (reply.files ?? []).map(fileOf) };
  const reference = { messageReference: message.id, failIfNotExists: false };
  const options = { ...said, allowedMentions: { parse: [], repliedUser: false }, reply: reference, nonce: message.id, enforceNonce: true };
  try {
    let sent: Message | undefined;
    await persistently(async () => {
      sent = await (message.channel as SendableChannels).send(options);
    });
    taken();
    const answer = sent!;
    await goOn(
      reply,
      () =>
        answer.fetch().then(
          ({ editedTimestamp }) => editedTimestamp === null,
          () => false,
        ),
      ({ embeds, components = [], files = [] }) =>
        answer.edit({ embeds, components, files: files.map(fileOf), attachments: [], allowedMentions: { parse: [] } }),
    );
    return reply.ending ?? "answered";
  } catch (error) {
    log.warn({ err: error, messageId: message.id }, "a mention could not be answered");
    return "undelivered";
  }
}

async function persistently(attempt: () => Promise<unknown>, attempts: number = SEND_ATTEMPTS): Promise<void> {
  try {
    await attempt();
  } catch (error) {
    const cut = error instanceof Error && "code" in error && error.code === CUT_CONNECTION;
    if (!cut || attempts <= 1) throw error;
    await persistently(attempt, attempts - 1);
  }
}

function messageOf({ embeds, components, files, flags }: Reply): APIInteractionResponseCallbackData {
  return {
    embeds: [...embeds],
    allowed_mentions: { parse: [] },
    ...(components === undefined ? {} : { components: [...components] }),
    ...(files === undefined ? {} : { attachments: files.map(namedOf) }),
    ...(flags === undefined ? {} : { flags }),
  };
}

/** What a message becomes: components and files of before that are not named again are gone. */
function editOf({ embeds, components = [], files = [] }: Reply): Edit {
  return { embeds: [...embeds], components: [...components], attachments: files.map(namedOf), allowed_mentions: { parse: [] } };
}

/** How a file is named that is sent beside a message, by its place among them. */
function namedOf({ name, description }: Attachment, place: number) {
  return { id: String(place), filename: name, description };
}

function fileOf({ name, description, bytes }: Attachment) {
  return { attachment: Buffer.from(bytes), name, description };
}
