import { LRUCache } from "lru-cache";

/** How often one person may ask. */
export interface Allowance {
  /** questions that may be asked at once */
  readonly burst: number;
  /** milliseconds until one more may be asked */
  readonly refill: number;
}

/** Ten questions at once, then one every three seconds: more than a person types, less than a script sends. */
export const ALLOWANCE: Allowance = { burst: 10, refill: 3000 };

/** Full buckets, which need not be remembered, are removed each time the number of buckets has grown by this. */
const SWEEP_EVERY = 1000;

/** Takes one of the person's questions. @returns 0 if it may be asked, otherwise milliseconds until one may be */
export type Limit = (userId: string) => number;

/** Takes one of the questions that a server allows per person per hour. @returns 0 if it may be asked, otherwise milliseconds until one may be */
export type Quota = (guildId: string, userId: string, most: number | null) => number;

const HOUR = 3_600_000;

/** Servers whose buckets are remembered; more than one process serves. */
const MOST_SERVERS = 10_000;

/**
 * Up to a server's hourly limit at once, refilled over the hour; a new limit starts with full buckets.
 * @param monotonic milliseconds since some instant; never set back
 */
export function quotaPerServer(monotonic: () => number): Quota {
  // after an hour without a question every bucket is full again, and nothing is lost with it
  const limits = new LRUCache<string, { readonly most: number; readonly limit: Limit }>({
    max: MOST_SERVERS,
    ttl: HOUR,
    updateAgeOnGet: true,
    perf: { now: monotonic },
  });
  return (guildId, userId, most) => {
    if (most === null) {
      limits.delete(guildId);
      return 0;
    }
    const known = limits.get(guildId);
    const kept = known?.most === most ? known : { most, limit: limitPerPerson(monotonic, { burst: most, refill: HOUR / most }) };
    limits.set(guildId, kept);
    return kept.limit(userId);
  };
}

/**
 * A token bucket for each person.
 * @param monotonic milliseconds since some instant; never set back, so that a wall clock that is set gives and takes nothing
 */
export function limitPerPerson(monotonic: () => number, { burst, refill }: Allowance = ALLOWANCE): Limit {
  /** by person, the instant at which the bucket is full again */
  const fullAt = new Map<string, number>();
  let sweepAt = SWEEP_EVERY;
  return (userId) => {
    const now = monotonic();
    const full = Math.max(fullAt.get(userId) ?? now, now) + refill;
    const wait = full - now - burst * refill;
    if (wait > 0) return wait;
    fullAt.set(userId, full);
    if (fullAt.size > sweepAt) {
      for (const [person, instant] of fullAt) if (instant <= now) fullAt.delete(person);
      sweepAt = fullAt.size + SWEEP_EVERY;
    }
    return 0;
  };
}
