import type { RESTPostAPIChatInputApplicationCommandsJSONBody, RESTPostAPIContextMenuApplicationCommandsJSONBody } from "discord.js";
import type { Oracle, Suggestion } from "../oracle/oracle.ts";
import type { Answer } from "../question/answer.ts";
import type { Picture } from "../replies/picture.ts";
import type { CommandCall, FormCall, MessageCall, PressCall } from "./call.ts";
import type { Report } from "./failure.ts";
import type { Greeter } from "./first-use.ts";
import type { LookInside } from "./inside.ts";
import type { KeptPages } from "./pages.ts";
import type { Passages } from "./passages.ts";
import type { Posting } from "./posting.ts";
import type { Later, Reply, Response } from "./reply.ts";
import type { Settled } from "./settings/kept.ts";
import type { Preferences } from "./settings/preferences.ts";

export type SlashDeclaration = RESTPostAPIChatInputApplicationCommandsJSONBody;
export type Declaration = SlashDeclaration | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** What a command may use while it runs. */
export interface Room {
  readonly oracle: Oracle;
  /** every command there is, in the order of their names */
  readonly declarations: readonly Declaration[];
  readonly now: () => Date;
  /** The picture of an answer in a language that Discord names; null where it has none. @throws where it cannot be drawn */
  readonly draw: (answer: Answer, locale: string) => Promise<Picture | null>;
  /** what servers and people have settled, and what follows from it for this call */
  readonly settled: Settled;
  readonly preferences: Preferences;
  readonly posting: Posting;
  readonly greeter: Greeter;
  readonly inside: LookInside;
  readonly passages: Passages;
  readonly pages: KeptPages;
  /** logs what went wrong where the person is helped otherwise */
  readonly report: Report;
}

/** Choices for what has been typed so far, nearest first. */
export type Suggest = (typed: string, oracle: Oracle) => readonly Suggestion[];

interface CommandBase {
  readonly declaration: Declaration;
  /** by the name of the option */
  readonly suggest?: Readonly<Record<string, Suggest>>;
  /** What a press on a message of this command does; its custom ids come from `ownId`. Null where it cannot be read. */
  readonly press?: (press: CommandPress, room: Room) => Response | null;
  /** what a form of this command does once it is filled in; its custom ids come from `ownId` */
  readonly submitted?: (form: CommandForm, room: Room) => Response;
}

/** A press on a component whose custom id is a command's own. */
export interface CommandPress extends PressCall {
  /** the custom id without the command's name */
  readonly state: string;
}

/** A command that is answered from memory, without telling Discord to wait, unless more can be found elsewhere. */
export interface QuickCommand extends CommandBase {
  readonly run: (call: CommandCall, room: Room) => Reply | Later;
  /** whether it answers what a person wants to know, so that a first use explains itself */
  readonly explains?: true;
}

/** A form whose custom id is a command's own. */
export interface CommandForm extends FormCall {
  /** the custom id without the command's name */
  readonly state: string;
}

/** A command that asks back with a form, answers from memory or makes the person wait, as its options have it. Waiting never rejects. */
export interface OpenCommand extends CommandBase {
  readonly respond: (call: CommandCall, room: Room) => Response;
}

/** A command that is run on a message, from memory too. */
export interface MessageCommand extends CommandBase {
  readonly runOn: (call: MessageCall, room: Room) => Reply;
}

/** A command that must wait for the world. Its reply is private, as what is announced in the open cannot be made private later. */
export interface SlowCommand extends CommandBase {
  /** who may run it, checked each time it runs; managers are those who may manage the server it is run on */
  readonly allowed: "everyone" | "managers" | "operators";
  readonly runLater: (call: CommandCall, room: Room) => Promise<Reply>;
  /** What a press does that must wait too; whoever presses is held to `allowed` again. The message that was pressed becomes this one. */
  readonly pressLater?: (press: CommandPress, room: Room) => Promise<Reply>;
}

/** One command: the default export of a file in `commands/` that bears its name. */
export type Command = QuickCommand | OpenCommand | SlowCommand | MessageCommand;

/** First characters of the custom ids that a command keeps for itself, before its name. */
const OWN = "1/";

/** A custom id whose presses come to the command of that name. @param state at most 100 characters less the name's and three */
export function ownId(command: string, state: string): string {
  return `${OWN}${command}:${state}`;
}

/** The command and the state of a custom id that `ownId` made; null for any other. */
export function ownerOf(customId: string): { readonly command: string; readonly state: string } | null {
  const colon = customId.indexOf(":");
  if (!customId.startsWith(OWN) || colon < 0) return null;
  return { command: customId.slice(OWN.length, colon), state: customId.slice(colon + 1) };
}
