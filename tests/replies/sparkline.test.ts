import { describe, expect, it } from "vitest";
import { blocksOf, sparklines } from "../../src/replies/sparkline.ts";
import { toText } from "../../src/replies/text.ts";
import { askSample } from "../support/sample.ts";

describe("a sparkline", () => {
  it("goes from the lowest block to the highest", () => {
    expect(blocksOf(Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8))).toBe("▁▂▃▄▅▆▇█");
    expect(blocksOf(Float64Array.of(5, 1, 5))).toBe("█▁█");
  });

  it("is even where nothing moves, and has a space where there is no value", () => {
    expect(blocksOf(Float64Array.of(3, 3, 3))).toBe("▅▅▅");
    expect(blocksOf(Float64Array.of(1, Number.NaN, 2))).toBe("▁ █");
    expect(blocksOf(Float64Array.of(1))).toBe("");
  });

  it("has no more characters than fit a line, the last one the last value", () => {
    const values = Float64Array.from({ length: 5000 }, (_, i) => i);
    expect(blocksOf(values, 10)).toBe("▁▂▃▄▄▅▆▇██");
  });

  it("stands in a terminal's answer with its first and last date", () => {
    expect(sparklines(askSample("Russell vs Nasdaq this week"))).toEqual([
      "2026-10-23 ▅▆▆█▆▂ 2026-10-30  RUT",
      "2026-10-23 ▅▃▇█▄▁ 2026-10-30  IXIC",
    ]);
    expect(toText(askSample("Nasdaq since its December low"))).toMatch(/\n {2}2025-12-08 [▁▂▃▄▅▆▇█]+ 2026-10-30 {2}IXIC\n/);
  });

  it("is not made of a ranking, of records, or of a refusal", () => {
    for (const text of ["which sectors are leading this month?", "the ten best Januaries of the S&P", "should I buy Apple?"])
      expect([text, sparklines(askSample(text))]).toEqual([text, []]);
  });

  it("changes nothing of the answer as data", () => {
    expect(JSON.stringify(askSample("Russell vs Nasdaq this week"))).not.toContain("history");
  });
});
