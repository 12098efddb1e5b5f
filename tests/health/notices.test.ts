import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { CALM, noticesOf, QUIET } from "../../src/health/notices.ts";
import type { Readings } from "../../src/health/readings.ts";
import { withStoreErrors } from "../../src/health/store-errors.ts";
import { NO_TALLY } from "../../src/health/tally.ts";
import { type Trouble, troublesIn } from "../../src/health/troubles.ts";

const MINUTE = 60_000;
const trouble = (id: string, after = 0): Trouble => ({ id, runbook: "VersusStoreFails", says: `${id} fails.`, after });

/** Notices on a clock of ours, with what was sent. */
function notices() {
  const sent: string[] = [];
  const warned: unknown[] = [];
  const state = { now: 1_000_000, fails: 0, tries: 0 };
  const { look } = noticesOf({
    send: async (text) => {
      state.tries += 1;
      if (state.fails-- > 0) throw new Error("no answer");
      sent.push(text);
    },
    monotonic: () => state.now,
    log: pino({ level: "warn" }, { write: (line: string) => warned.push(JSON.parse(line)) }),
  });
  /** a look every minute for a while; the first one at once */
  const looks = async (minutes: number, ...troubles: Trouble[]): Promise<void> => {
    for (let i = 0; i < minutes; i++, state.now += MINUTE) await look(troubles);
  };
  return { sent, warned, state, looks };
}

describe("the owner", () => {
  it("is told of a trouble once, and once that it is over", async () => {
    const { sent, looks } = notices();
    await looks(300, trouble("a"));
    expect(sent).toEqual(["**Versus needs you:** a fails. (docs/operations.md, VersusStoreFails)"]);
    await looks(CALM / MINUTE);
    expect(sent).toHaveLength(1);
    await looks(300);
    expect(sent.slice(1)).toEqual(["**Resolved:** a fails."]);
  });

  it("is not told of what passes by itself before it has lasted", async () => {
    const { sent, looks } = notices();
    for (let i = 0; i < 5; i++) {
      await looks(5, trouble("a", 5 * MINUTE));
      await looks(2);
    }
    expect(sent).toEqual([]);
    await looks(6, trouble("a", 5 * MINUTE));
    expect(sent).toHaveLength(1);
  });

  it("is told once an hour of what comes and goes", async () => {
    const { sent, looks } = notices();
    for (let i = 0; i < 12; i++) {
      await looks(5, trouble("a"));
      await looks(CALM / MINUTE + 1);
    }
    // 192 minutes, begun at each sixteenth: told at 0, 64, 128, and that it was over after each
    expect(sent.filter((text) => text.includes("needs you"))).toHaveLength(3);
    expect(sent.filter((text) => text.includes("Resolved"))).toHaveLength(3);
    expect(QUIET).toBe(60 * MINUTE);
  });

  it("is told of several at once in one message", async () => {
    const { sent, looks } = notices();
    await looks(3, trouble("a"), trouble("b"));
    expect(sent).toHaveLength(1);
    expect(sent[0]!.split("\n")).toHaveLength(2);
  });

  it("is told later where a message cannot be brought, and the bot is none the worse", async () => {
    const { sent, warned, state, looks } = notices();
    state.fails = 2;
    await looks(10, trouble("a"));
    expect([sent, state.tries, warned.length]).toEqual([[], 1, 1]);
    await looks(30, trouble("a"));
    expect([sent.length, state.tries, warned.length]).toEqual([1, 3, 2]);
  });
});

const WELL: Readings = {
  gateway: { shards: 2, ready: 2, ping: 0.1 },
  restPending: 0,
  market: {
    isSample: false,
    sources: [{ name: "yahoo", series: 100, behind: 50, lastClose: 0 }],
    missing: 4,
    doubted: 2,
    heldBack: 0,
  },
  refresh: { fetched: null, inVain: 2 },
  picturesWaiting: 0,
  posts: { waiting: 1, longestWait: 3600, sinceRound: 300, clockAhead: -60, paused: false, leads: true },
};
const posts = (given: Partial<Readings["posts"]>): Partial<Readings> => ({ posts: { ...WELL.posts, ...given } });
const market = (given: Partial<Readings["market"]>): Partial<Readings> => ({ market: { ...WELL.market, ...given } });

describe("a trouble", () => {
  const named = (readings: Partial<Readings>, stores: string[] = []) => troublesIn({ ...WELL, ...readings }, stores).map(({ id }) => id);

  it("is none of a bot at the bounds", () => {
    expect(named({})).toEqual([]);
    expect(named(market({ sources: [{ name: "file", series: 9, behind: 9, lastClose: 0 }] }))).toEqual([]);
  });

  it.each<[string, Partial<Readings>]>([
    ["VersusNotConnected", { gateway: { shards: 2, ready: 1, ping: null } }],
    ["VersusPostsStopped", posts({ sinceRound: 301 })],
    ["VersusPostsLate", posts({ longestWait: 3601 })],
    ["VersusPostsPaused", posts({ paused: true })],
    ["VersusRefreshInVain", { refresh: { fetched: 1, inVain: 3 } }],
    ["VersusDataStale", market({ sources: [{ name: "yahoo + file", series: 100, behind: 51, lastClose: 0 }] })],
    ["VersusHeldBack", market({ heldBack: 1 })],
    ["VersusSample", market({ isSample: true })],
    ["VersusClockWrong", posts({ clockAhead: -61 })],
  ])("is %s", (name, readings) => {
    expect(named(readings)).toEqual([name]);
  });

  it("is a store that could not be used in the last ten minutes", () => {
    let now = 0;
    const counted: string[] = [];
    const { tally, recent } = withStoreErrors({ ...NO_TALLY, storeError: (store) => counted.push(store) }, () => now);
    tally.storeError("state");
    expect([named({}, [...recent()]), counted]).toEqual([["VersusStoreFails"], ["state"]]);
    now = 10 * MINUTE;
    expect(recent()).toEqual([]);
  });
});
