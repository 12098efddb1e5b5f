import { rmSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { KeyvSqlite } from "../../src/market/sqlite.ts";
import { here } from "../../src/market/sqlite-file.ts";
import { aside } from "../../src/market/sqlite-thread.ts";
import { temporaryFolder } from "./builders.ts";

describe.each([
  ["in this thread", here],
  ["in a thread of its own", aside],
])("the SQLite file, used %s,", (_, open) => {
  it("keeps no other work waiting while another process writes to it", async () => {
    using folder = temporaryFolder();
    const path = folder.file("store.sqlite");
    const store = new KeyvSqlite(path, open);
    await store.set("a", "1");
    const other = new DatabaseSync(path);
    other.exec("BEGIN IMMEDIATE");
    let isWritten = false;
    const writing = store.set("a", "2").then(() => {
      isWritten = true;
    });
    for (let turn = 0; turn < 50; turn++) await nextTurn();
    expect([isWritten, await store.get("a")]).toEqual([false, "1"]);
    other.exec("COMMIT");
    other.close();
    await writing;
    expect(await store.get("a")).toBe("2");
    await store.disconnect();
  });

  it("is seen to be gone where it was deleted, and made anew by the next write", async () => {
    using folder = temporaryFolder();
    const path = folder.file("store.sqlite");
    const store = new KeyvSqlite(path, open);
    await store.set("a", "1");
    for (const end of ["", "-wal", "-shm"]) rmSync(`${path}${end}`, { force: true });
    expect([await store.get("a"), await store.keys()]).toEqual([undefined, []]);
    await store.set("b", "2");
    const again = new KeyvSqlite(path, open);
    expect(await again.get("b")).toBe("2");
    await Promise.all([store.disconnect(), again.disconnect()]);
  });

  it("is the one that stands at its path, where another took its place", async () => {
    using folder = temporaryFolder();
    const [path, backup] = [folder.file("store.sqlite"), folder.file("backup.sqlite")];
    const store = new KeyvSqlite(path, open);
    await store.set("a", "1");
    new DatabaseSync(path).exec(`VACUUM INTO '${backup}'`);
    await store.set("a", "2");
    for (const end of ["", "-wal", "-shm"]) rmSync(`${path}${end}`, { force: true });
    new DatabaseSync(backup).exec(`VACUUM INTO '${path}'`);
    expect(await store.get("a")).toBe("1");
    await store.disconnect();
  });
});

describe("the SQLite file", () => {
  it("names the full disk where it cannot take a write, keeps what it has, and goes on once there is room", async () => {
    using folder = temporaryFolder();
    const path = folder.file("store.sqlite");
    const exec = DatabaseSync.prototype.exec;
    let pages = 8;
    // a database may not be larger than this many pages: SQLite says of it what it says of a disk
    const limited = vi.spyOn(DatabaseSync.prototype, "exec").mockImplementation(function (this: DatabaseSync, sql) {
      exec.call(this, `PRAGMA max_page_count = ${pages}`);
      exec.call(this, sql);
    });
    try {
      const store = new KeyvSqlite(path);
      await store.set("a", "1");
      const large = [
        { key: "a", value: "2" },
        { key: "b", value: "x".repeat(100_000) },
      ];
      await expect(store.setMany(large)).rejects.toThrow("database or disk is full");
      expect([await store.get("a"), await store.keys()]).toEqual(["1", ["a"]]);
      pages = 100_000;
      await store.setMany(large);
      expect([await store.get("a"), await store.keys()]).toEqual(["2", ["a", "b"]]);
      await store.disconnect();
    } finally {
      limited.mockRestore();
    }
  });

  it("keeps this thread free while its own one waits for the file", async () => {
    using folder = temporaryFolder();
    const path = folder.file("store.sqlite");
    const store = new KeyvSqlite(path, aside);
    await store.set("a", "1");
    await store.setMany(Array.from({ length: 2000 }, (_, i) => ({ key: `k${i}`, value: "x".repeat(2000) })));
    let isRead = false;
    const reading = store.getMany(Array.from({ length: 2000 }, (_, i) => `k${i}`)).then((found) => {
      isRead = true;
      return found;
    });
    await nextTurn();
    expect(isRead).toBe(false);
    expect((await reading).every((value) => value === "x".repeat(2000))).toBe(true);
    await store.disconnect();
  });

  it("gives an error of its own thread with the driver's number and words", async () => {
    using folder = temporaryFolder();
    const path = folder.file("store.sqlite");
    writeFileSync(path, "no database, but long enough for its first page to be looked at ".repeat(20));
    for (const open of [here, aside]) {
      const store = new KeyvSqlite(path, open);
      await expect(store.set("a", "1")).rejects.toMatchObject({ message: "file is not a database", errcode: 26, code: "ERR_SQLITE_ERROR" });
      await store.disconnect();
    }
  });

  it("ends its thread with the last file, and begins another with the next", async () => {
    using folder = temporaryFolder();
    const stores = ["one.sqlite", "two.sqlite"].map((name) => new KeyvSqlite(folder.file(name), aside));
    for (const store of stores) await store.set("a", "1");
    await stores[0]!.disconnect();
    expect(await stores[1]!.get("a")).toBe("1");
    await stores[1]!.disconnect();
    expect(await stores[0]!.get("a")).toBe("1");
    await stores[0]!.disconnect();
  });
});
