import type { Day } from "../calendar/day.ts";
import type { Fund } from "../market/funds.ts";
import type { Holding, Holdings } from "../market/records/holdings.ts";
import { doubtedBetween, indexAtOrBefore, indexOfDay, type Series } from "../market/series.ts";
import { plainTicker } from "../market/tickers.ts";
import { simpleReturn } from "../metrics/returns.ts";
import { count, dayText, share } from "../wording/figures.ts";
import { name, type Phrase, say } from "../wording/phrase.ts";
import type { Context } from "./context.ts";
import { companyOf } from "./holding-rows.ts";
import { servingOn } from "./serving.ts";

/** A list further from the day asked than this says nothing of its weights: members and shares have changed. */
const MOST_DAYS = 366;
/** Weights are carried where closes at both ends cover this much of the list. */
const ENOUGH = 0.5;

/** Weights of a fund's rows on a day. */
export interface Weights {
  /** the list with its weights as of `day`, largest first */
  readonly list: Holdings;
  /** the day that the weights are of: the list's own, or the session that they were carried to */
  readonly day: Day;
  /** null where the list is of the day itself */
  readonly carried: Carried | null;
}

/** How weights came from a list to another day. */
export interface Carried {
  /** date of the list */
  readonly from: Day;
  /** share of the list's weight with closes on both days */
  readonly covered: number;
  /** rows without, which keep their weight */
  readonly uncovered: number;
}

/** Why a day has no weights. */
export type NoWeights =
  | { readonly none: "no list" | "too far" }
  | { readonly none: "few closes"; readonly from: Day; readonly covered: number };

/**
 * The weights in an index on a day. A day with a list uses the list; any other the list nearest to it, earlier or later, of those known
 * when it is asked: each weight × the member's close ratio ÷ the index's own, from the list's day to the day asked. Dividing by the
 * index's ratio rather than by the sum of the carried weights keeps out what the covered members say of those without closes: these keep
 * their weight, as if they had moved with the index. (From lists of 2023 with closes of 209 members it gives the Magnificent Seven 27.4%
 * on 2 June 2023 and 19.9% on 30 December 2022 from the lists before and after alike; dividing by the sum gives 27.3% and 20.4%.)
 * @param day carried to the last session on or before it
 */
export function weightsOn(fund: Fund, day: Day, context: Context): Weights | NoWeights {
  const lists = context.snapshot.holdings(fund.symbol);
  const index = servingOn(fund.index, day, context);
  const session = index === undefined ? -1 : indexAtOrBefore(index.days, day);
  const to = session < 0 ? day : index!.days[session]!;
  const ofDay = lists.findLast(({ date }) => date >= to && date <= day);
  if (ofDay !== undefined) return { list: ofDay, day: ofDay.date, carried: null };
  const nearest = lists.toSorted((a, b) => Math.abs(a.date - to) - Math.abs(b.date - to))[0];
  if (nearest === undefined) return { none: "no list" };
  if (Math.abs(nearest.date - to) > MOST_DAYS) return { none: "too far" };
  const start = index === undefined ? -1 : indexAtOrBefore(index.days, nearest.date);
  if (start < 0 || session < 0) return { none: "few closes", from: nearest.date, covered: 0 };
  const from = index!.days[start]!;
  const rateOf = ratesOf(nearest.holdings, from, to, context);
  const whole = 1 + simpleReturn(index!.close[start]!, index!.close[session]!);
  let [total, covered, uncovered] = [0, 0, 0];
  const holdings = nearest.holdings.map((row): Holding => {
    const rate = rateOf(row);
    total += row.weight;
    if (rate === undefined) {
      uncovered += 1;
      return row;
    }
    covered += row.weight;
    return { ...row, weight: (row.weight * (1 + rate)) / whole };
  });
  if (covered < total * ENOUGH) return { none: "few closes", from: nearest.date, covered: covered / total };
  return {
    list: { ...nearest, date: to, holdings: holdings.sort((a, b) => b.weight - a.weight) },
    day: to,
    carried: { from: nearest.date, covered: covered / total, uncovered },
  };
}

/**
 * The return of each row between two sessions, in either order; a row without closes of its own has those of another share class of its
 * company.
 * @returns undefined for a row without closes on both sessions, or with a doubted one between
 */
export function ratesOf(
  rows: readonly Holding[],
  from: Day,
  to: Day,
  context: Pick<Context, "snapshot">,
): (row: Holding) => number | undefined {
  const own = new Map(rows.map((row) => [row, rateOf(closesOf(row, Math.max(from, to), context), from, to)] as const));
  const ofCompany = new Map<string, number>();
  for (const [row, rate] of own) if (rate !== undefined && !ofCompany.has(companyOf(row))) ofCompany.set(companyOf(row), rate);
  return (row) => own.get(row) ?? ofCompany.get(companyOf(row));
}

/** The closes of a row, however the list writes its share class. */
export function closesOf({ symbol }: Holding, day: Day, context: Pick<Context, "snapshot">): Series | undefined {
  const found = servingOn(symbol, day, context);
  if (found !== undefined || plainTicker(symbol) !== symbol || symbol.length < 3) return found;
  const [head, end] = [symbol.slice(0, -1), symbol.slice(-1)];
  return servingOn(`${head}.${end}`, day, context) ?? servingOn(`${head}-${end}`, day, context);
}

function rateOf(series: Series | undefined, from: Day, to: Day): number | undefined {
  if (series === undefined || doubtedBetween(series, Math.min(from, to), Math.max(from, to)).length > 0) return undefined;
  const [start, end] = [indexOfDay(series.days, from), indexOfDay(series.days, to)];
  return start < 0 || end < 0 ? undefined : simpleReturn(series.close[start]!, series.close[end]!);
}

/** "Carried by closes from the list of IVV of Thu 11 May 2023: …"; nothing of a list of the day itself. */
export function carriedCaveats({ list, carried }: Weights): Phrase[] {
  if (carried === null) return [];
  const source = say`Estimated from the list of ${name(list.fund)} dated ${dayText(carried.from)} and the closes, assuming its members have not changed`;
  return [
    carried.uncovered === 0
      ? say`${source}.`
      : say`${source}; without closes on both days, and so taken as moving with the index: ${count(carried.uncovered, "member")} (${share(1 - carried.covered, 0)} of the weight).`,
  ];
}

/** Why a day has no weights, in words. */
export function noWeightsText(why: NoWeights, fund: Fund, day: Day): Phrase {
  switch (why.none) {
    case "no list":
      return say`no holdings file of ${name(fund.symbol)} was known`;
    case "too far":
      return say`no holdings file of ${name(fund.symbol)} is dated within a year of ${dayText(day)}`;
    case "few closes":
      return say`the nearest list of ${name(fund.symbol)} is dated ${dayText(why.from)}, and only ${share(why.covered, 0)} of its weight has closes on both days`;
  }
}
