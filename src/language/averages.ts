import type { Item } from "./items.ts";
import type { Reading } from "./reading.ts";

/** Averages are of whole sessions; nobody asks for more than four years of them. */
const LONGEST = 1_000;

/** "200dma", "50sma", "sma200", "200d": the number of sessions that is glued to the name. */
export const gluedAverages: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [20, 50, 100, 150, 200].map((sessions) => [
    `average${sessions}`,
    [
      // Written out for "200 day MA": in capitals the last word alone would be a ticker.
      ...["ma", "sma", "dma", "day ma", "day sma", "days ma"].map((name) => `${sessions} ${name}`),
      ...["dma", "d ma", "sma", "ma", "dsma", "d sma"].map((name) => `${sessions}${name}`),
      `sma${sessions}`,
      `ma${sessions}`,
      `sma ${sessions}`,
      `ma ${sessions}`,
    ],
  ]),
);

/** Words for an average, beside the number of its sessions. */
export const averageCues: Readonly<Record<string, readonly string[]>> = {
  average: [
    "average",
    "averages",
    "moving average",
    "moving averages",
    "simple moving average",
    "mean",
    "sma",
    "smas",
    "ma",
    "mas",
    "dma",
    "dmas",
    "trend",
    "trend line",
    "trendline",
    "trends",
  ],
  ...gluedAverages,
};

/**
 * Claims the averages that a sentence names and gives their sessions: "200-day average", "50 and 200 day averages", "200dma",
 * "above its 200-day". An average named without a number is the 200-day one.
 * @returns empty where none is named; undefined where one is named that is not of sessions ("10-month average")
 */
export function takeAverages(reading: Reading): number[] | undefined {
  const found: number[] = [];
  for (const item of reading.all("cue")) {
    const glued = /^average(\d+)$/.exec(item.cue);
    if (glued === null) continue;
    reading.claim(item);
    found.push(Number(glued[1]));
  }
  const named = reading.take("average");
  const plural = named && reading.all("cue").some((item) => item.cue === "average" && /s$/i.test(item.raw));
  for (const [i, item] of reading.items.entries()) {
    const after = followedBy(reading, i);
    if (item.type === "duration") {
      const close =
        after || closeAfter(reading, i) || (/(?:day|d)$/i.test(item.raw) && (reading.has("cross") || followedByRelation(reading, i)));
      if (!close || (item.unit !== "day" && item.unit !== "session")) {
        if (after) return undefined;
        continue;
      }
      if (!after && ![20, 50, 100, 150, 200].includes(item.count)) continue;
      reading.claim(item);
      found.push(item.count);
    } else if (item.type === "amount" && item.unit === "none" && named) {
      // "the 50 and 200-day averages", "the 200 ma"
      const next = reading.items[i + 1];
      const paired = next?.type === "cue" && next.cue === "and" && reading.items[i + 2]?.type === "duration";
      if (!after && !paired) continue;
      reading.claim(item);
      if (paired) reading.claim(next);
      found.push(item.value);
    }
  }
  // "The average return" is no moving average: without a number it must be called one, or have something above or below it.
  const bare = named && reading.all("cue").every((item) => item.cue !== "average" || /^(?:average|averages|mean)$/i.test(item.raw));
  if (bare && found.length === 0 && !reading.has("near", "cross")) return undefined;
  if (named && found.length === 0) found.push(...(plural ? [50, 200] : [200]));
  return found.every((sessions) => Number.isInteger(sessions) && sessions > 1 && sessions <= LONGEST) ? [...new Set(found)] : undefined;
}

/** Whether the word for an average comes next. */
function followedBy(reading: Reading, i: number): boolean {
  const next = reading.items[i + 1];
  return next?.type === "cue" && next.cue === "average";
}

/** "the 50-day crossed …", "the 50-day is above …": of one day, as an average is named; "50 days above" counts days. */
function followedByRelation(reading: Reading, i: number): boolean {
  const next = reading.items.slice(i + 1).find((item) => item.type !== "filler");
  return next?.type === "cue" && (next.cue === "cross" || next.cue === "near");
}

/** "above its 200-day", "below the 50 day", "crossed its 200 day": a relation, perhaps an article, then the number. */
function closeAfter(reading: Reading, i: number): boolean {
  const article = reading.items[i - 1];
  const skip = article?.type === "filler" && /^(?:its|the|their)$/.test(article.text) ? 2 : 1;
  const relation = reading.items[i - skip];
  return relation?.type === "cue" && ["near", "versus", "cross"].includes(relation.cue);
}

/** Whether one average is set above or below another: "is the 50-day above the 200-day". */
export function averagesCompared(reading: Reading): "above" | "below" | undefined {
  const isAverage = (item: Item) => item.type === "duration" || (item.type === "cue" && item.cue.startsWith("average"));
  for (const [i, item] of reading.items.entries()) {
    if (item.type !== "cue" || (item.cue !== "near" && item.cue !== "versus")) continue;
    if (!(reading.items.slice(0, i).some(isAverage) && reading.items.slice(i + 1).some(isAverage))) continue;
    if (/^(?:above|over)$/i.test(item.raw)) return "above";
    if (/^(?:below|under|beneath)$/i.test(item.raw)) return "below";
  }
  return undefined;
}
