import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from "discord.js";
import type { CommandCall } from "./call.ts";
import type { Oracle, Suggestion } from "./oracle.ts";
import type { Reply } from "./reply.ts";

export type Declaration = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** What a command may use while it runs. */
export interface Room {
  readonly oracle: Oracle;
  /** every command there is, in the order of their names */
  readonly declarations: readonly Declaration[];
  readonly now: () => Date;
}

/** Choices for what has been typed so far, nearest first. */
export type Suggest = (typed: string, oracle: Oracle) => readonly Suggestion[];

interface CommandBase {
  readonly declaration: Declaration;
  /** by the name of the option */
  readonly suggest?: Readonly<Record<string, Suggest>>;
}

/** A command that is answered from memory, without telling Discord to wait. */
export interface QuickCommand extends CommandBase {
  readonly run: (call: CommandCall, room: Room) => Reply;
}

/** A command that must wait for the world. Its reply is private, as what is announced in the open cannot be made private later. */
export interface SlowCommand extends CommandBase {
  /** who may run it, checked each time it runs */
  readonly allowed: "everyone" | "operators";
  readonly runLater: (call: CommandCall, room: Room) => Promise<Reply>;
}

/** One slash command: the default export of a file in `commands/` that bears its name. */
export type Command = QuickCommand | SlowCommand;
