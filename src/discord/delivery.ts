import { type ChatInputCommandInteraction, DiscordAPIError, type Interaction, MessageFlags, RESTJSONErrorCodes } from "discord.js";
import type { Logger } from "pino";
import type { Report } from "./failure.ts";
import type { Suggestion } from "./oracle.ts";
import type { Reply, Response } from "./reply.ts";

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

/** Sends a response over discord.js. Never rejects: what cannot be sent is logged once. */
export async function deliver(interaction: Interaction, response: Response, log: Logger, report: Report): Promise<void> {
  const fields = { interactionId: interaction.id };
  try {
    await send(interaction, response);
  } catch (error) {
    const code = error instanceof DiscordAPIError ? error.code : undefined;
    if (EXPIRED.includes(code)) return log.warn({ ...fields, code }, "a reply came too late for Discord");
    if (code === ANSWERED) return log.info({ ...fields, code }, "the interaction already had its reply");
    const apology = report(error, fields);
    const refused = error instanceof DiscordAPIError && error.status === BAD_REQUEST;
    // Only where Discord did not like the message itself is there hope that it will take another one.
    if (refused && interaction.isChatInputCommand()) {
      await replied(interaction, apology).catch((again: unknown) => log.warn({ ...fields, err: again }, "nor could the error be shown"));
    }
  }
}

async function send(interaction: Interaction, response: Response): Promise<void> {
  if (response.kind === "choices") return chosen(interaction, response.choices);
  if (!interaction.isChatInputCommand()) return;
  if (response.kind === "message") return replied(interaction, response.reply);
  await persistently(() => interaction.deferReply({ flags: MessageFlags.Ephemeral }));
  await replied(interaction, await response.finish());
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

async function replied(interaction: ChatInputCommandInteraction, { embeds, flags }: Reply): Promise<void> {
  const message = { embeds, allowedMentions: { parse: [] } };
  if (interaction.deferred) return persistently(() => interaction.editReply(message));
  await persistently(() => interaction.reply(flags === undefined ? message : { ...message, flags }));
}

async function chosen(interaction: Interaction, choices: readonly Suggestion[]): Promise<void> {
  if (interaction.isAutocomplete()) await persistently(() => interaction.respond(choices));
}
