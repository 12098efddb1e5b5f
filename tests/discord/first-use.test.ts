import { describe, expect, it } from "vitest";
import { openDatabase } from "../../src/market/database.ts";
import { EPHEMERAL, openLoopback } from "../support/discord/loopback.ts";
import { startSampleBot } from "../support/discord/sample-bot.ts";
import { until } from "../support/until.ts";

describe("the first use", () => {
  it("explains itself in two lines to that person alone, once, after a restart too, in their language", async () => {
    const discord = await openLoopback();
    const memory = await openDatabase("sqlite::memory:");
    const remembering = (open: Parameters<NonNullable<Parameters<typeof startSampleBot>[1]>>[0]) => ({
      ...open,
      memory: { ...memory, close: async () => {} },
    });
    let bot = await startSampleBot(discord, remembering);
    const ask = (userId: string, locale = "en-US") => discord.ask({ command: "regime", userId, locale });
    const first = ask("1400000000000000011");
    expect((await first.callback).data.flags ?? 0).toBe(0);
    await until(() => first.followUps.length === 1);
    expect(first.followUps[0].flags).toBe(EPHEMERAL);
    expect(first.followUps[0].embeds[0].description.split("\n")).toHaveLength(2);
    const german = ask("1400000000000000012", "de");
    await until(() => german.followUps.length === 1);
    expect(german.followUps[0].embeds[0].description).toContain("Schaltflächen");
    const again = ask("1400000000000000011");
    await again.callback;
    await bot.stop();
    bot = await startSampleBot(discord, remembering);
    const later = ask("1400000000000000011");
    await later.callback;
    // the end of the bot waits for whatever it has still to say
    await bot.stop();
    expect([again.followUps, later.followUps]).toEqual([[], []]);
    await discord.close();
    expect(discord.violations).toEqual([]);
  });

  it("is a greeting less, no answer less, where it cannot be remembered", async () => {
    const discord = await openLoopback();
    const broken = async () => {
      throw new Error("no disk");
    };
    const bot = await startSampleBot(discord, (open) => ({ ...open, memory: { ...open.memory, keys: broken, set: broken } }));
    const sent = discord.ask({ command: "regime" });
    expect((await sent.callback).data.embeds[0].title).toContain("S&P 500");
    await until(() => sent.followUps.length === 1);
    expect(bot.log.filter(({ level }) => level >= 40).map(({ msg }) => msg)).toEqual([
      "the settings could not be read; they are read when they are needed",
      "whom the bot has greeted could not be kept",
      "whom the bot has greeted could not be kept",
    ]);
    await bot.stop();
    await discord.close();
  });
});
