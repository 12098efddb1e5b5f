import type { Logger } from "pino";
import { type Courier, type Post, Undeliverable } from "./courier.ts";
import { type Ledger, type LedgerEntry, markOf, type PostKey, type Standing } from "./ledger.ts";

/** Two clocks: the wall's, which can be set, and one that only goes on. */
export interface Clock {
  readonly now: () => Date;
  /** milliseconds since some instant; never set back */
  readonly monotonic: () => number;
}

/** Milliseconds that a taken post is left to the instance that took it. */
export const LEASE = 120_000;
/** Of these, what a courier may need for one sending, its picture in: who has not begun by then leaves the post to another. */
export const SENDING = 60_000;
const MS_PER_DAY = 86_400_000;
/** Attempts after which a post is given up: each has tried several times itself. */
const MOST_ATTEMPTS = 20;

/** What is known of a message when it is made. */
export interface Making {
  readonly post: Post;
  readonly late: boolean;
  /** it only says that the day's data are missing */
  readonly missing: boolean;
}

/** What became of a post at this try. `busy`: another instance has it; `unsure`: the next try looks whether it arrived. */
export type Outcome = "sent" | "busy" | "unsure" | "refused" | "gone" | "done before";

export interface Sender {
  /** Brings a post to its channel, once, however often and wherever this is called. @param make is called only where it is to be sent */
  deliver(key: PostKey, make: () => Making): Promise<Outcome>;
  /** Records that a post is not sent, and why; nothing where something stands there already. */
  skip(key: PostKey, why: string): Promise<void>;
}

export interface SenderParts {
  readonly ledger: Ledger;
  readonly courier: Courier;
  readonly clock: Clock;
  /** of this process, another one each time */
  readonly instance: string;
  readonly log: Logger;
}

/**
 * Exactly once: the ledger is written before anything is sent; whoever finds a post taken by an instance that has gone silent, or whose
 * sending may have arrived, looks for the message before sending it again under the same nonce.
 * How long another has been silent is measured by watching it on this process's own clock: instants of two machines are never compared.
 */
export function senderOf({ ledger, courier, clock, instance, log }: SenderParts): Sender {
  const underWay = new Set<string>();
  const watched = new Map<string, { readonly text: string; readonly since: number }>();

  const settle = async (key: PostKey, before: Standing, entry: LedgerEntry): Promise<void> => {
    if ((await ledger.write(key, before, entry)) === undefined)
      log.warn({ key, entry }, "a post was settled by another instance meanwhile");
  };

  /** Whether an instance that has taken a post has been silent for the length of a lease, as far as this process has seen. */
  const isSilent = (mark: string, text: string): boolean => {
    const seen = watched.get(mark);
    if (seen?.text === text) return clock.monotonic() - seen.since >= LEASE;
    watched.set(mark, { text, since: clock.monotonic() });
    return false;
  };

  const take = async (key: PostKey, mark: string): Promise<{ standing: Standing; attempt: number } | Outcome> => {
    const before = await ledger.read(key);
    const attempt = before === undefined ? 1 : "attempt" in before.entry ? before.entry.attempt + 1 : 0;
    if (attempt === 0) return "done before";
    if (before?.entry.state === "sending" && !isSilent(mark, before.text)) return "busy";
    watched.delete(mark);
    const standing = await ledger.write(key, before, { state: "sending", by: instance, attempt, at: clock.now().toISOString() });
    return standing === undefined ? "busy" : { standing, attempt };
  };

  const send = async (key: PostKey, mark: string, make: () => Making): Promise<Outcome> => {
    const taken = await take(key, mark);
    if (typeof taken === "string") return taken;
    const { standing, attempt } = taken;
    const takenAt = clock.monotonic();
    const at = (): string => clock.now().toISOString();
    try {
      const { post, late, missing } = make();
      // no post of a session is older than its date, wherever the clocks of those who tried stood
      const arrived = attempt > 1 ? await courier.find(key.channelId, mark, new Date(key.session * MS_PER_DAY)) : null;
      // an instance that was held up between taking and sending may have lost its turn to whoever watched it
      if (arrived === null && clock.monotonic() - takenAt >= LEASE - SENDING)
        throw new Undeliverable("unsure", "held up before it was sent");
      const messageId = arrived ?? (await courier.send(key.channelId, post, mark));
      await settle(key, standing, { state: "sent", messageId, at: at(), late, missing });
      return "sent";
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const failure = error instanceof Undeliverable ? error.failure : "unsure";
      log.warn({ err: error, key, attempt }, "a post could not be brought");
      if (failure === "unsure" && attempt < MOST_ATTEMPTS) {
        await settle(key, standing, { state: "unsure", attempt, at: at(), why: why.slice(0, 300) });
        return "unsure";
      }
      await settle(key, standing, { state: "failed", at: at(), why: why.slice(0, 300) });
      return failure === "gone" ? "gone" : "refused";
    }
  };

  return {
    deliver: async (key, make) => {
      const mark = markOf(key);
      // a second call of this process for the same post would find it taken by itself
      if (underWay.has(mark)) return "busy";
      underWay.add(mark);
      try {
        return await send(key, mark, make);
      } finally {
        underWay.delete(mark);
      }
    },
    skip: async (key, why) => {
      if ((await ledger.read(key)) === undefined)
        await ledger.write(key, undefined, { state: "skipped", at: clock.now().toISOString(), why });
    },
  };
}
