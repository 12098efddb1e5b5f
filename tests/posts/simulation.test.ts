import { describe, expect, it } from "vitest";
import { simulate } from "../support/posts/simulation.ts";

const NOTHING = { none: [], twice: [], undue: [], early: [], stale: [], figures: [], notice: [], mark: [], ledger: [] };

// The whole one, three years and fifty servers, is npm run simulate.
describe("two instances of the bot's posts where everything fails at random", () => {
  it.each([7, 12])(
    "post exactly once for each session that is due, when it is due, with its own figures, and say so in the ledger (seed %i)",
    async (seed) => {
      const { due, summaries, notices, skipped, late, wrong, violations, closesTooLate, takenOver, corrections, injected } = await simulate(
        {
          seed,
          servers: 6,
          from: "2026-06-15",
          to: "2026-07-31",
        },
      );
      expect(wrong).toEqual(NOTHING);
      expect(violations).toEqual([]);
      // 33 sessions: Juneteenth and the day before Independence Day are holidays
      expect(due).toBe(33 * 6);
      expect(summaries + notices + skipped).toBe(due);
      // nothing was running for 13 hours and more after three of the sessions
      expect(skipped).toBeLessThanOrEqual(3 * 6);
      // of posts whose closes came too late, some were sent only after they had come
      expect(notices).toBeLessThanOrEqual(closesTooLate);
      for (const count of [notices, skipped, late, takenOver, corrections]) expect(count).toBeGreaterThan(0);
      for (const what of INJECTED) expect(injected[what], what).toBeGreaterThan(0);
    },
    60_000,
  );
});

const INJECTED = [
  "crashes",
  "pauses",
  "slow answers",
  "clock changes",
  "server error",
  "server error after the fact",
  "hang up",
  "hang up after the fact",
  "rate limit",
  "store error before the fact",
  "store error after the fact",
  "store uses in an outage",
  "requests in an outage of Discord",
] as const;
