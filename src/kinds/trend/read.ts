import { averageCues, averagesCompared, takeAverages } from "../../language/averages.ts";
import type { Reading } from "../../language/reading.ts";
import { isYield } from "../../language/yields.ts";
import { RSI_LENGTH } from "../../metrics/rsi.ts";
import type { TrendQuestion } from "../../question/trend.ts";

export const trendCues: Readonly<Record<string, readonly string[]>> = {
  ...averageCues,
  golden: ["golden cross", "golden crossover", "golden crosses", "goldencross", "bullish crossover", "bullish cross"],
  death: ["death cross", "death crossover", "death crosses", "deathcross", "bearish crossover", "bearish cross", "dead cross"],
  cross: [
    "cross",
    "crossed",
    "crosses",
    "crossing",
    "crossover",
    "crossovers",
    "break",
    "breaks",
    "broke",
    "broken",
    "breaking",
    "break through",
    "broke through",
    "cut through",
    "pierce",
    "pierced",
    "reclaim",
    "reclaimed",
    "retake",
    "retaken",
    "retook",
  ],
  rsi: ["rsi", "relative strength index", "rsi reading", "wilder rsi", "rsi14"],
  overbought: ["overbought", "over bought", "overextended", "stretched"],
  oversold: ["oversold", "over sold", "washed out"],
  technicals: ["technicals", "technical picture", "technical analysis", "technical indicators", "technical levels"],
  yearLow: [
    "52 week low",
    "52wk low",
    "52 weeks low",
    "52w low",
    "one year low",
    "1 year low",
    "12 month low",
    "twelve month low",
    "fifty two week low",
    "yearly low",
    "year low",
  ],
  yearRange: [
    "52 week range",
    "52 week high and low",
    "52 week low and high",
    "52 week high low",
    "52wk range",
    "yearly range",
    "one year range",
  ],
  mark: ["sit", "sits", "sitting", "hold above", "holding above", "stay above", "still above", "support", "resistance"],
};

export function readTrend(reading: Reading): TrendQuestion | undefined {
  const averages = takeAverages(reading);
  if (averages === undefined || reading.has("not")) return undefined;
  const golden = reading.take("golden");
  const death = reading.take("death");
  const rsi = takeRsi(reading);
  const hot = reading.take("overbought") || (rsi !== null && takeBound(reading, 70));
  const cold = reading.take("oversold") || (rsi !== null && takeBound(reading, 30));
  const low = reading.take("yearLow") || takeNewLow(reading);
  const range = reading.take("yearRange");
  const technicals = reading.take("technicals");
  const crossing = (averages.length > 0 || golden || death) && reading.take("cross");
  if (averages.length === 0 && !(golden || death || hot || cold || rsi !== null || low || range || technicals)) return undefined;
  if (low) reading.take("yearHigh");
  const sides = reading.sides();
  if (sides.length > 1 || sides.some(isYield)) return undefined;
  const window = reading.window();
  if (window === "several" || (averages.length > 1 && crossing && !between(averages))) return undefined;
  const compared = averagesCompared(reading);
  if (compared !== undefined && !between(averages)) return undefined;
  const asked =
    compared !== undefined && reading.isYesNo()
      ? crossOf(compared, averages)
      : askedOf(reading, { golden, death, hot, cold, low, averages: averages.length > 0, crossing });
  const event = crossing || golden || death;
  if (asked === "crossed" && window === null) return undefined;
  if (window !== null && !event && window.type !== "period") return undefined;
  reading.take("near", "far", "up", "down", "performance", "mark", "or", "and", "last", "versus");
  if (event || averages.length === 1) reading.take("when", "enter", "end");
  const about =
    golden || death || compared !== undefined || (crossing && between(averages))
      ? "cross"
      : averages.length > 0 || technicals
        ? "average"
        : low || range
          ? "low"
          : "rsi";
  const compare = compared === undefined ? null : crossOf(compared, averages);
  const cross =
    asked !== null ? null : golden !== death ? (golden ? "golden" : "death") : compare === "golden" || compare === "death" ? compare : null;
  const moment = event ? { on: null, within: window } : { on: window, within: null };
  return { kind: "trend", side: sides[0] ?? "SPX", about, averages, rsi: rsi ?? RSI_LENGTH, asked, cross, ...moment };
}

/** "the 50-day crossed the 200-day" is a crossing of the two averages, not of the close. */
function between(averages: readonly number[]): boolean {
  return averages.length === 2 && averages.includes(50) && averages.includes(200);
}

/** "is the 50-day above the 200-day" asks for a golden cross, and so does the reverse of its reverse. */
function crossOf(compared: "above" | "below", averages: readonly number[]): "golden" | "death" {
  return (averages[0] === 50) === (compared === "above") ? "golden" : "death";
}

/** Claims the index and its number of sessions: "RSI", "14-day RSI", "RSI 14", "RSI(9)"; null where it is not named. */
function takeRsi(reading: Reading): number | null {
  if (!reading.take("rsi")) return null;
  const at = reading.items.findIndex((item) => item.type === "cue" && item.cue === "rsi");
  const beside = [reading.items[at - 1], reading.items[at + 1]];
  for (const item of beside) {
    if (item?.type === "duration" && item.unit === "day" && item.count >= 2 && item.count <= 250) {
      reading.claim(item);
      return item.count;
    }
    if (item?.type === "amount" && item.unit === "none" && Number.isInteger(item.value) && item.value >= 2 && item.value <= 50) {
      reading.claim(item);
      return item.value;
    }
  }
  return RSI_LENGTH;
}

/** "RSI above 70" is overbought and "RSI below 30" oversold: Wilder's own bounds. */
function takeBound(reading: Reading, bound: 70 | 30): boolean {
  const relation = bound === 70 ? /^(?:above|over)$/i : /^(?:below|under)$/i;
  const found = reading.all("amount").find((item) => {
    const before = reading.items[reading.items.indexOf(item) - 1];
    return item.value === bound && item.unit === "none" && before?.type === "cue" && relation.test(before.raw);
  });
  if (found !== undefined) reading.claim(found);
  return found !== undefined;
}

/** "at a new 52-week low", of one instrument. */
function takeNewLow(reading: Reading): boolean {
  const found = reading.all("cue").filter((item) => item.cue === "newHighs" && /\b(?:year|week|month) low$/i.test(item.raw));
  reading.claim(...found);
  return found.length > 0;
}

interface Said {
  readonly golden: boolean;
  readonly death: boolean;
  readonly hot: boolean;
  readonly cold: boolean;
  readonly low: boolean;
  readonly averages: boolean;
  readonly crossing: boolean;
}

/** What a yes or a no is asked of; null where it is asked of nothing, or of a thing and its opposite. */
function askedOf(reading: Reading, said: Said): TrendQuestion["asked"] {
  if (!reading.isYesNo()) return null;
  if (said.golden !== said.death) return said.golden ? "golden" : "death";
  if (said.hot !== said.cold) return said.hot ? "overbought" : "oversold";
  const words = reading.all("cue").map((item) => (item.cue === "near" || item.cue === "versus" ? item.raw.toLowerCase() : ""));
  const vague = words.some((word) => /^(?:near|close|closer|away)/.test(word));
  if (said.averages && !vague) {
    const above = words.some((word) => /^(?:above|over)$/.test(word)) || reading.has("mark");
    const below = words.some((word) => /^(?:below|under|beneath)$/.test(word));
    if (above !== below) return above ? "above" : "below";
    if (said.crossing) return "crossed";
  }
  return said.low && !vague && !reading.has("far") ? "low" : null;
}
