import { describe, expect, it, onTestFinished } from "vitest";
import { main } from "../../src/bot.ts";
import { SettingsError, secretsIn, settingsFrom } from "../../src/config.ts";
import type { OwnerAddress } from "../../src/discord/owner.ts";
import type { Tally } from "../../src/health/tally.ts";
import { emptyPlan } from "../../src/posts/plan.ts";
import { plansIn } from "../../src/posts/plans.ts";
import { bot } from "../support/discord/bot.ts";
import { type Loopback, openLoopback } from "../support/discord/loopback.ts";
import { CHANNEL_ID, GUILD_ID } from "../support/discord/payloads.ts";
import { summaryOf } from "../support/posts/instance.ts";
import { until } from "../support/until.ts";

/** A bot that looks every few milliseconds whether its owner has to be told something. */
async function start(discord: Loopback, owner: OwnerAddress) {
  const { log, stop, parts, oracle } = await bot(discord);
  let tally: Tally | undefined;
  const open = await parts.openOracle();
  const openOracle = async (given: Tally) => {
    tally = given;
    return open;
  };
  const exit = main(undefined, { ...parts, openOracle, owner, ownerEvery: 5 });
  await until(() => log.some(({ msg }) => msg === "connected to Discord"));
  onTestFinished(async () => {
    stop.abort();
    await exit;
    await discord.close();
    expect(discord.violations).toEqual([]);
  });
  return { log, exit, tally: tally!, oracle, plans: plansIn(open.memory, () => {}) };
}

const refreshInVain = { at: "", asked: 9, taken: 0, refused: [], fetchedAt: null, inVain: 3, nextTry: null };

describe("the owner of the bot", () => {
  it("is told over a webhook what needs a person, once", async () => {
    const discord = await openLoopback();
    const { oracle, tally, plans } = await start(discord, { webhook: discord.ownerWebhook });
    tally.storeError("state");
    await until(() => discord.noticed.length === 1);
    const status = oracle.status();
    oracle.status = () => ({ ...status, refresh: refreshInVain });
    await until(() => discord.noticed.length === 2);
    const off = { why: "@everyone **Missing** Permissions", at: "2023-06-07T21:40:00.000Z", told: true };
    await plans.change(GUILD_ID, () => ({ ...emptyPlan(GUILD_ID), summaries: [summaryOf({ channelId: CHANNEL_ID, off })] }));
    await until(() => discord.noticed.length === 3);
    expect(discord.noticed).toEqual([
      "**Versus needs you:** The store of state failed in the last ten minutes. (docs/operations.md, VersusStoreFails)",
      "**Versus needs you:** At least 3 refreshes in a row have fetched nothing. (docs/operations.md, VersusRefreshInVain)",
      expect.stringMatching(/^\*\*Versus needs you:\*\* The summary in channel \d+ of server \d+ is switched off: .*\\\*\\\*Missing/),
    ]);
  });

  it("is told in a channel where that is set", async () => {
    const discord = await openLoopback();
    const { tally } = await start(discord, { channelId: CHANNEL_ID });
    tally.storeError("prices");
    await until(() => discord.channels.in(CHANNEL_ID).length === 1);
    expect(discord.channels.in(CHANNEL_ID)[0]!.body).toMatchObject({
      content: expect.stringContaining("The store of prices"),
      allowed_mentions: { parse: [] },
    });
  });

  it("is told why the bot ends by itself", async () => {
    const discord = await openLoopback();
    const { exit } = await start(discord, { webhook: discord.ownerWebhook });
    discord.gateway.end(4004);
    expect(await exit).toBe(1);
    expect(discord.noticed).toEqual([
      expect.stringMatching(/^\*\*Versus has ended:\*\* Discord closed the gateway for good with code 4004/),
    ]);
  });

  it("costs the bot nothing where nobody takes the message, and is told of in one line of the log", async () => {
    const discord = await openLoopback();
    const { tally, log } = await start(discord, { webhook: discord.ownerWebhook.replace("own-token", "gone") });
    tally.storeError("state");
    await until(() => log.some(({ msg }) => msg === "the bot's owner could not be told"));
    await discord.ask({ command: "ask", options: { question: "Dow today" } }).callback;
    expect(log.filter(({ msg }) => msg === "the bot's owner could not be told")).toHaveLength(1);
    expect(JSON.stringify(log)).not.toContain("owners-gone");
  });
});

describe("where the owner is told", () => {
  const WEBHOOK = "https://discord.com/api/webhooks/1600000000000000001/Se-cret_Token";

  it("is a webhook, a channel, or nowhere; its address is a secret", () => {
    expect(settingsFrom({}).owner).toBeNull();
    expect(settingsFrom({ OWNER_CHANNEL: CHANNEL_ID }).owner).toEqual({ channelId: CHANNEL_ID });
    const settings = settingsFrom({ OWNER_WEBHOOK_URL: WEBHOOK, OWNER_CHANNEL: CHANNEL_ID });
    expect(settings.owner).toEqual({ webhook: WEBHOOK });
    expect(secretsIn(settings)).toEqual([WEBHOOK, "Se-cret_Token"]);
  });

  it.each([
    ["OWNER_WEBHOOK_URL", "discord.com/api/webhooks/1/hidden"],
    ["OWNER_WEBHOOK_URL", "https://[discord/hidden"],
    ["OWNER_CHANNEL", "#hidden"],
  ])("is refused at the start where it is none: %s=%s", (name, value) => {
    expect(() => settingsFrom({ [name]: value })).toThrow(SettingsError);
    expect(() => settingsFrom({ [name]: value })).not.toThrow(/hidden/);
  });
});
