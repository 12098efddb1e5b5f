import type { Database } from "./database.ts";
import { formatManifest, type Manifest, nextManifest, parseManifest, versionIn } from "./manifest.ts";
import { StoreError } from "./store-error.ts";
import { CURRENT, type Decoded, PREVIOUS, REPLACED, type Reading, readVersion } from "./version.ts";

/** The version that was replaced last, whole; undefined where none is kept, or a part of it is lost. */
export async function readPrevious(database: Database, decoded?: Decoded): Promise<Reading | undefined> {
  const text = await textBefore(database);
  if (text === undefined) return undefined;
  // with the current manifest out of sight, the one before it is all there is to read
  const before: Database = { ...database, get: async (key) => (key === CURRENT ? undefined : key === PREVIOUS ? text : database.get(key)) };
  try {
    return await readVersion(before, undefined, undefined, decoded);
  } catch (error) {
    if (error instanceof StoreError && error.failure === "corrupt") return undefined;
    throw error;
  }
}

/** The manifest before the current one: where a process was killed between its commit and keeping what it replaced, that is only set down as replaced. */
async function textBefore(database: Database): Promise<string | undefined> {
  const [current, replaced, previous] = await database.getMany([CURRENT, REPLACED, PREVIOUS]);
  return ordinalIn(replaced) === ordinalIn(current) - 1 ? replaced : previous;
}

/** The number that a version begins with; NaN where there is none. */
function ordinalIn(text: string | undefined): number {
  return Number.parseInt(versionIn(text) ?? "", 10);
}

/** What a rollback came to: the manifest that serves now, and the one that it replaced. */
export interface RolledBack {
  readonly manifest: Manifest;
  readonly replaced: Manifest;
}

/**
 * Makes the version before the next one: its entries under a new number, so that every process sees it as news and the version left is kept as
 * the one before.
 * @param from the version that is to be left
 * @returns undefined where another version serves meanwhile, or none before it is kept whole
 */
export async function rollBack(database: Database, from: string, now: Date): Promise<RolledBack | undefined> {
  const text = await database.get(CURRENT);
  if (text === undefined) return undefined;
  const replaced = parseManifest(text);
  const previous = (await readPrevious(database))?.manifest;
  if (replaced.version !== from || previous === undefined) return undefined;
  const manifest = nextManifest(replaced, previous.entries, now.toISOString());
  await database.set(new Map([[REPLACED, text]]));
  if (!(await database.swap(CURRENT, text, formatManifest(manifest)))) return undefined;
  return { manifest, replaced };
}
