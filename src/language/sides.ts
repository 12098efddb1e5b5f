import { isSingleDay } from "../calendar/resolve.ts";
import type { Filling } from "./filling.ts";
import type { Part } from "./frame.ts";

/** "over 2013": a number that may be a year as well. */
export function mayBeYear({ unit, raw }: { readonly unit: string; readonly raw: string }): boolean {
  return unit === "none" && /(?:^|\s)(?:19|20)\d\d$/.test(raw);
}

/** What one is measured against, and what is meant, where nothing is named. */
export const THE_MARKET = "SPX";

/** Subjects in the order in which they are measured: what follows a leading "relative to" is what the other is held against. */
export function sidesInOrder(filling: Filling): string[] {
  const sides = filling.subjects();
  const [first, second] = filling.all("subject");
  if (sides.length !== 2 || first === undefined || second === undefined) return sides;
  const lead = filling.words("versus").find(({ at }) => at < first.at);
  // "how far ahead of the S&P is the Nasdaq"
  const turned = filling.words("ahead", "behind").find(({ at, length }) => at < first.at && first.at - (at + length) <= 1);
  if (turned !== undefined && isVerbBetween(filling, first, second)) return sides.reverse();
  const relates = filling.parts.some(
    (part) =>
      part.slot === "word" &&
      RELATES.has(part.sense) &&
      part.at > first.at &&
      part.at < second.at &&
      (part.sense !== "and" || filling.behind(part) === second),
  );
  return lead !== undefined && !relates ? sides.reverse() : sides;
}

/** "what percentile is nasdaq/spx at", "the move in rut/spx": of the one divided by the other, and not of each beside the other. */
export function isQuotient(filling: Filling): boolean {
  const [first, second, ...others] = filling.all("subject");
  return (
    first !== undefined &&
    second !== undefined &&
    others.length === 0 &&
    filling.breakAt(second.at) === "slash" &&
    first.at + first.length === second.at &&
    !filling.has("which", "ahead", "behind", "gap") &&
    OF_QUOTIENTS.test(filling.tokensBefore(Number.POSITIVE_INFINITY).join(" "))
  );
}

const OF_QUOTIENTS =
  /\b(?:percentiles?|ranks?|ranked|ratio|highest|lowest|extremes|ranged?|top (?:n|and|&) bottom|highs? (?:n|and|&) lows?|how (?:high|low)|this (?:high|low)|(?:moves?|changes?|shift) (?:in|of)|median|average)\b/;

/** "how much did Apple close at yesterday": the close of a share, and not what it moved. */
export function asksItsClose(filling: Filling): boolean {
  return (
    filling.words("howFar").some(({ raw }) => /^how much$/i.test(raw)) &&
    filling.says("did", "does") &&
    filling.says("close") &&
    !filling.has("up", "down", "either", "ahead", "behind", "high", "low", "above", "below")
  );
}

function isVerbBetween(filling: Filling, first: Part, second: Part): boolean {
  for (let at = first.at + first.length; at < second.at; at++)
    if (/^(?:is|are|was|were|has|have|had|did|does|do)$/.test(filling.tokenAt(at))) return true;
  return false;
}

const RELATES = new Set(["versus", "ahead", "behind", "and", "or", "compare"]);
const PARTICIPLE = /(?:ed|en|led|beaten|outrun|outshone|outdone)$/i;

/** "beaten by the Russell": the side behind "by" is the one ahead. The tokens between are grammar, so "by" is found by what stands there. */
export function isPassive(filling: Filling): boolean {
  return filling.words("ahead", "behind").some((word) => {
    const next = filling.behind(word);
    return PARTICIPLE.test(word.raw) && next?.slot === "subject" && filling.tokenAt(word.at + word.length) === "by";
  });
}

/** The yields of the catalogue: they are said in percent, and no return is made of them. */
export const isYield = (symbol: string): boolean => /^US\d+[MY]$/.test(symbol);

export function isBasket(symbol: string, { lookup }: Filling): boolean {
  const named = lookup.bySymbol(symbol);
  return named !== undefined && "basket" in named;
}

/** Whether a side is a basket with weights of its own: of total returns, whatever is said of dividends. */
export function isWeighted(symbol: string, { lookup }: Filling): boolean {
  const named = lookup.bySymbol(symbol);
  return named !== undefined && "basket" in named && named.basket.weights !== undefined;
}

/**
 * "fell more than the S&P" is behind it, "fell less than" ahead of it: what more and less say turns with the verb beside them.
 * `both`: it is said of a rise and of a fall, so that nothing can be made of it.
 */
export function fallTurns(filling: Filling): "more" | "less" | "both" | undefined {
  const relation = filling.words("ahead", "behind").find(({ raw }) => /^(?:more|more than|less than|less|lower than)$/i.test(raw));
  if (relation === undefined || !filling.has("down")) return undefined;
  if (filling.has("up")) return "both";
  return relation.sense === "ahead" ? "more" : "less";
}

/**
 * "her gain is how many times the Dow's", "how many times larger was …": one move as a multiple of another, and no count of days.
 * @returns the word that asks for it
 */
export function multipleAsked(filling: Filling): Part | undefined {
  return filling.words("howMany", "howOften").find((word) => {
    if (!/\btimes$/i.test(word.raw)) return false;
    const after = word.at + word.length;
    const next = filling.tokenAt(after);
    if (/^(?:larger|bigger|greater|higher|stronger|better|as|that)$/.test(next)) return true;
    if (next === "the" && /^(?:gain|gains|return|rise|loss|move|advance|performance)$/.test(filling.tokenAt(after + 1))) return true;
    const behind = filling.behind(word);
    return behind?.slot === "subject" && behind.at - after <= 1 && /['’]s?$/.test(behind.raw);
  });
}

/** "since how many days is it falling", "for how many weeks has it been rising": how long a run has gone on. */
export function asksHowLongRunning(filling: Filling): boolean {
  const word = filling
    .words("howMany")
    .find(({ raw, at }) => /^(?:since|for)\b/i.test(raw) || /^(?:since|for)$/.test(filling.tokenAt(at - 1)));
  return (
    word !== undefined &&
    filling.behind(word)?.slot === "unit" &&
    filling.has("up", "down", "ahead", "behind") &&
    filling.says("is", "are", "has", "have") &&
    !filling.says("did", "was", "were", "had")
  );
}

/** A part's words as they were typed, in lower case. */
export function said(part: Part | undefined): string {
  return part?.raw.toLowerCase() ?? "";
}

/** "how far are the Dow and the Nasdaq from their highs": each from its own, which no one window is. */
export function fromTheirOwn(filling: Filling): boolean {
  const sides = new Set(filling.all("subject").flatMap(({ symbols }) => symbols)).size;
  return sides > 1 && filling.all("window").some(({ window, raw }) => window.type === "extreme" && /\btheir\b/i.test(raw));
}

/** "Tesla fell in December 2022, how did the Nasdaq do?": a move told of one in a clause of its own, before another is asked about. */
export function tellsBeforeAsking(filling: Filling): boolean {
  const [first, second] = filling.all("subject");
  const move = filling.words("up", "down")[0];
  const [window] = filling.all("window");
  if (first === undefined || second === undefined || move === undefined || window === undefined) return false;
  if (!(first.at < move.at && move.at < second.at && window.at < second.at)) return false;
  for (let at = Math.max(move.at, window.at) + 1; at <= second.at; at++)
    if (/^(?:what|how|which|where|did|was|is|has)$/.test(filling.tokenAt(at)) && /comma|clause|sentence/.test(filling.breakAt(at)))
      return true;
  return false;
}

/** "during bear markets, how does it do", "in the 2022 bear market": a state is where to look, and something else is asked. */
export function isWhereToLook(filling: Filling, state: Part): boolean {
  for (let at = state.at - 1; at >= 0; at--) {
    const token = filling.tokenAt(at);
    if (/^(?:in|during|through|throughout|amid|while|outside|within|across)$/.test(token)) return true;
    if (
      !/^(?:a|an|the|its|this|that|each|every|any|all|past|last|previous|prior|most|recent|latest|first|second|third|of|\d{4}|covid)$/.test(
        token,
      )
    )
      return false;
  }
  return false;
}

/** "in each of the last three weeks": every one of them, and not from end to end; the stretch, undefined where none is told so. */
export function eachOfStretch(filling: Filling): Extract<Part, { slot: "window" }> | undefined {
  const each = filling.words("every").find(({ raw }) => /^(?:each|every)/i.test(raw));
  const next = each === undefined ? undefined : filling.behind(each);
  if (next?.slot !== "window") return undefined;
  return (next.window.type === "past" || next.window.type === "sessions") && next.window.count > 1 ? next : undefined;
}

/** "the S&P minus Apple": an index right before the word and a basket or a company right behind it, which may be a part of it. */
export function subtractedFrom(filling: Filling): string | undefined {
  const word = filling.words("minus").find(({ raw }) => raw.toLowerCase() === "minus");
  if (word === undefined) return undefined;
  const named = filling.all("subject");
  const whole = named.find(({ at, length, sort }) => at + length === word.at && (sort === "index" || sort === "fund"));
  const after = word.at + word.length + (filling.tokenAt(word.at + word.length) === "the" ? 1 : 0);
  const part = named.find(({ at, sort, raw }) => at === after && (sort === "basket" || sort === "stock") && !/['’]s$/i.test(raw));
  return part === undefined ? undefined : whole?.symbols[0];
}

/**
 * "on how many sessions in March did the Nasdaq finish ahead of the S&P": counted within one stretch of the calendar, which a comparison tells
 * whole; "over the month" behind it is the same one.
 */
export function countsSessionsAhead(filling: Filling): boolean {
  const [counted] = filling.words("howMany");
  const [unit, ...others] = filling.all("unit");
  const [window, ...more] = filling.all("window").filter(({ raw }) => !/^over the/i.test(raw));
  return (
    counted !== undefined &&
    unit?.unit === "day" &&
    filling.before(unit) === counted &&
    others.length === 0 &&
    window?.window.type === "period" &&
    !isSingleDay(window.window.period) &&
    more.length === 0 &&
    filling.has("ahead", "behind") &&
    filling.all("amount").length === 0
  );
}

/** "on average", "its mean return": the mean by its name, and not what is usual. */
export function saysMean(filling: Filling): boolean {
  return filling.words("average").some(({ raw }) => /\b(?:average|averages|averaged|averaging|avg|mean|means)\b/i.test(raw));
}
