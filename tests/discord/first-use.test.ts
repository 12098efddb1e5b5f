import { pino } from "pino";
import { describe, expect, it, vi } from "vitest";
import { rememberedGreeter } from "../../src/discord/first-use.ts";
import { openDatabase } from "../../src/market/database.ts";
import { openLoopback } from "../support/discord/loopback.ts";
import { partsOf, startSampleBot, withQuickPictures } from "../support/discord/sample-bot.ts";

describe("the first use", () => {
  it("explains itself in two lines below the answer, in the same callback, once, after a restart too, in the person's language", async () => {
    const discord = await openLoopback();
    const memory = await openDatabase("sqlite::memory:");
    const remembering = (open: Parameters<NonNullable<Parameters<typeof startSampleBot>[1]>>[0]) => ({
      ...open,
      memory: { ...memory, close: async () => {} },
    });
    let bot = await startSampleBot(discord, remembering);
    const ask = (userId: string, locale = "en-US") =>
      discord.ask({ command: "ratio", options: { first: "Dow", second: "Nasdaq" }, userId, locale });
    const first = ask("1400000000000000011");
    const { data } = await first.callback;
    expect(data.embeds).toHaveLength(2);
    expect(data.embeds[1].description.split("\n")).toHaveLength(2);
    expect((await ask("1400000000000000012", "de").callback).data.embeds[1].description).toContain("Schaltflächen");
    const again = ask("1400000000000000011");
    expect((await again.callback).data.embeds).toHaveLength(1);
    await bot.stop();
    bot = await startSampleBot(discord, remembering);
    expect((await ask("1400000000000000011").callback).data.embeds).toHaveLength(1);
    // the end of the bot waits for whatever it has still to say
    await bot.stop();
    expect([first.followUps, again.followUps]).toEqual([[], []]);
    await discord.close();
    expect(discord.violations).toEqual([]);
  });

  it("still explains itself once the picture has taken the answer's place", async () => {
    const discord = await openLoopback();
    const bot = await startSampleBot(discord, withQuickPictures);
    const sent = discord.ask({ command: "compare", options: { first: "Dow", second: "Nasdaq" } });
    const [, greeting] = (await sent.callback).data.embeds;
    const pictured = await sent.edit;
    expect(pictured.embeds.map(({ image }: { image?: object }) => image !== undefined)).toEqual([true, false]);
    expect(pictured.embeds[1].description).toBe(greeting.description);
    expect(partsOf(pictured)).not.toEqual([]);
    await bot.stop();
    await discord.close();
    expect(discord.violations).toEqual([]);
  });

  it("is a greeting less, no answer less, where it cannot be remembered", async () => {
    const discord = await openLoopback();
    const broken = async () => {
      throw new Error("no disk");
    };
    const bot = await startSampleBot(discord, (open) => ({ ...open, memory: { ...open.memory, keys: broken, set: broken } }));
    const { embeds } = (await discord.ask({ command: "regime" }).callback).data;
    expect(embeds[0].title).toContain("S&P 500");
    expect(embeds).toHaveLength(2);
    await bot.stop();
    expect(bot.log.filter(({ level }) => level >= 40).map(({ msg }) => msg)).toEqual([
      "the settings could not be read; they are read when they are needed",
      "whom the bot has greeted could not be kept",
      "whom the bot has greeted could not be kept",
    ]);
    await discord.close();
  });
});

describe("those who have been greeted", () => {
  const silent = pino({ level: "silent" });

  it("are written together, those that are left at the end", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const memory = await openDatabase("sqlite::memory:");
      const set = vi.spyOn(memory, "set");
      const greeter = await rememberedGreeter(memory, silent);
      for (let person = 0; person < 500; person++) expect(greeter.isNew(`a${person}`)).toBe(true);
      expect(greeter.isNew("a0")).toBe(false);
      await vi.advanceTimersByTimeAsync(1000);
      expect(set.mock.calls.map(([texts]) => texts.size)).toEqual([500]);
      greeter.isNew("b");
      await greeter.close();
      await greeter.close();
      expect(set.mock.calls.map(([texts]) => texts.size)).toEqual([500, 1]);
      expect((await rememberedGreeter(memory, silent)).knows("b")).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  it("are forgotten at once, also where they are being written", async () => {
    const memory = await openDatabase("sqlite::memory:");
    const begun = Promise.withResolvers<void>();
    const kept = { ...memory, set: (texts: ReadonlyMap<string, string>) => begun.promise.then(() => memory.set(texts)) };
    const greeter = await rememberedGreeter(kept, silent);
    greeter.isNew("a");
    const written = greeter.close();
    greeter.isNew("b");
    const forgotten = Promise.all([greeter.forget("a"), greeter.forget("b")]);
    begun.resolve();
    await Promise.all([written, forgotten]);
    await greeter.close();
    expect([await memory.keys(), greeter.knows("a"), greeter.isNew("b")]).toEqual([[], false, true]);
    await greeter.close();
  });
});
