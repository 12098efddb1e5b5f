import { decodeSeries } from "./codec.ts";
import type { Database } from "./database.ts";
import { type Manifest, parseManifest, sha256 } from "./manifest.ts";
import type { Series } from "./series.ts";
import { StoreError } from "./store-error.ts";
import { isTail, joined, tailId } from "./tail.ts";
import { nextTurn, takingTurns } from "./turns.ts";

/** Where the manifest of the version that serves is kept; writing it is the commit. */
export const CURRENT = "manifest";
/** The manifest before it, which serves where the current one is damaged. */
export const PREVIOUS = "manifest.previous";
/** The manifest that a commit was about to replace, written before it did: a process killed right after has not yet kept it as the previous one. */
export const REPLACED = "manifest.replaced";
/** How often a reader starts again because the version it was reading went out of use meanwhile. */
const READS = 4;

/** One version read whole: of the entries asked for, by id, each held to its checksum, the series as they are and the others' texts. */
export interface Reading {
  /** undefined where nothing was ever committed */
  readonly manifest: Manifest | undefined;
  readonly series: ReadonlyMap<string, Series>;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Series that were decoded before, by the key that their text is kept under: the text under a key never changes. Heads and tails separately,
 * and both as one by both keys.
 */
export type Decoded = Map<string, Series>;

/** What a series of a version is known by: the key of its head, with that of its tail where it has one. */
export function wholeKey(id: string, entries: Manifest["entries"]): string {
  const tail = entries[tailId(id)];
  return tail === undefined ? entries[id]!.key : `${entries[id]!.key} ${tail.key}`;
}

/** Entries that are read in one request: a series of decades is a hundred kilobytes. */
const AT_ONCE = 8;

/** Whether an entry is a series, by its id. */
export function isSeries(id: string): boolean {
  return /^(?:series|total)\//.test(id);
}

const NOTHING: Reading = { manifest: undefined, series: new Map(), texts: new Map() };

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
  decoded: Decoded = new Map(),
): Promise<Reading> {
  let damage: StoreError | undefined;
  for (let read = 0; read < READS; read++) {
    const before = damage?.message;
    const current = await attempt(database, CURRENT, ids, decoded);
    if (current === undefined) break;
    if (!(current instanceof StoreError) && current.lost.length === 0) return current;
    damage = current instanceof StoreError ? current : lostEntries(current);
    // the same damage twice is damage; another one means that commits overtook this reader
    if (damage.message === before) break;
  }
  const previous = await attempt(database, PREVIOUS, ids, decoded);
  if (damage === undefined && previous === undefined) return NOTHING;
  damage ??= new StoreError("corrupt", "the store's manifest is lost");
  if (previous !== undefined && !(previous instanceof StoreError) && previous.lost.length === 0) {
    onFallback?.(damage);
    return previous;
  }
  throw new StoreError("corrupt", `${damage.message}, and no earlier version is whole; import or refresh again`, { cause: damage });
}

/** What of the newest readable version is sound, so that a commit can mend a store that serves nothing any more. */
export async function salvageVersion(database: Database, decoded: Decoded = new Map()): Promise<Reading> {
  for (const key of [CURRENT, PREVIOUS]) {
    const found = await attempt(database, key, undefined, decoded);
    if (found === undefined || found instanceof StoreError || found.manifest === undefined) continue;
    const sound = Object.entries(found.manifest.entries).filter(
      ([id]) => found.texts.has(id) || found.series.has(id.replace(/^tail\//, "")),
    );
    return { ...found, manifest: { ...found.manifest, entries: Object.fromEntries(sound) } };
  }
  return NOTHING;
}

async function attempt(
  database: Database,
  key: string,
  ids: readonly string[] | undefined,
  decoded: Decoded,
): Promise<Attempt | StoreError | undefined> {
  const text = await database.get(key);
  if (text === undefined) return undefined;
  let manifest: Manifest;
  try {
    manifest = parseManifest(text);
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  await nextTurn();
  const { entries } = manifest;
  const all = ids === undefined ? Object.keys(entries) : [...new Set(ids.flatMap((id) => idsAt(id, entries)))];
  const wanted = all.filter((id) => !isTail(id));
  const series = new Map<string, Series>();
  const texts = new Map<string, string>();
  const lost: string[] = [];
  const unread = wanted.flatMap((id) => {
    if (!isSeries(id)) return [id];
    if (decoded.has(wholeKey(id, entries))) return [];
    return [id, tailId(id)].filter((part) => entries[part] !== undefined && !decoded.has(entries[part].key));
  });
  const turns = takingTurns();
  for (let from = 0; from < unread.length; from += AT_ONCE) {
    const some = unread.slice(from, from + AT_ONCE);
    const found = await database.getMany(some.map((id) => entries[id]!.key));
    for (const [i, id] of some.entries()) {
      const [text, entry] = [found[i], entries[id]!];
      if (text === undefined || sha256(text) !== entry.sha256) lost.push(id);
      else if (isSeries(id) || isTail(id)) decoded.set(entry.key, decodeSeries(text));
      else texts.set(id, text);
      if (turns.isOver) await turns.next();
    }
  }
  for (const id of wanted) {
    const known = isSeries(id) ? wholeOf(id, entries, decoded) : undefined;
    if (known !== undefined) series.set(id, known);
  }
  return { manifest, series, texts, lost };
}

/** A series of a version, its head and its tail as one; undefined where a part of it is lost. */
function wholeOf(id: string, entries: Manifest["entries"], decoded: Decoded): Series | undefined {
  const key = wholeKey(id, entries);
  const known = decoded.get(key);
  if (known !== undefined) return known;
  const head = decoded.get(entries[id]!.key);
  const tail = decoded.get(entries[tailId(id)]?.key ?? "");
  if (head === undefined || tail === undefined) return undefined;
  const whole = joined(head, tail);
  decoded.set(key, whole);
  return whole;
}

function idsAt(id: string, entries: Manifest["entries"]): string[] {
  if (id.endsWith("/")) return Object.keys(entries).filter((each) => each.startsWith(id));
  return Object.hasOwn(entries, id) ? [id] : [];
}

function lostEntries({ manifest, lost }: Attempt): StoreError {
  return new StoreError("corrupt", `${lost.slice(0, 5).join(", ")} of version ${manifest?.version} cannot be read`);
}
