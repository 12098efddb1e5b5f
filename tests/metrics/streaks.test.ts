import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beyond, countAtLeast, latestBefore, lengthOf, longestRun, moved, outgrew, presentRun, runsOf } from "../../src/metrics/streaks.ts";

const hits = fc.array(fc.integer({ min: 0, max: 1 }), { maxLength: 80 });

describe("runs", () => {
  it("are the unbroken stretches, oldest first", () => {
    expect(runsOf(Uint8Array.of(1, 1, 0, 1, 0, 0, 1, 1, 1))).toEqual([
      { from: 0, to: 1 },
      { from: 3, to: 3 },
      { from: 6, to: 8 },
    ]);
    expect(runsOf(new Uint8Array(0))).toEqual([]);
  });

  it("are those that splitting the text of ones and zeros gives", () => {
    fc.assert(
      fc.property(hits, (list) => {
        const lengths = list
          .join("")
          .split("0")
          .filter((ones) => ones !== "")
          .map((ones) => ones.length);
        const runs = runsOf(Uint8Array.from(list));
        expect(runs.map(lengthOf)).toEqual(lengths);
        expect(longestRun(runs) === undefined ? 0 : lengthOf(longestRun(runs)!)).toBe(Math.max(0, ...lengths));
        expect(countAtLeast(runs, 3)).toBe(lengths.filter((length) => length >= 3).length);
        const trailing = /1*$/.exec(list.join(""))![0].length;
        const present = presentRun(runs, list.length);
        expect(present === undefined ? 0 : lengthOf(present)).toBe(trailing);
      }),
    );
  });

  it("have a longest, of equally long ones the earliest, and a latest that was as long before another", () => {
    const runs = runsOf(Uint8Array.of(1, 1, 0, 1, 1, 0, 1));
    expect(longestRun(runs)).toEqual({ from: 0, to: 1 });
    expect(longestRun([])).toBeUndefined();
    expect(latestBefore(runs, 6, 1)).toEqual({ from: 3, to: 4 });
    expect(latestBefore(runs, 3, 2)).toEqual({ from: 0, to: 1 });
    expect(latestBefore(runs, 6, 3)).toBeUndefined();
    expect(presentRun(runs, 7)).toEqual({ from: 6, to: 6 });
    expect(presentRun(runs, 8)).toBeUndefined();
  });
});

describe("what holds on a stretch", () => {
  const from = Int32Array.of(1, 2, 3);
  const to = Int32Array.of(1, 2, 3);

  it("is a close above, or below, the one before; an unchanged one is neither", () => {
    const close = Float64Array.of(10, 11, 11, 9);
    expect([...moved(close, from, to, "up")]).toEqual([1, 0, 0]);
    expect([...moved(close, from, to, "down")]).toEqual([0, 0, 1]);
  });

  it("is growth above the other's", () => {
    const [a, b] = [Float64Array.of(10, 11, 11, 22), Float64Array.of(100, 105, 105, 230)];
    expect([...outgrew(a, b, from, to, "ahead")]).toEqual([1, 0, 0]);
    expect([...outgrew(a, b, from, to, "behind")]).toEqual([0, 0, 1]);
  });

  it("is a line above another; one that is not known is neither", () => {
    const line = Float64Array.of(1, 1, 3, 2);
    const other = Float64Array.of(0, Number.NaN, 2, 2);
    expect([...beyond(line, other, to, "above")]).toEqual([0, 1, 0]);
    expect([...beyond(line, other, to, "below")]).toEqual([0, 0, 0]);
  });
});
