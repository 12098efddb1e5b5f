import { z } from "zod";
import { type Day, isoOf, parseDay } from "../../calendar/day.ts";
import { type Origin, originSchema, parsedRecord, type RecordChange, recordChange } from "./record.ts";

export interface Member {
  readonly symbol: string;
  readonly name: string;
  readonly sector: string;
}

/** Who was in an index at a date. */
export interface MemberList {
  /** the catalogue's symbol: SPX */
  readonly index: string;
  /** day from which the list counts as known; a list dated by its month alone is known from the month's last day */
  readonly date: Day;
  readonly origin: Origin;
  readonly members: readonly Member[];
}

const schema = z.object({
  format: z.literal(1),
  index: z.string().min(1),
  date: z.iso.date(),
  origin: originSchema,
  members: z.array(z.tuple([z.string(), z.string(), z.string()])),
});

/** @param stamp the date as the list has it: a month or a day */
export function membersId(index: string, stamp: string): string {
  return `members/${index}/${stamp}`;
}

export function membersChange({ index, date, origin, members }: MemberList, fetchedAt: string): RecordChange {
  const iso = isoOf(date);
  const record: z.infer<typeof schema> = {
    format: 1,
    index,
    date: iso,
    origin: { ...origin },
    members: members.map(({ symbol, name, sector }) => [symbol, name, sector]),
  };
  return recordChange(record, { first: iso, last: iso, count: members.length, origin, fetchedAt });
}

/** @throws {StoreError} `corrupt` for anything that `membersChange` did not write */
export function decodeMembers(text: string): MemberList {
  const { index, date, origin, members } = parsedRecord(schema, text);
  return { index, date: parseDay(date)!, origin, members: members.map(([symbol, name, sector]) => ({ symbol, name, sector })) };
}
