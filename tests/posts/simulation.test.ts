import { describe, expect, it } from "vitest";
import { simulate } from "../support/posts/simulation.ts";

// The whole one, three years and fifty servers, is npm run simulate.
describe("two instances of the post office where everything fails at random", () => {
  it.each([7, 8])(
    "post exactly once for each session that is due, on no holiday, with no old figures (seed %i)",
    async (seed) => {
      const { due, summaries, notices, none, twice, undue, wrong, violations, crashes, faults } = await simulate({
        seed,
        servers: 6,
        from: "2026-06-15",
        to: "2026-07-31",
      });
      expect({ sent: summaries + notices, none, twice, undue, wrong, violations }).toEqual({
        sent: due,
        none: 0,
        twice: 0,
        undue: 0,
        wrong: 0,
        violations: [],
      });
      // 33 sessions: Juneteenth and the day after Independence Day's eve are holidays
      expect(due).toBe(33 * 6);
      expect(crashes).toBeGreaterThan(0);
      expect(Object.keys(faults).length).toBeGreaterThan(1);
    },
    60_000,
  );
});
