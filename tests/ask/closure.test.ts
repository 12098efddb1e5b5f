import { describe, expect, it } from "vitest";
import { changing } from "../support/closure/changing.ts";
import { preserving } from "../support/closure/preserving.ts";
import { judged, readTexts, same, sampleOf, shareRight, variantsOf } from "../support/closure.ts";

/** Shares of the sample in percent, rounded down: to be raised with the reading, never lowered. */
const LEAST = { preserving: 99, changing: 100 };

describe("texts changed so that they mean the same or something else (npm run phrasings prints all)", () => {
  const all = variantsOf(readTexts());
  const sample = sampleOf(all, 1000).map(judged);

  it.each(["preserving", "changing"] as const)("reads as many right of those %s the meaning as before", (half) => {
    expect(shareRight(sample.filter((each) => each.half === half)).percent).toBeGreaterThanOrEqual(LEAST[half]);
  });

  it("lists as changed in vain only what is still made and still read as before", () => {
    const listed = all.filter(({ half, text }) => half === "changing" && same.has(text)).map(judged);
    expect([...same.keys()].filter((text) => !listed.some((each) => each.text === text))).toEqual([]);
    expect(listed.filter(({ right }) => !right).map(({ text }) => text)).toEqual([]);
  });

  it("applies each change to some text", () => {
    const applied = new Set(all.map(({ change }) => change));
    expect([...preserving, ...changing].map(({ name }) => name).filter((name) => !applied.has(name))).toEqual([]);
  });
});
