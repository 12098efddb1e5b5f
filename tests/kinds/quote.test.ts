import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import { seriesOf, snapshot } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";
import { seriesOver } from "../support/sessions.ts";

/** 300 and more sessions: a close of 100 + its place, but for a peak of 900 a year and more ago and the last two closes. */
const apple = seriesOver("AAPL", "2022-01-03", "2023-06-07", (i, date) =>
  date === "2022-03-01" ? 900 : date === "2023-06-06" ? 200 : date === "2023-06-07" ? 190 : 100 + i / 10,
);
const market = snapshot(
  apple,
  seriesOver("NVDA", "2023-05-01", "2023-06-07", (i) => 300 + i),
  seriesOver("DJI", "2023-05-01", "2023-06-07", (i) => 33_000 + i),
  seriesOver("VIX", "2023-05-01", "2023-06-07", (i) => 20 - i / 10),
);
const asked = (text: string) => ask(text, lexicon, { reference, snapshot: market, now: endOf("2023-06-07") });

describe("a price", () => {
  it("is the close with its date, its day, and where it stands in a year", () => {
    const { values, headline } = asked("price of Apple");
    // 190 ÷ 200 − 1 on the day
    expect(values).toMatchObject({ close: 190, date: "2023-06-07", points: { AAPL: -10 } });
    expect(values.day).toBeCloseTo(-0.05, 12);
    expect(headline).toBe("Apple closed at $190.00, −$10.00 (−5.00%) on the day.");
    // 7 June 2022 is the session of place 107: 190 ÷ 110.7 − 1
    const base = [...apple.days].findLastIndex((day) => day <= Date.UTC(2022, 5, 7) / 86_400_000);
    expect(values.year).toBeCloseTo(190 / (100 + base / 10) - 1, 12);
    // of the last 252 closes, in which the peak of March 2022 is not
    expect(values.high).toEqual({ date: "2023-06-06", close: 200 });
    expect(values.low).toMatchObject({ close: apple.close[apple.close.length - 252] });
  });

  it.each([
    "$AAPL",
    "AAPL?",
    "price of apple",
    "Apple's share price",
    "where is Apple?",
    "where is Apple trading",
    "quote for AAPL",
    "how much is Apple worth?",
    "what is Apple trading at",
    "latest close of Apple",
  ])("is what %s asks for, and no return over a month", (text) => {
    const { question, values } = asked(text);
    expect([question.kind, values.close]).toEqual(["level", 190]);
  });

  it("of a day that is named is that day's close", () => {
    expect(asked("what did the VIX close at on 2 June 2023?").values).toMatchObject({ date: "2023-06-02" });
    // 2 June is the 24th session from 1 May: 29 May is a holiday
    expect(asked("what did the VIX close at on 2 June 2023?").values.close).toBeCloseTo(20 - 23 / 10, 12);
  });

  it("of several are all given", () => {
    const { values } = asked("$AAPL $NVDA");
    expect(values.quotes).toMatchObject({ AAPL: { close: 190 }, NVDA: { date: "2023-06-07" } });
  });

  it("has no change on the day where there is no close before", () => {
    const young = snapshot(seriesOf("AAPL", { "2023-06-07": 10 }));
    const { question, values, headline } = ask("price of Apple", lexicon, { reference, snapshot: young, now: endOf("2023-06-07") });
    expect(headline).not.toMatch(/NaN|null/);
    expect(question.kind === "refusal" || values.day === null).toBe(true);
  });

  it.each([
    ["how did Apple do", "performance"],
    ["how did Apple close on Friday?", "performance"],
    ["Apple this week", "performance"],
    ["Apple vs Nvidia", "compare"],
  ])("is not what %s asks for", (text, kind) => {
    expect(asked(text).question.kind).toBe(kind);
  });
});

describe("points", () => {
  it("are the difference of the closes, beside the return", () => {
    const { question, values, headline } = asked("how many points did the Dow gain today?");
    expect(question).toMatchObject({ kind: "performance", points: true });
    expect(values.points).toEqual({ DJI: 1 });
    expect(headline).toContain("+1.00 points");
  });
});
