import { describe, expect, it } from "vitest";
import { isOrder } from "../../src/ask/out-of-scope.ts";
import { isRefusal } from "../../src/question/refusal.ts";
import { askSample } from "../support/sample.ts";

describe("what Versus is not for is said by name", () => {
  it.each([
    ["when does Apple report earnings?", "earnings calendar"],
    ["who reports earnings this week?", "earnings calendar"],
    ["Nvidia earnings date", "earnings calendar"],
    ["economic calendar", "economic calendar"],
    ["when is the next CPI release?", "economic calendar"],
    ["when is the next Fed meeting?", "economic calendar"],
    ["news on Nvidia", "news"],
    ["latest headlines on Apple", "news"],
    ["Apple's intraday high today", "intraday prices"],
    ["live price of Tesla", "intraday prices"],
    ["S&P futures right now", "intraday prices"],
    ["buy 10 shares of Apple", "orders"],
    ["please sell my Tesla", "orders"],
    ["place a limit order for Apple at 200", "orders"],
    ["set a stop loss at 5% on Nvidia", "orders"],
    ["trade AAPL for me", "orders"],
  ])("%s: %s", (text, name) => {
    const { question, headline } = askSample(text);
    expect(isRefusal(question)).toBe(true);
    expect(headline).toBe(`Versus ${name === "orders" ? "places no orders" : `has no ${name}`}: it answers from daily closes.`);
  });

  it.each([
    "average return of the S&P from May to October since 1950",
    "what is the S&P trading at right now?",
    "how short are speculators in S&P futures?",
    "how did the S&P do in the three months after the VIX closed above 30?",
  ])("but %s is answered", (text) => {
    expect([isOrder(text), isRefusal(askSample(text).question)]).toEqual([false, false]);
  });

  it.each(["should I buy Nvidia?", "buy the dip?", "is it time to sell my Tesla?"])("and %s asks for advice", (text) => {
    expect([isOrder(text), askSample(text).headline]).toEqual([false, "Versus gives past figures only: no advice, no forecasts."]);
  });
});
