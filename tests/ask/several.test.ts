import { describe, expect, it } from "vitest";
import { followUp } from "../../src/ask/follow-up.ts";
import { interpret, interpretAll } from "../../src/ask/interpret.ts";
import { parseDay } from "../../src/calendar/day.ts";
import { lexicon } from "../support/phrasings.ts";

const today = parseDay("2023-06-07")!;
const kindsOf = (text: string) => interpretAll(text, today, lexicon).map(({ question }) => question.kind);

describe("several questions in one text", () => {
  it.each([
    ["how far is the S&P from a bull market and how did the Russell do on Tuesday?", ["regime", "performance"]],
    ["Is the Nasdaq in a bear market? How far is the Dow from its all-time high?", ["regime", "drawdown"]],
    ["Russell vs Nasdaq this week, is the S&P in a bull market, and Apple ytd", ["compare", "regime", "performance"]],
    ["how did the Russell and the S&P do this week", ["performance"]],
    ["compare the Russell and the Nasdaq this week", ["compare"]],
    ["Russell this week and the weather tomorrow", ["refusal"]],
    ["should I buy Apple and how did the S&P do this week", ["refusal"]],
    ["what is the weather like, and who are you", ["refusal"]],
    ["level of the 10-year yield a year ago and last year", ["rate", "rate"]],
    ["Tesla fell in December 2022, how did the Nasdaq do the same year?", ["refusal"]],
  ])("%s", (text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });
});

describe("a list of names, each asked about by itself", () => {
  const sidesOf = (text: string) =>
    interpretAll(text, today, lexicon).map(({ question }) =>
      "sides" in question ? question.sides : "side" in question ? [question.side] : [question.kind],
    );

  it.each([
    [
      "volatility of Tesla, Apple and Intel this year",
      [
        ["TSLA", "SPX"],
        ["AAPL", "SPX"],
        ["INTC", "SPX"],
      ],
    ],
    [
      "betas of Tesla and Apple to the S&P",
      [
        ["TSLA", "SPX"],
        ["AAPL", "SPX"],
      ],
    ],
    ["RSI of the S&P, the Nasdaq and the Russell", [["SPX"], ["IXIC"], ["RUT"]]],
    ["are the Russell and the Nasdaq both in a bear market", [["RUT"], ["IXIC"]]],
    ["how far are Tesla, Apple and Nvidia below their highs", [["TSLA"], ["AAPL"], ["NVDA"]]],
  ])("%s", (text, sides) => {
    expect(sidesOf(text)).toEqual(sides);
  });

  it.each([
    ["beta between Tesla and Apple", [["TSLA", "AAPL"]]],
    ["volatility of Tesla and Apple this year", [["TSLA", "AAPL"]]],
    ["Tesla, Apple and Nvidia this year", [["TSLA", "AAPL", "NVDA"]]],
    ["weather of Tesla, Apple and Nvidia this year", [["refusal"]]],
  ])("is one question where it is asked of all together, or none: %s", (text, sides) => {
    expect(sidesOf(text)).toEqual(sides);
  });
});

describe("what is told before something is asked", () => {
  it.each([
    ["Tesla fell in December 2022, how did the Nasdaq do the same month?", "down"],
    ["Tesla rose in December 2022, how did the Nasdaq do that month?", "up"],
  ])("is answered for itself, and its stretch is the one asked about: %s", (text, asked) => {
    const window = { type: "period", period: { type: "month", month: 12, year: 2022 } };
    expect(interpretAll(text, today, lexicon).map(({ question }) => question)).toEqual([
      { kind: "performance", sides: ["TSLA"], window, basis: "price", asked },
      { kind: "performance", sides: ["IXIC"], window, basis: "price", asked: null },
    ]);
  });
});

describe("talk around a question", () => {
  it.each([
    ["My 401k statement came today and it doesn't look great. How did the S&P do in the first quarter?", { kind: "performance" }],
    ["Russell vs Nasdaq this week? I don't need the story, only the gap in points.", { kind: "compare" }],
    ["September has a bad name. What has the S&P 500 returned in that month on average since 1950?", { kind: "record", month: 9 }],
    ["When the S&P fell in a year, how did the next year turn out? Since 1950, please.", { kind: "record", scope: { type: "since" } }],
  ])("is left out, and what it names is spoken of: %s", (text, question) => {
    const [first, ...others] = interpretAll(text, today, lexicon);
    expect(first?.question).toMatchObject(question);
    expect(others).toEqual([]);
  });

  it("keeps what says how it is asked", () => {
    const text = "I want it with dividends. How did Apple do this year?";
    expect(interpretAll(text, today, lexicon).map(({ question }) => question)).toMatchObject([{ kind: "performance", basis: "total" }]);
  });
});

describe("what a sentence goes on to say", () => {
  it.each([
    [
      "The S&P fell almost 24% in 2002, its third straight annual decline",
      { kind: "streak", atLeast: 3, on: { period: { year: 2002 } }, yesNo: true },
    ],
    ["The S&P lost 38.5% in 2008, its worst year since 1937", { kind: "record", per: "year", of: { year: 2008 }, yesNo: true }],
    ["was the S&P in a bear market in June 2022 and how much was it down?", { kind: "performance", window: { period: { month: 6 } } }],
    ["How did the S&P do in 2022? How far is it from its high?", { kind: "drawdown", window: null }],
    ["The Dow lost 1.2 percent on the week, its worst since March; is that right?", { kind: "record", per: "week", yesNo: true }],
    ["Weight of the top ten in the S&P, now and a year ago", { kind: "concentration", on: { period: { date: "2022-06-07" } } }],
  ])("is said of the stretch that it named: %s", (text, second) => {
    const [, next, ...others] = interpretAll(text, today, lexicon);
    expect(next?.question).toMatchObject(second);
    expect(others).toEqual([]);
  });

  it.each([
    "During bear markets, how does the S&P do in January?",
    "with rates above 4%, how does the Nasdaq perform?",
    "when the VIX is above 30, how does the S&P do in January?",
    "we moved to cash on 3 October 2022: how has the S&P done?",
  ])("is no question by itself where it says on which terms or when: %s", (text) => {
    expect(kindsOf(text)).toEqual(["refusal"]);
  });
});

describe("a follow-up", () => {
  const following = (first: string, next: string) => followUp(next, interpret(first, today, lexicon).question, today, lexicon);

  it("takes another window and keeps the sides", () => {
    expect(following("Russell vs Nasdaq this week", "and this year?")).toMatchObject({
      kind: "compare",
      sides: ["RUT", "IXIC"],
      window: { type: "period", period: { unit: "year" } },
    });
    expect(following("Russell vs Nasdaq this week", "and over 3 months?")).toMatchObject({
      window: { type: "past", count: 3, unit: "month" },
    });
  });

  it("takes another side and keeps the window", () => {
    expect(following("how did the S&P do this week", "what about the Dow?")).toMatchObject({
      kind: "performance",
      sides: ["DJI"],
      window: { type: "period" },
    });
    expect(following("Russell vs Nasdaq this week", "what about the Dow?")).toMatchObject({ kind: "compare", sides: ["DJI", "IXIC"] });
    expect(following("is the S&P in a bull market", "and the Nasdaq?")).toMatchObject({ kind: "regime", side: "IXIC" });
    expect(following("Russell vs Nasdaq this week", "how about Apple vs Microsoft")).toMatchObject({ sides: ["AAPL", "MSFT"] });
  });

  it("is none where it says more, says nothing, or the question before has no such part", () => {
    expect(following("Russell vs Nasdaq this week", "and is it a bull market?")).toBeUndefined();
    expect(following("Russell vs Nasdaq this week", "this year")).toBeUndefined();
    expect(following("Russell vs Nasdaq this week", "and?")).toBeUndefined();
    expect(following("Russell vs Nasdaq this week", "and this year and last year?")).toBeUndefined();
    expect(following("hello", "and this year?")).toBeUndefined();
    expect(following("is the S&P in a bull market", "and the Dow and the Nasdaq?")).toBeUndefined();
  });
});
