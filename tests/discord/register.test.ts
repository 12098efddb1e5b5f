import { readdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { main } from "../../src/bot.ts";
import { bot } from "../support/discord/bot.ts";
import { type Loopback, openLoopback } from "../support/discord/loopback.ts";

/** Every command is a file of commands/, and has its name; one on a message is said in quotes. */
const all = readdirSync("commands")
  .sort()
  .map((file) => file.replace(/\.ts$/, ""))
  .map((name) => (name === "check-this-claim" ? "“Check this claim”" : `/${name}`));

describe("npm run register", () => {
  let discord: Loopback;
  beforeEach(async () => {
    discord = await openLoopback();
  });
  afterEach(async () => {
    await discord.close();
    expect(discord.violations).toEqual([]);
  });

  const register = async (token?: string) => {
    const { parts, printed } = await bot(discord, token);
    const code = await main("register", parts);
    return { code, printed };
  };
  const writes = () => discord.requests.filter(({ method }) => method === "PUT");

  it("writes all commands to an application that has none, in one request that Discord's schema allows", async () => {
    const { code, printed } = await register();
    expect(code).toBe(0);
    expect(printed).toEqual([`added: ${all.join(" ")}`]);
    expect(writes()).toHaveLength(1);
  });

  it("writes nothing where Discord has them already, with its own ids, defaults and order", async () => {
    await register();
    discord.commands = discord.commands.toReversed().map((command) => ({
      ...command,
      contexts: (command as { contexts: number[] }).contexts.toReversed(),
      name_localizations: { fr: "x", de: "y", ...reversedNames(command) },
    }));
    const { code, printed } = await register();
    expect(code).toBe(0);
    expect(printed).toEqual([`All ${all.length} commands are as Discord has them; nothing was written.`]);
    expect(writes()).toHaveLength(1);
  });

  it.each([
    ["a description", { description: "Something else" }],
    ["a name in another language", { name_localizations: { de: "vergleich", fr: "comparer" } }],
    ["a language too many", { name_localizations: { de: "vergleichen", fr: "comparer", id: "bandingkan" } }],
    ["where it can be used", { contexts: [0] }],
    ["an option", { options: [] }],
    ["who may see it", { default_member_permissions: "32" }],
  ])("writes again where %s differs, and says of which command", async (_, difference) => {
    await register();
    discord.commands = discord.commands.map((command) =>
      (command as { name: string }).name === "compare" ? { ...command, ...difference } : command,
    );
    const { printed } = await register();
    expect(printed[0]).toBe("changed: /compare");
    expect(writes()).toHaveLength(2);
  });

  it("removes a command that there is no longer", async () => {
    await register();
    discord.commands = [...discord.commands, { id: "9", application_id: "1", name: "horoscope", description: "Gone", type: 1 }];
    const { printed } = await register();
    expect(printed[0]).toBe("removed: /horoscope");
    expect((await register()).printed[0]).toContain("nothing was written");
  });

  it("says where the token is not known", async () => {
    const { code, printed } = await register("another.token");
    expect(code).toBe(1);
    expect(printed[0]).toContain("Discord rejected this token");
  });
});

/** The same names with their languages in the other order. */
function reversedNames(command: object): object {
  const { name_localizations } = command as { name_localizations: object };
  return Object.fromEntries(Object.entries(name_localizations).toReversed());
}
