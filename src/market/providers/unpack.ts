import { basename } from "node:path";
import { gunzipSync } from "node:zlib";
import { isRefused, type Refused } from "./formats/refused.ts";
import { filesInZip, isZip, type Zipped } from "./zip.ts";

/**
 * What a file holds that is packed: the file in a .gz, the files in a .zip, the first sheet of an .xlsx as a table. Any other file is itself.
 * Names in an archive are taken without their folders: nothing is written under them.
 * @param largest bytes that a file may have unpacked
 */
export async function unpacked(name: string, bytes: Uint8Array, largest: number): Promise<readonly Zipped[] | Refused> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipped(name, bytes, largest);
  if (!isZip(bytes)) return [{ name, bytes }];
  const files = filesInZip(bytes, largest);
  if (isRefused(files)) return files;
  if (files.some((file) => file.name === "[Content_Types].xml")) return [await sheetIn(name, bytes)];
  const named = files.map((file) => ({ name: basename(file.name.replaceAll("\\", "/")), bytes: file.bytes }));
  return named.filter((file) => !/^[._]/.test(file.name) && file.name !== "");
}

/** Whether a file's name says that it is packed. */
export function isPacked(name: string): boolean {
  return /\.(?:gz|zip)$/i.test(name);
}

function gunzipped(name: string, bytes: Uint8Array, largest: number): readonly Zipped[] | Refused {
  try {
    return [{ name: name.replace(/\.gz$/i, ""), bytes: gunzipSync(bytes, { maxOutputLength: largest }) }];
  } catch (error) {
    const isLarge = error instanceof RangeError;
    return { refused: isLarge ? `it is larger than ${largest / 2 ** 20} MB when unpacked` : "it is a damaged gzip file" };
  }
}

/** The first sheet of a workbook as text with tabs between its cells: numbers as they are, dates without their time. */
async function sheetIn(name: string, bytes: Uint8Array): Promise<Zipped> {
  let reader: typeof import("read-excel-file/node");
  try {
    reader = await import("read-excel-file/node");
  } catch (cause) {
    throw new Error("reading .xlsx files takes the optional package read-excel-file: npm install read-excel-file", { cause });
  }
  const rows = await reader.readSheet(Buffer.from(bytes));
  const text = rows.map((row) => row.map(cellText).join("\t")).join("\n");
  return { name: name.replace(/\.xlsx$/i, ".tsv"), bytes: new TextEncoder().encode(`${text}\n`) };
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).replace(/[\t\r\n]+/g, " ");
}
