import { isoOf } from "../calendar/day.ts";
import { nameOf } from "../market/lookup.ts";
import { lastDay, type Series, type Source } from "../market/series.ts";
import { simpleReturn } from "../metrics/returns.ts";
import type { Answer, AnswerSource, AnswerTable } from "./answer.ts";
import type { Context } from "./context.ts";
import type { Scene, Side } from "./sides.ts";
import { closeText, dayText, percent } from "./wording.ts";

/** Said in every answer that rests on the made-up market. */
export const SAMPLE_CAVEAT = "Sample data, not real prices.";

/** A figure of each side under its symbol. */
export function bySymbol<T>(sides: readonly Side[], figure: (side: Side, index: number) => T): Record<string, T> {
  return Object.fromEntries(sides.map((side, i) => [side.symbol, figure(side, i)]));
}

export function windowOf(scene: Scene): NonNullable<Answer["window"]> {
  return { label: scene.label, base: isoOf(scene.base), end: isoOf(scene.end) };
}

/** "Russell 2000 (RUT) and Nasdaq Composite (IXIC), this week: close of Fri 2 Jun 2023 to close of Wed 7 Jun 2023, price returns." */
export function readingOf(scene: Scene, context: Context): string {
  const sides = scene.sides.map((side) => `${side.name} (${side.symbol})`).join(", ");
  const window = `${scene.label}: close of ${dayText(scene.base)} to close of ${dayText(scene.end)}`;
  const notes = scene.sides.map((side) => noteOn(side.symbol, context)).filter((note) => note !== undefined);
  return [`${sides}, ${window}, ${basisText(scene.basis)}.`, ...notes].join(" ");
}

export function basisText(basis: Scene["basis"]): string {
  if (basis === "mixed") return "returns of some with and of some without dividends";
  return basis === "price" ? "price returns without dividends" : "total returns with dividends";
}

/** What a reading must add on an instrument: which Nasdaq is meant, who is in a basket. */
export function noteOn(symbol: string, { lookup }: Pick<Context, "lookup">): string | undefined {
  const named = lookup.bySymbol(symbol);
  if (named === undefined) return undefined;
  if ("basket" in named) return `${named.basket.name}: ${named.basket.members.join(", ")}, equal amounts at the base, held.`;
  const note = named.instrument.note;
  return note === undefined ? undefined : `${note.charAt(0).toUpperCase()}${note.slice(1)}.`;
}

/** Base and end close of each side with its return. */
export function closesTable(scene: Scene): AnswerTable {
  return {
    columns: ["", isoOf(scene.base), isoOf(scene.end), "return"],
    rows: scene.sides.map((side) => [
      side.symbol,
      side.traded ? closeText(side.baseClose) : "1.0000",
      side.traded ? closeText(side.endClose) : side.endClose.toFixed(4),
      percent(simpleReturn(side.baseClose, side.endClose)),
    ]),
  };
}

/** Where each series came from and how far it reached at the as-of date. */
export function sourcesOf(series: readonly Series[], context: Context): AnswerSource[] {
  const seen = new Set<string>();
  return series.flatMap((each) => {
    if (seen.has(each.symbol)) return [];
    seen.add(each.symbol);
    const named = context.lookup.bySymbol(each.symbol);
    const known = context.snapshot.series(each.symbol) ?? each;
    return [
      {
        name: named === undefined ? each.symbol : nameOf(named),
        symbol: each.symbol,
        lastClose: isoOf(lastDay(known)!),
        from: sourceText(each.source),
      },
    ];
  });
}

function sourceText({ provider, detail }: Source): string {
  return `${provider} ${detail}`.trim();
}
