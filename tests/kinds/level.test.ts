import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import { day, realPrices, realSeries, seriesOf, snapshot } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";
import { seriesOver } from "../support/sessions.ts";

const made = snapshot(seriesOf("VIX", { "2023-06-02": 14.6, "2023-06-05": 15, "2023-06-06": 13.96, "2023-06-07": 13.94 }));
const asked = (text: string, iso = "2023-06-07", market = made) => ask(text, lexicon, { reference, snapshot: market, now: endOf(iso) });

describe("a level", () => {
  it("is held against the close, with the distance and the run of closes on that side", () => {
    const answer = asked("is the VIX above 14?");
    expect(answer.verdict).toBe(false);
    expect(answer.headline).toBe("No: the VIX closed at 13.94, 0.43% below 14.");
    // 13.94 ÷ 14 − 1 = −0.4286%; 6 and 7 June are below, 5 June at 15 is not
    expect(answer.values).toMatchObject({ close: 13.94, level: 14, above: false, since: "2023-06-06", sessions: 2 });
    expect(answer.values.distance).toBeCloseTo(-0.0042857, 6);
    expect(answer.details).toEqual([
      "At or below it since Tue 6 Jun 2023, 2 sessions; the last close above it was 15.00 on Mon 5 Jun 2023.",
    ]);
  });

  it("is quoted with a range that says how far back it goes, and with none where too much of a year is missing", () => {
    const { caveats, details } = asked("VIX");
    expect(caveats).toEqual(["The data begin on Fri 2 Jun 2023: its 52-week range covers only the closes since."]);
    expect(details[0]).toBe("The VIX is 0% of the way from its 52-week low of 13.94 (7 Jun 2023) to its high of 15.00 (5 Jun 2023).");
    const missing = Int32Array.from({ length: 20 }, (_, i) => day("2023-05-01") + i);
    const holed = { ...seriesOver("VIX", "2022-01-03", "2023-06-07", (i) => 15 + (i % 7)), missing };
    const thin = asked("VIX", "2023-06-07", snapshot(holed));
    expect(thin.details[0]).toBe("Too many closes for the VIX are missing to work out its 52-week range.");
    expect(thin.values).toMatchObject({ high: null, low: null });
  });

  it("that a close stands at is neither above nor below it", () => {
    expect([asked("is the VIX above 15?", "2023-06-05").verdict, asked("is the VIX below 15?", "2023-06-05").verdict]).toEqual([
      false,
      false,
    ]);
    expect(asked("is the VIX above 15?", "2023-06-05").headline).toBe("No: the VIX closed at 15.00, at 15.");
  });

  it("is looked for on every session there is a close of where it is asked of ever, the first one too", () => {
    const high = asked("has the VIX ever closed above 14.5?");
    expect(high.headline).toBe("Yes: the VIX closed above 14.5 in 2 of 4 sessions since 2 Jun 2023.");
    expect(high.values.met).toEqual({ first: "2023-06-02", last: "2023-06-05", count: 2 });
    const never = asked("has the VIX ever closed above 20?");
    expect([never.verdict, never.values.met]).toEqual([false, { first: null, last: null, count: 0 }]);
  });

  it("is the highest since a time where the last close as high lies in it or before it", () => {
    const vix = snapshot(
      seriesOver("VIX", "2021-12-29", "2023-06-07", (_, date) => (date === "2022-03-07" ? 36 : date === "2023-06-07" ? 30 : 20)),
    );
    const since = asked("is the VIX at its highest since 2022?", "2023-06-07", vix);
    expect(since.verdict).toBe(true);
    expect(since.values.previous).toEqual({ from: "2022-03-07", to: "2022-03-07", value: 36 });
    expect(asked("is the VIX at its highest since 2021?", "2023-06-07", vix).verdict).toBe(false);
    expect(asked("is the VIX at its highest since 2023?", "2023-06-07", vix).verdict).toBe(true);
  });

  it("of a stretch is looked for on each of its sessions, not at its end alone", () => {
    const answer = asked("was the VIX above 14.5 this week?");
    expect(answer.verdict).toBe(true);
    expect(answer.headline).toBe("Yes: the VIX closed above 14.5 in 1 of 3 sessions this week.");
    expect(answer.values).toMatchObject({ hits: 1, sessions: 3 });
  });

  it("of a day is that day's", () => {
    expect(asked("was the VIX above 14.5 on Monday?").verdict).toBe(true);
    expect(asked("was the VIX above 14.5 yesterday?").verdict).toBe(false);
  });

  it.each([
    ["VIX under 20", true],
    ["VIX over 20", false],
    ["the VIX closes below 14", true],
    ["VIX beneath 13", false],
    ["is the VIX at more than 13.5", true],
  ])("%s: %s", (text, verdict) => {
    expect([asked(text).question.kind, asked(text).verdict]).toEqual(["level", verdict]);
  });

  it.each(["VIX above about 20", "VIX above 20%", "VIX above 20 below 30", "Magnificent Seven above 100", "VIX not above 20"])(
    "%s is no such question",
    (text) => {
      expect(asked(text).question.kind).not.toBe("level");
    },
  );

  it.skipIf(!realPrices)("the S&P 500 first closed above 4,000 on 1 April 2021, at 4,019.87 (S&P Dow Jones Indices)", () => {
    const market = snapshot(realSeries("SPX", "^GSPC.csv"));
    const answer = asked("is the S&P 500 above 4,000?", "2021-04-05", market);
    expect(answer.values).toMatchObject({ above: true, since: "2021-04-01", sessions: 2 });
    expect(asked("is the S&P 500 above 4,000?", "2021-04-01", market).headline).toBe(
      "Yes: the S&P 500 closed at 4,019.87, 0.50% above 4,000.",
    );
  });

  it.skipIf(!realPrices)(
    "the S&P 500 closed below 2,300 once in March 2020, at its low of 2,237.40 on the 23rd (S&P Dow Jones Indices)",
    () => {
      const answer = asked("was the S&P 500 below 2,300 in March 2020?", "2023-06-07", snapshot(realSeries("SPX", "^GSPC.csv")));
      expect(answer.headline).toBe("Yes: the S&P 500 closed below 2,300 in 1 of 22 sessions in March 2020.");
    },
  );
});
