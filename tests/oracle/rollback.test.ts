import { pino } from "pino";
import { describe, expect, it, onTestFinished } from "vitest";
import { changeOf, entryId, openStore } from "../../src/market/store.ts";
import { openLiveMarket } from "../../src/oracle/live.ts";
import { NOW, seriesFrom } from "../market/builders.ts";
import { sampleMarket } from "../support/sample.ts";

const log = pino({ level: "silent" });

describe("the market that serves", () => {
  it("goes back to the version before, and says what that changes", async () => {
    const store = await openStore("sqlite::memory:");
    onTestFinished(() => store.close());
    const put = (symbol: string, closes: number[]) =>
      store.commit(() => new Map([[entryId(symbol, "price"), changeOf(seriesFrom(symbol, "2024-01-02", closes))]]), { now: NOW });
    await put("SPX", [100, 101]);
    await store.commit(
      () =>
        new Map([
          [entryId("SPX", "price"), changeOf(seriesFrom("SPX", "2024-01-02", [100, 1, 101]))],
          [entryId("RUT", "price"), changeOf(seriesFrom("RUT", "2024-01-02", [7]))],
        ]),
      { now: NOW },
    );
    const live = await openLiveMarket({ store, sample: sampleMarket, market: "auto", log });
    const { version } = live.snapshot();
    const lines = ["SPX: 1 session fewer, to 2024-01-03", "RUT: gone"];
    expect(await live.rollBack({ dryRun: true }, NOW)).toEqual({ version, lines });
    expect(await live.rollBack({ dryRun: false, from: "1-none" }, NOW)).toBeNull();
    expect(live.snapshot().version).toBe(version);
    expect(await live.rollBack({ dryRun: false, from: version }, NOW)).toEqual({ version: expect.stringMatching(/^3-/), lines });
    expect(live.snapshot().series("RUT")).toBeUndefined();
    expect([...live.snapshot().series("SPX")!.close]).toEqual([100, 101]);
  });

  it("does not where its prices are made up, nor from the first version", async () => {
    const store = await openStore("sqlite::memory:");
    onTestFinished(() => store.close());
    const sample = await openLiveMarket({ store, sample: sampleMarket, market: "auto", log });
    expect(await sample.rollBack({ dryRun: true }, NOW)).toBeNull();
    await store.commit(() => new Map([[entryId("SPX", "price"), changeOf(seriesFrom("SPX", "2024-01-02", [100]))]]), { now: NOW });
    const live = await openLiveMarket({ store, sample: sampleMarket, market: "auto", log });
    expect(await live.rollBack({ dryRun: true }, NOW)).toBeNull();
    expect(await live.rollBack({ dryRun: false }, NOW)).toBeNull();
  });
});
