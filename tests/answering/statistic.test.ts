import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beyond, reduce, type Sample } from "../../src/answering/statistic.ts";
import { fixed } from "../../src/wording/figures.ts";
import { name, nothing, say } from "../../src/wording/phrase.ts";
import { english } from "../../src/wording/render.ts";

const sampleOf = (values: readonly number[]): Sample => ({
  days: Int32Array.from(values, (_, i) => 19_000 + i),
  values: Float64Array.from(values),
  who: name("VIX"),
  where: say`in the data`,
  on: nothing,
  show: (value) => fixed(value, 1),
});
const numbers = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 60 });

describe("a sample", () => {
  it("says what was asked of it", () => {
    const sample = sampleOf([3, 1, 4, 1, 5, 2]);
    const said = (about: Parameters<typeof reduce>[0]): string => english(reduce(about, sample).headline);
    expect(said("average")).toBe("VIX: 2.7 on average in the data.");
    expect(said("percentile")).toBe("VIX: 2.0, at or above 50.0% of 6 sessions in the data.");
    expect(said("rank")).toContain("4th highest of 6 sessions");
    expect(said("highest since")).toContain("its highest since Wed 12 Jan 2022 (5.0)");
    expect(said("lowest since")).toContain("its lowest since Tue 11 Jan 2022 (1.0)");
    expect(reduce("extremes", sample).values).toMatchObject({ top: [{ value: 5 }], bottom: [{ value: 1 }] });
  });

  it("has each value at or below its highest and at or above its lowest, and no earlier one beyond the previous", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const { top, bottom, percentile, rank, previous, average } = reduce("extremes", sampleOf(values)).values;
        const last = values.at(-1)!;
        expect(top[0]!.value).toBe(Math.max(...values));
        expect(bottom?.at(0)?.value).toBe(Math.min(...values));
        expect(percentile * values.length).toBeCloseTo(values.filter((each) => each <= last).length, 9);
        expect(rank).toEqual({ place: 1 + values.filter((each) => each > last).length, of: values.length });
        expect(previous?.value ?? last).toBeGreaterThanOrEqual(last);
        expect(average).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
      }),
    );
  });

  it("has those above a bound and those not above it, and none twice", () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: -100, max: 100, noNaN: true }), (values, value) => {
        const sample = sampleOf(values);
        const equal = values.filter((each) => each === value).length;
        expect(beyond(sample, { side: "above", value }).length + beyond(sample, { side: "below", value }).length + equal).toBe(
          values.length,
        );
      }),
    );
  });
});
