import { DateTime } from "luxon";
import { pino } from "pino";
import { type BotParts, main } from "../../../src/bot.ts";
import { settingsFrom } from "../../../src/config.ts";
import { type Illustrated, illustrated } from "../../../src/discord/pictures.ts";
import type { Database } from "../../../src/market/database.ts";
import { openOracle } from "../../../src/oracle/open.ts";
import { until } from "../until.ts";
import { type Loopback, TOKEN } from "./loopback.ts";

// biome-ignore lint/suspicious/noExplicitAny: a line of the log is whatever JSON was logged
type LogLine = any;

export interface SampleBot {
  readonly log: readonly LogLine[];
  /** lets time pass, in milliseconds, by the wall clock and the monotonic one */
  later(milliseconds: number): void;
  stop(): Promise<number>;
}

/** An evening in New York, after the sample market's last day. */
export const EVENING = DateTime.fromISO("2026-10-30T18:00", { zone: "America/New_York" }).toMillis();

/** The smallest picture there is. */
export const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

/** The bot as it is, over the sample market, logged in to a loopback Discord. @param change replaces parts of what it is made of */
export async function startSampleBot(
  discord: Loopback,
  change: (open: Illustrated) => Illustrated = (open) => open,
  start = EVENING,
  more: Partial<BotParts> = {},
): Promise<SampleBot> {
  const log: LogLine[] = [];
  const logger = pino({ level: "info" }, { write: (line: string) => log.push(JSON.parse(line)) });
  const stop = new AbortController();
  const clock = { now: start, passed: 0 };
  const now = (): Date => new Date(clock.now);
  discord.clock.now = () => clock.now;
  const settings = settingsFrom({ MARKET: "sample", STORE_URL: "sqlite::memory:", OFFLINE: "1" });
  const exit = main(undefined, {
    token: TOKEN,
    openOracle: async () => change(illustrated(await openOracle(settings, now, logger), settings.chartTheme)),
    now,
    monotonic: () => performance.now() + clock.passed,
    stop: stop.signal,
    log: logger,
    print: () => {},
    rest: { api: discord.api },
    ...more,
  });
  await until(() => log.some((line) => line.msg === "connected to Discord"));
  return {
    log,
    later: (milliseconds) => {
      clock.now += milliseconds;
      clock.passed += milliseconds;
      discord.later(milliseconds);
    },
    stop: () => {
      stop.abort();
      return exit;
    },
  };
}

/** The same, with a picture that is made at once. */
export function withQuickPictures(open: Illustrated): Illustrated {
  const draw: Illustrated["draw"] = async (answer) =>
    answer.history === undefined ? null : { name: "chart.png", alt: answer.headline, png: PIXEL };
  return { ...open, draw, drawPost: draw };
}

/** The made-up market taken for a real one, so that it is posted; the memory outlives the bot. */
export const takenForReal =
  (memory: Database) =>
  (open: Illustrated): Illustrated => ({
    ...withQuickPictures(open),
    oracle: {
      ...open.oracle,
      market: () => ({ ...open.oracle.market(), sample: false }),
      status: () => ({ ...open.oracle.status(), sample: false }),
    },
    memory: { ...memory, close: async () => {} },
  });

// biome-ignore lint/suspicious/noExplicitAny: messages as the loopback Discord took them, held to Discord's schema
export type Message = any;

/** The buttons and menus of a message, in order. */
export function partsOf({ components = [] }: Message): Message[] {
  return components.flatMap((row: Message) => row.components);
}

/** What somebody may do, as Discord sends it: manage the server, or write on it. */
export const [MANAGE_GUILD, MEMBER] = [String(0x20), String(0x800)];
