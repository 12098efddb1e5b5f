import { isSingleDay } from "../calendar/resolve.ts";
import { isPresent } from "../calendar/window.ts";
import type { Item } from "./items.ts";
import type { Reading } from "./reading.ts";

/** A form of words, and the kinds that have no place for it: they would answer as if it had not been said. */
interface Form {
  readonly kinds: ReadonlySet<string>;
  readonly isSaid: (reading: Reading) => boolean;
}

const of = (kinds: string): ReadonlySet<string> => new Set(kinds.split(" "));

const FORMS: readonly Form[] = [
  // "did only the Russell rise", "the only index that rose": what the others did is part of it
  { kinds: of("performance compare level regime drawdown trend streak record"), isSaid: saysOnly },
  // "has the Dow given back its gains", "pared its losses": two stretches, one after the other
  { kinds: of("performance compare leaders record"), isSaid: ({ items }) => GIVEN_BACK.test(wordsOf(items)) },
  // "which indices are in a bear market", "which S&P stocks are up": an answer for each, not for the S&P 500
  { kinds: of("performance level regime drawdown trend streak risk record"), isSaid: asksWhichOfMany },
  // "is volatility higher than a year ago": two days
  { kinds: of("risk trend regime drawdown breadth concentration positioning capitalisation"), isSaid: comparesWithThen },
  // "was it above its average a year ago": a day, which a window of a calendar year is not
  { kinds: of("trend capitalisation positioning breadth concentration regime"), isSaid: ({ items }) => items.some(isAgo) },
  // "is it above its average and up this month": two questions
  { kinds: of("trend"), isSaid: joinsAnother },
  // "has it closed below its average this year": on any session of it, not at its end
  { kinds: of("trend capitalisation positioning"), isSaid: asksOfAnySession },
  // "how many S&P 500 stocks are up more than 20 %": stocks, not days
  { kinds: of("record"), isSaid: countsStocks },
  { kinds: of("level"), isSaid: ({ items }) => items.some(isStocks) },
  // "where was it a year ago": a day
  { kinds: of("performance"), isSaid: ({ items }) => items.some(isAgo) && items.some((item) => isFiller(item, /^where$/)) },
  // "over the past year and a half": a length of time, no figure that is stated
  { kinds: of("performance compare risk drawdown breadth"), isSaid: addsToALength },
  // "how often did it gain less than 1 %": neither a rise of 1 % nor one of at least that
  { kinds: of("record"), isSaid: (reading) => reading.all("amount").some(({ hedge }) => hedge === "under" || hedge === "nearly") },
  // "is 2.3 times that of the S&P": a multiple
  { kinds: of("record"), isSaid: ({ items }) => /\btimes (?:that|those|as|the|more|what)\b/i.test(wordsOf(items)) },
  // "how often has it moved 2 %": up or down
  { kinds: of("record"), isSaid: movesEitherWay },
  // "was October the worst month": October among the others, not by itself
  { kinds: of("record"), isSaid: asksOfOneStretch },
  // "how far are the Dow and the Nasdaq from their highs": each from its own
  { kinds: of("performance compare"), isSaid: fromTheirOwn },
  // "is the 5-year above the 10-year": two yields, of which one is none of the catalogue's
  { kinds: of("rate"), isSaid: comparesMaturities },
  // "how many stocks hit new lows this week", "all-time highs": of one day and of 52 weeks they are counted
  { kinds: of("breadth"), isSaid: countsOtherHighs },
];

/** Whether a sentence says what a kind would pass over in silence. */
export function isOverlooked(kind: string, reading: Reading): boolean {
  return FORMS.some(({ kinds, isSaid }) => kinds.has(kind) && isSaid(reading));
}

const GIVEN_BACK = /\b(?:g[ia]ve[ns]?|giving) (?:back|up)\b|\b(?:pare[ds]?|recouped|recovered|erased|wiped)\b/i;
const MANY = /\b(?:index(?:es)?|indices|stocks?|shares|companies|members|names)$/i;

function wordsOf(items: readonly Item[]): string {
  return items.map(({ raw }) => raw).join(" ");
}

function isFiller(item: Item | undefined, words: RegExp): boolean {
  return item?.type === "filler" && words.test(item.text);
}

function saysOnly({ items }: Reading): boolean {
  return items.some((item, i) => {
    if (!isFiller(item, /^only$/)) return false;
    const next = items.slice(i + 1).find((each) => !isFiller(each, /^(?:the|a|an)$/));
    return next?.type === "side" || MANY.test(next?.raw ?? "") || isFiller(next, /^(?:one|sector)$/);
  });
}

/** "which S&P stocks", "which of the indices"; "what did the Dow Jones index do" asks of one. */
function asksWhichOfMany({ items }: Reading): boolean {
  return items.some((item, i) => {
    if (!isFiller(item, /^(?:which|what)$/)) return false;
    const many = items.slice(i + 1).findIndex((each) => (each.type === "filler" || each.type === "side") && MANY.test(each.raw));
    return many >= 0 && items.slice(i + 1, i + 1 + many).every((each) => each.type === "side" || isFiller(each, /^(?:of|the)$/));
  });
}

function comparesWithThen({ items }: Reading): boolean {
  return items.some((item, i) => {
    if (item.type !== "cue" || item.raw.toLowerCase() !== "than") return false;
    return items.slice(i + 1).find(({ type }) => type !== "filler")?.type === "window";
  });
}

function isAgo(item: Item): boolean {
  if (item.type !== "window" || item.lead === "since" || !/\bago$/i.test(item.raw)) return false;
  const { window } = item;
  return window.type === "period" && window.period.type === "relative" && window.period.unit !== "day";
}

function joinsAnother({ items }: Reading): boolean {
  const and = items.findIndex((item) => item.type === "cue" && item.cue === "and");
  return (
    and >= 0 &&
    items.slice(and + 1).some((item) => item.type === "cue" && /^(?:up|down|overbought|oversold|high|bull|bear)$/.test(item.cue))
  );
}

function asksOfAnySession(reading: Reading): boolean {
  const perfect = reading.items.some((item) => isFiller(item, /^(?:has|have)$/));
  if (!perfect || !reading.isYesNo() || reading.has("cross", "golden", "death")) return false;
  return reading.all("window").some(({ window }) => window.type === "period" && !isSingleDay(window.period));
}

function countsStocks(reading: Reading): boolean {
  if (!reading.has("many", "portion")) return false;
  const { items } = reading;
  const ofThem = items.some((item, i) => item.type === "cue" && item.cue === "many" && isFiller(items[i + 1], /^of$/));
  return ofThem || items.some(isStocks);
}

function isStocks(item: Item): boolean {
  return (item.type === "filler" || item.type === "side" || item.type === "cue") && /\b(?:stocks|companies|members|names)$/i.test(item.raw);
}

function addsToALength({ items }: Reading): boolean {
  return items.some((item, i) => {
    if (item.type !== "amount" || !/^(?:and )?(?:a )?(?:half|quarter)$/i.test(item.raw)) return false;
    const before = items.slice(0, i).findLast(({ type, raw }) => type !== "filler" && !/^and$/i.test(raw));
    return before?.type === "window" || before?.type === "duration";
  });
}

function movesEitherWay(reading: Reading): boolean {
  const moved = reading.items.some(({ raw }) => /^mov(?:e[ds]?|ing)$/i.test(raw));
  return moved && !reading.has("up", "down", "ahead", "behind", "best", "worst");
}

function asksOfOneStretch(reading: Reading): boolean {
  const { items } = reading;
  const superlative = items.findIndex((item) => item.type === "cue" && /^(?:best|worst|biggest)$/.test(item.cue));
  if (superlative < 0 || !reading.isYesNo()) return false;
  return items
    .slice(0, superlative)
    .some((item) => item.type === "window" && item.lead === "" && item.window.type === "period" && !isPresent(item.window));
}

function fromTheirOwn(reading: Reading): boolean {
  const sides = new Set(reading.all("side").flatMap(({ symbols }) => symbols)).size;
  return sides > 1 && reading.all("window").some(({ window, raw }) => window.type === "extreme" && /\btheir\b/i.test(raw));
}

const MATURITY = /^(?:\d+|one|two|three|five|six|seven|ten|twenty|thirty)[- ](?:year|month)$/i;

function comparesMaturities(reading: Reading): boolean {
  const compared = reading.all("cue").some(({ raw }) => /^(?:above|below|over|under|higher|lower|than)$/i.test(raw));
  return compared && reading.items.some(({ type, raw }) => (type === "duration" || type === "window") && MATURITY.test(raw));
}

function countsOtherHighs(reading: Reading): boolean {
  if (!reading.has("newHighs", "high", "yearHigh", "low", "yearLow")) return false;
  if (reading.all("cue").some(({ raw }) => /\b(?:all[- ]?time|record)\b/i.test(raw))) return true;
  return reading.all("window").some(({ window }) => window.type !== "period" || !isSingleDay(window.period));
}
