import { describe, expect, it } from "vitest";
import { rolling } from "../../src/metrics/rolling.ts";

describe("a rolling figure", () => {
  const values = [1, 2, 3, 4, 5];
  const sum = (from: number, to: number): number => values.slice(from, to).reduce((all, value) => all + value, 0);

  it("takes as many values before each end as it shall", () => {
    expect([...rolling(Int32Array.of(3, 4, 5), 3, sum)]).toEqual([6, 9, 12]);
    expect([...rolling(Int32Array.of(1, 5), 1, sum)]).toEqual([1, 5]);
  });

  it("is none where there are too few values", () => {
    expect([...rolling(Int32Array.of(1, 2, 3), 3, sum)]).toEqual([Number.NaN, Number.NaN, 6]);
    expect([...rolling(new Int32Array(), 3, sum)]).toEqual([]);
  });
});
