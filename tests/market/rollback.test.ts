import { describe, expect, it, onTestFinished } from "vitest";
import { openDatabase } from "../../src/market/database.ts";
import { changeOf, entryId, openStore, type Store } from "../../src/market/store.ts";
import { NOW, seriesFrom, temporaryFolder } from "./builders.ts";

const id = entryId("SPX", "price");
const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);

async function opened(url = "sqlite::memory:"): Promise<Store> {
  const store = await openStore(url);
  onTestFinished(() => store.close());
  return store;
}
const put = async (store: Store, closes: readonly number[], minutes = 0) =>
  (await store.commit(() => new Map([[id, changeOf(seriesFrom("SPX", "2024-01-02", [...closes]))]]), { now: later(minutes) })).manifest!
    .version;
const served = async (store: Store) => [...((await store.load()).series("SPX")?.close ?? [])];

/** A store in a file, and what is in it. */
async function inFile() {
  const folder = temporaryFolder();
  onTestFinished(() => folder[Symbol.dispose]());
  const url = `sqlite://${folder.file("versus.sqlite")}`;
  const database = await openDatabase(url);
  onTestFinished(() => database.close());
  return { url, database, store: await opened(url) };
}

describe("the version before", () => {
  it("serves again under a new number, and the version that was left can be had back", async () => {
    const store = await opened();
    await put(store, [100, 101]);
    const second = await put(store, [100, 999]);
    expect([...(await store.previous())!.series("SPX")!.close]).toEqual([100, 101]);
    const third = await store.rollBack(second, { now: later(1) });
    expect(third).toMatch(/^3-/);
    expect(await served(store)).toEqual([100, 101]);
    expect(await store.rollBack(third!, { now: later(2) })).toMatch(/^4-/);
    expect(await served(store)).toEqual([100, 999]);
  });

  it("brings back a series that only went on, and one that was removed", async () => {
    const store = await opened();
    await put(store, [100, 101]);
    const second = await put(store, [100, 101, 102]);
    const third = await store.rollBack(second, { now: later(1) });
    expect(await served(store)).toEqual([100, 101]);
    const { manifest } = await store.commit(() => new Map([[id, null]]), { now: later(2) });
    expect([third === manifest!.version, await served(store)]).toEqual([false, []]);
    await store.rollBack(manifest!.version, { now: later(3) });
    expect(await served(store)).toEqual([100, 101]);
    expect(await put(store, [100, 101, 103], 4)).toMatch(/^6-/);
    expect(await served(store)).toEqual([100, 101, 103]);
  });

  it("is none of an empty store nor of the first version, and is left alone where another serves meanwhile", async () => {
    const store = await opened();
    expect([await store.previous(), await store.rollBack("empty", { now: NOW })]).toEqual([undefined, undefined]);
    const first = await put(store, [100]);
    expect([await store.previous(), await store.rollBack(first, { now: NOW })]).toEqual([undefined, undefined]);
    await put(store, [100, 101]);
    expect(await store.rollBack(first, { now: NOW })).toBeUndefined();
    expect(await served(store)).toEqual([100, 101]);
  });

  it("is the one that a commit replaced, also where its process was killed before it had kept that one", async () => {
    const { database, store } = await inFile();
    await put(store, [100, 101]);
    await put(store, [100, 102], 1);
    const kept = await database.get("manifest.previous");
    const third = await put(store, [100, 103], 2);
    await database.set(new Map([["manifest.previous", kept!]]));
    expect((await store.previous())!.version).toMatch(/^2-/);
    await store.rollBack(third, { now: later(3) });
    expect(await served(store)).toEqual([100, 102]);
  });

  it("is refused where a part of it is lost", async () => {
    const { url, database, store } = await inFile();
    await put(store, [100, 101]);
    const second = await put(store, [1, 2, 3], 1);
    expect((await store.previous())!.version).toMatch(/^1-/);
    const [first] = (await database.keys()).filter((key) => key.startsWith("entry/")).sort();
    await database.delete([first!]);
    const again = await opened(url);
    expect([await again.previous(), await again.rollBack(second, { now: later(2) })]).toEqual([undefined, undefined]);
    expect(await served(again)).toEqual([1, 2, 3]);
  });
});
