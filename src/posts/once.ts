import type { Logger } from "pino";
import { NO_TALLY, type PostResult, type Tally } from "../health/tally.ts";
import { type Courier, type Post, Undeliverable } from "./courier.ts";
import { type Begun, isBegun, type Ledger, type LedgerEntry, markOf, type PostKey, type Standing } from "./ledger.ts";
import { type Clock, stopwatch, type TrueTime } from "./time.ts";

/** Milliseconds that a claimed post is left to the instance that claimed it. */
export const LEASE = 120_000;
/** Milliseconds of these that one sending may take: an instance that has not begun by then leaves the post to another. */
export const SENDING = 60_000;
/** Milliseconds after the first attempt when the bot gives up on a post. */
export const GIVEN_UP = 12 * 3_600_000;
/** Pauses between attempts: twice as long each time, up to ten minutes. */
const FIRST_PAUSE = 15_000;
const LONGEST_PAUSE = 600_000;
/** The search for a message starts this many milliseconds before the first attempt. */
const BEFORE = 600_000;

/** A message to send, and what is known about it. */
export interface Making {
  readonly post: Post;
  readonly late: boolean;
  /** it only says that the day's data are missing */
  readonly missing: boolean;
}

/** The result of this attempt. `busy`: another instance has the post; `unsure`: a later attempt checks whether it arrived. */
export type Outcome = "sent" | "busy" | "unsure" | "skipped" | "refused" | "gone" | "done before";

export interface Delivery {
  readonly key: PostKey;
  /** makes the message; null if it is too old to send, so that the bot only finds out whether it was sent */
  readonly make: (() => Making) | null;
  /** why it is skipped, if it is too old or the bot gives up */
  readonly tooOld: string;
  /**
   * the earliest time when the message may have been sent without a record, as after a restored backup: the bot searches for it
   * before the first attempt. Left out if this process would know
   */
  readonly unknownSince?: Date | undefined;
  /** whether a finished post is started again */
  readonly reopens?: (entry: LedgerEntry) => boolean;
}

export interface Sender {
  /** Posts a message in its channel exactly once, however often and wherever this is called. */
  deliver(delivery: Delivery): Promise<Outcome>;
  /** Records that a post is not sent, and why; does nothing if there is a record already. */
  skip(key: PostKey, why: string): Promise<void>;
}

export interface SenderParts {
  readonly ledger: Ledger;
  readonly courier: Courier;
  readonly clock: Clock;
  readonly time: TrueTime;
  /** a new id for each process */
  readonly instance: string;
  readonly log: Logger;
  readonly tally?: Pick<Tally, "post" | "work">;
}

/**
 * Exactly once: the ledger is written before anything is sent. A process that finds a post claimed by a silent instance, or one that may have
 * arrived, searches for the message before sending it again under the same nonce. It does the same for a post that was due before the process
 * started, as its ledger may come from a backup.
 * A process measures another's silence on its own clock: times of two machines are never compared.
 */
export function senderOf({ ledger, courier, clock, time, instance, log, tally = NO_TALLY }: SenderParts): Sender {
  const underWay = new Set<string>();
  const watched = new Map<string, { readonly text: string; readonly since: number }>();
  /** by mark, the monotonic time before which no further attempt is made */
  const paused = new Map<string, number>();
  const at = (): string => time.now().toISOString();

  const settle = async (key: PostKey, before: Standing, entry: Settled): Promise<void> => {
    if ((await ledger.write(key, before, entry)) === undefined)
      log.warn({ postId: markOf(key), key, entry }, "a post was settled by another instance meanwhile");
    else count(key, entry);
  };
  const count = ({ post }: PostKey, entry: Settled): void => tally.post(kindOf(post), resultOf(entry));

  /** Whether the instance that claimed a post has been silent for the length of a lease, as far as this process has seen. */
  const isSilent = (mark: string, text: string): boolean => {
    const seen = watched.get(mark);
    if (seen?.text === text) return clock.monotonic() - seen.since >= LEASE;
    watched.set(mark, { text, since: clock.monotonic() });
    return false;
  };

  /** Why a post must not be claimed now; null if it may. */
  const hindrance = (before: Standing | undefined, mark: string, reopens: (entry: LedgerEntry) => boolean): Outcome | null => {
    if (before === undefined) return null;
    const { entry, text } = before;
    if (!isBegun(entry)) {
      watched.delete(mark);
      return reopens(entry) ? null : "done before";
    }
    if (entry.state === "sending" && !isSilent(mark, text)) return "busy";
    return entry.state === "unsure" && clock.monotonic() < (paused.get(mark) ?? 0) ? "unsure" : null;
  };

  const attempted = async (delivery: Delivery, mark: string): Promise<Outcome> => {
    const { key, reopens = () => false } = delivery;
    const before = await ledger.read(key);
    const hindered = hindrance(before, mark, reopens);
    if (hindered !== null) return hindered;
    const elapsed = stopwatch(clock);
    const outcome = await tried(delivery, mark, before);
    const kind = kindOf(key.post);
    tally.work({
      name: `post ${kind}`,
      milliseconds: elapsed(),
      attributes: { "versus.post.id": mark, "versus.post.kind": kind, "versus.outcome": outcome },
      isFailed: outcome === "unsure" || outcome === "refused" || outcome === "gone",
    });
    return outcome;
  };

  const tried = async ({ key, make, tooOld, unknownSince }: Delivery, mark: string, before: Standing | undefined): Promise<Outcome> => {
    const begun = before !== undefined && isBegun(before.entry) ? before.entry : undefined;
    const elapsed = stopwatch(clock);
    // the machine may have slept since the round began, or just now: no awaiting between this check and making the message
    await time.sync();
    const making = make?.() ?? null;
    // slow work is done before the post is claimed
    const send = making === null ? null : await courier.prepare(making.post, mark, key.guildId);
    const first = begun?.first ?? at();
    const attempt = (begun?.attempt ?? 0) + 1;
    const searched = unknownSince?.toISOString() ?? begun?.first;
    const { late = false, missing = false } = making ?? begun ?? {};
    // what may have arrived is the previous attempt's message, until it is certain that it has not
    const manner = { late: begun?.late ?? false, missing: begun?.missing ?? false };
    const sending = { state: "sending", by: instance, attempt, first } as const;
    let taken = await ledger.write(key, before, { ...sending, at: at(), ...(searched === undefined ? { late, missing } : manner) });
    if (taken === undefined) return "busy";
    watched.delete(mark);
    try {
      const arrived = searched === undefined ? null : await courier.find(key.channelId, mark, new Date(Date.parse(searched) - BEFORE));
      if (arrived !== null) {
        await settle(key, taken, { state: "sent", messageId: arrived, at: at(), ...manner });
        return "sent";
      }
      if (send === null) {
        await settle(key, taken, { state: "skipped", at: at(), why: tooOld });
        return "skipped";
      }
      // an instance delayed since then may have lost its turn to another that watched it
      const still = await ledger.write(key, taken, { ...sending, at: at(), late, missing });
      if (still === undefined) return "busy";
      taken = still;
      if (elapsed() >= LEASE - SENDING) throw new Undeliverable("unsure", "delayed before it was sent");
      const messageId = await send(key.channelId);
      await settle(key, taken, { state: "sent", messageId, at: at(), late, missing });
      return "sent";
    } catch (error) {
      return failed(error, key, mark, taken as Standing & { readonly entry: Begun }, tooOld);
    }
  };

  const failed = async (
    error: unknown,
    key: PostKey,
    mark: string,
    taken: Standing & { readonly entry: Begun },
    tooOld: string,
  ): Promise<Outcome> => {
    const why = (error instanceof Error ? error.message : String(error)).slice(0, 300);
    const failure = error instanceof Undeliverable ? error.failure : "unsure";
    const { attempt, first, late, missing } = taken.entry;
    log.warn({ err: error, postId: markOf(key), key, attempt }, "a post could not be delivered");
    if (failure !== "unsure") {
      await settle(key, taken, { state: "failed", at: at(), why });
      return failure;
    }
    if (time.now().getTime() - Date.parse(first) >= GIVEN_UP) {
      await settle(key, taken, { state: "skipped", at: at(), why: `${tooOld} (${why})` });
      return "skipped";
    }
    paused.set(mark, clock.monotonic() + Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(attempt - 1, 10)));
    await settle(key, taken, { state: "unsure", attempt, first, at: at(), why, late, missing });
    return "unsure";
  };

  return {
    deliver: async (delivery) => {
      const mark = markOf(delivery.key);
      // a second call in this process for the same post would find it claimed by itself
      if (underWay.has(mark)) return "busy";
      underWay.add(mark);
      try {
        const outcome = await attempted(delivery, mark);
        if (outcome !== "busy" && outcome !== "unsure") paused.delete(mark);
        return outcome;
      } finally {
        underWay.delete(mark);
      }
    },
    skip: async (key, why) => {
      if ((await ledger.read(key)) !== undefined) return;
      const entry = { state: "skipped", at: at(), why } as const;
      if ((await ledger.write(key, undefined, entry)) !== undefined) count(key, entry);
    },
  };
}

/** The result of an attempt. */
type Settled = Exclude<LedgerEntry, { state: "sending" }>;

function resultOf(entry: Settled): PostResult {
  return entry.state === "sent" && entry.late ? "late" : entry.state;
}

/** "watch" of "watch-3". */
function kindOf(post: string): string {
  return post.replace(/-\d+$/, "");
}
