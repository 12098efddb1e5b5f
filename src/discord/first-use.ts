import type { Logger } from "pino";
import type { Database } from "../market/database.ts";

/** Tells whether a person asks for the first time, and remembers that they have. */
export type IsNew = (userId: string) => boolean;

/** People remembered in memory beyond this number are let go: they would be greeted once more, and the store stays small. */
const MOST_KNOWN = 100_000;

/**
 * Remembers in memory whom the bot has greeted, and hands each new one to `keep`, which outlives the process.
 * @param known those greeted before
 * @param keep stores one; it must not throw
 */
export function greeter(known: Iterable<string>, keep: (userId: string) => void): IsNew {
  const greeted = new Set(known);
  return (userId) => {
    if (greeted.has(userId)) return false;
    if (greeted.size >= MOST_KNOWN) greeted.delete(greeted.values().next().value!);
    greeted.add(userId);
    keep(userId);
    return true;
  };
}

const PREFIX = "greeted/";

/** A greeter that remembers in a database. What cannot be read or kept there costs one more greeting, no answer. */
export async function rememberedGreeter(memory: Database, log: Logger): Promise<IsNew> {
  const failed = (error: unknown): void => log.warn({ err: error }, "whom the bot has greeted could not be kept");
  const keys = await memory.keys().catch((error: unknown) => {
    failed(error);
    return [];
  });
  const known = keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
  return greeter(known, (userId) => void memory.set(new Map([[`${PREFIX}${userId}`, "1"]])).catch(failed));
}
