import type { Readings } from "./readings.ts";

/** Something that a person has to fix. */
export interface Trouble {
  /** the same for as long as it is the same trouble */
  readonly id: string;
  /** the alert whose runbook helps */
  readonly runbook: string;
  /** one line, in English, with nothing that somebody has typed */
  readonly says: string;
  /** milliseconds that it must last before the owner is told */
  readonly after: number;
}

const MINUTE = 60_000;

/** How long a trouble must last, and the message about it; null while all is well. */
type Watched = readonly [after: number, says: (readings: Readings, storeErrors: readonly string[]) => string | null];

/** Share of the fetched series that may be behind. */
const MOST_BEHIND = 0.5;
/** Refreshes in a row that fetch nothing before it is a trouble. */
const IN_VAIN = 3;

/** By the alert that says the same to Prometheus, with the same bounds. */
const WATCHED: Readonly<Record<string, Watched>> = {
  VersusNotConnected: [
    5 * MINUTE,
    ({ gateway: { shards, ready } }) => (ready < shards ? `${shards - ready} of ${shards} connections to Discord are not ready.` : null),
  ],
  VersusPostsStopped: [
    0,
    ({ posts: { sinceRound } }) => (sinceRound > 300 ? "The bot has not finished checking for due posts for five minutes." : null),
  ],
  VersusPostsLate: [0, ({ posts: { waiting, longestWait } }) => (longestWait > 3600 ? lateText(waiting) : null)],
  VersusPostsPaused: [6 * 60 * MINUTE, ({ posts: { paused } }) => (paused ? "All posts have been paused for six hours." : null)],
  VersusStoreFails: [
    0,
    (_, stores) => (stores.length > 0 ? `The store of ${stores.join(" and of ")} failed in the last ten minutes.` : null),
  ],
  VersusRefreshInVain: [
    0,
    ({ refresh: { inVain } }) => (inVain >= IN_VAIN ? `At least ${IN_VAIN} refreshes in a row have fetched nothing.` : null),
  ],
  VersusDataStale: [180 * MINUTE, ({ market }) => staleText(market)],
  VersusHeldBack: [
    60 * MINUTE,
    ({ market: { heldBack } }) => (heldBack > 0 ? "Closes are held back until a person decides: npm run data." : null),
  ],
  VersusSample: [15 * MINUTE, ({ market: { isSample } }) => (isSample ? "The bot answers from made-up prices." : null)],
  VersusClockWrong: [
    10 * MINUTE,
    ({ posts: { clockAhead } }) =>
      clockAhead !== null && Math.abs(clockAhead) > 60 ? "This machine's clock is off by more than a minute." : null,
  ],
};

function lateText(waiting: number): string {
  return waiting === 1
    ? "1 post has been waiting for more than an hour."
    : `${waiting} posts are waiting, the longest for more than an hour.`;
}

function staleText({ sources }: Readings["market"]): string | null {
  const asked = sources.filter(({ name }) => /yahoo|fred|stooq/.test(name));
  const [series, behind] = [asked.reduce((sum, each) => sum + each.series, 0), asked.reduce((sum, each) => sum + each.behind, 0)];
  return series > 0 && behind / series > MOST_BEHIND ? "More than half of the series lack the last session." : null;
}

/**
 * What a person has to fix now.
 * @param storeErrors which stores failed lately
 */
export function troublesIn(readings: Readings, storeErrors: readonly string[]): Trouble[] {
  return Object.entries(WATCHED).flatMap(([runbook, [after, saying]]) => {
    const says = saying(readings, storeErrors);
    return says === null ? [] : [{ id: runbook, runbook, says, after }];
  });
}
