import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

/** A connection on which what others announce is heard. */
export interface Line {
  /** resolves once it has broken */
  readonly broken: Promise<void>;
  close(): Promise<void>;
}

/** Ends hearing. */
export type Hangup = () => Promise<void>;

/** Milliseconds until a line that broke, or could not be had, is tried again. */
const PAUSE = 1000;

/**
 * Keeps a line open until it is hung up. What is announced while it is broken is not heard: whoever listens looks by itself at times.
 * @param open opens one; what it throws is tried again
 */
export function listening(open: () => Promise<Line>): Hangup {
  const over = new AbortController();
  const work = (async () => {
    const hungUp = once(over.signal, "abort");
    while (!over.signal.aborted) {
      const opening = open().catch(() => undefined);
      // one that is still being opened when nobody listens any more is closed as soon as it is
      void opening.then(async (line) => (over.signal.aborted ? line?.close().catch(() => {}) : undefined));
      const line = await Promise.race([opening, hungUp.then(() => undefined)]);
      if (line !== undefined) {
        await Promise.race([line.broken, hungUp]);
        await line.close().catch(() => {});
      }
      await sleep(PAUSE, undefined, { signal: over.signal }).catch(() => {});
    }
  })();
  return async () => {
    over.abort();
    await work;
  };
}
