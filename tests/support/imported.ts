import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ask } from "../../src/ask/respond.ts";
import { isoOf, parseDay } from "../../src/calendar/day.ts";
import { type Import, importPaths } from "../../src/market/import.ts";
import { namesIndex } from "../../src/market/lookup.ts";
import type { Snapshot } from "../../src/market/snapshot.ts";
import { openStore } from "../../src/market/store.ts";
import type { Answer } from "../../src/question/answer.ts";
import { lexicon } from "./phrasings.ts";
import { endOf, exchange, reference } from "./reference.ts";

/** What came of files, and what is then answered from. */
export interface ImportedMarket {
  readonly imports: readonly Import[];
  readonly snapshot: Snapshot;
  ask(text: string, asOf: string): Answer;
}

/**
 * Imports files into a new store, as `npm run import` does, one import for each group of files.
 * @param groups text of the files by their names
 */
export async function imported(...groups: readonly Readonly<Record<string, string>>[]): Promise<ImportedMarket> {
  const folder = mkdtempSync(join(tmpdir(), "versus-imported-"));
  const store = await openStore("sqlite::memory:");
  const imports: Import[] = [];
  try {
    for (const [at, files] of groups.entries()) {
      for (const [name, text] of Object.entries(files)) {
        const path = join(folder, String(at), name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
      imports.push(
        await importPaths({
          paths: [join(folder, String(at))],
          store,
          resolveSymbol: (symbol) => reference.lookup.byProviderSymbol(symbol),
          isIndexName: (word) => namesIndex(word, reference.lookup),
          now: new Date("2026-08-25T12:00:00Z"),
          exchange,
        }),
      );
    }
    const snapshot = await store.load();
    return { imports, snapshot, ask: (text, asOf) => ask(text, lexicon, { reference, snapshot, now: endOf(asOf) }) };
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sessions between two dates, both in it. */
export function sessionsFrom(first: string, last: string): string[] {
  const dates: string[] = [];
  for (let day = parseDay(first)!; day <= parseDay(last)!; day++) if (exchange.isSession(day)) dates.push(isoOf(day));
  return dates;
}

/** A walk that never moves by more than 1.2% a session, the same each time. */
export function walk(count: number, start = 100): number[] {
  let close = start;
  return Array.from({ length: count }, (_, i) => {
    close *= 1 + (((i * 37) % 23) - 10) / 1000;
    return Number(close.toFixed(2));
  });
}

/** A file of dates and closes. */
export function csv(dates: readonly string[], closes: readonly (number | string)[], header = "Date,Close"): string {
  return `${header}\n${dates.map((date, i) => `${date},${closes[i]}\n`).join("")}`;
}
