import { type Day, parseDay, weekdayOf } from "../../calendar/day.ts";
import { CONTRACTS } from "../contracts.ts";
import type { Holdings } from "../records/holdings.ts";
import type { MarketValues } from "../records/market-values.ts";
import type { MemberList } from "../records/members.ts";
import type { Positions, Report } from "../records/positions.ts";
import type { Records } from "../records/records.ts";
import { indexAtOrBefore, type Series } from "../series.ts";
import type { Company } from "./companies.ts";
import { gaussian, hash } from "./random.ts";
import type { SampleMarket } from "./schema.ts";

const ORIGIN = { provider: "sample", detail: "data" } as const;
const TUESDAY = 2;
/** Share of the made-up fund that is cash. */
const CASH = 0.002;

/** Share of each company that the made-up fund owns. */
const OWNED = 0.01;

/**
 * Records of the made-up market, made when asked for: weights are shares × close on the day, positions wander about a middle.
 * @param companies the members of the index
 * @param seriesOf the made-up closes of a company
 */
export function sampleRecords(sample: SampleMarket, companies: readonly Company[], seriesOf: (symbol: string) => Series): Records {
  const { fund, index } = sample.companies;
  const dates = sample.companies.listed.map((iso) => parseDay(iso)!);
  const holdingsOn = (date: Day): Holdings => {
    const worth = companies.flatMap((company) => {
      const series = seriesOf(company.symbol);
      const at = indexAtOrBefore(series.days, date);
      return at < 0 ? [] : [{ ...company, marketValue: OWNED * company.shares * series.close[at]! }];
    });
    const total = worth.reduce((sum, each) => sum + each.marketValue, 0);
    const holdings = worth
      .map(({ symbol, name, sector, shares, marketValue }) => ({
        symbol,
        name: name.toUpperCase(),
        sector,
        marketValue,
        shares: OWNED * shares,
        weight: Math.round((marketValue / total) * (1 - CASH) * 10_000) / 10_000,
      }))
      .sort((a, b) => b.weight - a.weight);
    return { fund, date, origin: ORIGIN, holdings, otherWeight: CASH };
  };
  let lists: Holdings[] | undefined;
  return {
    holdings: (of) => {
      if (of !== fund) return [];
      lists ??= dates.map(holdingsOn);
      return lists;
    },
    members: (of) => (of === index ? [{ index, date: dates[0]!, origin: ORIGIN, members: companies.map(memberOf) }] : []),
    positions: (code) => {
      const middle = sample.records.positions[code];
      return middle === undefined ? undefined : positionsOf(code, middle, sample);
    },
    marketValues: (symbol) => marketValuesOf(symbol, companies, sample, dates[0]!),
  };
}

function memberOf({ symbol, name, sector }: Company): MemberList["members"][number] {
  return { symbol, name, sector };
}

function marketValuesOf(symbol: string, companies: readonly Company[], { records }: SampleMarket, listed: Day): MarketValues | undefined {
  const company = companies.find((each) => each.symbol === symbol);
  if (company !== undefined) return { symbol, origin: ORIGIN, values: [{ date: listed, value: null, shares: company.shares }] };
  const total = records.totals[symbol];
  return total === undefined
    ? undefined
    : { symbol, origin: ORIGIN, values: [{ date: parseDay(total.date)!, value: total.value, shares: null }] };
}

/** A report each Tuesday: long and short wander about a sixth and an eighth of an open interest that wanders itself. */
function positionsOf(code: string, middle: number, sample: SampleMarket): Positions {
  const random = gaussian(hash(code) ^ sample.seed);
  const [from, ends] = [parseDay(sample.records.reportsFrom)!, parseDay(sample.ends)!];
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
