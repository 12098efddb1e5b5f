import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";

/** How long one attempt waits for another process's write, in milliseconds. */
const BUSY_TIMEOUT = 20;

const SCHEMA = "CREATE TABLE IF NOT EXISTS keyv (key TEXT PRIMARY KEY, value TEXT NOT NULL, expires INTEGER)";

export interface Entry {
  readonly key: string;
  readonly value: string;
  /** milliseconds that it is kept; for ever where left out */
  readonly ttl?: number | undefined;
}

export type Row = Pick<Entry, "key" | "value">;

/** The first key of a range, and the first one past it. */
export type Range = readonly [from: string, to: string];

/**
 * Texts by key in one SQLite file, through Node's own driver, which keeps its thread waiting.
 * The file and its folder are made by the first write; reading what is not there makes nothing. A deleted or replaced file is opened again.
 * Methods throw the driver's errors.
 */
export class SqliteFile {
  readonly #path: string;
  #database: DatabaseSync | undefined;
  /** which file it is, so that another one in its place is noticed */
  #inode: number | undefined;
  readonly #statements = new Map<string, StatementSync>();

  /** @param path a file, or `:memory:` */
  constructor(path: string) {
    this.#path = path;
  }

  get(key: string): string | undefined {
    return this.#reader("SELECT value FROM keyv WHERE key = ?")?.get(key)?.value as string | undefined;
  }

  getMany(keys: readonly string[]): Row[] {
    const found = this.#reader("SELECT key, value FROM keyv WHERE key IN (SELECT value FROM json_each(?))")?.all(JSON.stringify(keys));
    return (found ?? []) as unknown as Row[];
  }

  /** @param now milliseconds since the epoch: what expired before is not there */
  has(key: string, now: number): boolean {
    const found = "SELECT 1 FROM keyv WHERE key = ? AND (expires IS NULL OR expires > ?)";
    return this.#reader(found)?.get(key, now) !== undefined;
  }

  /** All or none are written. */
  set(entries: readonly Entry[], now: number): void {
    const database = this.#open();
    database.exec("BEGIN IMMEDIATE");
    try {
      const upsert = "INSERT INTO keyv VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires = excluded.expires";
      for (const { key, value, ttl } of entries) this.#writer(upsert).run(key, value, ttl === undefined ? null : now + ttl);
      database.exec("COMMIT");
    } catch (error) {
      // of a full disk SQLite has rolled back by itself, and would complain of that instead
      if (database.isTransaction) database.exec("ROLLBACK");
      throw error;
    }
  }

  /** Writes `after` only where the stored value is still `before` (undefined: where there is none), in one step for all processes. */
  swap(key: string, before: string | undefined, after: string): boolean {
    const { changes } =
      before === undefined
        ? this.#writer("INSERT INTO keyv (key, value) VALUES (?, ?) ON CONFLICT (key) DO NOTHING").run(key, after)
        : this.#writer("UPDATE keyv SET value = ?, expires = NULL WHERE key = ? AND value = ?").run(after, key, before);
    return changes > 0;
  }

  /** Whether any of them was there. */
  delete(keys: readonly string[]): boolean {
    if (this.#reader("SELECT 1") === undefined) return false;
    return this.#writer("DELETE FROM keyv WHERE key IN (SELECT value FROM json_each(?))").run(JSON.stringify(keys)).changes > 0;
  }

  clear([from, to]: Range): void {
    if (this.#reader("SELECT 1") === undefined) return;
    this.#writer("DELETE FROM keyv WHERE key >= ? AND key < ?").run(from, to);
  }

  /** The next `most` rows after a key, in the order of keys. */
  page([from, to]: Range, after: string, most: number): Row[] {
    const page = "SELECT key, value FROM keyv WHERE key >= ? AND key < ? AND key > ? ORDER BY key LIMIT ?";
    return (this.#reader(page)?.all(from, to, after, most) ?? []) as unknown as Row[];
  }

  keys([from, to]: Range): string[] {
    const rows = this.#reader("SELECT key FROM keyv WHERE key >= ? AND key < ?")?.all(from, to) ?? [];
    return rows.map((row) => row.key as string);
  }

  close(): void {
    this.#statements.clear();
    this.#database?.close();
    this.#database = undefined;
  }

  #writer(sql: string): StatementSync {
    return this.#prepare(this.#open(), sql);
  }

  #reader(sql: string): StatementSync | undefined {
    if (this.#path !== ":memory:" && !existsSync(this.#path)) {
      this.close();
      return undefined;
    }
    return this.#prepare(this.#open(), sql);
  }

  #prepare(database: DatabaseSync, sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #open(): DatabaseSync {
    if (this.#database !== undefined && this.#isInPlace()) return this.#database;
    this.close();
    if (this.#path !== ":memory:") mkdirSync(dirname(this.#path), { recursive: true });
    const database = new DatabaseSync(this.#path, { timeout: BUSY_TIMEOUT });
    try {
      // readers go on while one process writes, and a killed writer leaves the last whole transaction
      database.exec("PRAGMA journal_mode = WAL");
      database.exec(SCHEMA);
    } catch (error) {
      database.close();
      throw error;
    }
    this.#database = database;
    this.#inode = this.#inodeNow();
    return database;
  }

  /** Whether the file that is open is the one at its path: what is written to a deleted one is lost. */
  #isInPlace(): boolean {
    return this.#inodeNow() === this.#inode;
  }

  #inodeNow(): number | undefined {
    return this.#path === ":memory:" ? undefined : statSync(this.#path, { throwIfNoEntry: false })?.ino;
  }
}

/** What can be done with a file. */
export type FileMethod = keyof SqliteFile;

/** Who uses a file, in this thread or in another. */
export interface FileUser {
  use<Method extends FileMethod>(
    method: Method,
    ...args: Parameters<SqliteFile[Method]>
  ): ReturnType<SqliteFile[Method]> | Promise<ReturnType<SqliteFile[Method]>>;
  /** Closes the file; the next use opens it again. */
  close(): Promise<void>;
}

/** The file, used in this thread: it stands still meanwhile. */
export function here(path: string): FileUser {
  const file = new SqliteFile(path);
  return {
    use: (method, ...args) => (file[method] as (...given: typeof args) => ReturnType<SqliteFile[typeof method]>)(...args),
    close: async () => file.close(),
  };
}
