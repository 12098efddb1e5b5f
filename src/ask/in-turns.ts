import { setImmediate } from "node:timers/promises";

/** Milliseconds after which other work of the process has its turn. */
const LONGEST_TURN = 10;

/** All that a long piece of work yields; other work goes on in between. */
export async function inTurns<T>(work: Iterable<T>): Promise<T[]> {
  const done: T[] = [];
  let since = performance.now();
  for (const each of work) {
    done.push(each);
    if (performance.now() - since < LONGEST_TURN) continue;
    await setImmediate();
    since = performance.now();
  }
  return done;
}
