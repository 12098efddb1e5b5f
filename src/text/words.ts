/** One word of a text: as it is compared, as it was typed, and where. */
export interface Word {
  /** lower case, without quotes and possessive endings: what is compared */
  readonly text: string;
  /** as typed */
  readonly raw: string;
}

/**
 * A date with hyphens or slashes, a ticker with its mark, a number (its separators inside, or a dot in front), a run of letters and digits,
 * or a sign that means something; any other hyphen is a space. Every branch consumes what it can at once: the time is linear in the text.
 */
const TOKEN =
  /\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|[$^][\p{L}&][\p{L}\d&.-]*|(?<![\p{L}\d.,])\.\d+\p{L}*|\d+(?:[.,]\d+)*(?:\p{L}+\d*|'s(?![\p{L}\d]))?|\p{L}[\p{L}\p{M}\d]*(?:['.][\p{L}\p{M}\d]+)*|[%&]|(?<![\p{L}\d])-(?=\.?\d)/gu;

/** Spelled-out forms of what is run together in speech. */
const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["can't", ["can", "not"]],
  ["cannot", ["can", "not"]],
  ["won't", ["will", "not"]],
  ["let's", ["let", "us"]],
]);

/** What follows the apostrophe of a verb, not of an owner: "what's", "they're". */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ["re", "are"],
  ["ve", "have"],
  ["ll", "will"],
  ["d", "did"],
  ["m", "am"],
]);
const ASKING = new Set(["what", "how", "who", "when", "where", "which", "why", "it", "that", "there", "here", "he", "she"]);

/** Nobody asks more in one line; what follows is not read. */
export const LONGEST_TEXT = 2_000;

/**
 * The words of a text in a form in which spelling habits no longer matter: typographic quotes and dashes, capitals,
 * accents kept, hyphens read as spaces, possessives dropped, contractions spelled out.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const plain = text
    .slice(0, LONGEST_TEXT)
    .normalize("NFKC")
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, "-");
  for (const [raw] of plain.matchAll(TOKEN)) {
    // ".38" is 0.38
    if (raw.startsWith(".")) words.push({ text: `0${raw.toLowerCase()}`, raw });
    else if (raw === "-") words.push({ text: "minus", raw });
    else for (const each of spelledOut(raw.toLowerCase())) words.push({ text: each, raw });
  }
  return words;
}

/** The comparable form of a name: its words with single spaces. */
export function keyOf(name: string): string {
  return wordsOf(name)
    .map((word) => word.text)
    .join(" ");
}

function spelledOut(lower: string): readonly string[] {
  const known = CONTRACTIONS.get(lower);
  if (known !== undefined) return known;
  const unmarked = /^(is|are|was|were|do|does|did|has|have|had|would|should|could)nt$/.exec(lower);
  if (unmarked !== null) return [unmarked[1]!, "not"];
  if (lower.endsWith("n't")) return [lower.slice(0, -3), "not"];
  const apostrophe = lower.lastIndexOf("'");
  if (apostrophe < 0) return [lower.replaceAll(".", lower.startsWith("$") || /^\d/.test(lower) ? "." : "")];
  const stem = lower.slice(0, apostrophe);
  const ending = lower.slice(apostrophe + 1);
  // "the 1990's" is a decade; "the S&P 500's" and "the Russell 2000's" own something.
  if (/^(?:18|19)\d0$/.test(stem) && ending === "s") return [`${stem}s`];
  if (ending === "s") return ASKING.has(stem) ? [stem, "is"] : [stem.replaceAll(".", "")];
  const verb = ENDINGS.get(ending);
  return verb === undefined ? [lower.replaceAll("'", "").replaceAll(".", "")] : [stem, verb];
}
