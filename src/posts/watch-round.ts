import { DateTime } from "luxon";
import type { Day } from "../calendar/day.ts";
import type { PostKey } from "./ledger.ts";
import type { Making } from "./once.ts";
import type { Watch } from "./plan.ts";
import { belated, CATCH_UP, isOpen, PATIENCE, type RoundParts, unknownSince } from "./round.ts";
import type { SharedAnswers } from "./shared-answers.ts";
import { switchOff, switchOffUnread } from "./switch-off.ts";
import { type Look, step, stepUnsaid, watchPost } from "./watching.ts";
import { postTexts } from "./words/texts.ts";

/** Milliseconds after a close that the bot waits for its closes and for later publications; then it uses what is there. */
const AWAITED = 3 * 86_400_000;
/** Milliseconds after a close within which a change is reported. */
const SAID_WITHIN = AWAITED + CATCH_UP;
/** Sessions handled in one round: after a long outage the next round continues. */
const MOST_SESSIONS = 60;

/**
 * Checks a watch for each session since it was last checked, and reports changes.
 * @returns whether none of its messages is waiting; missing closes do not count
 */
export type WatchRound = (guildId: string, watch: Watch) => Promise<boolean>;

export function watchRoundOf(parts: RoundParts, answers: SharedAnswers): WatchRound {
  const { plans, sender, time, exchange } = parts;
  const now = (): DateTime => DateTime.fromJSDate(time.now());

  /** The condition's state in a session; "wait" if its closes may still arrive, null if they never did. */
  const lookOn = (session: Day, { text, locale }: Watch): Look | null | "wait" => {
    const look = answers.look(text, session, locale);
    if (look?.fresh === true) return look;
    if (ageOf(session) < AWAITED) return "wait";
    return answers.missing(session).length === 0 ? look : null;
  };
  const ageOf = (session: Day): number => now().diff(exchange.hours(session).close).milliseconds;

  /** @returns the watch after a session; null if the session is not over yet, or there is nothing left to do; "open" if its message is waiting */
  const one = async (guildId: string, watch: Watch, session: Day): Promise<Watch | null | "open"> => {
    if (answers.isUnread(watch.text, session)) {
      await switchOffUnread(parts, guildId, watch);
      return null;
    }
    const look = lookOn(session, watch);
    if (look === "wait") return null;
    const next = look === null ? { watch: { ...watch, seen: session }, say: false } : step(watch, look, session);
    const key: PostKey = { guildId, channelId: watch.channelId, post: `watch-${watch.id}`, session };
    const { tooOld, watch: title } = postTexts(watch.locale);
    let after = next.watch;
    if (next.say && look !== null) {
      if (ageOf(session) > SAID_WITHIN) {
        await sender.skip(key, tooOld);
        after = stepUnsaid(watch, look, session);
      } else {
        if (!(await stillWanted(guildId, watch))) return null;
        const late = ageOf(session) > PATIENCE;
        const post = watchPost(watch, look);
        const making = (): Making => ({ post: late ? belated(post, exchange.hours(session).close) : post, late, missing: false });
        const outcome = await sender.deliver({
          key,
          make: making,
          tooOld,
          unknownSince: unknownSince(parts, exchange.hours(session).close),
        });
        if (outcome === "gone") {
          await switchOff(parts, key, title(watch.id), { guildId, watch });
          return null;
        }
        if (isOpen(outcome)) return "open";
      }
    }
    const plan = await plans.change(guildId, (present) => ({
      ...present,
      watches: present.watches.map((each) => (each.id === watch.id && each.seen < session ? { ...after, setBy: each.setBy } : each)),
    }));
    const found = plan.watches.find(({ id }) => id === watch.id);
    return found === undefined || found.off !== null ? null : found;
  };

  const stillWanted = async (guildId: string, watch: Watch): Promise<boolean> =>
    (await plans.of(guildId)).watches.some(({ id, off, seen }) => id === watch.id && off === null && seen === watch.seen);

  return async (guildId, watch) => {
    const last = exchange.lastFinished(now());
    let present: Watch | null = watch;
    for (let i = 0; i < MOST_SESSIONS && present !== null; i++) {
      const session = exchange.sessionAtOrAfter(present.seen + 1);
      if (session > last) return true;
      const next = await one(guildId, present, session);
      if (next === "open") return false;
      present = next;
    }
    return true;
  };
}
