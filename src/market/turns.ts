import { setImmediate } from "node:timers/promises";

/** Milliseconds after which other work of the process has its turn. */
const LONGEST_TURN = 5;

/** Gives all that waits its turn: a database in a file answers without one, so that many requests in a row are one long turn. */
export const nextTurn = (): Promise<void> => setImmediate();

/** Long work asks after each part whether its turn is over, and continues when others have had theirs. */
export interface Turns {
  readonly isOver: boolean;
  next(): Promise<void>;
}

export function takingTurns(longest: number = LONGEST_TURN): Turns {
  let since = performance.now();
  return {
    get isOver() {
      return performance.now() - since >= longest;
    },
    next: async () => {
      await nextTurn();
      since = performance.now();
    },
  };
}
