import { z } from "zod";
import type { EntryNote } from "../manifest.ts";
import { StoreError } from "../store-error.ts";

/** Where a record came from, as an answer names it. */
export const originSchema = z.object({ provider: z.string(), detail: z.string() });
export type Origin = Readonly<z.infer<typeof originSchema>>;

/** A record as the store takes it. The instant of fetching stands in the note alone, so that the same file makes the same text. */
export interface RecordChange {
  readonly text: string;
  readonly note: EntryNote;
}

interface Facts {
  /** ISO dates of the first and last thing in it, null for what has none */
  readonly first: string | null;
  readonly last: string | null;
  readonly count: number;
  readonly origin: Origin;
  readonly fetchedAt: string;
}

export function recordChange(record: object, { first, last, count, origin, fetchedAt }: Facts): RecordChange {
  return { text: JSON.stringify(record), note: { first, last, count, source: { ...origin, fetchedAt } } };
}

/** @throws {StoreError} `corrupt` where the text is not what the schema says */
export function parsedRecord<T>(schema: z.ZodType<T>, text: string): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new StoreError("corrupt", `a stored record cannot be read: "${text.slice(0, 60)}"`, { cause });
  }
}

export function corruptRecord(what: string): StoreError {
  return new StoreError("corrupt", `the stored ${what} do not fit together`);
}
