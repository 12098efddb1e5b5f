import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { type Database, openDatabase } from "../../src/market/database.ts";
import { pauseIn } from "../../src/posts/pause.ts";
import { emptyPlan } from "../../src/posts/plan.ts";
import { plansIn } from "../../src/posts/plans.ts";
import { endBot, startBot } from "../support/discord/bot.ts";
import { EPHEMERAL, type Loopback, openLoopback, type Sent } from "../support/discord/loopback.ts";
import { CHANNEL_ID, GUILD_ID } from "../support/discord/payloads.ts";
import { startSampleBot } from "../support/discord/sample-bot.ts";
import { summaryOf } from "../support/posts/instance.ts";

const OWNER = "1700000000000000001";
const SOMEBODY = "1400000000000000011";

// biome-ignore lint/suspicious/noExplicitAny: what Discord was sent, held to its description by the loopback
type Message = any;

let discord: Loopback;
let memory: Database;

/** The bot over the sample market, whose plans and posts outlive it. */
async function start() {
  const bot = await startSampleBot(discord, (open) => ({ ...open, memory: { ...memory, close: async () => {} } }));
  onTestFinished(() => bot.stop().then(() => {}));
  return bot;
}
const run = (subcommand: string, options: Record<string, string> = {}, more: { userId?: string; locale?: string } = {}): Sent =>
  discord.ask({ command: "admin", subcommand, options, userId: OWNER, place: "direct message", ...more });
const said = ({ embeds: [embed] }: Message): string => `${embed.title}\n${embed.description}`;
const buttonOf = (message: Message) => message.components[0].components[0] as { label: string; custom_id: string };
const press = async (message: Message, userId = OWNER): Promise<Message> =>
  discord.ask({ customId: buttonOf(message).custom_id, message, userId, place: "direct message" }).edit;

describe("/admin", () => {
  beforeEach(async () => {
    discord = await openLoopback();
    memory = await openDatabase("sqlite::memory:");
    onTestFinished(async () => {
      await discord.close();
      expect(discord.violations).toEqual([]);
    });
  });

  it("is for the bot's owner alone, when it runs and at each press", async () => {
    await start();
    for (const subcommand of ["pause", "resume", "rollback", "post"]) {
      const sent = run(subcommand, { channel: CHANNEL_ID }, { userId: SOMEBODY });
      expect((await sent.callback).data.flags).toBe(EPHEMERAL);
      expect(said(await sent.edit)).toMatch(/^Only for those who run this bot\n\/admin is for the owner/);
    }
    const paused = await run("pause").edit;
    expect(said(await press(paused, SOMEBODY))).toMatch(/^Only for those who run this bot/);
    expect(await pauseIn(memory).read()).toMatchObject({ by: OWNER });
    // an owner who is one no longer
    discord.application = { ...discord.application, owner: { id: SOMEBODY } };
    expect(said(await press(paused))).toMatch(/^Only for those who run this bot/);
    expect(said(await press(paused, SOMEBODY))).toMatch(/^Posts have resumed/);
  });

  it("pauses all posts and resumes them, and a restart changes nothing", async () => {
    const bot = await start();
    expect(said(await run("pause").edit)).toMatch(/^All posts are paused\nNothing has been posted since <t:\d+:f>/);
    expect(await bot.stop()).toBe(0);
    await start();
    expect(await pauseIn(memory).read()).toMatchObject({ by: OWNER });
    expect(said(await press(await run("pause", {}, { locale: "de" }).edit))).toMatch(/^Posts have resumed/);
    expect(await pauseIn(memory).read()).toBeNull();
    expect(said(await run("resume", {}, { locale: "fr" }).edit)).toMatch(/^Rien n'est suspendu/);
  });

  it("shows what is recorded of a post and sends it again, but no second message beside one that stands", async () => {
    await plansIn(memory, () => {}).change(GUILD_ID, () => ({
      ...emptyPlan(GUILD_ID),
      summaries: [summaryOf({ channelId: CHANNEL_ID, since: "2026-10-28T00:00:00.000Z" })],
    }));
    const key = `posts/ledger/${GUILD_ID}/${CHANNEL_ID}/daily/2026-10-30`;
    await memory.set(new Map([[key, JSON.stringify({ state: "failed", at: "2026-10-30T20:30:00.000Z", why: "Invalid *Form* Body" })]]));
    await start();
    const shown = await run("post", { channel: `<#${CHANNEL_ID}>` }).edit;
    expect(said(shown)).toMatch(/^daily, Fri 30 Oct 2026\nFailed <t:1793392200:f> .*: Invalid \\\*Form\\\* Body\n/);
    expect(said(shown)).toContain(`server \`${GUILD_ID}\``);
    const redone = await press(shown);
    expect(said(redone)).toMatch(/\*\*It is now in the channel\.\*\*\nSent <t:\d+:f>.*\nIts message: https:\/\/discord\.com\/channels\//);
    expect(discord.channels.in(CHANNEL_ID)).toHaveLength(1);
    expect(said(await press(redone))).toContain("Its message is there");
    expect(discord.channels.in(CHANNEL_ID)).toHaveLength(1);
    expect(JSON.parse((await memory.get(key))!)).toMatchObject({ state: "sent" });
  });

  it("says what is wrong with the post that is named", async () => {
    await start();
    expect(said(await run("post", { channel: CHANNEL_ID, which: "hourly" }).edit)).toMatch(/^“hourly” is not a post/);
    expect(said(await run("post", { channel: CHANNEL_ID, date: "30 Oct" }).edit)).toMatch(/^“30 Oct” is not a post/);
    expect(said(await run("post", { channel: "markets" }).edit)).toMatch(/^Nothing is posted there\n.*markets/);
    const none = await run("post", { channel: CHANNEL_ID, which: "watch-3", date: "2026-10-29" }).edit;
    expect(said(none)).toMatch(/^watch-3, Thu 29 Oct 2026\nThe ledger has no record of it/);
    expect(said(await press(none))).toContain("No post of that name is set up");
  });

  it("has no version before to go back to in the sample market", async () => {
    await start();
    expect(said(await run("rollback").edit)).toMatch(/^There is no previous version/);
  });
});

describe("/admin rollback", () => {
  it("shows what would change, and goes back at a press where nothing has changed since", async () => {
    const running = await startBot();
    discord = running.discord;
    const { oracle } = running;
    const shown = await run("rollback").edit;
    expect(said(shown)).toMatch(/^What going back to the previous version would change\n• RUT: 3 sessions fewer, to 2023-06-02\n/);
    expect(buttonOf(shown).label).toBe("Roll back from 7-a1b2");
    oracle.rolledBack = { version: "8-c3d4", lines: [] };
    expect(said(await press(shown))).toBe("The previous version is in use again\n**Version** 8-c3d4\nNo closes differ.");
    expect(oracle.rollbacks).toEqual([{ dryRun: true }, { dryRun: false, from: "7-a1b2" }]);
    oracle.rolledBack = null;
    expect(said(await press(shown))).toMatch(/^Nothing was changed/);
    expect(await endBot(running)).toEqual([]);
  });
});
