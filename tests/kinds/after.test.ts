import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import type { Series } from "../../src/market/series.ts";
import { day, snapshot } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";
import { seriesOver } from "../support/sessions.ts";

type After = { horizon: string; median: number | null; mean: number | null; positive: number | null; sample: number };
const asked = (text: string, asOf: string, ...series: Series[]) =>
  ask(text, lexicon, { reference, snapshot: snapshot(...series), now: endOf(asOf) });
const afterOf = (text: string, asOf: string, ...series: Series[]) => asked(text, asOf, ...series).values.after as After[];

/** The VIX is 20 but for four stretches above 30; the S&P is 100, 110 from 10 February, 99 from 10 May. */
const HIGH = ["2023-01-10", "2023-01-11", "2023-02-15", "2023-05-15", "2023-06-06"];
const vix = seriesOver("VIX", "2023-01-03", "2023-06-07", (_, date) => (HIGH.includes(date) ? 31 : date === "2023-03-01" ? 30 : 20));
const market = seriesOver("SPX", "2023-01-03", "2023-06-07", (_, date) => (date < "2023-02-10" ? 100 : date < "2023-05-10" ? 110 : 99));

describe("what followed a state", () => {
  it("is counted from its first session, to the same day so many months later", () => {
    const answer = asked("how did the S&P do one and three months after the VIX closed above 30?", "2023-06-07", market, vix);
    // 10 January, 15 February, 15 May and 6 June; 11 January is the second session, a close of 30 on 1 March is not above 30
    expect(answer.values).toMatchObject({ occurrences: 4, last: { from: "2023-06-06" } });
    // a month: 100 → 110, 110 → 110; 15 June and 6 July are not over. Three months: 100 → 110, 110 → 99
    expect(answer.values.after).toEqual([
      { horizon: "1 month", median: expect.closeTo(0.05, 12), mean: expect.closeTo(0.05, 12), positive: 0.5, sample: 2 },
      { horizon: "3 months", median: expect.closeTo(0, 12), mean: expect.closeTo(0, 12), positive: 0.5, sample: 2 },
    ]);
  });

  it("is asked about 1, 3 and 12 months where no length is named", () => {
    const after = afterOf("what did the S&P do after the VIX closed above 30?", "2023-06-07", market, vix);
    expect(after.map(({ horizon, sample }) => [horizon, sample])).toEqual([
      ["1 month", 2],
      ["3 months", 2],
      ["12 months", 0],
    ]);
    expect(after[2]).toMatchObject({ median: null, mean: null, positive: null });
  });

  it("is none of a close whose session before is missing: it may have come about on that one", () => {
    const at = vix.days.indexOf(day("2023-02-14"));
    const holed = {
      ...vix,
      days: vix.days.filter((_, i) => i !== at),
      close: vix.close.filter((_, i) => i !== at),
      missing: Int32Array.of(day("2023-02-14")),
    };
    expect(asked("S&P one month after the VIX closed above 30", "2023-06-07", market, holed).values.occurrences).toBe(3);
  });

  it("is none of a fall that a split makes which was not worked in", () => {
    const apple = seriesOver("AAPL", "2022-01-03", "2023-06-07", (_, date) =>
      date < "2023-02-01" ? 100 : date < "2023-03-01" ? 50 : date < "2023-03-15" ? 44 : 60,
    );
    const doubted = { ...apple, doubted: Int32Array.of(day("2023-02-01")) };
    const { values } = asked("Apple one month after each first close 10% below a record", "2023-06-07", doubted);
    expect(values).toMatchObject({ occurrences: 1, last: { from: "2023-03-01" } });
  });

  it("looks only at events of the stretch that is named", () => {
    const since = "S&P one month after the VIX closed above 30 since February 2023";
    expect(asked(since, "2023-06-07", market, vix).values.occurrences).toBe(3);
  });

  it("does not know of later closes", () => {
    const cut = (series: Series, last: number): Series => ({
      ...series,
      days: series.days.slice(0, last),
      close: series.close.slice(0, last),
    });
    const text = "S&P one month after the VIX closed above 30";
    const at = market.days.indexOf(Date.UTC(2023, 2, 15) / 86_400_000) + 1;
    expect(afterOf(text, "2023-03-15", market, vix)).toEqual(afterOf(text, "2023-03-15", cut(market, at), cut(vix, at)));
    expect(afterOf(text, "2023-03-15", market, vix)[0]!.sample).toBe(2);
    expect(afterOf(text, "2023-03-14", market, vix)[0]!.sample).toBe(1);
  });

  it("counts a correction at its first close so far below the record, and again only after a new record", () => {
    // 100, 90 (−10%), 95, 88, 101 (a record), 92, 90.9 (−10%), then 100
    const path = [100, 90, 95, 88, 101, 92, 90.9, ...Array.from({ length: 40 }, () => 100)];
    const series = seriesOver("SPX", "2023-01-03", "2023-03-10", (i) => path[i]!);
    const { values } = asked("S&P 5 sessions after each first close 10% below a record", "2023-03-10", series);
    expect(values.occurrences).toBe(2);
    // from 90 to the 92 five sessions later, from 90.9 to 100
    const [first, second] = [90.9 / 90 - 1, 100 / 90.9 - 1];
    expect((values.after as After[])[0]!.mean).toBeCloseTo((first + second) / 2, 12);
  });

  it("counts a run once, when it reaches its length", () => {
    // up, up, up, up, down, up, up, up
    const steps = [0, 1, 1, 1, 1, -1, 1, 1, 1, 0];
    let level = 100;
    const path = steps.map((step) => (level += step));
    const series = seriesOver("SPX", "2023-05-24", "2023-06-07", (i) => path[i]!);
    expect(asked("S&P after 3 up days in a row", "2023-06-07", series).values).toMatchObject({ occurrences: 2 });
  });

  it("finds a death cross where the 50-day average comes to lie below the 200-day one, and a golden one above", () => {
    const series = seriesOver("RUT", "2021-01-04", "2023-06-07", (i) =>
      i < 250 ? 100 + i : i < 400 ? 350 - (i - 250) : 200 + 2 * (i - 400),
    );
    const { close } = series;
    const mean = (to: number, length: number) => close.slice(to - length + 1, to + 1).reduce((sum, each) => sum + each, 0) / length;
    const below = [...close.keys()].filter((i) => i >= 200 && mean(i, 50) < mean(i, 200) && mean(i - 1, 50) > mean(i - 1, 200));
    const found = asked("death cross on the Russell: median return half a year later?", "2023-06-07", series);
    expect(below).toHaveLength(1);
    expect(found.values.last).toMatchObject({ from: new Date(series.days[below[0]!]! * 86_400_000).toISOString().slice(0, 10) });
    expect(asked("what did the Russell do after a golden cross?", "2023-06-07", series).values.occurrences).toBe(1);
  });
});

describe("how often a state came about", () => {
  it("counts corrections, each with its first close so far below the record, again only after a new record", () => {
    const levels = [100, 90, 95, 88, 101, 92, 90.9, 100];
    const apple = seriesOver("AAPL", "2023-01-03", "2023-01-12", (at) => levels[at]!);
    const answer = asked("how many corrections has Apple had in 2023?", "2023-01-12", apple);
    expect(answer.values).toMatchObject({
      occurrences: 2,
      dates: [apple.days[1], apple.days[6]].map((each) => new Date(each! * 86_400_000).toISOString().slice(0, 10)),
    });
    expect(answer.values.after).toBeUndefined();
    expect(asked("number of 12% corrections of Apple in 2023", "2023-01-12", apple).values.occurrences).toBe(1);
    expect(asked("how many corrections has Apple had since 11 January 2023?", "2023-01-12", apple).values.occurrences).toBe(1);
  });
});

describe("what followed a move", () => {
  it("counts each time, in the horizons that are asked", () => {
    // −5% on 10 January and on 11 January; flat otherwise but +10% from 1 February
    const series = seriesOver("SPX", "2023-01-03", "2023-03-31", (_, date) =>
      date < "2023-01-10" ? 100 : date < "2023-01-11" ? 95 : date < "2023-02-01" ? 90.25 : 99.275,
    );
    const after = afterOf("S&P one week and one month after losing 3% or more in a day", "2023-03-31", series);
    expect(after).toEqual([
      { horizon: "1 week", median: expect.closeTo(-0.025, 12), mean: expect.closeTo(-0.025, 12), positive: 0, sample: 2 },
      {
        horizon: "1 month",
        median: expect.closeTo((0.045 + 0.1) / 2, 12),
        mean: expect.closeTo((0.045 + 0.1) / 2, 12),
        positive: 1,
        sample: 2,
      },
    ]);
  });
});

/** Weeks end on Fridays: five rises from 6 January, a fall, then five more; the Nasdaq is 100 and 110 from 1 March. */
const WEEKLY = [100, 101, 102, 103, 104, 105, 106, 105, 106, 107, 108, 109, 110, 111];
const weekly = seriesOver("SPX", "2022-12-27", "2023-03-31", (_, date) => WEEKLY[Math.floor((day(date) - day("2022-12-26")) / 7)]!);
const steps = seriesOver("IXIC", "2022-12-27", "2023-06-07", (_, date) => (date < "2023-03-01" ? 100 : 110));

describe("what followed a run of weeks and a move of another market", () => {
  it("counts a run of weeks once, from the last session of the one that reaches it, whatever it goes on to", () => {
    const answer = asked("Nasdaq a month after the S&P rose five weeks in a row", "2023-06-07", weekly, steps);
    // five rises from the week of 2 January to that of 30 January, ended by that of 13 February; five more to that of 20 March
    expect(answer.values).toMatchObject({ occurrences: 2, last: { from: "2023-03-24" } });
    // 3 February to 3 March: 100 → 110. 24 March to 24 April lies behind the S&P's last close, 31 March
    expect(answer.values.after).toEqual([
      { horizon: "1 month", median: expect.closeTo(0.1, 12), mean: expect.closeTo(0.1, 12), positive: 1, sample: 1 },
    ]);
    expect(answer.headline).toContain(
      "Nasdaq Composite 1 month after the S&P 500 rose 5 weeks in a row: median +10.00%, 1 of 1 up. The closes end on 31 Mar 2023.",
    );
  });

  it("says the mean where that is asked, and the figure of each of two horizons", () => {
    const headline = (text: string): string => asked(text, "2023-06-07", market, vix).headline;
    // a month: 100 → 110, 110 → 110; three months: 100 → 110, 110 → 99
    expect(headline("average S&P return one month after the VIX closed above 30")).toBe(
      "S&P 500 1 month after the VIX closed above 30: average +5.00%, 1 of 2 up.",
    );
    expect(headline("S&P one and three months after the VIX closed above 30")).toBe(
      "S&P 500 after the VIX closed above 30: median +5.00% over 1 month and 0.00% over 3 months.",
    );
  });

  it("does not count a week that is not over", () => {
    const at = (asOf: string) => asked("Nasdaq a month after the S&P rose five weeks in a row", asOf, weekly, steps).values.occurrences;
    expect(at("2023-02-03")).toBe(1);
    expect(asked("Nasdaq a month after the S&P rose five weeks in a row", "2023-02-02", weekly, steps).headline).toMatch(
      /has not happened/,
    );
  });

  it("takes one market's move and another's returns, each move once", () => {
    // the VIX goes from 20 to 31, +55%, on 10 January, 15 February, 15 May and 6 June, to 30, +50%, on 1 March; 31 to 31 is none
    const answer = asked("what does the S&P do a month after the VIX rises 50% in a day?", "2023-06-07", market, vix);
    expect(answer.values).toMatchObject({ occurrences: 5, last: { from: "2023-06-06" } });
    // 100 → 110, and twice 110 → 110; the last two are not over
    expect((answer.values.after as After[])[0]).toMatchObject({ median: expect.closeTo(0, 12), positive: 1 / 3, sample: 3 });
    // a fall of 10% to the last digit: 110 to 99 on 10 May
    const exact = asked("VIX the day after the S&P fell 10%", "2023-06-07", market, vix);
    expect(exact.values).toMatchObject({ occurrences: 1, last: { from: "2023-05-10" } });
    expect(exact.values.after).toEqual([{ horizon: "1 session", median: 0, mean: 0, positive: 0, sample: 1 }]);
  });
});
