import type { Logger } from "pino";
import type { Courier } from "./courier.ts";

/** Two clocks of this machine: the wall clock, which can be set or be wrong, and a monotonic one, which stops while the machine sleeps. */
export interface Clock {
  readonly wall: () => Date;
  /** milliseconds since some instant; never set back */
  readonly monotonic: () => number;
}

/** The time that posts follow. */
export interface TrueTime {
  /** Asks for the time if it is unknown, or if this machine's clocks have diverged. @throws if it has to ask and cannot */
  sync(): Promise<void>;
  /** Now, by Discord's clock and this machine's monotonic one. Call after `sync`. */
  now(): Date;
  /** Milliseconds by which this machine's clock was ahead of Discord's when it was last asked; null where it never was. */
  ahead(): number | null;
}

/** Milliseconds by which the two clocks may diverge before the time is asked again, and after which it is asked in any case. */
const APART = 30_000;
const ASKED_AGAIN = 3_600_000;
/** Milliseconds by which the wall clock may be wrong before it is logged. */
const WRONG = 60_000;

/**
 * The time is Discord's, carried forward by the monotonic clock: a wall clock that is wrong, or set forward or back, neither delays a post
 * nor sends one early.
 */
export function trueTimeOf(courier: Pick<Courier, "time">, { wall, monotonic }: Clock, log: Logger): TrueTime {
  let anchor: { readonly time: number; readonly wall: number; readonly monotonic: number } | undefined;
  /** `gone`: the clocks have diverged, and the known time is worthless; `old`: it is still good, but due to be asked again. */
  const standing = (): "good" | "old" | "gone" => {
    if (anchor === undefined) return "gone";
    const steady = monotonic() - anchor.monotonic;
    if (Math.abs(wall().getTime() - anchor.wall - steady) >= APART) return "gone";
    return steady < ASKED_AGAIN ? "good" : "old";
  };
  const ask = async (): Promise<void> => {
    const elapsed = stopwatch({ wall, monotonic });
    const time = (await courier.time()).getTime();
    if (elapsed() >= APART) throw new Error("delayed while Discord gave the time");
    anchor = { time, wall: wall().getTime(), monotonic: monotonic() };
    const wrongBy = Math.round((anchor.wall - time) / 1000);
    if (Math.abs(wrongBy) * 1000 > WRONG) log.warn({ wrongBySeconds: wrongBy }, "this machine's clock is wrong; posts go by Discord's");
  };
  return {
    sync: async () => {
      if (standing() === "good") return;
      try {
        await ask();
      } catch (error) {
        if (standing() === "gone") throw error;
      }
    },
    ahead: () => (anchor === undefined ? null : anchor.wall - anchor.time),
    now: () => new Date(anchor === undefined ? wall().getTime() : anchor.time + monotonic() - anchor.monotonic),
  };
}

/** Milliseconds since now, by the clock that says more: the monotonic one stops while the machine sleeps, the wall clock can be set forward or back. */
export function stopwatch({ wall, monotonic }: Clock): () => number {
  const [from, start] = [wall().getTime(), monotonic()];
  return () => Math.max(Math.abs(wall().getTime() - from), monotonic() - start);
}
