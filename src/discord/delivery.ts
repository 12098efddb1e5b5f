import {
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  type InteractionReplyOptions,
  type Message,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  RESTJSONErrorCodes,
  type SendableChannels,
} from "discord.js";
import type { Logger } from "pino";
import type { Ending } from "../health/tally.ts";
import type { Suggestion } from "../oracle/oracle.ts";
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

/** Interactions that a message can be said to. */
type Repliable = Extract<
  Interaction,
  ChatInputCommandInteraction | MessageContextMenuCommandInteraction | MessageComponentInteraction | ModalSubmitInteraction
>;

/** What stands in each line of the log of one interaction. */
export type InteractionFields = Readonly<Record<string, unknown>>;

/**
 * Sends a response over discord.js. Never rejects: what cannot be sent is logged once.
 * @param taken called once Discord has taken the first reply
 */
export async function deliver(
  interaction: Interaction,
  response: Response,
  { fields, log, report, taken }: { fields: InteractionFields; log: Logger; report: Report; taken: () => void },
): Promise<Ending> {
  try {
    return (await send(interaction, response, taken)) ?? "answered";
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
    const apology = report(error, fields, interaction.locale);
    const refused = error instanceof DiscordAPIError && error.status === BAD_REQUEST;
    // Only where Discord did not like the message itself is there hope that it will take another one.
    if (!refused || !isRepliable(interaction)) return "undelivered";
    await said(interaction, apology).catch((again: unknown) => log.warn({ ...fields, err: again }, "nor could the error be shown"));
    return "failed";
  }
}

async function send(interaction: Interaction, response: Response, taken: () => void): Promise<Ending | undefined> {
  if (response.kind === "choices") {
    await chosen(interaction, response.choices);
    taken();
    return response.ending;
  }
  if (!isRepliable(interaction)) return;
  switch (response.kind) {
    case "message":
      await said(interaction, response.reply);
      taken();
      await goOn(
        response.reply,
        () => interaction.fetchReply(),
        (next) => persistently(() => interaction.editReply(editOf(next))),
      );
      return response.reply.ending;
    case "update":
      if (interaction.isMessageComponent()) await persistently(() => interaction.update(editOf(response.reply)));
      taken();
      return response.reply.ending;
    case "form":
      if (!interaction.isModalSubmit()) await persistently(() => interaction.showModal(response.form));
      taken();
      return;
    case "later": {
      await persistently(() => deferred(interaction, response.defer));
      taken();
      const reply = await response.finish();
      await said(interaction, reply);
      return reply.ending;
    }
  }
}

/** Puts what comes next in a reply's place, unless somebody has pressed one of its buttons meanwhile, or it cannot be seen any more. */
async function goOn({ next }: Reply, present: () => Promise<Message>, edit: (next: Reply) => Promise<unknown>): Promise<void> {
  const reply = await next?.();
  if (reply === undefined || reply === null) return;
  const seen = await present().catch(() => null);
  if (seen?.editedTimestamp === null) await edit(reply);
}

/**
 * Answers a message once: the nonce is the message's own, and Discord keeps a second one with the same nonce away.
 * Never rejects: where the bot may not write, or the message is gone, there is nobody to tell.
 */
export async function replyTo(message: Message, reply: Reply, log: Logger, taken: () => void): Promise<Ending> {
  const { flags: _, ...said } = messageOf(reply);
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
      () => answer.fetch(),
      (next) => answer.edit(editOf(next)),
    );
    return reply.ending ?? "answered";
  } catch (error) {
    log.warn({ err: error, messageId: message.id }, "a mention could not be answered");
    return "undelivered";
  }
}

function isRepliable(interaction: Interaction): interaction is Repliable {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isMessageComponent() ||
    interaction.isModalSubmit()
  );
}

function deferred(interaction: Repliable, defer: Later["defer"]): Promise<unknown> {
  if (defer === "in place" && interaction.isMessageComponent()) return interaction.deferUpdate();
  return interaction.deferReply(defer === "openly" ? {} : { flags: MessageFlags.Ephemeral });
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

async function said(interaction: Repliable, reply: Reply): Promise<void> {
  if (interaction.deferred) return persistently(() => interaction.editReply(editOf(reply)));
  await persistently(() => interaction.reply(messageOf(reply)));
}

function messageOf({ embeds, components, files, flags }: Reply): InteractionReplyOptions {
  return {
    embeds,
    allowedMentions: { parse: [] },
    ...(components === undefined ? {} : { components }),
    ...(files === undefined ? {} : { files: files.map(fileOf) }),
    ...(flags === undefined ? {} : { flags }),
  };
}

/** What a message becomes: components and files of before that are not named again are gone. */
function editOf({ embeds, components = [], files = [] }: Reply) {
  return { embeds, components, files: files.map(fileOf), attachments: [], allowedMentions: { parse: [] } };
}

function fileOf({ name, description, bytes }: Attachment) {
  return { attachment: Buffer.from(bytes), name, description };
}

async function chosen(interaction: Interaction, choices: readonly Suggestion[]): Promise<void> {
  if (interaction.isAutocomplete()) await persistently(() => interaction.respond(choices));
}
