import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import { isoOf, weekdayOf } from "../../src/calendar/day.ts";
import type { Snapshot } from "../../src/market/snapshot.ts";
import { day, realPrices, realSeries, seriesOf, snapshot } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, exchange, reference } from "../support/reference.ts";

const asked = (text: string, data: Snapshot, asOf = "2023-06-07") => ask(text, lexicon, { reference, snapshot: data, now: endOf(asOf) });

/** Closes on the sessions up to 7 June 2023, from the changes of each session. */
function moving(symbol: string, changes: readonly number[]) {
  const dates: string[] = [];
  for (let i = 0, session = day("2023-06-07"); i <= changes.length; i++, session = exchange.sessionAtOrBefore(session - 1))
    dates.unshift(isoOf(session));
  const closes = [1000];
  for (const change of changes) closes.push(closes.at(-1)! + change);
  return seriesOf(symbol, Object.fromEntries(dates.map((date, i) => [date, closes[i]!])));
}

// From 22 May: up 3, down 1, up 4, unchanged 1, up 2 (6 and 7 June).
const spx = moving("SPX", [1, 1, 1, -1, 1, 1, 1, 1, 0, 1, 1]);
const rut = moving("RUT", [1, 1, 1, -5, 1, 1, 1, 1, -3, 5, 5]);
const data = snapshot(spx, rut);

describe("a streak", () => {
  it("is the run that goes on, with the one before that was as long, how many were and its rank", () => {
    const answer = asked("how many days in a row has the S&P been up?", data);
    expect(answer.values).toMatchObject({
      length: 2,
      start: "2023-06-06",
      end: "2023-06-07",
      longest: { length: 4, start: "2023-05-30", end: "2023-06-02" },
      previous: { length: 4, start: "2023-05-30", end: "2023-06-02" },
      occurrences: 3,
      rank: 3,
      runs: 3,
      sample: 11,
      verdict: null,
    });
    expect(answer.headline).toBe("The S&P 500 has risen for 2 sessions in a row.");
    expect(answer.window).toBeNull();
    expect(answer.table?.rows[0]).toEqual(["4", "2023-05-30", "2023-06-02"]);
  });

  it("is none where it was broken; an unchanged close breaks it both ways", () => {
    expect(asked("S&P losing streak", data).values).toMatchObject({
      length: 0,
      start: null,
      end: null,
      rank: null,
      occurrences: null,
      previous: { length: 1, end: "2023-05-26" },
    });
    expect(asked("S&P winning streak", data, "2023-06-05").values).toMatchObject({ length: 0 });
    expect(asked("S&P losing streak", data, "2023-06-05").values).toMatchObject({ length: 0 });
  });

  it("is of whichever direction goes on where none is said", () => {
    expect(asked("S&P streak", data).values).toMatchObject({ condition: "up", length: 2 });
    expect(asked("S&P streak", data, "2023-05-26").values).toMatchObject({ condition: "down", length: 1 });
    expect(asked("S&P streak", data, "2023-06-05").values).toMatchObject({ condition: "up", length: 0 });
    expect(asked("Russell vs S&P streak", data).values).toMatchObject({ condition: "ahead", length: 2 });
  });

  it("is asked about at a length: how many were at least as long, and the latest", () => {
    expect(asked("how often has the S&P risen three days in a row?", data).values).toMatchObject({
      occurrences: 2,
      atLeast: 3,
      last: { length: 4, end: "2023-06-02" },
      previous: { length: 4 },
    });
    expect(asked("when did the S&P last rise 3 days in a row?", data).headline).toContain(
      "The S&P 500's latest winning streak of at least 3 sessions: 4 sessions, 30 May – 2 Jun 2023.",
    );
    expect(asked("how often has the S&P fallen three days in a row?", data)).toMatchObject({
      values: { occurrences: 0, last: null, previous: null },
    });
    expect(asked("how often did the S&P rise four days in a row since 31 May 2023?", data).values).toMatchObject({
      occurrences: 0,
      runs: 2,
    });
  });

  it("answers yes or no: now, ever, within a stretch, or as the longest", () => {
    expect(asked("has the S&P risen 2 days in a row?", data).values.verdict).toBe(true);
    expect(asked("has the S&P risen 3 days in a row?", data).values.verdict).toBe(false);
    expect(asked("has the S&P ever risen 4 days in a row?", data).values.verdict).toBe(true);
    expect(asked("did the S&P rise 4 days in a row last week?", data).values.verdict).toBe(true);
    expect(
      asked(
        "has the S&P risen more than 4 days in a row this year?",
        snapshot(
          moving(
            "SPX",
            Array.from({ length: 130 }, (_, i) => (i % 5 === 0 ? -1 : 1)),
          ),
        ),
      ).values.verdict,
    ).toBe(false);
    expect(asked("is this the longest S&P winning streak since 5 June 2023?", data).values.verdict).toBe(true);
    expect(asked("is this the longest S&P winning streak?", data).values.verdict).toBe(false);
    expect(asked("is the S&P's streak of 2 straight gains its longest since 5 June 2023?", data).values.verdict).toBe(true);
    expect(asked("is the S&P on a winning streak?", data).headline).toMatch(/^Yes: /);
  });

  it("is cut at the edges of a stretch, with what was as long before it looked for in all closes", () => {
    const answer = asked("longest S&P winning streak since 31 May 2023", data);
    expect(answer.values).toMatchObject({
      longest: { length: 2, start: "2023-06-01", end: "2023-06-02" },
      occurrences: 2,
      rank: 1,
      previous: { length: 3, end: "2023-05-25" },
    });
    expect(answer.window).toMatchObject({ base: "2023-05-31", end: "2023-06-07" });
    expect(asked("longest S&P winning streak in 2019", data).values.reason).toBe("no data");
    expect(asked("longest Dow winning streak", data).values.reason).toBe("no data");
    // a run of weeks goes up to the day that is named, and is not looked for within it
    expect(asked("weekly S&P streak today", data).question).toMatchObject({ window: null, on: { type: "period" } });
  });

  it("is of one ahead of another", () => {
    expect(asked("how many days in a row has the Russell beaten the S&P?", data).values).toMatchObject({
      condition: "ahead",
      length: 2,
      start: "2023-06-06",
    });
    expect(asked("has the Russell lagged for 2 straight days?", data).values).toMatchObject({ condition: "behind", verdict: false });
  });

  it("is of calendar weeks, the present one to date, from its first session to its last", () => {
    // Weeks of 22 May (+2), 29 May (+4, from Tuesday) and 5 June (+2, to Wednesday).
    const answer = asked("how many weeks in a row has the S&P risen?", data);
    expect(answer.values).toMatchObject({ length: 2, start: "2023-05-30", end: "2023-06-07", unit: "week", sample: 2 });
    expect(answer.reading).toContain(
      "S&P 500 up, by calendar week, the current one to date, close to close, since Tue 30 May 2023, up to Wed 7 Jun 2023.",
    );
  });

  it("is of closes above or below a level, which a close at the level is not", () => {
    // 1000, 1001, 1002, 1003, 1002, 1003, 1004, 1005, 1006, 1006, 1007, 1008
    const { headline, values } = asked("how long has the S&P stayed above 1,003?", data);
    expect(headline).toBe("The S&P 500 has closed above 1,003 for 6 sessions in a row.");
    expect(values).toMatchObject({ length: 6, start: "2023-05-31", end: "2023-06-07", condition: "above", occurrences: 1 });
    // the data are looked at from their second session on
    expect(asked("longest streak of S&P closes below 1,003?", data).values).toMatchObject({ longest: { length: 2 } });
    expect(asked("how many days in a row has the S&P closed below 1,003?", data).values).toMatchObject({ length: 0, condition: "below" });
  });

  it("is of days above an average, and counts them within a stretch", () => {
    const rising = snapshot(
      moving("SPX", [
        ...Array.from({ length: 60 }, () => 1),
        ...Array.from({ length: 20 }, () => -3),
        ...Array.from({ length: 30 }, () => 4),
      ]),
    );
    const answer = asked("how many sessions in a row has the S&P been above its 50-day average?", rising);
    const { close } = rising.series("SPX")!;
    const above = Array.from(close, (value, i) => i >= 49 && value > close.slice(i - 49, i + 1).reduce((sum, each) => sum + each, 0) / 50);
    expect(answer.values.length).toBe(close.length - 1 - above.lastIndexOf(false));
    expect(answer.headline).toContain("The S&P 500 has closed above its 50-day average for 21 sessions in a row.");
    const counted = asked("how many days has the S&P been above its 50-day this year?", rising);
    expect(counted.values).toMatchObject({
      held: above.filter((hit, i) => hit && rising.series("SPX")!.days[i]! > day("2022-12-30")).length,
    });
    expect(asked("how long has the S&P been below its 50-day average?", rising).values.length).toBe(0);
  });
});

describe("a run whose length is stated", () => {
  // up 3, down 1, up 4, unchanged 1, up 2
  it("is held against the run that goes on", () => {
    expect(asked("the S&P has risen two days in a row", data).claim).toEqual({ stated: 2, found: 2, verdict: "confirmed" });
    expect(asked("the S&P has risen four days in a row", data).claim).toEqual({ stated: 4, found: 2, verdict: "off" });
    expect(asked("the S&P has fallen two days in a row", data).claim).toEqual({ stated: 2, found: 0, verdict: "off" });
  });

  it("is held against the longest where that is stated", () => {
    expect(asked("the longest winning streak of the S&P is four days", data).claim).toEqual({
      stated: 4,
      found: 4,
      verdict: "confirmed",
    });
    const rising = snapshot(moving("SPX", [1, 1, 1]));
    expect(asked("the longest losing streak of the S&P is four days", rising).claim).toEqual({ stated: 4, found: 0, verdict: "off" });
  });

  it("is asked, not stated, by a question", () => {
    expect(asked("has the S&P risen two days in a row?", data).claim).toBeUndefined();
  });
});

describe("a run that is not there", () => {
  it("is said of units longer than a day in their own words", () => {
    const falling = snapshot(
      moving(
        "SPX",
        Array.from({ length: 15 }, () => -1),
      ),
    );
    expect(asked("how many weeks in a row has the S&P risen?", falling).headline).toMatch(/^The S&P 500 did not rise this week\.$/);
  });

  it("is not the longest either where nothing ever held", () => {
    const falling = snapshot(moving("SPX", [-1, -1, -1]));
    expect(asked("longest winning streak of the S&P", falling)).toMatchObject({
      values: { longest: null, runs: 0, atLeast: null },
      headline: expect.stringMatching(/had no winning streak since/),
    });
  });

  it("takes the direction of the newest session where none is said", () => {
    // on the last two sessions the Russell rose by 5, the S&P by 1
    expect(asked("Russell vs S&P streak", data).values).toMatchObject({ condition: "ahead", length: 2 });
    expect(asked("S&P vs Russell streak", data).values).toMatchObject({ condition: "behind", length: 2 });
  });

  it("is refused where the data hold no whole unit", () => {
    expect(asked("how many days in a row has the S&P risen?", snapshot(moving("SPX", [])))).toMatchObject({
      values: { reason: "no data" },
    });
  });
});

describe.skipIf(!realPrices)("streaks on real closes (../shared/market-data/history)", () => {
  const ixic = realPrices ? realSeries("IXIC", "NASDAQCOM.csv") : spx;
  const real = realPrices ? snapshot(ixic, realSeries("SPX", "^GSPC.csv")) : snapshot();

  it("has the Nasdaq up eight weeks on 16 June 2023, the longest since the ten to 1 March 2019", () => {
    const { values } = asked("how many weeks in a row has the Nasdaq risen, and when did it last manage that?", real, "2023-06-16");
    expect(values).toMatchObject({
      length: 8,
      start: "2023-04-24",
      end: "2023-06-16",
      previous: { length: 10, end: "2019-03-01" },
      occurrences: 24,
    });
  });

  it("finds the runs of weeks that a slow count of Fridays finds", () => {
    // The last close of each ISO week, by its Monday; then the lengths of the runs of rising ones.
    const weeks = new Map<number, number>();
    ixic.days.forEach((each, i) => {
      if (each <= day("2023-06-16")) weeks.set(each - weekdayOf(each), ixic.close[i]!);
    });
    const lasts = [...weeks.values()];
    const signs = lasts
      .slice(1)
      .map((close, i) => (close > lasts[i]! ? "1" : "0"))
      .join("");
    const lengths = signs
      .split("0")
      .filter((run) => run !== "")
      .map((run) => run.length);
    const { values } = asked("how many weeks in a row has the Nasdaq risen", real, "2023-06-16");
    expect(values).toMatchObject({
      runs: lengths.length,
      occurrences: lengths.filter((length) => length >= 8).length,
      longest: { length: Math.max(...lengths) },
      sample: signs.length,
    });
  });

  it("has the S&P's longest of 2023 from 30 October to 8 November, eight sessions", () => {
    const { values } = asked("longest S&P winning streak in 2023", real, "2023-12-29");
    expect(values.longest).toEqual({ length: 8, start: "2023-10-30", end: "2023-11-08" });
    // Eight in a row to 8 November 2021, too, as the press had it.
    expect(values.previous).toMatchObject({ length: 8, end: "2021-11-08" });
  });
});
