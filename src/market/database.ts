import type { Keyv } from "keyv";
import { openShelf, type Place } from "./keyv.ts";
import type { Hangup } from "./listening.ts";
import { StoreError } from "./store-error.ts";

/** Texts by key. Every method throws {@link StoreError} `unreachable` where the database fails, its driver's error as cause. */
export interface Database {
  readonly keyv: Keyv;
  /** undefined if there is none, or it is not text */
  get(key: string): Promise<string | undefined>;
  getMany(keys: readonly string[]): Promise<(string | undefined)[]>;
  set(texts: ReadonlyMap<string, string>): Promise<void>;
  /** Writes `after` only where `before` still stands (undefined: nothing), in one step for all processes. False where it does not. */
  swap(key: string, before: string | undefined, after: string): Promise<boolean>;
  delete(keys: readonly string[]): Promise<void>;
  keys(): Promise<string[]>;
  /** Tells every process that listens; nobody hears it where the database has no way to tell. Never rejects: they look by themselves at times. */
  announce(text: string): Promise<void>;
  /** Hears what is announced, by this process too, until it is hung up or the database is closed. */
  listen(heard: (text: string) => void): Hangup;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** called for each failed use, before its caller gets the error */
  readonly onError?: (error: StoreError) => void;
  /** which thread uses a SQLite file; this one if left out, which starts sooner */
  readonly place?: Place;
}

/**
 * The database at a URL, see {@link openShelf}. Nothing is read or made before the first use.
 * @throws {StoreError} `unsupported` for a URL that names none
 */
export async function openDatabase(url: string, { onError = () => {}, place }: DatabaseOptions = {}): Promise<Database> {
  const reached = <T>(work: Promise<T>): Promise<T> => reachedBy(work, onError);
  const shelf = await openShelf(url, place);
  const { keyv } = shelf;
  const hangups = new Set<Hangup>();
  const get = async (key: string): Promise<string | undefined> => {
    try {
      return textOf(await keyv.get<unknown>(key));
    } catch (error) {
      if (error instanceof SyntaxError) return undefined;
      throw error;
    }
  };
  const getMany = async (keys: readonly string[]): Promise<(string | undefined)[]> => {
    if (keys.length === 0) return [];
    try {
      return (await keyv.getMany<unknown>([...keys])).map(textOf);
    } catch (error) {
      // one value that is not even JSON must not take the others with it
      if (error instanceof SyntaxError) return Promise.all(keys.map(get));
      throw error;
    }
  };
  return {
    keyv,
    get: (key) => reached(get(key)),
    getMany: (keys) => reached(getMany(keys)),
    set: async (texts) => {
      if (texts.size > 0) await reached(keyv.setMany([...texts].map(([key, value]) => ({ key, value }))));
    },
    swap: (key, before, after) => reached(shelf.swap(key, before, after)),
    delete: async (keys) => {
      if (keys.length > 0) await reached(keyv.deleteMany([...keys]));
    },
    keys: () => reached(shelf.keys()),
    announce: (text) => shelf.announce(text).catch(() => {}),
    listen: (heard) => {
      const hangUp = shelf.listen(heard);
      hangups.add(hangUp);
      return async () => {
        hangups.delete(hangUp);
        await hangUp();
      };
    },
    close: async () => {
      await Promise.all([...hangups].map((hangUp) => hangUp()));
      await reached(shelf.disconnect());
    },
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

async function reachedBy<T>(work: Promise<T>, onError: (error: StoreError) => void): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    const error = new StoreError("unreachable", `the store cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
    onError(error);
    throw error;
  }
}
