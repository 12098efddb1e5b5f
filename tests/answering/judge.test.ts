import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judge } from "../../src/answering/judge.ts";
import type { Hedge, Stated } from "../../src/question/claim.ts";

const percent = (value: number, decimals: number, hedge: Hedge = null): Stated => ({
  value: value / 100,
  digit: 10 ** -decimals / 100,
  hedge,
  unit: "percent",
});

describe("a stated figure", () => {
  // The rule: rounds or is cut to the digits stated; after about within two units of the last digit; over at least; under below.
  it.each<[string, Stated, number, string]>([
    ["19.7% found 19.76%: cut", percent(19.7, 1), 0.19759970214684275, "confirmed"],
    ["19.8% found 19.76%: rounded", percent(19.8, 1), 0.19759970214684275, "confirmed"],
    ["19.6% found 19.76%", percent(19.6, 1), 0.19759970214684275, "off"],
    ["29.90% found 29.99%", percent(29.9, 2), 0.29991608972231276, "off"],
    ["29.9% found 29.99%: cut", percent(29.9, 1), 0.29991608972231276, "confirmed"],
    ["30% found 29.99%: rounded", percent(30, 0), 0.29991608972231276, "confirmed"],
    ["about 19.5% found 19.7%", percent(19.5, 1, "about"), 0.197, "confirmed"],
    ["about 19.4% found 19.7%", percent(19.4, 1, "about"), 0.197, "off"],
    ["nearly 20% found 18%", percent(20, 0, "nearly"), 0.18, "confirmed"],
    ["nearly 20% found 20%", percent(20, 0, "nearly"), 0.2, "confirmed"],
    ["nearly 20% found 17.9%", percent(20, 0, "nearly"), 0.179, "off"],
    ["almost 20% found 20.1%", percent(20, 0, "nearly"), 0.201, "off"],
    ["fell almost 20% found −19%", percent(-20, 0, "nearly"), -0.19, "confirmed"],
    ["fell almost 20% found −21%", percent(-20, 0, "nearly"), -0.21, "off"],
    ["about 20% found 21%", percent(20, 0, "about"), 0.21, "confirmed"],
    ["more than 2% found 2.0%", percent(2, 0, "over"), 0.02, "confirmed"],
    ["more than 2% found 1.99%", percent(2, 0, "over"), 0.0199, "off"],
    ["less than 2% found 1.99%", percent(2, 0, "under"), 0.0199, "confirmed"],
    ["less than 2% found 2%", percent(2, 0, "under"), 0.02, "off"],
    ["less than 2% found a fall", percent(2, 0, "under"), -0.01, "off"],
    ["fell 3.2% found −3.26%: cut", percent(-3.2, 1), -0.0326, "confirmed"],
    ["fell 3.2% found +3.2%", percent(-3.2, 1), 0.032, "off"],
    ["fell more than 3% found −3.2%", percent(-3, 0, "over"), -0.032, "confirmed"],
    ["fell more than 3% found +3.2%", percent(-3, 0, "over"), 0.032, "off"],
    ["eight weeks found eight", { value: 8, digit: 1, hedge: null, unit: "none" }, 8, "confirmed"],
    ["eight weeks found nine", { value: 8, digit: 1, hedge: null, unit: "none" }, 9, "off"],
  ])("%s", (_, stated, found, verdict) => {
    expect(judge(stated, found).verdict).toBe(verdict);
  });

  it("is not testable where nothing was found", () => {
    expect(judge(percent(3, 0), null)).toEqual({ stated: 0.03, found: null, verdict: "not testable" });
    expect(judge(percent(3, 0), Number.NaN).verdict).toBe("not testable");
  });

  it("is borne out by itself, rounded to any digits, whatever its sign", () => {
    fc.assert(
      fc.property(fc.double({ min: -90, max: 300, noNaN: true }), fc.integer({ min: 0, max: 3 }), (value, decimals) => {
        const rounded = Number(value.toFixed(decimals));
        if (rounded !== 0) expect(judge(percent(rounded, decimals), value / 100).verdict).toBe("confirmed");
      }),
    );
  });
});
