import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { DatabaseSync } from "node:sqlite";
import { pino } from "pino";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { type Database, openDatabase } from "../../src/market/database.ts";
import { snapshotOf } from "../../src/market/snapshot.ts";
import { openStore } from "../../src/market/store.ts";
import { openLiveMarket } from "../../src/oracle/live.ts";
import { changesOf, NOW, seriesFrom, temporaryFolder } from "./builders.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** A database, and what it says of each use that failed: each is counted as an error of the store, which fires VersusStoreFails. */
async function watched(url: string): Promise<{ database: Database; errors: string[] }> {
  const errors: string[] = [];
  const database = await openDatabase(url, { onError: ({ message }) => errors.push(message) });
  onTestFinished(() => database.close().catch(() => {}));
  return { database, errors };
}

const one = new Map([["a", "1"]]);
const two = new Map([["a", "2"]]);

describe("a SQLite file", () => {
  /** Runs this beside everything that a connection executes. */
  const beside = (sql: () => string) => {
    const exec = DatabaseSync.prototype.exec;
    vi.spyOn(DatabaseSync.prototype, "exec").mockImplementation(function (this: DatabaseSync, given) {
      exec.call(this, sql());
      exec.call(this, given);
    });
  };

  it("that stays locked fails the one write after ten seconds, which is counted, and is read meanwhile", async () => {
    using folder = temporaryFolder();
    const path = folder.file("store.sqlite");
    const { database, errors } = await watched(`sqlite://${path}`);
    await database.set(one);
    const other = new DatabaseSync(path);
    other.exec("BEGIN IMMEDIATE");
    const now = performance.now.bind(performance);
    let later = 0;
    vi.spyOn(performance, "now").mockImplementation(() => now() + later);
    const writing = database.set(two);
    expect(await database.get("a")).toBe("1");
    later = 11_000;
    await expect(writing).rejects.toThrow("the store cannot be used: database is locked");
    expect(errors).toEqual(["the store cannot be used: database is locked"]);
    other.exec("COMMIT");
    other.close();
    await database.set(two);
    expect([await database.get("a"), errors.length]).toEqual(["2", 1]);
  });

  it("that is read-only is read, and says at each write that it is, which is counted", async () => {
    using folder = temporaryFolder();
    const { database, errors } = await watched(`sqlite://${folder.file("store.sqlite")}`);
    let readOnly = "OFF";
    // what SQLite says of a file that may not be written, which the account of a test may be above
    beside(() => `PRAGMA query_only = ${readOnly}`);
    await database.set(one);
    readOnly = "ON";
    await expect(database.set(two)).rejects.toMatchObject({
      failure: "unreachable",
      message: expect.stringContaining("readonly database"),
    });
    expect([await database.get("a"), errors]).toEqual(["1", [expect.stringContaining("readonly database")]]);
    readOnly = "OFF";
    await database.set(two);
    expect(await database.get("a")).toBe("2");
  });

  it("on a full disk says so, which is counted, and keeps the version that it has", async () => {
    using folder = temporaryFolder();
    const url = `sqlite://${folder.file("store.sqlite")}`;
    const errors: string[] = [];
    let pages = 100_000;
    beside(() => `PRAGMA max_page_count = ${pages}`);
    const store = await openStore(url, { onError: ({ message }) => errors.push(message) });
    onTestFinished(() => store.close());
    const { manifest } = await store.commit(() => changesOf(seriesFrom("SPX", "2024-01-02", [100, 101])), { now: NOW });
    pages = 12;
    const large = Array.from({ length: 20_000 }, (_, i) => 100 + Math.sin(i));
    await expect(store.commit(() => changesOf(seriesFrom("NDX", "1950-01-02", large)), { now: NOW })).rejects.toThrow("disk is full");
    expect(errors).toEqual([expect.stringContaining("database or disk is full")]);
    expect(await store.load()).toMatchObject({ version: manifest!.version, symbols: ["SPX"] });
    pages = 100_000;
    expect((await store.commit(() => changesOf(seriesFrom("NDX", "1950-01-02", large)), { now: NOW })).changed).toBe(true);
  });
});

const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;

describe.skipIf(!hasRedis)("a Redis (where redis-server is installed)", () => {
  /** A Redis of the test's own, which may be stopped, frozen, filled and flushed. */
  async function redis() {
    const free = createServer().listen(0, "127.0.0.1");
    await once(free, "listening");
    const { port } = free.address() as AddressInfo;
    free.close();
    let process: ChildProcess;
    const start = async (): Promise<void> => {
      process = spawn("redis-server", ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]);
      let output = "";
      for await (const chunk of process.stdout!) {
        output += chunk;
        if (output.includes("Ready to accept connections")) break;
      }
    };
    await start();
    onTestFinished(() => {
      process.kill("SIGKILL");
    });
    const url = `redis://127.0.0.1:${port}`;
    return {
      url,
      start,
      signal: (name: NodeJS.Signals) => process.kill(name),
      stop: async () => {
        const exit = once(process, "exit");
        process.kill("SIGTERM");
        await exit;
      },
      command: async (line: string) => {
        const socket = connect(port, "127.0.0.1");
        socket.write(`${line}\r\n`);
        const [answer] = await once(socket, "data");
        socket.destroy();
        expect(String(answer)).toBe("+OK\r\n");
      },
    };
  }

  it("that is stopped fails each use with its reason, which is counted, and serves again once it is back", async () => {
    const server = await redis();
    const { database, errors } = await watched(server.url);
    await database.set(one);
    await server.stop();
    await expect(database.get("a")).rejects.toMatchObject({ failure: "unreachable" });
    await expect(database.set(two)).rejects.toMatchObject({ failure: "unreachable" });
    expect(errors.length).toBe(2);
    await server.start();
    await vi.waitFor(() => database.set(two), { timeout: 20_000, interval: 200 });
    expect(await database.get("a")).toBe("2");
  });

  it("that is frozen loses nothing: what was asked is answered when it goes on", async () => {
    const server = await redis();
    const { database, errors } = await watched(server.url);
    await database.set(one);
    server.signal("SIGSTOP");
    let isOver = false;
    const writing = database.swap("a", "1", "2").finally(() => {
      isOver = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(isOver).toBe(false);
    server.signal("SIGCONT");
    expect([await writing, await database.get("a"), errors]).toEqual([true, "2", []]);
  });

  it("that is full says so at each write, which is counted, and is read meanwhile", async () => {
    const server = await redis();
    const { database, errors } = await watched(server.url);
    await database.set(one);
    await server.command("CONFIG SET maxmemory 1");
    const full = "OOM command not allowed when used memory > 'maxmemory'";
    await expect(database.set(two)).rejects.toThrow(full);
    await expect(database.swap("a", "1", "2")).rejects.toThrow(full);
    expect([await database.get("a"), errors.length]).toEqual(["1", 2]);
    await server.command("CONFIG SET maxmemory 0");
    expect(await database.swap("a", "1", "2")).toBe(true);
  });

  it("that is flushed costs no answer: what was served serves on, the log says so, and the next commit fills it", async () => {
    const server = await redis();
    const store = await openStore(server.url);
    onTestFinished(() => store.close());
    const spx = seriesFrom("SPX", "2024-01-02", [100, 101]);
    await store.commit(() => changesOf(spx), { now: NOW });
    const log: string[] = [];
    const logger = pino({ level: "error" }, { write: (line: string) => log.push(JSON.parse(line).msg) });
    const sample = snapshotOf([], { version: "sample", createdAt: "", sample: true });
    let counted = 0;
    const onEmpty = () => {
      counted += 1;
    };
    const live = await openLiveMarket({ store, sample, market: "auto", log: logger, onEmpty });
    await server.command("FLUSHALL");
    await live.reread(false);
    expect([live.snapshot().symbols, live.snapshot().sample, log]).toEqual([["SPX"], false, ["the store is empty; what was there serves"]]);
    await store.commit(() => changesOf(spx), { now: NOW });
    await live.reread(false);
    expect([live.snapshot().symbols, log.length, counted]).toEqual([["SPX"], 1, 1]);
  });
});
