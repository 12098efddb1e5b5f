import type { Window } from "../../calendar/window.ts";
import { takeDate } from "../../language/dates.ts";
import type { Item } from "../../language/items.ts";
import { memberCues, takeState } from "../../language/members.ts";
import type { Reading } from "../../language/reading.ts";
import { fundOf } from "../../market/funds.ts";
import type { ConcentrationQuestion } from "../../question/concentration.ts";

const DEFAULT_TOP = 10;

const THE_MARKET = "SPX";

export const concentrationCues: Readonly<Record<string, readonly string[]>> = {
  ...memberCues,
  weight: [
    "weight",
    "weights",
    "weighting",
    "weightings",
    "weighted",
    "weigh",
    "weighs",
    "index weight",
    "make up",
    "makes up",
    "made up",
    "account for",
    "accounts for",
    "accounted for",
    "comprise",
    "comprises",
    "represent",
    "represents",
    "dominated by",
    "dominate",
    "dominates",
  ],
  concentration: [
    "concentration",
    "concentrated",
    "top heavy",
    "how concentrated",
    "market concentration",
    "index concentration",
    "effective number",
    "effective number of names",
    "effective number of stocks",
    "effective names",
    "herfindahl",
  ],
};

export function readConcentration(reading: Reading): ConcentrationQuestion | undefined {
  if (reading.has("not", "ahead", "behind", "up", "down")) return undefined;
  const weight = reading.has("weight");
  const concentrated = reading.has("concentration") || namesLargest(reading);
  const sized = reading.has("portion") || isSizeIn(reading) || statesShare(reading);
  if (!(weight || concentrated || sized)) return undefined;
  const found = containerAndParts(reading);
  if (found === undefined) return undefined;
  const { side, of } = found;
  const top = topOf(reading);
  if (top === undefined || (of.length > 0 && top !== null)) return undefined;
  const named = weight || sized;
  // a weight needs an owner: only "how concentrated …" means the largest without saying so
  if (of.length === 0 && top === null && !concentrated) return undefined;
  if (of.length > 0 && !named) return undefined;
  const since = reading.unclaimed("window").some((item) => item.window.type === "since" || changesThisYear(item.window, reading));
  const window = since ? reading.window() : takeDate(reading);
  if (window === undefined || window === "several") return undefined;
  reading.take("weight", "concentration", "portion", "members", "whole", "best", "biggest", "far", "and", "most", "many");
  takeState(reading, "change", "changed", "changes");
  return { kind: "concentration", side, of, top: top ?? DEFAULT_TOP, on: since ? null : window, window: since ? window : null };
}

/** The index that holds, and what it holds: "tech" in an index is its sector, not the Nasdaq-100. */
function containerAndParts(reading: Reading): { side: string; of: string[] } | undefined {
  const items = reading.all("side");
  const sides = items.map((item) => ({
    symbols: /^(?:tech|tech stocks)$/i.test(item.raw) ? ["XLK"] : item.symbols,
    generic: /^(?:stocks|market|equities|companies|large companies|big companies|bigger companies)$/i.test(item.raw),
  }));
  const isContainer = (symbol: string): boolean => fundOf(symbol) !== undefined || INDICES.has(symbol);
  const exact = sides.filter((each) => !each.generic).flatMap((each) => each.symbols);
  const containers = [...new Set(exact.filter(isContainer))];
  const of = [...new Set(exact.filter((symbol) => !isContainer(symbol)))];
  if (containers.length > 1) return undefined;
  reading.claim(...items);
  return { side: containers[0] ?? THE_MARKET, of };
}

/** Indices that hold companies though no fund of theirs is kept here: asked for, they are refused by name. */
const INDICES: ReadonlySet<string> = new Set([
  "NDX",
  "IXIC",
  "DJI",
  "QQQ",
  "DIA",
  "RUI",
  "RUA",
  "MID",
  "SML",
  "OEX",
  "SPY",
  "VOO",
  "VTI",
  "SOX",
]);

/** "how big is Apple in the S&P 500": one inside the other. */
function isSizeIn(reading: Reading): boolean {
  const big = reading.all("cue").some((item) => item.cue === "far" && /^how (?:big|large)$/i.test(item.raw));
  const [part, whole] = reading.all("side");
  return (
    big &&
    part !== undefined &&
    whole !== undefined &&
    reading.all("filler").some((item) => item.text === "in" && item.at > part.at && item.at < whole.at)
  );
}

/** "Apple is 7.1 % of the S&P 500" */
function statesShare({ items }: Reading): boolean {
  return items.some(
    (item, i) =>
      item.type === "amount" &&
      item.unit === "percent" &&
      items[i - 1]?.type !== "side" &&
      isOf(items[i + 1]) &&
      items.slice(i).some(({ type }) => type === "side") &&
      items.slice(0, i).some(({ type }) => type === "side"),
  );
}

function isOf(item: Item | undefined): boolean {
  return item?.type === "filler" && item.text === "of";
}

/** "the largest holdings of the S&P", "biggest company in the index": the largest by weight. */
function namesLargest(reading: Reading): boolean {
  const large = reading.all("cue").some((item) => item.cue === "biggest" || /^top$/i.test(item.raw));
  return large && reading.all("cue").some((item) => item.cue === "members" && /^(?:holding|compan|constituent|component)/i.test(item.raw));
}

/** "top ten", "the 5 biggest", "largest three"; null where no number is, undefined where one is that is no rank. */
function topOf(reading: Reading): number | null | undefined {
  const amounts = reading.all("amount");
  const [amount] = amounts;
  const ranked = reading.has("best", "biggest");
  if (amount === undefined) return ranked ? (singular(reading) ? 1 : DEFAULT_TOP) : null;
  if (amount.unit === "percent" && amounts.length === 1) return null;
  const whole = Number.isInteger(amount.value) && amount.value >= 1 && amount.value <= 500;
  if (amounts.length > 1 || amount.unit !== "none" || !whole || !ranked) return undefined;
  reading.claim(amount);
  return amount.value;
}

/** "the largest company", "the biggest holding" */
function singular(reading: Reading): boolean {
  return reading.all("cue").some((item) => item.cue === "members" && /^(?:company|member|constituent|component|holding)$/i.test(item.raw));
}

/** "how has its weight changed this year": from the year's start; without a change asked for, "this year" is now. */
function changesThisYear(window: Window, reading: Reading): boolean {
  const thisYear =
    window.type === "period" && window.period.type === "relative" && window.period.unit === "year" && window.period.ago === 0;
  return thisYear && reading.all("cue").some((item) => item.cue === "performance" && /^chang/i.test(item.raw));
}
