import { createHash } from "node:crypto";
import { z } from "zod";
import { StoreError } from "./store-error.ts";

const FORMAT = 1;

/** One entry of a version: where its text is kept, what it must hash to, and what can be said of it without reading it. */
export interface Entry {
  readonly key: string;
  readonly sha256: string;
  /** ISO dates of the first and the last thing in it, null where it is empty */
  readonly first: string | null;
  readonly last: string | null;
  /** how many sessions, holdings, reports … */
  readonly count: number;
  readonly source: { readonly provider: string; readonly detail: string; readonly fetchedAt: string };
}

/** What an entry says of its text; the store adds where it is and what it hashes to. */
export type EntryNote = Omit<Entry, "key" | "sha256">;

const headerSchema = z.object({ format: z.literal(FORMAT), ordinal: z.int().min(1), version: z.string(), createdAt: z.string() });

/** One version of everything the store holds. */
export interface Manifest extends Readonly<z.infer<typeof headerSchema>> {
  /** by id: `series/SPX`; the word before the stroke names the kind of thing */
  readonly entries: Readonly<Record<string, Entry>>;
}

/** The manifest after `previous` (undefined: the first), with these entries. */
export function nextManifest(previous: Manifest | undefined, entries: Readonly<Record<string, Entry>>, createdAt: string): Manifest {
  const ordinal = (previous?.ordinal ?? 0) + 1;
  return { format: FORMAT, ordinal, version: versionOf(ordinal, JSON.stringify(entries)), createdAt, entries };
}

/** A manifest as it is stored: a JSON header, and the entries on a line of their own, whose hash is in the version. */
export function formatManifest({ entries, ...header }: Manifest): string {
  return `${JSON.stringify(header)}\n${JSON.stringify(entries)}`;
}

/**
 * The manifest that `formatManifest` wrote. The hash vouches for the entries: they are what this format's writer put there.
 * @throws {StoreError} `corrupt` for any other text
 */
export function parseManifest(text: string): Manifest {
  const end = text.indexOf("\n");
  const entries = text.slice(end + 1);
  try {
    const header = headerSchema.parse(JSON.parse(text.slice(0, end)));
    if (header.version === versionOf(header.ordinal, entries)) return { ...header, entries: JSON.parse(entries) };
  } catch (cause) {
    throw new StoreError("corrupt", "the store's manifest cannot be read", { cause });
  }
  throw new StoreError("corrupt", "the store's manifest does not fit its own checksum");
}

/** The version that a stored manifest names, its entries unread; undefined where there is none. */
export function versionIn(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    return headerSchema.parse(JSON.parse(text.slice(0, text.indexOf("\n")))).version;
  } catch {
    return undefined;
  }
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Ordinal and content: what took the same steps to different closes has different versions. */
function versionOf(ordinal: number, entries: string): string {
  return `${ordinal}-${sha256(entries).slice(0, 12)}`;
}
