import { basename } from "node:path";
import type { FileKind } from "../import.ts";
import { tableIn } from "./files.ts";
import { commitments } from "./records/commitments.ts";
import { ishares } from "./records/ishares.ts";
import { marketValueList } from "./records/market-value-list.ts";
import { memberList } from "./records/member-list.ts";
import type { RecordsFormat, RecordsOptions } from "./records/table.ts";

const FORMATS: readonly RecordsFormat[] = [ishares, commitments, memberList, marketValueList];

/** Words that each of the forms has near its beginning, so that a file of closes is not taken apart twice. */
const SIGNS = /Weight \(%\)|Market[ _]and[ _]Exchange[ _]Names|Security|Sector|Market (?:Value|Cap)|Shares Outstanding/i;
const HEAD_BYTES = 4096;

/** Files of data other than closes: holdings, Commitments of Traders, members, market values. */
export function recordFiles(options: RecordsOptions): FileKind {
  return (name, bytes) => {
    if (!SIGNS.test(Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString("utf8"))) return undefined;
    const file = tableIn(name, bytes);
    if ("refused" in file) return file;
    for (const format of FORMATS) {
      // only reports are told apart by the name of their archive
      const found = format(format === commitments ? file : { ...file, name: basename(name) }, options);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}
