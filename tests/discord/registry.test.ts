import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ApplicationCommandType } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCommands } from "../../src/discord/registry.ts";

const COMMANDS = new URL("../../commands/", import.meta.url);

interface Declared {
  readonly name: string;
  readonly name_localizations?: object;
  readonly description?: string;
  readonly description_localizations?: object;
  readonly options?: readonly Declared[];
  readonly choices?: readonly { readonly name: string; readonly name_localizations?: object }[];
}

describe("the commands of the project", () => {
  it("are these, each with a German and a French name and description", async () => {
    const commands = await readCommands(COMMANDS);
    expect([...commands.keys()]).toEqual([
      "admin",
      "after",
      "ask",
      "breadth",
      "capitalisation",
      "check-this-claim",
      "check",
      "compare",
      "concentration",
      "drawdown",
      "help",
      "leaders",
      "movers",
      "performance",
      "positioning",
      "privacy",
      "quote",
      "rate",
      "ratio",
      "record",
      "regime",
      "reload",
      "risk",
      "season",
      "settings",
      "start",
      "status",
      "streak",
      "summary",
      "trend",
      "watch",
      "watchlist",
      "why",
    ]);
    for (const { declaration } of commands.values()) {
      // what posts into a channel is for servers alone
      const posts = declaration.name === "summary" || declaration.name === "start";
      expect(declaration).toMatchObject(
        posts ? { integration_types: [0], contexts: [0] } : { integration_types: [0, 1], contexts: [0, 1, 2] },
      );
      expectLocalised(declaration as Declared);
    }
  });

  it("have names that Discord takes in every language", async () => {
    for (const { declaration } of (await readCommands(COMMANDS)).values()) {
      if (declaration.type === ApplicationCommandType.Message) continue;
      for (const name of namesIn(declaration as Declared)) {
        expect(name).toMatch(/^[-_\p{L}\p{N}]{1,32}$/u);
        expect(name).toBe(name.toLowerCase());
      }
    }
  });
});

function expectLocalised({ name_localizations, description, description_localizations, options = [], choices = [] }: Declared): void {
  expect(Object.keys(name_localizations ?? {})).toEqual(["de", "fr"]);
  // a command on a message has a name alone
  if (description !== undefined) expect(Object.keys(description_localizations ?? {})).toEqual(["de", "fr"]);
  for (const text of [description ?? "", ...Object.values(description_localizations ?? {})]) expect(text.length).toBeLessThanOrEqual(100);
  for (const choice of choices) expect(Object.keys(choice.name_localizations ?? {})).toEqual(["de", "fr"]);
  for (const option of options) expectLocalised(option);
}

function namesIn({ name, name_localizations, options = [] }: Declared): string[] {
  return [name, ...Object.values(name_localizations ?? {}), ...options.flatMap(namesIn)];
}

describe("a folder of commands", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "commands-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const write = (file: string, source: string) => writeFile(join(folder, file), source);
  const read = () => readCommands(pathToFileURL(folder));

  it("gains a command with a file", async () => {
    await write("ping.ts", 'export default { declaration: { name: "ping", description: "Pong" }, run: () => null };');
    await write("notes.md", "no command");
    expect([...(await read()).keys()]).toEqual(["ping"]);
  });

  it("is refused where a file bears another name than its command", async () => {
    await write("pong.ts", 'export default { declaration: { name: "ping", description: "Pong" }, run: () => null };');
    await expect(read()).rejects.toThrow(/pong\.ts declares the command "ping"/);
  });

  it.each([
    ["has no default export", "export const ping = 1;"],
    ["does not run", 'export default { declaration: { name: "ping", description: "Pong" } };'],
    [
      "has a name that Discord would not take",
      'export default { declaration: { name: "p i n g", description: "Pong" }, run: () => null };',
    ],
    ["runs later for it does not say whom", 'export default { declaration: { name: "ping", description: "P" }, runLater: () => null };'],
  ])("is refused, with the file named, where a file %s", async (_, source) => {
    await write("ping.ts", source);
    await expect(read()).rejects.toThrow(/ping\.ts does not export a command/);
  });
});
