/** Chooses one of several, the same one for the same text each time; undefined only of none. */
export type Pick = <T>(from: readonly T[]) => T;

/** A change of a text; null where it does not apply. */
export interface Change {
  readonly name: string;
  readonly make: (text: string, pick: Pick) => string | null;
}

/** One entry of a list of words: what stands in a text, and what may stand there instead. */
export type Swap = readonly [from: RegExp, ...to: string[]];

/** A text with one swap made at its first place; null where none applies. Capitals in front stay. */
export function swapped(text: string, swaps: readonly Swap[], pick: Pick): string | null {
  const fitting = swaps.filter(([from]) => from.test(text));
  if (fitting.length === 0) return null;
  const [from, ...to] = pick(fitting);
  return text.replace(from, (found) => likeIn(found, pick(to)));
}

function likeIn(found: string, word: string): string {
  return /^[A-Z][a-z]/.test(found) ? word[0]!.toUpperCase() + word.slice(1) : word;
}

/** FNV-1a */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return hash;
}

/** A pick for a text that goes on with each call. */
export function pickFor(text: string, seed: number): Pick {
  let state = hashOf(`${seed} ${text}`);
  return (from) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)]!;
  };
}

const ASKING =
  /^(?:(?:in|over|since|for|at|on|by|against|after|during|this|last|past)\b[^,]*, )?(?:and )?(?:how|what|when|where|which|who|why|whose|is|are|was|were|has|have|had|did|do|does|can|could|will|would|since when|in which|in what|for how|at what|by how|on which|of the)(?:['’]s|n['’]t)?\b/i;
const ORDER = /^(?:compare|explain|rank|show|give|list|tell|could you|please)\b/i;
const FINITE =
  /\b(?:is|are|was|were|has|have|had|hasn['’]t|isn['’]t|did|fell|rose|lost|gained|beat|beats|lags|lagged|trailed|outperformed|underperformed|closed|closes|climbs|climbed|dropped|needs|moved|make|makes|posted|exited|left|ended|entered|set|hit|snapped|falls|rises|run|account|finished|doubled|slid|jumped)\b/i;

/** Whether a text opens as a question does. */
export function isAsked(text: string): boolean {
  return ASKING.test(text);
}

/** "compare …", "rank …" */
export function isOrder(text: string): boolean {
  return ORDER.test(text);
}

/** Whether a text says that something is so: "the Nasdaq fell 2% today", "Russell up 5 percent in June". */
export function isSaid(text: string): boolean {
  if (isAsked(text) || isOrder(text) || text.endsWith("?")) return false;
  return FINITE.test(text) || /\b(?:up|down|off|above|below|at|to)\b.*\d/i.test(text);
}

/** A text without its closing mark, and the mark. */
export function endOf(text: string): [body: string, mark: string] {
  const [, body = "", mark = ""] = /^(.*?)\s*([?.!]*)$/s.exec(text)!;
  return [body, mark];
}

/** A text as it goes on behind other words: "How is …" becomes "how is …", names stay. */
export function goingOn(text: string): string {
  return /^(?:The|A|An|In|Over|Since|Best|Worst|Top|Longest|Biggest|Largest)\b/.test(text) || (isAsked(text) && /^[A-Z][a-z]/.test(text))
    ? text[0]!.toLowerCase() + text.slice(1)
    : text;
}

const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
const YEAR = "(?:19|20)\\d\\d";
const DATE = `(?:\\d{1,2} ${MONTH}(?: ${YEAR})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? ${YEAR})?|${YEAR}-\\d\\d-\\d\\d)`;
const SPELLED = "(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)";
const UNIT = "(?:day|week|month|quarter|year|session|trading day)s?";
const PERIOD = `(?:${DATE}|${MONTH}(?: ${YEAR})?|(?:Q[1-4]|H[12])(?: ${YEAR})?|${YEAR})`;

/** A stretch of time by a lead that is known to begin one; for use in larger expressions. */
export const WINDOW = [
  `(?:(?:over|in|for|during) )?(?:the )?(?:past|last) (?:(?:\\d+|${SPELLED}) )?${UNIT}`,
  `this ${UNIT}`,
  `since ${PERIOD}`,
  `since the (?:start|beginning|end) of (?:the year|${PERIOD})`,
  "since the (?:covid|October|March) low",
  `from ${PERIOD} to ${PERIOD}`,
  `in ${PERIOD}`,
  `in the (?:first|second|third|fourth) (?:quarter|half) of ${YEAR}`,
  `at the end of ${PERIOD}`,
  `on (?:${DATE}|Monday|Tuesday|Wednesday|Thursday|Friday)`,
  "today",
  "yesterday",
  "ytd",
  "year to date",
].join("|");

/** Names of instruments that texts use, the longer ones first; for use in larger expressions. */
export const NAME =
  "(?:S&P 500|S&P|Nasdaq[- ]100|Nasdaq Composite|Nasdaq|Dow Jones Industrial Average|Dow Jones|Dow|Russell 2000|Russell|small caps|large caps|Magnificent Seven|Apple|Microsoft|Nvidia|Tesla|Amazon|Alphabet|AMD|SPX|NDX|RUT|VIX|10-year yield|10-year|2-year|market)";
