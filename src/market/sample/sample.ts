import { type Day, isoOf, parseDay } from "../../calendar/day.ts";
import type { Exchange } from "../../calendar/exchange.ts";
import { indexAtOrBefore, type Series } from "../series.ts";
import { type Snapshot, snapshotMade } from "../snapshot.ts";
import { type Companies, companiesOf } from "./companies.ts";
import { SESSIONS_A_YEAR } from "./course.ts";
import { type Course, type Courses, coursesOf, dayOf } from "./courses.ts";
import { once } from "./once.ts";
import { sampleRecords } from "./records.ts";
import type { SampleMarket } from "./schema.ts";

const SOURCE = { provider: "sample", detail: "data", fetchedAt: "1970-01-01T00:00:00.000Z" } as const;

/**
 * The made-up market, the same on every machine and every day: an index of 500 companies whose market values add up to it, sectors and funds that are
 * parts of it, other indices, yields and a fear gauge that follow it. Its turning points are levels that a reader remembers; every close between
 * them comes from a seed.
 * A series is made when it is first asked for, with what it is made from.
 * @param symbols it holds only these; all where absent
 */
export function sampleSnapshot(sample: SampleMarket, exchange: Exchange, symbols?: readonly string[]): Snapshot {
  if (symbols !== undefined) return snapshotOf(sample, exchange, symbols);
  const known = whole.get(sample);
  if (known?.exchange === exchange) return known.snapshot;
  const snapshot = snapshotOf(sample, exchange);
  whole.set(sample, { exchange, snapshot });
  return snapshot;
}

/** The whole market of each sample that was asked for. */
const whole = new WeakMap<SampleMarket, { readonly exchange: Exchange; readonly snapshot: Snapshot }>();

function snapshotOf(sample: SampleMarket, exchange: Exchange, symbols?: readonly string[]): Snapshot {
  const ends = parseDay(sample.ends)!;
  const days = sessionsBetween(dayOf(sample.market.points[0]![0]), ends, exchange);
  const courses = coursesOf(sample, days);
  const companies = companiesOf(sample, courses);
  const makers = makersOf(sample, courses, companies);
  const seriesOf = once((symbol: string) => makers.get(symbol)!());
  const wanted = symbols?.filter((symbol) => makers.has(symbol)) ?? [...makers.keys()];
  const meta = { version: `sample-${sample.seed}`, createdAt: `${sample.ends}T21:00:00.000Z`, sample: true };
  return snapshotMade(wanted, seriesOf, ends, meta, sampleRecords(sample, [...companies.all.values()], seriesOf));
}

/** How each series is made. */
function makersOf(sample: SampleMarket, courses: Courses, companies: Companies): ReadonlyMap<string, () => Series> {
  const level = (symbol: string): Course => {
    const { days: mine, values } = courses.logLevels(symbol)!;
    return { days: mine, values: values.map(Math.exp) };
  };
  const makers = new Map<string, () => Series>();

  makers.set(sample.market.symbol, () => seriesFrom(sample.market.symbol, level(sample.market.symbol)));
  for (const [symbol, { dividend }] of Object.entries(sample.courses)) {
    makers.set(symbol, () => seriesFrom(symbol, level(symbol), { dividend }));
  }
  makers.set(sample.volatility.symbol, () => seriesFrom(sample.volatility.symbol, courses.volatility()));
  for (const [symbol, fund] of Object.entries(sample.funds)) makers.set(symbol, () => seriesFrom(symbol, level(fund.tracks), fund));
  for (const { name, fund } of sample.sectors.list) {
    makers.set(fund.symbol, () => seriesFrom(fund.symbol, courses.sectorPoints(name), fund));
  }
  for (const company of companies.all.values())
    makers.set(company.symbol, () => seriesFrom(company.symbol, companies.points(company.symbol), company));
  return makers;
}

/** What makes closes of a course: where they begin, the last of them, and the yearly dividend yield worked into adjusted ones. */
interface Terms {
  readonly begins?: string;
  readonly price?: number;
  readonly dividend?: number | undefined;
}

/** Closes below this many dollars are those of a share that was split since: they have two more digits. */
const SPLIT_BELOW = 10;

/** Closes of a course, rounded as they are printed. Adjusted ones equal them at the end and fall behind by the dividends paid since. */
function seriesFrom(symbol: string, course: Course, { begins, price, dividend = 0 }: Terms = {}): Series {
  const from = begins === undefined ? 0 : Math.max(0, indexAtOrBefore(course.days, dayOf(begins)));
  const days = course.days.subarray(from);
  const values = course.values.subarray(from);
  const unit = price === undefined ? 1 : price / values.at(-1)!;
  const close = new Float64Array(days.length);
  for (let i = 0; i < close.length; i++) {
    const value = unit * values[i]!;
    const digits = price !== undefined && value < SPLIT_BELOW ? 10_000 : 100;
    close[i] = Math.round(value * digits) / digits;
  }
  if (dividend === 0) return { symbol, days, close, basis: "price", source: SOURCE };
  const adjusted = new Float64Array(days.length);
  const daily = Math.exp(-dividend / SESSIONS_A_YEAR);
  let paid = 1;
  for (let i = adjusted.length - 1; i >= 0; i--) {
    adjusted[i] = close[i]! * paid;
    paid *= daily;
  }
  return { symbol, days, close, basis: "price", adjusted, source: SOURCE };
}

function sessionsBetween(first: Day, last: Day, exchange: Exchange): Int32Array {
  const days: number[] = [];
  for (let day = first; day <= last; day++) if (exchange.isSession(day)) days.push(day);
  if (days.at(-1) !== last) throw new RangeError(`the sample ends on ${isoOf(last)}, which is not a session`);
  return Int32Array.from(days);
}
