import { z } from "zod";
import { type Day, isoOf, parseDay } from "../../calendar/day.ts";
import { type Origin, originSchema, parsedRecord, type RecordChange, recordChange } from "./record.ts";

/** What one weekly report says of one market, in contracts. */
export interface Report {
  /** the day the positions were held, mostly a Tuesday; known only from `releaseDay` */
  readonly date: Day;
  readonly openInterest: number;
  /** noncommercial: speculators who report */
  readonly long: number;
  readonly short: number;
  /** held long and short at once in different months; in neither of the two */
  readonly spreading: number;
}

/** The Commitments of Traders of one contract, legacy futures-only. */
export interface Positions {
  /** the CFTC's contract market code: 13874A */
  readonly code: string;
  /** "E-MINI S&P 500 - CHICAGO MERCANTILE EXCHANGE" */
  readonly market: string;
  readonly origin: Origin;
  /** by date, ascending */
  readonly reports: readonly Report[];
}

const schema = z.object({
  format: z.literal(1),
  code: z.string().min(1),
  market: z.string(),
  origin: originSchema,
  reports: z.array(z.tuple([z.iso.date(), z.int().min(0), z.int().min(0), z.int().min(0), z.int().min(0)])),
});

export function positionsId(code: string): string {
  return `positions/${code}`;
}

export function positionsChange({ code, market, origin, reports }: Positions, fetchedAt: string): RecordChange {
  const record: z.infer<typeof schema> = {
    format: 1,
    code,
    market,
    origin: { ...origin },
    reports: reports.map(({ date, openInterest, long, short, spreading }) => [isoOf(date), openInterest, long, short, spreading]),
  };
  const dates = record.reports.map(([date]) => date);
  return recordChange(record, { first: dates[0] ?? "", last: dates.at(-1) ?? "", count: dates.length, origin, fetchedAt });
}

/** @throws {StoreError} `corrupt` for anything that `positionsChange` did not write */
export function decodePositions(text: string): Positions {
  const { code, market, origin, reports } = parsedRecord(schema, text);
  return {
    code,
    market,
    origin,
    reports: reports.map(([date, openInterest, long, short, spreading]) => ({
      date: parseDay(date)!,
      openInterest,
      long,
      short,
      spreading,
    })),
  };
}

/** Both, by date; of two reports of one day the newer file's, for the CFTC corrects what it has published. */
export function mergePositions(held: Positions | undefined, newer: Positions): Positions {
  const byDate = new Map([...(held?.reports ?? []), ...newer.reports].map((report) => [report.date, report]));
  return { ...newer, reports: [...byDate.values()].sort((a, b) => a.date - b.date) };
}
