import { z } from "zod";
import { type Day, parseDay, weekdayOf } from "../calendar/day.ts";
import { CONTRACTS } from "./contracts.ts";
import { gaussian, hash } from "./random.ts";
import type { Holdings } from "./records/holdings.ts";
import type { MarketValues } from "./records/market-values.ts";
import type { MemberList } from "./records/members.ts";
import type { Positions, Report } from "./records/positions.ts";
import type { Records } from "./records/records.ts";
import { indexAtOrBefore, type Series } from "./series.ts";

/** What the made-up market has beside closes, in data/sample/market.json. */
export const sampleRecordsSchema = z.object({
  /** the fund, and the index, that hold every company below */
  fund: z.string(),
  index: z.string(),
  /** days of the fund's lists of holdings, and of the list of members */
  listed: z.array(z.iso.date()).min(1),
  /** by symbol: name as a fund writes it, sector, made-up shares outstanding */
  companies: z.record(z.string(), z.object({ name: z.string(), sector: z.string(), shares: z.number().positive() })),
  /** made-up total market values of indices on a day, dollars */
  totals: z.record(z.string(), z.object({ date: z.iso.date(), value: z.number().positive() })),
  /** by contract code: contracts about which the open interest moves */
  positions: z.record(z.string(), z.number().positive()),
  /** first Tuesday of the reports */
  reportsFrom: z.iso.date(),
});

export type SampleRecords = z.infer<typeof sampleRecordsSchema>;

const ORIGIN = { provider: "sample", detail: "data" } as const;
const TUESDAY = 2;
/** Share of the made-up fund that is cash. */
const CASH = 0.002;

/**
 * Records of the made-up market, made when asked for: weights are shares × close on the day, positions wander about a middle.
 * @param seriesOf the made-up closes of a company
 */
export function sampleRecords(
  sample: SampleRecords,
  { seed, ends }: { seed: number; ends: Day },
  seriesOf: (symbol: string) => Series,
): Records {
  const companies = Object.entries(sample.companies);
  const dates = sample.listed.map((iso) => parseDay(iso)!);
  const holdingsOn = (date: Day): Holdings => {
    const worth = companies.map(([symbol, company]) => {
      const series = seriesOf(symbol);
      return { symbol, ...company, marketValue: (company.shares / 1000) * series.close[indexAtOrBefore(series.days, date)]! };
    });
    const total = worth.reduce((sum, each) => sum + each.marketValue, 0);
    const holdings = worth
      .map((each) => ({
        ...each,
        shares: each.shares / 1000,
        weight: Math.round((each.marketValue / total) * (1 - CASH) * 10_000) / 10_000,
      }))
      .sort((a, b) => b.weight - a.weight);
    return { fund: sample.fund, date, origin: ORIGIN, holdings, otherWeight: CASH };
  };
  const members = (): MemberList => ({
    index: sample.index,
    date: dates[0]!,
    origin: ORIGIN,
    members: companies.map(([symbol, { name, sector }]) => ({ symbol, name, sector })),
  });
  let lists: Holdings[] | undefined;
  return {
    holdings: (fund) => {
      if (fund !== sample.fund) return [];
      lists ??= dates.map(holdingsOn);
      return lists;
    },
    members: (index) => (index === sample.index ? [members()] : []),
    positions: (code) => {
      const middle = sample.positions[code];
      return middle === undefined ? undefined : positionsOf(code, middle, seed, parseDay(sample.reportsFrom)!, ends);
    },
    marketValues: (symbol) => marketValuesOf(symbol, sample, dates[0]!),
  };
}

function marketValuesOf(symbol: string, { companies, totals }: SampleRecords, listed: Day): MarketValues | undefined {
  const company = companies[symbol];
  if (company !== undefined) return { symbol, origin: ORIGIN, values: [{ date: listed, value: null, shares: company.shares }] };
  const total = totals[symbol];
  return total === undefined
    ? undefined
    : { symbol, origin: ORIGIN, values: [{ date: parseDay(total.date)!, value: total.value, shares: null }] };
}

/** A report each Tuesday: long and short wander about a sixth and an eighth of an open interest that wanders itself. */
function positionsOf(code: string, middle: number, seed: number, from: Day, ends: Day): Positions {
  const random = gaussian(hash(code) ^ seed);
  const reports: Report[] = [];
  const state = { open: 0, long: 0, short: 0 };
  const step = (key: keyof typeof state): number => {
    state[key] = 0.95 * state[key] + 0.08 * random();
    return Math.exp(state[key]);
  };
  for (let date = from; date <= ends; date++) {
    if (weekdayOf(date) !== TUESDAY) continue;
    const openInterest = Math.round(middle * step("open"));
    const long = Math.round((openInterest / 6) * step("long"));
    const short = Math.round((openInterest / 7) * step("short"));
    reports.push({ date, openInterest, long, short, spreading: Math.round(openInterest / 20) });
  }
  const name = CONTRACTS.find((contract) => contract.code === code)?.name ?? code;
  return { code, market: name.toUpperCase(), origin: ORIGIN, reports };
}
