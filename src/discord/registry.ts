import { readdir } from "node:fs/promises";
import { z } from "zod";
import type { Command } from "./command.ts";

/** Letters, digits, hyphens and underscores in small letters. @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
const COMMAND_NAME = /^[-_\p{L}\p{N}]{1,32}$/u;

const commandFile = z.object({
  default: z
    .object({ declaration: z.object({ name: z.string().regex(COMMAND_NAME), description: z.string().min(1).max(100) }) })
    .and(z.union([z.object({ run: z.function() }), z.object({ runLater: z.function(), allowed: z.enum(["everyone", "operators"]) })])),
});

/**
 * The commands of a folder, one a file, by name and in the order of their names. A new command is a new file.
 * @throws where a file's default export is no command or bears another name than the file
 */
export async function readCommands(folder: URL): Promise<ReadonlyMap<string, Command>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".ts")).sort();
  const commands = await Promise.all(files.map((file) => readCommand(new URL(file, withSlash(folder)))));
  return new Map(commands.map((command) => [command.declaration.name, command]));
}

async function readCommand(file: URL): Promise<Command> {
  const exported: { default: Command } = await import(file.href);
  const { error } = commandFile.safeParse(exported);
  if (error !== undefined) throw new Error(`${file.pathname} does not export a command: ${z.prettifyError(error)}`);
  const { name } = exported.default.declaration;
  if (!file.pathname.endsWith(`/${name}.ts`))
    throw new Error(`${file.pathname} declares the command "${name}": file and command bear the same name`);
  return exported.default;
}

function withSlash(folder: URL): URL {
  return folder.pathname.endsWith("/") ? folder : new URL(`${folder.href}/`);
}
