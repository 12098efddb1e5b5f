/** A word, number or sign of a text in another language than English. */
export interface Word {
  /** as it is compared: lower case, folded by its language */
  readonly key: string;
  /** UTF-16 offsets in the text as given */
  readonly from: number;
  readonly to: number;
  /** what it was mended to where it was misspelt */
  readonly read?: string;
  /** the punctuation in front of it: a comma, the end of a sentence, or neither */
  readonly before: "" | "," | ".";
}

/**
 * A date in digits, a number with its language's separators, a marked ticker, a run of letters and digits, or a sign. Hyphens and
 * apostrophes part words: "200-Tage-Linie", "a-t-il", "l'indice".
 */
const WORD =
  /\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2}(?!\d))?|\d{1,2}\/\d{1,2}(?:\/(?:\d{4}|\d{2}(?!\d)))?|\d{1,3}(?:[. '’\u00a0\u202f]\d{3}(?!\d))+(?:,\d+)?|\d+(?:[.,]\d+)?(?:k(?![\p{L}\d]))?|[$^][\p{L}&][\p{L}\d&.-]*|\p{L}[\p{L}\p{M}\d]*|[%&+$€£¥]|(?<![\p{L}\d])[-−–](?=\d)/gu;

/** The words of a text, each with the key that its language compares by. */
export function wordsOf(text: string, fold: (word: string) => string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const [raw] = match;
    const gap = text.slice(end, match.index);
    words.push({ key: keyOfWord(raw, fold), from: match.index, to: match.index + raw.length, before: breakOf(gap, words.at(-1)) });
    end = match.index + raw.length;
  }
  return words.flatMap(withDollarsBehind);
}

/** "$1000" as "1000 dollar" */
function withDollarsBehind(word: Word, at: number, words: readonly Word[]): Word[] {
  const isMark = (mark: Word | undefined, amount: Word | undefined): boolean =>
    mark?.key === "dollar" && mark.to - mark.from === 1 && amount?.from === mark.to && /^\d/.test(amount.key);
  if (isMark(word, words[at + 1])) return [];
  const mark = words[at - 1];
  return isMark(mark, word)
    ? [
        { ...word, before: mark!.before },
        { ...mark!, before: "" },
      ]
    : [word];
}

function breakOf(gap: string, last: Word | undefined): Word["before"] {
  if (last === undefined) return "";
  if (/[?!;…]|\.\.|\n\s*\n/.test(gap)) return ".";
  // "2. Juni", "vs. S&P 500"
  if (/\.\s/.test(gap)) return /^(?:\d{1,2}|vs|bzw|ca|env|inkl|exkl|zzgl|ggue|evtl|max|min|p|a)$/.test(last.key) ? "" : ".";
  return /[,:()–—]|\s-\s/.test(gap) ? "," : "";
}

function keyOfWord(raw: string, fold: (word: string) => string): string {
  if (/^\d{4}-/.test(raw)) return raw;
  const date = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{2,4})?)?$/.exec(raw);
  // "2.5" is a number, "2.5." and "2/5" are dates
  if (date !== null && !/^\d+\.\d+$/.test(raw)) return dateKey(date[1]!, date[2]!, date[3]);
  if (/^\d{1,3}(?:[. '’\u00a0\u202f]\d{3})+(?:,\d+)?$/.test(raw)) return raw.replace(/[. '’\u00a0\u202f]/g, "").replace(",", ".");
  if (/^\d.*k$/.test(raw)) return String(Number(raw.slice(0, -1).replace(",", ".")) * 1000);
  if (/^\d/.test(raw)) return raw.replace(",", ".");
  if (raw === "$") return "dollar";
  return /^[-−–]$/.test(raw) ? "minus" : fold(raw.normalize("NFKC").toLowerCase());
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** The day first, as in German and French; a month that there is not stays as it was typed and is understood by nobody. */
function dateKey(day: string, month: string, year: string | undefined): string {
  const name = MONTHS[Number(month) - 1];
  if (name === undefined || Number(day) === 0 || Number(day) > 31) return `${day}.${month}.${year ?? ""}`;
  if (year === undefined) return `${Number(day)} ${name}`;
  return `${Number(day)} ${name} ${year.length === 2 ? `${Number(year) < 50 ? 20 : 19}${year}` : year}`;
}
