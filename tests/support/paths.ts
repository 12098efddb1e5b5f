import type { Series } from "../../src/market/series.ts";
import { seriesOf } from "./market.ts";
import { sessionsBetween } from "./sessions.ts";

const SESSIONS = sessionsBetween("2018-05-14", "2022-12-30");

/** How many sessions a made-up path can have. */
export const MOST_SESSIONS = SESSIONS.length;

/** The dates of the first sessions of a path. */
export function datesOf(sessions: number): readonly string[] {
  return SESSIONS.slice(0, sessions);
}

/**
 * A random walk in whole cents by a seed, some closes of which are unchanged, beginning on 14 May 2018: small steps, and a fall of a third
 * now and then, so that there are corrections, bear markets and runs.
 * @param scale what every close is multiplied by
 */
export function path(symbol: string, seed: number, sessions: number, scale = 1): Series {
  let state = seed >>> 0;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  let cents = 10_000;
  const closes = datesOf(sessions).map((date) => {
    const draw = random();
    if (draw < 0.004) cents = Math.max(100, Math.round(cents * 0.8));
    else if (draw > 0.05) cents = Math.max(100, Math.round(cents * (1 + (random() - 0.485) * 0.05)));
    return [date, (cents / 100) * scale] as const;
  });
  return seriesOf(symbol, Object.fromEntries(closes));
}
