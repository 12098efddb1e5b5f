import { DateTime } from "luxon";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../src/market/database.ts";
import { CALLBACK, EPHEMERAL, type Loopback, openLoopback } from "../support/discord/loopback.ts";
import {
  EVENING,
  MANAGE_GUILD,
  MEMBER,
  type Message,
  partsOf,
  type SampleBot,
  startSampleBot,
  takenForReal,
} from "../support/discord/sample-bot.ts";
import { until } from "../support/until.ts";

const CHANNEL = "1300000000000000042";
const OWNER = "1400000000000000001";

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

const owner = { userId: OWNER, permissions: MANAGE_GUILD };
const start = (someone: object = {}) => discord.ask({ command: "start", ...owner, ...someone }).edit;
const press = (customId: string, message: Message, more: object = {}) =>
  discord.ask({ customId, message: { ...message, flags: EPHEMERAL }, ...owner, ...more });
const choose = (message: Message, channelId: string, more: object = {}) =>
  press(partsOf(message)[0].custom_id, message, { values: [channelId], ofChannels: true, ...more }).callback;

describe("/start", () => {
  it("is three presses to a daily summary, which comes", async () => {
    const welcome = await start();
    expect(welcome.embeds[0].title).toBe("Three presses to a daily summary");
    const { type, data: times } = await choose(welcome, CHANNEL);
    expect([type, times.embeds[0].title]).toEqual([CALLBACK.update, "2 of 3: when?"]);
    expect(partsOf(times).map(({ label }) => label)).toEqual([
      "30 minutes after the close",
      "at 18:00 America/New_York, after the close",
      "at 08:00 America/New_York, after the close",
    ]);
    const { data: preview } = await press(partsOf(times)[0].custom_id, times).callback;
    expect(preview.embeds[1].title).toMatch(/^Daily summary, /);
    const started = await press(partsOf(preview).at(-1).custom_id, preview).edit;
    expect(started.embeds[0].title).toBe("It is set up");
    await bot.stop();
    bot = await startSampleBot(discord, takenForReal(memory), EVENING);
    await until(() => discord.channels.in(CHANNEL).length === 2);
    expect(discord.channels.in(CHANNEL)[1]!.body.embeds[0].title).toMatch(/^Daily summary, Fri 30 Oct 2026: /);
  });

  it("is for those who manage the server, checked when it runs and at each press", async () => {
    expect((await start({ permissions: MEMBER })).embeds[0].title).toBe("Only for those who manage this server");
    expect((await start({ place: "direct message" })).embeds[0].title).toBe("Only on a server");
    const welcome = await start();
    const denied = await choose(welcome, CHANNEL, { permissions: MEMBER });
    expect(denied.data.embeds[0].title).toBe("Only for those who manage this server");
    const { data: times } = await choose(welcome, CHANNEL);
    const again = await press(partsOf(times)[0].custom_id, times, { permissions: MEMBER }).callback;
    expect(again.data.embeds[0].title).toBe("Only for those who manage this server");
  });

  it("takes the server's time zone and language, and speaks the person's", async () => {
    const settle = { command: "settings", subcommand: "server", options: { timezone: "Europe/Berlin", language: "fr" }, ...owner };
    await discord.ask(settle).edit;
    const german = { locale: "de" };
    const welcome = await start(german);
    expect(welcome.embeds[0].title).toBe("Mit drei Klicks zum täglichen Bericht");
    const { data: times } = await choose(welcome, CHANNEL, german);
    expect(partsOf(times)[2].label).toBe("um 08:00 Europe/Berlin, nach Börsenschluss");
    const { data: preview } = await press(partsOf(times)[2].custom_id, times, german).callback;
    expect(preview.embeds[0].title).toMatch(/^So sähe ein Bericht aus/);
    expect(preview.embeds[1].title).toMatch(/^Bilan du jour/);
  });

  it.each(["1/start:t", "1/start:txyz", "1/start:q", "1/start:t12.en.1.t99:99@Europe/Berlin"])(
    "refuses the forged custom id %s",
    async (customId) => {
      const { data } = await press(customId, {}).callback;
      expect(data.embeds[0].title).toBe("This button is from another version");
    },
  );
});
