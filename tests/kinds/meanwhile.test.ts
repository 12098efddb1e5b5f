import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import { isoOf } from "../../src/calendar/day.ts";
import type { Series } from "../../src/market/series.ts";
import { day, realPrices, realSeries, snapshot } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";
import { seriesOver } from "../support/sessions.ts";

const asked = (text: string, asOf: string, ...series: Series[]) =>
  ask(text, lexicon, { reference, snapshot: snapshot(...series), now: endOf(asOf) });

/** The S&P falls on 10 and 11 January (1% and 2%) and rises on 12 January; the Russell falls 3%, rises 1% and rises 2% on those days. */
const path = (moves: Readonly<Record<string, number>>) => {
  let close = 100;
  return (_: number, date: string): number => {
    close *= 1 + (moves[date] ?? 0);
    return close;
  };
};
const market = seriesOver("SPX", "2023-01-03", "2023-02-07", path({ "2023-01-10": -0.01, "2023-01-11": -0.02, "2023-01-12": 0.03 }));
const small = seriesOver("RUT", "2023-01-03", "2023-02-07", path({ "2023-01-10": -0.03, "2023-01-11": 0.01, "2023-01-12": 0.02 }));

describe("what one did while another moved", () => {
  it("is measured over the very sessions, and an unchanged one is neither rise nor fall", () => {
    const { values, headline } = asked("how does the Russell do on days when the S&P falls?", "2023-02-07", market, small);
    expect(values).toMatchObject({
      occurrences: 2,
      sample: 2,
      average: expect.closeTo(-0.01, 12),
      median: expect.closeTo(-0.01, 12),
      positive: 0.5,
      last: { from: "2023-01-11", to: "2023-01-11" },
    });
    expect(values.periods).toBe(market.days.length - 1);
    expect(headline).toBe("Russell 2000 averaged −1.00% in the 2 sessions since 3 Jan 2023 when the S&P 500 fell.");
  });

  it("counts those in which it rose or fell, and says whether they are most", () => {
    const often = asked("how often does the Russell rise on days when the S&P falls?", "2023-02-07", market, small);
    expect([often.values.occurrences, often.values.sample]).toEqual([1, 2]);
    expect(asked("does the Russell rise on days when the S&P rises?", "2023-02-07", market, small).verdict).toBe(true);
    expect(asked("does the Russell rise on days when the S&P falls?", "2023-02-07", market, small).verdict).toBe(false);
  });

  it("says the median where that is asked, and takes no move of another stretch", () => {
    const headline = (text: string): string => asked(text, "2023-02-07", market, small).headline;
    expect(headline("median return of the Russell on days when the S&P falls")).toMatch(
      /^Russell 2000's median in the 2 sessions .*: −1\.00%\.$/,
    );
    for (const text of [
      "how does the Russell do on days when the S&P falls 5% in a week",
      "on days when the S&P falls, how does the Russell do that week",
    ])
      expect(asked(text, "2023-02-07", market, small).question).toMatchObject({ kind: "refusal", reason: "not understood" });
  });

  it("takes a move of at least so much, and says where there is none", () => {
    const { values } = asked("how does the Russell do on days when the S&P falls 2% or more?", "2023-02-07", market, small);
    expect(values).toMatchObject({ sample: 1, average: expect.closeTo(0.01, 12) });
    expect(asked("how does the Russell do on days when the S&P falls 5% or more?", "2023-02-07", market, small).question).toMatchObject({
      kind: "refusal",
      reason: "no data",
    });
  });

  it("leaves out a session behind a missing one, and a month that is not over", () => {
    const at = small.days.indexOf(day("2023-01-10"));
    const without = <T extends Int32Array | Float64Array>(all: T): T => all.filter((_, i) => i !== at) as T;
    const holed = { ...small, days: without(small.days), close: without(small.close), missing: Int32Array.of(day("2023-01-10")) };
    expect(asked("how does the Russell do on days when the S&P falls 2% or more?", "2023-02-07", market, holed).question.kind).toBe(
      "refusal",
    );
    const falling = seriesOver("SPX", "2022-12-01", "2023-02-07", path({ "2023-01-10": -0.01, "2023-02-02": -0.05 }));
    const beside = seriesOver("RUT", "2022-12-01", "2023-02-07", path({ "2023-01-11": 0.01 }));
    const { values } = asked("how does the Russell do in months when the S&P falls?", "2023-02-07", falling, beside);
    expect(values).toMatchObject({ sample: 1, last: { from: "2023-01-03", to: "2023-01-31" } });
  });

  it.skipIf(!realPrices)("is that of real closes, reckoned apart", () => {
    const [ndx, spx] = [realSeries("NDX", "^NDX.csv"), realSeries("SPX", "^GSPC.csv")];
    const { values } = asked("in how many months since 1990 has the Nasdaq 100 risen while the S&P fell?", "2015-06-30", ndx, spx);
    const ends = (series: Series): Map<string, number> =>
      new Map(
        [...series.days].map((each, i) => [isoOf(each).slice(0, 7), series.close[i]!] as const).filter(([month]) => month <= "2015-06"),
      );
    const [one, other] = [ends(ndx), ends(spx)];
    const months = [...one.keys()].filter((month) => other.has(month)).sort();
    const moves = months
      .slice(1)
      .map((month, i) => [month, one.get(month)! - one.get(months[i]!)!, other.get(month)! - other.get(months[i]!)!] as const);
    const falls = moves.filter(([month, , second]) => month >= "1990-01" && second < 0);
    expect([values.occurrences, values.sample]).toEqual([falls.filter(([, first]) => first > 0).length, falls.length]);
    expect(values.occurrences).toBe(17);
  });
});
