import type { Window } from "../calendar/window.ts";
import { sinceDay } from "../wording/figures.ts";
import type { Phrase } from "../wording/phrase.ts";
import { english } from "../wording/render.ts";
import type { Context } from "./context.ts";
import type { Finding, Refused } from "./finding.ts";
import { windowOf } from "./report.ts";
import { type Path, type Scene, stage } from "./scene.ts";

/** The closes of a stretch, each of which is looked at by itself. */
export interface SampleScene {
  readonly scene: Scene;
  /** index of the first that belongs to the stretch: its base does not */
  readonly from: 0 | 1;
  /** "since 3 Jan 1990", "in 2022" */
  readonly where: Phrase;
  readonly window: Finding["window"];
}

const ALL: Window = { type: "all" };

/** Whether a window was refused since the data begin after it does: "since 1950" of data from 1971 means all of them. */
export function isBeforeData({ refused }: Refused): boolean {
  return english(refused.message).includes("the data begin");
}

/**
 * Closes of a stretch, or of all the data where none is named. "Since 1950" of data that begin later means all of them: no close before
 * the stretch is needed where each stands for itself.
 */
export function stageSample(symbols: readonly string[], window: Window | null, context: Context, path: Path): SampleScene | Refused {
  const named = window === null || window.type === "all" ? undefined : stage(symbols, window, "price", context, path);
  if (named !== undefined && !("refused" in named)) return { scene: named, from: 1, where: named.label, window: windowOf(named) };
  if (named !== undefined && !beginsEarlier(window, named)) return named;
  const scene = stage(symbols, ALL, "price", context, path);
  return "refused" in scene ? scene : { scene, from: 0, where: sinceDay(scene.days[0]!), window: null };
}

/** Whether a stretch was refused as it is to begin before the data do, where all of them would answer. */
export function beginsEarlier(window: Window | null, refused: Refused): boolean {
  return window?.type === "since" && isBeforeData(refused);
}
