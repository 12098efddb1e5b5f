import type { Database } from "./database.ts";
import { type Manifest, parseManifest, sha256 } from "./manifest.ts";
import { StoreError } from "./store-error.ts";

/** Where the manifest of the version that serves is kept; writing it is the commit. */
export const CURRENT = "manifest";
/** The manifest before it, which serves where the current one is damaged. */
export const PREVIOUS = "manifest.previous";
/** How often a reader starts again because the version it was reading went out of use meanwhile. */
const READS = 4;

/** One version read whole: the texts of the entries asked for, by id, each held to its checksum. */
export interface Reading {
  /** undefined where nothing was ever committed */
  readonly manifest: Manifest | undefined;
  readonly texts: ReadonlyMap<string, string>;
}

interface Attempt extends Reading {
  readonly lost: readonly string[];
}

/**
 * The newest version whose entries (those with these ids, an id that ends in "/" for all below it; all where left out) are whole.
 * @param onFallback told why, where that is not the newest version
 * @throws {StoreError} `corrupt` where there is none
 */
export async function readVersion(
  database: Database,
  ids: readonly string[] | undefined,
  onFallback?: (error: StoreError) => void,
): Promise<Reading> {
  let damage: StoreError | undefined;
  for (let read = 0; read < READS; read++) {
    const before = damage?.message;
    const current = await attempt(database, CURRENT, ids);
    if (current === undefined) break;
    if (!(current instanceof StoreError) && current.lost.length === 0) return current;
    damage = current instanceof StoreError ? current : lostEntries(current);
    // the same damage twice is damage; another one means that commits overtook this reader
    if (damage.message === before) break;
  }
  const previous = await attempt(database, PREVIOUS, ids);
  if (damage === undefined && previous === undefined) return { manifest: undefined, texts: new Map() };
  damage ??= new StoreError("corrupt", "the store's manifest is lost");
  if (previous !== undefined && !(previous instanceof StoreError) && previous.lost.length === 0) {
    onFallback?.(damage);
    return previous;
  }
  throw new StoreError("corrupt", `${damage.message}, and no earlier version is whole; import or refresh again`, { cause: damage });
}

/** What of the newest readable version is sound, so that a commit can mend a store that serves nothing any more. */
export async function salvageVersion(database: Database): Promise<Reading> {
  for (const key of [CURRENT, PREVIOUS]) {
    const found = await attempt(database, key, undefined);
    if (found === undefined || found instanceof StoreError || found.manifest === undefined) continue;
    const sound = Object.entries(found.manifest.entries).filter(([id]) => found.texts.has(id));
    return { manifest: { ...found.manifest, entries: Object.fromEntries(sound) }, texts: found.texts };
  }
  return { manifest: undefined, texts: new Map() };
}

async function attempt(database: Database, key: string, ids: readonly string[] | undefined): Promise<Attempt | StoreError | undefined> {
  const text = await database.get(key);
  if (text === undefined) return undefined;
  let manifest: Manifest;
  try {
    manifest = parseManifest(text);
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  const { entries } = manifest;
  const wanted = ids === undefined ? Object.keys(entries) : [...new Set(ids.flatMap((id) => idsAt(id, entries)))];
  const found = await database.getMany(wanted.map((id) => entries[id]!.key));
  const texts = new Map<string, string>();
  const lost: string[] = [];
  for (const [i, id] of wanted.entries()) {
    const each = found[i];
    if (each !== undefined && sha256(each) === entries[id]!.sha256) texts.set(id, each);
    else lost.push(id);
  }
  return { manifest, texts, lost };
}

function idsAt(id: string, entries: Manifest["entries"]): string[] {
  if (id.endsWith("/")) return Object.keys(entries).filter((each) => each.startsWith(id));
  return Object.hasOwn(entries, id) ? [id] : [];
}

function lostEntries({ manifest, lost }: Attempt): StoreError {
  return new StoreError("corrupt", `${lost.slice(0, 5).join(", ")} of version ${manifest?.version} cannot be read`);
}
