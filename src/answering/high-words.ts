import type { Day } from "../calendar/day.ts";
import type { Window } from "../calendar/window.ts";
import { closeText, dayText, share } from "../wording/figures.ts";
import { type Phrase, say } from "../wording/phrase.ts";
import { symbolText } from "./report.ts";
import type { Scene } from "./scene.ts";

/** Which high a close is held against. */
export type High = "all time" | "52 weeks" | "stretch";

/** @param within the stretch whose highest close is meant; null for the highest of all */
export function highNamed(within: Window | null): High {
  if (within === null || within.type === "all") return "all time";
  return within.type === "past" && within.unit === "year" && within.count === 1 ? "52 weeks" : "stretch";
}

/** "S&P 500 (SPX) on the close of … against its 52-week high; closes since …." @param label names the stretch */
export function againstText(side: { readonly name: string; readonly symbol: string }, scene: Scene, high: High, label: Phrase): Phrase {
  const [of, end, base] = [symbolText(side), dayText(scene.end), dayText(scene.base)];
  switch (high) {
    case "all time":
      return say`${of} at the close on ${end} against its all-time closing high; closes since ${base}.`;
    case "52 weeks":
      return say`${of} at the close on ${end} against its 52-week closing high; closes since ${base}.`;
    case "stretch":
      return say`${of} at the close on ${end} against its highest close ${label}; closes since ${base}.`;
  }
}

/**
 * "at its record close of 4,796.56", "10.74 % below its 52-week closing high of … on …"
 * @param depth how far beyond the high, a fraction; positive only where the stretch of the high is over
 */
export function placeText(depth: number, highest: number, day: Day, high: High, label: Phrase): Phrase {
  const [close, on, off] = [closeText(highest), dayText(day), share(Math.abs(depth))];
  switch (high) {
    case "all time":
      return depth >= 0 ? say`at its record close of ${close}` : say`${off} below its record close of ${close} on ${on}`;
    case "52 weeks":
      return depth >= 0 ? say`at its 52-week closing high of ${close}` : say`${off} below its 52-week closing high of ${close} on ${on}`;
    case "stretch":
      if (depth > 0) return say`${off} above its highest close ${label}, ${close} on ${on}`;
      return depth === 0 ? say`at its highest close ${label}, ${close}` : say`${off} below its highest close ${label}, ${close} on ${on}`;
  }
}

/** The name of the line that the high is drawn as. */
export function lineText(high: High, label: Phrase): Phrase {
  return high === "52 weeks" ? say`52-week closing high` : say`highest close ${label}`;
}
