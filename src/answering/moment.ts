import { LONGEST_CLOSURE } from "../calendar/exchange.ts";
import { isSingleDay } from "../calendar/resolve.ts";
import { spanOf } from "../calendar/span.ts";
import type { Window } from "../calendar/window.ts";
import { indexAtOrBefore } from "../market/series.ts";
import { dayText } from "../wording/figures.ts";
import { type Phrase, say } from "../wording/phrase.ts";
import type { Context } from "./context.ts";
import type { Refused } from "./finding.ts";
import { openBaskets, stage } from "./scene.ts";
import { servingOn } from "./serving.ts";

/** What was known at a moment, and what must be said of it. */
export interface Moment {
  readonly context: Context;
  readonly caveats: readonly Phrase[];
}

/**
 * The context at the end of a stretch, for questions on a state rather than a change. A single day without a close takes the
 * last close before it and says so ("at the end of 2022" is Friday the 30th); a longer stretch must hold a session of its own.
 */
export function momentOf(symbols: readonly string[], on: Window | null, context: Context): Moment | Refused {
  if (on === null) return { context, caveats: [] };
  if (on.type !== "period" || !isSingleDay(on.period)) {
    const scene = stage(symbols, on, "price", context);
    if ("refused" in scene) return scene;
    return { context: { ...context, snapshot: context.snapshot.asOf(scene.end), asOf: scene.end }, caveats: [] };
  }
  const span = spanOf(on.period, context.asOf);
  const lasts = openBaskets(symbols, context.lookup).flatMap((symbol) => {
    const days = span && servingOn(symbol, span.last, context)?.days;
    const at = days === undefined || span === undefined ? -1 : indexAtOrBefore(days, span.last);
    return at < 0 ? [] : [days![at]!];
  });
  const last = lasts.length === 0 ? undefined : Math.min(...lasts);
  if (span === undefined || span.last > context.asOf || last === undefined || span.last - last > LONGEST_CLOSURE) {
    const scene = stage(symbols, on, "price", context);
    if ("refused" in scene) return scene;
  }
  const day = span!.last;
  return {
    context: { ...context, snapshot: context.snapshot.asOf(day), asOf: day },
    caveats: last === day ? [] : [say`There is no close on ${dayText(day)}, so the one before it, from ${dayText(last!)}, is used.`],
  };
}
