import type { RegimeHistory } from "./regimes.ts";

/** How long a low took to become a bull market. */
export interface Recovery {
  /** index of the low */
  readonly low: number;
  /** sessions from the low to the close that confirmed the bull market, or to the last close while it has not */
  readonly sessions: number;
}

/**
 * How long each bear-market low took to rise by the threshold.
 * @param history regimes as `findRegimes` gives them
 * @param last index of the last close: a bear market still running counts its sessions so far
 * @returns oldest first; the first bull market counts only where a bear market preceded it
 */
export function recoveries(history: RegimeHistory, last: number): Recovery[] {
  const found: Recovery[] = [];
  history.regimes.forEach((regime, i) => {
    if (regime.state === "bull" && i > 0) found.push({ low: regime.extreme, sessions: regime.confirmed - regime.extreme });
  });
  if (history.regimes.at(-1)?.state === "bear") found.push({ low: history.extreme, sessions: last - history.extreme });
  return found;
}

/**
 * The latest earlier low that took at least as long as the newest one.
 * @returns null where none did, or where there is no recovery
 */
export function slowestSince(found: readonly Recovery[]): Recovery | null {
  const newest = found.at(-1);
  if (newest === undefined) return null;
  return found.findLast((each, i) => i < found.length - 1 && each.sessions >= newest.sessions) ?? null;
}
