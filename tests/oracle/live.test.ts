import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { changeOf, entryId, openStore } from "../../src/market/store.ts";
import { openLiveMarket } from "../../src/oracle/live.ts";
import { NOW, seriesFrom } from "../market/builders.ts";
import { sampleMarket } from "../support/sample.ts";

describe("the market that serves", () => {
  it("is never made up once it was real, though the store is emptied while the bot runs", async () => {
    const lines: { readonly level: number; readonly msg: string }[] = [];
    const log = pino({ level: "info" }, { write: (line: string) => lines.push(JSON.parse(line)) });
    const store = await openStore("sqlite::memory:");
    const id = entryId("SPX", "price");
    await store.commit(() => new Map([[id, changeOf(seriesFrom("SPX", "2024-01-02", [100, 101]))]]), { now: NOW });
    const live = await openLiveMarket({ store, sample: sampleMarket, market: "auto", log });
    const { version } = live.snapshot();
    await store.commit(() => new Map([[id, null]]), { now: NOW });
    expect(await live.reread(false)).toEqual({ version, lines: [] });
    expect([live.snapshot().sample, live.snapshot().version]).toEqual([false, version]);
    expect(lines.map(({ level, msg }) => [level, msg])).toEqual([[50, "the store is empty; what was there serves"]]);
    await store.close();
  });
});
