import { LRUCache } from "lru-cache";
import { DateTime } from "luxon";
import pLimit from "p-limit";
import type { Logger } from "pino";
import type { Day } from "../calendar/day.ts";
import type { Exchange } from "../calendar/exchange.ts";
import type { Asker } from "./asker.ts";
import { type Courier, type Post, Undeliverable } from "./courier.ts";
import { type Ledger, markOf, type PostKey } from "./ledger.ts";
import { type Clock, type Making, type Outcome, senderOf } from "./once.ts";
import type { Plan, Summary, Watch } from "./plan.ts";
import type { Plans } from "./plans.ts";
import { dueSessions, dueTimesOf, type PostName } from "./schedule.ts";
import { instantText } from "./session-text.ts";
import { closesOf, missingPost, summaryOf } from "./summary.ts";
import { lookAt, step, watchPost } from "./watching.ts";
import { postTexts } from "./words/texts.ts";

/** Milliseconds after which the closes of a session are waited for no longer. */
export const PATIENCE = 3 * 3_600_000;
/** Milliseconds within which a post that was missed is caught up. */
export const CATCH_UP = 12 * 3_600_000;
/** A post is late when it comes so many milliseconds after it was due. */
const LATE = 15 * 60_000;
/** A process that has just started gives its first refresh so many milliseconds before it calls closes missing. */
const FIRST_REFRESH = 10 * 60_000;
/** A round that lasts so many milliseconds hangs at a store that does not answer. */
const LONGEST_ROUND = 10 * 60_000;
/** Posts due longer ago than this are looked for in no ledger. */
const LOOK_BACK_DAYS = 40;
/** Older posts than these are recorded as skipped after an outage. */
const MOST_SKIPPED = 30;
/** Posts that are under way at once; Discord limits them by channel. */
const AT_ONCE = 8;
/** Composed summaries that are kept: a session's, in each language and content that servers have chosen. */
const MOST_COMPOSED = 64;

export interface OfficeParts {
  readonly plans: Plans;
  readonly ledger: Ledger;
  readonly courier: Courier;
  readonly asker: Asker;
  readonly exchange: Exchange;
  readonly clock: Clock;
  /** of this process, another one each time */
  readonly instance: string;
  readonly log: Logger;
}

/** Looks at what is due and sees to it. */
export interface Office {
  /** One round over all plans; rounds do not overlap. Never rejects: what goes wrong is logged, and the next round tries again. */
  round(): Promise<void>;
}

export function officeOf(parts: OfficeParts): Office {
  const { plans, clock, asker, log } = parts;
  const sender = senderOf(parts);
  const startedAt = clock.monotonic();
  const composer = composerOf(asker);
  const times = dueTimesOf(parts.exchange);
  const limit = pLimit(AT_ONCE);
  /** by summary and post, the newest session that needs no more care */
  const settled = new Map<string, Day>();
  let running: Promise<void> | undefined;
  let begunAt = 0;

  const now = (): DateTime => DateTime.fromJSDate(clock.now());

  /** What is sent for a session now; null while its closes are waited for. */
  const making = (session: Day, post: PostName, summary: Summary, due: DateTime): (() => Making) | null => {
    const waited = now().diff(due).milliseconds;
    const overdue = waited >= PATIENCE && clock.monotonic() - startedAt >= FIRST_REFRESH;
    if (composer.missing(session).length > 0 && !overdue) return null;
    const late = waited >= LATE;
    return () => {
      const whole = composer.compose(session, post, summary);
      const made = whole ?? missingPost(session, post, summary.locale);
      return { post: late ? belated(made, due) : made, late, missing: whole === null };
    };
  };

  const belated = (post: Post, due: DateTime): Post => {
    const { says, locale } = post;
    const caveat = postTexts(locale).late(instantText(due, locale));
    return {
      ...post,
      says: "lines" in says ? { ...says, lines: [...says.lines, caveat] } : { ...says, caveats: [caveat, ...says.caveats] },
    };
  };

  const summaryPost = async (plan: Plan, summary: Summary, post: PostName): Promise<void> => {
    const { when, channelId } = summary;
    const [since, until] = [DateTime.fromISO(summary.since), now()];
    const after = DateTime.max(since, until.minus({ days: LOOK_BACK_DAYS }));
    const name = `${plan.guildId} ${channelId} ${post}`;
    const due = (most: number): Day[] =>
      dueSessions(post, when, after, until, most, times).filter((session) => session > (settled.get(name) ?? 0));
    if (due(1).length === 0) return;
    const open = due(MOST_SKIPPED);
    for (const [i, session] of open.entries()) {
      const key: PostKey = { guildId: plan.guildId, channelId, post, session };
      const dueTime = times.at(session, when);
      const standing = await parts.ledger.read(key);
      const begun = standing?.entry.state === "sending" || standing?.entry.state === "unsure";
      // whatever is older than one that is in the ledger has been seen to
      if (standing !== undefined && !begun) break;
      if (begun || (i === 0 && until.diff(dueTime).milliseconds <= CATCH_UP)) {
        const make = making(session, post, summary, dueTime);
        if (make === null) return;
        const outcome = await sender.deliver(key, make);
        if (outcome === "gone")
          await switchOff(plan, key, postTexts(summary.locale).title[post], (each) => "posts" in each && each.channelId === channelId);
        if (isOpen(outcome)) return;
      } else {
        await sender.skip(key, postTexts(summary.locale).tooOld);
      }
    }
    if (open[0] !== undefined) settled.set(name, open[0]);
  };

  const watchPosts = async (plan: Plan, watch: Watch): Promise<void> => {
    const last = parts.exchange.lastFinished(now());
    for (
      let session = parts.exchange.sessionAtOrAfter(watch.seen + 1);
      session <= last;
      session = parts.exchange.sessionAtOrAfter(session + 1)
    ) {
      const look = lookAt(watch.text, session, watch.locale, asker);
      const waitedFor = session === last && !(look?.fresh ?? false);
      if (waitedFor) return;
      const next = look === null ? { watch: { ...watch, seen: session }, say: false } : step(watch, look, session);
      if (next.say && look !== null) {
        const key: PostKey = { guildId: plan.guildId, channelId: watch.channelId, post: `watch-${watch.id}`, session };
        const outcome = await sender.deliver(key, () => ({ post: watchPost(watch, look), late: false, missing: false }));
        if (outcome === "gone")
          return switchOff(plan, key, postTexts(watch.locale).watch(watch.id), (each) => "id" in each && each.id === watch.id);
        if (isOpen(outcome)) return;
      }
      const after = await plans.change(plan.guildId, (present) => ({
        ...present,
        watches: present.watches.map((each) => (each.id === watch.id && each.seen < session ? next.watch : each)),
      }));
      const found = after.watches.find(({ id }) => id === watch.id);
      if (found === undefined || found.off !== null) return;
      watch = found;
    }
  };

  /** Says once to whoever set it that something can be posted no longer, and why; then it is off until it is set again. */
  const switchOff = async (plan: Plan, key: PostKey, what: string, isIt: (each: Summary | Watch) => boolean): Promise<void> => {
    const standing = await parts.ledger.read(key);
    const why = standing?.entry.state === "failed" ? standing.entry.why : "";
    const off = { why, at: clock.now().toISOString() };
    log.warn({ key, why }, "a post is switched off");
    const [first] = [...plan.summaries, ...plan.watches].filter(isIt);
    // told first: where the process dies in between, the next session's post is refused again, and both are made good
    if (first !== undefined) await tell(first, key, postTexts(first.locale).switchedOff(what, key.channelId, why));
    await plans.change(plan.guildId, (present) => ({
      ...present,
      summaries: present.summaries.map((each) => (isIt(each) ? { ...each, off } : each)),
      watches: present.watches.map((each) => (isIt(each) ? { ...each, off } : each)),
    }));
  };

  const tell = async ({ setBy }: Summary | Watch, key: PostKey, text: string): Promise<void> => {
    await parts.courier.tell(setBy, text, markOf({ ...key, post: `${key.post} off` })).catch((error: unknown) => {
      if (!(error instanceof Undeliverable)) throw error;
      log.warn({ err: error, key }, "whoever set a post up could not be told that it is switched off");
    });
  };

  const once = async (): Promise<void> => {
    if (asker.isSample()) return;
    const work = (await plans.all()).flatMap((plan) => [
      ...plan.summaries
        .filter(({ off }) => off === null)
        .flatMap((summary) => summary.posts.map((post) => () => summaryPost(plan, summary, post))),
      ...plan.watches.filter(({ off }) => off === null).map((watch) => () => watchPosts(plan, watch)),
    ]);
    await Promise.all(
      work.map((each) => limit(() => each().catch((error: unknown) => log.error({ err: error }, "a post failed; it is tried again")))),
    );
  };

  return {
    round: () => {
      if (running !== undefined && clock.monotonic() - begunAt > LONGEST_ROUND) {
        log.error("a round of posts has not come to its end; another one begins beside it");
        running = undefined;
      }
      if (running !== undefined) return running;
      begunAt = clock.monotonic();
      const round = once()
        .catch((error: unknown) => log.error({ err: error }, "the plans of the posts could not be read; they are tried again"))
        .finally(() => {
          if (running === round) running = undefined;
        });
      running = round;
      return round;
    },
  };
}

/** Another instance has it, or it must be looked for: it is not over. */
function isOpen(outcome: Outcome): boolean {
  return outcome === "busy" || outcome === "unsure";
}

interface Composer {
  /** the indices whose close of a session is missing */
  missing(session: Day): readonly string[];
  compose(session: Day, post: PostName, content: Summary): Post | null;
}

/** Composes each summary once for all servers that have chosen the same; anew where the market's data have changed. */
function composerOf(asker: Asker): Composer {
  const closes = new LRUCache<string, readonly string[]>({ max: 16 });
  const composed = new LRUCache<string, { readonly post: Post | null }>({ max: MOST_COMPOSED });
  return {
    missing: (session) => {
      const key = `${asker.version()} ${session}`;
      const found = closes.get(key) ?? closesOf(session, asker).missing;
      closes.set(key, found);
      return found;
    },
    compose: (session, post, { parts, locale }) => {
      const key = [asker.version(), session, post, locale, ...parts].join(" ");
      const found = composed.get(key) ?? { post: summaryOf(session, post, { parts, locale }, asker) };
      composed.set(key, found);
      return found.post;
    },
  };
}
