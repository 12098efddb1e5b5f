import { DateTime } from "luxon";
import type { Day } from "../calendar/day.ts";
import { isBegun, type LedgerEntry, type PostKey } from "./ledger.ts";
import type { Making, Outcome } from "./once.ts";
import type { Summary } from "./plan.ts";
import { belated, CATCH_UP, introduced, isOpen, LATE, PATIENCE, type RoundParts, unknownSince } from "./round.ts";
import { dueSessions, nextDue, type PostName } from "./schedule.ts";
import type { SharedAnswers } from "./shared-answers.ts";
import { missingPost } from "./summary.ts";
import { switchOff } from "./switch-off.ts";
import { postTexts } from "./words/texts.ts";

/** A process that has just started gives its first refresh this many milliseconds before it reports closes as missing. */
const FIRST_REFRESH = 10 * 60_000;
/** Posts due longer ago than this are not looked up in the ledger. */
const LOOK_BACK_DAYS = 40;
/** Older posts than these are recorded as skipped after an outage. */
const MOST_SKIPPED = 30;

/**
 * Runs one channel's daily, weekly or monthly post: finishes what was begun, records what was missed, sends what is due.
 * @returns whether none of it is waiting
 */
export type SummaryRound = (guildId: string, summary: Summary, post: PostName, watchlist: readonly string[]) => Promise<boolean>;

export function summaryRoundOf(parts: RoundParts, answers: SharedAnswers): SummaryRound {
  const { ledger, sender, time, times, upFor } = parts;
  /** by summary and post, the newest session up to which all is done */
  const settled = new Map<string, Day>();

  /** What to send for a session now; "wait" while its closes are missing. */
  const making = (session: Day, post: PostName, summary: Summary, due: DateTime, watchlist: readonly string[]): (() => Making) | "wait" => {
    const waited = now().diff(due).milliseconds;
    const overdue = waited >= PATIENCE && upFor() >= FIRST_REFRESH;
    if (answers.missing(session).length > 0 && !overdue) return "wait";
    return () => {
      const late = now().diff(due).milliseconds >= LATE;
      const whole = answers.summary(session, post, summary, watchlist);
      const own = whole ?? missingPost(session, post, summary.locale);
      const isFirst = nextDue(post, summary.when, DateTime.fromISO(summary.since), times).session === session;
      const made = isFirst ? introduced(own, summary.setBy, post) : own;
      return { post: late ? belated(made, due) : made, late, missing: whole === null };
    };
  };
  const now = (): DateTime => DateTime.fromJSDate(time.now());

  /**
   * @param current it is due now, not missed
   * @returns whether the session is done
   */
  const one = async (
    session: Day,
    current: boolean,
    guildId: string,
    summary: Summary,
    post: PostName,
    watchlist: readonly string[],
  ): Promise<boolean> => {
    const key: PostKey = { guildId, channelId: summary.channelId, post, session };
    const due = times.at(session, summary.when);
    const { tooOld, title, emptyList } = postTexts(summary.locale);
    const entry = (await ledger.read(key))?.entry;
    // what failed or was skipped before the summary was set up again is due again
    const reopens = (each: LedgerEntry): boolean => each.state !== "sent" && each.at < summary.since;
    const begun = entry !== undefined && isBegun(entry);
    if (entry !== undefined && !begun && !reopens(entry)) return true;
    const inTime = now().diff(due).milliseconds <= CATCH_UP;
    if (!begun && !(current && inTime)) {
      await sender.skip(key, tooOld);
      return true;
    }
    if (post === "watchlist" && watchlist.length === 0 && !begun) {
      await sender.skip(key, emptyList);
      return true;
    }
    const make = current && inTime ? making(session, post, summary, due, watchlist) : null;
    if (make === "wait") return false;
    if (!(await stillWanted(parts, guildId, summary))) return true;
    const outcome: Outcome = await sender.deliver({ key, make, tooOld, unknownSince: unknownSince(parts, due), reopens });
    if (outcome === "gone") await switchOff(parts, key, title[post], { guildId, summary });
    return !isOpen(outcome);
  };

  return async (guildId, summary, post, watchlist) => {
    const name = [guildId, summary.channelId, post, summary.since].join(" ");
    const [since, until] = [DateTime.fromISO(summary.since), now()];
    const after = DateTime.max(since, until.minus({ days: LOOK_BACK_DAYS }));
    const due = (most: number): Day[] =>
      dueSessions(post, summary.when, after, until, most, times).filter(
        (session) => session > (settled.get(name) ?? Number.NEGATIVE_INFINITY),
      );
    const [newest] = due(1);
    if (newest === undefined) return true;
    let over = true;
    // after a half day two sessions can be due at one instant: an afternoon's time comes before one close and after the other
    const newestDue = times.at(newest, summary.when).toMillis();
    for (const session of due(MOST_SKIPPED).reverse()) {
      const current = times.at(session, summary.when).toMillis() === newestDue;
      over = (await one(session, current, guildId, summary, post, watchlist)) && over;
    }
    if (over) settled.set(name, newest);
    return over;
  };
}

/** Whether the plan still has a summary as it was when the round began. */
async function stillWanted({ plans }: RoundParts, guildId: string, summary: Summary): Promise<boolean> {
  const { summaries } = await plans.of(guildId);
  return summaries.some(({ channelId, since, off }) => channelId === summary.channelId && since === summary.since && off === null);
}
