import { takingTurns } from "../market/turns.ts";

/** All that a long piece of work yields; other work goes on in between. */
export async function inTurns<T>(work: Iterable<T>): Promise<T[]> {
  const done: T[] = [];
  const turns = takingTurns();
  for (const each of work) {
    done.push(each);
    if (turns.isOver) await turns.next();
  }
  return done;
}
