import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { interpret } from "../../src/ask/interpret.ts";
import { ask, entriesFor, symbolsFor } from "../../src/ask/respond.ts";
import { isoOf } from "../../src/calendar/day.ts";
import { recordsOf } from "../../src/market/records/records.ts";
import { snapshotOf } from "../../src/market/snapshot.ts";
import { day } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { positionsOf } from "../support/records.ts";
import { endOf, reference } from "../support/reference.ts";

const META = { version: "1-test", createdAt: "2025-03-14T21:00:00.000Z", sample: false };
// the last two weeks are the CFTC's own figures
const snapshot = snapshotOf(
  [],
  META,
  recordsOf({
    positions: [
      positionsOf("13874A", {
        "2025-02-18": [1000, 100, 200],
        "2025-02-25": [1000, 100, 120],
        "2025-03-04": [1000, 100, 150],
        "2025-03-11": [2_282_648, 378_925, 298_312],
      }),
      positionsOf("209742", { "2025-03-11": [100, 10, 30] }),
    ],
  }),
);
const at = (now: DateTime) => (text: string) => ask(text, lexicon, { reference, snapshot, now });
const asked = (text: string, asOf = "2025-03-14") => at(endOf(asOf))(text);

describe("positioning", () => {
  it("gives the shares of open interest by the report published that Friday", () => {
    const answer = asked("how short are speculators in S&P futures?");
    expect(answer.values).toMatchObject({
      shortShare: 0.1306868163641525,
      longShare: 0.1660023796923573,
      openInterest: 2_282_648,
      reportDate: "2025-03-11",
      published: "2025-03-14",
    });
    expect(answer.values.netShare).toBeCloseTo((378_925 - 298_312) / 2_282_648, 15);
    expect(answer.reading).toContain("E-mini S&P 500 futures (13874A)");
  });

  it("ranks the figure that was asked among the reports known, and dates the last as high", () => {
    expect(asked("how short are speculators in S&P futures?").values).toMatchObject({
      percentile: 2 / 4,
      highestSince: "2025-03-04",
      reports: 4,
    });
    expect(asked("how long are speculators in S&P futures?").values).toMatchObject({ percentile: 1, highestSince: null, measure: "long" });
  });

  it("knows a report from 15:30 in New York on its Friday, not before", () => {
    const text = "how short are speculators in S&P futures?";
    expect(asked(text, "2025-03-13").values).toMatchObject({ reportDate: "2025-03-04" });
    const friday = DateTime.fromISO("2025-03-14T15:29", { zone: "America/New_York" });
    expect(at(friday)(text).values).toMatchObject({ reportDate: "2025-03-04" });
    expect(at(friday.plus({ minutes: 1 }))(text).values).toMatchObject({ reportDate: "2025-03-11" });
  });

  it("answers yes or no on the net position", () => {
    expect(asked("are speculators net short S&P futures?").headline).toMatch(/^No: speculators were net long 3.53%/);
    expect(asked("are hedge funds net short the Nasdaq?").headline).toMatch(/^Yes: speculators were net short 20.00%/);
    expect(asked("are speculators net short the Nasdaq?").reading).toContain("Nasdaq Composite has no futures contract of its own");
  });

  it("says whether it is the most since a year, and since when it is", () => {
    const weekly = (from: string, shorts: readonly number[]) =>
      Object.fromEntries(shorts.map((short, i) => [isoOf(day(from) + 7 * i), [1000, 100, short] as const]));
    const held = (...spans: Readonly<Record<string, readonly [number, number, number]>>[]) =>
      snapshotOf([], META, recordsOf({ positions: [positionsOf("13874A", Object.assign({}, ...spans))] }));
    const since = (text: string, data: typeof snapshot) => ask(text, lexicon, { reference, snapshot: data, now: endOf("2025-03-14") });
    const whole = held(weekly("2024-01-02", [300, ...Array.from({ length: 61 }, (_, i) => 110 + i), 200]));
    const question = "is the speculators' net short in S&P futures the largest since";
    expect(since(`${question} 2023?`, whole).values).toMatchObject({ verdict: false, lowestSince: "2024-01-02" });
    expect(since(`${question} January 2024?`, whole)).toMatchObject({
      values: { verdict: true, lowestSince: "2024-01-02", netShare: -0.1 },
    });
    expect(since("are speculators the most short in S&P futures since January 2024?", whole)).toMatchObject({
      values: { verdict: true, highestSince: "2024-01-02" },
      details: expect.arrayContaining(["The short share is the largest since Tue 2 Jan 2024 (30.00%)."]),
    });
    const holed = held(
      weekly("2024-01-02", [300, 110]),
      weekly(
        "2024-12-03",
        Array.from({ length: 15 }, (_, i) => 150 + i),
      ),
    );
    expect(since(`${question} January 2024?`, holed).headline).toMatch(
      /^This cannot be checked: reports .* between Tue 9 Jan 2024 and Tue 3 Dec 2024/,
    );
    expect(since("how net short are speculators in S&P futures?", holed).details).toContain(
      "No report between Tue 9 Jan 2024 and Tue 3 Dec 2024 is in the data.",
    );
  });

  it("answers at a date that is named", () => {
    expect(asked("how short were speculators in S&P futures in February 2025?").values).toMatchObject({
      reportDate: "2025-02-25",
      highestSince: "2025-02-18",
    });
  });

  it("says that the latest report is old, and refuses before the first and where there is none", () => {
    expect(asked("COT S&P 500", "2025-04-10").caveats).toEqual(["Stale: the latest report in the data is for Tue 11 Mar 2025."]);
    expect(asked("COT S&P 500", "2025-02-20").headline).toContain(
      "No report on E-mini S&P 500 futures was published by Thu 20 Feb 2025: the first in the data is for Tue 18 Feb 2025, published Fri 21 Feb 2025.",
    );
    expect(asked("how short are speculators in Russell futures?")).toMatchObject({
      values: { reason: "no data" },
      headline: expect.stringContaining("the CFTC's annual file"),
    });
    expect(asked("how are hedge funds positioned in Apple?").headline).toContain("No futures reports on Apple are kept.");
  });

  it("refuses a day that lies ahead", () => {
    expect(asked("how short are speculators in S&P futures on 4 April 2025?").headline).toBe("Fri 4 Apr 2025 has not come yet.");
  });

  it("writes the percentile as it is said", () => {
    // nine reports of ten at most as high is the 90th; of the last, which is above all, the 100th; one of 50 the 2nd
    const weekly = (shorts: readonly number[]) =>
      Object.fromEntries(
        shorts.map((short, i) => [new Date(Date.UTC(2024, 0, 2 + 7 * i)).toISOString().slice(0, 10), [1000, 100, short] as const]),
      );
    const ranked = (shorts: readonly number[]) => {
      const data = snapshotOf([], META, recordsOf({ positions: [positionsOf("13874A", weekly(shorts))] }));
      const answer = ask("how short are speculators in S&P futures?", lexicon, { reference, snapshot: data, now: endOf("2025-03-14") });
      return answer.details.find((line) => line.includes("percentile"));
    };
    const rising = (count: number, last: number) => [...Array.from({ length: count - 1 }, (_, i) => 101 + i), last];
    expect(ranked(rising(50, 1))).toContain("at the 2nd percentile of 50 reports");
    expect(ranked(rising(33, 1))).toContain("at the 3rd percentile of 33 reports");
    // 4 of 33: the last is above the first three
    expect(ranked(rising(33, 103.5))).toContain("at the 12th percentile of 33 reports");
    expect(ranked(rising(33, 107.5))).toContain("at the 24th percentile of 33 reports");
    expect(ranked(rising(33, 500))).toContain("at the 100th percentile of 33 reports");
  });

  it("gives the gross and the net shares side by side: change on the week, percentile and since when", () => {
    const data = snapshotOf(
      [],
      META,
      recordsOf({
        positions: [
          positionsOf("13874A", {
            "2025-02-18": [1000, 100, 300],
            "2025-02-25": [1000, 300, 150],
            "2025-03-04": [1000, 250, 200],
            "2025-03-11": [2000, 400, 500],
          }),
        ],
      }),
    );
    const answer = ask("speculators' gross and net short in S&P futures", lexicon, { reference, snapshot: data, now: endOf("2025-03-14") });
    expect(answer.values.measures).toEqual({
      short: { value: 0.25, weekChange: expect.closeTo(0.05, 12), percentile: 3 / 4, mostSince: "2025-02-18", reportsMissing: false },
      long: { value: 0.2, weekChange: expect.closeTo(-0.05, 12), percentile: 2 / 4, mostSince: "2025-03-04", reportsMissing: false },
      // −0.05 after +0.05: the most net short since it was −0.2
      net: { value: -0.05, weekChange: expect.closeTo(-0.1, 12), percentile: 2 / 4, mostSince: "2025-02-18", reportsMissing: false },
      openInterest: { value: 2000, weekChange: 1000, percentile: 1, mostSince: null, reportsMissing: false },
    });
    expect(answer.table!.rows).toEqual([
      ["long", "400", "20.00%", "−5.00", "50th", "2025-03-04"],
      ["short", "500", "25.00%", "+5.00", "75th", "2025-02-18"],
      ["net", "−100", "−5.00%", "−10.00", "50th", "2025-02-18"],
      ["open interest", "2,000", "", "+1,000", "100th", "none"],
    ]);
    expect(answer.headline).toBe("Speculators were net short 5.00% of E-mini S&P 500 open interest on 11 Mar 2025.");
  });

  it("gives no change over a missing week, and no since when over missing reports", () => {
    const data = snapshotOf(
      [],
      META,
      recordsOf({ positions: [positionsOf("13874A", { "2025-01-07": [1000, 100, 300], "2025-03-11": [1000, 100, 200] })] }),
    );
    const answer = ask("gross short of speculators in S&P futures", lexicon, { reference, snapshot: data, now: endOf("2025-03-14") });
    expect(answer.values.measures).toMatchObject({ short: { weekChange: null, mostSince: "2025-01-07", reportsMissing: true } });
    expect(answer.table!.rows[1]).toEqual(["short", "200", "20.00%", "", "50th", "reports missing"]);
    expect(answer.headline).toBe("Speculators were short 20.00% of E-mini S&P 500 open interest on 11 Mar 2025.");
  });

  it("loads one contract's reports and no closes", () => {
    const { question } = interpret("how short are speculators in Dow futures?", day("2025-03-14"), lexicon);
    expect(entriesFor(question)).toEqual(["positions/124603"]);
    expect(symbolsFor(question, reference)).toEqual([]);
    expect(entriesFor(interpret("how are hedge funds positioned in Apple?", day("2025-03-14"), lexicon).question)).toEqual([]);
  });
});
