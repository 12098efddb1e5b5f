import { main } from "../../../src/bot.ts";
import { ALWAYS_HELD } from "../../../src/fleet/lease.ts";
import { openLog } from "../../../src/health/log.ts";
import { openDatabase } from "../../../src/market/database.ts";
import { exchange } from "../reference.ts";
import { until } from "../until.ts";
import { type Loopback, openLoopback, TOKEN } from "./loopback.ts";
import { type FakeOracle, fakeOracle } from "./oracle.ts";

// biome-ignore lint/suspicious/noExplicitAny: a line of the log is whatever JSON was logged
type LogLine = any;

/** pino's number for a warning */
const WARNING = 40;

/** A bot that is logged in to a loopback Discord. */
export interface Running {
  readonly discord: Loopback;
  readonly oracle: FakeOracle;
  readonly log: readonly LogLine[];
  readonly printed: readonly string[];
  /** lets time pass, in milliseconds, by the wall clock and the monotonic one */
  later(milliseconds: number): void;
  /** sets the wall clock alone, in milliseconds since 1970 */
  setWallClock(instant: number): void;
  /** asks the bot to end, as SIGTERM does; the exit code follows when it has */
  stop(): Promise<number>;
  readonly exit: Promise<number>;
  readonly storeClosed: boolean;
}

/** The parts of a bot at a loopback Discord, before it is started. */
export async function bot(discord: Loopback, token = TOKEN) {
  const oracle = fakeOracle();
  const log: LogLine[] = [];
  const printed: string[] = [];
  const stop = new AbortController();
  const memory = await openDatabase("sqlite::memory:");
  const state = { now: Date.parse("2023-06-07T21:30:00Z"), storeClosed: false, later: 0 };
  const parts = {
    token,
    openOracle: async () => ({
      oracle,
      draw: async () => null,
      drawPost: async () => null,
      picturesWaiting: () => 0,
      memory,
      exchange,
      lease: ALWAYS_HELD,
      close: async () => {
        state.storeClosed = true;
      },
    }),
    now: () => new Date(state.now),
    monotonic: () => performance.now() + state.later,
    stop: stop.signal,
    log: openLog({ level: "info", version: "test", secrets: [token] }, { write: (line: string) => log.push(JSON.parse(line)) }),
    print: (line: string) => printed.push(line),
    rest: { api: discord.api },
  };
  return { oracle, log, printed, stop, state, parts };
}

/** Starts a bot and waits until it is connected. */
export async function startBot(): Promise<Running> {
  const discord = await openLoopback();
  const { oracle, log, printed, stop, state, parts } = await bot(discord);
  const exit = main(undefined, parts);
  await until(() => log.some((line) => line.msg === "connected to Discord"));
  return {
    discord,
    oracle,
    log,
    printed,
    exit,
    later: (milliseconds) => {
      state.now += milliseconds;
      state.later += milliseconds;
      discord.later(milliseconds);
    },
    setWallClock: (instant) => {
      state.now = instant;
    },
    stop: () => {
      stop.abort();
      return exit;
    },
    get storeClosed() {
      return state.storeClosed;
    },
  };
}

/** Stops a bot and its Discord. @returns what Discord would not have taken, which shall be nothing */
export async function endBot(running: Running): Promise<readonly string[]> {
  await running.stop();
  await running.discord.close();
  return running.discord.violations;
}

/** What the bot has logged as a warning or worse. */
export function troublesOf({ log }: Pick<Running, "log">): readonly LogLine[] {
  return log.filter((line) => line.level >= WARNING);
}
