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
const MANAGER = "1400000000000000001";
const MEMBER_ID = "1400000000000000077";
/** The channel of the member's direct messages, as the loopback Discord makes it. */
const DIRECT = `9${MEMBER_ID}`.slice(0, 19);

let discord: Loopback;
let memory: Database;
let bot: SampleBot;

beforeEach(async () => {
  discord = await openLoopback();
  memory = await openDatabase("sqlite::memory:");
  bot = await startSampleBot(discord, takenForReal(memory), DateTime.fromMillis(EVENING).minus({ hours: 2 }).toMillis());
});
afterEach(async () => {
  await bot.stop();
  await discord.close();
  expect(discord.violations).toEqual([]);
});

const run = (command: string, subcommand: string, options: Record<string, string | number | boolean> = {}, someone: object = {}) =>
  discord.ask({ command, subcommand, options, userId: MANAGER, permissions: MANAGE_GUILD, ...someone }).edit;
const press = (customId: string, message: Message, values?: string[], permissions = MANAGE_GUILD) =>
  discord.ask({
    customId,
    message: { ...message, flags: EPHEMERAL },
    userId: MANAGER,
    permissions,
    ...(values === undefined ? {} : { values }),
  });

async function setUp(options: Record<string, string> = {}): Promise<Message> {
  const preview = await run("summary", "setup", { channel: CHANNEL, ...options });
  return press(partsOf(preview).at(-1).custom_id, preview).edit;
}

describe("/summary", () => {
  it("setup shows the summary as it would be posted, half an hour after the close in New York where nothing else is said", async () => {
    const preview = await run("summary", "setup", { channel: CHANNEL });
    // Friday 30 October 2026, 16:30 in New York, is 20:30 UTC
    expect(preview.embeds[0].description).toContain(
      `In <#${CHANNEL}>, 30 minutes after the close; the next one <t:${Date.parse("2026-10-30T20:30:00Z") / 1000}:f>`,
    );
    expect(preview.embeds[1].title).toMatch(/^Daily summary, \w{3} \d+ Oct 2026: S&P 500 /);
    expect(preview.embeds[1].description).toContain("```");
    expect(partsOf(preview).map(({ type }) => type)).toEqual([3, 3, 2]);
  });

  it("setup changes the preview with what is chosen, and starts with it; a restart keeps it", async () => {
    const preview = await run("summary", "setup", { channel: CHANNEL, time: "18:30", timezone: "Europe/Berlin", language: "de" });
    const [parts] = partsOf(preview);
    const fewer = (await press(parts.custom_id, preview, ["regime", "indices"]).callback).data;
    expect(fewer.embeds[1].description).not.toContain("Seltenster");
    const [, posts] = partsOf(fewer);
    const weekly = (await press(posts.custom_id, fewer, ["weekly"]).callback).data;
    expect(weekly.embeds[1].title).toMatch(/^Wochenbericht, /);
    const started = await press(partsOf(weekly).at(-1).custom_id, weekly).edit;
    expect(started.embeds[0].title).toBe("It is set up");
    expect(discord.channels.in(CHANNEL).map(({ body }) => body.embeds[0].title)).toEqual([
      "Hier kommt der Bericht wöchentlich, um 18:30 Europe/Berlin, nach Börsenschluss.",
    ]);
    await bot.stop();
    bot = await startSampleBot(discord, takenForReal(memory));
    const status = await run("summary", "status");
    expect(status.embeds[0].description).toContain(`**<#${CHANNEL}>** at 18:30 Europe/Berlin, after the close`);
  });

  it("posts when it is due, with a picture and a menu, and status says when", async () => {
    await setUp();
    bot.later(31 * 60_000);
    await bot.stop();
    bot = await startSampleBot(discord, takenForReal(memory), EVENING);
    await until(() => discord.channels.in(CHANNEL).length === 2);
    const { body, files } = discord.channels.in(CHANNEL)[1]!;
    expect(body.embeds[0].title).toMatch(/^Daily summary, Fri 30 Oct 2026: S&P 500 −0\.95%/);
    expect(files).toEqual(["chart.png"]);
    // the first post says whose it is, and pings nobody
    expect(body.content).toMatch(/^Set up by <@\d+>\. \/summary setup changes it, \/summary off ends it\.$/);
    expect(body.allowed_mentions).toEqual({ parse: [] });
    expect([body.enforce_nonce, body.embeds[0].footer.text.endsWith(body.nonce)]).toEqual([true, true]);
    // anyone may look closer, and gets an answer of their own
    const [menu] = partsOf(body);
    const closer = discord.ask({ customId: menu.custom_id, values: [menu.options[1].value], message: body, userId: "1400000000000000055" });
    expect((await closer.callback).data).toMatchObject({ flags: EPHEMERAL });
    const status = await run("summary", "status");
    expect(status.embeds[0].description).toMatch(/• daily: last <t:\d+:f> \(<t:\d+:R>\), late; next <t:\d+:f>/);
  });

  it("off ends it, and says where there is none", async () => {
    await setUp();
    expect((await run("summary", "off", { channel: CHANNEL })).embeds[0].title).toBe("Stopped");
    expect((await run("summary", "off", { channel: CHANNEL })).embeds[0].title).toBe("No summary here");
    expect((await run("summary", "status")).embeds[0].title).toBe("Nothing is set up on this server");
  });

  it("preview draws the summary of any past day", async () => {
    const message = await run("summary", "preview", { date: "2023-06-07", which: "weekly" });
    expect(message.embeds[0].title).toMatch(/^Weekly summary, Fri 2 Jun 2023: /);
    expect(message.embeds[0].image.url).toBe("attachment://chart.png");
    expect((await run("summary", "preview", { date: "soon" })).embeds[0].title).toBe("“soon” is not a date");
  });

  it.each([
    [{ time: "25:00" }, "“25:00” is not a time of day"],
    [{ time: "noon" }, "“noon” is not a time of day"],
    [{ time: "99999" }, "“99999” is not a time of day"],
    [{ time: "18:00", timezone: "Berlin" }, "“Berlin” is not a time zone"],
    [{ time: "18" }, "“18” is not a time of day"],
    [{ timezone: "Europe/Berlin" }, "A time zone needs a time of day"],
    [{ timezone: "@everyone" }, "“@\u200beveryone” is not a time zone"],
  ])("setup with %j says what is wrong", async (options, title) => {
    expect((await run("summary", "setup", { channel: CHANNEL, ...options })).embeds[0].title).toBe(title);
  });

  it("setup takes minutes after the close", async () => {
    const preview = await run("summary", "setup", { channel: CHANNEL, time: "90 min after the close" });
    expect(preview.embeds[0].description).toContain("90 minutes after the close");
  });

  it("setup says what Discord says where it cannot be posted, and plans nothing", async () => {
    discord.channels.refuse(CHANNEL, 50013);
    const message = await setUp();
    expect(message.embeds[0].title).toBe("Versus cannot post there");
    expect(message.embeds[0].description).toContain("Missing Permissions");
    expect((await run("summary", "status")).embeds[0].title).toBe("Nothing is set up on this server");
  });

  it("setup says that the history of the channel must be read, without which nobody could tell what has arrived", async () => {
    discord.channels.hideHistory(CHANNEL);
    const message = await setUp();
    expect(message.embeds[0].description).toContain("the bot lacks “Read Message History”");
    expect((await run("summary", "status")).embeds[0].title).toBe("Nothing is set up on this server");
  });

  it("setup posts into no channel of another server", async () => {
    discord.channels.giveAway(CHANNEL);
    expect((await setUp()).embeds[0].title).toBe("Versus cannot post there");
    expect(discord.channels.in(CHANNEL)).toEqual([]);
  });

  it("is for those who manage the server, checked when it runs and at each press", async () => {
    expect((await run("summary", "status", {}, { permissions: MEMBER })).embeds[0].title).toBe("Only for those who manage this server");
    const preview = await run("summary", "setup", { channel: CHANNEL });
    const { data } = await press(partsOf(preview).at(-1).custom_id, preview, undefined, MEMBER).callback;
    expect(data.embeds[0].title).toBe("Only for those who manage this server");
    expect(discord.channels.in(CHANNEL)).toEqual([]);
  });

  it("is for servers", async () => {
    expect((await run("summary", "status", {}, { place: "direct message" })).embeds[0].title).toBe("Only on a server");
  });

  it.each(["1/summary:s", "1/summary:sxyz", "1/summary:s12.en.1.t99:99@Europe/Berlin", "1/summary:q12.en.a1.c30"])(
    "refuses the forged custom id %s",
    async (customId) => {
      const { data } = await press(customId, {}).callback;
      expect(data.embeds[0].title).toBe("This button is from another version");
    },
  );

  it("has at most ten channels on one server", async () => {
    for (let i = 0; i < 11; i++) {
      bot.later(60_000);
      const started = await setUp({ channel: `130000000000000010${i % 10}`.slice(0, 18) + String(i).padStart(2, "0") });
      expect(started.embeds[0].title).toBe(i < 10 ? "It is set up" : "Too many for one server");
    }
  });

  it("offers times and time zones while they are typed", async () => {
    const { data } = await discord.ask({ command: "summary", subcommand: "setup", options: { timezone: "berl" }, focused: "timezone" })
      .callback;
    expect(data.choices).toEqual([{ name: "Europe/Berlin", value: "Europe/Berlin" }]);
  });
});

describe("/watch", () => {
  it("add says how it stands, in its channel too; list shows it; remove ends it", async () => {
    const added = await run("watch", "add", { condition: "the S&P enters a bear market", channel: CHANNEL });
    expect(added.embeds[0]).toMatchObject({ title: "Watch 1 is set" });
    expect(added.embeds[0].description).toContain(
      "<#1300000000000000042>: the S&P enters a bear market\nIt is checked after each session, and you are told when it becomes true and when it no longer is.\nRead as: S&P 500 (SPX) at the close on Fri 30 Oct 2026: a fall of 20% from the highest close makes a bear market, a rise of 20% from the lowest close makes a bull market; closes since Fri 28 Dec 1979.\nNot true now. No: the S&P 500 has been in a bull market since 7 Apr 2025.",
    );
    const { title, description } = discord.channels.in(CHANNEL)[0]!.body.embeds[0];
    expect([title, description.split("\n")[0]]).toEqual(["Watch 1: the S&P enters a bear market", "Not true now."]);
    const list = await run("watch", "list");
    // it is Friday 30 October 2026, 16:00 in New York; the next close is Monday's, after the end of summer time
    const close = Date.parse("2026-11-02T21:00:00Z") / 1000;
    expect(list.embeds[0].description.split("\n")).toEqual([
      `**1** <#${CHANNEL}> the S&P enters a bear market: not true`,
      `Next check: after the close <t:${close}:f> (<t:${close}:R>), once the closes are in.`,
    ]);
    const [menu] = partsOf(list);
    const sent = press(menu.custom_id, list, ["1"]);
    expect((await sent.callback).type).toBe(CALLBACK.deferredUpdate);
    expect((await sent.edit).embeds[0].title).toBe("Watch 1 is removed");
    expect((await run("watch", "list")).embeds[0].title).toBe("Nothing is watched on this server");
    expect((await run("watch", "remove", { number: 1 })).embeds[0].title).toBe("There is no watch 1");
  });

  it("add says of two conditions in one that each needs a watch of its own", async () => {
    const message = await run("watch", "add", { condition: "VIX above 30 and the S&P 500 below 5,000", channel: CHANNEL });
    expect(message.embeds[0].title).toBe("Two conditions in one");
    expect(message.embeds[0].description).toContain("VIX above 30");
  });

  it.each(["buy the dip?", "Nasdaq vs Dow this week", "@everyone"])("add says of %j that it is no condition", async (condition) => {
    const message = await run("watch", "add", { condition, channel: CHANNEL });
    expect(message.embeds[0].title).toBe("That is not a condition Versus can watch");
    expect(JSON.stringify(message)).not.toContain("@everyone");
  });

  it.each([
    ["ping me when Apple reports earnings", "Versus has no earnings calendar: it answers from daily closes."],
    ["S&P falls 2% intraday", "Versus has no intraday prices: it answers from daily closes."],
    ["buy 10 SPY when it drops 3%", "Versus places no orders: it answers from daily closes."],
    ["any S&P 500 stock drops 20% in a day", "That group cannot be watched"],
    ["tell me of news on Nvidia", "Versus has no news: it answers from daily closes."],
  ])("add says of %j by name what Versus is not for", async (condition, title) => {
    expect((await run("watch", "add", { condition, channel: CHANNEL })).embeds[0].title).toBe(title);
  });

  it("of any of a group says which meet it, in the server's language there and in the person's to that person", async () => {
    // by Friday 30 October 2026 Health Care had gained 3.43% in the week
    const set = await run("watch", "add", { condition: "any sector up 3% in a week", channel: CHANNEL }, { locale: "de" });
    expect(set.embeds[0].description).toContain("Verstanden als, für jeden von 11: Sektorfonds Technologie ");
    expect(set.embeds[0].description).toContain("Zurzeit trifft sie zu. Gesundheit.");
    const { title, description } = discord.channels.in(CHANNEL)[0]!.body.embeds[0];
    expect([title, description]).toEqual(["Watch 1: any sector up 3% in a week", "True now.\nHealth Care sector."]);
  });

  it("has at most twenty on one server", async () => {
    for (let i = 0; i < 21; i++) {
      bot.later(60_000);
      const message = await run("watch", "add", { condition: "the S&P enters a bear market", channel: CHANNEL });
      expect(message.embeds[0].title).toBe(i < 20 ? `Watch ${i + 1} is set` : "Too many for one server");
    }
  });

  it("leaves alone what a later version has set up, and says so", async () => {
    const text = JSON.stringify({ version: 99, everything: "else" });
    const key = "posts/plan/1200000000000000001";
    await memory.set(new Map([[key, text]]));
    const added = await run("watch", "add", { condition: "the S&P enters a bear market", channel: CHANNEL });
    expect([added.embeds[0].title, await memory.get(key)]).toEqual(["Set up by a newer version", text]);
  });

  it("is offered under an answer, by a form with a condition near it", async () => {
    const answer = (await discord.ask({ command: "ask", options: { question: "is the S&P in a bull market?" } }).callback).data;
    const button = partsOf(answer).find(({ label }) => label === "Tell me when…");
    const member = await discord.ask({ customId: button.custom_id, message: answer, userId: MEMBER_ID, permissions: MEMBER }).callback;
    expect([member.type, member.data.title]).toEqual([CALLBACK.form, "Tell me when…"]);
    const asked = await discord.ask({ customId: button.custom_id, message: answer, userId: MANAGER, permissions: MANAGE_GUILD }).callback;
    expect([asked.type, asked.data.title]).toEqual([CALLBACK.form, "Tell this channel when…"]);
    expect(asked.data.components[0].component.value).toBe("S&P 500 enters a bear market");
    const send = (condition: string, someone: object = {}) =>
      discord.ask({ form: asked.data.custom_id, fields: { condition }, userId: MANAGER, permissions: MANAGE_GUILD, ...someone });
    const added = await send("S&P 500 enters a bear market").edit;
    expect(added.embeds[0].title).toMatch(/^Watch 1 /);
    expect((await run("watch", "list")).embeds[0].description).toContain("S&P 500 enters a bear market");
    expect((await send("buy low").edit).embeds[0].title).toBe("That is not a condition Versus can watch");
    const denied = await send("S&P 500 enters a bear market", { permissions: MEMBER }).callback;
    expect(denied.data.embeds[0].title).toBe("Only for those who manage this server");
  });

  it("in a channel is for those who manage the server, when it is set and at each press", async () => {
    const denied = await run("watch", "add", { condition: "VIX above 30", channel: CHANNEL }, { permissions: MEMBER });
    expect(denied.embeds[0].title).toBe("Only for those who manage this server");
    expect((await run("watch", "list", {}, { permissions: MEMBER })).embeds[0].title).toBe("You watch nothing");
    await run("watch", "add", { condition: "the S&P enters a bear market", channel: CHANNEL });
    const list = await run("watch", "list");
    expect((await press(partsOf(list)[0].custom_id, list, ["1"], MEMBER).edit).embeds[0].title).toBe(
      "Only for those who manage this server",
    );
    expect((await run("watch", "remove", { number: 1 }, { permissions: MEMBER })).embeds[0].title).toBe("There is no watch 1");
    expect((await run("watch", "list")).embeds[0].description).toContain("**1**");
  });

  it("asks back by a menu over which stretch, and sets what is chosen in the channel that was named", async () => {
    const asked = await run("watch", "add", { condition: "ping us when Nvidia falls more than 5%", channel: CHANNEL });
    expect(asked.embeds[0].title).toBe("In a day or in a week?");
    const [menu] = partsOf(asked);
    expect(menu.options.map(({ label }: Message) => label)).toEqual([
      "in a day",
      "in a week",
      "in a month",
      "this year, from its start",
      "from its highest close",
    ]);
    expect((await press(menu.custom_id, asked, [menu.options[1].value], MEMBER).edit).embeds[0].title).toBe(
      "Only for those who manage this server",
    );
    const set = await press(menu.custom_id, asked, [menu.options[1].value]).edit;
    expect(set.embeds[0].description).toContain(
      `<#${CHANNEL}>: Nvidia falls more than 5% in a week\nIt is checked after each session, and you are told each time it happens.`,
    );
    expect(discord.channels.in(CHANNEL)[0]!.body.embeds[0].title).toBe("Watch 1: Nvidia falls more than 5% in a week");
  });

  it("asks back how much where nobody says it, and sets what is chosen", async () => {
    const asked = await run("watch", "add", { condition: "ping us when Nvidia drops hard", channel: CHANNEL });
    expect(asked.embeds[0]).toMatchObject({ title: "How much?", description: "“Nvidia drops hard” does not say how much." });
    const [menu] = partsOf(asked);
    expect(menu.options.map(({ label }: Message) => label)).toEqual([
      "Nvidia falls 2% in a day",
      "Nvidia falls 3% in a day",
      "Nvidia falls 5% in a day",
      "Nvidia falls 5% in a week",
      "Nvidia falls 10% in a week",
      "Nvidia is 10% below its all-time high",
    ]);
    const set = await press(menu.custom_id, asked, [menu.options[2].value]).edit;
    expect(set.embeds[0].description).toContain(`<#${CHANNEL}>: Nvidia falls 5% in a day\n`);
  });

  it("asks back of which market, then over which stretch, then where", async () => {
    const asked = await run("watch", "add", { condition: "let me know if it falls 3%" });
    const first = await run("watch", "add", { condition: "down 3%" });
    expect(asked.embeds[0].title).not.toMatch(/^Watch/);
    expect(first.embeds[0].title).toBe("Which market?");
    const [markets] = partsOf(first);
    const second = await press(markets.custom_id, first, [markets.options[3].value]).edit;
    expect(second.embeds[0].title).toBe("In a day or in a week?");
    const [stretches] = partsOf(second);
    const third = await press(stretches.custom_id, second, [stretches.options[0].value]).edit;
    expect(third.embeds[0].title).toBe("Where should Versus tell you?");
    const [places] = partsOf(third);
    expect(places.options.map(({ label }: Message) => label)).toEqual(["In this channel", "To me alone, by direct message"]);
    const set = await press(places.custom_id, third, [places.options[1].value]).edit;
    expect(set.embeds[0].description).toContain("To you alone, by direct message: Dow down 3% in a day");
  });

  it("for oneself is for anyone, by direct message, ten at most, in the person's own language", async () => {
    const german = { ...member, locale: "de" };
    const set = await run("watch", "add", { condition: "dm me once the VIX is above 30" }, german);
    expect(set.embeds[0]).toMatchObject({ title: "Beobachtung 1 läuft" });
    expect(set.embeds[0].description).toMatch(/^Nur an dich, als Direktnachricht: the VIX is above 30\n/);
    expect(discord.channels.in(DIRECT).map(({ body }) => body.embeds[0].title)).toEqual(["Beobachtung 1: the VIX is above 30"]);
    // somebody who manages the server does not see it
    expect((await run("watch", "list")).embeds[0].title).toBe("Nothing is watched on this server");
    const list = await run("watch", "list", {}, german);
    expect(list.embeds[0].title).toBe("Was dir als Direktnachricht gemeldet wird");
    for (let number = 2; number <= 11; number++) {
      bot.later(60_000);
      const more = await run("watch", "add", { condition: `VIX above ${30 + number}` }, { ...german, place: "direct message" });
      expect(more.embeds[0].title).toBe(number <= 10 ? `Beobachtung ${number} läuft` : "Das sind zu viele für eine Person");
    }
    const removed = await pressOwn(list, "own-1");
    expect(removed.embeds[0].title).toBe("Beobachtung 1 ist entfernt");
  });

  const pressOwn = (list: Message, value: string) =>
    discord.ask({
      customId: partsOf(list)[0].custom_id,
      message: { ...list, flags: EPHEMERAL },
      values: [value],
      userId: MEMBER_ID,
      locale: "de",
    }).edit;

  it("for oneself says where Discord lets the bot write no direct messages, and plans nothing", async () => {
    discord.channels.refuse(DIRECT, 50007);
    const set = await run("watch", "add", { condition: "VIX above 30", direct: true }, member);
    expect(set.embeds[0].title).toBe("Versus cannot write to you");
    expect((await run("watch", "list", {}, member)).embeds[0].title).toBe("You watch nothing");
  });

  /** Two in the afternoon of Friday 30 October 2026, on which the Dow lost 0.52%. */
  const AFTERNOON = DateTime.fromMillis(EVENING).minus({ hours: 4 }).toMillis();
  const restarted = async (at: number): Promise<void> => {
    await bot.stop();
    bot = await startSampleBot(discord, takenForReal(memory), at);
  };
  const member = { userId: MEMBER_ID, permissions: MEMBER };

  it("for oneself is said once when it comes true, over restarts", async () => {
    await restarted(AFTERNOON);
    await run("watch", "add", { condition: "dm me when the Dow falls 0.5% in a day" }, member);
    bot.later(1000);
    await run("watch", "add", { condition: "dm me when the Dow falls 0.6% in a day" }, member);
    await restarted(EVENING);
    await until(() => discord.channels.in(DIRECT).length === 3);
    expect(discord.channels.in(DIRECT)[2]!.body.embeds[0].title).toMatch(/^True now: the Dow falls 0\.5% in a day\. /);
    await restarted(EVENING + 120_000);
    expect((await run("watch", "list", {}, member)).embeds[0].description).toMatch(
      /\*\*1\*\* the Dow falls 0\.5% in a day: true since Fri 30 Oct 2026; last <t:/,
    );
    expect(discord.channels.in(DIRECT).length).toBe(3);
  });

  it("for oneself is switched off where no direct messages are taken any more", async () => {
    await restarted(AFTERNOON);
    await run("watch", "add", { condition: "dm me when the Dow falls 0.5% in a day" }, member);
    discord.channels.refuse(DIRECT, 50007);
    await restarted(EVENING);
    await until(() => bot.log.some(({ msg }) => msg === "a post is switched off"));
    const list = await run("watch", "list", {}, member);
    expect(list.embeds[0].description).toMatch(/switched off <t:.*Cannot send messages to this user/);
    expect(discord.channels.in(DIRECT).length).toBe(1);
  });
});
