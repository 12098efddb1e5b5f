import { DEFAULT_WINDOW } from "../../calendar/window.ts";
import type { Filling } from "../../language/filling.ts";
import type { Part } from "../../language/frame.ts";
import { sectorsToo } from "../../language/lexicon/groups.ts";
import { groupNamed, isGeneric, memberAsked, namesStocks } from "../../language/members.ts";
import { THE_MARKET } from "../../language/sides.ts";
import type { Slots } from "../../language/slots.ts";
import type { LeadersQuestion } from "./schema.ts";

type Subject = Extract<Part, { slot: "subject" }>;
const NAMED_FIRST = 3;
const MOST = 25;

export const leadersSlots: Slots<LeadersQuestion> = {
  slots: ["subject", "window", "length", "amount"],
  told: ["toldShare"],
  senses:
    "rank best worst biggest smallest most every ahead behind up down versus compare and or which what howMany howFar performance price members than chart bottomUp portion topMost bothEnds among stay whole".split(
      " ",
    ),

  question(filling) {
    const named = memberAsked(filling);
    const group = groupNamed(filling);
    if (group === undefined) return ofIndex(filling);
    // "which of them is furthest below its high": each from its own, and over no stretch that they share
    if (filling.all("window").some(({ raw, window }) => window.type === "extreme" && /\b(?:its|their)\b/i.test(raw))) return undefined;
    const window = filling.window();
    if (window === "several") return undefined;
    const both = asksBothEnds(filling);
    const sized = both ? undefined : sizedIn(filling);
    const asked = both ? "best" : (sized?.asked ?? relationOf(filling) ?? askedOf(filling));
    const { top, listed } = topOf(filling, both);
    if (named !== undefined) filling.use(...filling.free("subject").filter(({ raw }) => !isGeneric(raw)));
    const namesOther = filling.free("subject").some(({ raw }) => !isGeneric(raw));
    const benchmark = benchmarkOf(filling, group.members);
    if (benchmark === undefined) return undefined;
    filling.take(
      "stay",
      "whole",
      "rank",
      "bottomUp",
      "howMany",
      "howFar",
      "performance",
      "price",
      "best",
      "worst",
      "biggest",
      "smallest",
      "most",
      "every",
      "ahead",
      "behind",
      "up",
      "down",
      "versus",
      "compare",
      "and",
      "or",
      "which",
      "what",
      "members",
      "than",
      "chart",
      "bothEnds",
      "among",
    );
    return {
      kind: "leaders",
      members: group.members,
      group: group.name,
      benchmark,
      window: window ?? DEFAULT_WINDOW,
      asked,
      ...(sized === undefined ? {} : { size: sized.size }),
      ...(named === undefined ? {} : { named }),
      top,
      // what another that is named did is told beside the first
      ...(listed && !namesOther ? { listed } : {}),
      ...(both ? { both } : {}),
    };
  },
};

/** "which are up more than 5%", "how many lost 10% or more": the way that they went, and how far at least as a fraction. */
function sizedIn(filling: Filling): { readonly asked: "up" | "down"; readonly size: number } | undefined {
  const [amount, ...others] = filling.free("amount").filter(({ unit }) => unit === "percent");
  const [up, down] = [filling.has("up"), filling.has("down")];
  if (
    amount === undefined ||
    others.length > 0 ||
    up === down ||
    filling.has("best", "worst", "biggest", "most", "ahead", "behind", "portion")
  )
    return undefined;
  if (amount.signed || amount.hedge === "under" || amount.value < 0.1 || amount.value > 1000) return undefined;
  filling.use(amount);
  return { asked: up ? "up" : "down", size: amount.value / 100 };
}

/** Words that mean members of an index, whatever else is named: "biggest losers in the S&P today". */
const MOVERS = /\b(?:performers?|losers?|gainers?|winners?|laggards?|movers?|decliners?|advancers?)$/i;

/** "the five largest companies in the S&P": by their weight, where no move and no stretch of one is named. */
function asksOfSize(filling: Filling): boolean {
  const superlatives = filling.words("best", "worst", "biggest", "topMost", "most");
  return (
    superlatives.length > 0 &&
    superlatives.every(({ raw }) => /^(?:the )?(?:largest|biggest|heaviest)$/i.test(raw)) &&
    filling.all("window").length === 0 &&
    !filling.has("up", "down", "ahead", "behind", "performance", "bothEnds")
  );
}

/** Members of an index ranked, or counted by whether they rose or beat it. */
function ofIndex(filling: Filling): LeadersQuestion | undefined {
  const movers = filling.words("best", "worst", "biggest", "rank", "bothEnds").some(({ raw }) => MOVERS.test(raw));
  const counts = filling.has("portion", "howMany") && filling.has("ahead", "behind");
  // "it is ahead for the year, but what percentage of its members are up": the index is ahead, and how many rose is asked
  const [counted] = filling.words("portion", "howMany");
  if (
    counts &&
    filling.words("up", "down").some(({ at }) => at > counted!.at) &&
    filling.words("ahead", "behind").every(({ at }) => at < counted!.at)
  )
    return undefined;
  const stocks =
    namesStocks(filling) && (filling.has("best", "worst", "biggest", "rank") || (filling.has("most") && filling.has("up", "down")));
  const sized = movers || stocks || counts || !namesStocks(filling) || !filling.has("which", "what", "rank") ? undefined : sizedIn(filling);
  // "is Apple the best stock in the S&P 500": its place among them
  const member = memberAsked(filling);
  const isRanked = movers || stocks || sized !== undefined || (counts && namesStocks(filling));
  if (member === undefined && (!isRanked || filling.yesNo)) return undefined;
  // a part of an index is its weight, where nothing is counted
  if (asksOfSize(filling) || (filling.has("portion") && !counts)) return undefined;
  const specific = filling.all("subject").filter(({ raw, symbols }) => !isGeneric(raw) && symbols[0] !== member);
  const sectors = [...new Set(specific.flatMap((part) => sectorIn(part) ?? []))];
  const named = specific.filter((part) => sectorIn(part) === undefined);
  if (named.length > 1 || named.some(({ sort, symbols }) => sort !== "index" || symbols.length !== 1)) return undefined;
  const of = named[0]?.symbols[0] ?? THE_MARKET;
  // the sectors are those of the S&P 500's list, and "ahead of it" would be said of the index
  const [sector] = sectors;
  if (sectors.length > 1 || (sector !== undefined && (of !== THE_MARKET || counts))) return undefined;
  filling.use(...filling.all("subject"));
  const window = filling.window();
  if (window === "several") return undefined;
  const loses = filling.parts.some(({ raw }) => /\b(?:losers?|laggards?|decliners?)$/i.test(raw));
  // a mover goes either way
  const moves = filling.words("rank").some(({ raw }) => /\bmovers$/i.test(raw));
  const both = (asksBothEnds(filling) || moves) && !counts;
  const asked = both ? "best" : counts ? (filling.has("ahead") ? "ahead" : "behind") : loses ? "worst" : askedOf(filling);
  const whole = asked === "up" ? "best" : asked === "down" ? "worst" : asked;
  const { top } = topOf(filling, both);
  filling.take(
    ..."rank bottomUp howMany howFar portion performance price best worst biggest smallest most every ahead behind up down and which what members chart topMost bothEnds among whole".split(
      " ",
    ),
  );
  return {
    kind: "leaders",
    members: [],
    of,
    ...(sector === undefined ? {} : { sector }),
    group: of,
    benchmark: of,
    window: window ?? DEFAULT_WINDOW,
    asked: sized?.asked ?? whole,
    ...(sized === undefined ? {} : { size: sized.size }),
    ...(member === undefined ? {} : { named: member }),
    top,
    ...(both ? { both } : {}),
  };
}

/** The fund of the sector that a part names: of stocks, "tech" is a sector of the index and not another index. */
function sectorIn({ sort, symbols, raw }: Subject): string | undefined {
  if (sort === "sector") return symbols[0];
  return /^tech(?: stocks)?$/i.test(raw) ? sectorsToo.tech : undefined;
}

/** "best and worst", "biggest winners and losers": the first line names both ends. */
function asksBothEnds(filling: Filling): true | undefined {
  if (filling.has("bothEnds")) return true;
  const [best, worst] = [filling.words("best"), filling.words("worst")];
  if (best.length !== 1 || worst.length !== 1 || [best[0]!, worst[0]!].some(({ raw }) => /\b(?:most|least)$/i.test(raw))) return undefined;
  const [first, second] = [best[0]!, worst[0]!].sort((a, b) => a.at - b.at) as [Part, Part];
  const between = filling.behind(first);
  const joins = between?.slot === "word" && between.sense === "and" && filling.behind(between) === second;
  return joins ? true : undefined;
}

/** "which of them beat the S&P": those that did better or worse than another that is named; "which one" asks for the first of them. */
function relationOf(filling: Filling): "ahead" | "behind" | undefined {
  const [leads, trails] = [filling.has("ahead"), filling.has("behind")];
  const asksOne = filling.parts.some(({ raw }) => /\b(?:sector|stock|company|member|fund|one)$/i.test(raw));
  if (!filling.has("howMany") && (!filling.has("which", "what") || asksOne)) return undefined;
  const others = filling.free("subject").filter(({ raw }) => !isGeneric(raw));
  if (leads === trails || others.length !== 1 || filling.has("best", "worst", "most", "biggest")) return undefined;
  return leads ? "ahead" : "behind";
}

function askedOf(filling: Filling): LeadersQuestion["asked"] {
  // "which lost the most, and which the least": the first is asked, and all are ranked
  const least = filling.words("worst", "smallest").find(({ raw }) => /^least$/i.test(raw));
  if (least !== undefined && !filling.words("most", "biggest", "worst").some(({ at, raw }) => at < least.at && /most/i.test(raw)))
    return filling.has("up") ? "worst" : "best";
  // "the worst names, top 3": the number, and no best
  const best = filling.words("best").some(({ raw }) => !/^top$/i.test(raw));
  if (filling.has("worst", "behind", "bottomUp") && !best) return "worst";
  const extreme = filling.has("best", "most", "biggest", "ahead", "rank");
  if (filling.has("down")) return extreme ? "worst" : "down";
  return filling.has("up") && !extreme ? "up" : "best";
}

function topOf(filling: Filling, both?: boolean): { readonly top: number; readonly listed?: true } {
  const amounts = filling
    .free("amount")
    .filter(({ unit, value }) => unit === "none" && Number.isInteger(value) && value >= 1 && value <= MOST);
  const [number, ...others] = amounts;
  if (number === undefined || others.length > 0) return { top: both && !namesSeveral(filling) ? 1 : NAMED_FIRST };
  filling.use(number);
  return number.value > 1 && !both ? { top: number.value, listed: true } : { top: number.value };
}

/** "best and worst stocks" */
function namesSeveral(filling: Filling): boolean {
  return filling.parts.some(({ raw }) => /\b(?:stocks|members|companies|names|sectors|constituents|winners|losers|gainers)$/i.test(raw));
}

/** The one other side named, or the S&P 500. "Which country's stock market": the market is no one to be held against. */
function benchmarkOf(filling: Filling, members: readonly string[]): string | undefined {
  const rest = filling.free("subject");
  const others = rest.flatMap(({ symbols, raw }) => (isGeneric(raw) ? [] : symbols));
  if (others.length > 1 || others.some((symbol) => members.includes(symbol))) return undefined;
  filling.use(...rest);
  return others[0] ?? THE_MARKET;
}
