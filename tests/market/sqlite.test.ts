import { rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { KeyvSqlite } from "../../src/market/sqlite.ts";
import { temporaryFolder } from "./builders.ts";

describe("the SQLite file", () => {
  it("keeps no other work waiting while another process writes to it", async () => {
    using folder = temporaryFolder();
    const path = folder.file("store.sqlite");
    const store = new KeyvSqlite(path);
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
    const store = new KeyvSqlite(path);
    await store.set("a", "1");
    for (const end of ["", "-wal", "-shm"]) rmSync(`${path}${end}`, { force: true });
    expect([await store.get("a"), await store.keys()]).toEqual([undefined, []]);
    await store.set("b", "2");
    const again = new KeyvSqlite(path);
    expect(await again.get("b")).toBe("2");
    await Promise.all([store.disconnect(), again.disconnect()]);
  });

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

  it("is the one that stands at its path, where another took its place", async () => {
    using folder = temporaryFolder();
    const [path, backup] = [folder.file("store.sqlite"), folder.file("backup.sqlite")];
    const store = new KeyvSqlite(path);
    await store.set("a", "1");
    new DatabaseSync(path).exec(`VACUUM INTO '${backup}'`);
    await store.set("a", "2");
    for (const end of ["", "-wal", "-shm"]) rmSync(`${path}${end}`, { force: true });
    new DatabaseSync(backup).exec(`VACUUM INTO '${path}'`);
    expect(await store.get("a")).toBe("1");
    await store.disconnect();
  });
});
