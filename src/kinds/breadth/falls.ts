import { isThin } from "../../answering/breaks.ts";
import { isSoFarBelow } from "../../answering/member-shares.ts";
import type { Series } from "../../market/series.ts";
import { belowHighs, YEAR_CLOSES } from "../../metrics/drawdown.ts";
import { share } from "../../wording/figures.ts";
import type { Phrase } from "../../wording/phrase.ts";

/** Members whose close is far below the highest of their last 252. */
export interface Falls {
  readonly above: number;
  /** members with as many closes, hardly any of them missing and none doubted */
  readonly counted: number;
  /** above ÷ counted; NaN where none is counted */
  readonly share: number;
}

/**
 * Members whose last close is at least so far below the highest of their last 252, it included.
 * @param members closes that end on the day
 * @param depth a fraction below zero
 */
export function fallsOf(members: readonly Series[], depth: number): Falls {
  let [above, counted] = [0, 0];
  for (const series of members) {
    const below = belowHighs(series.close.subarray(-YEAR_CLOSES), YEAR_CLOSES).at(-1);
    if (below === undefined || Number.isNaN(below) || isThin(series, YEAR_CLOSES)) continue;
    counted += 1;
    if (isSoFarBelow(below, depth)) above += 1;
  }
  return { above, counted, share: above / counted };
}

/** "20%", "7.5%" */
export function depthText(depth: number): Phrase {
  return share(depth, Math.abs(Math.round(depth * 1000) % 10) === 0 ? 0 : 1);
}
