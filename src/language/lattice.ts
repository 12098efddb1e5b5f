import type { Day } from "../calendar/day.ts";
import { isSingleDay } from "../calendar/resolve.ts";
import type { CalendarUnit, Window } from "../calendar/window.ts";
import { type Named, nameOf, symbolOf } from "../market/lookup.ts";
import { SECTOR_FUNDS } from "../question/sectors.ts";
import { isDigit, readNumber, readOrdinal } from "../text/numbers.ts";
import type { Token } from "../text/tokens.ts";
import { readAmount } from "./amounts/amounts.ts";
import type { Filler, Part, Sort } from "./frame.ts";
import { light } from "./lexicon/grammar.ts";
import { sectorsToo } from "./lexicon/groups.ts";
import type { Lexicon } from "./lexicon.ts";
import { purchaseAt } from "./purchase.ts";
import { readExtreme } from "./time/extremes.ts";
import { readHoliday } from "./time/holidays.ts";
import { readMonth, readPeriod, readUnit, readYear } from "./time/periods.ts";
import { readDuration, readWindow } from "./time/windows.ts";

/** A reading of a stretch of tokens, and what it costs to use it. */
export type Piece = Part & { readonly cost: number };

/** What any piece costs: fewer and longer ones are cheaper together, and any is cheaper than passing a word over. */
const PIECE = 0.4;
/** A reading that a word has only where nothing else will do. */
const SECOND = 0.05;

/** Every reading of every stretch of a sentence, by the token that it begins at. */
export function latticeOf(tokens: readonly Token[], today: Day, lexicon: Lexicon): Piece[][] {
  const texts = tokens.map(({ text }) => text);
  const ends = segmentEnds(tokens);
  const shouted = tokens.length > 1 && tokens.every(({ raw }) => raw === raw.toUpperCase());
  // one for each clause: what is read of it once is looked up by it
  const clauses = new Map(ends.map((end) => [end, texts.slice(0, end)]));
  const lattice = tokens.map((_, at) => piecesAt({ tokens, texts, ends, clauses, shouted, today, lexicon }, at));
  return lattice.map((pieces, at) => [
    ...pieces
      .filter((piece) => !lacksItsLead(piece, lattice, texts))
      .map((piece) => closeFrom(piece, texts))
      .map((piece) => dearerInside(piece, lattice)),
    ...sameStretch(tokens, lattice, at),
  ]);
}

/** "March 2020" of "from March 2020": a month where the sentence says a start. */
function lacksItsLead(piece: Piece, lattice: readonly (readonly Piece[])[], texts: readonly string[]): boolean {
  if (piece.slot !== "window" || piece.at === 0) return false;
  const article = texts[piece.at - 1] === "the" && piece.at > 1 ? 1 : 0;
  const lead = piece.at - 1 - article;
  if (!/^(?:since|from|after)$/.test(texts[lead]!)) return false;
  return lattice[lead]!.some((led) => led.slot === "window" && led.window.type === "since" && led.length === piece.length + 1 + article);
}

/** "the close from 10 September 2001": of that day, and no stretch since. */
function closeFrom(piece: Piece, texts: readonly string[]): Piece {
  const isClose = /^(?:close|price|level|quote|print)$/.test(texts[piece.at - 1] ?? "");
  if (piece.slot !== "window" || piece.lead !== "from" || !isClose || piece.window.type !== "since") return piece;
  const { from } = piece.window;
  return isSingleDay(from) ? { ...piece, window: { type: "period", period: from }, lead: "on" } : piece;
}

/** "it fell in December 2022, how much was it down that month?", "the same month": the stretch named before, once more. */
function sameStretch(tokens: readonly Token[], lattice: readonly (readonly Piece[])[], at: number): Piece[] {
  const calendar = /^(?:calendar|same|whole|very)$/.test(tokens[at + 1]?.text ?? "") ? 1 : 0;
  const length = tokens[at]!.text === "that" ? 2 + calendar : tokens[at]!.text === "the" && tokens[at + 1]?.text === "same" ? 3 : 0;
  const unit = length > 0 ? readUnit(tokens[at + length - 1]?.text) : undefined;
  const named = unit === undefined ? undefined : lastWindow(lattice.slice(0, at));
  const isNamed = unit !== undefined && named !== undefined && isOfUnit(named.window, unit);
  return isNamed ? [{ slot: "word", sense: "idle", at, length, raw: `that ${unit}`, cost: PIECE }] : [];
}

/** The last stretch of time that is named, as its longest reading: "December 2022", not the "2022" in it. */
export function lastWindow(lattice: readonly (readonly Piece[])[]): Extract<Piece, { slot: "window" }> | undefined {
  const names = lattice.flat().filter(({ slot, length }) => slot === "subject" && length > 1);
  // the "2000" of the Russell is no year
  const isInName = ({ at }: Piece): boolean => names.some((name) => name.at < at && at < name.at + name.length);
  const windows = lattice.flat().filter((piece) => piece.slot === "window" && !isInName(piece)) as Extract<Piece, { slot: "window" }>[];
  return windows
    .filter(({ at, length }) => !windows.some((other) => other.length > length && other.at <= at && other.at + other.length >= at + length))
    .at(-1);
}

/** A stretch of the calendar of that length: "December 2022" is a month and no year. */
function isOfUnit(window: Window, unit: CalendarUnit): boolean {
  if (window.type !== "period") return false;
  const { period } = window;
  if (period.type === "relative") return period.unit === unit;
  return isSingleDay(period) ? unit === "day" : period.type === unit;
}

/** Readings that take a name apart, "Russell" and "2000\'s year", cost as much as another piece. */
const APART = 0.5;

function dearerInside(piece: Piece, lattice: readonly (readonly Piece[])[]): Piece {
  const inside = lattice
    .slice(Math.max(0, piece.at - 4), piece.at + 1)
    .some((pieces) =>
      pieces.some(
        (name) =>
          name.slot === "subject" &&
          name.at + name.length > piece.at &&
          (name.at < piece.at || (piece.slot === "subject" && name.length > piece.length)),
      ),
    );
  return inside ? { ...piece, cost: piece.cost + APART } : piece;
}

interface Sentence {
  readonly tokens: readonly Token[];
  readonly texts: readonly string[];
  /** for each token, where the clause that it stands in ends */
  readonly ends: readonly number[];
  /** the words up to each of these ends */
  readonly clauses: ReadonlyMap<number, readonly string[]>;
  readonly shouted: boolean;
  readonly today: Day;
  readonly lexicon: Lexicon;
}

/** No reading crosses a comma or the end of a clause, but a date: "June 2, 2023", "Tuesday, 6 June". */
function segmentEnds(tokens: readonly Token[]): number[] {
  const ends: number[] = new Array(tokens.length);
  let end = tokens.length;
  for (let i = tokens.length - 1; i >= 0; i--) {
    ends[i] = end;
    if (i === 0) break;
    const { before } = tokens[i]!;
    if (before === "clause" || before === "sentence" || (before === "comma" && !isInDate(tokens, i))) end = i;
  }
  return ends;
}

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

function isInDate(tokens: readonly Token[], at: number): boolean {
  const [before, here] = [tokens[at - 1]!.text, tokens[at]!.text];
  if (/^(?:19|20)\d\d$/.test(here)) return /^\d{1,2}(?:st|nd|rd|th)?$/.test(before) || MONTH.test(before);
  return /^(?:mon|tue|wed|thu|fri|sat|sun)/.test(before) && (MONTH.test(here) || /^\d{1,2}(?:st|nd|rd|th)?$/.test(here) || here === "the");
}

function piecesAt(sentence: Sentence, at: number): Piece[] {
  const { tokens, texts, ends, clauses } = sentence;
  const end = ends[at]!;
  const clause = clauses.get(end)!;
  const found: Piece[] = [];
  const add = (filler: Filler, length: number, cost = 0): void => {
    let { raw } = tokens[at]!;
    for (let i = at + 1; i < at + length; i++) raw += ` ${tokens[i]!.raw}`;
    found.push({ ...filler, at, length, raw, cost: PIECE + cost });
  };
  const keys = keysAt(sentence, at, end);
  subjectsAt(sentence, at, end, keys, add);
  eachLength(
    clause,
    at,
    (words) => readWindow(words, at, sentence.today, sentence.lexicon.events),
    (each) => add({ slot: "window", window: each.value, lead: each.lead }, each.length),
  );
  extremeAt(clause, at, sentence.today, add);
  const holiday = readHoliday(clause, at, sentence.today);
  if (holiday !== undefined) add({ slot: "window", window: { type: "period", period: holiday.value }, lead: "" }, holiday.length, SECOND);
  // "was March the worst month since …?": the latest
  const month = readMonth(texts[at]);
  const isNamed =
    month !== undefined && /^(?:was|is)$/.test(texts[at - 1] ?? "") && /^(?:the|a|an|really|actually|indeed)$/.test(texts[at + 1] ?? "");
  if (isNamed) add({ slot: "window", window: { type: "period", period: { type: "month", month } }, lead: "in" }, 1);
  // "vix d/d", "m/m change"
  const over = tokens[at + 1]?.before === "slash" && texts[at] === texts[at + 1] ? OVER.get(texts[at]!) : undefined;
  if (over !== undefined) add({ slot: "window", window: over, lead: "" }, 2);
  const listed = beforeList(tokens, at);
  if (listed > 0) add({ slot: "word", sense: "idle" }, listed);
  lengthsAt(clause, at, add);
  amountsAt(tokens, clause, at, add);
  unitAt(texts, at, add);
  const ordinal = readOrdinal(texts[at]);
  if (ordinal !== undefined) add({ slot: "ordinal", value: ordinal }, 1);
  // "before 2008": all that was up to then, which no window is
  if (texts[at] === "before" && readPeriod(clause, at + 1, sentence.today) !== undefined) return found;
  wordsAt(sentence, at, end, keys, add);
  return found;
}

/** What a name or a phrase may be that begins at a token: its own text, with the next behind it, and so on while any has more words. */
function keysAt({ texts, lexicon: { begins } }: Sentence, at: number, end: number): string[] {
  let key = texts[at]!;
  const keys = [key];
  for (let next = at + 1; next < end && begins.has(key); next++) {
    key = `${key} ${texts[next]}`;
    keys.push(key);
  }
  return keys;
}

/** "d/d", "w/w", "m/m", "q/q", "y/y": against the close of so long before. */
const OVER: ReadonlyMap<string, Window> = new Map([
  ["d", { type: "period", period: { type: "relative", unit: "day", ago: 0 } }],
  ["w", { type: "past", count: 1, unit: "week" }],
  ["m", { type: "past", count: 1, unit: "month" }],
  ["q", { type: "past", count: 1, unit: "quarter" }],
  ["y", { type: "past", count: 1, unit: "year" }],
]);

type Add = (filler: Filler, length: number, cost?: number) => void;

/** A reader's longest reading, and the shorter ones that it has where the words after them are not looked at. */
function eachLength<T extends { readonly length: number }>(
  words: readonly string[],
  at: number,
  read: (words: readonly string[]) => T | undefined,
  take: (found: T) => void,
): void {
  let end = words.length;
  for (;;) {
    const found = read(end === words.length ? words : words.slice(0, end));
    if (found === undefined || found.length === 0 || at + found.length > end) return;
    take(found);
    if (found.length === 1) return;
    end = at + found.length - 1;
  }
}

function namesOne({ text, raw }: Token, { lookup }: Lexicon): boolean {
  return (lookup.byName(text) ?? lookup.byTicker(raw)) !== undefined;
}

/** What so many years stand beside where they are a length, and no yield. */
const BESIDE_YEARS = /^(?:(?:[1346789]|15|20)(?:y|yr|yrs)|\d+(?:m|mo)|returns?|performance|cagr|gains?|annuali[sz]ed)$/;

function subjectsAt({ tokens, texts, lexicon, shouted }: Sentence, at: number, end: number, keys: readonly string[], add: Add): void {
  const isCounted = isDigit(texts[at]!);
  for (let length = keys.length; length > 0; length--) {
    const key = keys[length - 1]!;
    const group = lexicon.groups.get(key);
    if (group !== undefined) add({ slot: "subject", symbols: group.symbols, name: group.name, sort: "group" }, length);
    // "3 year, 5 year and 10 year returns": how long, and no yield
    if (length === 2 && /^\w+ years?$/.test(key) && /^(?:returns?|performance|cagr|gains?)$/.test(texts[at + length] ?? "")) continue;
    // "1y, 3y, 10y", "NDX CAGR 10y": likewise
    if (isCounted && /^\d+y(?:rs?)?$/.test(key) && [texts[at - 1], texts[at + 1]].some((beside) => BESIDE_YEARS.test(beside ?? "")))
      continue;
    // "NDX 3m after …", "RTY 3m vol": so many months of the market named in front
    if (isCounted && /^\d+m$/.test(key) && at > 0 && tokens[at]!.before === "none" && namesOne(tokens[at - 1]!, lexicon)) continue;
    // "the S&P 500's value": of it, and no fund of value stocks
    const isOwned = tokens[at + length - 2]?.possessive === true && /^(?:value|growth)$/.test(texts[at + length - 1]!);
    if (isOwned) continue;
    const named =
      lexicon.lookup.byName(key) ??
      (length === 1
        ? (tickerAt(tokens[at]!, shouted, lexicon) ?? ownerAt(texts, at, lexicon) ?? listedTicker(tokens, at, lexicon))
        : undefined);
    if (named === undefined) continue;
    const sector = sectorsToo[key];
    const fund = sector === undefined ? undefined : lexicon.lookup.bySymbol(sector);
    // "which sector did better, energy or tech"
    const isSector = fund !== undefined && texts.includes("sector");
    add({ slot: "subject", symbols: [symbolOf(named)], name: nameOf(named), sort: sortOf(named) }, length, isSector ? SECOND : undefined);
    if (fund !== undefined)
      add({ slot: "subject", symbols: [sector!], name: nameOf(fund), sort: "sector" }, length, isSector ? undefined : SECOND);
  }
  // "the composite" is the Nasdaq's; other exchanges' are named
  const isComposite = texts[at] === "composite" && texts[at - 1] === "the";
  const clipped = isComposite ? "nasdaq composite" : clippedCap(texts, at, end);
  const cap = clipped === undefined ? undefined : lexicon.lookup.byName(clipped);
  if (cap !== undefined) add({ slot: "subject", symbols: [symbolOf(cap)], name: nameOf(cap), sort: sortOf(cap) }, 1);
}

const CAPS: ReadonlySet<string> = new Set(["small", "smalls", "mid", "large", "larges", "big", "mega"]);

/** The "small" of "small vs large caps", with the noun that only the second has. */
function clippedCap(texts: readonly string[], at: number, end: number): string | undefined {
  if (!CAPS.has(texts[at]!)) return undefined;
  const said =
    /^(small|smalls|mid|large|big|mega|larges) (?:vs|versus|v|against|over|or|and|compared to|relative to) (?:the )?(small|mid|large|big|mega) caps?(?!\S)/.exec(
      texts.slice(at, Math.min(at + 6, end)).join(" "),
    );
  if (said === null || said[1]!.startsWith(said[2]!)) return undefined;
  return `${/^(?:big|larges|large)$/.test(said[1]!) ? "large" : said[1]!.replace(/s$/, "")} caps`;
}

/** A ticker as it is typed, with what its owner adds: "NVDA", "NVDA's", "nvdas". */
function tickerAt({ raw, text }: Token, shouted: boolean, { lookup }: Lexicon): Named | undefined {
  const bare = raw.replace(/['’]s$/i, "");
  const found = lookup.byTicker(shouted ? text : bare);
  if (found !== undefined || !/^[a-z]{3,5}s$/.test(bare)) return found;
  const stem = bare.slice(0, -1);
  const owner = lookup.byTicker(stem) ?? (stem.length < 5 ? lookup.byName(stem) : undefined);
  return owner !== undefined && (stem.length > 3 || sortOf(owner) === "index") ? owner : undefined;
}

/** "jpm gs n ms": a ticker of two letters, which are no word, behind one that is plain. */
function listedTicker(tokens: readonly Token[], at: number, lexicon: Lexicon): Named | undefined {
  const short = (token: Token): Named | undefined => {
    const isWord = lexicon.words.has(token.text) || lexicon.senses.has(token.text) || light.has(token.text);
    return /^[a-z]{2}$/.test(token.raw) && !isWord ? lexicon.lookup.byTicker(token.raw.toUpperCase()) : undefined;
  };
  const found = short(tokens[at]!);
  if (found === undefined) return undefined;
  for (let before = at - 1; before >= 0; before--) {
    const token = tokens[before]!;
    if (/^(?:n|and|or|vs|versus)$/.test(token.text) || short(token) !== undefined) continue;
    return lexicon.lookup.byTicker(token.raw) === undefined ? undefined : found;
  }
  return undefined;
}

/** "apples drop on 3 January", "Apples single worst day": an owner without an apostrophe, in front of what is said of it. */
function ownerAt(texts: readonly string[], at: number, { lookup, senses, words }: Lexicon): Named | undefined {
  const text = texts[at]!;
  if (!/^[a-z]{4,}s$/.test(text) || words.has(text) || !OWNED.some((sense) => senses.get(texts[at + 1] ?? "")?.includes(sense)))
    return undefined;
  const found = lookup.byName(text.slice(0, -1));
  return found !== undefined && "instrument" in found ? found : undefined;
}

const OWNED = [
  "up",
  "down",
  "performance",
  "rsi",
  "beta",
  "high",
  "low",
  "drawdown",
  "volatility",
  "correlation",
  "weight",
  "price",
  "sharpe",
  "best",
  "worst",
  "biggest",
  "calendar",
];

export function sortOf(named: Named): Sort {
  if (!("instrument" in named)) return "basket";
  const { kind, symbol } = named.instrument;
  if ((SECTOR_FUNDS as readonly string[]).includes(symbol)) return "sector";
  return kind === "etf" ? "fund" : kind;
}

function wordsAt({ tokens, texts, lexicon }: Sentence, at: number, end: number, keys: readonly string[], add: Add): void {
  const text = texts[at]!;
  // "in how much years": a number is asked for
  const lead = text === "in" ? 1 : 0;
  if (texts[at + lead] === "how" && texts[at + lead + 1] === "much") {
    const unit = texts[at + lead + 2] ?? "";
    if (unit.endsWith("s") && (unit === "times" || readUnit(unit) !== undefined))
      add({ slot: "word", sense: unit === "times" ? "howOften" : "howMany" }, lead + (unit === "times" ? 3 : 2));
  }
  // "RUT > SPX", "sectors < 200dma"
  if ((text === "<" || text === ">") && /^[a-z$^]|^\d+(?:dma|sma|ma|d)$/.test(texts[at + 1] ?? ""))
    for (const sense of text === ">" ? ["ahead", "above"] : ["behind", "below"]) add({ slot: "word", sense }, 1);
  // "n days spx moved 2%"
  if (at === 0 && text === "n" && readUnit(texts[1]) !== undefined) add({ slot: "word", sense: "howMany" }, 1);
  // "100 bucks in nvda 5 years ago"
  const isMoney =
    (text === "in" || text === "into" || text === "on") &&
    (/^(?:bucks|dollars|usd|grand)$/.test(texts[at - 1] ?? "") || /^\$\d|^\d+(?:\.\d+)? ?k$/i.test(tokens[at - 1]?.raw ?? ""));
  if (isMoney) add({ slot: "word", sense: "bought" }, 1);
  // "times the S&P closed at a record": how many
  if (at === 0 && text === "times") add({ slot: "word", sense: "howOften" }, 1);
  for (const length of purchaseAt(texts, at, end)) add({ slot: "word", sense: "bought" }, length);
  // "how much has the share of Microsoft risen": the stock, where it is a part of nothing
  const article = text === "the" || text === "one" || text === "a" || text === "each" ? 1 : 0;
  const isShare =
    texts[at + article] === "share" &&
    texts[at + article + 1] === "of" &&
    isOfKind(lexicon, tokens[at + article + 2], "stock") &&
    !texts.slice(at + article + 3).some((word) => WHOLES.test(word));
  if (isShare) {
    add({ slot: "word", sense: "idle" }, article + 2);
    return;
  }
  // "suppose $10,000 had gone into …": an amount that is supposed
  if (SUPPOSES.has(text) && /^[$\d]/.test(tokens[at + 1]?.raw ?? "")) add({ slot: "word", sense: "money" }, 1);
  for (let length = keys.length; length > 0; length--) {
    const key = keys[length - 1]!;
    // "2022 I mean": no mean of anything
    if (key === "mean" && /^(?:i|we|you|u)$/.test(texts[at - 1] ?? "")) continue;
    // "the lowest that ratio got in 2022": what a figure came to, and nobody bought
    if (key === "got in" && FIGURES.test(texts[at - 1] ?? "")) continue;
    for (const sense of lexicon.senses.get(key) ?? []) add({ slot: "word", sense }, length);
  }
}

const FIGURES = /^(?:it|ratio|price|yield|level|spread|gap|index|vix|volatility|drawdown|share|weight)$/;
const SUPPOSES: ReadonlySet<string> = new Set(["suppose", "supposing", "if", "imagine", "say", "assume", "assuming"]);

/** What a share may be a part of. */
const WHOLES = /^(?:s|sp500|spx|index|indices|nasdaq|dow|russell|market|fund|basket|portfolio|total|whole|weight|seven)$/;

function isOfKind({ lookup }: Lexicon, token: Token | undefined, kind: Sort): boolean {
  const named = token && (lookup.byName(token.text) ?? lookup.byTicker(token.raw));
  return named !== undefined && sortOf(named) === kind;
}

/** "the top in 2007", "its October low", "at the March 2020 bottom": an extreme without a word that makes it a start. */
function extremeAt(words: readonly string[], at: number, today: Day, add: Add): void {
  if (words[at] !== "at") return;
  const lead = 1;
  if (words[at + lead] === undefined || /^(?:hit|hitting|touch|reach|set|made|making|bull|bear)/.test(words[at + lead]!)) return;
  const found = readExtreme(words, at + lead, today);
  const within = found?.value.type === "extreme" ? found.value.within : undefined;
  // "closed at a record on Friday" is one of Friday's close, not of that day's closes
  if (found !== undefined && within !== undefined && within.type !== "relative" && !isSingleDay(within))
    add({ slot: "window", window: found.value, lead: "at" }, found.length + lead, SECOND);
}

/** "over the past" of "over the past 1, 5 and 10 years": the words in front of a list of numbers, each of which counts back by itself. */
function beforeList(tokens: readonly Token[], at: number): number {
  let next = at;
  if (/^(?:over|in|during|for|within)$/.test(tokens[next]!.text)) next += 1;
  if (tokens[next]?.text === "the") next += 1;
  if (!/^(?:past|last|trailing)$/.test(tokens[next]?.text ?? "")) return 0;
  const [first, second, third] = [tokens[next + 1]?.text ?? "", tokens[next + 2], tokens[next + 3]];
  const isNext =
    second !== undefined &&
    (COUNT.test(second.text) ? /^(?:comma|slash)$/.test(second.before) : second.text === "and" && COUNT.test(third?.text ?? ""));
  return COUNT.test(first) && isNext ? next + 1 - at : 0;
}

/** "5", "5y", "five" */
const COUNT = /^(?:\d+(?:d|w|m|mo|q|y|yr)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)$/;

/** "six days", "in a quarter", "8 days or more", "at least 5 weeks". */
function lengthsAt(words: readonly string[], at: number, add: Add): void {
  const atLeast = /^(?:at)$/.test(words[at]!) && words[at + 1] === "least" ? 2 : 0;
  const lead = atLeast > 0 ? atLeast : /^(?:in|over|for|within|during)$/.test(words[at]!) ? 1 : 0;
  const article = lead > 0 && words[at + lead] === "the" ? 1 : 0;
  const start = at + lead + article;
  const number = readNumber(words, start);
  // "ten or more sessions"
  if (number !== undefined && words[start + number.length] === "or" && /^(?:more|over)$/.test(words[start + number.length + 1] ?? "")) {
    const open = readDuration([...words.slice(0, start + number.length), ...words.slice(start + number.length + 2)], start);
    if (open !== undefined) add({ slot: "length", ...open.value, orMore: true }, open.length + 2 + lead + article);
  }
  const found = readDuration(words, start);
  // "January 2026 sessions" are those of a month
  const isYear = readMonth(words[start - 1]) !== undefined && readYear(words[start]) !== undefined;
  if (found === undefined || isYear || isAverage(words, start, found.value.count)) return;
  const length = found.length + lead + article;
  // "a jump in the 10-year yield"
  // "the change in the ten-year over May": the yield, where no stretch is named by it
  const isOne = article > 0 && words[start - 1] === "the" && found.value.unit === "year" && !/s$/.test(words[at + length - 1] ?? "");
  if (isOne && !STRETCH_NOUN.test(words[at + length] ?? "") && [2, 3, 5, 10, 30].includes(found.value.count)) return;
  const more =
    words[at + length] === "or" && /^(?:more|longer|better|over)$/.test(words[at + length + 1] ?? "")
      ? 2
      : words[at + length] === "+"
        ? 1
        : 0;
  add({ slot: "length", ...found.value, orMore: more > 0 || atLeast > 0 }, length + more);
  if (more > 0) add({ slot: "length", ...found.value, orMore: false }, length);
}

/** Nouns of a stretch, or of what is measured over one, which "the ten-year" may stand before. */
const STRETCH_NOUN =
  /^(?:periods?|stretch|span|window|run|range|return|returns|performance|change|gain|loss|move|volatility|vol|correlation|beta|average|annualised|annualized|cagr|drawdown|high|low|old|mark|anniversary|record|figure|figures|horizon|number|to|ending|ended|through|up|total|trailing|rolling|mean|sharpe|alpha|view|picture|chart|growth)$/;

/** "its 200 day", "the 50 day": the average over so many days, no stretch of them. */
function isAverage(words: readonly string[], at: number, count: number): boolean {
  return (
    count >= 20 &&
    /^(?:its|their|the|own)$/.test(words[at - 1] ?? "") &&
    !/^(?:both|and)$/.test(words[at - 2] ?? "") &&
    words[at + 1] === "day" &&
    !/^(?:return|returns|performance|change|gain|loss|move|vol|volatility|correlation|beta|high|low|rolling|window|period|range|stretch|run|streak|realised|realized|historical|historic|hist|annualised|annualized|standard)$/.test(
      words[at + 2] ?? "",
    )
  );
}

/** An amount with its sign and hedge; and where "the 200" or "8" stands for something else, the number alone. */
function amountsAt(tokens: readonly Token[], words: readonly string[], at: number, add: Add): void {
  const plus = words[at] === "+" ? 1 : 0;
  const start = at + plus;
  // "5+ points": at least so many
  if (words[start + 1] === "+" && tokens[start + 1]!.from === tokens[start]!.to && words[start + 2] !== undefined) {
    const open = readAmount([...words.slice(0, start + 1), ...words.slice(start + 2)], start);
    if (open !== undefined && open.unit !== "none" && open.length > 1)
      add(
        { slot: "amount", value: open.value, unit: open.unit, decimals: open.decimals, hedge: "over", signed: plus === 1 },
        plus + open.length + 1,
      );
  }
  const percent = words[start] === "%" ? undefined : readAmount(words, start);
  if (percent === undefined) return;
  const signed = plus === 1 || words[at] === "minus";
  const { value, unit, decimals, hedge, length } = percent;
  const after = at + plus + length;
  const joined = tokens[after] !== undefined && tokens[after]!.from === tokens[after - 1]!.to;
  const more = words[after] === "+" && joined ? 1 : 0;
  add({ slot: "amount", value, unit, decimals, hedge: more > 0 ? "over" : hedge, signed }, plus + length + more);
  // "three times" are occasions as well as a multiple
  const bare = unit === "times" ? readNumber(words, at) : undefined;
  if (bare !== undefined)
    add({ slot: "amount", value: bare.value, unit: "none", decimals: bare.decimals, hedge: null, signed: false }, bare.length, SECOND);
}

const EACH: ReadonlyMap<string, CalendarUnit> = new Map([
  ["daily", "day"],
  ["weekly", "week"],
  ["monthly", "month"],
  ["quarterly", "quarter"],
  ["yearly", "year"],
  ["annual", "year"],
  ["annually", "year"],
]);
const SESSION = /^sessions?$/;
/** What may stand in front of a unit, in this order. */
const BEFORE_UNIT: readonly ReadonlySet<string>[] = [
  "in on over within during for",
  "a an one any single 1 per each every the",
  "single calendar given one full",
  "trading business",
].map((words) => new Set(words.split(" ")));

/** "weeks", "a trading day", "in one session", "one-day", "weekly": the unit that is looked at. */
function unitAt(texts: readonly string[], at: number, add: Add): void {
  const each = EACH.get(texts[at]!);
  if (each !== undefined) add({ slot: "unit", unit: each, form: "each" }, 1);
  // "year by year", "week on week"
  const repeated = texts[at + 2] === texts[at] && /^(?:by|on|over)$/.test(texts[at + 1] ?? "") ? readUnit(texts[at]) : undefined;
  if (repeated !== undefined) add({ slot: "unit", unit: repeated, form: "each" }, 3);
  // "by calendar year"
  const by = texts[at] === "by" || texts[at] === "per" ? (texts[at + 1] === "calendar" ? 2 : 1) : 0;
  const split = by === 0 ? undefined : readUnit(texts[at + by]);
  if (split !== undefined && split !== "half" && !/s$/.test(texts[at + by]!)) add({ slot: "unit", unit: split, form: "each" }, by + 1);
  let next = at;
  for (const words of BEFORE_UNIT) if (words.has(texts[next] ?? "")) next += 1;
  const word = texts[next];
  const half = word === "half" && /^years?$/.test(texts[next + 1] ?? "") ? 1 : 0;
  const unit = word === undefined ? undefined : SESSION.test(word) ? "day" : readUnit(word);
  if (unit === undefined || readMonth(word) !== undefined) return;
  const many = /s$/.test(texts[next + half]!);
  // "the week" alone is this week, which the windows read; "the week after" is another
  const isLater = /^(?:after|afterwards|following|later|thereafter)$/.test(texts[next + half + 1] ?? "");
  if (texts[next - 1] === "the" && !many && next - at < 2 && !isLater) return;
  add({ slot: "unit", unit, form: many ? "many" : "one" }, next - at + 1 + half);
  // "which month of the year"; "the best month of the year" is one of this year
  if (
    /^(?:which|what|each|every)$/.test(texts[at - 1] ?? "") &&
    texts[next + 1] === "of" &&
    texts[next + 2] === "the" &&
    texts[next + 3] === "year" &&
    unit !== "year" &&
    unit !== "day"
  )
    add({ slot: "unit", unit, form: "one" }, next - at + 4);
}
