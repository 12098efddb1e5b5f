import { describe, expect, it } from "vitest";
import { isThin } from "../../src/answering/breaks.ts";

/** Sessions 1 to 100 without those that are missing. */
const scene = (missing: readonly number[], doubted: readonly number[] = []) => ({
  days: Int32Array.from({ length: 100 }, (_, i) => i + 1).filter((day) => !missing.includes(day)),
  missing: Int32Array.from(missing),
  doubted: Int32Array.from(doubted),
});

describe("the last closes", () => {
  it("are too few for an average where more than a twentieth of its sessions are missing among them", () => {
    expect(isThin(scene([90, 92]), 40)).toBe(false);
    expect(isThin(scene([90, 92, 94]), 40)).toBe(true);
    expect(isThin(scene([10, 12, 14]), 40)).toBe(false);
  });

  it("give none over a doubted close, whose level is another one before it", () => {
    expect(isThin(scene([], [90]), 40)).toBe(true);
    expect(isThin(scene([], [61]), 40)).toBe(false);
    expect(isThin({ days: scene([]).days }, 40)).toBe(false);
  });
});
