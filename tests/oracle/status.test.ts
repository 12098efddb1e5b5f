import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/calendar/day.ts";
import { expectedBy } from "../../src/market/examine.ts";
import { snapshotOf } from "../../src/market/snapshot.ts";
import { reachedByHalf, statusOf } from "../../src/oracle/status.ts";
import { day, seriesOf } from "../support/market.ts";
import { reference } from "../support/reference.ts";

const META = { version: "3-abc", createdAt: "2023-06-07T21:00:00.000Z", sample: false };
const STARTED = new Date("2023-06-07T12:00:00Z");
const finished = parseDay("2023-06-07")!;
const tradingDaysOf = (symbol: string) => expectedBy(reference)(symbol).tradingDays;

describe("the status", () => {
  const stale = ["AAPL", "MSFT", "NVDA"].map((symbol) => seriesOf(symbol, { "2023-05-30": 100, "2023-05-31": 101 }));
  const fresh = seriesOf("SPX", { "2023-06-06": 4283.85, "2023-06-07": 4267.52 });

  it("of a source is as old as half of its series, so that a fresh one hides no stale ones", () => {
    const { bySource } = statusOf(snapshotOf([fresh, ...stale], META), finished, STARTED, tradingDaysOf);
    expect(bySource).toEqual([{ source: "test", series: 4, lastClose: "2023-05-31", behind: 3, expected: "2023-06-07" }]);
    expect(reachedByHalf(snapshotOf([fresh, ...stale], META))).toBe(day("2023-05-31"));
    expect(reachedByHalf(snapshotOf([fresh, stale[0]!, { ...fresh, symbol: "DJI" }], META))).toBe(day("2023-06-07"));
    expect(reachedByHalf(snapshotOf([], META))).toBeUndefined();
  });

  it("calls no yield late on a holiday of the bond market, and no index of another country on its own", () => {
    const reached = [
      seriesOf("US10Y", { "2024-10-11": 4.07 }),
      seriesOf("DAX", { "2024-03-28": 18492.49 }),
      seriesOf("SPX", { "2024-10-11": 5815.03 }),
    ];
    const behindOn = (date: string) => statusOf(snapshotOf(reached, META), day(date), STARTED, tradingDaysOf).bySource[0]!.behind;
    // Columbus Day: New York trades, bonds do not; by then the DAX is months behind
    expect(behindOn("2024-10-14")).toBe(2);
    expect(statusOf(snapshotOf([reached[1]!], META), day("2024-04-01"), STARTED, tradingDaysOf).bySource[0]!.behind).toBe(0);
  });

  it("counts the series that lack sessions, that have doubted closes or ones held back, and those held back whole", () => {
    const holed = { ...fresh, missing: Int32Array.of(day("2023-06-06")) };
    const doubted = { ...stale[0]!, doubted: Int32Array.of(day("2023-05-31")) };
    const spiked = { ...stale[1]!, held: [{ day: day("2023-05-29"), close: 1e6, why: "it leaps" }] };
    const heldBack = [{ series: stale[2]!, why: "its closes are not those held" }];
    expect(
      statusOf(snapshotOf([holed, doubted, spiked, stale[2]!], META, undefined, heldBack), finished, STARTED, tradingDaysOf).faults,
    ).toEqual({
      missing: 1,
      doubted: 2,
      heldBack: 1,
    });
  });
});
