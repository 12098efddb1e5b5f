import { readFileSync } from "node:fs";
import { DateTime } from "luxon";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../src/market/database.ts";
import { EPHEMERAL, type Loopback, openLoopback } from "../support/discord/loopback.ts";
import { GUILD_ID } from "../support/discord/payloads.ts";
import { MANAGE_GUILD, type Message, type SampleBot, startSampleBot, takenForReal } from "../support/discord/sample-bot.ts";
import { until } from "../support/until.ts";

const [MANAGER, PERSON] = ["1400000000000000001", "1400000000000000077"];
/** Four in the afternoon in New York of the day of the last session of the fixture, before that session's posts are due again. */
const AFTER = DateTime.fromISO("2026-06-18T18:30", { zone: "America/New_York" }).toMillis();

let discord: Loopback;
let memory: Database;
let bot: SampleBot;

const restart = async (): Promise<void> => {
  await bot.stop();
  bot = await startSampleBot(discord, takenForReal(memory), AFTER);
};

beforeEach(async () => {
  discord = await openLoopback();
  memory = await openDatabase("sqlite::memory:");
  const lines = readFileSync(new URL("../fixtures/073d2a2/store.tsv", import.meta.url), "utf8").split("\n");
  const rows = lines.filter((line) => line.startsWith("posts/")).map((line) => line.split("\t") as [string, string]);
  await memory.set(new Map(rows));
  bot = await startSampleBot(discord, takenForReal(memory), AFTER);
});
afterEach(async () => {
  await bot.stop();
  await discord.close();
  expect(discord.violations).toEqual([]);
});

const run = (command: string, subcommand: string, options: Record<string, string | boolean> = {}, someone: object = {}): Promise<Message> =>
  discord.ask({ command, subcommand, options, userId: MANAGER, permissions: MANAGE_GUILD, ...someone }).edit;
const textOf = ({ embeds }: Message): string => embeds.map(({ title, description }: Message) => `${title}\n${description}`).join("\n");

describe("what commit 073d2a2 had set up on a server", () => {
  it("is listed, goes on beside what is set up today, and is kept over a restart", async () => {
    const listed = textOf(await run("watch", "list"));
    expect(listed.match(/^\*\*\d+\*\*/gm)).toHaveLength(15);
    expect(textOf(await run("summary", "status")).match(/^\*\*<#/gm)).toHaveLength(3);
    await run("settings", "server", { nasdaq: "100", timezone: "Europe/Berlin" });
    await run("watchlist", "add", { instrument: "Apple, VIX", list: "server" });
    await run("watch", "add", { condition: "any sector up 3% in a day", channel: "1300000000000000099" });
    bot.later(1000);
    await run("watch", "add", { condition: "dm me when the VIX is above 30" }, { userId: PERSON, permissions: "0" });
    await restart();
    const again = textOf(await run("watch", "list"));
    expect(again.match(/^\*\*\d+\*\*/gm)).toHaveLength(16);
    expect(again).toContain("**16** <#1300000000000000099> any sector up 3% in a day: not true");
    expect(textOf(await run("summary", "status")).match(/^\*\*<#/gm)).toHaveLength(3);
    expect(textOf(await run("settings", "show"))).toContain("**“Nasdaq” means:** the Nasdaq-100");
    expect(textOf(await run("watchlist", "show", { list: "server" }))).toMatch(/Apple .*\nVIX /);
    expect(textOf(await run("watch", "list", {}, { userId: PERSON, permissions: "0" }))).toContain("the VIX is above 30");
    const plan = JSON.parse((await memory.get(`posts/plan/${GUILD_ID}`))!);
    expect([plan.version, plan.summaries.length, plan.watches.length, plan.watchlist]).toEqual([2, 3, 16, ["AAPL", "VIX"]]);
  });

  it("is ended from the list that it wrote, whose menu has numbers alone", async () => {
    const list = await run("watch", "list");
    const menu = { ...list, flags: EPHEMERAL };
    const removed = discord.ask({ customId: "1/watch:remove", message: menu, values: ["1"], userId: MANAGER, permissions: MANAGE_GUILD });
    expect((await removed.edit).embeds[0].title).toBe("Watch 1 is removed");
    expect(textOf(await run("watch", "list")).match(/^\*\*\d+\*\*/gm)).toHaveLength(14);
  });

  it("is removed with all that was settled when the bot leaves the server", async () => {
    await run("settings", "server", { nasdaq: "100" });
    discord.gateway.dispatch("GUILD_CREATE", { id: GUILD_ID, name: "a server", channels: [], members: [], roles: [] });
    discord.channels.leave(GUILD_ID);
    discord.gateway.dispatch("GUILD_DELETE", { id: GUILD_ID });
    await until(() => bot.log.some(({ msg }) => msg.endsWith("is removed")));
    expect((await memory.keys()).filter((key) => key.includes(GUILD_ID))).toEqual([]);
  });
});
