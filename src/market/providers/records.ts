import type { FileKind, FileReading } from "../import.ts";
import { csvIn, LARGEST } from "./files.ts";
import { commitments } from "./records/commitments.ts";
import { ishares } from "./records/ishares.ts";
import { marketValueList } from "./records/market-value-list.ts";
import { memberList } from "./records/member-list.ts";
import type { RecordsFormat, RecordsOptions } from "./records/table.ts";
import { isZip, onlyFileIn } from "./zip.ts";

const FORMATS: readonly RecordsFormat[] = [ishares, commitments, memberList, marketValueList];

/** Words that each of the forms has near its beginning, so that a file of closes is not taken apart twice. */
const SIGNS = /Weight \(%\)|Market[ _]and[ _]Exchange[ _]Names|Security|Sector|Market (?:Value|Cap)|Shares Outstanding/i;
const HEAD_BYTES = 4096;

/** Files of what stands beside closes: holdings, Commitments of Traders, members, market values. */
export function recordFiles(options: RecordsOptions): FileKind {
  return (name, bytes) => {
    if (isZip(bytes)) return zippedReports(name, bytes, options);
    if (!SIGNS.test(Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString("utf8"))) return undefined;
    const file = csvIn(name, bytes);
    if ("refused" in file) return file;
    for (const format of FORMATS) {
      const found = format(file, options);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** The Commitments of Traders of a year as the CFTC packs them (deacot2023.zip with annual.txt in it); nothing else is taken from an archive. */
function zippedReports(name: string, bytes: Uint8Array, options: RecordsOptions): FileReading {
  const zipped = onlyFileIn(bytes, LARGEST);
  if ("refused" in zipped) return zipped;
  const file = csvIn(`${name}/${zipped.name}`, zipped.bytes);
  if ("refused" in file) return file;
  return commitments(file, options) ?? { refused: `its ${zipped.name} is no report of the Commitments of Traders` };
}
