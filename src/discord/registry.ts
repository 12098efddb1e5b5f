import { readdir } from "node:fs/promises";
import { z } from "zod";
import type { Call } from "./call.ts";
import type { Command } from "./command.ts";

/** Letters, digits, hyphens and underscores in small letters. @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
const SLASH_NAME = /^[-_\p{L}\p{N}]{1,32}$/u;
/** A command on a message may have spaces and capitals too. */
const MESSAGE_NAME = /^[-_ \p{L}\p{N}]{1,32}$/u;

const slash = z.object({ name: z.string().regex(SLASH_NAME), description: z.string().min(1).max(100) });

const commandFile = z.object({
  default: z.union([
    z.object({ declaration: slash, run: z.function() }),
    z.object({ declaration: slash, respond: z.function(), submitted: z.function() }),
    z.object({ declaration: slash, runLater: z.function(), allowed: z.enum(["everyone", "managers", "operators"]) }),
    z.object({ declaration: z.object({ name: z.string().regex(MESSAGE_NAME) }), runOn: z.function() }),
  ]),
});

/** "check-this-claim" for the command "Check this claim": what its file is called, and its own custom ids. */
export function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(" ", "-");
}

/**
 * The commands of a folder, one a file, by the name of the file and in the order of these names. A new command is a new file.
 * @throws where a file's default export is no command or bears another name than the file
 */
export async function readCommands(folder: URL): Promise<ReadonlyMap<string, Command>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".ts")).sort();
  const commands = await Promise.all(files.map((file) => readCommand(new URL(file, withSlash(folder)))));
  return new Map(commands.map((command) => [slugOf(command.declaration.name), command]));
}

async function readCommand(file: URL): Promise<Command> {
  const exported: { default: Command } = await import(file.href);
  const { error } = commandFile.safeParse(exported);
  if (error !== undefined) throw new Error(`${file.pathname} does not export a command: ${z.prettifyError(error)}`);
  const { name } = exported.default.declaration;
  if (!file.pathname.endsWith(`/${slugOf(name)}.ts`))
    throw new Error(`${file.pathname} declares the command "${name}": file and command bear the same name`);
  return exported.default;
}

function withSlash(folder: URL): URL {
  return folder.pathname.endsWith("/") ? folder : new URL(`${folder.href}/`);
}

/** What a call used, by a name of the code: the command's, where there is one of that name. */
export function usedIn(call: Call, commands: ReadonlySet<string>): string {
  if (call.kind !== "command" && call.kind !== "message command") return call.kind;
  const slug = slugOf(call.command);
  return commands.has(slug) ? slug : "other";
}
