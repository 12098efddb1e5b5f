import { CsvError, parse } from "csv-parse/sync";
import { adjustedOnly } from "./formats/adjusted-only.ts";
import { fred } from "./formats/fred.ts";
import { leftByName } from "./formats/left.ts";
import { ohlcv } from "./formats/ohlcv.ts";
import { priced } from "./formats/priced.ts";
import { quantmod } from "./formats/quantmod.ts";
import type { Refused } from "./formats/refused.ts";
import type { ClosesTable, CsvFile, Format, ReadOptions } from "./formats/table.ts";
import { wide } from "./formats/wide.ts";
import { yahooDownload } from "./formats/yahoo-download.ts";
import { yfinance } from "./formats/yfinance.ts";
import { yfinanceHistory } from "./formats/yfinance-history.ts";
import { jsonRows } from "./json-rows.ts";
import { LARGEST } from "./largest.ts";
import { textIn } from "./text-in.ts";

const FORMATS: readonly Format[] = [
  yfinance,
  yahooDownload,
  yfinanceHistory,
  ohlcv,
  quantmod,
  adjustedOnly,
  leftByName,
  wide,
  fred,
  priced,
];

/** A source's own answer, whose dates can be read in one way. */
const PLAIN: ReadOptions = { isSession: () => true, isKnown: () => false };

/**
 * The closes in a file, recognised by its header: of one instrument, or of several.
 * @param name the file's name without its folder; some forms have the symbol only there
 * @param bytes what the file holds
 * @returns the closes; or what was seen instead
 */
export function closesIn(name: string, bytes: Uint8Array, options: ReadOptions = PLAIN): readonly ClosesTable[] | Refused {
  const file = tableIn(name, bytes);
  if ("refused" in file) return file;
  for (const format of FORMATS) {
    const found = format(file, options);
    if (found === undefined) continue;
    return "refused" in found || Array.isArray(found) ? (found as Refused | readonly ClosesTable[]) : [found as ClosesTable];
  }
  return { refused: `no form that is known; it begins "${file.begins}"` };
}

/** The rows of a file as text, and how its first line begins; or why it is not a table. */
export function tableIn(name: string, bytes: Uint8Array): (CsvFile & { readonly begins: string }) | Refused {
  if (bytes.length === 0) return { refused: "it is empty" };
  if (bytes.length > LARGEST) return { refused: `it is larger than ${LARGEST / 2 ** 20} MB` };
  const text = textIn(bytes);
  if (typeof text !== "string") return text;
  if (/^\s*<(!doctype|html|\?xml|head|body)/i.test(text)) return { refused: "it is a web page (HTML)" };
  const begins = text
    .slice(0, 300)
    .split(/[\r\n]/, 1)[0]!
    .slice(0, 60);
  const json = /^\ufeff?\s*[[{]/.test(text) ? jsonRows(text) : undefined;
  if (json !== undefined) return { name, rows: json, closed: true, delimiter: ",", begins };
  // "sep=;" is how spreadsheets are told what parts the columns
  const told = /^\ufeff?"?sep=(.)"?(?:\r\n|\r|\n)/i.exec(text);
  const body = told === null ? text : text.slice(told[0].length);
  const delimiter = told?.[1] ?? delimiterOf(body);
  const rows = rowsOf(body, delimiter);
  if ("refused" in rows) return rows;
  return { name, rows, closed: /[\r\n]$/.test(body), delimiter, begins };
}

/** Lines that say what parts the columns. */
const SAMPLED = 20;

/** What parts the columns: the mark that each of the first lines has most alike; a comma where none does. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 8192)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, SAMPLED)
    .map((line) => line.replace(/"[^"]*"/g, ""));
  const least = (mark: string): number => Math.min(...lines.map((line) => line.split(mark).length - 1));
  const [tabs, semicolons, commas] = [least("\t"), least(";"), least(",")];
  if (tabs > 0 && tabs >= commas) return "\t";
  return semicolons > 0 && semicolons >= commas - semicolons ? ";" : ",";
}

/**
 * The rows of a text without quotes, in which a delimiter or the end of a line is never part of a field: as the parser below gives them,
 * which takes three times as long.
 */
export function plainRows(text: string, delimiter: string): string[][] {
  const lines = text.replace(/^\ufeff/, "").split(text.includes("\r") ? /\r\n|\n|\r/ : "\n");
  const ends = /[ \t\f]+$/;
  const isPadded = /[ \t\f](?:[,;\t\r\n|]|$)/.test(text);
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const fields = line.split(delimiter);
      return isPadded ? fields.map((field) => field.replace(ends, "")) : fields;
    });
}

function rowsOf(text: string, delimiter: string): string[][] | Refused {
  if (!text.includes('"')) return plainRows(text, delimiter);
  const read = (trimmed: "rtrim" | "trim"): string[][] =>
    parse(text, {
      bom: true,
      delimiter,
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
