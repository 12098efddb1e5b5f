import { noticeEmbed } from "../replies/embed.ts";
import { offered } from "./autocomplete.ts";
import type { AutocompleteCall, Call, CommandCall } from "./call.ts";
import type { Command, Room, SlowCommand } from "./command.ts";
import type { Report } from "./failure.ts";
import type { Limit } from "./limits.ts";
import type { IsOperator } from "./operators.ts";
import { privately, type Reply, type Response } from "./reply.ts";

export interface RouterParts extends Room {
  readonly commands: ReadonlyMap<string, Command>;
  readonly limit: Limit;
  readonly isOperator: IsOperator;
  readonly report: Report;
}

/**
 * Plain data in, plain data out, whatever the transport. Never throws: an error that nobody expected is reported once
 * and the person gets its id.
 */
export type Router = (call: Call) => Response;

export function routerOf(parts: RouterParts): Router {
  return (call) => {
    try {
      return call.kind === "autocomplete" ? { kind: "choices", choices: choicesFor(call, parts) } : responseTo(call, parts);
    } catch (error) {
      const reply = failed(call, error, parts);
      return call.kind === "autocomplete" ? { kind: "choices", choices: [] } : { kind: "message", reply };
    }
  };
}

function choicesFor(call: AutocompleteCall, { commands, oracle }: RouterParts) {
  const suggest = commands.get(call.command)?.suggest;
  if (suggest === undefined || !Object.hasOwn(suggest, call.option)) return [];
  return offered(suggest[call.option]!(call.typed, oracle));
}

function responseTo(call: CommandCall, parts: RouterParts): Response {
  const command = parts.commands.get(call.command);
  if (command === undefined)
    return told("This command is gone", ["Discord still showed it, but Versus no longer has it. /help lists what there is."]);
  const wait = parts.limit(call.userId);
  if (wait > 0) return told("That was quick", [`Ask again in ${Math.ceil(wait / 1000)} s: each person has so many questions a minute.`]);
  if ("run" in command) return { kind: "message", reply: command.run(call, parts) };
  return { kind: "later", finish: () => finished(command, call, parts) };
}

async function finished(command: SlowCommand, call: CommandCall, parts: RouterParts): Promise<Reply> {
  try {
    if (command.allowed === "operators" && !(await parts.isOperator(call.userId))) {
      return mendable("Only for those who run this bot", [
        `/${call.command} is for the owner of the application and the members of its team.`,
      ]);
    }
    return await command.runLater(call, parts);
  } catch (error) {
    return failed(call, error, parts);
  }
}

function failed(call: Call, error: unknown, { report }: RouterParts): Reply {
  return report(error, { call: { ...call, permissions: String(call.permissions) } });
}

function told(title: string, lines: readonly string[]): Response {
  return { kind: "message", reply: mendable(title, lines) };
}

/** What the person can mend is said to that person alone. */
function mendable(title: string, lines: readonly string[]): Reply {
  return privately(noticeEmbed(title, lines, "refusal"));
}
