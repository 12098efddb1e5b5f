import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Illustrated } from "../../src/discord/pictures.ts";
import { type Database, openDatabase } from "../../src/market/database.ts";
import { CALLBACK, EPHEMERAL, type Loopback, openLoopback } from "../support/discord/loopback.ts";
import { CHANNEL_ID, GUILD_ID } from "../support/discord/payloads.ts";
import {
  EVENING,
  MANAGE_GUILD,
  MEMBER,
  type Message,
  partsOf,
  type SampleBot,
  startSampleBot,
  withQuickPictures,
} from "../support/discord/sample-bot.ts";
import { until } from "../support/until.ts";

const [MANAGER, PERSON] = ["1400000000000000001", "1400000000000000077"];

let discord: Loopback;
let memory: Database;
let bot: SampleBot;
/** the themes that pictures were drawn for, in order */
let themes: unknown[];

const taken = (open: Illustrated): Illustrated => {
  const quick = withQuickPictures(open);
  const draw: Illustrated["draw"] = (answer, locale, theme) => {
    themes.push(theme);
    return quick.draw(answer, locale, theme);
  };
  return { ...quick, draw, drawPost: draw, memory: { ...memory, close: async () => {} } };
};

beforeEach(async () => {
  themes = [];
  discord = await openLoopback();
  memory = await openDatabase("sqlite::memory:");
  bot = await startSampleBot(discord, taken);
});
afterEach(async () => {
  await bot.stop();
  await discord.close();
  expect(discord.violations).toEqual([]);
});

const settle = (subcommand: string, options: Record<string, string | number | boolean> = {}, someone: object = {}) =>
  discord.ask({ command: "settings", subcommand, options, userId: MANAGER, permissions: MANAGE_GUILD, ...someone }).edit;
const ask = async (question: string, someone: object = {}): Promise<Message> =>
  (await discord.ask({ command: "ask", options: { question }, userId: PERSON, permissions: MEMBER, ...someone }).callback).data;
const textOf = ({ embeds }: Message): string => embeds.map(({ title, description }: Message) => `${title}\n${description}`).join("\n");
describe("/settings server", () => {
  it("says what is settled, with menus for those who manage the server alone, and what is Discord's own to settle", async () => {
    const shown = await settle("show");
    expect(textOf(shown)).toContain("**“Nasdaq” means:** the Nasdaq Composite");
    expect(textOf(shown)).toContain("Server Settings → Integrations → Versus");
    expect(partsOf(shown).map(({ type }) => type)).toEqual([3, 3, 3, 2, 2, 3]);
    expect(partsOf(await settle("show", {}, { permissions: MEMBER })).length).toBe(1);
    expect(textOf(await settle("show", {}, { place: "direct message" }))).toMatch(/^Your own settings\n/);
  });

  it("is for those who manage the server, checked when it runs and at each press", async () => {
    const denied = await settle("server", { nasdaq: "100" }, { permissions: MEMBER });
    expect(denied.embeds[0].title).toBe("Only for those who manage this server");
    const shown = await settle("show");
    for (const [i, values] of [[0, ["fr"]], [1, ["100"]], [2, ["light"]], [3], [4]] as [number, string[]?][]) {
      const { custom_id: customId } = partsOf(shown)[i]!;
      const pressed = discord.ask({
        customId,
        message: { ...shown, flags: EPHEMERAL },
        userId: PERSON,
        permissions: MEMBER,
        ...(values && { values }),
      });
      expect((await pressed.edit).embeds[0].title).toBe("Only for those who manage this server");
    }
    expect((await memory.keys()).filter((key) => key.startsWith("settings/"))).toEqual([]);
  });

  it("what “Nasdaq” means, which market is meant where none is named, kept over a restart", async () => {
    expect(textOf(await ask("how is the Nasdaq doing this week"))).toContain("Nasdaq Composite");
    await settle("server", { nasdaq: "100", market: "RUT" });
    await bot.stop();
    bot = await startSampleBot(discord, taken);
    expect(textOf(await ask("how is the Nasdaq doing this week"))).toContain("Nasdaq-100");
    expect(textOf(await ask("how far from the all-time high?"))).toMatch(/^The Russell 2000 is /);
    expect(textOf(await ask("how far is the S&P from its all-time high?"))).toMatch(/^The S&P 500 is /);
    // what only the S&P 500 has is answered of it
    expect(textOf(await ask("what share of stocks is above its 200-day average?"))).toContain("S&P 500");
    const performance = await discord.ask({ command: "performance", options: { instrument: "nasdaq" }, userId: PERSON }).callback;
    expect(textOf(performance.data)).toContain("Nasdaq-100");
    expect(textOf(await settle("server", { market: "Atlantis" }))).toContain("Versus doesn't know a market called “Atlantis”");
    expect(textOf(await settle("server", {}))).toContain("Nothing was chosen");
  });

  it("pictures only where they are asked for, and in the server's theme", async () => {
    const first = discord.ask({ command: "ask", options: { question: "Russell vs Nasdaq this week" }, userId: PERSON });
    await first.edit;
    expect(themes).toEqual([null]);
    await settle("server", { pictures: false, theme: "light" });
    const answer = (await discord.ask({ command: "ask", options: { question: "Russell vs Nasdaq this week" }, userId: PERSON }).callback)
      .data;
    const { custom_id: customId } = partsOf(answer).find(({ label }) => label === "Chart");
    await discord.ask({ customId, message: answer, userId: PERSON }).edit;
    expect(themes).toEqual([null, "light"]);
  });

  it("the language of what all can see; a person's own decides for what that person alone sees", async () => {
    await settle("server", { language: "de" });
    expect(textOf(await ask("S&P 500 this week"))).toMatch(/diese Woche/);
    expect((await ask("S&P 500 in Atlantis this week")).embeds[0].title).not.toMatch(/[äöüß]|verstanden/);
    expect(textOf(await settle("me", { language: "fr" }, { userId: PERSON, permissions: MEMBER }))).toMatch(/Vos propres réglages/);
    expect(textOf(await ask("S&P 500 this week"))).toMatch(/diese Woche/);
    const own = await discord.ask({ command: "ask", options: { question: "S&P 500 this week", private: true }, userId: PERSON }).callback;
    expect(textOf(own.data)).toMatch(/cette semaine/);
    await settle("me", { language: "auto" }, { userId: PERSON, permissions: MEMBER });
    expect(textOf(await settle("show", {}, { userId: PERSON, permissions: MEMBER }))).toContain("Your own settings");
  });

  it("answers that all see in some channels, elsewhere to the person alone, who cannot share them there", async () => {
    const other = "1300000000000000099";
    const settled = await settle("channels", { open: other });
    expect(textOf(settled)).toContain(`in <#${other}>; elsewhere only the person who asked sees the answer`);
    const answer = await ask("S&P 500 this week");
    expect(answer.flags).toBe(EPHEMERAL);
    const { custom_id: customId } = partsOf(answer).find(({ label }) => label === "Share");
    const shared = await discord.ask({ customId, message: { ...answer, flags: EPHEMERAL }, userId: PERSON }).callback;
    expect([shared.data.flags, shared.data.embeds[0].title]).toEqual([EPHEMERAL, "Answers are private in this channel"]);
    await settle("channels", { open: CHANNEL_ID });
    expect((await ask("S&P 500 this week")).flags).toBeUndefined();
    await settle("channels", { closed: CHANNEL_ID });
    expect((await ask("S&P 500 this week")).flags).toBe(EPHEMERAL);
    for (let i = 0; i < 24; i++)
      await settle("channels", { open: `13000000000000001${String(i).padStart(2, "0")}` }, { userId: String(BigInt(MANAGER) + BigInt(i)) });
    expect((await settle("channels", { open: "1300000000000000300" })).embeds[0].title).toBe("Too many channels");
  });

  it("questions of one person in an hour", async () => {
    await settle("server", { quota: 2 });
    for (let i = 0; i < 2; i++) expect((await ask("S&P 500 this week")).flags).toBeUndefined();
    const third = await ask("S&P 500 this week");
    expect([third.embeds[0].title, third.flags]).toEqual(["That is all for this hour", EPHEMERAL]);
    expect((await ask("S&P 500 this week", { userId: "1400000000000000078" })).flags).toBeUndefined();
    // what one server allows is nothing to direct messages
    expect((await ask("S&P 500 this week", { place: "direct message" })).embeds[0].title).not.toBe("That is all for this hour");
    bot.later(30 * 60_000);
    expect((await ask("S&P 500 this week")).flags).toBeUndefined();
    expect(textOf(await settle("server", { quota: 0 }, { userId: "1400000000000000002" }))).toContain("no server limit");
  });

  it("changes by its menus and buttons, and goes back to what is usual", async () => {
    let shown = await settle("show");
    const press = async (i: number, values?: string[]) => {
      const { custom_id: customId } = partsOf(shown)[i]!;
      const sent = discord.ask({
        customId,
        message: { ...shown, flags: EPHEMERAL },
        userId: MANAGER,
        permissions: MANAGE_GUILD,
        ...(values && { values }),
      });
      expect((await sent.callback).type).toBe(CALLBACK.deferredUpdate);
      shown = await sent.edit;
    };
    await press(0, ["fr"]);
    await press(1, ["100"]);
    await press(2, ["light"]);
    await press(3);
    const text = textOf(shown);
    expect(text).toContain("**Language of public replies:** French");
    expect(text).toContain("**“Nasdaq” means:** the Nasdaq-100");
    expect(text).toContain("**Chart theme:** light");
    expect(text).toContain("**Automatic charts:** no");
    await press(4);
    expect(textOf(shown)).toBe(textOf(await settle("show")));
    expect(textOf(shown)).toContain("**Language of public replies:** as in Discord");
  });

  it("the time zone of a summary's time", async () => {
    expect(textOf(await settle("server", { timezone: "Berlin" }))).toContain("“Berlin” is not a time zone");
    await settle("server", { timezone: "Europe/Berlin" });
    const preview = await discord.ask({
      command: "summary",
      subcommand: "setup",
      options: { channel: CHANNEL_ID, time: "23:00" },
      userId: MANAGER,
      permissions: MANAGE_GUILD,
    }).edit;
    expect(preview.embeds[0].description).toContain("at 23:00 Europe/Berlin");
  });
});

describe("what is settled", () => {
  it("is removed with /privacy delete, and when the bot leaves the server", async () => {
    await settle("server", { nasdaq: "100" });
    await settle("me", { language: "de" }, { userId: PERSON });
    const privacy = (subcommand: string) => discord.ask({ command: "privacy", subcommand, userId: PERSON, locale: "en-US" }).edit;
    expect(textOf(await privacy("show"))).toContain("Sprache und die Zeitzone");
    await privacy("delete");
    expect(textOf(await privacy("show"))).toContain("Nothing.");
    expect((await memory.keys()).filter((key) => key.startsWith("settings/"))).toEqual([`settings/server/${GUILD_ID}`]);
    discord.gateway.dispatch("GUILD_CREATE", { id: GUILD_ID, name: "a server", channels: [], members: [], roles: [] });
    discord.channels.leave(GUILD_ID);
    discord.gateway.dispatch("GUILD_DELETE", { id: GUILD_ID });
    await until(() => bot.log.some(({ msg }) => msg.endsWith("is removed")));
    expect((await memory.keys()).filter((key) => key.startsWith("settings/"))).toEqual([]);
  });

  it("by a later version is left as it is", async () => {
    const text = JSON.stringify({ version: 99, everything: "else" });
    await memory.set(new Map([[`settings/server/${GUILD_ID}`, text]]));
    await bot.stop();
    bot = await startSampleBot(discord, taken, EVENING);
    expect((await settle("server", { nasdaq: "100" })).embeds[0].title).toBe("Set up by a newer version");
    expect(await memory.get(`settings/server/${GUILD_ID}`)).toBe(text);
    expect((await ask("S&P 500 this week")).embeds[0].title).toContain("S&P 500");
  });
});
