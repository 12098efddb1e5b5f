import { z } from "zod";
import { type Day, isoOf, parseDay } from "../../calendar/day.ts";
import { corruptRecord, type Origin, originSchema, parsedRecord, type RecordChange, recordChange } from "./record.ts";

/** One equity row of a fund's holdings. */
export interface Holding {
  /** the catalogue's symbol where it knows the ticker; "-" for rows without one (rights, unlisted shares) */
  readonly symbol: string;
  /** as the fund writes it: "ALPHABET INC CLASS A" */
  readonly name: string;
  readonly sector: string;
  /** published share of the fund's net assets, a fraction rounded to 1/10,000 */
  readonly weight: number;
  /** the fund's own position in dollars, not the company's market value */
  readonly marketValue: number;
  readonly shares: number;
}

/** What a fund held on a date. Cash, margins and futures do not count as holdings; their weight is separate. */
export interface Holdings {
  /** the fund's ticker: IVV, IWM */
  readonly fund: string;
  readonly date: Day;
  readonly origin: Origin;
  /** equity rows, largest first as the fund lists them */
  readonly holdings: readonly Holding[];
  /** sum of the published weights of all other rows, a fraction */
  readonly otherWeight: number;
}

const schema = z.object({
  format: z.literal(1),
  fund: z.string().min(1),
  date: z.iso.date(),
  origin: originSchema,
  otherWeight: z.number(),
  sectors: z.array(z.string()),
  /** symbol, name, index of the sector, weight in 1/10,000, market value, shares */
  rows: z.array(z.tuple([z.string(), z.string(), z.int().min(0), z.number(), z.number(), z.number()])),
});

const TEN_THOUSAND = 10_000;

export function holdingsId(fund: string, date: Day): string {
  return `holdings/${fund}/${isoOf(date)}`;
}

/** Holdings as an entry: a sector's name is written once, a weight as a whole number of 1/10,000. */
export function holdingsChange(list: Holdings, fetchedAt: string): RecordChange {
  const sectors = [...new Set(list.holdings.map((each) => each.sector))];
  const record: z.infer<typeof schema> = {
    format: 1,
    fund: list.fund,
    date: isoOf(list.date),
    origin: { ...list.origin },
    otherWeight: list.otherWeight,
    sectors,
    rows: list.holdings.map(({ symbol, name, sector, weight, marketValue, shares }) => [
      symbol,
      name,
      sectors.indexOf(sector),
      Number((weight * TEN_THOUSAND).toFixed(6)),
      marketValue,
      shares,
    ]),
  };
  return recordChange(record, { first: record.date, last: record.date, count: record.rows.length, origin: list.origin, fetchedAt });
}

/** @throws {StoreError} `corrupt` for anything that `holdingsChange` did not write */
export function decodeHoldings(text: string): Holdings {
  const { fund, date, origin, otherWeight, sectors, rows } = parsedRecord(schema, text);
  return {
    fund,
    date: parseDay(date)!,
    origin,
    otherWeight,
    holdings: rows.map(([symbol, name, sector, weight, marketValue, shares]) => {
      if (sectors[sector] === undefined) throw corruptRecord(`holdings of ${fund} on ${date}`);
      return { symbol, name, sector: sectors[sector], weight: weight / TEN_THOUSAND, marketValue, shares };
    }),
  };
}
