import { type Phrase, say } from "../wording/phrase.ts";
import { type Refusing, refusing } from "./refusing.ts";

/** What is asked of Versus that it is not for, by name. */
export type OutOfScope = "earnings" | "economy" | "news" | "intraday" | "orders";

const POLITE = "(?:(?:please|pls|hey|ok|versus|can you|could you|would you|go and|now)[,\\s]+)*";
/** Somebody wants something traded: "buy 10 shares of Apple", "trade AAPL for me", "set a stop loss"; not "should I buy", "sell in May", "buy the dip". */
const ORDERS = [
  new RegExp(`^${POLITE}(?:buy|sell|short|purchase) (?:me )?(?:(?:my|all|some|\\d[\\d,.]*k?|\\$\\d[\\d,.]*k?)\\b|a share)`, "i"),
  new RegExp(`^${POLITE}(?:buy|sell|short|trade|purchase) .{1,40}\\bfor me\\b`, "i"),
  new RegExp(`^${POLITE}(?:place|put in|enter|execute|submit|send|cancel|make|give)(?: me)? (?:an?|my|the)? ?.{0,30}\\border\\b`, "i"),
  new RegExp(
    `^${POLITE}(?:set|place|put|move|add|cancel) (?:an?|my|the)? ?(?:\\w+ )?(?:stop(?:[- ]?loss)?|trailing stop|take[- ]?profit)\\b`,
    "i",
  ),
  // "puts on Tesla for Friday?"
  new RegExp(`^${POLITE}(?:(?:any|some|buying|grabbing|thinking) )?(?:puts|calls|leaps) (?:on|for|in) `, "i"),
  new RegExp(`^${POLITE}(?:open|close|exit|enter) (?:an?|my|the) (?:\\w+ )?(?:position|trade)\\b`, "i"),
];

const RELEASE =
  "(?:cpi|inflation|ppi|pce|gdp|ism|pmi|jobs|payrolls?|nfp|non-?farm payrolls?|unemployment|retail sales|jobless claims|fed|fomc|ecb|rate decision)";
/** What is said so only of what Versus does not have; looked for where nothing answers the text. */
const SCOPES: readonly (readonly [OutOfScope, RegExp])[] = [
  [
    "earnings",
    /\bearnings (?:date|calendar|call|report|release|season|day|week|announcement|estimate)s?\b|\b(?:report|announce|release|publish)(?:s|ed|ing)? (?:its |their |the )?(?:earnings|results|numbers)\b|\bwhen (?:does|do|is|will|did|are) .{1,30} report(?:s|ing)?\b|\bwhen\b.{0,40}\bearnings\b|\bearnings\b.{0,30}\b(?:out|due|when|next|tomorrow|tonight|today)\b/i,
  ],
  [
    "economy",
    new RegExp(
      `^(?!.*\\b(?:last|since|after|before|following)\\b).*(?:\\beconomic (?:calendar|events?|releases?|data|reports?|indicators?)\\b|\\b(?:when|what time)\\b.{0,40}\\b${RELEASE}\\b|\\b${RELEASE}\\b.{0,20}\\b(?:release|report|meeting|data|print|number|calendar|tomorrow|today|this week|next week|due|out)\\b)`,
      "i",
    ),
  ],
  // not "it was on the news"
  [
    "news",
    /\b(?:any|latest|recent|breaking|today['’]?s|more|what(?:['’]s| is| are) the|show|give|get|find|read)\b.{0,20}\b(?:news|headlines?)\b|\b(?:news|headlines?) (?:on|about|for|feed|today)\b|\b(?:some|a|any) (?:news|headlines?)\b|\b(?:newsfeed|press releases?)\b|^(?:\S+ ){0,3}news\W*$/i,
  ],
  [
    "intraday",
    /\bintra-?day\b|\breal[- ]?time\b|\blive (?:price|quote|chart|data|feed)s?\b|\bpre-?market\b|\bafter[- ]?hours\b|\bextended hours\b|\b(?:bid|ask)(?: price)?\b(?= of| for|$)|\b(?:hourly|minute|tick) (?:chart|bar|price|data)s?\b|\bfutures (?:right )?now\b/i,
  ],
];

/** "what headline tanked it today", "which news moved the Nasdaq": what was reported, whatever else can be read in it. */
const REPORTED =
  /\b(?:what|which) (?:news|headlines?|stor(?:y|ies)|events?|tweets?|reports?|announcements?)(?: \w+)? (?:tank|sank|sunk|sent|mov|drove|driv|hit|push|crash|lift|boost|spark|caus|kill|rattl|spook|knock|trigger|pull|drag)/i;

/** Whether a text asks for what was reported behind a move. */
export function asksForNews(text: string): boolean {
  return REPORTED.test(text);
}

/** Whether a text wants something traded, whatever else can be read in it. */
export function isOrder(text: string): boolean {
  return ORDERS.some((form) => form.test(text.trim()));
}

/** What a text that nothing answers asks for, where that is something Versus is not for. */
export function outOfScope(text: string): OutOfScope | undefined {
  if (isOrder(text)) return "orders";
  if (asksForNews(text)) return "news";
  return SCOPES.find(([, form]) => form.test(text))?.[0];
}

/** Refuses what Versus is not for, by its name. */
export function scopeRefused(scope: OutOfScope, suggestions: readonly string[]): Refusing {
  return refusing(scope === "orders" ? "advice" : "not understood", whyNot(scope), suggestions.slice(0, 3));
}

function whyNot(scope: OutOfScope): Phrase {
  switch (scope) {
    case "earnings":
      return say`Versus has no earnings calendar: it answers from daily closes.`;
    case "economy":
      return say`Versus has no economic calendar: it answers from daily closes.`;
    case "news":
      return say`Versus has no news: it answers from daily closes.`;
    case "intraday":
      return say`Versus has no intraday prices: it answers from daily closes.`;
    case "orders":
      return say`Versus places no orders: it answers from daily closes.`;
  }
}
