import type { Reading } from "./reading.ts";

/** Words for the companies in an index, and for a part of them. */
export const memberCues: Readonly<Record<string, readonly string[]>> = {
  members: [
    "members",
    "member",
    "constituents",
    "constituent",
    "components",
    "component",
    "companies",
    "company",
    "names",
    "holdings",
    "holding",
    "member stocks",
    "issues",
    "member companies",
  ],
  portion: [
    "what percentage of",
    "what percent of",
    "what % of",
    "percentage of",
    "percent of",
    "% of",
    "what proportion of",
    "proportion of",
    "what share of",
    "what fraction of",
    "fraction of",
    "what part of",
    "portion of",
    "what portion of",
    "how big a share of",
    "how big a part of",
    "how large a part of",
    "how large a share of",
  ],
  many: ["number of", "count of"],
  fresh: ["new", "fresh", "making", "setting"],
  whole: ["whole", "entire", "combined", "put together", "taken together", "in total", "as a whole"],
};

/** Names that say "the stocks" of whatever else is named. */
const GENERIC =
  /^(?:stocks|equities|companies|large companies|large caps?|market|stock market|u\.?s\.? stocks|big cap stocks|us equities|wall street)$/i;

/** Whether the sentence speaks of stocks, of whatever index: "S&P 500 stocks", "small caps". */
export function namesStocks(reading: Reading): boolean {
  const word = /\b(?:stocks|equities|companies|shares|small caps?|smallcaps|megacaps?)$/i;
  return reading.items.some((item) => (item.type === "side" || item.type === "filler") && word.test(item.raw));
}

/** The sides named, without "stocks" and its like beside a name that says whose: "S&P 500 stocks". */
export function sidesBesideStocks(reading: Reading): string[] {
  const items = reading.all("side");
  const exact = items.filter((item) => !GENERIC.test(item.raw));
  reading.claim(...items);
  return [...new Set((exact.length > 0 ? exact : items).flatMap((item) => item.symbols))];
}

/** Claims words for performance that ask for none beside a state: how it "looks", "stands", "trades", and more that are named. */
export function takeState(reading: Reading, ...more: readonly string[]): void {
  const words = new Set([
    ..."stand standing look looks looking level doing numbers figures trading trade traded close closed closing".split(" "),
    ...more,
  ]);
  reading.claim(...reading.all("cue").filter((item) => item.cue === "performance" && words.has(item.raw.toLowerCase())));
}
