import { DateTime } from "luxon";
import type { Day } from "../calendar/day.ts";
import type { Exchange } from "../calendar/exchange.ts";
import type { Ledger, LedgerEntry } from "./ledger.ts";
import type { Summary } from "./plan.ts";
import { dueSessions, dueTimesOf, nextDue, type PostName } from "./schedule.ts";

/** The status of a channel's post of one name. */
export interface PostStanding {
  readonly post: PostName;
  /** the newest session that was due, and the result; null while waiting for closes, or if none was due yet */
  readonly last: { readonly session: Day; readonly entry: LedgerEntry | null } | null;
  readonly next: { readonly session: Day; readonly due: DateTime };
}

/** When each post of a channel went last, and when the next one comes. */
export async function standingsOf(
  guildId: string,
  summary: Summary,
  now: Date,
  ledger: Ledger,
  exchange: Exchange,
): Promise<PostStanding[]> {
  const at = DateTime.fromJSDate(now);
  const { channelId, when } = summary;
  const times = dueTimesOf(exchange);
  return Promise.all(
    summary.posts.map(async (post) => {
      const [session] = dueSessions(post, when, DateTime.fromISO(summary.since), at, 1, times);
      const standing = session === undefined ? undefined : await ledger.read({ guildId, channelId, post, session });
      const last = session === undefined ? null : { session, entry: standing?.entry ?? null };
      return { post, last, next: nextDue(post, when, at, times) };
    }),
  );
}
