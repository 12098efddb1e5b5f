import type { Window } from "../calendar/window.ts";
import type { Context } from "./context.ts";
import type { Refused } from "./finding.ts";
import { asideOf, type Scene, stage } from "./scene.ts";

/** Those of many that have closes over a window, and the others. */
export interface StagedEach {
  readonly scene: Scene;
  /** symbols without closes at its base and end, or with a doubted one between */
  readonly left: readonly string[];
}

/**
 * Many sides over one window, each by its own closes: most of them say where it begins and ends, and whatever has no closes
 * there is left out, so that one hole does not move the window for all.
 * @returns the first's refusal where none has closes
 */
export function stageEach(symbols: readonly string[], window: Window, context: Context): StagedEach | Refused {
  const scenes = new Map<string, Scene>();
  let refused: Refused | undefined;
  for (const symbol of symbols) {
    const scene = stage([symbol], window, "price", context);
    if ("refused" in scene) refused ??= scene;
    else scenes.set(symbol, scene);
  }
  const counts = new Map<string, number>();
  for (const scene of scenes.values()) counts.set(endsOf(scene), (counts.get(endsOf(scene)) ?? 0) + 1);
  const ends = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? 1 : -1))[0]?.[0];
  if (ends === undefined) return refused!;
  const kept = [...scenes.values()].filter((scene) => endsOf(scene) === ends);
  return { scene: joined(kept), left: symbols.filter((symbol) => !kept.some(({ sides }) => sides[0]!.symbol === symbol)) };
}

function endsOf({ base, end }: Scene): string {
  return `${String(end).padStart(8)} ${String(base).padStart(8)}`;
}

/** Scenes of one side each, over the same window, as one. */
function joined(scenes: readonly Scene[]): Scene {
  const [first] = scenes;
  const bases = new Set(scenes.map(({ basis }) => basis));
  const series = scenes.flatMap((scene) => scene.series);
  const stale = scenes.find((scene) => scene.stale !== undefined)?.stale;
  return {
    ...first!,
    sides: scenes.flatMap(({ sides }) => sides),
    series,
    basis: bases.size === 1 ? first!.basis : "mixed",
    caveats: [...new Map(scenes.flatMap(({ caveats }) => caveats).map((caveat) => [JSON.stringify(caveat), caveat])).values()].slice(
      0,
      MOST_CAVEATS,
    ),
    stale,
    aside: asideOf(stale, series),
  };
}

/** What is said of single sides is not said of hundreds. */
const MOST_CAVEATS = 3;
