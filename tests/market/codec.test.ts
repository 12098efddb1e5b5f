import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeSeries, encodeSeries } from "../../src/market/codec.ts";
import type { Series } from "../../src/market/series.ts";
import { StoreError } from "../../src/market/store-error.ts";
import { SOURCE, seriesFrom, seriesOn } from "./builders.ts";

const anySeries: fc.Arbitrary<Series> = fc
  .record({
    first: fc.integer({ min: -40_000, max: 40_000 }),
    points: fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.double()), {
      maxLength: 300,
    }),
    withAdjusted: fc.boolean(),
    basis: fc.constantFrom("price" as const, "total" as const),
  })
  .map(({ first, points, withAdjusted, basis }) => {
    let day = first;
    const days = Int32Array.from(points, ([gap]) => (day += gap));
    const close = Float64Array.from(points, ([, value]) => value);
    const series = { symbol: "SPX", days, close, basis, source: SOURCE };
    return withAdjusted ? { ...series, adjusted: Float64Array.from(points, ([, , value]) => value) } : series;
  });

describe("the series codec", () => {
  it("gives back every series bit for bit, NaN and zero's sign included", () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        expect(decodeSeries(encodeSeries(series))).toStrictEqual(series);
      }),
    );
  });

  it("writes adjusted closes once where they equal the closes", () => {
    const closes = Array.from({ length: 500 }, (_, i) => 100 + i / 7);
    const plain = seriesFrom("SPX", "2020-01-01", closes);
    const same = { ...plain, adjusted: Float64Array.from(closes) };
    expect(encodeSeries(same).length).toBe(encodeSeries(plain).length);
    expect(decodeSeries(encodeSeries(same))).toStrictEqual(same);
  });

  it("decodes a view on longer memory as the view alone", () => {
    const whole = seriesFrom("SPX", "2020-01-01", [1, 2, 3, 4]);
    const part = { ...whole, days: whole.days.subarray(1, 3), close: whole.close.subarray(1, 3) };
    expect(Array.from(decodeSeries(encodeSeries(part)).close)).toEqual([2, 3]);
  });

  it("refuses a text that was cut, mangled or is of another format", () => {
    const text = encodeSeries(seriesOn("SPX", { "2024-01-02": 4742.83, "2024-01-03": 4704.81 }));
    for (const bad of ["", "{}", text.slice(0, -9), text.replace('"format":1', '"format":2'), text.replace('"count":2', '"count":3')]) {
      expect(() => decodeSeries(bad)).toThrow(StoreError);
    }
  });

  it("holds 98 years of daily closes in some 300 kB", () => {
    const text = encodeSeries(
      seriesFrom(
        "SPX",
        "1927-12-30",
        Array.from({ length: 24_656 }, (_, i) => 17.66 * 1.0003 ** i),
      ),
    );
    expect(text.length).toBeLessThan(310_000);
  });
});
