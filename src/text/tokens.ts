/** A word or sign of a text: as it is compared, as it was typed, where, and what stands before it. */
export interface Token {
  /** lower case, without quotes and possessive endings: what is compared */
  readonly text: string;
  /** as typed */
  readonly raw: string;
  /** UTF-16 offsets in the text as given */
  readonly from: number;
  readonly to: number;
  /** strongest punctuation between the token before and this one */
  readonly before: Break;
  /** it owned what follows: "the S&P's" */
  readonly possessive?: true;
  /** the second word of a contraction: "isn't", "what's" */
  readonly contracted?: true;
}

/** `none`, a comma or its like, a slash between two words, or the end of a clause or sentence. */
export type Break = "none" | "comma" | "slash" | "clause" | "sentence";

/** Nobody asks more in one line; what follows is not read. */
export const LONGEST_TEXT = 2_000;

/**
 * A date with hyphens or slashes, a ticker with its mark, a number (its separators inside, or a dot in front), a run of letters and digits,
 * or a sign that means something. Every branch consumes what it can at once: the time is linear in the text.
 */
const TOKEN =
  /#(?=\s*of\s)|(?<![\p{L}\d])[wW]\/o?(?![\p{L}\d])|\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?![\p{L}\d])|[$^][\p{L}&][\p{L}\d&.-]*|(?<![\p{L}\d.,])\.\d+\p{L}*|\d+(?:[.,]\d+)*(?: ?[kK](?![\p{L}\d])|\p{L}+\d*|['’][sS](?![\p{L}\d]))?|\p{L}[\p{L}\p{M}\d]*(?:['’ʼ`´.][\p{L}\p{M}\d]+)*|[%&€£¥]|(?<![\p{L}\d])[-−–](?=\.?\d)|[<>]=?|[≥≤±+]/gu;

const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["can't", ["can", "not"]],
  ["cannot", ["can", "not"]],
  ["won't", ["will", "not"]],
  ["let's", ["let", "us"]],
  ["stonks", ["stocks"]],
  ["stonk", ["stock"]],
  // slips in short words, which are too near to others to be mended
  ..."sice/since snce/since sinse/since sicne/since leat/least teh/the hte/the wich/which whihc/which thier/their thir/their taht/that adn/and thna/than tahn/than waht/what hwo/how froom/from"
    .split(" ")
    .map((pair) => pair.split("/"))
    .map(([slip, word]): [string, readonly string[]] => [slip!, [word!]]),
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
/** Asking words run together with their verb: "whats", "hows". */
const RUN_TOGETHER = /^(what|wat|how|who|when|where|which)s$/;
/** Words too short to be mended that are often mistyped, and what people write short. */
const SLIPS: ReadonlyMap<string, string> = new Map([
  ["wen", "when"],
  ["whn", "when"],
  ["wut", "what"],
  ["wot", "what"],
  ["hw", "how"],
  ["hwo", "how"],
  ["teh", "the"],
  ["hte", "the"],
  ["wht", "what"],
  ["waht", "what"],
  ["wich", "which"],
  ["adn", "and"],
  ["hsa", "has"],
  ["#", "number"],
  ["b4", "before"],
  ["str8", "straight"],
  ["mnth", "month"],
  ["mnths", "months"],
  ["w/", "with"],
  ["w/o", "without"],
  ["wt", "weight"],
  ["wgt", "weight"],
  ["wkly", "weekly"],
  ["mthly", "monthly"],
  ["qtrly", "quarterly"],
  ["err", "error"],

  ["pts", "points"],
  ["mkt", "market"],
  ["mkts", "markets"],
  ["perf", "performance"],
  ["avg", "average"],
  ["prev", "previous"],
  ["abv", "above"],
  ["abve", "above"],
  ["blw", "below"],
  ["lst", "last"],
  ["btwn", "between"],
  ["chg", "change"],
  ["px", "price"],
  ["cal", "calendar"],
  ["biggst", "biggest"],
  ["vola", "volatility"],
  ["yr", "year"],
  ["yrs", "years"],
  ["wk", "week"],
  ["wks", "weeks"],
  ["qtr", "quarter"],
  ["mth", "month"],
  ["mths", "months"],
  ["til", "until"],
  ["abt", "about"],
  ["tae", "to"],
  ["whit", "what"],
  ["daein", "doing"],
  ["ret", "return"],
  ["rets", "returns"],
  ["num", "number"],
  ["pctile", "percentile"],
  ["pctl", "percentile"],
]);
const SIGNS: ReadonlyMap<string, string> = new Map([
  [">=", "≥"],
  ["<=", "≤"],
  ["-", "minus"],
  ["−", "minus"],
  ["–", "minus"],
]);
const YEAR = /^(?:18|19|20)\d\d$/;

/** The tokens of a text; punctuation is kept as what stands before each. */
export function tokensOf(given: string): Token[] {
  const text = given.slice(0, LONGEST_TEXT).replace(FACE, (face) => " ".repeat(face.length));
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const from = match.index;
    const to = from + raw.length;
    const gap = text.slice(end, from);
    const before = breakOf(gap, raw, tokens.at(-1));
    const place = { raw, from, to };
    // "26.09 → 23.53": from the one to the other
    const shown = tokens.at(-1)?.text === "%" ? tokens.length - 2 : tokens.length - 1;
    if (/^\s*(?:→|➡️?|⟶|->|=>)\s*$/u.test(gap) && /^\d/.test(raw) && /^\d[\d.,]*$/.test(tokens[shown]?.text ?? "")) {
      const old = tokens[shown]!;
      if (tokens[shown - 1]?.text !== "from")
        tokens.splice(shown, 0, { text: "from", raw: "", from: old.from, to: old.from, before: old.before });
      tokens.push({ text: "to", raw: gap.trim(), from: end, to: from, before: "none" });
    }
    const last = tokens.at(-1);
    // "2007-2009" is a stretch from one to the other
    if (last !== undefined && /^[-‐‑–—−]$/.test(gap) && YEAR.test(last.text) && YEAR.test(raw))
      tokens.push({ text: "to", raw: gap, from: end, to: from, before: "none" });
    // "May–October"
    else if (
      last !== undefined &&
      /^[-‐‑–—−]$/.test(gap) &&
      WHOLE_MONTH.test(last.text) &&
      WHOLE_MONTH.test(raw.toLowerCase()) &&
      !/^ \d{4}/.test(text.slice(to))
    )
      tokens.push({ text: "to", raw: gap, from: end, to: from, before: "none" });
    // "1 January 2023 - 31 March 2023"
    const isDash =
      last !== undefined &&
      /^\s+[-‐‑–—−]\s+$/.test(gap) &&
      endsDate(tokens) &&
      /^(?:\d{1,2}(?:st|nd|rd|th)?|\d{4}(?:-\d{2}-\d{2})?|[a-z]{3,9})$/i.test(raw) &&
      beginsDate(raw);
    if (isDash) tokens.push({ text: "to", raw: gap.trim(), from: end, to: from, before: "none" });
    const year = /(?:^|[\s(])['’]$/.test(gap) && !/^['’]/.test(text.slice(to, to + 1)) ? shortYear(raw) : undefined;
    wordsIn(year ?? raw).forEach((word, i) => {
      tokens.push({
        text: word,
        ...place,
        before: i === 0 && !isDash ? before : "none",
        ...(i > 0 ? { contracted: true as const } : {}),
        ...(i === 0 && isPossessive(raw) ? { possessive: true as const } : {}),
      });
    });
    end = to;
  }
  return joinYears(joinDecimals(joinPercent(tokens.map(ownerOf).flatMap(lineOf))));
}

/** ">:(", "<3", "^^": faces and hearts, no signs of comparison. */
const FACE = /(?<![^\s])(?:>?[:;=]['’]?-?[()DPpOo3/|]+|<3|\^_?\^|>_<|[xX]D+|[oO]7)(?![^\s])/g;

/** "the nasdaq 100s best half": whose it is, without its apostrophe. */
function ownerOf(token: Token, at: number, tokens: readonly Token[]): Token {
  const isName =
    /^(?:100|500|600|1000|2000|3000)s$/.test(token.text) && /^(?:nasdaq|s&p|sp|snp|russell|ndx)$/.test(tokens[at - 1]?.text ?? "");
  const isDay = /^(?:yesterday|today|tonight)s$/.test(token.text);
  return isName || isDay ? { ...token, text: token.text.slice(0, -1), possessive: true } : token;
}

/** "over the 50d": the average of so many days, in two words. */
function lineOf(token: Token, at: number, tokens: readonly Token[]): Token[] {
  const days = /^(20|50|100|150|200)d$/.exec(token.text)?.[1];
  const isLine = days !== undefined && /^(?:the|its|their|above|below|under|over)$/.test(tokens[at - 1]?.text ?? "");
  if (!isLine || OF_DAYS.test(tokens[at + 1]?.text ?? "")) return [token];
  return [
    { ...token, text: days },
    { ...token, text: "day", before: "none", contracted: true },
  ];
}

/** What so many days are said of, where no average is meant. */
const OF_DAYS =
  /^(?:vol|volatility|rsi|high|highs|low|lows|return|returns|corr|correlation|beta|range|change|performance|period|stretch|span|window|basis)$/;

/** "'09": the year of two digits, which an apostrophe stands in front of. */
function shortYear(raw: string): string | undefined {
  if (!/^\d\d$/.test(raw)) return undefined;
  return `${Number(raw) < 50 ? 20 : 19}${raw}`;
}

const WHOLE_MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const MONTH_NAME = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** Whether the words so far end in a date or a year. */
function endsDate(tokens: readonly Token[]): boolean {
  const [before, last] = [tokens.at(-2)?.text ?? "", tokens.at(-1)?.text ?? ""];
  return (
    YEAR.test(last) ||
    /^\d{4}-\d{2}-\d{2}$/.test(last) ||
    MONTH_NAME.test(last) ||
    (/^\d{1,2}(?:st|nd|rd|th)?$/.test(last) && MONTH_NAME.test(before))
  );
}

function beginsDate(raw: string): boolean {
  return /^\d/.test(raw) || MONTH_NAME.test(raw.toLowerCase());
}

/** Small letters and single spaces: most phrases of the lexicon, which are their own key unless a word of theirs is changed or joined. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;
const JOINED = /^(?:per|two|nineteen|twenty|point)$|nt$/;

function isKept(word: string): boolean {
  return !SLIPS.has(word) && !CONTRACTIONS.has(word) && !JOINED.test(word) && !RUN_TOGETHER.test(word);
}

/** The comparable form of a name or phrase: its tokens with single spaces. */
export function keyOf(phrase: string): string {
  if (PLAIN.test(phrase) && phrase.split(" ").every(isKept)) return phrase;
  return tokensOf(phrase)
    .map(({ text }) => text)
    .join(" ");
}

/** What separates two words; a full stop behind a short month, an initial or a number's fraction ends no sentence. */
function breakOf(gap: string, next: string, last: Token | undefined): Break {
  if (last === undefined) return "none";
  if (/\n\s*\n|[?!;]/.test(gap)) return "sentence";
  // "the 3. January"
  if (/^\. $/.test(gap) && /^\d{1,2}$/.test(last.text) && MONTH_NAME.test(next.toLowerCase())) return "none";
  if (/\./.test(gap)) {
    const short =
      /^\p{L}(?:\.\p{L})+$/u.test(last.raw) ||
      /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|vs|v|st|mr|dr|inc|corp|co|no|approx|pct|etc|[a-z])$/.test(last.text);
    return short && !/\.\s*$/.test(gap.replace(/^\./, ""))
      ? "none"
      : /^["”’'»)\]]*\.["”’'»)\]]*\s/.test(gap) || /\.\.+/.test(gap)
        ? "sentence"
        : "none";
  }
  if (/\p{Extended_Pictographic}/u.test(gap)) return "sentence";
  if (/:|\s[-–—]+\s|—|[()[\]]/.test(gap)) return "clause";
  // a line that goes on in lower case is the same sentence
  if (/\n/.test(gap)) return /^\p{Ll}/u.test(next) ? "none" : "clause";
  if (/,/.test(gap)) return "comma";
  return /^ ?\/ ?$/.test(gap) && /^\p{L}|^[$^]/u.test(next) ? "slash" : "none";
}

function isPossessive(raw: string): boolean {
  return /['’ʼ`´]s$/i.test(raw) && !ASKING.has(raw.slice(0, -2).toLowerCase());
}

function wordsIn(raw: string): readonly string[] {
  const lower = raw
    .normalize("NFKC")
    .replace(/[‘’ʼ`´]/g, "'")
    .toLowerCase();
  const sign = SIGNS.get(lower) ?? SLIPS.get(lower);
  if (sign !== undefined) return [sign];
  if (lower.startsWith(".")) return [`0${lower}`];
  const thousands = /^(\d+(?:\.\d+)?) ?k$/.exec(lower);
  if (thousands !== null) return [String(Math.round(Number(thousands[1]) * 1000))];
  const known = CONTRACTIONS.get(lower);
  if (known !== undefined) return known;
  const unmarked = /^(is|are|was|were|do|does|did|has|have|had|would|should|could)nt$/.exec(lower);
  if (unmarked !== null) return [unmarked[1]!, "not"];
  const together = RUN_TOGETHER.exec(lower);
  if (together !== null) return [together[1] === "wat" ? "what" : together[1]!, "is"];
  if (lower.endsWith("n't")) return [lower.slice(0, -3), "not"];
  const apostrophe = lower.lastIndexOf("'");
  if (apostrophe < 0) return [lower.replaceAll(".", lower.startsWith("$") || /^\d/.test(lower) ? "." : "")];
  const stem = lower.slice(0, apostrophe);
  const ending = lower.slice(apostrophe + 1);
  if (/^(?:18|19)\d0$/.test(stem) && ending === "s") return [`${stem}s`];
  if (ending === "s") return ASKING.has(stem) ? [stem, "is"] : [stem.replaceAll(".", "")];
  const verb = ENDINGS.get(ending);
  return verb === undefined ? [lower.replaceAll("'", "").replaceAll(".", "")] : [stem, verb];
}

/** "20 per cent" is 20%. */
function joinPercent(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at): Token[] => {
    const next = tokens[at + 1];
    if (token.text === "cent" && tokens[at - 1]?.text === "per" && token.before === "none") return [];
    if (token.text !== "per" || next?.text !== "cent" || next.before !== "none") return [token];
    return [{ ...token, text: "%", raw: `${token.raw} ${next.raw}`, to: next.to }];
  });
}

/** "six point eight", "five point oh five" as the decimals they are. */
function joinDecimals(tokens: readonly Token[]): Token[] {
  if (!tokens.some(({ text }) => text === "point")) return [...tokens];
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = spokenDecimal(tokens, at);
    joined.push(found?.token ?? tokens[at]!);
    at += found?.length ?? 1;
  }
  return joined;
}

function spokenDecimal(tokens: readonly Token[], at: number): { token: Token; length: number } | undefined {
  const word = (i: number): string => (i > at && tokens[i]?.before !== "none" ? "" : (tokens[i]?.text ?? ""));
  const whole = word(at) === "zero" ? { value: 0, length: 1 } : twoDigits(word(at), word(at + 1), true);
  if (whole === undefined || word(at + whole.length) !== "point") return undefined;
  let next = at + whole.length + 1;
  let digits = "";
  for (let digit = digitOf(word(next)); digit !== undefined; digit = digitOf(word(next))) {
    digits += digit;
    next += 1;
  }
  if (digits === "") return undefined;
  const number = `${whole.value}.${digits}`;
  const [first, last] = [tokens[at]!, tokens[next - 1]!];
  return { token: { text: number, raw: number, from: first.from, to: last.to, before: first.before }, length: next - at };
}

function digitOf(word: string): number | undefined {
  if (word === "oh" || word === "o" || word === "zero") return 0;
  const digit = ONES.indexOf(word);
  return digit < 0 ? undefined : digit + 1;
}

const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ONES = "one two three four five six seven eight nine".split(" ");

/** "twenty eleven", "nineteen eighty seven", "two thousand and eight" as the years they are. */
function joinYears(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = spokenYear(tokens, at);
    if (found === undefined) {
      joined.push(tokens[at]!);
      at += 1;
      continue;
    }
    const [first, last] = [tokens[at]!, tokens[at + found.length - 1]!];
    joined.push({ text: String(found.year), raw: String(found.year), from: first.from, to: last.to, before: first.before });
    at += found.length;
  }
  return joined;
}

function spokenYear(tokens: readonly Token[], at: number): { year: number; length: number } | undefined {
  const word = (i: number): string => (i > at && tokens[i]?.before !== "none" ? "" : (tokens[i]?.text ?? ""));
  if (word(at) === "two" && word(at + 1) === "thousand") {
    const and = word(at + 2) === "and" ? 1 : 0;
    const small = twoDigits(word(at + 2 + and), word(at + 3 + and), true);
    if (small !== undefined && small.value < 30) return { year: 2000 + small.value, length: 2 + and + small.length };
    // "the peak of March two thousand"
    const month = tokens[at - 1]?.text === "of" ? tokens[at - 2]?.text : tokens[at - 1]?.text;
    return MONTH_NAME.test(month ?? "") && small === undefined ? { year: 2000, length: 2 } : undefined;
  }
  // "October of eighty-seven"
  const isAfterMonth = tokens[at - 1]?.text === "of" && MONTH_NAME.test(tokens[at - 2]?.text ?? "");
  const short = isAfterMonth && TENS.includes(word(at)) ? twoDigits(word(at), word(at + 1), false) : undefined;
  if (short !== undefined && short.value >= 30) return { year: 1900 + short.value, length: short.length };
  const century = word(at) === "nineteen" ? 1900 : word(at) === "twenty" ? 2000 : undefined;
  if (century === undefined) return undefined;
  const rest = twoDigits(word(at + 1), word(at + 2), false);
  return rest === undefined || (century === 2000 && rest.value > 40) ? undefined : { year: century + rest.value, length: 1 + rest.length };
}

function twoDigits(first: string, second: string, single: boolean): { value: number; length: number } | undefined {
  const teen = TEENS.indexOf(first);
  if (teen >= 0) return { value: 10 + teen, length: 1 };
  const tens = TENS.indexOf(first);
  const one = ONES.indexOf(second);
  if (tens >= 0) return one >= 0 ? { value: 20 + 10 * tens + one + 1, length: 2 } : { value: 20 + 10 * tens, length: 1 };
  const alone = ONES.indexOf(first);
  return single && alone >= 0 ? { value: alone + 1, length: 1 } : undefined;
}
