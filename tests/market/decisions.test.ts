import { describe, expect, it } from "vitest";
import { isoOf, parseDay } from "../../src/calendar/day.ts";
import { newYorkDays } from "../../src/calendar/trading-days.ts";
import { type Decision, decide } from "../../src/market/decisions.ts";
import { heldBackId } from "../../src/market/held-back.ts";
import { merge } from "../../src/market/merge.ts";
import { changeOf, entryId, heldBackChange, openStore } from "../../src/market/store.ts";
import { examined } from "../../src/market/validate.ts";
import { exchange } from "../support/reference.ts";
import { NOW, seriesOn } from "./builders.ts";

const stock = { kind: "stock", tradingDays: newYorkDays(exchange) } as const;
const split = examined(seriesOn("AAPL", { "2024-02-27": 380, "2024-02-28": 382, "2024-02-29": 190, "2024-03-01": 192 }), stock);
const spiked = examined(seriesOn("AAPL", { "2024-02-27": 180, "2024-02-28": 18200, "2024-02-29": 182, "2024-03-01": 183 }), stock);
const other = seriesOn("AAPL", { "2024-02-28": 191, "2024-02-29": 190, "2024-03-01": 192 });

async function decided(decision: Decision, series = split, symbol = "AAPL") {
  const store = await openStore("sqlite::memory:");
  const entries = new Map([
    [entryId("AAPL", "price"), changeOf(series)],
    [heldBackId(other), heldBackChange({ series: other, why: "its closes are not those held" })],
  ]);
  await store.commit(() => entries, { now: NOW });
  const { changed } = await store.commit((present) => decide(decision, symbol, present, stock), { now: NOW });
  const snapshot = await store.load();
  await store.close();
  return { changed, series: snapshot.series("AAPL"), heldBack: snapshot.heldBack("AAPL") };
}

const dates = (days: Int32Array | undefined) => [...(days ?? [])].map(isoOf);

describe("an owner's decision", () => {
  it("accepts what is doubted, of all sessions or of one, for good", async () => {
    expect(dates(split.doubted)).toEqual(["2024-02-29"]);
    for (const decision of [{ task: "accept" }, { task: "accept", day: parseDay("2024-02-29")! }] as const) {
      const { series } = await decided(decision);
      expect([dates(series!.doubted), dates(series!.accepted)]).toEqual([[], ["2024-02-29"]]);
      expect(dates(examined(series!, stock).doubted)).toEqual([]);
    }
    expect((await decided({ task: "accept", day: parseDay("2024-02-27")! })).changed).toBe(false);
  });

  it("accepts a close that is held back by itself, which then stands among the others", async () => {
    expect([dates(spiked.days), spiked.held?.map(({ close }) => close)]).toEqual([["2024-02-27", "2024-02-29", "2024-03-01"], [18200]]);
    const { series } = await decided({ task: "accept" }, spiked);
    expect([...series!.close]).toEqual([180, 18200, 182, 183]);
    expect([series!.held, dates(series!.missing)]).toEqual([undefined, []]);
  });

  it("drops what is held back, or with a date that close", async () => {
    const all = await decided({ task: "drop" }, spiked);
    expect([all.heldBack, all.series!.held]).toEqual([[], undefined]);
    expect(dates(all.series!.missing)).toEqual(["2024-02-28"]);
    const one = await decided({ task: "drop", day: parseDay("2024-02-28")! });
    expect([dates(one.series!.missing), one.heldBack.length]).toEqual([["2024-02-28"], 1]);
  });

  it("takes out a close for good: no source gives it again", async () => {
    const { series } = await decided({ task: "drop", day: parseDay("2024-02-28")! });
    expect(dates(series!.dropped)).toEqual(["2024-02-28"]);
    const again = merge(seriesOn("AAPL", { "2024-02-28": 382, "2024-02-29": 190, "2024-03-01": 192, "2024-03-04": 193 }), series!, "stock");
    expect("series" in again && dates(again.series.days)).toEqual(["2024-02-27", "2024-02-29", "2024-03-01", "2024-03-04"]);
    expect("series" in again && dates(again.series.dropped)).toEqual(["2024-02-28"]);
  });

  it("can be taken on closes that were stored before anybody looked", async () => {
    const { missing: _, doubted: __, ...legacy } = split;
    const { changed, series } = await decided({ task: "accept" }, legacy);
    expect([changed, dates(series!.accepted)]).toEqual([true, ["2024-02-29"]]);
  });

  it("replaces the series that serves by the one held back", async () => {
    const { series, heldBack } = await decided({ task: "replace" });
    expect([[...series!.close], heldBack]).toEqual([[191, 190, 192], []]);
  });

  it("removes every close of the instrument", async () => {
    expect(await decided({ task: "remove" })).toMatchObject({ changed: true, series: undefined, heldBack: [] });
  });

  it("changes nothing of an instrument that the store does not have", async () => {
    for (const task of ["accept", "drop", "replace", "remove"] as const)
      expect((await decided({ task }, split, "MSFT")).changed).toBe(false);
  });
});
