import { type Day, isoOf } from "../calendar/day.ts";
import { nameOf } from "../market/lookup.ts";
import { lastDay, type Series, type Source } from "../market/series.ts";
import { simpleReturn } from "../metrics/returns.ts";
import { closeText, dayText, fixed, onDay, percent } from "../wording/figures.ts";
import { joined, name, nothing, type Phrase, say, sayAs, sentences, verbatim } from "../wording/phrase.ts";
import type { Context } from "./context.ts";
import type { Finding, FoundSource, FoundTable } from "./finding.ts";
import type { Scene, Side } from "./scene.ts";
import { uncut } from "./serving.ts";

/** Said in every answer that rests on the made-up market. */

/** A figure of each side under its symbol. */
export function bySymbol<T>(sides: readonly Side[], figure: (side: Side, index: number) => T): Record<string, T> {
  return Object.fromEntries(sides.map((side, i) => [side.symbol, figure(side, i)]));
}

export function windowOf(scene: Scene): NonNullable<Finding["window"]> {
  return { label: scene.label, base: isoOf(scene.base), end: isoOf(scene.end) };
}

/** "Russell 2000 (RUT) and Nasdaq Composite (IXIC), this week: close of Fri 2 Jun 2023 to close of Wed 7 Jun 2023, price returns." */
export function readingOf(scene: Scene, context: Context): Phrase {
  const sides = joined(scene.sides.map(symbolText), ", ");
  const [from, to] = [dayText(scene.base), dayText(scene.end)];
  const notes = scene.sides.map((side) => noteOn(side.symbol, context));
  return sentences([say`${sides}, ${scene.label}: close of ${from} to close of ${to}, ${basisText(scene.basis)}.`, ...notes]);
}

/** "Russell 2000 (RUT)" */
export function symbolText({ name: text, symbol }: Pick<Side, "name" | "symbol">): Phrase {
  return joined([name(text), verbatim(`(${symbol})`)], " ");
}

export function basisText(basis: Scene["basis"]): Phrase {
  if (basis === "mixed") return say`returns, some with dividends and some without`;
  return basis === "price" ? say`price returns without dividends` : say`total returns with dividends`;
}

/** What a reading must add on a basket: who is in it. */
export function noteOn(symbol: string, { lookup }: Pick<Context, "lookup">): Phrase | undefined {
  const named = lookup.bySymbol(symbol);
  if (named === undefined || !("basket" in named)) return undefined;
  const members = named.basket.members.map(name);
  return named.basket.weights === undefined
    ? say`${name(named.basket.name)}: ${joined(members, ", ")}, equal amounts at the base, held.`
    : say`${name(named.basket.name)}: ${joined(members, ", ")}, with dividends, rebalanced to these weights at the end of each month.`;
}

/** Base and end close of each side with its return. */
export function closesTable(scene: Scene): FoundTable {
  return {
    columns: [nothing, verbatim(isoOf(scene.base)), verbatim(isoOf(scene.end)), sayAs("column")`return`],
    rows: scene.sides.map((side) => [
      verbatim(side.symbol),
      side.traded ? closeText(side.baseClose) : fixed(1, 4),
      side.traded ? closeText(side.endClose) : fixed(side.endClose, 4),
      percent(simpleReturn(side.baseClose, side.endClose)),
    ]),
  };
}

/** " on 2 Jun 2023" where later closes are known; nothing where they end there, as each reply says up to when its closes go. */
export function onUnlessNewest(day: Day, series: readonly Series[], context: Context): Phrase {
  return isNewest(day, series, context) ? nothing : onDayAfterSpace(day);
}

/** Whether no series has a later close. */
export function isNewest(day: Day, series: readonly Series[], context: Context): boolean {
  return series.every((each) => lastDay(uncut(each, context))! <= day);
}

/** "the S&P 500 is at its all-time closing high"; of an earlier close than the newest "was …, as of Fri 30 Dec 2022". */
export function standsText(who: Phrase, place: Phrase, day: Day, series: readonly Series[], context: Context): Phrase {
  return isNewest(day, series, context) ? say`${who} is ${place}.` : say`${who} was ${place}, as of ${dayText(day)}.`;
}

/** The same where the day was named. */
export function onDayAfterSpace(day: Day): Phrase {
  return joined([nothing, onDay(day)], " ");
}

/** Where each series came from and how far it reached at the as-of date. */
export function sourcesOf(series: readonly Series[], context: Context): FoundSource[] {
  const seen = new Set<string>();
  return series.flatMap((each) => {
    const key = [each.symbol, each.basis, each.source.provider, each.source.detail].join(" ");
    if (seen.has(key)) return [];
    seen.add(key);
    const named = context.lookup.bySymbol(each.symbol);
    return [
      {
        name: name(named === undefined ? each.symbol : nameOf(named)),
        symbol: each.symbol,
        lastClose: isoOf(lastDay(uncut(each, context))!),
        from: sourceText(each.source),
      },
    ];
  });
}

function sourceText({ provider, detail }: Source): string {
  return `${provider} ${detail}`.trim();
}

/** Whether it is an index of volatility, whose moves are told in points. */
export function isVolatility(symbol: string, { lookup }: Pick<Context, "lookup">): boolean {
  const named = lookup.bySymbol(symbol);
  return named !== undefined && "instrument" in named && named.instrument.kind === "volatility";
}

/** Whether a symbol is a share or a fund, whose price is in dollars; an index, a yield and the VIX have levels. */
export function isShare(symbol: string, { lookup }: Pick<Context, "lookup">): boolean {
  const named = lookup.bySymbol(symbol);
  return named !== undefined && "instrument" in named && (named.instrument.kind === "stock" || named.instrument.kind === "etf");
}
