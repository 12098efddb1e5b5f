import { z } from "zod";
import { type Day, isoOf, parseDay } from "../../calendar/day.ts";
import { type Origin, originSchema, parsedRecord, type RecordChange, recordChange } from "./record.ts";

/** What a company or a whole index was worth on a date, or the shares that its close is worth times. */
export interface MarketValue {
  readonly date: Day;
  /** dollars; null where only shares are given */
  readonly value: number | null;
  /** shares outstanding, split-adjusted like the closes; null for an index */
  readonly shares: number | null;
}

export interface MarketValues {
  readonly symbol: string;
  readonly origin: Origin;
  /** by date, ascending */
  readonly values: readonly MarketValue[];
}

const schema = z.object({
  format: z.literal(1),
  symbol: z.string().min(1),
  origin: originSchema,
  values: z.array(z.tuple([z.iso.date(), z.number().positive().nullable(), z.number().positive().nullable()])),
});

export function marketValuesId(symbol: string): string {
  return `values/${symbol}`;
}

export function marketValuesChange({ symbol, origin, values }: MarketValues, fetchedAt: string): RecordChange {
  const record: z.infer<typeof schema> = {
    format: 1,
    symbol,
    origin: { ...origin },
    values: values.map(({ date, value, shares }) => [isoOf(date), value, shares]),
  };
  const dates = record.values.map(([date]) => date);
  return recordChange(record, { first: dates[0] ?? "", last: dates.at(-1) ?? "", count: dates.length, origin, fetchedAt });
}

/** @throws {StoreError} `corrupt` for anything that `marketValuesChange` did not write */
export function decodeMarketValues(text: string): MarketValues {
  const { symbol, origin, values } = parsedRecord(schema, text);
  return { symbol, origin, values: values.map(([date, value, shares]) => ({ date: parseDay(date)!, value, shares })) };
}

/** Both, by date; of two values of one day the newer file's. */
export function mergeMarketValues(held: MarketValues | undefined, newer: MarketValues): MarketValues {
  const byDate = new Map([...(held?.values ?? []), ...newer.values].map((each) => [each.date, each]));
  return { ...newer, values: [...byDate.values()].sort((a, b) => a.date - b.date) };
}
