import { CsvError, parse } from "csv-parse/sync";
import { adjustedOnly } from "./formats/adjusted-only.ts";
import { fred } from "./formats/fred.ts";
import { leftByName } from "./formats/left.ts";
import { ohlcv } from "./formats/ohlcv.ts";
import { quantmod } from "./formats/quantmod.ts";
import type { ClosesTable, CsvFile, Format, Refused } from "./formats/table.ts";
import { yahooDownload } from "./formats/yahoo-download.ts";
import { yfinance } from "./formats/yfinance.ts";
import { yfinanceHistory } from "./formats/yfinance-history.ts";

const FORMATS: readonly Format[] = [yfinance, yahooDownload, yfinanceHistory, ohlcv, fred, quantmod, adjustedOnly, leftByName];

/** A century of daily bars is 3 MB; what is larger is something else. */
export const LARGEST = 64 * 1024 * 1024;

/**
 * The closes in a file, recognised by its header.
 * @param name the file's name without its folder; some forms have the symbol only there
 * @param bytes what the file holds
 * @returns the closes; or what was seen instead
 */
export function closesIn(name: string, bytes: Uint8Array): ClosesTable | Refused {
  const file = csvIn(name, bytes);
  if ("refused" in file) return file;
  for (const format of FORMATS) {
    const found = format(file);
    if (found !== undefined) return found;
  }
  return { refused: `no form that is known; it begins "${file.begins}"` };
}

/** The rows of a file as text, with how its first line begins; or why it is no table. */
export function csvIn(name: string, bytes: Uint8Array): (CsvFile & { readonly begins: string }) | Refused {
  const text = textOf(bytes);
  if (typeof text !== "string") return text;
  if (/^\s*<(!doctype|html|\?xml|head|body)/i.test(text)) return { refused: "it is a web page (HTML)" };
  const rows = rowsOf(text);
  if ("refused" in rows) return rows;
  const begins = text.slice(0, 300).split(/\r?\n/, 1)[0]!.slice(0, 60);
  return { name, rows, closed: text.endsWith("\n"), begins };
}

function textOf(bytes: Uint8Array): string | Refused {
  if (bytes.length === 0) return { refused: "it is empty" };
  if (bytes.length > LARGEST) return { refused: `it is larger than ${LARGEST / 1024 / 1024} MB` };
  if (bytes.subarray(0, 8192).includes(0)) return { refused: "it is binary, not text" };
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { refused: "it is binary, not text in UTF-8" };
  }
}

function rowsOf(text: string): string[][] | Refused {
  const read = (trimmed: "rtrim" | "trim"): string[][] =>
    parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      // files of the CFTC end their header in another way than their rows, and have spaces behind closing quotes
      record_delimiter: ["\r\n", "\n", "\r"],
      [trimmed]: true,
    });
  try {
    return read("rtrim");
  } catch (error) {
    try {
      // some have spaces in front of opening quotes too; a line of blanks, which then counts for nothing, is a row of other files
      if (error instanceof CsvError && error.code === "INVALID_OPENING_QUOTE") return read("trim");
    } catch {
      // what is wrong with it as it stands is said
    }
    return { refused: `it is no CSV: ${error instanceof Error ? error.message : String(error)}` };
  }
}
