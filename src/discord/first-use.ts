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

/** A greeter that outlives the process. */
export interface RememberedGreeter extends Greeter {
  /** Writes those who were greeted last. Never rejects. */
  close(): Promise<void>;
}

/** People remembered in memory beyond this number are let go: they would be greeted once more, and the store stays small. */
const MOST_KNOWN = 100_000;
/** Milliseconds after which those who were greeted meanwhile are written together: one write for all of them, however many they are. */
const WRITTEN_AFTER = 1000;

const PREFIX = "greeted/";

/**
 * Remembers whom the bot has greeted, in memory and in a database. What cannot be read or kept there costs one more greeting, no answer; a process
 * that is killed forgets those of its last second.
 */
export async function rememberedGreeter(memory: Database, log: Logger): Promise<RememberedGreeter> {
  const failed = (error: unknown): void => log.warn({ err: error }, "whom the bot has greeted could not be kept");
  const keys = await memory.keys().catch((error: unknown) => {
    failed(error);
    return [];
  });
  const greeted = new Set(keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length)));
  const unwritten = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  const write = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const batch = new Map([...unwritten].map((userId) => [`${PREFIX}${userId}`, "1"]));
    unwritten.clear();
    if (batch.size > 0) writing = writing.then(() => memory.set(batch)).catch(failed);
    return writing;
  };

  return {
    isNew: (userId) => {
      if (greeted.has(userId)) return false;
      if (greeted.size >= MOST_KNOWN) greeted.delete(greeted.values().next().value!);
      greeted.add(userId);
      unwritten.add(userId);
      timer ??= setTimeout(() => void write(), WRITTEN_AFTER);
      return true;
    },
    knows: (userId) => greeted.has(userId),
    forget: async (userId) => {
      unwritten.delete(userId);
      // a write under way may hold this person
      await writing;
      await memory.delete([`${PREFIX}${userId}`]);
      greeted.delete(userId);
    },
    close: write,
  };
}
