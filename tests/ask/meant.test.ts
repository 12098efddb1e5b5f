import { describe, expect, it } from "vitest";
import { interpretAll } from "../../src/ask/interpret.ts";
import { ask } from "../../src/ask/respond.ts";
import { parseDay } from "../../src/calendar/day.ts";
import { realPrices, realSeries, seriesOf, snapshot } from "../support/market.ts";
import { lexicon, understood } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";

// some sessions of 2022 and 2023; the highest close of 2022 is that of 3 January, of all that of 7 June 2023
const spx = seriesOf("SPX", {
  "2021-12-31": 90,
  "2022-01-03": 100,
  "2022-06-01": 80,
  "2022-12-07": 84,
  "2022-12-30": 85,
  "2023-03-07": 84,
  "2023-05-31": 105,
  "2023-06-01": 104,
  "2023-06-02": 108,
  "2023-06-05": 107,
  "2023-06-06": 109,
  "2023-06-07": 110,
});
const asked = (text: string, asOf = "2023-06-07") => ask(text, lexicon, { reference, snapshot: snapshot(spx), now: endOf(asOf) });

describe("the high of a stretch that is named", () => {
  it.each([
    ["how far is the S&P from its highest close in 2022", "10.00% above its highest close in 2022, 100.00 on 3 Jan 2022"],
    ["S&P high in 2022", "10.00% above its highest close in 2022, 100.00 on 3 Jan 2022"],
    ["S&P peak this year", "at its highest close this year, 110.00"],
    ["how far is the S&P from its 2022 high", "10.00% above its highest close in 2022, 100.00 on 3 Jan 2022"],
  ])("is the highest close in it, and not of all time: %s", (text, place) => {
    expect(asked(text).headline).toBe(`The S&P 500 is ${place}.`);
  });

  it("is of all where a record is asked about", () => {
    expect(asked("did the S&P close at a record high this month").verdict).toBe(true);
  });
});

describe("a week or a year that is held against another", () => {
  it.each(["is the S&P having a better year than last year", "is this a better week than last week for the S&P"])(
    "is no record: %s",
    (text) => {
      expect(asked(text).question.kind).toBe("refusal");
    },
  );

  it("is no worst one where it rose", () => {
    const answer = asked("The S&P had its worst week since May");
    expect(answer.headline).toBe("Off: the S&P 500 did not fall (+1.85%, 5–7 Jun 2023).");
  });
});

describe("what no kind has a place for", () => {
  it.each([
    "Has the S&P closed below its 50-day this year?",
    "Has Microsoft been bigger than Apple this year?",
    "How often did the Nasdaq gain less than 1% in a week?",
    "has the Dow given back its gains this week?",
    "Did only the Russell rise today?",
    "Is the Nasdaq the only index up this month?",
    "is volatility higher than a year ago for the S&P?",
    "is the RSI of Apple higher than a month ago?",
    "Is the 5-year above the 10-year?",
    "what level was the VIX in March 2020?",
    "Which indices are in a bear market?",
    "which S&P stocks are up today?",
    "Was October the worst month for the S&P this year?",
    "how many stocks hit new lows this week?",
    "how many stocks hit all-time highs today?",
  ])("is refused, not passed over: %s", (text) => {
    expect(asked(text)).toMatchObject({ question: { kind: "refusal", reason: "not understood" } });
  });

  it.each([
    ["is Apple above its 50-day average and up this month?", ["trend AAPL", "performance AAPL"]],
    ["Is the Nasdaq above its 200-day and overbought?", ["trend IXIC", "trend IXIC"]],
    ["Is the Nasdaq in a bull market and at a record?", ["regime IXIC", "drawdown IXIC"]],
  ])("but two questions about one are both read: %s", (text, read) => {
    const subject = (question: object) => ("sides" in question ? (question.sides as string[])[0] : (question as { side: string }).side);
    expect(interpretAll(text, parseDay("2023-06-07")!, lexicon).map(({ question }) => `${question.kind} ${subject(question)}`)).toEqual(
      read,
    );
  });

  it("but a day a year ago, and a move either way, have a place now", () => {
    expect(understood("Was the S&P above its 200-day a year ago?")).toContain("on on 7 Jun 2022");
    expect(understood("S&P over the past year and a half")).toContain("past 18 months");
    expect(understood("was 2022 the Nasdaq's worst year since 2008?")).toContain("| since 2008 top=10 yesNo=true | of 2022");
    expect(understood("How often has the S&P moved 2% in a day this year?")).toContain("direction=either threshold=0.02");
  });

  it.each(["what did the S&P 500 index do this week", "what are stocks doing this week", "what did stocks do this week"])(
    "is not seen where one is asked about: %s",
    (text) => {
      expect(asked(text).headline).toBe("S&P 500 +1.85% this week.");
    },
  );

  it.each([
    ["Is the S&P at a three-month high?", "Yes: the S&P 500 is at its highest close past 3 months, 110.00."],
    ["S&P hits a six-month high", "The S&P 500 is at its highest close past 6 months, 110.00."],
  ])("but so long a high is one of so long: %s", (text, place) => {
    expect(asked(text).headline).toContain(place);
  });
});

describe("a figure that is asked about", () => {
  it("comes to yes or no, where one that is said is confirmed or off", () => {
    expect(asked("is the S&P up 29% this year?").headline).toMatch(/^Yes: /);
    expect(asked("is the S&P up 19% this year?").headline).toMatch(/^No: /);
    expect(asked("the S&P is up 29% this year").headline).toMatch(/^Confirmed: /);
    expect(asked("the S&P is up 19% this year").headline).toMatch(/^Off: /);
  });

  it("is no fall of so much where it is to be within so much of the high", () => {
    const { question, values } = asked("when was the S&P last within 2% of its all-time high");
    expect(question).toMatchObject({ kind: "statistic", measure: "drawdown", about: "last", bound: { side: "above", value: -0.02 } });
    expect(values.met).toBeDefined();
  });
});

describe("a run that is over", () => {
  it("is the answer to whether there ever was one", () => {
    const answer = asked("has the S&P ever fallen 2 days in a row");
    expect([answer.verdict, answer.values.length]).toEqual([false, 0]);
    const rose = asked("has the S&P ever risen 2 days in a row", "2023-06-05");
    expect(rose.verdict).toBe(true);
    expect(rose.headline).toBe("Yes: the S&P 500's latest winning streak of at least 2 sessions: 2 sessions, 7–30 Dec 2022.");
  });
});

describe.skipIf(!realPrices)("on real closes (../shared/market-data)", () => {
  const market = realPrices ? snapshot(realSeries("SPX", "^GSPC.csv")) : snapshot();

  it("the S&P 500's highest close of 2020 was 3,756.07 on 31 December", () => {
    const answer = ask("highest close of the S&P 500 in 2020", lexicon, { reference, snapshot: market, now: endOf("2023-06-07") });
    expect(answer.values.high).toMatchObject({ date: "2020-12-31" });
    expect((answer.values.high as { close: number }).close).toBeCloseTo(3756.07, 2);
  });
});
