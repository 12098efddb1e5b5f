import type { Database } from "./database.ts";
import type { Manifest } from "./manifest.ts";
import { nextTurn, takingTurns } from "./turns.ts";

/** Entries younger than this may belong to a commit that another process is about to make, in milliseconds. */
const GRACE = 60 * 60 * 1000;

/**
 * Removes the entries that no kept version names: those of a version that has just gone out of use at once,
 * and those that a killed commit left behind once they are an hour old.
 */
export async function collect(database: Database, kept: readonly Manifest[], gone: Manifest | undefined, now: Date): Promise<void> {
  const used = new Set(kept.flatMap(keysOf));
  const waste = new Set(gone === undefined ? [] : keysOf(gone));
  for (const key of await database.keys()) if (ageOf(key, now) > GRACE) waste.add(key);
  await nextTurn();
  await deleteInTurns(
    database,
    [...waste].filter((key) => !used.has(key)),
  );
}

/** Entries that are deleted in one request. */
const AT_ONCE = 16;

/** Deletes keys, some at a time: the pages of a series of decades are many. */
export async function deleteInTurns(database: Pick<Database, "delete">, keys: readonly string[]): Promise<void> {
  const turns = takingTurns();
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    await database.delete(keys.slice(from, from + AT_ONCE));
    if (turns.isOver) await turns.next();
  }
}

function keysOf(manifest: Manifest): string[] {
  return Object.values(manifest.entries).map((entry) => entry.key);
}

/** Milliseconds since an entry's key was made; −1 for a key that belongs to no entry. */
function ageOf(key: string, now: Date): number {
  const made = /^entry\/([0-9a-z]+)\./.exec(key)?.[1];
  return made === undefined ? -1 : now.getTime() - Number.parseInt(made, 36);
}
