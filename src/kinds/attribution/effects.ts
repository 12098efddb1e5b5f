import type { Context } from "../../answering/context.ts";
import { partOf } from "../../answering/holding-rows.ts";
import type { Scene, Side } from "../../answering/scene.ts";
import { servingOn } from "../../answering/serving.ts";
import { fundOf } from "../../market/funds.ts";
import type { Holdings } from "../../market/records/holdings.ts";
import { doubtedBetween, indexAtOrBefore, indexOfDay } from "../../market/series.ts";
import { brinsonFachler, returnWithout, type SectorPair } from "../../metrics/attribution.ts";
import { simpleReturn } from "../../metrics/returns.ts";
import { dayText, share } from "../../wording/figures.ts";
import { name as called, type Phrase, say, the } from "../../wording/phrase.ts";

export interface Effect {
  readonly name: Phrase;
  /** part of the spread, a fraction */
  readonly effect: number;
}

export interface Effects {
  /** largest first by size */
  readonly effects: readonly Effect[];
  /** what of the spread they leave */
  readonly residual: number;
  /** what the residual is, in words */
  readonly rest: Phrase;
  readonly caveats: readonly Phrase[];
  readonly rule: Phrase;
}

/** Sectors are compared where closes cover at least this share of both sides' holdings. */
const ENOUGH_COVERED = 0.8;

/** Members of a fund at the base with closes on both ends. */
interface Book {
  readonly list: Holdings;
  readonly members: readonly { readonly symbol: string; readonly sector: string; readonly weight: number; readonly rate: number }[];
  /** share of the fund's weight that the members make up */
  readonly covered: number;
}

/** Splits a spread as far as holdings and closes allow: by sectors where both sides are known, by the giants where one is. */
export function effectsOf(scene: Scene, gap: number, context: Context): Effects {
  const books = scene.sides.map((side) => bookOf(side, scene, context));
  const [first, second] = books;
  if (first !== undefined && second !== undefined && first.covered >= ENOUGH_COVERED && second.covered >= ENOUGH_COVERED)
    return bySectors(first, second, gap);
  const caveats = scene.sides.flatMap((side, i) => coverage(side, books[i]));
  const effects = scene.sides.flatMap((side, i) => giantsIn(side, books[i], i === 0 ? 1 : -1, context));
  const residual = gap - effects.reduce((sum, { effect }) => sum + effect, 0);
  return {
    effects,
    residual,
    rest: say`all else`,
    caveats: effects.length === 0 ? [...caveats, say`No holdings with closes at both ends, so the gap cannot be broken down.`] : caveats,
    rule: say`effect of the Magnificent Seven on the gap = index − index without them, with the sign reversed for the second index; weights of the fund's list carried to the base by closes; effects and the rest sum to the gap`,
  };
}

/** A fund's newest list known at the base, carried there by the closes since its date. */
function bookOf(side: Side, scene: Scene, { snapshot }: Context): Book | undefined {
  const fund = fundOf(side.symbol);
  const list = fund && snapshot.asOf(scene.base).holdings(fund.symbol).at(-1);
  const index = snapshot.series(side.symbol);
  if (list === undefined || index === undefined) return undefined;
  const at = indexAtOrBefore(index.days, list.date);
  const grown = at < 0 ? Number.NaN : side.baseClose / index.close[at]!;
  const members = list.holdings.flatMap(({ symbol, sector, weight }) => {
    const series = servingOn(symbol, scene.end, { snapshot });
    if (series === undefined || doubtedBetween(series, Math.min(list.date, scene.base), scene.end).length > 0) return [];
    const [then, base, end] = [
      indexAtOrBefore(series.days, list.date),
      indexOfDay(series.days, scene.base),
      indexOfDay(series.days, scene.end),
    ];
    if (then < 0 || base < 0 || end < 0) return [];
    const carried = (weight * (series.close[base]! / series.close[then]!)) / grown;
    return Number.isNaN(carried) ? [] : [{ symbol, sector, weight: carried, rate: simpleReturn(series.close[base]!, series.close[end]!) }];
  });
  return { list, members, covered: members.reduce((sum, { weight }) => sum + weight, 0) };
}

/** Brinson-Fachler by sector over the members that have closes. */
function bySectors(first: Book, second: Book, gap: number): Effects {
  const names = [...new Set([...first.members, ...second.members].map(({ sector }) => sector))].sort();
  const sums = [first, second].map((book) => new Map(names.map((name) => [name, sectorOf(book, name)] as const)));
  const pairs = names.map((name): SectorPair => {
    const [mine, theirs] = [sums[0]!.get(name)!, sums[1]!.get(name)!];
    // A side without the sector has no return in it: the other's stands in, so that only allocation counts.
    return {
      weight: mine.weight,
      benchmarkWeight: theirs.weight,
      sectorReturn: mine.rate ?? theirs.rate ?? 0,
      benchmarkReturn: theirs.rate ?? mine.rate ?? 0,
    };
  });
  const split = brinsonFachler(pairs);
  const effects = names
    .flatMap((name, i) => [
      { name: say`${called(name)}, different weight`, effect: split[i]!.allocation },
      { name: say`${called(name)}, different stocks`, effect: split[i]!.selection + split[i]!.interaction },
    ])
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  return {
    effects,
    residual: gap - effects.reduce((sum, { effect }) => sum + effect, 0),
    rest: say`not explained`,
    caveats: [
      say`Sectors by the funds' lists of ${dayText(first.list.date)} and ${dayText(second.list.date)}, whose members with closes make up ${share(first.covered, 0)} and ${share(second.covered, 0)}.`,
    ],
    rule: say`Brinson-Fachler by sector: (weight − benchmark's) × (benchmark's sector return − its total), and the rest of the sector's difference; together they add up to the gap, less what is not explained`,
  };
}

function sectorOf({ members, covered }: Book, name: string): { weight: number; rate: number | undefined } {
  const inside = members.filter(({ sector }) => sector === name);
  const weight = inside.reduce((sum, each) => sum + each.weight, 0);
  return {
    weight: weight / covered,
    rate: weight === 0 ? undefined : inside.reduce((sum, each) => sum + each.weight * each.rate, 0) / weight,
  };
}

/** What the Magnificent Seven did to an index, as part of the spread. */
function giantsIn(side: Side, book: Book | undefined, sign: 1 | -1, { lookup }: Context): Effect[] {
  const giants = lookup.bySymbol("MAG7");
  if (book === undefined || giants === undefined || !("basket" in giants)) return [];
  const rows = new Set(partOf({ of: [giants.basket.symbol], top: 1 }, book.list, lookup).rows.map(({ symbol }) => symbol));
  const parts = book.members.filter(({ symbol }) => rows.has(symbol));
  if (parts.length === 0) return [];
  const whole = simpleReturn(side.baseClose, side.endClose);
  return [{ name: say`${called(giants.basket.name)} in ${called(side.name)}`, effect: sign * (whole - returnWithout(whole, parts)) }];
}

function coverage(side: Side, book: Book | undefined): Phrase[] {
  const fund = fundOf(side.symbol);
  if (book !== undefined)
    return [
      say`${called(side.name)} according to the ${called(book.list.fund)} list of ${dayText(book.list.date)}; members with closes at both ends make up ${share(book.covered, 0)} of it.`,
    ];
  return fund === undefined
    ? []
    : [say`No holdings of ${called(fund.symbol)} are known at the base, so ${the(side.name)} is not broken down.`];
}
