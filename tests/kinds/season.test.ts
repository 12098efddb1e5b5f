import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import type { Series } from "../../src/market/series.ts";
import { day, snapshot } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";
import { seriesOver } from "../support/sessions.ts";

const asked = (text: string, series: Series, asOf: string) =>
  ask(text, lexicon, { reference, snapshot: snapshot(series), now: endOf(asOf) });

/** Each month is flat but for a step at its start, of so many percent by its number: January +1%, February +2%, … June −1%. */
const STEP = [1, 2, 0, 3, -2, -1, 1, 0, -4, 2, 1, 0];
function stepped(first: string, last: string, extra: (year: number) => number): Series {
  const levels = new Map<string, number>();
  let level = 100;
  return seriesOver("SPX", first, last, (_, date) => {
    const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
    const key = date.slice(0, 7);
    if (!levels.has(key)) {
      if (levels.size > 0) level *= 1 + (STEP[month - 1]! + extra(year)) / 100;
      levels.set(key, level);
    }
    return levels.get(key)!;
  });
}
const steps = stepped("2018-12-03", "2022-06-15", (year) => (year === 2021 ? 1 : 0));
type Part = { part: string; average: number; median: number; positive: number; sample: number };

describe("parts of the year", () => {
  it("give the best month by its average, over the months that are over", () => {
    const { question, values, headline } = asked("which month has been the S&P's best on average?", steps, "2022-06-15");
    expect(question.kind).toBe("season");
    // April: +3, +3, +4, +3% of 2019 to 2022
    expect(values).toMatchObject({ part: "April", sample: 4, positive: 1 });
    expect(values.average).toBeCloseTo(0.0325, 12);
    expect(values.median).toBeCloseTo(0.03, 12);
    expect(headline).toBe("S&P 500, best on average since 3 Dec 2018: April +3.25%, median +3.00%.");
    const parts = values.parts as Part[];
    expect(parts.map(({ part }) => part)).toHaveLength(12);
    // December 2018 has no close before it, June 2022 is not over
    expect(parts.find(({ part }) => part === "December")).toMatchObject({ sample: 3 });
    expect(parts.find(({ part }) => part === "June")).toMatchObject({ sample: 3, positive: 0 });
  });

  it("are best by another figure where that is asked for", () => {
    // of April, January and others all rose; of the four Septembers none did
    const rarest = asked("which month has the lowest hit rate for the S&P?", steps, "2022-06-15");
    expect(rarest.question).toMatchObject({ kind: "season", asked: "worst", by: "hitRate" });
    expect(rarest.values.positive).toBe(0);
    const lowest = asked("which month has the lowest median return for the S&P?", steps, "2022-06-15");
    expect(lowest.question).toMatchObject({ asked: "worst", by: "median" });
    expect(lowest.values).toMatchObject({ part: "September" });
    expect(lowest.headline).toMatch(/^S&P 500, worst median since 3 Dec 2018: September −4.00%, average −3.67%\.$/);
  });

  it("count a month as over on its last session, and not before", () => {
    const june = (asOf: string) =>
      (
        asked(
          "S&P seasonality",
          stepped("2018-12-03", asOf, () => 0),
          asOf,
        ).values.parts as Part[]
      ).find(({ part }) => part === "June")!;
    expect([june("2022-06-29").sample, june("2022-06-30").sample]).toEqual([3, 4]);
  });

  it("run from the last close before May to October's last, and across the year's end", () => {
    const { values } = asked("average of the S&P from November to April versus May to October", steps, "2022-06-15");
    // months in turn: November +1, December 0, January +1, February +2, March 0, April +3%; one more each in 2021
    const winter = (november: number, later: number) =>
      (1 + (1 + november) / 100) * (1 + november / 100) * [1, 2, 0, 3].reduce((product, step) => product * (1 + (step + later) / 100), 1) -
      1;
    const summer = (more: number) => [-2, -1, 1, 0, -4, 2].reduce((product, step) => product * (1 + (step + more) / 100), 1) - 1;
    const winters = [winter(0, 0), winter(0, 1), winter(1, 0)];
    const summers = [summer(0), summer(0), summer(1)];
    const mean = (list: number[]) => list.reduce((sum, each) => sum + each, 0) / list.length;
    expect(values).toMatchObject({ part: "November to April", sample: 3 });
    expect(values.average).toBeCloseTo(mean(winters), 12);
    const parts = values.parts as Part[];
    expect(parts[1]).toMatchObject({ part: "May to October", sample: 3, positive: 1 / 3 });
    expect(parts[1]!.average).toBeCloseTo(mean(summers), 12);
  });

  it("belong to a stretch where they begin in it", () => {
    const since = asked("nov-apr vs may-oct, S&P, since 2020, average", steps, "2022-06-15").values.parts as Part[];
    expect(since.map(({ sample }) => sample)).toEqual([2, 2]);
    const within = asked("nov-apr vs may-oct, S&P, from 2019 to 2020, average", steps, "2022-06-15").values.parts as Part[];
    expect(within.map(({ sample }) => sample)).toEqual([1, 2]);
  });

  it("have a weekday's sessions each against the session before, however long ago", () => {
    // Tuesdays gain 1% on the Monday, or on the Friday where Monday is a holiday; all else is flat
    let level = 100;
    const tuesdays = seriesOver("IXIC", "2023-05-01", "2023-06-07", (_, date) => {
      if (new Date(date).getUTCDay() === 2) level *= 1.01;
      return level;
    });
    const { values, question } = asked("best weekday for the Nasdaq", tuesdays, "2023-06-07");
    expect(question).toMatchObject({ kind: "season", parts: "weekday" });
    // 2, 9, 16, 23, 30 May and 6 June; 29 May was Memorial Day
    expect(values).toMatchObject({ part: "Tuesday", sample: 6, positive: 1 });
    expect(values.average).toBeCloseTo(0.01, 12);
    expect((values.parts as Part[])[0]).toMatchObject({ part: "Monday", sample: 4, average: 0 });
  });

  it("leave out one whose base is missing", () => {
    const lost = day("2020-03-31");
    const at = steps.days.indexOf(lost);
    const cut = <T extends Int32Array | Float64Array>(list: T): T => list.filter((_: number, i: number) => i !== at) as T;
    const holed: Series = { ...steps, days: cut(steps.days), close: cut(steps.close), missing: Int32Array.of(lost) };
    const parts = asked("S&P seasonality", holed, "2022-06-15").values.parts as Part[];
    // March 2020 has no end, April 2020 no base
    expect(["February", "March", "April", "May"].map((name) => parts.find(({ part }) => part === name)!.sample)).toEqual([4, 3, 3, 4]);
  });

  it("are refused as no data where none is over", () => {
    const { question } = asked(
      "worst quarter of the S&P on average",
      seriesOver("SPX", "2023-05-01", "2023-06-07", () => 1),
      "2023-06-07",
    );
    expect(question).toMatchObject({ kind: "refusal", reason: "no data" });
  });

  it.each([
    ["best month of the S&P", "record"],
    ["S&P from May to October", "performance"],
    ["should I sell in May?", "refusal"],
  ])("%s is another question", (text, kind) => {
    expect(asked(text, steps, "2022-06-15").question.kind).toBe(kind);
  });
});
