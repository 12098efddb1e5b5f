import { describe, expect, it } from "vitest";
import { dividendsBetween, rebasing, type Told } from "../../src/market/rebase.ts";

const closes = (count: number): number[] => Array.from({ length: count }, (_, i) => Number((60 + Math.sin(i) * 3).toFixed(2)));
const told = (was: readonly number[], is: readonly number[]): Told[] => was.map((each, i) => ({ was: each, is: is[i]! }));
const cents = (value: number): number => Number(value.toFixed(2));

describe("the factor between two tellings of the same closes", () => {
  it.each([
    ["4:1", 0.25],
    ["10:1", 0.1],
    ["3:2", 2 / 3],
    ["a stock dividend of 5%", 20 / 21],
    ["1:8", 8],
  ])("is the ratio of whole numbers of a split, to the cent as closes are printed: %s", (_, factor) => {
    const before = closes(12);
    expect(
      rebasing(
        told(
          before,
          before.map((close) => cents(close * factor)),
        ),
      ),
    ).toEqual({ factor, count: 12, whole: true });
  });

  it("is the ratio of the sums where no whole numbers fit, as of a spin-off", () => {
    const before = closes(40);
    const found = rebasing(
      told(
        before,
        before.map((close) => close * 0.82713),
      ),
    )!;
    expect(found.factor).toBeCloseTo(0.82713, 9);
    expect(found.whole).toBe(false);
  });

  it("goes up to the session from which both agree", () => {
    const before = closes(12);
    expect(
      rebasing(
        told(
          before,
          before.map((close, i) => (i < 8 ? close / 2 : close)),
        ),
      ),
    ).toEqual({ factor: 0.5, count: 8, whole: true });
  });

  it("is none of one session, of closes that agree, nor of closes that differ each by its own", () => {
    const before = closes(12);
    expect(rebasing(told(before, before))).toBeUndefined();
    expect(
      rebasing(
        told(
          before,
          before.map((close, i) => (i === 0 ? close / 2 : close)),
        ),
      ),
    ).toBeUndefined();
    expect(
      rebasing(
        told(
          before,
          before.map((close, i) => close * (1 + i / 50)),
        ),
      ),
    ).toBeUndefined();
    expect(rebasing([])).toBeUndefined();
  });
});

describe("dividends between two tellings", () => {
  const price = closes(120);
  /** lowered by each dividend that is still to come */
  const adjusted = price.map((close, i) => close * (i < 30 ? 0.984 : i < 92 ? 0.992 : 1));

  it("are seen by the steps to 1, whichever of the two has them in", () => {
    expect(dividendsBetween(told(price, adjusted))).toBe(true);
    expect(dividendsBetween(told(adjusted, price))).toBe(true);
  });

  it("are none where the ratio falls back, does not end at 1, or steps more often than dividends are paid", () => {
    expect(
      dividendsBetween(
        told(
          price,
          price.map((close, i) => close * (i > 40 && i < 60 ? 0.99 : 1)),
        ),
      ),
    ).toBe(false);
    expect(
      dividendsBetween(
        told(
          price,
          price.map((close) => close * 0.99),
        ),
      ),
    ).toBe(false);
    expect(
      dividendsBetween(
        told(
          price,
          price.map((close, i) => close * (1 - Math.ceil((119 - i) / 4) / 500)),
        ),
      ),
    ).toBe(false);
  });

  it("are none where one close alone was corrected", () => {
    expect(
      dividendsBetween(
        told(
          price,
          price.map((close, i) => (i === 0 ? close * 0.99 : close)),
        ),
      ),
    ).toBe(false);
  });
});
