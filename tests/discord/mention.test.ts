import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Loopback, openLoopback } from "../support/discord/loopback.ts";
import { APPLICATION_ID, CHANNEL_ID, GUILD_ID, messageOf, userOf } from "../support/discord/payloads.ts";
import { type SampleBot, startSampleBot, withQuickPictures } from "../support/discord/sample-bot.ts";
import { until } from "../support/until.ts";

const GUILDS = 1;
const GUILD_MESSAGES = 1 << 9;
const DIRECT_MESSAGES = 1 << 12;

describe("a message that mentions the bot", () => {
  let discord: Loopback;
  let bot: SampleBot;
  let last = 1_310_000_000_000_000_100n;
  const start = async (answerMentions: boolean) => {
    bot = await startSampleBot(discord, withQuickPictures, undefined, { answerMentions });
    discord.gateway.dispatch("GUILD_CREATE", {
      id: GUILD_ID,
      name: "Traders",
      preferred_locale: "en-US",
      channels: [{ id: CHANNEL_ID, type: 0, name: "markets", guild_id: GUILD_ID }],
      roles: [],
      members: [],
      emojis: [],
      stickers: [],
      features: [],
    });
  };
  beforeEach(async () => {
    discord = await openLoopback();
  });
  afterEach(async () => {
    await bot.stop();
    await discord.close();
    expect(discord.violations).toEqual([]);
  });

  const write = (content: string, given: object = {}) => {
    last += 1n;
    const author = userOf("1400000000000000003");
    discord.gateway.dispatch("MESSAGE_CREATE", { ...messageOf(author, { content, id: String(last) }), guild_id: GUILD_ID, ...given });
    return String(last);
  };
  const answered = async (count: number) => {
    await until(() => discord.channels.in(CHANNEL_ID).length === count);
    return discord.channels.in(CHANNEL_ID).at(-1)!.body;
  };

  it("is answered under itself, once, without a ping, where the owner has turned that on", async () => {
    await start(true);
    const id = write(`<@${APPLICATION_ID}> Russell vs Nasdaq this week`);
    const body = await answered(1);
    expect(body.embeds[0].title).toBe("Russell 2000 ahead of Nasdaq Composite by 0.42 points this week: −1.26% vs −1.68%.");
    expect(body).toMatchObject({
      message_reference: { message_id: id },
      nonce: id,
      enforce_nonce: true,
      allowed_mentions: { parse: [], replied_user: false },
    });
    // its buttons are those of the one who wrote
    const customId = body.components[1].components[3].custom_id;
    const { type } = await discord.ask({ customId, message: body, userId: "1400000000000000003" }).callback;
    expect(type).toBe(7);
  });

  it("is answered with what can be asked where it is no question", async () => {
    await start(true);
    write(`<@${APPLICATION_ID}> how is Dogecoyn @everyone`);
    const body = await answered(1);
    expect(JSON.stringify(body)).not.toContain("@everyone");
    write(`<@${APPLICATION_ID}>`);
    expect((await answered(2)).embeds[0].title).toBe("Ask Versus");
  });

  it.each([
    ["of a message that does not mention it", () => write("Russell vs Nasdaq this week")],
    ["of another bot's", () => write(`<@${APPLICATION_ID}> Dow today`, { author: { ...userOf("1400000000000000004"), bot: true } })],
    ["of a webhook's", () => write(`<@${APPLICATION_ID}> Dow today`, { webhook_id: "1400000000000000005" })],
    ["of its own", () => write(`<@${APPLICATION_ID}> Dow today`, { author: { ...userOf(APPLICATION_ID), bot: true } })],
    ["of a mention of everyone", () => write("@everyone Dow today", { mention_everyone: true })],
  ])("takes no notice %s", async (_, send) => {
    await start(true);
    send();
    write(`<@${APPLICATION_ID}> Dow today`);
    await answered(1);
  });

  it("is sent once where Discord took it and yet answered with an error", async () => {
    await start(true);
    discord.failNext(/\/messages$/, { kind: "server error after the fact" });
    write(`<@${APPLICATION_ID}> Dow today`);
    await until(() => discord.requests.filter(({ path }) => path.endsWith("/messages")).length === 2);
    expect(discord.channels.in(CHANNEL_ID)).toHaveLength(1);
  });

  it("more than ten of one person in a moment get no more answers", async () => {
    await start(true);
    for (let i = 0; i < 14; i++) write(`<@${APPLICATION_ID}> Dow today`);
    // messages are taken in their order: once another person has an answer, the fourteen are done with
    const id = write(`<@${APPLICATION_ID}> Dow today`, { author: userOf("1400000000000000004") });
    await until(() => discord.channels.in(CHANNEL_ID).some(({ body }) => body.message_reference.message_id === id));
    // and the end of the bot waits for what is still being sent
    await bot.stop();
    expect(discord.channels.in(CHANNEL_ID)).toHaveLength(11);
  });

  it("is answered as the server has settled, and not at all where it wants no answers in the open", async () => {
    await start(true);
    const settle = (subcommand: string, options: object) =>
      discord.ask({
        command: "settings",
        subcommand,
        options: options as Record<string, string>,
        userId: "1400000000000000001",
        permissions: "32",
      }).edit;
    await settle("server", { nasdaq: "100", language: "de", market: "RUT" });
    write(`<@${APPLICATION_ID}> Nasdaq today`);
    expect((await answered(1)).embeds[0].title).toMatch(/^Nasdaq-100 .* heute/);
    write(`<@${APPLICATION_ID}> how far from the all-time high?`);
    expect((await answered(2)).embeds[0].title).toMatch(/^Der Russell 2000 liegt /);
    await settle("channels", { open: "1300000000000000099" });
    write(`<@${APPLICATION_ID}> Dow today`);
    await settle("channels", { closed: "1300000000000000099" });
    write(`<@${APPLICATION_ID}> S&P today`);
    expect((await answered(3)).embeds[0].title).toMatch(/^S&P 500 /);
    await settle("server", { quota: 1 });
    write(`<@${APPLICATION_ID}> VIX today`);
    write(`<@${APPLICATION_ID}> Dow today`);
    expect((await answered(4)).embeds[0].title).toMatch(/^VIX /);
    await bot.stop();
    expect(discord.channels.in(CHANNEL_ID)).toHaveLength(4);
  });

  it("is not even heard where that is off, which needs no more than the guilds' events", async () => {
    await start(false);
    expect(discord.gateway.identified.map(({ intents }) => intents)).toEqual([GUILDS]);
    await bot.stop();
    await start(true);
    expect(discord.gateway.identified.at(-1)!.intents).toBe(GUILDS | GUILD_MESSAGES | DIRECT_MESSAGES);
  });
});
