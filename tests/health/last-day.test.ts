import { describe, expect, it, onTestFinished } from "vitest";
import { withLastDay } from "../../src/health/last-day.ts";
import { watchLoop } from "../../src/health/loop-delay.ts";
import { NO_TALLY, type PostResult } from "../../src/health/tally.ts";

const HOUR = 3_600_000;

describe("the last day", () => {
  it("is what was counted in 24 hours, to the hour, and is counted by the tally behind it too", () => {
    let now = 0;
    const passed: string[] = [];
    const { tally, lastDay } = withLastDay(
      { ...NO_TALLY, post: (post: string, result: PostResult) => passed.push(`${post} ${result}`) },
      () => now,
    );
    tally.interaction("ask", "answered", 12);
    tally.interaction("compare", "answered", 12);
    tally.interaction("ask", "failed");
    tally.picture("refused");
    now = 23 * HOUR;
    tally.interaction("ask", "answered", 12);
    tally.post("daily", "late");
    tally.storeError("state");
    expect(lastDay()).toEqual({
      interactions: { answered: 3, failed: 1, limited: 0, dropped: 0, expired: 0, undelivered: 0 },
      posts: { sent: 0, late: 1, unsure: 0, skipped: 0, failed: 0 },
      pictures: { drawn: 0, refused: 1, failed: 0 },
      storeErrors: { prices: 0, state: 1 },
    });
    now = 24 * HOUR;
    expect(lastDay()).toMatchObject({ interactions: { answered: 1, failed: 0 }, posts: { late: 1 } });
    now = 47 * HOUR;
    tally.picture("drawn");
    expect(lastDay()).toMatchObject({ interactions: { answered: 0 }, posts: { late: 0 }, pictures: { drawn: 1, refused: 0 } });
    expect(passed).toEqual(["daily late"]);
  });
});

describe("the delay of the loop", () => {
  it("is what a beat comes late by, not the time between two", async () => {
    const loop = watchLoop();
    onTestFinished(() => loop.close());
    await new Promise((resolve) => setTimeout(resolve, 50));
    const start = Date.now();
    while (Date.now() - start < 1000);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(loop.p99()).toBeGreaterThan(0.9);
    expect(loop.p99()).toBeLessThan(10);
  });
});
