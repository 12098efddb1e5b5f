/** Milliseconds for which the freshest interaction is held to be fresh; clocks drift apart by seconds a day. */
const WINDOW = 1_800_000;
/** Milliseconds after which Discord takes nothing for an interaction any more: none arrives that old, so that the clocks must have come apart. */
const BELIEVABLE = 900_000;

/**
 * Tells how old interactions are when they arrive, against the freshest one of the last half hour to hour. Discord's instants are held against
 * the steady clock, so that a wall clock that is wrong makes no interaction old.
 * @param monotonic milliseconds since some instant; never set back
 * @returns milliseconds by the instant at which Discord made an interaction; 0 for the first
 */
export function agesBy(monotonic: () => number): (createdAt: number) => number {
  let since = Number.NEGATIVE_INFINITY;
  let [freshest, before] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  return (createdAt) => {
    const at = monotonic();
    if (at - since >= WINDOW) {
      before = at - since < 2 * WINDOW ? freshest : Number.POSITIVE_INFINITY;
      freshest = Number.POSITIVE_INFINITY;
      since = at;
    }
    const lag = at - createdAt;
    if (lag - Math.min(freshest, before) > BELIEVABLE) freshest = before = lag;
    freshest = Math.min(freshest, lag);
    return lag - Math.min(freshest, before);
  };
}
