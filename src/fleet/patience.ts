import { setTimeout as sleep } from "node:timers/promises";

/**
 * The result of some work, if ready within this many milliseconds; the work itself continues.
 * @param tooLong the error thrown otherwise
 */
export async function within<T>(milliseconds: number, work: Promise<T>, tooLong: () => Error): Promise<T> {
  const over = new AbortController();
  const impatience = sleep(milliseconds, undefined, { signal: over.signal, ref: false }).then(() => {
    throw tooLong();
  });
  // if the work ended it, it is no error
  impatience.catch(() => {});
  try {
    return await Promise.race([work, impatience]);
  } finally {
    over.abort();
  }
}
