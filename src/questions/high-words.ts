import type { Day } from "../calendar/day.ts";
import type { Window } from "../calendar/window.ts";
import { type Phrase, say } from "./phrase.ts";
import { symbolText } from "./report.ts";
import type { Scene } from "./sides.ts";
import { closeText, dayText, share } from "./wording.ts";

/** Which high a close is held against. */
export type High = "all time" | "52 weeks" | "stretch";

/** @param within the stretch whose highest close is meant; null for the highest of all */
export function highNamed(within: Window | null): High {
  if (within === null || within.type === "all") return "all time";
  return within.type === "past" && within.unit === "year" && within.count === 1 ? "52 weeks" : "stretch";
}

/** "S&P 500 (SPX) on the close of … against its 52-week high; closes since …." */
export function againstText(side: { readonly name: string; readonly symbol: string }, scene: Scene, high: High): Phrase {
  const [of, end, base] = [symbolText(side), dayText(scene.end), dayText(scene.base)];
  switch (high) {
    case "all time":
      return say`${of} on the close of ${end} against its all-time closing high; closes since ${base}.`;
    case "52 weeks":
      return say`${of} on the close of ${end} against its 52-week closing high; closes since ${base}.`;
    case "stretch":
      return say`${of} on the close of ${end} against its highest close of that stretch; closes since ${base}.`;
  }
}

/** "at its all-time closing high of 4,796.56", "10.74 % below its 52-week closing high of … on …" */
export function placeText(depth: number, highest: number, day: Day, high: High): Phrase {
  const [close, on, below] = [closeText(highest), dayText(day), share(depth)];
  switch (high) {
    case "all time":
      return depth >= 0
        ? say`at its all-time closing high of ${close}`
        : say`${below} below its all-time closing high of ${close} on ${on}`;
    case "52 weeks":
      return depth >= 0 ? say`at its 52-week closing high of ${close}` : say`${below} below its 52-week closing high of ${close} on ${on}`;
    case "stretch":
      return depth >= 0
        ? say`at its highest close of that stretch of ${close}`
        : say`${below} below its highest close of that stretch of ${close} on ${on}`;
  }
}

/** The name of the line that the high is drawn as. */
export function lineText(high: High): Phrase {
  return high === "52 weeks" ? say`52-week closing high` : say`highest close of that stretch`;
}
