import { createHash } from "node:crypto";
import { z } from "zod";
import type { Database } from "../market/database.ts";

/** Prefixes of the keys of all that the bot must not lose: plans, the ledger, who has seen the welcome message, settings. */
const OWN = ["posts/", "greeted/", "settings/"] as const;
/** Entries that are read or written at once. */
const AT_ONCE = 500;

const FORM = "versus state";
const VERSION = 1;
const header = z.object({ form: z.literal(FORM), version: z.int(), at: z.iso.datetime() });
const entry = z.tuple([z.string().refine(isOwn, "is no key of the bot's state"), z.string()]);
const footer = z.object({ entries: z.int(), sha256: z.string() });

/** A backup that cannot be restored: it is not a backup, is truncated or altered, or the target is not empty. */
export class BackupError extends Error {
  override readonly name = "BackupError";
}

/**
 * The state of a database as lines of JSON: a header, one line per entry, and a checksum at the end, without which it is incomplete.
 * @returns lines, each with its end
 */
export async function* backupOf(database: Database, now: Date): AsyncGenerator<string> {
  const hash = createHash("sha256");
  const hashed = (line: string): string => {
    hash.update(line);
    return line;
  };
  yield hashed(lineOf({ form: FORM, version: VERSION, at: now.toISOString() }));
  const keys = (await database.keys()).filter(isOwn).sort();
  let entries = 0;
  for (const some of slices(keys)) {
    const texts = await database.getMany(some);
    for (const [i, text] of texts.entries()) {
      // deleted meanwhile
      if (text === undefined) continue;
      entries += 1;
      yield hashed(lineOf([some[i], text]));
    }
  }
  yield lineOf({ entries, sha256: hash.digest("hex") });
}

/** Reads a backup to its end. @returns how many entries it has and when it was made @throws BackupError if it is incomplete */
export async function checkBackup(lines: AsyncIterable<string>): Promise<{ readonly entries: number; readonly at: string }> {
  const hash = createHash("sha256");
  let at: string | undefined;
  let entries = 0;
  let last: string | undefined;
  for await (const line of lines) {
    if (last !== undefined) {
      if (at === undefined) at = headerOf(last).at;
      else {
        read(entry, last);
        entries += 1;
      }
      hash.update(`${last}\n`);
    }
    last = line;
  }
  const end = footer.safeParse(parsed(last ?? ""));
  if (at === undefined || !end.success || end.data.entries !== entries || end.data.sha256 !== hash.digest("hex"))
    throw new BackupError("the backup is not whole: it was cut off or changed");
  return { entries, at };
}

/**
 * Puts a backup that was checked into a database, which must not hold any state.
 * @param replace whether its contents are deleted first
 * @throws BackupError if it holds some and `replace` is not set
 */
export async function restore(lines: AsyncIterable<string>, database: Database, { replace }: { readonly replace: boolean }): Promise<void> {
  const held = (await database.keys()).filter(isOwn);
  if (held.length > 0 && !replace) throw new BackupError(`the store holds ${held.length} records already, which only --replace lets go of`);
  for (const some of slices(held)) await database.delete(some);
  let texts = new Map<string, string>();
  for await (const line of lines) {
    const found = entry.safeParse(parsed(line));
    if (!found.success) continue;
    texts.set(...found.data);
    if (texts.size < AT_ONCE) continue;
    await database.set(texts);
    texts = new Map();
  }
  await database.set(texts);
}

function headerOf(line: string): z.infer<typeof header> {
  const found = header.safeParse(parsed(line));
  if (!found.success) throw new BackupError("it is not a backup of Versus");
  if (found.data.version > VERSION) throw new BackupError("the backup was made by a later Versus");
  return found.data;
}

function read<T>(schema: z.ZodType<T>, line: string): T {
  const found = schema.safeParse(parsed(line));
  if (!found.success) throw new BackupError("the backup holds something that is not an entry of the bot's state");
  return found.data;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function lineOf(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function isOwn(key: string): boolean {
  return OWN.some((prefix) => key.startsWith(prefix));
}

function* slices(keys: readonly string[]): Generator<string[]> {
  for (let i = 0; i < keys.length; i += AT_ONCE) yield keys.slice(i, i + AT_ONCE);
}
