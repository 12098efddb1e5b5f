import type { Window } from "../calendar/window.ts";
import { sinceDay } from "../wording/figures.ts";
import type { Phrase } from "../wording/phrase.ts";
import type { Context } from "./context.ts";
import type { Finding, Refused } from "./finding.ts";
import { noLevels } from "./no-levels.ts";
import { windowOf } from "./report.ts";
import { doubtedLater, type Path, type Scene, stage } from "./scene.ts";

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

/**
 * Closes of a stretch, or of all the data where none is named. "Since 1950" of data that begin later means all of them: no close before
 * the stretch is needed where each stands for itself.
 */
export function stageSample(symbols: readonly string[], window: Window | null, context: Context, path: Path): SampleScene | Refused {
  const named = window === null || window.type === "all" ? undefined : stage(symbols, window, "price", context, path);
  if (named !== undefined && !("refused" in named)) return { scene: named, from: 1, where: named.over, window: windowOf(named) };
  if (named !== undefined && !beginsEarlier(window, named)) return named;
  const scene = stage(symbols, ALL, "price", context, path);
  return "refused" in scene ? scene : { scene, from: 0, where: sinceDay(scene.days[0]!), window: null };
}

/** The same for figures that closes themselves make, which must be price closes, and none of them in another unit than the last. */
export function stageLevels(symbols: readonly string[], window: Window | null, context: Context): SampleScene | Refused {
  const staged = stageSample(symbols, window, context, "levels");
  if ("refused" in staged) return staged;
  const hanging = doubtedLater(symbols, staged.scene.end, context);
  if (hanging !== undefined) return hanging;
  return staged.scene.basis === "price" ? staged : noLevels(staged.scene);
}

/** Whether a stretch was refused as the data begin after it: "since 1950" of data from 1971 means all of them. */
export function beginsEarlier(window: Window | null, { refused }: Refused): boolean {
  return window?.type === "since" && refused.beforeData === true;
}
