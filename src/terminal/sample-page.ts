import type { Answer } from "../question/answer.ts";

/** What a reader can check against memory: levels, weights, breadth, and the turning points of fifty years. */
const ASKED = [
  "price of the S&P",
  "where is the Nasdaq?",
  "where is the Dow?",
  "price of the Russell",
  "VIX now",
  "10-year yield",
  "is the yield curve inverted?",
  "how much of the S&P 500 is the Magnificent Seven?",
  "the ten largest companies in the S&P 500",
  "Apple's market value against the Russell 2000",
  "what share of the S&P 500 is above its 200-day average?",
  "beta of the Russell to the S&P over the past year",
  "correlation of the VIX and the S&P past year",
  "volatility of the S&P past year",
  "equal weight vs the S&P this year",
  "SPY vs the S&P this year",
  "biggest one-day drop of the S&P",
  "S&P from October 9, 2007 to March 9, 2009",
  "S&P from February 19, 2020 to March 23, 2020",
  "S&P in 2022",
  "highest VIX ever",
  "lowest 10-year yield ever",
  "longest bear market of the S&P",
  "biggest losers in the S&P 500 today",
  "how short are speculators in S&P futures?",
] as const;

/** docs/sample.md: what the made-up market answers on its last day. */
export function samplePage(ask: (text: string) => Answer): string {
  const rows = ASKED.map((text) => `| ${text} | ${ask(text).headline} |`);
  return [
    "# The sample market",
    "",
    "Made by `npm run gallery`. Until you fetch real prices, Versus answers from a made-up market, and every answer says so. Its turning points are",
    "rounded levels that a reader may remember (`data/sample/market.json`); every close between them comes from a seed, so all machines have the",
    "same. The S&P 500 consists of 500 companies: on each session, their closes times their shares add up to it. Sector funds hold the companies of",
    "their sector, index funds follow their index, and the VIX rises when the index falls.",
    "",
    "| question | answer on its last day |",
    "| --- | --- |",
    ...rows,
    "",
  ].join("\n");
}
