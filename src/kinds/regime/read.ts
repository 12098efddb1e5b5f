import { hasLeft } from "../../language/leaving.ts";
import type { Reading } from "../../language/reading.ts";
import type { RegimeQuestion } from "../../question/regime.ts";

export const regimeCues: Readonly<Record<string, readonly string[]>> = {
  bull: [
    "bull market",
    "bull mkt",
    "bull mkts",
    "bull markets",
    "bull",
    "bulls",
    "bullish",
    "bull market territory",
    "bull territory",
    "bull run",
    "bull market level",
    "new bull market",
  ],
  bear: [
    "bear market",
    "bear mkt",
    "bear mkts",
    "bear markets",
    "bear",
    "bears",
    "bearish",
    "bear market territory",
    "bear territory",
    "new bear market",
  ],
  regime: [
    "regime",
    "bull or bear",
    "bull or bear market",
    "bull market or a bear market",
    "bull or a bear market",
    "bear or bull",
    "bear or bull market",
    "market regime",
    "bull or bear territory",
    "bull market or bear market",
    "bear market or bull market",
  ],
  enter: [
    "enter",
    "entered",
    "entering",
    "begin",
    "began",
    "begun",
    "start",
    "started",
    "official",
    "officially",
    "confirmed",
    "confirm",
    "territory",
    "mode",
    "needed",
    "needs",
    "becomes",
    "become",
    "turn",
    "turned",
    "technically",
    "until",
  ],
  end: ["end", "ends", "ended", "ending"],
  leave: ["leave", "leaves", "leaving", "left", "exit", "exits", "exited", "exiting", "out of", "escape", "escaped", "emerged"],
};

export function readRegime(reading: Reading): RegimeQuestion | undefined {
  const either = reading.take("regime");
  const bull = reading.take("bull");
  const bear = reading.take("bear");
  if (!(either || bull || bear)) return undefined;
  const sides = reading.sides();
  const window = reading.window();
  if (sides.length > 1 || window === "several") return undefined;
  if (window !== null && window.type !== "period") return undefined;
  const asked = either || bull === bear ? null : bull ? "bull" : "bear";
  const change = changeIn(reading);
  if (change === "left" && asked === null) return undefined;
  reading.take("enter", "near", "far", "up", "down", "performance", "or", "versus", "when");
  // Entered by now is being in it; entered in a period is another question than how that period ended.
  const changed = change === "left" || (change !== undefined && window !== null);
  return { kind: "regime", side: sides[0] ?? "SPX", asked, on: window, ...(changed ? { change } : {}) };
}

/** Whether a sentence asks about the beginning or the end of a bull or bear market; claims the words that say it is over. */
function changeIn(reading: Reading): RegimeQuestion["change"] | undefined {
  if (hasLeft(reading)) return "left";
  const words = reading.all("cue").filter((item) => item.cue === "enter");
  if (words.some(({ raw }) => /^(?:begin|began|begun|start|started)$/i.test(raw))) return "began";
  return words.some(({ raw }) => /^(?:enter|entered|entering|turn|turned|become|becomes)$/i.test(raw)) ? "entered" : undefined;
}
