import { uniform } from "../../../src/market/sample/random.ts";

/** Chance, the same for the same seed. */
export interface Dice {
  chance(share: number): boolean;
  /** a whole number */
  between(low: number, high: number): number;
  one<T>(of: readonly T[]): T;
}

export function diceOf(seed: number): Dice {
  const random = uniform(seed);
  return {
    chance: (share) => random() < share,
    between: (low, high) => Math.round(low + random() * (high - low)),
    one: (of) => of[Math.floor(random() * of.length)]!,
  };
}
