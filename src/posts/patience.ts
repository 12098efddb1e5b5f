import { setTimeout as sleep } from "node:timers/promises";

/**
 * What some work comes to, within so many milliseconds; the work itself goes on where it takes longer.
 * @param tooLong what is thrown then
 */
export async function within<T>(milliseconds: number, work: Promise<T>, tooLong: () => Error): Promise<T> {
  const over = new AbortController();
  const impatience = sleep(milliseconds, undefined, { signal: over.signal, ref: false }).then(() => {
    throw tooLong();
  });
  // ended by the work, it is nobody's error
  impatience.catch(() => {});
  try {
    return await Promise.race([work, impatience]);
  } finally {
    over.abort();
  }
}
