import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { openDatabase } from "../../src/market/database.ts";
import { openStore, type Store } from "../../src/market/store.ts";
import type { StoreError } from "../../src/market/store-error.ts";
import { answers, ownPostgres, POSTGRES_URL } from "../support/servers.ts";
import { changesOf, NOW, seriesFrom, temporaryFolder } from "./builders.ts";

// other tests use other databases of the same servers at the same time
const REDIS_URL = process.env.REDIS_URL ?? "redis://127.0.0.1:6379/9";
const redisAnswers = await answers(REDIS_URL);
const postgresUrl = await ownPostgres("versus_store").catch(() => undefined);

const spx = seriesFrom("SPX", "2024-01-02", [4742.83, 4704.81, 4688.68]);
const rut = seriesFrom("RUT", "2024-01-02", [2012.7, 1957.73, 1957.05]);
const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);

function behaves(open: () => Promise<Store>): void {
  it("serves what was committed, and another opening of it does too", async () => {
    const store = await open();
    const { manifest, changed } = await store.commit(() => changesOf(spx, rut), { now: NOW });
    expect(changed).toBe(true);
    const other = await open();
    const snapshot = await other.load();
    expect(snapshot.version).toBe(manifest?.version);
    expect(snapshot.symbols.toSorted()).toEqual(["RUT", "SPX"]);
    expect(snapshot.series("SPX")).toStrictEqual(spx);
    await store.close();
    await other.close();
  });

  it("builds again on the version that another process committed meanwhile, so that nothing is lost", async () => {
    const [a, b] = [await open(), await open()];
    let builds = 0;
    await a.commit(
      async () => {
        builds += 1;
        if (builds === 1) await b.commit(() => changesOf(rut), { now: NOW });
        return changesOf(spx);
      },
      { now: NOW },
    );
    expect(builds).toBe(2);
    expect((await b.load()).symbols.toSorted()).toEqual(["RUT", "SPX"]);
    expect((await b.manifest())?.ordinal).toBe(2);
    await a.close();
    await b.close();
  });
}

describe("a store in a SQLite file", () => {
  it("is empty at first, and asking an absent file makes none", async () => {
    using folder = temporaryFolder();
    const store = await openStore(`sqlite://${folder.file("deep/er/versus.sqlite")}`);
    const snapshot = await store.load();
    expect([snapshot.version, snapshot.symbols, snapshot.lastDay]).toEqual(["empty", [], undefined]);
    expect(() => new DatabaseSync(folder.file("deep/er/versus.sqlite"), { readOnly: true })).toThrow();
    await store.close();
  });

  const folder = temporaryFolder();
  let count = 0;
  behaves(() => openStore(`sqlite://${folder.file(`${Math.floor(count++ / 2)}.sqlite`)}`));

  it("loads only the symbols asked for", async () => {
    using here = temporaryFolder();
    const store = await openStore(`sqlite://${here.file("versus.sqlite")}`);
    await store.commit(() => changesOf(spx, rut), { now: NOW });
    expect((await store.load(["RUT", "NONE"])).symbols).toEqual(["RUT"]);
    await store.close();
  });

  it("makes no version where nothing changes, and drops an entry that is changed to null", async () => {
    const store = await openStore("sqlite::memory:");
    const first = await store.commit(() => changesOf(spx, rut), { now: NOW });
    expect(await store.commit(() => new Map(), { now: later(1) })).toEqual({ manifest: first.manifest, changed: false });
    await store.commit(() => new Map([["series/RUT", null]]), { now: later(2) });
    expect((await store.load()).symbols).toEqual(["SPX"]);
    await store.close();
  });

  it("serves price closes before those with dividends in, which stand beside them", async () => {
    const store = await openStore("sqlite::memory:");
    const total = seriesFrom("SPX", "2025-01-02", [1, 2], { basis: "total" });
    await store.commit(() => changesOf(total, spx), { now: NOW });
    const snapshot = await store.load(["SPX"]);
    expect(snapshot.series("SPX")).toStrictEqual(spx);
    expect(snapshot.total("SPX")).toStrictEqual(total);
    await store.close();
  });

  it("leaves the old version where building the next one fails", async () => {
    const store = await openStore("sqlite::memory:");
    await store.commit(() => changesOf(spx), { now: NOW });
    await expect(store.commit(() => Promise.reject(new RangeError("no")), { now: NOW })).rejects.toThrow(RangeError);
    expect((await store.load()).symbols).toEqual(["SPX"]);
    await store.close();
  });
});

describe("a damaged store", () => {
  async function damaged(sql: string, commits: number): Promise<{ store: Store; fallbacks: StoreError[] } & Disposable> {
    const folder = temporaryFolder();
    const file = folder.file("versus.sqlite");
    const fallbacks: StoreError[] = [];
    const writer = await openStore(`sqlite://${file}`);
    for (let i = 1; i <= commits; i++)
      await writer.commit(() => changesOf(seriesFrom("SPX", "2024-01-02", [100, 100 + i])), { now: later(i) });
    await writer.close();
    // what a process has read already it does not read again
    const store = await openStore(`sqlite://${file}`, { onFallback: (error) => fallbacks.push(error) });
    const database = new DatabaseSync(file);
    database.exec(sql);
    database.close();
    return { store, fallbacks, [Symbol.dispose]: () => folder[Symbol.dispose]() };
  }
  const lastEntry = "key = (SELECT max(key) FROM keyv WHERE key LIKE 'versus:entry/%')";

  it.each([
    ["an entry is lost", `DELETE FROM keyv WHERE ${lastEntry}`],
    ["an entry has another close", `UPDATE keyv SET value = replace(value, 'A', 'B') WHERE ${lastEntry}`],
    ["an entry is not even JSON", `UPDATE keyv SET value = '{"val' WHERE ${lastEntry}`],
    ["the manifest is cut", "UPDATE keyv SET value = substr(value, 1, 100) WHERE key = 'versus:manifest'"],
    ["the manifest is lost", "DELETE FROM keyv WHERE key = 'versus:manifest'"],
  ])("serves the version before where %s, and says so", async (_, sql) => {
    using made = await damaged(sql, 3);
    expect(Array.from((await made.store.load()).series("SPX")!.close)).toEqual([100, 102]);
    expect(made.fallbacks).toHaveLength(1);
    await made.store.close();
  });

  it("throws a typed error where no version is whole, and is mended by the next commit", async () => {
    using made = await damaged("DELETE FROM keyv WHERE key LIKE 'versus:entry/%'", 3);
    await expect(made.store.load()).rejects.toMatchObject({ name: "StoreError", failure: "corrupt" });
    await made.store.commit(() => changesOf(spx), { now: later(9) });
    expect((await made.store.load()).symbols).toEqual(["SPX"]);
    await made.store.close();
  });

  it("throws a typed error with the driver's as cause where the file is no database", async () => {
    using folder = temporaryFolder();
    const { writeFileSync } = await import("node:fs");
    writeFileSync(folder.file("versus.sqlite"), "not a database, whatever its name says".repeat(40));
    const store = await openStore(`sqlite://${folder.file("versus.sqlite")}`);
    await expect(store.load()).rejects.toMatchObject({ failure: "unreachable", cause: { code: "ERR_SQLITE_ERROR" } });
  });

  it("keeps this version and the one before, and what a killed commit left for an hour", async () => {
    using folder = temporaryFolder();
    const file = folder.file("versus.sqlite");
    const store = await openStore(`sqlite://${file}`);
    const entries = (): number => {
      const database = new DatabaseSync(file, { readOnly: true });
      const row = database.prepare("SELECT count(*) AS n FROM keyv WHERE key LIKE 'versus:entry/%'").get();
      database.close();
      return row?.n as number;
    };
    for (let i = 1; i <= 5; i++) await store.commit(() => changesOf(seriesFrom("SPX", "2024-01-02", [i])), { now: later(i) });
    expect(entries()).toBe(2);
    const database = new DatabaseSync(file);
    database
      .prepare("INSERT INTO keyv VALUES (?, 'left behind', NULL)")
      .run(`versus:entry/${later(5).getTime().toString(36)}.ff/series/SPX`);
    database.close();
    await store.commit(() => changesOf(seriesFrom("SPX", "2024-01-02", [6])), { now: later(6) });
    expect(entries()).toBe(3);
    await store.commit(() => changesOf(seriesFrom("SPX", "2024-01-02", [7])), { now: later(66) });
    expect(entries()).toBe(2);
    await store.close();
  });
});

describe("the store's URL", () => {
  it.each(["mysql://localhost", "sqlite:", "data/cache", "http://a"])("%s is refused with the forms that work", async (url) => {
    await expect(openStore(url)).rejects.toThrow(/sqlite:\/\/path\/to\/file\.sqlite.*redis:\/\/host:6379/);
  });

  it("never repeats a password", async () => {
    await expect(openStore("mysql://me:secret@host/db")).rejects.toThrow(/^(?!.*secret)/);
  });
});

describe("a store that is out of reach", () => {
  it.each(["redis://127.0.0.1:1", "postgres://me:secret@127.0.0.1:1/db"])("throws a typed error: %s", async (url) => {
    const store = await openStore(url);
    await expect(store.load()).rejects.toMatchObject({ name: "StoreError", failure: "unreachable" });
  });
});

describe.each([
  { name: "Redis", url: REDIS_URL, isThere: redisAnswers },
  { name: "Postgres", url: postgresUrl ?? POSTGRES_URL, isThere: postgresUrl !== undefined },
])("a store in $name (skipped where none answers at $url)", ({ url, isThere }) => {
  describe.skipIf(!isThere)("that answers", () => {
    const clear = async (): Promise<void> => {
      const database = await openDatabase(url);
      await database.keyv.clear();
      await database.close();
    };
    let count = 0;
    behaves(async () => {
      if (count++ % 2 === 0) await clear();
      return openStore(url);
    });

    it("keeps no more than two versions", async () => {
      await clear();
      const store = await openStore(url);
      for (let i = 1; i <= 4; i++) await store.commit(() => changesOf(seriesFrom("SPX", "2024-01-02", [i])), { now: later(i) });
      const database = await openDatabase(url);
      expect((await database.keys()).filter((key) => key.startsWith("entry/"))).toHaveLength(2);
      await database.keyv.clear();
      await database.close();
      await store.close();
    });
  });
});
