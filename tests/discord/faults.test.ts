import { readFileSync } from "node:fs";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { main } from "../../src/bot.ts";
import { type Illustrated, illustrated } from "../../src/discord/pictures.ts";
import { ALWAYS_HELD } from "../../src/fleet/lease.ts";
import type { Tally } from "../../src/health/tally.ts";
import { type Database, openDatabase } from "../../src/market/database.ts";
import type { OracleStatus } from "../../src/oracle/oracle.ts";
import { pauseIn } from "../../src/posts/pause.ts";
import { emptyPlan } from "../../src/posts/plan.ts";
import { plansIn } from "../../src/posts/plans.ts";
import { bot } from "../support/discord/bot.ts";
import { type Loopback, openLoopback } from "../support/discord/loopback.ts";
import { answerOf, type FakeOracle } from "../support/discord/oracle.ts";
import { CHANNEL_ID, GUILD_ID } from "../support/discord/payloads.ts";
import { summaryOf } from "../support/posts/instance.ts";
import { evaluate, type Sample, samplesIn } from "../support/promql.ts";
import { until } from "../support/until.ts";

const RULES = readFileSync("ops/alerts.yml", "utf8");
const rules = new Map([...RULES.matchAll(/alert: (\w+)\n +expr: (.+)/g)].map(([, name, expression]) => [name!, expression!]));

interface Watched {
  readonly discord: Loopback;
  readonly oracle: FakeOracle;
  readonly memory: Database;
  scrape(): Promise<Sample[]>;
  stop(): Promise<number>;
  /** another process leads from now on, which nobody sees */
  lose(): void;
}

interface Given {
  /** what the bot keeps what it must not forget in; in memory where left out */
  readonly store?: string;
  /** before the bot starts */
  readonly prepare?: (parts: { readonly discord: Loopback; readonly oracle: FakeOracle; readonly memory: Database }) => unknown;
}

/** A running bot whose metrics can be scraped, as Prometheus does it. */
async function watched({ store = "sqlite::memory:", prepare = () => {} }: Given = {}): Promise<Watched> {
  const discord = await openLoopback();
  const { oracle, log, stop, parts } = await bot(discord);
  discord.clock.now = () => parts.now().getTime();
  let tally: Tally | undefined;
  let leads = true;
  const memory = await openDatabase(store, { onError: () => tally?.storeError("state") });
  await prepare({ discord, oracle, memory });
  const openOracle = async (given: Tally): Promise<Illustrated> => {
    tally = given;
    return illustrated({ ...(await parts.openOracle()), memory, lease: { ...ALWAYS_HELD, isHeld: () => leads } }, "dark", given);
  };
  const exit = main(undefined, { ...parts, openOracle, health: { host: "127.0.0.1", port: 0 } });
  await until(() => log.some(({ msg }) => msg === "connected to Discord"));
  const { port } = log.find(({ msg }) => msg === "health and metrics are served");
  onTestFinished(async () => {
    vi.restoreAllMocks();
    stop.abort();
    await exit;
    await discord.close();
    await memory.close().catch(() => {});
  });
  // a rise is one from a number that was there: of some there is none before the first
  await discord.ask({ command: "ask", options: { question: "Dow today" } }).callback;
  const scrape = async (): Promise<Sample[]> => {
    const up = (value: number): Sample => ({ name: "up", labels: { job: "versus" }, value });
    const page = await fetch(`http://127.0.0.1:${port}/metrics`).then(
      (response) => response.text(),
      () => null,
    );
    return page === null ? [up(0)] : [...samplesIn(page), up(1)];
  };
  while (!(await scrape()).some(({ name, value }) => name === "versus_interaction_seconds_count" && value === 1))
    await new Promise((resolve) => setTimeout(resolve, 5));
  return {
    discord,
    oracle,
    memory,
    scrape,
    lose: () => {
      leads = false;
    },
    stop: () => {
      stop.abort();
      return exit;
    },
  };
}

/** Sets the steady clock of this process on. */
function later(milliseconds: number): void {
  const now = performance.now.bind(performance);
  vi.spyOn(performance, "now").mockImplementation(() => now() + milliseconds);
}

const asks = (discord: Loopback, count: number) =>
  Array.from({ length: count }, (_, i) =>
    discord.ask({ command: "ask", options: { question: "Dow today" }, userId: String(1_500_000_000_000_000_000n + BigInt(i)) }),
  );
const changed = (oracle: FakeOracle, given: Partial<OracleStatus>): void => {
  const status = oracle.status();
  oracle.status = () => ({ ...status, ...given });
};
/** A summary of each session. The bots of these tests run from 21:30 UTC on 7 June 2023, an hour after that of the day was due. */
const setUp = ({ memory }: { readonly memory: Database }, since = "2023-06-07T00:00:00.000Z") =>
  plansIn(memory, () => {}).change(GUILD_ID, () => ({
    ...emptyPlan(GUILD_ID),
    summaries: [summaryOf({ channelId: CHANNEL_ID, since })],
  }));

interface Fault {
  readonly given?: Given;
  readonly happens: (bot: Watched) => unknown;
}

const FAULTS: Readonly<Record<string, Fault>> = {
  VersusDown: { happens: ({ stop }) => stop() },
  VersusNotConnected: {
    happens: ({ discord, scrape }) => {
      discord.gateway.hold();
      discord.gateway.drop();
      // a client that is ended while it connects goes on trying: it is connected again first
      onTestFinished(async () => {
        discord.gateway.release();
        const isApart = async () => evaluate(rules.get("VersusNotConnected")!, { before: [], after: await scrape() }).length > 0;
        while (await isApart()) await new Promise((resolve) => setTimeout(resolve, 10));
      });
    },
  },
  VersusPostsStopped: { given: { store: "redis://127.0.0.1:1" }, happens: () => later(320_000) },
  VersusNobodyLeads: { happens: ({ lose }) => lose() },
  VersusPostsLate: {
    // the closes of the day do not come
    given: { prepare: (parts) => setUp(parts) },
    happens: async ({ scrape }) => {
      const waits = async () => (await scrape()).some(({ name, value }) => name === "versus_posts_waiting" && value === 1);
      while (!(await waits())) await new Promise((resolve) => setTimeout(resolve, 10));
      later(3_700_000);
    },
  },
  VersusPostsFailed: {
    // an outage of a week
    given: { prepare: (parts) => setUp(parts, "2023-05-31T21:00:00.000Z") },
    happens: () => {},
  },
  VersusPostsPaused: {
    given: { prepare: ({ memory }) => pauseIn(memory).pause("1", new Date()) },
    happens: () => {},
  },
  VersusInteractionsFail: {
    happens: ({ oracle, discord }) => {
      oracle.ask = () => {
        throw new Error("broken");
      };
      return Promise.all(asks(discord, 10).map(({ callback }) => callback));
    },
  },
  VersusInteractionsDropped: { happens: ({ discord }) => discord.ask({ command: "help" }, 60_000) },
  VersusSlow: {
    happens: async ({ discord }) => {
      const slow = Promise.withResolvers<void>();
      discord.failNext(/\/callback$/, { kind: "delay", until: slow.promise });
      const [one] = asks(discord, 1);
      // behind the one that was asked at the start
      await until(() => discord.requests.filter(({ path }) => path.endsWith("/callback")).length === 2);
      later(1800);
      slow.resolve();
      await one!.callback;
    },
  },
  VersusLoopBlocked: {
    happens: async () => {
      // a delay is one between two beats of ten milliseconds
      await new Promise((resolve) => setTimeout(resolve, 50));
      const start = Date.now();
      while (Date.now() - start < 1500);
      await new Promise((resolve) => setTimeout(resolve, 30));
    },
  },
  VersusRestBacklog: {
    happens: async ({ discord }) => {
      const slow = Promise.withResolvers<void>();
      onTestFinished(() => slow.resolve());
      for (let i = 0; i < 120; i++) discord.failNext(/\/callback$/, { kind: "delay", until: slow.promise });
      asks(discord, 120);
    },
  },
  VersusStoreFails: { given: { store: "redis://127.0.0.1:1" }, happens: ({ memory }) => memory.keys().catch(() => {}) },
  VersusRefreshInVain: {
    happens: ({ oracle }) =>
      changed(oracle, { refresh: { at: "", asked: 9, taken: 0, refused: [], fetchedAt: null, inVain: 3, nextTry: null } }),
  },
  VersusDataStale: {
    happens: ({ oracle }) =>
      changed(oracle, { bySource: [{ source: "yahoo", series: 400, lastClose: "2023-06-01", behind: 300, expected: "2023-06-07" }] }),
  },
  VersusHeldBack: { happens: ({ oracle }) => changed(oracle, { faults: { missing: 0, doubted: 0, heldBack: 1 } }) },
  VersusSample: { happens: ({ oracle }) => changed(oracle, { sample: true }) },
  VersusPicturesFail: {
    happens: async ({ oracle, discord }) => {
      oracle.ask = () =>
        answerOf({
          history: () => {
            throw new Error("no picture");
          },
        });
      await Promise.all(asks(discord, 8).map(({ callback }) => callback));
    },
  },
  VersusClockWrong: {
    given: {
      prepare: async (parts) => {
        await setUp(parts);
        const { now } = parts.discord.clock;
        parts.discord.clock.now = () => now() + 95_000;
      },
    },
    happens: () => {},
  },
};

describe("a fault of the running bot", () => {
  // a gigabyte is not taken for a test: tests/health/alerts.test.ts fires that one from a number
  const without = ["VersusMemory"];

  it("is here for each alert", () => {
    expect([...Object.keys(FAULTS), ...without].sort()).toEqual([...rules.keys()].sort());
  });

  it.each(Object.entries(FAULTS))("fires %s, from the metrics as they are scraped", async (name, { given, happens }) => {
    const running = await watched(given);
    // what a start counts has no scrape before it: Prometheus begins each count at zero
    const isCounted = given !== undefined;
    const first = await running.scrape();
    const before = isCounted ? first.map((sample) => ({ ...sample, value: 0 })) : first;
    const fires = async (): Promise<boolean> => evaluate(rules.get(name)!, { before, after: await running.scrape() }).length > 0;
    if (!isCounted) expect(await fires()).toBe(false);
    await happens(running);
    let fired = false;
    for (let i = 0; i < 400 && !fired; i++) {
      fired = await fires();
      if (!fired) await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(fired).toBe(true);
  });
});
