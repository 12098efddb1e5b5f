import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { settingsFrom } from "../../src/config.ts";
import type { Work } from "../../src/health/tally.ts";
import { openStore } from "../../src/market/store.ts";
import { refreshingOf } from "../../src/oracle/refreshing.ts";
import { loopback } from "../market/loopback.ts";
import { loopbackYahoo } from "../market/loopback-yahoo.ts";
import { day } from "../support/market.ts";
import { reference } from "../support/reference.ts";

const CLOSES = [
  ["2024-01-09", 4756.5],
  ["2024-01-10", 4783.45],
] as const;

/** A bot's refreshes of all of the catalogue's instruments from a server, with its log as objects and a clock of its own. */
async function setUp(yahooUrl: string, fredUrl: string) {
  const log: {
    readonly level: number;
    readonly msg: string;
    readonly taken?: number;
    readonly asked?: number;
    readonly refreshId?: string;
    readonly refused?: readonly string[];
  }[] = [];
  const traced: Work[] = [];
  const clock = { now: new Date("2024-01-10T22:00:00Z") };
  const store = await openStore("sqlite::memory:");
  const refreshing = refreshingOf({
    settings: settingsFrom({ YAHOO_URL: yahooUrl, FRED_URL: fredUrl, FALLBACKS: "" }),
    reference,
    store,
    live: {
      snapshot: () => undefined as never,
      swap: () => {},
      reread: async () => ({ version: "", lines: [] }),
      rollBack: async () => null,
    },
    now: () => clock.now,
    finished: () => day("2024-01-10"),
    signal: new AbortController().signal,
    tally: { work: (work) => traced.push(work) },
    log: pino({ level: "info" }, { write: (line: string) => log.push(JSON.parse(line)) }),
  });
  const later = (minutes: number): void => {
    clock.now = new Date(clock.now.getTime() + minutes * 60_000);
  };
  return { refreshing, log, traced, later, [Symbol.asyncDispose]: () => store.close() };
}

describe("the bot's refreshes", () => {
  it("are given up while Yahoo is down, told in one line, and tried again by themselves after longer and longer pauses", async () => {
    await using server = await loopbackYahoo({}, { always: "drop" });
    await using fred = await loopback({});
    await using made = await setUp(server.url, fred.url);
    const { refreshing, log, later } = made;
    expect([refreshing.last(), refreshing.mayTry()]).toEqual([null, true]);
    await refreshing.closes(false);
    expect(log.filter(({ msg }) => /refresh/.test(msg))).toEqual([
      expect.objectContaining({
        msg: "a refresh fetched nothing",
        taken: 0,
        refreshId: expect.stringMatching(/^[0-9a-f]{8}$/),
        refused: [expect.stringContaining("Yahoo counts as down"), expect.anything()],
      }),
    ]);
    expect(refreshing.last()).toMatchObject({
      taken: 0,
      fetchedAt: null,
      inVain: 1,
      nextTry: "2024-01-10T22:05:00.000Z",
    });
    expect(refreshing.mayTry()).toBe(false);
    later(5);
    expect(refreshing.mayTry()).toBe(true);
    await refreshing.closes(false);
    later(5);
    expect(refreshing.mayTry()).toBe(false);
    later(5);
    expect(refreshing.mayTry()).toBe(true);
  }, 60_000);

  it("go on as before once it answers", async () => {
    await using server = await loopbackYahoo({ "^GSPC": CLOSES }, { always: undefined });
    await using fred = await loopback({});
    await using made = await setUp(server.url, fred.url);
    await made.refreshing.closes(false);
    expect(made.refreshing.last()).toMatchObject({ taken: 1, nextTry: null });
    expect(made.refreshing.mayTry()).toBe(true);
    expect(made.log.at(-1)).toMatchObject({ msg: "refreshed", taken: 1, heldBack: 0 });
  }, 60_000);

  it("say how many series have closes that a person has to decide on", async () => {
    await using server = await loopbackYahoo({ "^GSPC": CLOSES }, { always: undefined });
    await using fred = await loopback({});
    await using made = await setUp(server.url, fred.url);
    await made.refreshing.closes(false);
    server.charts.set(
      "^GSPC",
      CLOSES.map(([iso, close]) => [iso, close * 3.7]),
    );
    await made.refreshing.closes(false);
    expect(made.log.at(-1)).toMatchObject({ taken: 0, heldBack: 1 });
    const [first, second] = made.log.filter(({ msg }) => /refresh/.test(msg));
    const refused = { "versus.refresh.dry_run": false, "versus.refresh.asked": first!.asked };
    expect(made.traced).toMatchObject([
      { name: "refresh", isFailed: false, attributes: { ...refused, "versus.refresh.id": first!.refreshId, "versus.refresh.taken": 1 } },
      {
        name: "refresh",
        isFailed: true,
        attributes: { ...refused, "versus.refresh.id": second!.refreshId, "versus.refresh.held_back": 1 },
      },
    ]);
  }, 60_000);
});
