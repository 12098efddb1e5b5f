import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import type { Snapshot } from "../../src/market/snapshot.ts";
import { realPrices, realSeries, seriesOf, snapshot } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";

const asked = (text: string, data: Snapshot, asOf: string) => ask(text, lexicon, { reference, snapshot: data, now: endOf(asOf) });

/** Two weeks and a day; daily returns of the Dow: −, +10%, −10%, +5%, 0, +10%, then −20% and +1%. */
const dow = seriesOf("DJI", {
  "2023-05-19": 100,
  "2023-05-22": 110,
  "2023-05-23": 99,
  "2023-05-24": 103.95,
  "2023-05-25": 103.95,
  "2023-05-30": 114.345,
  "2023-05-31": 91.476,
  "2023-06-01": 92.39076,
});
const flat = seriesOf(
  "SPX",
  Object.fromEntries(
    ["2023-05-19", "2023-05-22", "2023-05-23", "2023-05-24", "2023-05-25", "2023-05-30", "2023-05-31", "2023-06-01"].map((date) => [
      date,
      50,
    ]),
  ),
);
const data = snapshot(dow, flat);

describe("a record", () => {
  it("of a weekday is among its sessions alone", () => {
    const worst = asked("worst Tuesday for the Dow", data, "2023-06-01");
    expect(worst.question).toMatchObject({ kind: "record", per: "day", weekday: 2, direction: "down" });
    // Tuesday 23 May fell 10%, Tuesday 30 May rose 10%; the 20% of Wednesday 31 May is none
    expect(worst.values).toMatchObject({ sample: 2, top: [{ from: "2023-05-23" }, { from: "2023-05-30" }] });
    expect(worst.headline).toMatch(/worst Tuesday since .*−10\.00%, 23 May 2023\.$/);
    const last = asked("when was the last Tuesday the Dow rose 5% or more?", data, "2023-06-01");
    expect(last.values).toMatchObject({ occurrences: 1, sample: 2, last: { from: "2023-05-30" } });
  });

  it("gives the last two that met a threshold, how many in how many, and the most extreme", () => {
    const { values } = asked("when did the Dow last rise 10 percent in a day?", data, "2023-06-01");
    expect(values).toMatchObject({
      last: { from: "2023-05-30", to: "2023-05-30" },
      previous: { from: "2023-05-22", to: "2023-05-22" },
      occurrences: 2,
      sample: 7,
      threshold: 0.1,
    });
    expect((values.top as { from: string }[]).map(({ from }) => from)).toEqual(["2023-05-22", "2023-05-30"]);
  });

  it("tells how many sessions ago the last was where that is asked", () => {
    const { values, headline } = asked("how many days since the Dow last rose 10%?", data, "2023-06-01");
    expect(values.sessionsSince).toBe(2);
    expect(headline).toContain("2 sessions ago");
    expect(asked("days since the last 20% fall in the Dow", data, "2023-05-31").values.sessionsSince).toBe(0);
  });

  it("does not know of later sessions", () => {
    expect(asked("when did the Dow last rise 10 percent in a day?", data, "2023-05-25").values).toMatchObject({
      last: { from: "2023-05-22" },
      previous: null,
      occurrences: 1,
    });
  });

  it("counts a rise of nothing as none", () => {
    expect(asked("on how many days did the Dow rise?", data, "2023-06-01").values).toMatchObject({ occurrences: 4, sample: 7 });
  });

  it("measures a spread as the difference of two returns", () => {
    const { values } = asked("when did the Dow last trail the S&P by 20 points in a day?", data, "2023-06-01");
    expect(values).toMatchObject({ last: { from: "2023-05-31" }, occurrences: 1 });
    expect((values.last as { value: number }).value).toBeCloseTo(-0.2, 12);
  });

  it("finds longer units that hold so many of the shorter", () => {
    const { values } = asked("when did the Dow last rise 5 percent twice in a week?", data, "2023-06-01");
    expect(values).toMatchObject({ last: { from: "2023-05-22", to: "2023-05-25", value: 2 }, previous: null, occurrences: 1, sample: 2 });
  });

  it("holds the present stretch against all before it", () => {
    const { values, headline } = asked("worst week of the Dow since when?", data, "2023-06-01");
    expect(values).toMatchObject({ last: { from: "2023-05-30", to: "2023-06-01" }, previous: null, occurrences: 1, percentile: 0.5 });
    expect(headline).toBe("Dow −11.12%, 30 May – 1 Jun 2023: a record since 19 May 2023.");
    expect(asked("best week of the Dow since when?", data, "2023-06-01").values).toMatchObject({ previous: { from: "2023-05-22" } });
  });

  it("says whether there was another as extreme, which a record is not", () => {
    const worse = (text: string) => asked(text, data, "2023-06-01");
    // −11.12% in the week of 30 May, +3.95% in the one before
    expect([
      worse("has the Dow had a worse week than this?").verdict,
      worse("was there a better week than this for the Dow?").verdict,
    ]).toEqual([false, true]);
    expect(worse("is this the worst week of the Dow?").verdict).toBe(true);
  });

  it("says whether it usually rose or fell by how often it did, and by the mean where that is named", () => {
    // Januaries of +1%, +1% and −5%
    const closes = [100, 101, 101, 102.01, 102.01, 96.9095];
    const dates = ["2020-12-31", "2021-01-29", "2021-12-31", "2022-01-31", "2022-12-30", "2023-01-31", "2023-02-28"];
    const index = seriesOf("SPX", Object.fromEntries(dates.map((date, i) => [date, closes[i] ?? closes.at(-1)!])));
    const verdictOf = (text: string) => asked(text, snapshot(index), "2023-02-28").verdict;
    expect([verdictOf("does the S&P usually rise in January?"), verdictOf("does the S&P usually fall in January?")]).toEqual([true, false]);
    expect([verdictOf("does the S&P rise on average in January?"), verdictOf("is January a bad month for the S&P?")]).toEqual([
      false,
      false,
    ]);
  });

  it("bears out a stated since where the previous one lies in the period named", () => {
    // +1% on 1 June, +10% on 30 May, −20% on 31 May
    expect(asked("the Dow had its best day since May 2023", data, "2023-06-01").claim).toEqual({
      stated: "May 2023",
      found: "2023-05-30",
      verdict: "confirmed",
    });
    expect(asked("the Dow had its best day since April 2023", data, "2023-06-01").claim).toEqual({
      stated: "April 2023",
      found: "2023-05-30",
      verdict: "off",
    });
    expect(asked("the Dow had its worst day since May 2023", data, "2023-05-31").claim).toEqual({
      stated: "May 2023",
      found: null,
      verdict: "off",
    });
  });

  it("bears out no best of a stretch that fell, and no worst of one that rose, however the others were", () => {
    // −11.1% in the week of 30 May; +3.95% in the one before
    expect(asked("the Dow had its best week since May 2023", data, "2023-06-01")).toMatchObject({
      claim: { verdict: "off" },
      headline: expect.stringMatching(/^Off: the Dow did not rise \(/),
    });
    expect(asked("the Dow had its worst day since May 2023", data, "2023-06-01").claim).toMatchObject({ verdict: "off" });
  });

  it("says never where nothing met the condition", () => {
    const answer = asked("has the Dow ever risen 30 percent in a day?", data, "2023-06-01");
    expect(answer.values).toMatchObject({ last: null, occurrences: 0, top: [] });
    expect(answer.headline).toMatch(/^No: no case since/);
  });

  it("takes a drawdown as the condition", () => {
    expect(asked("when was the Dow last 15% below its high?", data, "2023-06-01").values).toMatchObject({
      last: { from: "2023-06-01" },
      previous: { from: "2023-05-31" },
      occurrences: 2,
    });
  });

  it("says what followed, only where those months are over", () => {
    const years = seriesOf("DJI", {
      "2020-01-02": 100,
      "2020-01-03": 90,
      "2020-02-03": 99,
      "2020-04-03": 108,
      "2021-01-04": 135,
      "2021-01-05": 121.5,
    });
    const { values } = asked("how often has the Dow fallen 9 percent in a day?", snapshot(years), "2021-01-05");
    const followed = values.followed as Record<string, { median: number; sample: number } | null>;
    expect([followed.months1?.sample, followed.months12?.sample]).toEqual([1, 1]);
    expect(followed.months1?.median).toBeCloseTo(0.1, 12);
    expect(followed.months3?.median).toBeCloseTo(0.2, 12);
    expect(followed.months12?.median).toBeCloseTo(0.2, 12);
  });

  it("refuses a scope without data, and stretches longer than the data", () => {
    expect(asked("best day of the Dow in 2015", data, "2023-06-01").values.reason).toBe("no data");
    expect(asked("best year of the Dow", data, "2023-06-01").values.reason).toBe("no data");
    expect(asked("best day of the Nasdaq", data, "2023-06-01").values.reason).toBe("no data");
  });
});

describe("a day held against those of its year", () => {
  it("is the worst of them where none fell further, those after it counted too", () => {
    const worst = asked("was yesterday the worst day of the year for the Dow?", data, "2023-06-01");
    expect(worst.headline).toBe("Yes: Dow −20.00%, 31 May 2023: the worst of 7 sessions since 19 May 2023.");
    expect(worst.values).toMatchObject({ verdict: true, rank: { place: 1, of: 7 } });
    const other = asked("was 23 May the worst day of the year for the Dow?", data, "2023-06-01");
    expect(other.headline).toBe("No: Dow −10.00%, 23 May 2023: 2nd worst of 7 sessions since 19 May 2023.");
    expect(other.values).toMatchObject({ verdict: false, rank: { place: 2, of: 7 } });
  });

  it("is dated from the last as far where that is asked", () => {
    const rise = asked("The Dow's rise on 30 May was its biggest daily gain since when?", data, "2023-06-01");
    expect(rise.values).toMatchObject({ last: { to: "2023-05-30" }, previous: { to: "2023-05-22" } });
  });
});

describe("a record over runs of sessions", () => {
  it("measures every run of that many, from the close before it", () => {
    // two sessions: −1%, −5.5%, +5%, +10%, −12%, −19.2%
    const answer = asked("worst 2-day stretch of the Dow", data, "2023-06-01");
    expect(answer.values).toMatchObject({ sample: 6, last: { from: "2023-05-31", to: "2023-06-01" } });
    expect((answer.values.last as { value: number }).value).toBeCloseTo(0.8 * 1.01 - 1, 12);
    expect(answer.headline).toBe("The Dow's worst 2-session stretch since 19 May 2023: −19.20%, 31 May – 1 Jun 2023.");
    expect(answer.rule).toContain("each run of that many sessions");
  });

  it("lists so many days where they are many", () => {
    const answer = asked("worst 2 days of the Dow", data, "2023-06-01");
    expect((answer.values.top as unknown[]).length).toBe(2);
    expect(answer.headline).toBe("The Dow's worst day since 19 May 2023: −20.00%, 31 May 2023.");
  });

  it("is refused where no run of that length fits", () => {
    expect(asked("worst 20-day stretch of the Dow", data, "2023-06-01").headline).toMatch(
      /^The data do not cover a period that long: closes run from Fri 19 May 2023 to Thu 1 Jun 2023\.$/,
    );
  });
});

describe("a record that was never set, or ever", () => {
  it("says so, and in how many stretches", () => {
    expect(asked("has the Dow ever risen 50 percent in a day?", data, "2023-06-01").headline).toBe(
      'No: no case since 19 May 2023 of "Dow up at least 50% in a day".',
    );
    expect(asked("has the Dow ever fallen 20 percent in a day?", data, "2023-06-01").headline).toBe(
      "Yes: Dow down at least 20% in a day: last 31 May 2023 (−20.00%).",
    );
    expect(asked("has the Dow ever fallen 20 percent in a day?", data, "2023-06-01").details.slice(0, 2)).toEqual([
      "The only one.",
      "In total, 1 of 7 sessions since Fri 19 May 2023.",
    ]);
  });

  it("is looked for in all the data where they begin after the stretch that is named", () => {
    expect(asked("when did the Dow last rise 10 percent in a day since 1950?", data, "2023-06-01").values).toMatchObject({ sample: 7 });
    expect(asked("when did the Dow last rise 10 percent in a day in 1950?", data, "2023-06-01")).toMatchObject({
      values: { reason: "no data" },
    });
  });

  it("is of one side against another where two are named", () => {
    // the S&P does not move: the Dow is ahead by what it rose
    const answer = asked("when did the Dow last beat the S&P by 10 points in a day?", data, "2023-06-01");
    expect(answer.values).toMatchObject({ occurrences: 2, last: { from: "2023-05-30" } });
    expect(answer.headline).toContain("Dow ahead of S&P 500 by at least 10 points in a day: last 30 May 2023 (+10.00).");
    expect(asked("on how many days has the Dow beaten the S&P?", data, "2023-06-01")).toMatchObject({
      values: { occurrences: 4, last: { from: "2023-06-01" } },
      headline: "Dow ahead of S&P 500: 4 of 7 sessions since 19 May 2023.",
    });
  });
});

describe.skipIf(!realPrices)("published records of the S&P 500, on real closes (../shared/market-data/history)", () => {
  const real = realPrices
    ? snapshot(realSeries("SPX", "^GSPC.csv"), realSeries("RUT", "^RUT.csv"), realSeries("NDX", "^NDX.csv"))
    : snapshot();

  it.each([
    ["worst day of the S&P ever", "1987-10-19", "-0.2047"], // Black Monday
    ["best day of the S&P since 1950", "2008-10-13", "0.1158"],
    ["worst day of the S&P since 1988", "2020-03-16", "-0.1198"],
    ["best month of the S&P since 1950", "1974-10-01", "0.1630"],
    ["worst month of the S&P since 1950", "1987-10-01", "-0.2176"],
    ["worst month of the S&P ever", "1931-09-01", "-0.2994"],
    ["best year of the S&P since 1950", "1954-01-04", "0.4502"],
    ["worst year of the S&P since 1950", "2008-01-02", "-0.3849"],
  ])("%s was %s", (text, from, value) => {
    const [first] = asked(text, real, "2023-12-29").values.top as { from: string; value: number }[];
    expect([first!.from, first!.value.toFixed(4)]).toEqual([from, value]);
  });

  it("has the Russell beat the Nasdaq-100 by 2.5 points twice in 23 weeks up to 2023-06-07, the one before in November 2020", () => {
    const { values } = asked("when did the Russell last beat the Nasdaq 100 by 2.5 points on two days in one week?", real, "2023-06-07");
    expect(values).toMatchObject({
      last: { from: "2023-06-05", to: "2023-06-07" },
      previous: { from: "2020-11-09", to: "2020-11-13" },
      occurrences: 23,
    });
  });
});
