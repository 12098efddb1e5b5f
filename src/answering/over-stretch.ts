import type { Day } from "../calendar/day.ts";
import { isSingleDay } from "../calendar/resolve.ts";
import type { Window } from "../calendar/window.ts";
import { dayText, list } from "../wording/figures.ts";
import { type Phrase, sayAs } from "../wording/phrase.ts";
import type { Opening } from "./finding.ts";

/** A state asked of a stretch: it may have been so on some of its sessions and not on others. */
export interface OverStretch {
  /** the sessions on which it was so */
  readonly hits: readonly Day[];
  readonly sessions: number;
  /** null where it was so in part */
  readonly verdict: boolean | null;
  readonly opening: Opening;
  /** the runs of sessions on which it was so, the latest ones where they are many; undefined without one */
  readonly runs: Phrase | undefined;
}

/** More runs than this are told by their last ones. */
const MOST_RUNS = 3;

/** Whether a window is longer than a day, so that a state may change within it. */
export function isStretch(window: Window): boolean {
  return window.type !== "period" || !isSingleDay(window.period);
}

/**
 * On which sessions of a stretch something was so.
 * @param days sessions of the stretch, without its base
 * @param isSo of the position in `days`
 */
export function overStretch(days: Int32Array, isSo: (index: number) => boolean): OverStretch {
  const runs: { from: Day; to: Day }[] = [];
  const hits: Day[] = [];
  let open = false;
  days.forEach((day, i) => {
    const so = isSo(i);
    if (so) hits.push(day);
    if (so && open) runs.at(-1)!.to = day;
    if (so && !open) runs.push({ from: day, to: day });
    open = so;
  });
  const verdict = hits.length === 0 ? false : hits.length === days.length ? true : null;
  const last = list(
    runs.slice(-MOST_RUNS).map(({ from, to }) => (from === to ? dayText(from) : sayAs("sessions")`${dayText(from)} to ${dayText(to)}`)),
  );
  return {
    hits,
    sessions: days.length,
    verdict,
    opening: verdict === null ? "in part" : verdict ? "yes" : "no",
    runs: runs.length === 0 ? undefined : runs.length > MOST_RUNS ? sayAs("runs of sessions")`last ${last}` : last,
  };
}
