import { describe, expect, it } from "vitest";
import { killRounds } from "../../bench/kill.ts";

describe("a process killed while it imports or refreshes", () => {
  it("leaves a store that serves the whole old or the whole new version (a few rounds of bench/kill.ts)", async () => {
    const { old, new: fresh, broken } = await killRounds({ rounds: 6, seed: 7 });
    expect(broken).toEqual([]);
    expect(old + fresh).toBe(6);
  }, 120_000);
});
