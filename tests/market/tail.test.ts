import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Series } from "../../src/market/series.ts";
import { changeOf, entryId, openStore } from "../../src/market/store.ts";
import { joined, tailBehind } from "../../src/market/tail.ts";
import { NOW, seriesFrom, temporaryFolder } from "./builders.ts";

const id = entryId("SPX", "price");

describe("the latest closes of a series", () => {
  it("are written alone where the others stay as they are, and whole again where they do not", async () => {
    const store = await openStore("sqlite::memory:");
    const commit = (series: Series) => store.commit(() => new Map([[id, changeOf(series)]]), { now: NOW });
    const closes = Array.from({ length: 1_000 }, (_, i) => 100 + i / 7);
    await commit(seriesFrom("SPX", "2020-01-01", closes));
    const whole = (await store.manifest())!.entries;
    await commit(seriesFrom("SPX", "2020-01-01", [...closes, 250, 251]));
    const after = (await store.manifest())!.entries;
    expect([Object.keys(whole), Object.keys(after)]).toEqual([[id], [id, `tail/${id}`]]);
    expect(after[id]!.key).toBe(whole[id]!.key);
    expect([after[`tail/${id}`]!.count, after[`tail/${id}`]!.last]).toEqual([2, "2022-09-28"]);
    // a close that was corrected is none of the tail
    await commit(seriesFrom("SPX", "2020-01-01", [...closes.slice(0, -1), 249, 250, 251]));
    const corrected = (await store.manifest())!.entries;
    expect(Object.keys(corrected)).toEqual([id]);
    expect([...(await store.load()).series("SPX")!.close].slice(-3)).toEqual([249, 250, 251]);
    await store.commit(() => new Map([[id, null]]), { now: NOW });
    expect(Object.keys((await store.manifest())!.entries)).toEqual([]);
    await store.close();
  });

  it("are written alone beside adjusted closes too, until a dividend changes those before", () => {
    const adjustedBy = (factor: number, closes: number[]): Series => {
      const series = seriesFrom("AAPL", "2020-01-01", closes);
      return { ...series, adjusted: series.close.map((close) => close * factor) };
    };
    const head = adjustedBy(0.9, [1, 2, 3]);
    const tail = tailBehind(head, adjustedBy(0.9, [1, 2, 3, 4]))!;
    expect([tail.close, tail.adjusted]).toEqual([Float64Array.of(4), Float64Array.of(3.6)]);
    expect(joined(head, tail).adjusted).toEqual(Float64Array.of(0.9, 1.8, 0.9 * 3, 3.6));
    expect(tailBehind(head, adjustedBy(0.89, [1, 2, 3, 4]))).toBeUndefined();
    expect(tailBehind(head, seriesFrom("AAPL", "2020-01-01", [1, 2, 3, 4]))).toBeUndefined();
  });

  it("leave no trace in the series of a version before", () => {
    const head = seriesFrom("SPX", "2020-01-01", [1, 2, 3]);
    const one = joined(head, seriesFrom("SPX", "2020-01-04", [4, 5]));
    const other = joined(head, seriesFrom("SPX", "2020-01-04", [4, 6]));
    const more = joined(one, seriesFrom("SPX", "2020-01-06", [7]));
    expect([head, one, other, more].map(({ close }) => [...close])).toEqual([
      [1, 2, 3],
      [1, 2, 3, 4, 5],
      [1, 2, 3, 4, 6],
      [1, 2, 3, 4, 5, 7],
    ]);
    expect(tailBehind(head, one)!.close).toEqual(Float64Array.of(4, 5));
    expect([tailBehind(one, other), tailBehind(head, head), tailBehind(one, head)]).toEqual([undefined, undefined, undefined]);
  });

  it("are read by every process as they were written by any, however often and whatever was corrected", async () => {
    const step = fc.record({
      /** which of two processes commits */
      by: fc.integer({ min: 0, max: 1 }),
      added: fc.integer({ min: 0, max: 300 }),
      /** how far from the end a close is corrected; none where it is beyond the beginning */
      corrected: fc.option(fc.integer({ min: 1, max: 400 })),
      source: fc.constantFrom("yahoo", "fred"),
      /** whether a dividend changes every adjusted close before */
      pays: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), fc.constantFrom("none", "same", "own"), async (steps, adjusting) => {
        using folder = temporaryFolder();
        const url = `sqlite://${folder.file("store.sqlite")}`;
        const stores = [await openStore(url), await openStore(url)] as const;
        let closes = [100];
        let factors = [1];
        const seen: { series: Series; closes: readonly number[]; adjusted: readonly number[] | undefined }[] = [];
        for (const [i, { by, added, corrected, source, pays }] of steps.entries()) {
          closes = [...closes, ...Array.from({ length: added }, (_, at) => 100 + i + at / 3)];
          if (corrected !== null && corrected <= closes.length) closes[closes.length - corrected] = 50 + i;
          factors = closes.map((_, at) => (factors[at] ?? 1) * (pays && adjusting === "own" ? 0.99 : 1));
          const plain = seriesFrom("SPX", "2000-01-01", closes, { source: { provider: source, detail: "x", fetchedAt: String(i) } });
          const adjusted = adjusting === "none" ? undefined : Float64Array.from(closes, (close, at) => close * factors[at]!);
          const series = adjusted === undefined ? plain : { ...plain, adjusted };
          await stores[by]!.commit(() => new Map([[id, changeOf(series)]]), { now: NOW });
          for (const store of stores) {
            const found = (await store.load()).series("SPX")!;
            expect([[...found.close], found.source.provider]).toEqual([closes, source]);
            expect(found.adjusted).toEqual(adjusted);
            seen.push({ series: found, closes, adjusted: adjusted && [...adjusted] });
          }
        }
        // what was read before stays as it was
        for (const { series, closes: then, adjusted } of seen) {
          expect([...series.close]).toEqual(then);
          expect(series.adjusted && [...series.adjusted]).toEqual(adjusted);
        }
        for (const store of stores) await store.close();
      }),
      { numRuns: 25 },
    );
  });
});
