import { type Day, dayOf, parseDay } from "../../../calendar/day.ts";
import type { EntryWrite } from "../../import.ts";
import type { ResolveSymbol } from "../../tickers.ts";
import type { Refused } from "../formats/refused.ts";
import { type CsvFile, columnNamed } from "../formats/table.ts";

/** What a file of records gives: entries to write, and the line that the import's table shows. */
export interface RecordsFound {
  readonly entries: readonly EntryWrite[];
  readonly symbol: string;
  readonly count: number;
  /** ISO dates */
  readonly first: string;
  readonly last: string;
  /** what of the file was left, or nothing */
  readonly why: string;
}

export interface RecordsOptions {
  readonly resolveSymbol: ResolveSymbol;
  readonly now: Date;
  /** who gave the file, as answers name it; `file` where absent */
  readonly provider?: string;
}

/** Reads records of one form: undefined where a file has another one. */
export type RecordsFormat = (file: CsvFile, options: RecordsOptions) => RecordsFound | Refused | undefined;

/** A number as people write it, with thousands separators; NaN if it is not a number. */
export function amountIn(cell: string | undefined): number {
  const text = cell?.trim() ?? "";
  return /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?$/.test(text) ? Number(text.replaceAll(",", "")) : Number.NaN;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** "Apr 06, 2023", "6-Apr-2023", "2023-04-06": the day, undefined for anything else. */
export function dateIn(cell: string | undefined): Day | undefined {
  const text = cell?.trim() ?? "";
  const iso = parseDay(text);
  if (iso !== undefined) return iso;
  const named = /^([A-Za-z]{3})[a-z]*\.? (\d{1,2}), ?(\d{4})$/.exec(text) ?? undefined;
  const turned = /^(\d{1,2})[- ]([A-Za-z]{3})[a-z]*[- ](\d{4})$/.exec(text) ?? undefined;
  const [month, date, year] = named !== undefined ? [named[1], named[2], named[3]] : [turned?.[2], turned?.[1], turned?.[3]];
  const index = MONTHS.indexOf(month?.toLowerCase() ?? "");
  if (index < 0) return undefined;
  return parseDay(`${year}-${String(index + 1).padStart(2, "0")}-${date!.padStart(2, "0")}`);
}

/** A date in a file's name: 2023-04-06, 20230406, and where only a month stands, 2025-11, its last day. */
export function dateInName(name: string): { readonly day: Day; readonly stamp: string } | undefined {
  const full = /(?<!\d)(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(name);
  const day = full === null ? undefined : parseDay(`${full[1]}-${full[2]}-${full[3]}`);
  if (full !== null && day !== undefined) return { day, stamp: `${full[1]}-${full[2]}-${full[3]}` };
  const part = /(?<!\d)(\d{4})-(\d{2})(?!\d)/.exec(name);
  const month = Number(part?.[2]);
  if (part === null || month < 1 || month > 12) return undefined;
  return { day: dayOf(Number(part[1]), month + 1, 1) - 1, stamp: `${part[1]}-${part[2]}` };
}

/** Index of each column by its name, or the name of one that is missing. */
export function columnsNamed<K extends string>(
  header: readonly string[],
  names: Readonly<Record<K, readonly string[]>>,
): Record<K, number> | string {
  const found = {} as Record<K, number>;
  for (const [key, spellings] of Object.entries(names) as [K, readonly string[]][]) {
    found[key] = columnNamed(header, ...spellings);
    if (found[key] < 0) return spellings[0]!;
  }
  return found;
}
