import type { Fault, Recorded } from "../discord/rest.ts";
import type { Dice } from "./dice.ts";
import { type FalseTime, HOUR, type Life, MINUTE, SECOND } from "./false-time.ts";

/** A process of the bot: its two clocks beside its life. */
export interface Process extends Life {
  readonly name: string;
  readonly bornAt: number;
  /** by how much its wall clock is off */
  skew: number;
  /** milliseconds for which its machine slept, while the steady clock stood still */
  slept: number;
  /** the last instant at which anything happened to it, or to what it asked for */
  troubledAt: number;
}

/** What a process is about to do: something, a step of a post, the step that takes a post. */
export type Weight = "light" | "heavy" | "taking";

/** Everything that goes wrong, at random, and the count of it. */
export interface Weather {
  readonly counts: Record<string, number>;
  /** from now on nothing goes wrong */
  calm: boolean;
  /** what becomes of a request to Discord */
  faultOf(request: Recorded): Fault | undefined;
  isCut(): boolean;
  /** What becomes of a use of the store: it is lost on the way there, or the answer on the way back. */
  storeFault(weight: Weight): "before" | "after" | undefined;
  /** milliseconds that something takes on its way to Discord or the store */
  there(weight: Weight): number;
  /** milliseconds that an answer takes */
  back(weight: Weight): number;
  /** what happens to a process while it waits for something */
  befall(process: Process, weight: Weight): void;
  /** Sets a wall clock on or back, now and then. @returns whether it did */
  shift(process: Process, share: number): boolean;
}

const REQUEST_FAULTS = [
  "server error",
  "server error after the fact",
  "hang up",
  "hang up after the fact",
  "hang up after the fact",
  "rate limit",
] as const;

const PAUSES: Readonly<Record<Weight, number>> = { light: 0.00003, heavy: 0.008, taking: 0.03 };

/**
 * @param onDeath told of each process that has died
 * @param busy an instant of each session at which something is due, in order: outages come then
 */
export function weatherOf(dice: Dice, time: FalseTime, busy: readonly number[], onDeath: (process: Process) => void): Weather {
  const counts: Record<string, number> = {};
  const count = (what: string): void => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  const spans = (each: number, length: number): { from: number; to: number }[] =>
    busy
      .filter((_, i) => i % each === each - 1)
      .map((at) => at - dice.between(0, length / 2))
      .map((from) => ({ from, to: from + length }));
  const cuts = { discord: spans(6, 30 * MINUTE), store: spans(9, 10 * MINUTE) };
  const isIn = (all: { from: number; to: number }[]): boolean => {
    while (all[0] !== undefined && all[0].to <= time.now()) all.shift();
    return all[0] !== undefined && all[0].from <= time.now();
  };
  const weather: Weather = {
    counts,
    calm: false,
    isCut: () => {
      const cut = !weather.calm && isIn(cuts.discord);
      if (cut) count("requests in an outage of Discord");
      return cut;
    },
    faultOf: ({ path }) => {
      if (weather.calm || !dice.chance(path.endsWith("/messages") ? 0.08 : 0.03)) return undefined;
      const kind = dice.one(REQUEST_FAULTS);
      count(kind);
      return kind === "rate limit" ? { kind, retryAfter: dice.between(1, 40) / 10 } : { kind };
    },
    storeFault: (weight) => {
      if (weather.calm) return undefined;
      const out = isIn(cuts.store);
      if (out) count("store uses in an outage");
      if (!out && !dice.chance(weight === "light" ? 0.0005 : 0.01)) return undefined;
      const when = !out && dice.chance(0.5) ? "after" : "before";
      count(`store error ${when === "after" ? "after" : "before"} the fact`);
      return when;
    },
    there: (weight) =>
      weather.calm || !dice.chance(weight === "light" ? 0.001 : 0.03) ? dice.between(1, 40) : dice.between(SECOND, 10 * SECOND),
    back: (weight) => {
      if (weather.calm || !dice.chance(weight === "light" ? 0.001 : 0.03)) return dice.between(1, 40);
      count("slow answers");
      return dice.chance(0.2) ? dice.between(15 * SECOND, 3 * MINUTE) : dice.between(SECOND, 15 * SECOND);
    },
    befall: (process, weight) => {
      if (weather.calm || process.dead || process.pausedUntil > time.now()) return;
      if (dice.chance(weight === "light" ? 0.00003 : 0.008)) {
        process.dead = true;
        count("crashes");
        onDeath(process);
      } else if (dice.chance(PAUSES[weight])) {
        // long enough that another takes the post, and sends it longer ago than Discord remembers a nonce
        const long = dice.chance(0.5) ? dice.between(7 * MINUTE, 15 * MINUTE) : dice.between(10 * SECOND, 7 * MINUTE);
        process.pausedUntil = process.troubledAt = time.now() + long;
        // a machine that sleeps, or a process that is stopped
        if (dice.chance(0.3)) process.slept += long;
        count("pauses");
      }
    },
    shift: (process, share) => {
      if (weather.calm || !dice.chance(share)) return false;
      process.skew = dice.one([0, dice.between(-50 * MINUTE, 50 * MINUTE), dice.between(-72 * HOUR, 72 * HOUR)]);
      count("clock changes");
      return true;
    },
  };
  return weather;
}
