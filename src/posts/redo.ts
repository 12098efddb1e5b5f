import { DateTime } from "luxon";
import { type LedgerEntry, markOf, type PostKey } from "./ledger.ts";
import type { Making, Outcome } from "./once.ts";
import type { Plan } from "./plan.ts";
import { belated, LATE, PATIENCE, type RoundParts } from "./round.ts";
import { has, postNames } from "./schedule.ts";
import type { SharedAnswers } from "./shared-answers.ts";
import { watchPost } from "./watching.ts";
import { postTexts } from "./words/texts.ts";

/**
 * The result of sending a post again. `there`: its message is in the channel, so no second one is sent; `unplanned`: the server has no such
 * summary or watch; `early`: it is not due yet; `no closes`: there are no closes for that session.
 */
export type Redone = Outcome | "there" | "unplanned" | "early" | "no closes";

/** How a post is made now, and when it was due. */
interface Again {
  readonly due: DateTime;
  readonly make: () => Making;
  readonly tooOld: string;
}

/**
 * Sends a post again that failed, was skipped, or whose message somebody has deleted. The channel is searched first, whatever the ledger says: an
 * existing message is never followed by a second one.
 */
export function redoOf(parts: RoundParts, answers: SharedAnswers): (key: PostKey) => Promise<Redone> {
  const { plans, ledger, courier, sender, time } = parts;
  return async (key) => {
    await time.sync();
    const again = planned(await plans.of(key.guildId), key, parts, answers);
    if (typeof again === "string") return again;
    const { due, make, tooOld } = again;
    const entry = (await ledger.read(key))?.entry;
    const message = entry?.state === "sent" ? await courier.find(key.channelId, markOf(key), before(entry, due)) : null;
    if (message !== null) return "there";
    return sender.deliver({ key, make, tooOld, unknownSince: due.toJSDate(), reopens: () => true });
  };
}

/** The earliest time when the message can have been written: a wrong clock may have sent it early. */
function before({ at }: LedgerEntry, due: DateTime): Date {
  return new Date(Math.min(Date.parse(at), due.toMillis()) - 600_000);
}

function planned(
  { summaries, watches, watchlist }: Plan,
  { channelId, post, session }: PostKey,
  { exchange, times, time }: RoundParts,
  answers: SharedAnswers,
): Again | Redone {
  const now = DateTime.fromJSDate(time.now());
  if (!exchange.isSession(session)) return "unplanned";
  const name = postNames.find((each) => each === post);
  if (name !== undefined) {
    const summary = summaries.find((each) => each.channelId === channelId && each.posts.includes(name));
    if (summary === undefined || !has(session, name, exchange)) return "unplanned";
    const due = times.at(session, summary.when);
    if (due > now) return "early";
    const found = answers.summary(session, name, summary, watchlist);
    if (found === null) return "no closes";
    const late = now.diff(due).milliseconds >= LATE;
    const make = (): Making => ({ post: late ? belated(found, due) : found, late, missing: false });
    return { due, make, tooOld: postTexts(summary.locale).tooOld };
  }
  const watch = watches.find((each) => each.channelId === channelId && `watch-${each.id}` === post);
  if (watch === undefined) return "unplanned";
  const due = exchange.hours(session).close;
  if (due > now) return "early";
  const look = answers.look(watch.text, session, watch.locale);
  if (look === null) return "no closes";
  const late = now.diff(due).milliseconds > PATIENCE;
  const said = watchPost(watch, look);
  return {
    due,
    make: () => ({ post: late ? belated(said, due) : said, late, missing: false }),
    tooOld: postTexts(watch.locale).tooOld,
  };
}
