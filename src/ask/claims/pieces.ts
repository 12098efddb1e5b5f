import { type Day, weekdayOf } from "../../calendar/day.ts";
import { isSingleDay } from "../../calendar/resolve.ts";
import { spanOf } from "../../calendar/span.ts";
import type { Window } from "../../calendar/window.ts";
import type { Sort } from "../../language/frame.ts";
import { latticeOf } from "../../language/lattice.ts";
import { harmless, light } from "../../language/lexicon/grammar.ts";
import type { Lexicon } from "../../language/lexicon.ts";
import { readWeekday } from "../../language/time/periods.ts";
import type { PassageSentence } from "./passage.ts";
import { figureAt } from "./patterns/figures.ts";
import { gaugeAt, LEANING } from "./patterns/gauges.ts";
import { closesBeyondAt, firstAt, recordAt, recordRunAt } from "./patterns/records.ts";
import { referenceAt } from "./patterns/references.ts";
import { eachAt, firstMoveAt, runAt, streakAt, tallyAt } from "./patterns/runs.ts";
import { type Found, nameAt, phraseAt, type Scan } from "./patterns/scan.ts";
import { averageAt, stateAt } from "./patterns/states.ts";
import {
  comparedAt,
  eventAt,
  onTopAt,
  pointAt,
  rangeAt,
  shareOfUnitsAt,
  strangeStretchAt,
  unitOfAt,
  untilAt,
  windowAt,
} from "./patterns/stretches.ts";
import { comparandumAt, notSinceAt, superlativeAt } from "./patterns/superlatives.ts";
import { ADJECTIVES } from "./patterns/units.ts";
import type { Piece } from "./piece.ts";
import * as words from "./words.ts";

/** A sentence in pieces that do not overlap, in order; every token is in one. */
export interface Pieces {
  readonly scan: Scan;
  readonly pieces: readonly Piece[];
}

/** What a whole phrase says goes before what its words say by themselves. */
const PHRASES = [
  onTopAt,
  notSinceAt,
  firstAt,
  firstMoveAt,
  tallyAt,
  eachAt,
  streakAt,
  recordRunAt,
  closesBeyondAt,
  recordAt,
  runAt,
  superlativeAt,
  averageAt,
  stateAt,
  referenceAt,
  eventAt,
  unitOfAt,
  rangeAt,
  shareOfUnitsAt,
  strangeStretchAt,
  comparedAt,
  untilAt,
  pointAt,
] as const;

export function piecesOf({ tokens }: PassageSentence, text: string, today: Day, lexicon: Lexicon): Pieces {
  const scan: Scan = { text, tokens, texts: tokens.map((token) => token.text), lattice: latticeOf(tokens, today, lexicon), today };
  const phrases = phrasesOf(scan);
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = phrases.get(at);
    const limit = nextAfter(phrases, at, tokens.length);
    const found = phrase ?? wordAt(scan, at, limit);
    pieces.push({ ...found, at } as Piece);
    at += found.length;
  }
  return { scan, pieces: pieces.map((piece, i) => toldAgain(scan, pieces.slice(0, i), piece)) };
}

/** "closed out 2022 down 19.4% for the year": the year that the sentence named before, where it named one and no other. */
function toldAgain({ texts }: Scan, before: readonly Piece[], piece: Piece): Piece {
  if (piece.type !== "window" || piece.window.type !== "period" || piece.window.period.type !== "relative") return piece;
  const { unit, ago } = piece.window.period;
  const words = texts.slice(piece.at, piece.at + piece.length).join(" ");
  if (ago !== 0 || !/^(?:for|in|over|on|during) the (?:whole |full |entire )?(?:year|quarter|month)$/.test(words)) return piece;
  const named = before.flatMap((each) =>
    each.type === "window" && each.window.type === "period" && each.window.period.type === unit ? [each.window] : [],
  );
  return named.length === 1 ? { ...piece, window: named[0]! } : piece;
}

/** The phrases of a sentence by where they begin; of two that overlap the first goes. */
function phrasesOf(scan: Scan): Map<number, Found> {
  const found = new Map<number, Found>();
  for (let at = 0; at < scan.texts.length; ) {
    const phrase = firstOf(scan, at);
    if (phrase !== undefined) found.set(at, phrase);
    at += phrase?.length ?? Math.max(1, nameAt(scan, at)?.length ?? 1);
  }
  return found;
}

function firstOf(scan: Scan, at: number): Found | undefined {
  // "S&P 500 record" is named before it is told of
  if (nameAt(scan, at) !== undefined) return undefined;
  for (const read of PHRASES) {
    const found = read(scan, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function nextAfter(phrases: ReadonlyMap<number, Found>, at: number, end: number): number {
  for (let next = at + 1; next < end; next++) if (phrases.has(next)) return next;
  return end;
}

/** What one word, name, figure or stretch says; never past the phrase that begins behind it. */
function wordAt(scan: Scan, at: number, limit: number): Found {
  const { tokens, texts } = scan;
  const fits = <T extends { readonly length: number }>(found: T | undefined): T | undefined =>
    found !== undefined && at + found.length <= limit ? found : undefined;
  const token = tokens[at]!;
  const text = texts[at]!;
  // "before dividends": as all figures here are
  const plain = /^(?:before|excluding|without|not counting|not including|ex) dividends(?!\S)/.exec(texts.slice(at, at + 3).join(" "));
  if (plain !== null) return { type: "idle", text: "so", length: plain[0].split(" ").length };
  // "see the S&P 500 ending the year at 2,750"
  const foreseen = /^(?:see|sees|seeing|envision|envisions|project|projects|predict|predicts|foresee|foresees)$/.test(text);
  if (
    foreseen &&
    /\b(?:ending|finishing|closing|reaching|end|finish|hitting|rising|falling|climbing)\b/.test(texts.slice(at + 1, at + 9).join(" "))
  )
    return { type: "otherwise", reason: "a forecast", length: 1 };
  // "had to settle for a gain of 0.9%": it was made
  const settled = /^(?:had|has|having) to (?:settle for|make do with|be content with)(?!\S)/.exec(texts.slice(at, at + 5).join(" "));
  if (settled !== null) return { type: "idle", text: "so", length: settled[0].split(" ").length };
  const otherwise = phraseAt(scan, at, words.otherwise);
  // "only lost 2%", "only a day before": small, which excepts nothing
  const isSmall = text === "only" && (figureAt(scan, at) ?? figureAt(scan, at + 1)) !== undefined;
  const isJust = text === "only" && (moveAt(scan, at + 1) !== undefined || pointAt(scan, at + 1) !== undefined);
  if (isJust || (isSmall && figureAt(scan, at) === undefined)) return { type: "idle", text: "just", length: 1 };
  const compared = /^compared (?:with|to)$/.test(texts.slice(at, at + 2).join(" ")) && figureAt(scan, at + 2) !== undefined;
  if (compared) return { type: "idle", text: "against", length: 2 };
  if (otherwise > 0 && !isSmall && !(text === "may" && token.raw === "May") && !(text === "between" && !/^\d/.test(texts[at + 1] ?? "")))
    return { type: "otherwise", reason: words.otherwise.get(texts.slice(at, at + otherwise).join(" "))!, length: otherwise };
  const called = CALLED.exec(texts.slice(at, at + 5).join(" "));
  if (called !== null) return { type: "idle", text: "so", length: called[0].split(" ").length };
  // "the fund itself returned 12.8%"
  const isOwn = /^(?:the|our|this|my)$/.test(texts[at - 1] ?? "") && /^(?:fund|portfolio|strategy|trust|partnership)$/.test(text);
  if (isOwn && nameAt(scan, at) === undefined) return { type: "stranger", length: 1 };
  const foreign = FOREIGN_YIELD.exec(texts.slice(at, at + 7).join(" "));
  if (foreign !== null) return { type: "stranger", length: foreign[0].split(" ").length };
  if (isUnknownFund(scan, at)) return { type: "stranger", length: 1 };
  // "Oil majors Exxon Mobil and Chevron"
  const sort = SORT_OF.exec(texts.slice(at, at + 2).join(" "));
  if (sort !== null && nameAt(scan, at + 2) !== undefined) return { type: "idle", text: "stock", length: 2 };
  const stranger = phraseAt(scan, at, words.strangers);
  if (stranger === 0 && token.raw.startsWith("$") && nameAt(scan, at) === undefined) return { type: "stranger", length: 1 };
  if (stranger > 0) return { type: "stranger", length: stranger };
  // "the Composite closed at …"
  if (text === "composite" && texts[at - 1] === "the")
    return { type: "name", symbols: ["IXIC"], sort: "index", possessive: token.possessive === true, length: 1 };
  // "60% of its stocks", "half of the index's members"
  if (/^(?:its|their|index)$/.test(text) && isOfMembers(scan, at, 1)) return { type: "stranger", length: 2 };
  const gauge = fits(gaugeAt(scan, at));
  if (gauge !== undefined) return gauge;
  // "the tech-heavy index" is the one spoken of, "the tech-heavy Nasdaq" says its name
  if (LEANING.test(`${text} ${texts[at + 1] ?? ""}`)) return { type: "idle", text: "tech-heavy", length: 2 };
  const name = fits(nameAt(scan, at));
  // "ES futs": a name of the index that is one of its futures
  if (name !== undefined && /^fut(?:ures?|s)?$/.test(texts[at + name.length - 1]!))
    return { type: "otherwise", reason: "futures", length: name.length };
  // "60% of S&P 500 stocks rose": so many of its members, and not the index
  if (name !== undefined && name.sort === "index" && isOfMembers(scan, at, name.length))
    return { type: "stranger", length: name.length + 1 };
  if (name !== undefined && !isPlainUse(scan, at, name.length) && !isPlace(scan, at, name.length)) {
    const bracket = bracketAfter(scan, at + name.length);
    if (bracket !== undefined) return { ...bracket, length: name.length + bracket.length };
    const length = endOfName(scan, at + name.length, name) - at;
    const possessive = tokens.slice(at, at + length).some((each) => each.possessive === true);
    // "all three major averages": the first of the group
    const symbols = name.sort === "group" && texts[at - 1] === "three" ? name.symbols.slice(0, 3) : name.symbols;
    return { type: "name", symbols, sort: name.sort, possessive, length };
  }
  const same =
    /^(?:over |in |during |for )?(?:the |that )(?:same )?(?:(?:\w+ )?(?:months|weeks|days|sessions|period|span|stretch|time|day|session|week|month|quarter|year))(?!\S)/.exec(
      texts.slice(at, at + 5).join(" "),
    );
  if (same !== null && /\bsame\b|\bthat\b/.test(same[0]) && at + same[0].split(" ").length <= limit)
    return { type: "sameWindow", length: same[0].split(" ").length };
  // "May was a black month"
  if (token.raw === "May" && /^(?:was|has|had|saw|brought|proved|ended|turned|became|went)$/.test(texts[at + 1] ?? ""))
    return { type: "window", window: { type: "period", period: { type: "month", month: 5 } }, lead: "", length: 1 };
  const window = fits(windowAt(scan, at));
  // "limped out of 2025", "into the new year": no stretch that anything is told over
  const isPassed =
    window?.lead === "" &&
    (/^(?:into)$/.test(texts[at - 1] ?? "") || (texts[at - 1] === "of" && /^(?:out|ahead|because|instead)$/.test(texts[at - 2] ?? "")));
  // "on Thursday the 27th", which was a Friday: on which of the two nobody knows
  if (window !== undefined && namesTwoDays(scan, at, window.length, window.window))
    return { type: "otherwise", reason: "an unknown stretch", length: window.length };
  if (window !== undefined) return isPassed ? { type: "idle", text: "then", length: window.length } : window;
  const figure = fits(figureAt(scan, at));
  if (figure !== undefined) return figure;
  const unit = ADJECTIVES.get(text);
  if (unit !== undefined)
    return { type: "window", window: { type: "period", period: { type: "relative", unit, ago: 0 } }, lead: "", length: 1 };
  if (text === "respectively") return { type: "respectively", length: 1 };
  const both =
    /^(?:(?:(?:for )?both(?: of them)?|the (?:two|pair)(?! (?:years?|months?|weeks?|days?|sessions?|quarters?|thirds?)(?!\S)))(?: (?:indexes|indices|benchmarks|gauges|averages))?|(?:for )?each(?: of them)?|the (?:three|four)(?! (?:years?|months?|weeks?|days?|sessions?|quarters?)(?!\S))|all (?:three|four)|they all)(?!\S)/.exec(
      texts.slice(at, at + 6).join(" "),
    );
  if (both !== null)
    return { type: "pronoun", who: /three|four|all|each/.test(both[0]) ? "all" : "both", length: both[0].split(" ").length };
  if (text === "former" || text === "latter") return { type: "pronoun", who: text, length: 1 };
  if (/^(?:it|its|they|their)$/.test(text)) return { type: "pronoun", who: "one", length: 1 };
  // "ahead of the Fed's meeting" is a time, "ahead of the Nasdaq" a relation
  if (text === "ahead" && texts[at + 1] === "of" && nameAt(scan, at + 2) === undefined && nameAt(scan, at + 3) === undefined)
    return { type: "joint", text: "ahead of", length: 2 };
  // "the Russell is 6.6% ahead, the S&P 500 0.7% behind": by how much each has moved
  const isLast = at + 1 === texts.length || tokens[at + 1]!.before !== "none";
  if (text === "behind" && isLast && /^(?:%|percent|pct)$/.test(texts[at - 1] ?? "") && texts.slice(0, at).includes("ahead"))
    return { type: "move", direction: -1, noun: false, length: 1 };
  const relation = relationAt(scan, at);
  const move = moveAt(scan, at);
  if (relation !== undefined && relation.length >= (move?.length ?? 0) && at + relation.length <= limit) return relation;
  if (move !== undefined && at + move.length <= limit) return move;
  const joint = phraseAt(scan, at, words.joints);

  if (joint > 0 && at + joint <= limit) return { type: "joint", text: texts.slice(at, at + joint).join(" "), length: joint };
  const back = text === "since" ? fits(comparandumAt(scan, at)) : undefined;
  if (back !== undefined) return { type: "unknown", text, capital: false, length: back.length };
  if (words.idle.has(text) || light.has(text) || harmless.has(text) || /^\p{Ll}{3,}ly$/u.test(text))
    return { type: "idle", text, length: 1 };
  return { type: "unknown", text, capital: /^\p{Lu}/u.test(token.raw) && !opensSentence(scan, at), length: 1 };
}

/** Whether a day is named by its weekday and by a date that fell on another. */
function namesTwoDays({ texts, today }: Scan, at: number, length: number, window: Window): boolean {
  const weekday = texts
    .slice(at, at + length)
    .map(readWeekday)
    .find((each) => each !== undefined);
  if (weekday === undefined || window.type !== "period" || window.period.type === "weekday" || !isSingleDay(window.period)) return false;
  const span = spanOf(window.period, today);
  return span !== undefined && weekdayOf(span.first) !== weekday;
}

/** What companies are called together in front of their names. */
const SORT_OF =
  /^(?:oil|energy|tech|technology|bank|banking|retail|software|chip|drug|auto|media|internet|streaming) (?:majors|giants|companies|makers|heavyweights|rivals|peers|titans|stocks|shares|names)$/;

/** "in what Wall Street calls a correction": who calls it so says nothing of a market. */
const CALLED =
  /^what (?:wall street|investors|traders|many|some|analysts|market watchers|the street) (?:calls?|considers?|terms?|dubs?|labels?|defines? as|regards? as)(?!\S)/;

/** Names that a report writes small and means something else by: "a fifth of its value". */
const COMMON: ReadonlySet<string> = new Set(
  "value growth gap key all it low net well now on so a or be short long momentum quality target visa ball block square snap match best".split(
    " ",
  ),
);

/** "Stocks closed higher" names the market; "Apple stock", "small-company stocks" and "its value" do not. */
function isPlainUse({ texts, tokens, lattice }: Scan, at: number, length: number): boolean {
  if (length > 1) return false;
  if (COMMON.has(texts[at]!) && tokens[at]!.raw === tokens[at]!.raw.toLowerCase()) return true;
  if (!/^(?:stocks|stock|shares|market|equities|bonds)$/.test(texts[at]!)) return false;
  // "over-the-counter stocks", "growth shares"
  const before =
    /^(?:bond|credit|debt|treasury|housing|labor|labour|jobs|job|oil|currency|money|futures|options|crypto|commodity|commodities|energy|metals|exchange|emerging|of|counter|other|many|most|some|individual|growth|value|technology|bank|oil|listed|small|smaller|large|larger|big|bigger|cheap|cheaper|cyclical|defensive|dividend|company|cap|chip|momentum|speculative|winning|losing|whose)$/;
  if (before.test(texts[at - 1] ?? "")) return true;
  return lattice
    .slice(Math.max(0, at - 4), at)
    .some((pieces, i, near) => pieces.some((piece) => piece.slot === "subject" && i + piece.length === near.length));
}

/** "60% of the S&P 500's stocks", "three in five S&P 500 members", "most Nasdaq stocks": a part of what an index holds. */
function isOfMembers({ texts }: Scan, at: number, length: number): boolean {
  if (!/^(?:stocks|shares|members|companies|constituents|components|names|issues)$/.test(texts[at + length] ?? "")) return false;
  const before = texts
    .slice(Math.max(0, at - 5), at)
    .join(" ")
    .replace(/ (?:the|all)$/, "");
  return (
    /(?:%|percent|per cent|half|third|thirds|quarter|quarters|fifth|fifths|majority|most|many|few|dozens|hundreds|number|share|all|some|none|\d+) of$/.test(
      before,
    ) ||
    /(?:^| )(?:in|out of)(?: every)? (?:two|three|four|five|six|seven|eight|nine|ten|\d+)$/.test(before) ||
    /(?:^| )(?:half|most|more|many|few|fewer|several|all|some|\d+|no|every|each)(?: of)?$/.test(before)
  );
}

/** "Europe's debt crisis": a place, which is a market where its stocks are spoken of. */
function isPlace({ texts, tokens }: Scan, at: number, length: number): boolean {
  if (length > 1 || tokens[at]!.possessive !== true || !PLACES.test(texts[at]!)) return false;
  return !/^(?:stocks?|shares|equit(?:y|ies)|markets?|index|benchmark|main|blue|largest|biggest|broad)$/.test(texts[at + 1] ?? "");
}

const PLACES = /^(?:europe|germany|france|britain|england|japan|china|india|canada|brazil|australia|korea|taiwan|switzerland|america)$/;

/** "the VIX (^VIX)", "tech ($XLK)": the name in brackets behind a name, which says which one is meant. */
function bracketAfter(scan: Scan, at: number): Found<"name"> | undefined {
  const { tokens, text } = scan;
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token === undefined || before === undefined || !/^ ?\($/.test(text.slice(before.to, token.from)) || text[token.to] !== ")")
    return undefined;
  const name = nameAt(scan, at);
  return name === undefined || name.length > 1
    ? undefined
    : { type: "name", symbols: name.symbols, sort: name.sort, possessive: false, length: 1 };
}

const OF_DEBT =
  /^(?:us|treasury|treasuries|government|sovereign|benchmark|note|notes|bond|bonds|bill|bills|debt|security|securities|paper|issue|yield|yields)$/;
/** "the Facebook parent" */
const OF_OWNER = /^(?:parent|owner)$/;
const OF_VOLATILITY = /^(?:volatility|index|gauge)$/;

/** Where what else a name is called ends: "the yield on ten-year US government bonds", "the VIX volatility index". */
/** "10-year Bund yield", "the German 10-year yield": of another country. */
const FOREIGN_YIELD =
  /^(?:(?:german|british|uk|japanese|italian|french|spanish|greek|chinese|canadian|swiss) (?:\w+ year )?(?:government )?(?:bond )?yields?|(?:\w+ year )?(?:german |uk |british |japanese |italian |french )?(?:bunds?|gilts?|jgbs?|btps?|oats?)(?: yields?)?)(?!\S)/;

/** "the iShares software fund": a fund by a name that nobody here knows. */
function isUnknownFund(scan: Scan, at: number): boolean {
  if (!/^(?:fund|etf)$/.test(scan.texts[at]!) || at === 0 || nameAt(scan, at) !== undefined) return false;
  for (let from = Math.max(0, at - 4); from < at; from++) if (from + (nameAt(scan, from)?.length ?? 0) >= at) return false;
  return !light.has(scan.texts[at - 1]!);
}

function endOfName(
  { texts, tokens }: Scan,
  at: number,
  { sort, symbols }: { readonly sort: Sort; readonly symbols: readonly string[] },
): number {
  const more = sort === "yield" ? OF_DEBT : symbols[0] === "VIX" ? OF_VOLATILITY : sort === "stock" ? OF_OWNER : null;
  let end = at;
  while (more?.test(texts[end] ?? "") && (sort === "yield" || tokens[end]!.before === "none")) end += 1;
  return end;
}

/** "beat", "lagged behind", "lost to". */
function relationAt(scan: Scan, at: number): Found<"relation"> | undefined {
  const [above, below] = [phraseAt(scan, at, words.ahead), phraseAt(scan, at, words.behind)];
  const length = Math.max(above, below);
  return length === 0 ? undefined : { type: "relation", direction: above >= below ? 1 : -1, length };
}

const UNDONE =
  /^((?:wiping out|wiped out|wipes out|erasing|erased|erases|reversing|reversed|surrendering|surrendered) (?:all of |all )?(?:its|their|the|his)) (january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d) (gains?|advances?|rise|loss|losses|declines?)(?!\S)/;

function moveAt(scan: Scan, at: number): Found<"move"> | undefined {
  const { texts } = scan;
  if (at >= texts.length) return undefined;
  // "wiping out its October advance"
  const undone = UNDONE.exec(texts.slice(at, at + 8).join(" "));
  if (undone !== null) {
    const length = undone[1]!.split(" ").length;
    return { type: "move", direction: /gain|advance|rise/.test(undone[3]!) ? -1 : 1, noun: false, length };
  }
  const rise = phraseAt(scan, at, words.risen, 6);
  const fall = phraseAt(scan, at, words.fallen, 6);
  const length = Math.max(rise, fall);
  // "2.1 percent below where it stood on Friday"
  const side = /^(above|over|below|beneath|under) where (?:it|they) /.exec(texts.slice(at, at + 4).join(" "))?.[1];
  if (side !== undefined) return { type: "move", direction: /above|over/.test(side) ? 1 : -1, noun: false, length: 1 };
  // "82 basis points less than on June 14"
  const more = /^(more|higher|less|lower) than (?:on|at|in|a|it|where)(?!\S)/.exec(texts.slice(at, at + 3).join(" "))?.[1];
  if (more !== undefined && /^(?:%|percent|points?|bp|bps)$/.test(texts[at - 1] ?? ""))
    return { type: "move", direction: /more|higher/.test(more) ? 1 : -1, noun: false, length: 1 };
  if (length === 0) return undefined;
  return { type: "move", direction: rise >= fall ? 1 : -1, noun: words.moveNouns.has(texts.slice(at, at + length).join(" ")), length };
}

function opensSentence({ tokens }: Scan, at: number): boolean {
  return at === 0 || tokens[at]!.before === "sentence" || tokens[at]!.before === "clause";
}
