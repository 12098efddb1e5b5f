/** How often one person may ask. */
export interface Allowance {
  /** questions that may be asked at once */
  readonly burst: number;
  /** milliseconds until one more may be asked */
  readonly refill: number;
}

/** Ten questions at once, then one every three seconds: more than a person types, less than a script sends. */
export const ALLOWANCE: Allowance = { burst: 10, refill: 3000 };

/** Buckets are looked through for full ones, which need not be remembered, each time their number has grown by this. */
const SWEEP_EVERY = 1000;

/** Takes one of the person's questions. @returns 0 where it may be asked, else milliseconds until one may be asked */
export type Limit = (userId: string) => number;

/**
 * A token bucket for each person.
 * A clock that is set back gives and takes nothing: time counts from the latest instant seen.
 */
export function limitPerPerson(now: () => Date, { burst, refill }: Allowance = ALLOWANCE): Limit {
  /** by person, the instant at which the bucket is full again */
  const fullAt = new Map<string, number>();
  let latest = Number.NEGATIVE_INFINITY;
  let sweepAt = SWEEP_EVERY;
  return (userId) => {
    latest = Math.max(latest, now().getTime());
    const full = Math.max(fullAt.get(userId) ?? latest, latest) + refill;
    const wait = full - latest - burst * refill;
    if (wait > 0) return wait;
    fullAt.set(userId, full);
    if (fullAt.size > sweepAt) {
      for (const [person, instant] of fullAt) if (instant <= latest) fullAt.delete(person);
      sweepAt = fullAt.size + SWEEP_EVERY;
    }
    return 0;
  };
}
