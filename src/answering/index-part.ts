import { isoOf } from "../calendar/day.ts";
import type { Window } from "../calendar/window.ts";
import { type Fund, fundOf } from "../market/funds.ts";
import { nameOf } from "../market/lookup.ts";
import type { Holding } from "../market/records/holdings.ts";
import { lastDay, type Series } from "../market/series.ts";
import { returnWithout } from "../metrics/attribution.ts";
import { simpleReturn } from "../metrics/returns.ts";
import { dayText, fixed, list, listOf, percent, share, signedPoints } from "../wording/figures.ts";
import { name, nothing, type Phrase, say, sayAs, the, verbatim } from "../wording/phrase.ts";
import type { Context } from "./context.ts";
import type { FoundSource, FoundTable, Refused } from "./finding.ts";
import { companyOf, partOf } from "./holding-rows.ts";
import { sourcesOf } from "./report.ts";
import { asideOf, type Scene, stage } from "./scene.ts";
import { carriedCaveats, closesOf, noWeightsText, ratesOf, type Weights, weightsOn } from "./weights.ts";

/** A part of an index over a window: its weight at the base, its return, and what of the index's return comes from it. */
export interface IndexPart {
  /** the index alone */
  readonly scene: Scene;
  /** return of the index */
  readonly whole: number;
  readonly rows: readonly PartRow[];
  /** "Magnificent Seven", "Apple and Microsoft" */
  readonly called: Phrase;
  /** the same within a sentence: "the Magnificent Seven" */
  readonly theCalled: Phrase;
  readonly plural: boolean;
  /** at the base, a fraction of the index */
  readonly weight: number;
  /** return of the part, its members weighted as in the index at the base and held */
  readonly rate: number;
  /** weight × return: what of the index's return comes from the part */
  readonly contribution: number;
  /** return of the index without the part */
  readonly rest: number;
  readonly aside: Phrase | undefined;
  readonly caveats: readonly Phrase[];
  readonly sources: readonly FoundSource[];
}

export interface PartRow {
  readonly symbol: string;
  readonly weight: number;
  readonly rate: number;
  readonly contribution: number;
}

/**
 * Measures baskets or companies inside an index by the weights at the base, from the fund that tracks it. Refused where these are not
 * known, where a company is no member, or where a member of the part has no closes at both ends.
 */
export function indexPart(index: string, parts: readonly string[], window: Window, context: Context): IndexPart | Refused {
  const weighed = weighedIndex(index, window, context);
  if ("refused" in weighed) return weighed;
  const { fund, label, scene, weights } = weighed;
  const called = list(parts.map((symbol) => calledIn(symbol, context)));
  const part = partOf({ of: [...parts], top: 1 }, weights.list, context.lookup);
  const stray = parts.filter((symbol) => partOf({ of: [symbol], top: 1 }, weights.list, context.lookup).rows.length === 0);
  if (stray.length > 0)
    return noData(
      say`${list(stray.map((symbol) => calledIn(symbol, context)))} is not among the holdings of ${name(fund.symbol)} and so is not part of ${label}.`,
    );
  const measured = measure(part.rows, scene, context);
  if ("missing" in measured)
    return noData(
      say`${called} in ${label} cannot be measured: ${listOf(measured.missing)} without closes on both ${dayText(scene.base)} and ${dayText(scene.end)}.`,
    );
  const whole = simpleReturn(scene.sides[0]!.baseClose, scene.sides[0]!.endClose);
  const weight = sum(measured.rows.map((row) => row.weight));
  const contribution = sum(measured.rows.map((row) => row.contribution));
  const series = [...scene.series, ...measured.series];
  return {
    scene,
    whole,
    rows: measured.rows,
    called,
    theCalled: list(parts.map((symbol) => calledIn(symbol, context, the))),
    plural: part.plural,
    weight,
    rate: contribution / weight,
    contribution,
    rest: returnWithout(whole, measured.rows),
    aside: asideOf(scene.stale, series),
    caveats: [...scene.caveats, ...part.caveats, ...weightCaveats(weights, scene)],
    sources: [...sourcesOf(series, context), holdingsSource(fund, weights)],
  };
}

/** An index with its companies, as far as they have closes at both ends of a window. */
export interface IndexMovers {
  /** the index alone */
  readonly scene: Scene;
  /** return of the index */
  readonly whole: number;
  /** a company each, with all its share classes, the largest contribution first */
  readonly companies: readonly PartRow[];
  /** share of the index's weight at the base that they make up */
  readonly covered: number;
  readonly aside: Phrase | undefined;
  readonly caveats: readonly Phrase[];
  readonly sources: readonly FoundSource[];
}

/** Companies must make up so much of an index for the largest of them to be told. */
const ENOUGH_COVERED = 0.5;

/** What each company of an index contributed to its return: weight at the base × return, of those with closes at both ends. */
export function indexMovers(index: string, window: Window, context: Context): IndexMovers | Refused {
  const weighed = weighedIndex(index, window, context);
  if ("refused" in weighed) return weighed;
  const { fund, label, scene, weights } = weighed;
  const rateOf = ratesOf(weights.list.holdings, scene.base, scene.end, context);
  const counted = weights.list.holdings.filter((row) => rateOf(row) !== undefined);
  const covered = sum(counted.map(({ weight }) => weight));
  if (covered < ENOUGH_COVERED)
    return noData(
      say`Members with closes on both ${dayText(scene.base)} and ${dayText(scene.end)} make up ${share(covered)} of ${label}, too little to tell what moved it.`,
    );
  const companies = new Map<string, { symbol: string; weight: number; contribution: number }>();
  for (const row of counted) {
    const before = companies.get(companyOf(row));
    const contribution = row.weight * rateOf(row)!;
    if (before === undefined) companies.set(companyOf(row), { symbol: row.symbol, weight: row.weight, contribution });
    else {
      before.weight += row.weight;
      before.contribution += contribution;
    }
  }
  const rows = [...companies.values()].map((row): PartRow => ({ ...row, rate: row.contribution / row.weight }));
  return {
    scene,
    whole: simpleReturn(scene.sides[0]!.baseClose, scene.sides[0]!.endClose),
    companies: rows.sort((a, b) => b.contribution - a.contribution),
    covered,
    aside: asideOf(scene.stale, scene.series),
    caveats: [...scene.caveats, ...weightCaveats(weights, scene)],
    sources: [...sourcesOf(scene.series, context), holdingsSource(fund, weights)],
  };
}

/** An index over a window, with the weights of its members at the base. */
function weighedIndex(
  index: string,
  window: Window,
  context: Context,
): { readonly fund: Fund; readonly label: Phrase; readonly scene: Scene; readonly weights: Weights } | Refused {
  const fund = fundOf(index);
  const label = calledIn(index, context, the);
  if (fund === undefined)
    return noData(say`The weights of ${label} are not in the data: no fund that tracks it has holdings that can be read.`);
  const scene = stage([index], window, "price", context);
  if ("refused" in scene) return scene;
  const weights = weightsOn(fund, scene.base, context);
  if ("none" in weights)
    return noData(say`The weights of ${label} on ${dayText(scene.base)} are not known: ${noWeightsText(weights, fund, scene.base)}.`);
  return { fund, label, scene, weights };
}

/** Return of every row of the part over the window, by its own closes or those of its company's other share class. */
function measure(
  rows: readonly Holding[],
  { base, end }: Scene,
  context: Context,
): { readonly rows: readonly PartRow[]; readonly series: readonly Series[] } | { readonly missing: readonly string[] } {
  const rateOf = ratesOf(rows, base, end, context);
  const missing = rows.filter((row) => rateOf(row) === undefined);
  if (missing.length > 0) return { missing: missing.map(({ symbol }) => symbol) };
  const series = rows.flatMap((row) => {
    const found = closesOf(row, end, context);
    return found === undefined || lastDay(found)! < end ? [] : [found];
  });
  return {
    rows: rows.map((row) => {
      const rate = rateOf(row)!;
      return { symbol: row.symbol, weight: row.weight, rate, contribution: row.weight * rate };
    }),
    series,
  };
}

function weightCaveats(weights: Weights, { base }: Scene): Phrase[] {
  return [
    say`Approximate: fund weights rounded to ${fixed(0.01, 2)}%, held since ${dayText(base)}, ignoring later additions, removals and buybacks.`,
    ...carriedCaveats(weights),
  ];
}

function holdingsSource(fund: Fund, { list: { origin, date }, carried }: Weights): FoundSource {
  return {
    name: say`holdings of ${name(fund.symbol)}`,
    symbol: fund.symbol,
    lastClose: isoOf(carried?.from ?? date),
    from: `${origin.provider} ${origin.detail}`.trim(),
  };
}

/** Symbol, weight at the base, return and contribution of each row, then of the part, the rest and the whole. */
export function partTable({ rows, weight, rate, contribution, rest, whole, scene, called }: IndexPart): FoundTable {
  const line = (what: Phrase, figures: Omit<PartRow, "symbol">): Phrase[] => [
    what,
    share(figures.weight),
    percent(figures.rate),
    signedPoints(figures.contribution),
  ];
  const index = scene.sides[0]!;
  return {
    columns: [nothing, sayAs("column")`weight`, sayAs("column")`return`, sayAs("column")`contribution`],
    rows: [
      ...rows.map((row) => line(verbatim(row.symbol), row)),
      ...(rows.length > 1 ? [line(called, { weight, rate, contribution })] : []),
      line(say`all else`, { weight: 1 - weight, rate: rest, contribution: whole - contribution }),
      line(name(index.name), { weight: 1, rate: whole, contribution: whole }),
    ],
  };
}

/** Entries of the store that the part of an index is measured from: its fund's lists, and the closes of whoever is in them. */
export function partEntries(index: string): string[] {
  const fund = fundOf(index);
  return fund === undefined ? [] : [`holdings/${fund.symbol}/`, "series/", "total/"];
}

function calledIn(symbol: string, { lookup }: Pick<Context, "lookup">, as = name): Phrase {
  const found = lookup.bySymbol(symbol);
  return as(found === undefined ? symbol : nameOf(found));
}

function noData(message: Phrase): Refused {
  return { refused: { reason: "no data", message, suggestions: [] } };
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
