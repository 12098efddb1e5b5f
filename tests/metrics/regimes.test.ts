import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoOf } from "../../src/calendar/day.ts";
import { upTo } from "../../src/market/series.ts";
import { recoveries, slowestSince } from "../../src/metrics/recoveries.ts";
import { findRegimes, findStrictRegimes } from "../../src/metrics/regimes.ts";
import { day, realPrices, realSeries } from "../support/market.ts";

const path = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 80 }).map((values) => Float64Array.from(values));

describe("bull and bear markets by the default rule", () => {
  it("are none for no close, one close, or closes within 20%", () => {
    for (const close of [[], [100], [100, 119.99, 96.01]]) {
      expect(findRegimes(Float64Array.from(close))).toEqual({ regimes: [], extreme: -1, flipLevel: null });
    }
  });

  it("count a move of exactly 20%, up and down, though binary fractions miss it", () => {
    expect(findRegimes(Float64Array.of(100, 80)).regimes).toEqual([{ state: "bear", extreme: 0, confirmed: 1 }]);
    expect(findRegimes(Float64Array.of(10.1, 12.12)).regimes).toEqual([{ state: "bull", extreme: 0, confirmed: 1 }]);
    expect(findRegimes(Float64Array.of(0.7, 0.56)).regimes).toEqual([{ state: "bear", extreme: 0, confirmed: 1 }]);
  });

  it("count the very last close within the rounding of the level, and not the next one beyond", () => {
    const [bearAt, bullAt] = [100 * (1 - 0.2) * (1 + 1e-12), 100 * (1 + 0.2) * (1 - 1e-12)];
    expect(findRegimes(Float64Array.of(100, bearAt)).regimes).toHaveLength(1);
    expect(findRegimes(Float64Array.of(100, bearAt + 1e-10)).regimes).toHaveLength(0);
    expect(findRegimes(Float64Array.of(100, bullAt)).regimes).toHaveLength(1);
    expect(findRegimes(Float64Array.of(100, bullAt - 1e-10)).regimes).toHaveLength(0);
  });

  it("do not count a move that is a thousandth short", () => {
    expect(findRegimes(Float64Array.of(100, 80.001)).regimes).toEqual([]);
    expect(findRegimes(Float64Array.of(100, 119.999)).regimes).toEqual([]);
  });

  it("are dated from the first of equal extremes", () => {
    expect(findRegimes(Float64Array.of(100, 90, 100, 80)).regimes[0]).toEqual({ state: "bear", extreme: 0, confirmed: 3 });
    expect(findRegimes(Float64Array.of(100, 50, 55, 50, 60)).regimes[1]).toEqual({ state: "bull", extreme: 1, confirmed: 4 });
  });

  it("give the close that would flip the present one, from the extreme so far", () => {
    expect(findRegimes(Float64Array.of(100, 120, 150, 140))).toMatchObject({ extreme: 2, flipLevel: 120 });
    expect(findRegimes(Float64Array.of(100, 70, 60, 65))).toMatchObject({ extreme: 2, flipLevel: 72 });
  });

  it("pass over a session without a close", () => {
    const { regimes } = findRegimes(Float64Array.of(Number.NaN, 100, Number.NaN, 79, Number.NaN));
    expect(regimes).toEqual([{ state: "bear", extreme: 1, confirmed: 3 }]);
  });

  it("take another threshold", () => {
    expect(findRegimes(Float64Array.of(100, 90), 0.1).regimes).toEqual([{ state: "bear", extreme: 0, confirmed: 1 }]);
  });

  it("alternate", () => {
    fc.assert(
      fc.property(path, (close) => findRegimes(close).regimes.every((each, i, all) => i === 0 || each.state !== all[i - 1]!.state)),
    );
  });

  it("never look ahead: later closes change none that is confirmed", () => {
    fc.assert(
      fc.property(path, path, (first, later) => {
        const before = findRegimes(first).regimes;
        const after = findRegimes(Float64Array.from([...first, ...later])).regimes;
        expect(after.slice(0, before.length)).toEqual(before);
      }),
    );
  });

  it("do not depend on the unit of the closes", () => {
    fc.assert(
      fc.property(path, (close) => {
        expect(findRegimes(close.map((value) => value * 1024)).regimes).toEqual(findRegimes(close).regimes);
      }),
    );
  });

  it("agree with the rule read word for word at every close", () => {
    fc.assert(
      fc.property(path, (close) => {
        expect(findRegimes(close).regimes).toEqual(byTheBook(close));
      }),
    );
  });
});

/** The rule as it is said, extremes searched anew at each close. */
function byTheBook(close: Float64Array) {
  const found: { state: "bull" | "bear"; extreme: number; confirmed: number }[] = [];
  for (let i = 0; i < close.length; i++) {
    const last = found.at(-1);
    const from = last === undefined ? 0 : last.confirmed;
    const seen = [...close.subarray(from, i + 1)];
    const high = from + seen.indexOf(Math.max(...seen));
    const low = from + seen.indexOf(Math.min(...seen));
    if (last?.state !== "bear" && close[i]! <= close[high]! * 0.8 * (1 + 1e-12)) found.push({ state: "bear", extreme: high, confirmed: i });
    else if (last?.state !== "bull" && close[i]! >= close[low]! * 1.2 * (1 - 1e-12))
      found.push({ state: "bull", extreme: low, confirmed: i });
  }
  return found;
}

describe("the strict rule", () => {
  it("ends a bear market only above every close before it; matching the high is not enough", () => {
    const close = Float64Array.of(100, 120, 90, 110, 120, 121);
    expect(findRegimes(close).regimes.map(({ state, confirmed }) => [state, confirmed])).toEqual([
      ["bull", 1],
      ["bear", 2],
      ["bull", 3],
    ]);
    expect(findStrictRegimes(close).regimes).toEqual([
      { state: "bull", extreme: 0, confirmed: 1 },
      { state: "bear", extreme: 1, confirmed: 2 },
      { state: "bull", extreme: 2, confirmed: 5 },
    ]);
  });

  it("gives the all-time high as the level that would end a bear market", () => {
    expect(findStrictRegimes(Float64Array.of(100, 120, 90, 110)).flipLevel).toBe(120);
  });

  it("gives 20% below the high as the level that would end a bull market", () => {
    expect(findStrictRegimes(Float64Array.of(100, 120, 150)).flipLevel).toBe(120);
  });

  it("begins no bear market that the default rule has not begun by then", () => {
    fc.assert(
      fc.property(path, (close) => {
        const strict = findStrictRegimes(close).regimes.filter(({ state }) => state === "bear").length;
        expect(strict).toBeLessThanOrEqual(findRegimes(close).regimes.filter(({ state }) => state === "bear").length);
      }),
    );
  });
});

describe("how long a low took to become a bull market", () => {
  it("counts sessions from the low to the confirming close, and so far while there is none", () => {
    const close = Float64Array.of(100, 80, 70, 75, 84, 100, 60, 61, 62);
    const history = findRegimes(close);
    expect(recoveries(history, close.length - 1)).toEqual([
      { low: 2, sessions: 2 },
      { low: 6, sessions: 2 },
    ]);
  });

  it("has no earlier low for the first, and none where all were faster", () => {
    expect(slowestSince([])).toBeNull();
    expect(slowestSince([{ low: 1, sessions: 5 }])).toBeNull();
    expect(
      slowestSince([
        { low: 1, sessions: 4 },
        { low: 9, sessions: 5 },
      ]),
    ).toBeNull();
  });

  it("takes the latest that was at least as slow", () => {
    expect(
      slowestSince([
        { low: 1, sessions: 9 },
        { low: 5, sessions: 5 },
        { low: 9, sessions: 5 },
      ]),
    ).toEqual({ low: 5, sessions: 5 });
  });

  it("does not count a first bull market, which follows no bear market", () => {
    expect(recoveries(findRegimes(Float64Array.of(100, 120)), 1)).toEqual([]);
  });
});

describe.skipIf(!realPrices)("on real closes (../shared/market-data/history)", () => {
  const dated = (symbol: string, file: string, until: string) => {
    const series = upTo(realSeries(symbol, file), day(until));
    const history = findRegimes(series.close);
    return {
      series,
      history,
      lines: history.regimes.map(
        ({ state, extreme, confirmed }) => `${state} ${isoOf(series.days[extreme]!)} ${isoOf(series.days[confirmed]!)}`,
      ),
    };
  };

  it("finds the S&P 500's published highs and lows since 1980", () => {
    const { lines } = dated("SPX", "^GSPC.csv", "2023-12-29");
    expect(lines.slice(lines.findIndex((line) => line.startsWith("bull 1982-08-12")))).toEqual([
      "bull 1982-08-12 1982-09-14",
      "bear 1987-08-25 1987-10-19",
      "bull 1987-12-04 1988-03-08",
      "bear 2000-03-24 2001-03-12",
      "bull 2001-09-21 2001-12-05",
      "bear 2002-01-04 2002-07-10",
      "bull 2002-07-23 2002-08-22",
      "bear 2007-10-09 2008-07-09",
      "bull 2008-11-20 2008-12-08",
      "bear 2009-01-06 2009-02-23",
      "bull 2009-03-09 2009-03-23",
      "bear 2020-02-19 2020-03-12",
      "bull 2020-03-23 2020-04-08",
      "bear 2022-01-03 2022-06-13",
      "bull 2022-10-12 2023-06-08",
    ]);
  });

  it("confirms the low of 2022-10-12 on 2023-06-08 after 164 sessions, the slowest since that of 1957-10-22 (191)", () => {
    const { series, history } = dated("SPX", "^GSPC.csv", "2023-06-08");
    const times = recoveries(history, series.days.length - 1);
    const slower = slowestSince(times)!;
    expect([times.at(-1)!.sessions, isoOf(series.days[slower.low]!), slower.sessions]).toEqual([164, "1957-10-22", 191]);
  });

  it("dates the Nasdaq Composite's bull market from the low of 2022-12-28", () => {
    expect(dated("IXIC", "NASDAQCOM.csv", "2023-06-07").lines.at(-1)).toMatch(/^bull 2022-12-28 /);
  });

  it("has the strict rule end the bear market of 2022 on 2024-01-19", () => {
    const series = upTo(realSeries("SPX", "^GSPC.csv"), day("2024-06-28"));
    const last = findStrictRegimes(series.close).regimes.at(-1)!;
    expect([last.state, isoOf(series.days[last.extreme]!), isoOf(series.days[last.confirmed]!)]).toEqual([
      "bull",
      "2022-10-12",
      "2024-01-19",
    ]);
  });
});
