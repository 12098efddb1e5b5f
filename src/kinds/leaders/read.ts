import { DEFAULT_WINDOW } from "../../calendar/window.ts";
import type { Reading } from "../../language/reading.ts";
import { nameOf } from "../../market/lookup.ts";
import type { LeadersQuestion } from "../../question/leaders.ts";

const NAMED_FIRST = 3;

export const leadersCues: Readonly<Record<string, readonly string[]>> = {
  rank: ["rank", "ranking", "ranked", "rankings", "leaderboard", "league table", "leaders", "laggards", "heat map", "breakdown"],
};

export function readLeaders(reading: Reading): LeadersQuestion | undefined {
  const group = groupOf(reading);
  if (group === undefined) return undefined;
  const window = reading.window();
  if (window === "several") return undefined;
  const beats = relationOf(reading);
  const asked = beats ?? askedOf(reading);
  const top = topOf(reading);
  const benchmark = benchmarkOf(reading, group.members);
  if (benchmark === undefined) return undefined;
  reading.take(
    "rank",
    "many",
    "moves",
    "performance",
    "best",
    "worst",
    "biggest",
    "most",
    "least",
    "every",
    "ahead",
    "behind",
    "up",
    "down",
    "versus",
    "compare",
    "and",
  );
  return { kind: "leaders", members: group.members, group: group.name, benchmark, window: window ?? DEFAULT_WINDOW, asked, top };
}

/** A group of the lexicon, or the members of a basket where the sentence asks which of them. */
function groupOf(reading: Reading): { name: string; members: string[] } | undefined {
  const sides = reading.all("side");
  const group = sides.find(({ symbols, name }) => symbols.length > 4 || name === "the sectors");
  if (group !== undefined) {
    reading.claim(group);
    return { name: group.name, members: [...group.symbols] };
  }
  const basket = sides
    .map((item) => ({ item, named: reading.lookup.bySymbol(item.symbols[0]!) }))
    .find(({ named }) => named !== undefined && "basket" in named);
  const asksWhich =
    reading.has("rank", "best", "worst", "most", "least", "every") ||
    reading.items.some((item) => item.type === "filler" && /^(?:which|any)$/.test(item.text)) ||
    reading.has("many");
  if (basket?.named === undefined || !("basket" in basket.named) || !asksWhich) return undefined;
  reading.claim(basket.item);
  return { name: nameOf(basket.named), members: [...basket.named.basket.members] };
}

/** "which of them beat the S&P": those that did better or worse than another that is named; "which one" asks for the first of them. */
function relationOf(reading: Reading): "ahead" | "behind" | undefined {
  const [leads, trails] = [reading.has("ahead"), reading.has("behind")];
  const asksWhich = reading.items.some((item) => item.type === "filler" && /^(?:which|what|who)$/.test(item.text));
  const asksOne = reading.items.some(({ raw }) => /\b(?:sector|stock|company|member|fund|one)$/i.test(raw));
  if (!reading.has("many") && (!asksWhich || asksOne)) return undefined;
  const named = reading.unclaimed("side").filter(({ raw }) => !MARKET_WORD.test(raw));
  if (leads === trails || named.length !== 1 || reading.has("best", "worst", "most", "biggest")) return undefined;
  return leads ? "ahead" : "behind";
}

function askedOf(reading: Reading): LeadersQuestion["asked"] {
  if (reading.has("least")) return reading.has("up") ? "worst" : "best";
  if (reading.has("worst", "behind")) return "worst";
  const extreme = reading.has("best", "most", "biggest", "ahead", "rank");
  if (reading.has("down")) return extreme ? "worst" : "down";
  return reading.has("up") && !extreme ? "up" : "best";
}

function topOf(reading: Reading): number {
  const amounts = reading
    .all("amount")
    .filter(({ unit, value }) => unit === "none" && Number.isInteger(value) && value >= 1 && value <= 25);
  if (amounts.length !== 1) return NAMED_FIRST;
  reading.claim(amounts[0]!);
  return amounts[0]!.value;
}

/** "Which of the stocks": no side, though it is a name of the market elsewhere. */
const MARKET_WORD = /^(?:stock |share )?(?:markets?|stocks|shares|equities)$/i;

/** The one other side named, or the S&P 500. */
function benchmarkOf(reading: Reading, members: readonly string[]): string | undefined {
  // "which country's stock market": the market is no one to be held against
  const others = reading.unclaimed("side").flatMap(({ symbols, raw }) => (MARKET_WORD.test(raw) ? [] : symbols));
  if (others.length > 1 || others.some((symbol) => members.includes(symbol))) return undefined;
  reading.claim(...reading.unclaimed("side"));
  return others[0] ?? "SPX";
}
