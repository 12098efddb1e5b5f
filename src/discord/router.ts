import type { APIEmbed } from "discord.js";
import { LaterVersion } from "../question/migration.ts";
import { hasRoomFor, noticeEmbed } from "../replies/embed.ts";
import { answerPress, stalePress } from "./answers/press.ts";
import { offered } from "./autocomplete.ts";
import type { AutocompleteCall, Call, CommandCall, FormCall, MessageCall, PressCall } from "./call.ts";
import { type Command, ownerOf, type Room, type SlowCommand } from "./command.ts";
import type { Report } from "./failure.ts";
import { mendable } from "./notice.ts";
import type { IsOperator } from "./operators.ts";
import { denialOf } from "./permissions.ts";
import type { Draws } from "./pictures.ts";
import { slugOf } from "./registry.ts";
import type { Reply, Response } from "./reply.ts";
import { localisedCall, preferencesFor, preferring } from "./settings/preferences.ts";
import type { Notice } from "./words/table.ts";
import { textsFor } from "./words/texts.ts";

export interface RouterParts extends Omit<Room, "preferences" | "draw"> {
  readonly commands: ReadonlyMap<string, Command>;
  readonly draw: Draws;
  readonly isOperator: IsOperator;
}

/**
 * Plain data in, plain data out, whatever the transport. Never throws: an error that nobody expected is reported once
 * and the person gets its id.
 */
export type Router = (call: Call) => Response;

export function routerOf(given: RouterParts): Router {
  return (asked) => {
    const call = localisedCall(asked, given.settled);
    // errors in a command's follow-up belong to the same interaction
    const report: Report = (error, fields, locale) => given.report(error, { interactionId: call.id, ...fields }, locale ?? call.locale);
    const preferences = preferencesFor(call, given.settled);
    const draw: Room["draw"] = (answer, locale) => given.draw(answer, locale, preferences.theme);
    const parts: Parts = { ...given, report, preferences, draw, oracle: preferring(given.oracle, call.guildId, given.settled) };
    try {
      return call.kind === "autocomplete" ? { kind: "choices", choices: choicesFor(call, parts) } : responseTo(call, parts);
    } catch (error) {
      const reply = failed(call, error, parts);
      return call.kind === "autocomplete" ? { kind: "choices", choices: [], ending: "failed" } : { kind: "message", reply };
    }
  };
}

/** The response to a call. */
type Parts = Omit<RouterParts, "draw"> & Room;

function choicesFor(call: AutocompleteCall, { commands, oracle }: Parts) {
  const suggest = commands.get(call.command)?.suggest;
  if (suggest === undefined || !Object.hasOwn(suggest, call.option)) return [];
  return offered(suggest[call.option]!(call.typed, oracle));
}

type Acting = CommandCall | MessageCall | FormCall | PressCall;

function responseTo(call: Acting, parts: Parts): Response {
  if (call.kind === "press") return guarded(pressed(call, parts) ?? stalePress(call), call, parts);
  if (call.kind === "form") return guarded(submitted(call, parts) ?? stalePress(call), call, parts);
  const command = parts.commands.get(slugOf(call.command));
  if (command === undefined) return told(textsFor(call.locale).commandGone);
  if (call.kind === "message command") {
    return "runOn" in command ? { kind: "message", reply: command.runOn(call, parts) } : told(textsFor(call.locale).commandGone);
  }
  if ("run" in command) {
    const reply = command.run(call, parts);
    if ("kind" in reply) return guarded(reply, call, parts);
    return { kind: "message", reply: command.explains === true ? greeting(reply, call, parts) : reply };
  }
  if ("respond" in command) return guarded(command.respond(call, parts), call, parts);
  if ("runLater" in command) return { kind: "later", defer: "privately", finish: () => finished(command, call, parts) };
  return told(textsFor(call.locale).commandGone);
}

function pressed(call: PressCall, parts: Parts): Response | null {
  const { offers } = call.message;
  if (![call.customId, ...call.values].every((each) => offers.has(each))) return null;
  const owner = ownerOf(call.customId);
  if (owner === null) return answerPress(call, parts);
  const command = parts.commands.get(owner.command);
  const press = { ...call, state: owner.state };
  if (command === undefined || !("runLater" in command) || command.pressLater === undefined) return command?.press?.(press, parts) ?? null;
  const { pressLater } = command;
  const finish = async (): Promise<Reply> =>
    (await deniedTo(command, { ...call, command: owner.command }, parts)) ?? pressLater(press, parts);
  return { kind: "later", defer: "in place", finish };
}

function submitted(call: FormCall, parts: Parts): Response | null {
  const owner = ownerOf(call.customId);
  const command = owner === null ? undefined : parts.commands.get(owner.command);
  if (owner === null || command?.submitted === undefined) return null;
  return command.submitted({ ...call, state: owner.state }, parts);
}

/** The same response, whose late reply never rejects. */
function guarded(response: Response, call: Acting, parts: Parts): Response {
  if (response.kind !== "later") return response;
  return { ...response, finish: () => response.finish().catch((error: unknown) => failed(call, error, parts)) };
}

/**
 * The same reply, which also explains the bot to somebody who asks for the first time: in the same message, as another one would be another request
 * to Discord for each new person.
 */
function greeting(reply: Reply, call: CommandCall, { greeter }: Parts): Reply {
  const embed = noticeEmbed("Versus", textsFor(call.locale).firstUse);
  return hasRoomFor(embed, reply.embeds) && greeter.isNew(call.userId) ? withEmbed(reply, embed) : reply;
}

function withEmbed(reply: Reply, embed: APIEmbed): Reply {
  const { embeds, next } = reply;
  const added = { ...reply, embeds: hasRoomFor(embed, embeds) ? [...embeds, embed] : embeds };
  if (next === undefined) return added;
  const followed = async (): Promise<Reply | null> => {
    const then = await next();
    return then === null ? null : withEmbed(then, embed);
  };
  return { ...added, next: followed };
}

async function finished(command: SlowCommand, call: CommandCall, parts: Parts): Promise<Reply> {
  try {
    const denied = await deniedTo(command, call, parts);
    return denied ?? (await command.runLater(call, parts));
  } catch (error) {
    return failed(call, error, parts);
  }
}

/** Discord's own setting only hides a command from those who may not run it, and a server can change it. */
async function deniedTo(
  { allowed }: SlowCommand,
  call: (CommandCall | PressCall) & { readonly command: string },
  { isOperator }: Parts,
): Promise<Reply | null> {
  switch (allowed) {
    case "everyone":
      return null;
    case "operators":
      return (await isOperator(call.userId)) ? null : mendable(textsFor(call.locale).operatorsOnly(call.command));
    case "managers":
      return denialOf(call, call.command);
  }
}

function failed(call: Call, error: unknown, { report }: Parts): Reply {
  if (error instanceof LaterVersion) return mendable(textsFor(call.locale).laterVersion);
  return report(error, { call: withoutTexts(call) }, call.locale);
}

/** What the log may have about a call, without what the person typed: which options, not their values. */
function withoutTexts({ kind, guildId, channelId, userId, locale, ...call }: Call): object {
  const command = "command" in call ? { command: call.command } : {};
  const options = "options" in call ? { options: Object.keys(call.options) } : {};
  return { kind, guildId, channelId, userId, locale, ...command, ...options };
}

function told(notice: Notice): Response {
  return { kind: "message", reply: mendable(notice) };
}
