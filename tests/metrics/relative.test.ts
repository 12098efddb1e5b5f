import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysAhead, multiple, relativeReturn, spread } from "../../src/metrics/relative.ts";

const rate = fc.double({ min: -0.99, max: 10, noNaN: true });

describe("one return against another", () => {
  it("gives the week of 7 June 2023 as the article has it: Russell +3.14%, Nasdaq −1.03%", () => {
    const [rut, ixic] = [0.031426949395668924, -0.01026224305686152];
    expect(spread(rut, ixic)).toBeCloseTo(0.041689192452530444, 15);
    expect(relativeReturn(rut, ixic)).toBeCloseTo(0.042121453041551016, 15);
    expect(multiple(rut, ixic)).toBeNull();
  });

  it("has a multiple only where both rose, the larger over the smaller whichever comes first", () => {
    expect(multiple(0.06, 0.025)).toBeCloseTo(2.4, 12);
    expect(multiple(0.025, 0.06)).toBeCloseTo(2.4, 12);
    expect(multiple(-0.06, -0.025)).toBeNull();
    expect(multiple(0.06, 0)).toBeNull();
    expect(multiple(0, 0.06)).toBeNull();
  });

  it("has no relative return against a total loss", () => {
    expect(relativeReturn(0.5, -1)).toBeNaN();
  });

  it("agrees in sign: spread and relative return name the same leader", () => {
    fc.assert(fc.property(rate, rate, (a, b) => Math.sign(spread(a, b)) === Math.sign(relativeReturn(a, b)) || Math.abs(a - b) < 1e-12));
  });
});

describe("days ahead", () => {
  it("counts sessions on which the first side's return was larger; a tie counts for neither", () => {
    // returns +10%, 0%, −10% against +5%, 0%, +1%
    expect(daysAhead(Float64Array.of(100, 110, 110, 99), Float64Array.of(200, 210, 210, 212.1))).toBe(1);
  });

  it("is none for a single close or none", () => {
    expect(daysAhead(Float64Array.of(1), Float64Array.of(2))).toBe(0);
    expect(daysAhead(new Float64Array(0), new Float64Array(0))).toBe(0);
  });

  it("of one side and of the other never exceed the sessions", () => {
    const closes = fc.array(fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 })), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(closes, (pairs) => {
        const a = Float64Array.from(pairs, ([x]) => x);
        const b = Float64Array.from(pairs, ([, y]) => y);
        expect(daysAhead(a, b) + daysAhead(b, a)).toBeLessThanOrEqual(pairs.length - 1);
      }),
    );
  });
});
