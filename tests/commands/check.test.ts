import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { EPHEMERAL, type Loopback, openLoopback } from "../support/discord/loopback.ts";
import { type SampleBot, startSampleBot, withQuickPictures } from "../support/discord/sample-bot.ts";

describe("/check", () => {
  let discord: Loopback;
  let bot: SampleBot;
  beforeAll(async () => {
    discord = await openLoopback();
    bot = await startSampleBot(discord, withQuickPictures);
  });
  beforeEach(() => bot.later(60_000));
  afterAll(async () => {
    await bot.stop();
    await discord.close();
    expect(discord.violations).toEqual([]);
    expect(bot.log.filter(({ level }) => level >= 40)).toEqual([]);
  });

  const check = async (options: Readonly<Record<string, string>>) => (await discord.ask({ command: "check", options }).callback).data;
  const ARTICLE = [
    "Stocks rose this week.",
    // 3,112.21 ÷ 2,962.49 − 1 = +5.0539 % on the sample's closes; the Russell +5.6610 %, the Nasdaq +7.6470 %
    "For the week, the S&P 500 gained 5.1% and the Nasdaq composite 7.6%, while the Russell 2000 added 4.7%.",
    "Analysts expect earnings to grow 6%.",
  ].join("\n\n");

  it("judges each claim of a report, what is off first, to the reader alone", async () => {
    const { embeds, flags } = await check({ text: ARTICLE, written: "2026-10-30" });
    expect(flags).toBe(EPHEMERAL);
    expect(embeds[0].title).toBe("Checked against the closes known on Oct 30, 2026");
    const verdicts = embeds[0].description.split("\n").filter((line: string) => line.startsWith("**"));
    expect(verdicts).toEqual([
      "**✗ Off by +0.96 points**",
      "**✓ Confirmed**",
      "**✓ Confirmed**",
      "**✓ Confirmed**",
      "**? Cannot be tested** (a forecast or a condition)",
    ]);
  });

  it("takes the day before for a report of the day before", async () => {
    const { embeds } = await check({ text: "For the week, the S&P 500 gained 5.1%.", written: "2026-10-23" });
    expect(embeds[0].title).toBe("Checked against the closes known on Oct 23, 2026");
    expect(embeds[0].description).toContain("✗ Off by");
  });

  it("asks for a day that it can read", async () => {
    const { embeds, flags } = await check({ text: ARTICLE, written: "last Tuesday" });
    expect([embeds[0].title, flags]).toEqual(["That is no day", EPHEMERAL]);
  });

  it("can be shared, and pings nobody", async () => {
    const message = await check({ text: "@everyone <@1400000000000000002> The S&P 500 is in a bear market.\u202e" });
    expect(JSON.stringify(message)).not.toMatch(/@everyone|<@|\u202e/);
    const customId = message.components[0].components[0].custom_id;
    const { data } = await discord.ask({ customId, message: { ...message, flags: EPHEMERAL } }).callback;
    expect([data.flags ?? 0, data.embeds[0].description]).toEqual([0, message.embeds[0].description]);
  });
});
