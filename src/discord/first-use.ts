import type { Logger } from "pino";
import type { Database } from "../market/database.ts";

/** Who has used the bot before. */
export interface Greeter {
  /** Tells whether a person asks for the first time, and remembers that they have. */
  readonly isNew: (userId: string) => boolean;
  readonly knows: (userId: string) => boolean;
  /** Forgets a person, who is greeted again when they ask again. @throws where the database fails */
  readonly forget: (userId: string) => Promise<void>;
}

/** People remembered in memory beyond this number are let go: they would be greeted once more, and the store stays small. */
const MOST_KNOWN = 100_000;

/**
 * Remembers who has seen the welcome message, and passes each new person to `keep`, which outlives the process.
 * @param known those greeted before
 * @param kept stores one, and must not throw; removes one
 */
function greeter(known: Iterable<string>, kept: { keep: (userId: string) => void; remove: (userId: string) => Promise<void> }): Greeter {
  const greeted = new Set(known);
  return {
    isNew: (userId) => {
      if (greeted.has(userId)) return false;
      if (greeted.size >= MOST_KNOWN) greeted.delete(greeted.values().next().value!);
      greeted.add(userId);
      kept.keep(userId);
      return true;
    },
    knows: (userId) => greeted.has(userId),
    forget: async (userId) => {
      await kept.remove(userId);
      greeted.delete(userId);
    },
  };
}

const PREFIX = "greeted/";

/** A greeter that remembers in a database. What cannot be read or kept there costs one more greeting, no answer. */
export async function rememberedGreeter(memory: Database, log: Logger): Promise<Greeter> {
  const failed = (error: unknown): void => log.warn({ err: error }, "whom the bot has greeted could not be kept");
  const keys = await memory.keys().catch((error: unknown) => {
    failed(error);
    return [];
  });
  const known = keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
  return greeter(known, {
    keep: (userId) => void memory.set(new Map([[`${PREFIX}${userId}`, "1"]])).catch(failed),
    remove: (userId) => memory.delete([`${PREFIX}${userId}`]),
  });
}
