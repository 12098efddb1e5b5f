import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { interpretChosen } from "../../src/ask/chosen.ts";
import { interpret } from "../../src/ask/interpret.ts";
import { endBot, type Running, startBot, troublesOf } from "../support/discord/bot.ts";
import { CALLBACK, EPHEMERAL } from "../support/discord/loopback.ts";
import { day } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";

describe("the commands that are questions", () => {
  let running: Running;
  beforeAll(async () => {
    running = await startBot();
  });
  beforeEach(() => running.later(60_000));
  afterAll(async () => {
    expect(await endBot(running)).toEqual([]);
    expect(troublesOf(running)).toEqual([]);
  });

  it.each([
    ["compare", { first: "Russell 2000", second: "Nasdaq", window: "this week" }, "Russell 2000 vs Nasdaq this week"],
    ["compare", { first: "RUT", second: "IXIC", third: "Dow", basis: "total return" }, "RUT vs IXIC vs Dow total return"],
    ["performance", { instrument: "S&P 500", window: "ytd" }, "performance of S&P 500 ytd"],
    ["performance", { instrument: "Tesla" }, "performance of Tesla"],
    ["quote", { instrument: "Tesla" }, "price of Tesla"],
    ["quote", { instrument: "Nasdaq", date: "yesterday" }, "price of Nasdaq yesterday"],
    ["ratio", { first: "Russell 2000", second: "S&P 500" }, "ratio of Russell 2000 to S&P 500"],
    ["ratio", { first: "Nasdaq", second: "Dow", window: "this year" }, "ratio of Nasdaq to Dow this year"],
    ["regime", {}, "is S&P 500 in a bull or bear market?"],
    ["regime", { instrument: "Nasdaq" }, "is Nasdaq in a bull or bear market?"],
    ["drawdown", { instrument: "Nasdaq", window: "in 2022" }, "drawdown of Nasdaq in 2022"],
    ["rate", { yield: "10-year", window: "this month" }, "rate of 10-year this month"],
    ["rate", { yield: "10-year", less: "2-year" }, "rate of 10-year minus 2-year"],
    ["trend", { instrument: "Nasdaq" }, "technicals of Nasdaq"],
    ["risk", { instrument: "Russell 2000", benchmark: "Nasdaq", window: "in 2022" }, "risk of Russell 2000 vs Nasdaq in 2022"],
    ["risk", { instrument: "S&P 500" }, "risk of S&P 500"],
    [
      "streak",
      { instrument: "Nasdaq", unit: "weekly", direction: "losing streak", window: "in 2022" },
      "weekly losing streak of Nasdaq in 2022",
    ],
    ["streak", { instrument: "Dow" }, "streak of Dow"],
    ["breadth", {}, "what share of S&P 500 members is above the 200-day average"],
    [
      "breadth",
      { index: "Magnificent Seven", average: "50-day", date: "on 2 June 2023" },
      "what share of Magnificent Seven members is above the 50-day average on 2 June 2023",
    ],
    ["concentration", {}, "weight of the top 10 in S&P 500"],
    ["concentration", { of: "Apple", index: "Russell 2000", date: "yesterday" }, "weight of Apple in Russell 2000 yesterday"],
    ["positioning", {}, "speculators net positions in S&P 500 futures"],
    ["positioning", { index: "Nasdaq", side: "short" }, "speculators short positions in Nasdaq futures"],
    ["capitalisation", { company: "Apple", against: "Russell 2000" }, "is Apple worth more than Russell 2000"],
    ["leaders", { window: "this year" }, "rank the sectors this year"],
    ["leaders", { group: "big banks" }, "rank the big banks"],
    ["movers", {}, "5 best members of S&P 500"],
    ["movers", { which: "worst", of: "Nasdaq", window: "today", count: 10 }, "10 worst members of Nasdaq today"],
    ["movers", { of: "Magnificent Seven", window: "this year" }, "5 best members of Magnificent Seven this year"],
    ["movers", { of: "energy", count: 3 }, "3 best members of the energy sector"],
    ["season", {}, "best month on average"],
    ["season", { instrument: "Dow", part: "quarters", which: "worst", since: "1990" }, "worst quarter of Dow on average since 1990"],
    ["season", { part: "weekdays", since: "past 10 years" }, "best weekday on average over the past 10 years"],
    ["season", { instrument: "Nasdaq", part: "months5-10" }, "average of Nasdaq from May to October"],
    ["season", { part: "weekday1" }, "average of the S&P 500 on Mondays"],
    ["after", { event: "golden", instrument: "Nasdaq" }, "Nasdaq after a golden cross"],
    ["after", { event: "death", since: "2000" }, "S&P 500 after a death cross since 2000"],
    ["after", { event: "oversold" }, "S&P 500 after RSI below 30"],
    ["after", { event: "correction", of: "Nasdaq" }, "S&P 500 after a correction of the Nasdaq"],
    ["after", { event: "correction", percent: 15 }, "S&P 500 after a close 15% below its high"],
    ["after", { event: "vix", instrument: "Nasdaq" }, "Nasdaq after the VIX closed above 30"],
    ["after", { event: "fall" }, "S&P 500 after a close 20% below its high"],
    ["after", { event: "drop", instrument: "Nasdaq", of: "Dow", percent: 5 }, "Nasdaq after the Dow fell 5%"],
    ["record", {}, "ten best months of S&P 500"],
    ["record", { which: "worst", per: "day", instrument: "Russell 2000", against: "Nasdaq" }, "ten worst days of Russell 2000 vs Nasdaq"],
    ["why", { first: "Russell 2000", window: "this year" }, "what explains the gap between Russell 2000 and S&P 500 this year"],
    ["performance", { instrument: "10-year", window: "this month" }, "performance of 10-year this month"],
    ["compare", { first: "energy", second: "tech" }, "energy vs tech"],
    ["streak", { instrument: "Dow", window: "3 months" }, "streak of Dow over the past 3 months"],
  ])("/%s with %j asks what “%s” asks and answers in the open, without deferring", async (command, options, text) => {
    const { type, data } = await running.discord.ask({ command, options }).callback;
    const today = day("2023-06-07");
    expect(interpretChosen(running.oracle.chosen.at(-1)!, today, lexicon).question).toEqual(interpret(text, today, lexicon).question);
    expect(type).toBe(CALLBACK.message);
    expect(data.flags ?? 0).toBe(0);
    expect(data.embeds[0].title).toContain("Russell 2000 ahead of the Nasdaq Composite by 4.17 points");
  });

  it("/season asks about one month, which no sentence of its kind names", async () => {
    await running.discord.ask({ command: "season", options: { part: "months9-9" } }).callback;
    expect(interpretChosen(running.oracle.chosen.at(-1)!, day("2023-06-07"), lexicon).question).toEqual({
      kind: "season",
      side: "SPX",
      parts: [{ first: 9, last: 9 }],
      asked: null,
      scope: null,
    });
  });

  it("/after asks what a market did after its own falls of a day", async () => {
    await running.discord.ask({ command: "after", options: { event: "drop" } }).callback;
    expect(interpretChosen(running.oracle.chosen.at(-1)!, day("2023-06-07"), lexicon).question).toMatchObject({
      kind: "after",
      side: "SPX",
      of: "SPX",
      event: { type: "move", direction: "down", size: 0.03 },
      scope: null,
    });
  });

  it.each([
    { event: "golden", percent: 15 },
    { event: "oversold", percent: 15 },
    { event: "vix", of: "Nasdaq", instrument: "Dow" },
  ])("/after refuses %j, which says more than its event has a place for", async (options) => {
    await running.discord.ask({ command: "after", options }).callback;
    expect(interpretChosen(running.oracle.chosen.at(-1)!, day("2023-06-07"), lexicon).question).toMatchObject({ kind: "refusal" });
  });

  it("offers years from which on /after and /season look", async () => {
    const { callback } = running.discord.ask({ command: "after", options: { event: "golden", since: "19" }, focused: "since" });
    expect((await callback).data.choices.map((choice: { value: string }) => choice.value)).toEqual(["1950", "1970", "1980", "1990"]);
  });

  it("/ask asks the text as it stands", async () => {
    const { type, data } = await running.discord.ask({ command: "ask", options: { question: "Russell vs Nasdaq this week" } }).callback;
    expect(running.oracle.asked.at(-1)).toBe("Russell vs Nasdaq this week");
    expect(type).toBe(CALLBACK.message);
    expect(data.flags ?? 0).toBe(0);
    expect(data.embeds[0].title).toContain("Russell 2000 ahead of the Nasdaq Composite by 4.17 points");
  });

  it.each(["guild", "guild without the bot", "direct message"] as const)("answers in a %s", async (place) => {
    const { type, data } = await running.discord.ask({ command: "ask", options: { question: "Dow today" }, place }).callback;
    expect(type).toBe(CALLBACK.message);
    expect(data.embeds[0].description).toContain("2 Jun 2023 → 7 Jun 2023");
  });

  it("tells an unknown instrument to the person alone, with what can be asked instead", async () => {
    const { data } = await running.discord.ask({ command: "performance", options: { instrument: "Atlantis" } }).callback;
    expect(data.flags).toBe(EPHEMERAL);
    expect(data.embeds[0].title).toBe("I do not know “Atlantis”");
    expect(data.embeds[0].description).toContain("• Nasdaq vs S&P 500 this week");
  });

  it("offers instruments and windows while they are typed", async () => {
    const instruments = running.discord.ask({ command: "compare", options: { first: "russ" }, focused: "first" });
    expect(await instruments.callback).toEqual({
      type: CALLBACK.choices,
      data: { choices: [{ name: "Russell 2000", value: "Russell 2000" }] },
    });
    const windows = running.discord.ask({ command: "drawdown", options: { instrument: "Dow", window: "this" }, focused: "window" });
    expect((await windows.callback).data.choices.map((choice: { value: string }) => choice.value)).toEqual(["this week", "this month"]);
  });

  it("offers nothing for an option that it does not know", async () => {
    const { callback } = running.discord.ask({ command: "compare", options: { toString: "x" }, focused: "toString" });
    expect(await callback).toEqual({ type: CALLBACK.choices, data: { choices: [] } });
  });
});
