import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { DateTime } from "luxon";
import { dayOf } from "../calendar/day.ts";
import type { Exchange } from "../calendar/exchange.ts";
import { type AddedAs, type Candidate, candidateOf } from "./candidate.ts";
import { type Instrument, tradingDaysIn } from "./catalogue.ts";
import { diffOf, type SymbolDiff } from "./diff.ts";
import { decodeHeldBack, type HeldBack, heldBackId, isSettled } from "./held-back.ts";
import type { Manifest } from "./manifest.ts";
import { type ImportRow, mergeOffers, type Offer, skippedRow } from "./offers.ts";
import { readBounded } from "./providers/bounded.ts";
import { closesIn } from "./providers/files.ts";
import type { DateOrder } from "./providers/formats/dates.ts";
import type { ClosesTable } from "./providers/formats/table.ts";
import { LARGEST } from "./providers/largest.ts";
import { isPacked, unpacked } from "./providers/unpack.ts";
import type { Zipped } from "./providers/zip.ts";
import { addedChange, addedId, listedIn } from "./records/added.ts";
import { bases } from "./series.ts";
import { type Change, type Changes, changeOf, entryId, heldBackChange, isHeld, type Store } from "./store.ts";
import { cleaned, type Expected, examined, examinedOnce } from "./validate.ts";
import type { Reading } from "./version.ts";

export type { ImportRow } from "./offers.ts";

export interface Import {
  /** in the order of the paths, folders by name */
  readonly rows: readonly ImportRow[];
  /** per symbol that was offered closes */
  readonly diffs: readonly SymbolDiff[];
  readonly manifest: Manifest | undefined;
  /** false where the store stayed at its version */
  readonly changed: boolean;
}

/** An entry of a file's own: what it becomes, given what the store holds under its id. */
export interface EntryWrite {
  readonly id: string;
  write(held: string | undefined): Change;
}

/** What a file was read as: closes to merge, an entry to write as it is, entries to merge, or nothing, and why. */
export type FileReading =
  | { readonly candidate: Candidate }
  | { readonly id: string; readonly change: Change; readonly symbol: string }
  | ({ readonly entries: readonly EntryWrite[]; readonly symbol: string; readonly count: number } & Pick<
      ImportRow,
      "first" | "last" | "why"
    >)
  | { readonly refused: string };

/** One kind of file; undefined if a file is not of that kind. The last kind asked says why a file is skipped. */
export type FileKind = (name: string, bytes: Uint8Array) => FileReading | undefined;

export interface ImportOptions {
  /** files, or folders with everything in them */
  readonly paths: readonly string[];
  readonly store: Store;
  /** the catalogue's instrument for any provider's symbol (^GSPC, GSPC, SPX; NASDAQCOM) */
  readonly resolveSymbol: (symbol: string) => Instrument | undefined;
  /** whether the word is part of an index's name and means that index: "nasdaq", which is not a share's ticker */
  readonly isIndexName?: (word: string) => boolean;
  /** whether a word means something already, so that nothing else can be called so */
  readonly isTaken?: (word: string) => boolean;
  /** what symbols that are not known are to be in the catalogue; left out, only shares in a list of holdings or members are taken */
  readonly addedAs?: AddedAs | undefined;
  readonly now: Date;
  readonly exchange: Exchange;
  /** true: the files' closes take the place of what is held of their instruments */
  readonly replace?: boolean;
  /** true: everything is read and told, nothing is written */
  readonly dryRun?: boolean;
  /** kinds of file beside closes, asked first */
  readonly kinds?: readonly FileKind[];
  /** how dates are to be read that can be read in two ways */
  readonly dates?: DateOrder | undefined;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number; readonly file: string }) => void;
}

/**
 * Takes every file that can be read whole into the store, in one commit: a file that is refused changes nothing.
 * Of several files for one instrument the one that reaches furthest is the base and the others give the days it lacks;
 * what the store holds counts as one of them. What cannot be made one with it is held back.
 * @throws {StoreError} where the store cannot be used; a path that cannot be read is a skipped row
 */
export async function importPaths(options: ImportOptions): Promise<Import> {
  const { store, now, onProgress, dryRun = false } = options;
  const files = await filesIn(options.paths);
  const read: Read[] = [];
  for (const [index, file] of files.entries()) {
    read.push(...(await readingsOf(file, options)));
    onProgress?.({ done: index + 1, total: files.length, file });
  }
  if (dryRun) {
    const present = await store.read();
    const { rows, diffs } = changesFrom(read, present, options);
    return { rows, diffs, manifest: present.manifest, changed: false };
  }
  let result: { rows: ImportRow[]; diffs: SymbolDiff[] } = { rows: [], diffs: [] };
  const { manifest, changed } = await store.commit(
    (present) => {
      const { changes, ...told } = changesFrom(read, present, options);
      result = told;
      return changes;
    },
    { now },
  );
  return { ...result, manifest, changed };
}

/** Files at the paths, in folders by name; a path that is not a folder, or cannot be read, stands for itself. */
async function filesIn(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const names = await readdir(path).catch(() => undefined);
    const seen = names?.filter((name) => !name.startsWith(".")).sort();
    found.push(...(seen === undefined ? [path] : await filesIn(seen.map((name) => join(path, name)))));
  }
  return found;
}

/** A file, or a part of one, and what it was read as. */
interface Read {
  /** the path, with the name of the part behind it where there are several */
  readonly file: string;
  readonly reading: FileReading;
}

/** What is in a file: one thing mostly; each file of an archive, each instrument of a table. */
async function readingsOf(file: string, options: ImportOptions): Promise<Read[]> {
  let files: readonly Zipped[];
  try {
    const bytes = await readBounded(file, LARGEST);
    const found = "refused" in bytes ? bytes : await unpacked(basename(file), bytes, LARGEST);
    if ("refused" in found) return [{ file, reading: found }];
    files = found;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return [{ file, reading: { refused: `it cannot be read: ${code ?? message}` } }];
  }
  if (files.length === 0) return [{ file, reading: { refused: "it is an archive with nothing in it" } }];
  return files.flatMap((part) => readingsIn(file, files.length === 1 ? file : `${file}: ${part.name}`, part, options));
}

/** @param told what the part is called in the report */
function readingsIn(file: string, told: string, { name, bytes }: Zipped, options: ImportOptions): Read[] {
  const { kinds = [], exchange, resolveSymbol, dates } = options;
  const archive = basename(file);
  for (const kind of kinds) {
    // an archive's own name may say what is in it
    const reading = kind(isPacked(archive) ? `${archive}/${name}` : name, bytes);
    if (reading !== undefined) return [{ file: told, reading }];
  }
  const tables = closesIn(name, bytes, {
    order: dates,
    isSession: (day) => exchange.isSession(day),
    isKnown: (symbol) => resolveSymbol(symbol) !== undefined,
  });
  if ("refused" in tables) return [{ file: told, reading: tables }];
  return tables.map((table) => ({
    file: tables.length === 1 ? told : `${told}: ${table.symbol}`,
    reading: readingOf(table, name, options),
  }));
}

function readingOf(table: ClosesTable, name: string, options: ImportOptions): FileReading {
  const { now, exchange } = options;
  const candidate = candidateOf(table, name, options);
  if ("refused" in candidate) return candidate;
  const today = dayOf(now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate());
  const clean = cleaned(candidate.series, expectedOf(candidate, exchange), {
    today,
    finished: exchange.lastFinished(DateTime.fromJSDate(now)),
  });
  if ("refused" in clean) return clean;
  return { candidate: { ...candidate, series: clean.series, notes: [...candidate.notes, ...clean.notes] } };
}

/** The source of another series that waits where this one is about to; one waits of each instrument and basis. */
function waitingBefore({ series }: HeldBack, { texts }: Reading): string | undefined {
  const text = texts.get(heldBackId(series));
  const source = text === undefined ? series.source : decodeHeldBack(text).series.source;
  return source.detail === series.source.detail ? undefined : `${source.provider} ${source.detail}`;
}

/** What a candidate's closes are held against; a share that the catalogue lacks trades in New York. */
function expectedOf({ kind, instrument }: Candidate, exchange: Exchange): Expected {
  return { kind, tradingDays: tradingDaysIn(exchange)(instrument ?? { kind }) };
}

/** Whether a share that the catalogue lacks is held, or is in a list that is: of what is imported and of what there is. */
function sharesIn(read: readonly Read[], { series, texts }: Reading): (symbol: string) => boolean {
  const lists = read.flatMap(({ reading }) => {
    if ("id" in reading) return [[reading.id, reading.change.text] as const];
    return "entries" in reading ? reading.entries.map(({ id, write }) => [id, write(texts.get(id)).text] as const) : [];
  });
  const isListed = listedIn([...texts, ...lists]);
  return (symbol) => bases.some((basis) => series.has(entryId(symbol, basis))) || isListed(symbol);
}

const UNKNOWN = "is in neither the catalogue nor a list of holdings or members; --new KIND EXCHANGE adds it, as in --new stock XNYS";

function changesFrom(read: readonly Read[], present: Reading, { exchange, now, replace = false }: ImportOptions) {
  const changes = new Map<string, Change | null>();
  const rows = new Map<string, ImportRow>();
  const diffs: SymbolDiff[] = [];
  const offers = new Map<string, Offer[]>();
  const isShare = sharesIn(read, present);
  for (const { file, reading } of read) {
    rows.set(file, skippedRow(file, "refused" in reading ? reading.refused : ""));
    if ("candidate" in reading) {
      const { series, instrument, isNew } = reading.candidate;
      const { symbol, basis } = series;
      if (instrument === undefined && !isShare(symbol)) {
        rows.set(file, skippedRow(file, `${symbol} ${UNKNOWN}`));
        continue;
      }
      if (isNew) changes.set(addedId(symbol), addedChange(instrument!, file, now.toISOString()));
      const id = entryId(symbol, basis);
      offers.set(id, [...(offers.get(id) ?? []), { ...reading.candidate, file }]);
    } else if ("id" in reading) {
      const { count, first, last } = reading.change.note;
      if (!isHeld(reading.id, reading.change, present)) changes.set(reading.id, reading.change);
      rows.set(file, { file, symbol: reading.symbol, status: "taken", sessions: count, first, last, why: "" });
    } else if ("entries" in reading) {
      const { entries, symbol, count, first, last, why } = reading;
      for (const { id, write } of entries) {
        const held = changes.get(id)?.text ?? present.texts.get(id);
        const change = write(held);
        if (change.text !== held) changes.set(id, change);
      }
      rows.set(file, { file, symbol, status: "taken", sessions: count, first, last, why });
    }
  }
  const held = present.series;
  for (const [id, candidates] of offers) {
    const expected = expectedOf(candidates[0]!, exchange);
    const stored = held.get(id);
    const before = stored && examinedOnce(stored, expected);
    const accepted = replace && before?.accepted !== undefined ? { accepted: before.accepted } : {};
    const { series: offered, heldBack } = mergeOffers(replace ? undefined : before, candidates, (row) => rows.set(row.file, row));
    const merged = Object.keys(accepted).length === 0 ? offered : { ...offered, ...accepted };
    const series = merged === before ? before : examined(merged, expected);
    const change = changeOf(series);
    if (!isHeld(id, change, present)) changes.set(id, change);
    for (const each of heldBack) {
      const file = candidates.find(({ series }) => series === each.series)!.file;
      const forgotten = waitingBefore(each, present);
      if (forgotten !== undefined) rows.set(file, { ...rows.get(file)!, why: `${each.why}; ${forgotten} waited there and is forgotten` });
      changes.set(heldBackId(each.series), heldBackChange(each));
    }
    if (heldBack.length === 0 && isSettled(series, present, expected.kind)) changes.set(heldBackId(series), null);
    diffs.push(diffOf(replace ? undefined : before, series, expected));
  }
  return { changes: changes as Changes, rows: [...rows.values()], diffs };
}
