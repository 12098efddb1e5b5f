import { LRUCache } from "lru-cache";
import type { Logger } from "pino";
import { z } from "zod";
import type { Database } from "../../market/database.ts";
import { migrated, type Step } from "../../question/migration.ts";
import {
  type PersonSettings,
  personSettingsSchema,
  type ServerSettings,
  serverSettingsSchema,
  settingsSteps,
  USUAL_PERSON,
  USUAL_SERVER,
} from "./schema.ts";

/** What begins the keys of settings. */
const PREFIX = "settings/";
/** How often a change is retried because another one came first. */
const ATTEMPTS = 20;
/** Milliseconds after which what is remembered is read again, as another process may have changed it. */
const REMEMBERED = 60_000;
/** How many are remembered with the time of reading; others are read again. */
const MOST_READ = 10_000;

/** Settings of one sort, by the id of their server or person. */
export interface Kept<S> {
  /** The settings in memory; the defaults if none are stored or they cannot be read. */
  of(id: string): S;
  /** Whether any are stored. */
  has(id: string): boolean;
  /** The ids with stored settings, as far as this process knows. */
  ids(): readonly string[];
  /** Makes the next settings from the current ones. @throws LaterVersion for those of a later version; what the database throws */
  change(id: string, change: (present: S) => S): Promise<S>;
  /** @throws what the database throws */
  forget(id: string): Promise<void>;
}

/** Settings of servers and people. They are read from memory, so that no answer waits for the store. */
export interface Settled {
  readonly servers: Kept<ServerSettings>;
  readonly people: Kept<PersonSettings>;
}

/** Settings in a database that several processes may share. Unreadable settings are logged and replaced by the defaults. */
export async function settledIn(database: Database, log: Logger, monotonic: () => number): Promise<Settled> {
  const keys = await database.keys().catch((error: unknown) => {
    log.warn({ err: error }, "the settings could not be read; they are read when they are needed");
    return [];
  });
  const own = keys.filter((key) => key.startsWith(PREFIX));
  const texts = await database.getMany(own).catch(() => []);
  const found = new Map(own.map((key, i) => [key, texts[i]]));
  const kept = <S>(sort: string, schema: z.ZodType<S>, usual: S) =>
    keptIn({ database, log, monotonic, sort, schema, usual, steps: settingsSteps }, found);
  return {
    servers: kept("server", serverSettingsSchema, USUAL_SERVER),
    people: kept("person", personSettingsSchema, USUAL_PERSON),
  };
}

interface KeptParts<S> {
  readonly database: Database;
  readonly log: Logger;
  readonly monotonic: () => number;
  readonly sort: string;
  readonly schema: z.ZodType<S>;
  readonly usual: S;
  readonly steps: readonly Step[];
}

export function keptIn<S>(
  { database, log, monotonic, sort, schema, usual, steps }: KeptParts<S>,
  found: ReadonlyMap<string, string | undefined> = new Map(),
): Kept<S> {
  const prefix = `${PREFIX}${sort}/`;
  const keyOf = (id: string): string => `${prefix}${id}`;
  const remembered = new Map<string, S>();
  /** when each was last read; those who have settled nothing are many, and not all of them are kept in mind */
  const readAt = new LRUCache<string, number>({ max: MOST_READ });
  const read = (text: string | undefined): S | null => {
    if (text === undefined) return null;
    const { version, ...kept } = versioned.parse(JSON.parse(text));
    return schema.parse(migrated(kept, version, steps));
  };
  const remember = (id: string, text: string | undefined): void => {
    readAt.set(id, monotonic());
    try {
      const settings = read(text);
      if (settings === null) remembered.delete(id);
      else remembered.set(id, settings);
    } catch (error) {
      log.error({ err: error, sort, id }, "settings cannot be read; the usual ones stand in their place");
      remembered.delete(id);
    }
  };
  for (const [key, text] of found) if (key.startsWith(prefix)) remember(key.slice(prefix.length), text);
  const startedAt = monotonic();
  /** Rereads in the background what may have changed elsewhere; until then, the known settings apply. */
  const lookAgain = (id: string): void => {
    if (monotonic() - (readAt.get(id) ?? startedAt) >= REMEMBERED) readAgain(id);
  };
  const readAgain = (id: string): void => {
    readAt.set(id, monotonic());
    void database
      .get(keyOf(id))
      .then((text) => remember(id, text))
      .catch((error: unknown) => log.warn({ err: error, sort }, "settings could not be read again"));
  };
  // what another process has changed; what is not heard is read again after a while
  database.listen((text) => text.startsWith(prefix) && readAgain(text.slice(prefix.length)));
  return {
    of: (id) => {
      lookAgain(id);
      return remembered.get(id) ?? usual;
    },
    has: (id) => remembered.has(id),
    ids: () => [...remembered.keys()],
    change: async (id, change) => {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const before = await database.get(keyOf(id));
        const settings = schema.parse(change(read(before) ?? usual));
        const text = JSON.stringify({ version: steps.length + 1, ...settings });
        if (!(await database.swap(keyOf(id), before, text))) continue;
        remembered.set(id, settings);
        readAt.set(id, monotonic());
        await database.announce(keyOf(id));
        return settings;
      }
      throw new Error(`settings kept changing: given up after ${ATTEMPTS} attempts`);
    },
    forget: async (id) => {
      await database.delete([keyOf(id)]);
      remembered.delete(id);
      await database.announce(keyOf(id));
    },
  };
}

const versioned = z.looseObject({ version: z.int().min(1) });
