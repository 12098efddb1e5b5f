import { DateTime } from "luxon";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../src/market/database.ts";
import { EPHEMERAL, type Loopback, openLoopback } from "../support/discord/loopback.ts";
import {
  EVENING,
  MANAGE_GUILD,
  MEMBER,
  type Message,
  type SampleBot,
  startSampleBot,
  takenForReal,
} from "../support/discord/sample-bot.ts";
import { until } from "../support/until.ts";

const CHANNEL = "1300000000000000042";
const [MANAGER, PERSON] = ["1400000000000000001", "1400000000000000077"];

let discord: Loopback;
let memory: Database;
let bot: SampleBot;

beforeEach(async () => {
  discord = await openLoopback();
  memory = await openDatabase("sqlite::memory:");
  bot = await startSampleBot(discord, takenForReal(memory), DateTime.fromMillis(EVENING).minus({ hours: 4 }).toMillis());
});
afterEach(async () => {
  await bot.stop();
  await discord.close();
  expect(discord.violations).toEqual([]);
});

const person = { userId: PERSON, permissions: MEMBER };
const run = (subcommand: string, options: Record<string, string> = {}, someone: object = {}): Promise<Message> =>
  discord.ask({ command: "watchlist", subcommand, options, userId: MANAGER, permissions: MANAGE_GUILD, ...someone }).edit;
const textOf = ({ embeds }: Message): string => embeds.map(({ title, description }: Message) => `${title}\n${description}`).join("\n");

describe("/watchlist", () => {
  it("keeps a person's own list, shown as a table of quotes with a menu, and nobody else's", async () => {
    expect(textOf(await run("show", {}, person))).toMatch(/^Your watchlist is empty\n/);
    expect(textOf(await run("add", { instrument: "Apple, nvidia ,10-year yield" }, person))).toBe(
      "Added to the watchlist\nApple, Nvidia, 10-year Treasury yield\nIt has 3 now; /watchlist show gives their quotes.",
    );
    await run("add", { instrument: "S&P 500" }, { ...person, place: "direct message" });
    await bot.stop();
    bot = await startSampleBot(discord, takenForReal(memory));
    const shown = await run("show", {}, person);
    expect(shown.embeds[0].title).toBe("Watchlist, Fri 30 Oct 2026: 1 up, 3 down");
    expect(shown.embeds[0].description).toMatch(
      /```\n +close +day +week +year\nApple +275\.00 +−1\.8% +−3\.0% +\+2\.0%\nNvidia .*\nUS10Y +4\.10% +\+7 bp .*\nS&P 500 +7,020\.00 +−0\.9% /,
    );
    expect(shown.components[0].components[0].options).toHaveLength(4);
    expect(textOf(await run("show", {}))).toMatch(/^Your watchlist is empty\n/);
    expect(textOf(await run("show", { list: "server" }))).toMatch(/^The watchlist of this server is empty\n/);
  });

  it("takes a group by its members, and takes off what is there", async () => {
    expect(textOf(await run("add", { instrument: "Magnificent Seven" }, person))).toContain("It has 7 now");
    expect(textOf(await run("add", { instrument: "sectors" }, person))).toContain("It has 18 now");
    expect(textOf(await run("remove", { instrument: "Apple, Dow" }, person))).toBe("Removed from the watchlist\nApple\nIt has 17 now.");
    expect(textOf(await run("remove", { instrument: "Dow" }, person))).toMatch(/^That is not on the watchlist\n/);
    expect(textOf(await run("add", { instrument: "major indices, VIX, Apple, JPMorgan, Exxon Mobil" }, person))).toContain("It has 25 now");
    expect(textOf(await run("add", { instrument: "Chevron" }, person))).toMatch(/^Too many for one watchlist\nThe limit is 25/);
    const shown = await run("show", {}, person);
    expect(shown.embeds[0].description.split("\n").filter((line: string) => /%/.test(line)).length).toBe(25);
    for (const line of shown.embeds[0].description.split("\n")) if (/%/.test(line)) expect([...line].length).toBeLessThanOrEqual(40);
  });

  it.each(["Atlantis", "@everyone", ",", "Apple, Atlantis"])(
    "says of %j that it is no market, and puts nothing there",
    async (instrument) => {
      const said = await run("add", { instrument }, person);
      expect(said.embeds[0].title).toMatch(/^Versus doesn't know a market called “/);
      expect(JSON.stringify(said)).not.toContain("@everyone");
      expect(textOf(await run("show", {}, person))).toMatch(/^Your watchlist is empty\n/);
    },
  );

  it("of the server is kept by those who manage it, and shown to all", async () => {
    const denied = ["add", "remove"].map((each) => run(each, { instrument: "Apple", list: "server" }, person));
    const posts = ["post", "off"].map((each) => run(each, { channel: CHANNEL }, person));
    for (const reply of await Promise.all([...denied, ...posts]))
      expect(reply.embeds[0].title).toBe("Only for those who manage this server");
    await run("add", { instrument: "Apple", list: "server" });
    expect((await run("show", { list: "server" }, { ...person, locale: "de" })).embeds[0].title).toMatch(/^Beobachtungsliste, Do/);
    expect(textOf(await run("show", {}, person))).toMatch(/^Your watchlist is empty\n/);
  });

  it("is posted after the session, once, beside the summary of the same channel, over restarts", async () => {
    expect(textOf(await run("post", { channel: CHANNEL }))).toMatch(/^The watchlist of this server is empty\n/);
    await run("add", { instrument: "Apple, VIX", list: "server" });
    const preview = await discord.ask({
      command: "summary",
      subcommand: "setup",
      options: { channel: CHANNEL },
      userId: MANAGER,
      permissions: MANAGE_GUILD,
    }).edit;
    const start = preview.components.at(-1).components[0].custom_id;
    await discord.ask({ customId: start, message: { ...preview, flags: EPHEMERAL }, userId: MANAGER, permissions: MANAGE_GUILD }).edit;
    bot.later(1000);
    const started = await run("post", { channel: CHANNEL, time: "45 min" });
    expect(textOf(started)).toMatch(
      /^It is set up\nIn <#1300000000000000042>, the next one <t:\d+:f> .*\n\/summary status shows its status, \/watchlist off ends it\./,
    );
    await bot.stop();
    bot = await startSampleBot(discord, takenForReal(memory), EVENING);
    await until(() => discord.channels.in(CHANNEL).length === 4);
    const titles = () =>
      discord.channels
        .in(CHANNEL)
        .slice(2)
        .map(({ body }) => body.embeds[0].title.split(":")[0])
        .sort();
    expect(titles()).toEqual(["Daily summary, Fri 30 Oct 2026", "Watchlist, Fri 30 Oct 2026"]);
    const list = discord.channels.in(CHANNEL).find(({ body }) => body.embeds[0].title.startsWith("Watchlist"))!;
    expect(list.body.content).toBe(`Set up by <@${MANAGER}>. /watchlist add changes it, /watchlist off ends it.`);
    expect(list.body.embeds[0].description).toMatch(/Apple +275\.00/);
    await bot.stop();
    bot = await startSampleBot(discord, takenForReal(memory), EVENING + 60_000);
    const status = await discord.ask({ command: "summary", subcommand: "status", options: {}, userId: MANAGER, permissions: MANAGE_GUILD })
      .edit;
    expect(status.embeds[0].description).toMatch(/• daily: last [\s\S]*• watchlist: last /);
    expect(titles().length).toBe(2);
    expect(textOf(await run("off", { channel: CHANNEL }))).toMatch(/^Stopped\n/);
    expect(textOf(await run("off", { channel: CHANNEL }))).toMatch(/^No watchlist here\n/);
  });

  it.each([
    [{ time: "25:00" }, "“25:00” is not a time of day"],
    [{ time: "18:00", timezone: "Berlin" }, "“Berlin” is not a time zone"],
    [{ timezone: "Europe/Berlin" }, "A time zone needs a time of day"],
  ])("post with %j says what is wrong", async (options, title) => {
    await run("add", { instrument: "Apple", list: "server" });
    expect((await run("post", { channel: CHANNEL, ...options })).embeds[0].title).toBe(title);
  });
});
