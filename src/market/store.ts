import { randomBytes } from "node:crypto";
import { isoOf } from "../calendar/day.ts";
import { encodeSeries } from "./codec.ts";
import { collect, deleteInTurns } from "./collect.ts";
import { type Database, type DatabaseOptions, openDatabase } from "./database.ts";
import { decodeHeldBack, encodeHeldBack, type HeldBack, heldBackId } from "./held-back.ts";
import type { Hangup } from "./listening.ts";
import { type Entry, type EntryNote, formatManifest, type Manifest, nextManifest, parseManifest, sha256, versionIn } from "./manifest.ts";
import { recordsFrom } from "./records/records.ts";
import { readPrevious, rollBack } from "./rollback.ts";
import { bases, isSameSeries, type Series } from "./series.ts";
import { type Snapshot, snapshotOf } from "./snapshot.ts";
import { StoreError } from "./store-error.ts";
import { tailBehind, tailId } from "./tail.ts";
import { nextTurn, takingTurns } from "./turns.ts";
import { CURRENT, type Decoded, isSeries, PREVIOUS, REPLACED, type Reading, readVersion, salvageVersion, wholeKey } from "./version.ts";

/** How often a commit starts again because another process was first, before it gives up. */
const ATTEMPTS = 20;

export interface Change {
  readonly text: string;
  /** what the manifest says of the text */
  readonly note: EntryNote;
  /** what the text is made of, where it is a series: made each time that it is asked for, and not kept */
  readonly series?: Series;
}

/** What a commit writes, by entry id; null drops the entry. */
export type Changes = ReadonlyMap<string, Change | null>;

export interface Committed {
  /** undefined only where an empty store stayed empty */
  readonly manifest: Manifest | undefined;
  /** false where there was nothing to change, so that the version stayed */
  readonly changed: boolean;
}

/**
 * Versions of the market's data. A reader sees one version whole; a commit makes the next one in a single write.
 * Everything throws {@link StoreError}: `unreachable` where the database fails, `corrupt` where no whole version is left.
 */
export interface Store {
  /** The version that serves, undefined for an empty store. */
  manifest(): Promise<Manifest | undefined>;
  /** Its name alone, as its manifest has it; undefined where there is none that can be read. */
  version(): Promise<string | undefined>;
  /** The entries with these ids, those the version has; an id that ends in "/" means all below it; all where left out. */
  read(ids?: readonly string[]): Promise<Reading>;
  /** The series of these symbols, of all where left out; of records the entries named beside them, of all where no symbols are named. Version `empty` where nothing was ever committed. */
  load(symbols?: readonly string[], entries?: readonly string[]): Promise<Snapshot>;
  /** Makes the next version out of the present one. `build` runs again where another process commits in between; no change, no version. */
  commit(build: (present: Reading) => Changes | Promise<Changes>, options: { readonly now: Date }): Promise<Committed>;
  /** The version that was replaced last; undefined where none is kept whole. */
  previous(): Promise<Snapshot | undefined>;
  /**
   * Makes that version the next one, so that the version left can be had back in the same way.
   * @param from the version to be left
   * @returns the version that serves now; undefined where nothing was done, as another than `from` serves or none before it is kept whole
   */
  rollBack(from: string, options: { readonly now: Date }): Promise<string | undefined>;
  /** Hears of each version that any process makes, where the store has a way to tell, until it is hung up. */
  onVersion(heard: (version: string) => void): Hangup;
  close(): Promise<void>;
}

export interface StoreOptions extends DatabaseOptions {
  /** what is known of a series that was stored before anybody looked */
  readonly examine?: (series: Series) => Series;
  /** told when the newest version is damaged and the one before it serves */
  readonly onFallback?: (error: StoreError) => void;
}

/** What an announcement of a version begins with. */
const NEW_VERSION = "version ";

/**
 * The store at a URL: `sqlite://path` (from the working directory), `sqlite:///absolute/path`, `sqlite::memory:`, `redis://…`, `rediss://…`, `postgres://…`.
 * Nothing is read or made before the first use.
 * @throws {StoreError} `unsupported` for any other URL
 */
export async function openStore(url: string, { onFallback, examine, ...options }: StoreOptions = {}): Promise<Store> {
  const database = await openDatabase(url, options);
  const decoded: Decoded = new Map();
  const read = async (ids?: readonly string[]): Promise<Reading> => {
    const reading = await readVersion(database, ids, onFallback, decoded);
    if (ids === undefined) forget(decoded, reading.manifest);
    return reading;
  };
  const announce = async (version: string | undefined): Promise<void> => database.announce(`${NEW_VERSION}${version ?? ""}`);
  return {
    manifest: async () => (await read([])).manifest,
    version: async () => versionIn(await database.get(CURRENT)),
    read,
    load: async (symbols, entries = []) => snapshotFrom(await read(symbols && [...symbols.flatMap(entriesOf), ...entries]), examine),
    commit: async (build, { now }) => {
      const committed = await commit(database, build, now, decoded);
      if (committed.changed) await announce(committed.manifest?.version);
      return committed;
    },
    previous: async () => {
      const reading = await readPrevious(database, decoded);
      return reading && snapshotFrom(reading, examine);
    },
    rollBack: async (from, { now }) => {
      const done = await rollBack(database, from, now);
      if (done === undefined) return undefined;
      await retire(database, done.replaced, done.manifest, now);
      await announce(done.manifest.version);
      return done.manifest.version;
    },
    onVersion: (heard) => database.listen((text) => text.startsWith(NEW_VERSION) && heard(text.slice(NEW_VERSION.length))),
    close: () => database.close(),
  };
}

/** Where a series is kept. Closes that a source gives only with dividends worked in stand beside price closes, never mixed with them. */
export function entryId(symbol: string, basis: Series["basis"]): string {
  return `${basis === "price" ? "series" : "total"}/${symbol}`;
}

/** Everything that is kept of an instrument's closes. */
function entriesOf(symbol: string): string[] {
  return bases.flatMap((basis) => [entryId(symbol, basis), heldBackId({ symbol, basis })]);
}

/** Lets go of the series that a version does not hold: those of one before it. */
function forget(decoded: Decoded, manifest: Manifest | undefined): void {
  const entries = manifest?.entries ?? {};
  const kept = new Set(Object.keys(entries).flatMap((id) => [entries[id]!.key, ...(isSeries(id) ? [wholeKey(id, entries)] : [])]));
  for (const key of decoded.keys()) if (!kept.has(key)) decoded.delete(key);
}

/** A series as an entry to commit under its `entryId`. */
export function changeOf(series: Series): Change {
  return {
    get text() {
      return encodeSeries(series);
    },
    note: noteOn(series),
    series,
  };
}

function noteOn({ days, source }: Series): EntryNote {
  const dateAt = (index: number): string | null => (days.length === 0 ? null : isoOf(days.at(index)!));
  return { first: dateAt(0), last: dateAt(-1), count: days.length, source: { ...source } };
}

/** A series that was held back, as an entry to commit under its `heldBackId`. */
export function heldBackChange(heldBack: HeldBack): Change {
  return { text: encodeHeldBack(heldBack), note: noteOn(heldBack.series) };
}

/** Whether a version holds just what a change would write under an id. */
export function isHeld(id: string, change: Change, { series, texts }: Reading): boolean {
  if (change.series === undefined) return texts.get(id) === change.text;
  const held = series.get(id);
  return held !== undefined && (held === change.series || isSameSeries(held, change.series));
}

/** What was held back, among the entries of a reading. */
export function heldBackIn(reading: Reading): HeldBack[] {
  return [...reading.texts].flatMap(([id, text]) => (id.startsWith("held/") ? [decodeHeldBack(text)] : []));
}

/** A snapshot of the series of a reading, and of its records. */
export function snapshotFrom(reading: Reading, examine: (series: Series) => Series = (series) => series): Snapshot {
  const { version = "empty", createdAt = new Date(0).toISOString() } = reading.manifest ?? {};
  const series = [...reading.series.values()].map((each) => (each.missing === undefined ? examine(each) : each));
  return snapshotOf(series, { version, createdAt, sample: false }, recordsFrom(reading.texts), heldBackIn(reading));
}

async function commit(
  database: Database,
  build: (present: Reading) => Changes | Promise<Changes>,
  now: Date,
  decoded: Decoded,
): Promise<Committed> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await database.get(CURRENT);
    const present = await soundest(database, decoded);
    const changes = await build(present);
    if (changes.size === 0) return { manifest: present.manifest, changed: false };

    // entries first, under keys that no version has used: nothing points to them until the manifest does
    const { entries, written } = await write(database, present.manifest, changes, now, decoded);
    await nextTurn();
    const manifest = nextManifest(present.manifest, entries, now.toISOString());
    const text = formatManifest(manifest);
    await nextTurn();
    if (present.manifest !== undefined) await database.set(new Map([[REPLACED, formatManifest(present.manifest)]]));
    if (!(await database.swap(CURRENT, before, text))) {
      await deleteInTurns(database, [...written.keys()]);
      continue;
    }
    for (const [key, series] of written) if (series !== undefined) decoded.set(key, series);
    forget(decoded, manifest);
    await nextTurn();
    await retire(database, present.manifest, manifest, now);
    return { manifest, changed: true };
  }
  throw new StoreError("unreachable", `other processes kept changing the store: given up after ${ATTEMPTS} attempts`);
}

async function soundest(database: Database, decoded: Decoded): Promise<Reading> {
  try {
    return await readVersion(database, undefined, undefined, decoded);
  } catch (error) {
    if (error instanceof StoreError && error.failure === "corrupt") return salvageVersion(database, decoded);
    throw error;
  }
}

/** Keeps the replaced version for current readers and as a fallback, and deletes the one before it. */
async function retire(database: Database, replaced: Manifest | undefined, manifest: Manifest, now: Date): Promise<void> {
  const text = await database.get(PREVIOUS);
  let gone: Manifest | undefined;
  try {
    gone = text === undefined ? undefined : parseManifest(text);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
  await nextTurn();
  if (replaced !== undefined) await database.set(new Map([[PREVIOUS, formatManifest(replaced)]]));
  await nextTurn();
  await collect(database, replaced === undefined ? [manifest] : [manifest, replaced], gone, now);
}

/** Entries that are written in one request. */
const AT_ONCE = 8;

/** Writes the entries of a version to come: what they are by id, and the series that they hold by key. */
async function write(
  database: Database,
  present: Manifest | undefined,
  changes: Changes,
  now: Date,
  decoded: Decoded,
): Promise<{ entries: Record<string, Entry>; written: Map<string, Series | undefined> }> {
  const entries: Record<string, Entry> = { ...present?.entries };
  const written = new Map<string, Series | undefined>();
  const mark = `${now.getTime().toString(36)}.${randomBytes(6).toString("hex")}`;
  const turns = takingTurns();
  let texts = new Map<string, string>();
  for (const [id, change] of changes) {
    const parts =
      change === null
        ? new Map([
            [id, null],
            [tailId(id), null],
          ])
        : partsOf(id, change, entries, decoded);
    for (const [part, each] of parts) {
      if (each === null) {
        delete entries[part];
        continue;
      }
      const key = `entry/${mark}/${part}`;
      const { text, note, series } = each;
      entries[part] = { key, sha256: sha256(text), ...note };
      texts.set(key, text);
      written.set(key, series);
    }
    if (texts.size >= AT_ONCE) {
      await database.set(texts);
      texts = new Map();
    }
    if (turns.isOver) await turns.next();
  }
  await database.set(texts);
  return { entries, written };
}

/** What a change writes: only the tail if a series just continues the stored one; otherwise the whole series, without a tail. */
function partsOf(id: string, change: Change, entries: Readonly<Record<string, Entry>>, decoded: Decoded): Map<string, Change | null> {
  if (!isSeries(id) || change.series === undefined) return new Map([[id, change]]);
  const head = decoded.get(entries[id]?.key ?? "");
  const tail = head && tailBehind(head, change.series);
  if (tail !== undefined) return new Map([[tailId(id), changeOf(tail)]]);
  return new Map<string, Change | null>([
    [id, change],
    [tailId(id), null],
  ]);
}
