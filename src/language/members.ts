import { nameOf } from "../market/lookup.ts";
import type { Filling } from "./filling.ts";
import type { Part } from "./frame.ts";
import { sectorsToo } from "./lexicon/groups.ts";

/** Names that say "the stocks" of whatever else is named. */
const GENERIC =
  /^(?:(?:u\.?s\.? |stock |share )?(?:stocks?|equities|companies|shares|markets?)|(?:large|big|bigger) (?:companies|caps?)|mkt|wall street|big cap stocks)$/i;
const STOCKS = /\b(?:stocks?|equities|companies|shares|small caps?|smallcaps|megacaps?)$/i;

/** Whether a part is "stocks" or the like, of whatever index. */
export function isGeneric(raw: string): boolean {
  return GENERIC.test(raw);
}

/** Whether the sentence speaks of stocks, of whatever index: "S&P 500 stocks", "small caps". */
export function namesStocks(filling: Filling): boolean {
  return filling.has("members") || filling.all("subject").some(({ raw }) => STOCKS.test(raw));
}

/** The subjects named, without "stocks" and its like beside a name that says whose: "S&P 500 stocks". */
export function sidesBesideStocks(filling: Filling): string[] {
  const named = filling.all("subject");
  const exact = named.filter(({ raw }) => !isGeneric(raw));
  filling.use(...named);
  return [...new Set((exact.length > 0 ? exact : named).flatMap(({ symbols }) => symbols))];
}

/** "how many stocks rose 10%": stocks, not days. */
export function countsStocks(filling: Filling): boolean {
  return filling.words("howMany", "portion").some((word) => {
    const next = filling.behind(word);
    // "in how many of the years": stretches, not stocks
    if (next?.slot === "unit" || stretchesBehind(filling, word)) return false;
    return /\bof$/i.test(word.raw) && /^how many/i.test(word.raw)
      ? true
      : next?.slot === "subject" &&
          (isGeneric(next.raw) || /stocks$/i.test(filling.behind(next)?.raw ?? "") || filling.tokenAt(next.at + next.length) === "stocks");
  });
}

/** "90% of S&P stocks fell", "80% of the S&P 500 rose": a share of the members, and no size of a move. */
export function sharesOfThem(filling: Filling): boolean {
  return filling.all("amount").some((amount) => {
    const next = filling.behind(amount);
    // "a drop of more than 3% of the S&P 500": of so much
    const isSize = filling.words("up", "down").some(({ raw, at, length }) => / of$/i.test(raw) && at + length === amount.at);
    return (
      amount.unit === "percent" &&
      !isSize &&
      next?.slot === "subject" &&
      filling.tokensBefore(next.at).slice(amount.at + amount.length)[0] === "of"
    );
  });
}

/** "of the last 10 Decembers": parts of years, and no stocks. */
function stretchesBehind(filling: Filling, { at }: { readonly at: number }): boolean {
  return filling
    .all("word")
    .some((word) => word.at > at && word.at <= at + 8 && /^(?:month\d+|half[12]|quarter[1-4]|weekday[1-5])$/.test(word.sense));
}

const WITHIN = /^(?:in|of|on|from|within)$/;

/** "which stocks in the Dow fell the most": the members of an index, not two markets. */
export function asksOfMembers(filling: Filling): boolean {
  const named = filling.all("subject");
  return named.some((part, i) => {
    const next = named[i + 1];
    // "the small caps of the Russell 2000": the index by two names
    if (next === undefined || next.symbols[0] === part.symbols[0] || !(isGeneric(part.raw) || STOCKS.test(part.raw))) return false;
    const between = filling.tokensBefore(next.at).slice(part.at + part.length);
    // "small caps (the Russell 2000)": another name of the same
    return between.some((token) => WITHIN.test(token)) && between.every((token) => WITHIN.test(token) || /^(?:the|index)$/.test(token));
  });
}

/** A group that is named, whose members are ranked: the sectors and the like always, a basket where its members are asked for. */
export function groupNamed(filling: Filling): { name: string; members: string[] } | undefined {
  const named = filling.all("subject");
  const ranks =
    filling.has("rank", "worst", "bottomUp") || (filling.has("best") && filling.has("which")) || memberAsked(filling) !== undefined;
  const group = named.find(({ symbols, sort }) => sort === "group" && (symbols.length > 4 || ranks));
  if (group !== undefined) {
    filling.use(group);
    return { name: group.name, members: [...group.symbols] };
  }
  if (!filling.has("rank", "bottomUp", "best", "worst", "most", "every", "which", "howMany", "members") && !filling.says("any"))
    return undefined;
  for (const part of named) {
    const basket = basketOf(part, filling);
    if (basket === undefined) continue;
    filling.use(part);
    return basket;
  }
  return undefined;
}

/**
 * "Is energy the best sector this year", "is Nvidia the worst of the Magnificent Seven": the one of which it is asked whether it leads its group,
 * or is its last; undefined where none is.
 */
export function memberAsked(filling: Filling): string | undefined {
  const isFirst =
    filling.has("best", "worst", "most", "biggest") ||
    filling.says("leading", "lagging", "leads", "lags") ||
    (filling.has("ahead", "behind") && filling.says("other", "others", "rest", "all"));
  if (!filling.yesNo || !isFirst) return undefined;
  const named = filling.all("subject");
  const group = named.find((part) => part.sort === "group" || basketOf(part, filling) !== undefined || isOfMembersOf(part, filling));
  const [one, ...others] = named.filter((part) => part !== group && !isGeneric(part.raw));
  if (group === undefined || one === undefined || others.length > 0) return undefined;
  if (group.sort === "index") return one.sort === "stock" ? one.symbols[0] : undefined;
  const members = group.sort === "group" ? group.symbols : basketOf(group, filling)!.members;
  const symbol = members.includes(one.symbols[0]!) ? one.symbols[0]! : sectorsToo[one.raw.toLowerCase().replace(/^the /, "")];
  return symbol !== undefined && members.includes(symbol) ? symbol : undefined;
}

/** "the best stock in the S&P 500": an index for what it holds. */
function isOfMembersOf({ sort, at }: Extract<Part, { slot: "subject" }>, filling: Filling): boolean {
  const lead = filling.tokenAt(at - 1) === "the" ? filling.tokenAt(at - 2) : filling.tokenAt(at - 1);
  return sort === "index" && filling.words("best", "worst", "biggest").some((word) => word.at < at) && /^(?:in|of|among|on)$/.test(lead);
}

function basketOf({ symbols }: Extract<Part, { slot: "subject" }>, { lookup }: Filling): { name: string; members: string[] } | undefined {
  const named = lookup.bySymbol(symbols[0]!);
  return named !== undefined && "basket" in named ? { name: nameOf(named), members: [...named.basket.members] } : undefined;
}
