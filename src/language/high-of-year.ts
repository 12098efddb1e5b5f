import type { Token } from "../text/tokens.ts";

const HIT =
  /^(?:hits?|hitting|reach(?:es|ed|ing)?|makes?|made|making|sets?|setting|notch(?:es|ed)?|log(?:s|ged)?|score[sd]?|clinch(?:es|ed)?|print(?:s|ed)?|post(?:s|ed)?|touch(?:es|ed)?)$/;
const STANDS =
  /^(?:is|are|was|were|be|been|back|still|now|stands?|sits?|clos(?:e|es|ed|ing)|finish(?:es|ed)?|end(?:s|ed)?|settle[sd]?|fell|falls?|dropp?(?:ed|s)?|slid|slides?|sank|sinks?|rose|rises?|climb(?:s|ed)?|rall(?:y|ies|ied)|jump(?:s|ed)?|advance[sd]?|decline[sd]?|surge[sd]?)$/;
const ASKS = /^(?:is|are|was|were|did|does|has|have)$/;
const OWNS = /^(?:an?|its|their|the|another)$/;
const FRESH = /^(?:new|fresh)$/;
const YEAR = /^(?:19|20)\d\d$/;
const EXTREME = /^(?:high|low)s?$/;

/**
 * "Is it at a new high for the year?", "the Dow closed at a year-to-date low": the highest or lowest close of the running year, and no record. Where
 * nothing reached it, "how far below its year-to-date high", it is that high wherever it lies.
 */
export function withHighOfYear(tokens: readonly Token[]): readonly Token[] {
  for (let at = 0; at < tokens.length; at++) {
    const found = highFrom(tokens, at);
    if (found === undefined) continue;
    const reached = isReached(tokens, at) || (found.isFresh && tokens[at - 1]?.text === "at");
    // "how many new highs for the year": several of them; "below its 2021 high": read as it stands
    if (!reached && (found.isFresh || found.year !== undefined)) {
      at = found.end - 1;
      continue;
    }
    const [first, last] = [tokens[at]!, tokens[found.end - 1]!];
    const when = found.year === undefined ? "this year" : `in ${found.year}`;
    const meant = reached ? `its ${found.extreme}est close ${when}` : `its ${found.extreme} of the year`;
    const words = meant
      .split(" ")
      .map((text, i): Token => ({ text, raw: text, from: first.from, to: last.to, before: i === 0 ? first.before : "none" }));
    return [...tokens.slice(0, at), ...words, ...tokens.slice(found.end)];
  }
  return tokens;
}

/** "a new high for the year", "a year-to-date high", "a 2023 high" that begins there. */
function highFrom(
  tokens: readonly Token[],
  from: number,
): { readonly extreme: "high" | "low"; readonly end: number; readonly isFresh: boolean; readonly year?: string } | undefined {
  const text = (at: number): string => (at === from || tokens[at]?.before === "none" ? (tokens[at]?.text ?? "") : "");
  let at = from;
  if (OWNS.test(text(at))) at += 1;
  const isFresh = FRESH.test(text(at));
  if (isFresh) at += 1;
  const year = YEAR.test(text(at)) ? text(at) : undefined;
  const toDate = text(at) === "ytd" ? 1 : text(at) === "year" && text(at + 1) === "to" && text(at + 2) === "date" ? 3 : 0;
  at += year === undefined ? toDate : 1;
  if (text(at) === "closing") at += 1;
  if (!EXTREME.test(text(at))) return undefined;
  const extreme = text(at).startsWith("high") ? "high" : "low";
  if (year !== undefined) return { extreme, end: at + 1, isFresh, year };
  if (toDate > 0) return { extreme, end: at + 1, isFresh };
  const isOfYear = /^(?:for|of|on)$/.test(text(at + 1)) && /^(?:the|this)$/.test(text(at + 2)) && text(at + 3) === "year";
  if (isOfYear) return { extreme, end: at + 4, isFresh };
  // "is it at its high this year", and not "did it set a new high this year", which is a record
  const isOwn = /^(?:its|their)$/.test(text(from)) && tokens[from - 1]?.text === "at";
  return isOwn && !isFresh && text(at + 1) === "this" && text(at + 2) === "year" ? { extreme, end: at + 3, isFresh } : undefined;
}

function isReached(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? "";
  if (HIT.test(before)) return true;
  return /^(?:at|to)$/.test(before) && (STANDS.test(tokens[at - 2]?.text ?? "") || ASKS.test(tokens[0]!.text));
}
