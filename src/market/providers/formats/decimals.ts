/** The mark in front of decimals; the other one parts thousands. */
export type DecimalMark = "." | ",";

/** What providers write where they have no value. */
const NO_VALUE = new Set(["", ".", "-", "--", "n/a", "null", "NaN", "NA", "N/A"]);
/** Signs of money, and the spaces that some part thousands with. */
const BESIDE = /[$€£\s\u00a0\u202f']/g;
const GROUPED = { ".": /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/, ",": /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/ } as const;
const PLAIN = { ".": /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i, ",": /^[+-]?\d+(?:,\d+)?$/ } as const;

export function hasNoValue(cell: string): boolean {
  return NO_VALUE.has(cell.trim());
}

/**
 * Which mark parts the decimals in a file's numbers: the last of two different ones in one number; of a single comma in all of them, a
 * decimal comma where the columns are parted by something else.
 * @param delimiter what parts the columns
 */
export function decimalMarkOf(cells: Iterable<string>, delimiter: string): DecimalMark {
  let commas = false;
  for (const cell of cells) {
    const [point, comma] = [cell.lastIndexOf("."), cell.lastIndexOf(",")];
    if (comma < 0) continue;
    if (point >= 0) return point > comma ? "." : ",";
    commas = true;
    // "12,5" and "1234,56" are no thousands
    if (!/^\D*\d{1,3}(?:,\d{3})+\D*$/.test(cell)) return ",";
  }
  return commas && delimiter !== "," ? "," : ".";
}

/** The number in a cell; undefined if there is no value, NaN if it is not a number. */
export function numberIn(cell: string, mark: DecimalMark): number | undefined {
  const text = cell.trim();
  if (NO_VALUE.has(text)) return undefined;
  const direct = mark === "." ? Number(text) : Number.NaN;
  if (!Number.isNaN(direct)) return direct;
  const bare = text.replace(BESIDE, "");
  if (!PLAIN[mark].test(bare) && !GROUPED[mark].test(bare)) return Number.NaN;
  return Number(mark === "." ? bare.replaceAll(",", "") : bare.replaceAll(".", "").replace(",", "."));
}

/** Digits behind the mark. */
export function decimalsOf(cell: string, mark: DecimalMark): number {
  const at = cell.indexOf(mark);
  return at < 0 ? 0 : cell.length - at - 1;
}
