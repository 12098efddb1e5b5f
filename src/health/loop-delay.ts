import { monitorEventLoopDelay } from "node:perf_hooks";

/** How late the event loop comes to its work. */
export interface LoopDelay {
  /** seconds that one beat in a hundred was late, of those of the last whole minute, or since the start within the first */
  p99(): number;
  close(): void;
}

/** Milliseconds between two beats, and after which they are counted afresh. */
const BEAT = 20;
const MINUTE = 60_000;
const NANOSECONDS = 1e9;

/** Watches the event loop of this process until it is closed; keeps no process alive. */
export function watchLoop(): LoopDelay {
  const beats = monitorEventLoopDelay({ resolution: BEAT });
  beats.enable();
  let last: number | undefined;
  // what is measured is the time between two beats
  const late = (): number => Math.max(0, beats.percentile(99) / NANOSECONDS - BEAT / 1000);
  const timer = setInterval(() => {
    last = late();
    beats.reset();
  }, MINUTE).unref();
  return {
    p99: () => last ?? late(),
    close: () => {
      clearInterval(timer);
      beats.disable();
    },
  };
}
