import { relative } from "node:path";
import type { Settings } from "../config.ts";
import { lexiconFor } from "../kinds/lexicon.ts";
import type { AddedAs } from "../market/candidate.ts";
import { type Instrument, instrumentKinds } from "../market/catalogue.ts";
import { describeDiff, type SymbolDiff } from "../market/diff.ts";
import { type ImportRow, importPaths } from "../market/import.ts";
import { instrumentCalled, isNamed, namesIndex } from "../market/lookup.ts";
import type { DateOrder } from "../market/providers/formats/dates.ts";
import { KNOWN_FORMS } from "../market/providers/known-forms.ts";
import { recordFiles } from "../market/providers/records.ts";
import { openKnownStore } from "../oracle/known-store.ts";
import { EXIT, Mistake } from "./exit.ts";

export interface ImportChoices {
  readonly dryRun: boolean;
  readonly replace: boolean;
  /** of dates that can be read in two ways */
  readonly dates: DateOrder | undefined;
  /** what symbols that the catalogue lacks are to be, where they are to be taken: a kind and an exchange's identifier code */
  readonly added: { readonly kind: string; readonly exchange: string } | undefined;
  /** the working directory: paths are shown relative to it */
  readonly folder: string;
}

type Progress = (done: number, total: number, file: string) => void;

/**
 * `npm run import -- [--dry-run] [--replace] [--dates dmy|mdy] [--new KIND EXCHANGE] PATH…`: takes files of daily closes, holdings, members, positions and market values into the store, all or nothing per file, and says of each how it went.
 * @returns 0 where a file was taken, 2 where every file was left, 1 without a path
 */
export async function importFiles(
  paths: readonly string[],
  { dryRun, replace, dates, added, folder }: ImportChoices,
  settings: Settings,
): Promise<number> {
  if (paths.length === 0) {
    console.error("Name the files or folders to import: npm run import -- prices/");
    return EXIT.failed;
  }
  const { store, reference } = await openKnownStore(settings);
  const lexicon = lexiconFor(reference);
  const bar = process.stdout.isTTY ? await progressBar(folder) : undefined;
  const resolveSymbol = (symbol: string) => instrumentCalled(symbol, reference.lookup);
  const now = new Date();
  try {
    const { rows, diffs, manifest, changed } = await importPaths({
      paths,
      store,
      resolveSymbol,
      isIndexName: (word) => namesIndex(word, reference.lookup),
      isTaken: (word) =>
        isNamed(word, reference.lookup) || lexicon.words.has(word.toLowerCase()) || lexicon.english.has(word.toLowerCase()),
      addedAs: added === undefined ? undefined : addedAsOf(added, reference.lookup.instruments),
      now,
      kinds: [recordFiles({ resolveSymbol, now })],
      exchange: reference.exchange,
      dryRun,
      replace,
      dates,
      ...(bar === undefined ? {} : { onProgress: ({ done, total, file }) => bar.advance(done, total, file) }),
    });
    bar?.stop();
    for (const line of report(rows, diffs, folder)) console.log(line);
    const taken = rows.filter((row) => row.status === "taken").length;
    const held = rows.filter((row) => row.status === "held back").length;
    const outcome = dryRun
      ? "nothing was written (dry run)"
      : changed
        ? `the store is now at version ${manifest?.version}`
        : "the store is as it was";
    console.log(`\n${taken} taken, ${held > 0 ? `${held} held back (npm run data), ` : ""}${rows.length - taken - held} left; ${outcome}.`);
    return taken > 0 ? EXIT.answered : EXIT.refused;
  } finally {
    bar?.stop();
    await store.close();
  }
}

const NEW_YORK = ["XNYS", "XNAS", "ARCX"];

/** @throws {Mistake} naming the kinds or exchanges that there are */
function addedAsOf({ kind, exchange }: NonNullable<ImportChoices["added"]>, catalogue: readonly Instrument[]): AddedAs {
  const known = instrumentKinds.find((each) => each === kind);
  if (known === undefined) throw new Mistake(`--new takes one of ${instrumentKinds.join(", ")}, not "${kind}"`);
  const code = exchange.toUpperCase();
  if (NEW_YORK.includes(code)) return { kind: known, currency: "USD" };
  const neighbour = catalogue.find((each) => each.exchange === code);
  if (neighbour === undefined) {
    const codes = new Set(catalogue.flatMap((each) => each.exchange ?? []));
    throw new Mistake(`--new knows the exchanges ${[...NEW_YORK, ...codes].join(", ")}, not "${exchange}"`);
  }
  return { kind: known, exchange: neighbour.exchange, currency: neighbour.currency };
}

/** A path as a person would type it: two folders may hold files of one name. */
function pathFrom(folder: string, file: string): string {
  const near = relative(folder, file);
  return near.startsWith("..") ? file : near;
}

/** A line for each file, then what needs attention in the resulting series. */
function report(rows: readonly ImportRow[], diffs: readonly SymbolDiff[], folder: string): string[] {
  const width = Math.max(...rows.map((row) => pathFrom(folder, row.file).length), 4);
  const lines = rows.map(({ file, symbol, status, sessions, first, last, why }) => {
    const found = status === "taken" ? `${(symbol ?? "").padEnd(7)} ${String(sessions).padStart(6)}  ${first} to ${last}` : "";
    return `${pathFrom(folder, file).padEnd(width)}  ${status.padEnd(9)}  ${[found, why].filter((part) => part !== "").join("  ")}`.trimEnd();
  });
  if (rows.some(({ why }) => why.startsWith("no form that is known")))
    lines.push(
      "",
      `Closes are taken from ${KNOWN_FORMS}. Give a table a first line such as "Date,Close", and name the file after the symbol.`,
    );
  const odd = diffs.filter(
    (diff) => diff.refused !== undefined || diff.changed.count + diff.holes.count + diff.jumps.length > 0 || diff.rebased !== undefined,
  );
  if (odd.length > 0) lines.push("", "Worth a look:", ...odd.map((diff) => `  ${diff.symbol}: ${describeDiff(diff)}`));
  return lines;
}

async function progressBar(folder: string): Promise<{ advance: Progress; stop: () => void }> {
  const { progress } = await import("@clack/prompts");
  let bar: ReturnType<typeof progress> | undefined;
  let shown = 0;
  return {
    advance: (done, total, file) => {
      if (bar === undefined) {
        bar = progress({ max: total });
        bar.start("Reading files");
      }
      bar.advance(done - shown, pathFrom(folder, file));
      shown = done;
    },
    stop: () => {
      bar?.stop("Files read");
      bar = undefined;
    },
  };
}
