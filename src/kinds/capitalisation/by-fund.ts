import type { Context } from "../../answering/context.ts";
import type { FoundSource } from "../../answering/finding.ts";
import { companyOf, partOf } from "../../answering/holding-rows.ts";
import { sourcesOf } from "../../answering/report.ts";
import { servingOn } from "../../answering/serving.ts";
import { closesOf } from "../../answering/weights.ts";
import { type Day, isoOf } from "../../calendar/day.ts";
import { FUNDS, fundOf } from "../../market/funds.ts";
import type { Holding, Holdings } from "../../market/records/holdings.ts";
import { doubtedBetween, indexAtOrBefore, indexOfDay, lastDay, type Series } from "../../market/series.ts";
import { commonDays, valuesOn } from "../../metrics/common.ts";
import { name as called, say } from "../../wording/phrase.ts";
import type { CapitalisationQuestion } from "./schema.ts";

/** What a company is worth against a whole index, by what one fund owns of both: shares held outside free float count in neither. */
export interface InOneFund {
  /** ascending, one session at least */
  readonly days: Int32Array;
  /** company ÷ index, one for each day */
  readonly ratios: Float64Array;
  /** the list of the fund that holds both */
  readonly list: Holdings;
  /** the company's and the index's part of that list's equities */
  readonly parts: { readonly company: number; readonly index: number };
  /** share of the index, by its own fund, that is in the list */
  readonly covered: number;
  readonly sources: readonly FoundSource[];
}

/** A list further from a day than this says nothing of it. */
const MOST_DAYS = 366;
/** An index's own list may be this far from the other fund's. */
const NEAR_DAYS = 31;
/** The index is measured in a fund that holds this much of it. */
const ENOUGH = 0.9;

/**
 * The ratio on the list's day, from the fund's positions in dollars (its published weights are rounded to 0.01%, which the smallest
 * members do not reach), carried to the sessions of a year around it by the closes of the company and of the index.
 * @returns undefined where the two are no company and index, or no fund's list known holds both with closes up to the day
 */
export function inOneFund({ side, against }: CapitalisationQuestion, day: Day, context: Context): InOneFund | undefined {
  const [company, index] = fundOf(against) === undefined ? [against, side] : [side, against];
  const own = fundOf(index);
  if (own === undefined || fundOf(company) !== undefined) return undefined;
  const funds = [own, ...FUNDS.filter((fund) => fund !== own)];
  for (const { symbol } of funds) {
    const list = nearestTo(context.snapshot.holdings(symbol), day, MOST_DAYS);
    if (list === undefined) continue;
    const rows = partOf({ of: [company], top: 1 }, list, context.lookup).rows;
    const members = nearestTo(context.snapshot.holdings(own.symbol), list.date, NEAR_DAYS);
    if (rows.length === 0 || members === undefined) continue;
    const inside = membersIn(list, members);
    if (inside.covered < ENOUGH) continue;
    const found = carried(rows, inside, list, own.index, day, context);
    if (found !== undefined) return side === company ? found : { ...found, ratios: found.ratios.map((ratio) => 1 / ratio) };
  }
  return undefined;
}

interface Inside {
  readonly rows: readonly Holding[];
  readonly covered: number;
}

/** The rows of a list that are members of an index by its own fund's list. */
function membersIn(list: Holdings, members: Holdings): Inside {
  const weights = new Map(members.holdings.filter(({ symbol }) => /^[A-Z]/.test(symbol)).map(({ symbol, weight }) => [symbol, weight]));
  const rows = list.holdings.filter(({ symbol }) => weights.has(symbol));
  const found = new Set(rows.map(({ symbol }) => symbol));
  const total = sum(members.holdings.map(({ weight }) => weight));
  return { rows, covered: sum([...weights].filter(([symbol]) => found.has(symbol)).map(([, weight]) => weight)) / total };
}

function carried(
  rows: readonly Holding[],
  { rows: members, covered }: Inside,
  list: Holdings,
  index: string,
  day: Day,
  context: Context,
): InOneFund | undefined {
  const whole = sum(members.map(({ marketValue }) => marketValue));
  const equities = sum(list.holdings.map(({ marketValue }) => marketValue));
  const company = sum(rows.map(({ marketValue }) => marketValue));
  const parts = { company: company / equities, index: whole / equities };
  const source = {
    name: say`holdings of ${called(list.fund)}`,
    symbol: list.fund,
    lastClose: isoOf(list.date),
    from: `${list.origin.provider} ${list.origin.detail}`.trim(),
  };
  const to = Math.max(day, list.date);
  const lines = rows.map((row) => closesOfCompany(row, rows, to, context));
  const total = servingOn(index, to, context);
  if (total !== undefined && lines.every((line) => line !== undefined)) {
    const all = [total, ...lines];
    const days = within(commonDays(all.map((series) => series.days)), list.date);
    const start = indexAtOrBefore(days, list.date);
    const kept = days.subarray(0, indexAtOrBefore(days, day) + 1);
    const last = kept.at(-1);
    if (
      start >= 0 &&
      last !== undefined &&
      all.every((series) => isSound(series, days[0]!, days.at(-1)!) && indexOfDay(series.days, days[start]!) >= 0)
    ) {
      const [of, ...each] = all.map((series) => grownFrom(series, days, start));
      const ratios = Float64Array.from(kept, (_, i) => sum(rows.map((row, r) => row.marketValue * each[r]![i]!)) / (whole * of![i]!));
      return { days: kept, ratios, list, parts, covered, sources: [source, ...sourcesOf(all, context)] };
    }
  }
  if (list.date > day || day - list.date > NEAR_DAYS) return undefined;
  return { days: Int32Array.of(list.date), ratios: Float64Array.of(company / whole), list, parts, covered, sources: [source] };
}

/** A row's own closes, or those of another share class of its company that reach further. */
function closesOfCompany(row: Holding, rows: readonly Holding[], day: Day, context: Context): Series | undefined {
  const same = [row, ...rows.filter((each) => each !== row && companyOf(each) === companyOf(row))];
  return same
    .map((each) => closesOf(each, day, context))
    .filter((series) => series !== undefined)
    .reduce<Series | undefined>((best, series) => (best === undefined || lastDay(series)! > lastDay(best)! ? series : best), undefined);
}

function within(days: Int32Array, date: Day): Int32Array {
  return days.subarray(indexAtOrBefore(days, date - MOST_DAYS - 1) + 1, indexAtOrBefore(days, date + MOST_DAYS) + 1);
}

function isSound(series: Series, from: Day, to: Day): boolean {
  return doubtedBetween(series, from, to).length === 0;
}

/** Closes on some days against the close of one of them. */
function grownFrom({ days: own, close }: Series, days: Int32Array, start: number): Float64Array {
  const values = valuesOn(own, close, days);
  return values.map((value) => value / values[start]!);
}

function nearestTo(lists: readonly Holdings[], day: Day, most: number): Holdings | undefined {
  const nearest = lists.toSorted((a, b) => Math.abs(a.date - day) - Math.abs(b.date - day))[0];
  return nearest !== undefined && Math.abs(nearest.date - day) <= most ? nearest : undefined;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
