import { describe, expect, it } from "vitest";
import type { Context } from "../../src/answering/context.ts";
import { carriedCaveats, type NoWeights, type Weights, weightsOn } from "../../src/answering/weights.ts";
import { isoOf } from "../../src/calendar/day.ts";
import { fundOf } from "../../src/market/funds.ts";
import type { Holdings } from "../../src/market/records/holdings.ts";
import { recordsOf } from "../../src/market/records/records.ts";
import type { Series } from "../../src/market/series.ts";
import { snapshotOf } from "../../src/market/snapshot.ts";
import { english } from "../../src/wording/render.ts";
import { day, seriesOf } from "../support/market.ts";
import { holdingsOf } from "../support/records.ts";

const META = { version: "1-test", createdAt: "2023-06-07T21:00:00.000Z", sample: false };
const IVV = fundOf("SPX")!;
const context = (series: readonly Series[], holdings: readonly Holdings[]) =>
  ({ snapshot: snapshotOf(series, META, recordsOf({ holdings })) }) as unknown as Context;
const at = (date: string, series: readonly Series[], holdings: readonly Holdings[]) => weightsOn(IVV, day(date), context(series, holdings));
const bySymbol = (found: Weights | NoWeights) => {
  if ("none" in found) throw new Error(found.none);
  return Object.fromEntries(found.list.holdings.map(({ symbol, weight }) => [symbol, weight]));
};

// the index rises by a tenth, Apple by a fifth, Exxon not at all; nobody knows what the others did
const spx = seriesOf("SPX", { "2023-06-01": 1000, "2023-06-02": 1050, "2023-06-07": 1100 });
const aapl = seriesOf("AAPL", { "2023-06-01": 100, "2023-06-02": 105, "2023-06-07": 120 });
const xom = seriesOf("XOM", { "2023-06-01": 50, "2023-06-02": 50, "2023-06-07": 50 });
const all = [spx, aapl, xom];
const list = holdingsOf("IVV", "2023-06-01", { AAPL: 0.4, XOM: 0.2, OTHER: 0.3 });

describe("weights of a day", () => {
  it("are those of a list of that day, or of the days since the last session", () => {
    expect(at("2023-06-01", all, [list])).toMatchObject({ day: day("2023-06-01"), carried: null, list });
    const saturday = holdingsOf("IVV", "2023-06-03", { AAPL: 1 });
    expect(at("2023-06-04", all, [list, saturday])).toMatchObject({ day: day("2023-06-03"), carried: null });
  });

  it("are carried forward by closes: weight × close ratio ÷ the index's own; a member without closes keeps its weight", () => {
    const found = at("2023-06-07", all, [list]);
    expect(bySymbol(found)).toEqual({ AAPL: expect.closeTo((0.4 * 1.2) / 1.1, 12), XOM: expect.closeTo(0.2 / 1.1, 12), OTHER: 0.3 });
    expect(found).toMatchObject({
      day: day("2023-06-07"),
      carried: { from: day("2023-06-01"), covered: expect.closeTo(0.6 / 0.9, 12), uncovered: 1 },
    });
    expect(carriedCaveats(found as Weights).map(english)).toEqual([
      "Estimated from the list of IVV dated Thu 1 Jun 2023 and the closes, assuming its members have not changed; without closes on both days, and so taken as moving with the index: 1 member (33% of the weight).",
    ]);
  });

  it("are carried back from a later list as well, to the session before a day without one", () => {
    const later = holdingsOf("IVV", "2023-06-07", { AAPL: 0.48 / 1.1, XOM: 0.2 / 1.1, OTHER: 0.3 });
    const found = at("2023-06-01", all, [later]);
    expect(bySymbol(found)).toEqual({ AAPL: expect.closeTo(0.4, 12), XOM: expect.closeTo(0.2, 12), OTHER: 0.3 });
    expect(isoOf((at("2023-06-04", all, [later]) as Weights).day)).toBe("2023-06-02");
  });

  it("come from the nearest list, the earlier of two as near", () => {
    const [early, late] = [holdingsOf("IVV", "2023-06-01", { AAPL: 1 }), holdingsOf("IVV", "2023-06-07", { AAPL: 1 })];
    const middle = seriesOf("SPX", { "2023-06-01": 1, "2023-06-04": 1, "2023-06-06": 1, "2023-06-07": 1 });
    const same = seriesOf("AAPL", { "2023-06-01": 1, "2023-06-04": 1, "2023-06-06": 1, "2023-06-07": 1 });
    const from = (date: string) => (at(date, [middle, same], [early, late]) as Weights).carried!.from;
    expect(from("2023-06-04")).toBe(day("2023-06-01"));
    expect(from("2023-06-06")).toBe(day("2023-06-07"));
  });

  it("move with another share class of the company where a row has no closes of its own", () => {
    const classes = holdingsOf("IVV", "2023-06-01", { GOOGL: [0.5, "ALPHABET INC CLASS A"], GOOG: [0.4, "ALPHABET INC CLASS C"] });
    const googl = seriesOf("GOOGL", { "2023-06-01": 100, "2023-06-07": 132 });
    expect(bySymbol(at("2023-06-07", [spx, googl], [classes]))).toEqual({ GOOGL: expect.closeTo(0.6, 12), GOOG: expect.closeTo(0.48, 12) });
  });

  it("are not known without a list, more than a year from one, or where closes cover less than half of it", () => {
    expect(at("2023-06-07", all, [])).toEqual({ none: "no list" });
    expect(at("2023-06-07", all, [holdingsOf("IVV", "2022-06-01", { AAPL: 1 })])).toEqual({ none: "too far" });
    const thin = holdingsOf("IVV", "2023-06-01", { AAPL: 0.4, OTHER: 0.5 });
    expect(at("2023-06-07", all, [thin])).toEqual({ none: "few closes", from: day("2023-06-01"), covered: expect.closeTo(4 / 9, 12) });
    expect(at("2023-06-07", [aapl, xom], [list])).toEqual({ none: "few closes", from: day("2023-06-01"), covered: 0 });
    const doubted = { ...aapl, doubted: Int32Array.of(day("2023-06-02")) };
    expect(at("2023-06-07", [spx, doubted, xom], [list])).toMatchObject({ none: "few closes" });
  });
});
