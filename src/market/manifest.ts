import { createHash } from "node:crypto";
import { z } from "zod";
import { StoreError } from "./store-error.ts";

const FORMAT = 1;

/** One entry of a version: where its text is kept, what it must hash to, and what can be said of it without reading it. */
const entrySchema = z.object({
  key: z.string(),
  sha256: z.string(),
  /** ISO dates of the first and the last thing in it, null where it is empty */
  first: z.string().nullable(),
  last: z.string().nullable(),
  /** how many sessions, holdings, reports … */
  count: z.int(),
  source: z.object({ provider: z.string(), detail: z.string(), fetchedAt: z.string() }),
});

const manifestSchema = z.object({
  format: z.literal(FORMAT),
  ordinal: z.int().min(1),
  version: z.string(),
  createdAt: z.string(),
  /** by id: `series/SPX`; the word before the stroke names the kind of thing */
  entries: z.record(z.string(), entrySchema),
});

export type Entry = Readonly<z.infer<typeof entrySchema>>;
/** What an entry says of its text; the store adds where it is and what it hashes to. */
export type EntryNote = Omit<Entry, "key" | "sha256">;
/** One version of everything the store holds. */
export type Manifest = Readonly<Omit<z.infer<typeof manifestSchema>, "entries">> & { readonly entries: Readonly<Record<string, Entry>> };

/** The manifest after `previous` (undefined: the first), with these entries. */
export function nextManifest(previous: Manifest | undefined, entries: Record<string, Entry>, createdAt: string): Manifest {
  const ordinal = (previous?.ordinal ?? 0) + 1;
  return { format: FORMAT, ordinal, version: versionOf(ordinal, entries), createdAt, entries };
}

/**
 * The manifest a text holds.
 * @throws {StoreError} `corrupt` where it is none or its version does not fit its entries
 */
export function parseManifest(text: string): Manifest {
  let manifest: Manifest;
  try {
    manifest = manifestSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new StoreError("corrupt", "the store's manifest cannot be read", { cause });
  }
  if (manifest.version !== versionOf(manifest.ordinal, manifest.entries)) {
    throw new StoreError("corrupt", `the store's manifest ${manifest.version} does not fit its own checksum`);
  }
  return manifest;
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Ordinal and content: two stores that took the same steps have different versions where any close differs. */
function versionOf(ordinal: number, entries: Readonly<Record<string, Entry>>): string {
  const content = Object.entries(entries).map(([id, entry]) => [id, entry.key, entry.sha256, entry.count, entry.first, entry.last]);
  return `${ordinal}-${sha256(JSON.stringify(content)).slice(0, 12)}`;
}
