import type { Logger } from "pino";
import type { Courier } from "./courier.ts";

/** Two clocks of this machine: the wall's, which can be set or be wrong, and one that only goes on, but stands still while the machine sleeps. */
export interface Clock {
  readonly wall: () => Date;
  /** milliseconds since some instant; never set back */
  readonly monotonic: () => number;
}

/** The time that posts go by. */
export interface TrueTime {
  /** Asks for the time where it is not known, or where the clocks of this machine have come apart. @throws where it must be asked and cannot be */
  sync(): Promise<void>;
  /** Now, by Discord's clock and this machine's steady one. To be asked after `sync`. */
  now(): Date;
  /** Milliseconds by which this machine's clock was ahead of Discord's when it was last asked; null where it never was. */
  ahead(): number | null;
}

/** Milliseconds by which the two clocks may come apart before the time is asked again, and after which it is asked in any case. */
const APART = 30_000;
const ASKED_AGAIN = 3_600_000;
/** Milliseconds by which the wall's clock may be wrong without a word. */
const WRONG = 60_000;

/**
 * The time is Discord's, carried on by the steady clock: a wall clock that is wrong, or set on or back, neither holds a post back nor
 * brings one before its time.
 */
export function trueTimeOf(courier: Pick<Courier, "time">, { wall, monotonic }: Clock, log: Logger): TrueTime {
  let anchor: { readonly time: number; readonly wall: number; readonly monotonic: number } | undefined;
  /** `gone`: the clocks have come apart, and what was known is worth nothing; `old`: it is good, and to be asked again. */
  const standing = (): "good" | "old" | "gone" => {
    if (anchor === undefined) return "gone";
    const steady = monotonic() - anchor.monotonic;
    if (Math.abs(wall().getTime() - anchor.wall - steady) >= APART) return "gone";
    return steady < ASKED_AGAIN ? "good" : "old";
  };
  const ask = async (): Promise<void> => {
    const elapsed = stopwatch({ wall, monotonic });
    const time = (await courier.time()).getTime();
    if (elapsed() >= APART) throw new Error("held up while Discord said the time");
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

/** Milliseconds since now, by the clock that says more: the steady one stands still while the machine sleeps, the wall's can be set on or back. */
export function stopwatch({ wall, monotonic }: Clock): () => number {
  const [from, start] = [wall().getTime(), monotonic()];
  return () => Math.max(Math.abs(wall().getTime() - from), monotonic() - start);
}
