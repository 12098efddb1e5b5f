import type { Context } from "../../answering/context.ts";
import type { Scene } from "../../answering/scene.ts";
import { servingOn } from "../../answering/serving.ts";
import { doubtedBetween, indexOfDay, type Series } from "../../market/series.ts";
import { simpleReturn } from "../../metrics/returns.ts";
import { fixed, percent, signed } from "../../wording/figures.ts";
import { name as called, type Phrase, say } from "../../wording/phrase.ts";

/** What else is looked at over the same window. */
export const COMPANIONS = ["US10Y", "US2Y", "VIX", "BKX", "KRE", "XLF", "RSP", "IWD", "IWF"];

export interface Coincided {
  /** by symbol: a return as a fraction, or a change of a yield in basis points */
  readonly values: readonly { readonly symbol: string; readonly change: number; readonly unit: "return" | "basis points" }[];
  readonly lines: readonly Phrase[];
  readonly series: readonly Series[];
}

/** What yields, banks, volatility and styles did between the same two closes, those that have both. */
export function coincided(symbols: readonly string[], scene: Scene, { snapshot, lookup }: Context): Coincided {
  const values: Coincided["values"][number][] = [];
  const lines: Phrase[] = [];
  const used: Series[] = [];
  for (const symbol of symbols) {
    const series = servingOn(symbol, scene.end, { snapshot });
    const named = lookup.bySymbol(symbol);
    if (series === undefined || named === undefined || !("instrument" in named) || scene.sides.some((side) => side.symbol === symbol))
      continue;
    const [base, end] = [indexOfDay(series.days, scene.base), indexOfDay(series.days, scene.end)];
    if (base < 0 || end < 0 || doubtedBetween(series, scene.base, scene.end).length > 0) continue;
    const [from, to] = [series.close[base]!, series.close[end]!];
    const { name, kind } = named.instrument;
    used.push(series);
    if (kind === "yield") {
      values.push({ symbol, change: (to - from) * 100, unit: "basis points" });
      lines.push(say`${called(name)}: ${signed((to - from) * 100, 0)} basis points, to ${fixed(to, 2)}%.`);
    } else {
      values.push({ symbol, change: simpleReturn(from, to), unit: "return" });
      lines.push(say`${called(name)}: ${percent(simpleReturn(from, to))}.`);
    }
  }
  return { values, lines: lines.length === 0 ? [] : [say`Meanwhile:`, ...lines], series: used };
}
