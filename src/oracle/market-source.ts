import { existsSync } from "node:fs";
import type { Reference } from "../answering/context.ts";
import type { Settings } from "../config.ts";
import type { Snapshot } from "../market/snapshot.ts";
import { loadReference, loadSample } from "./reference.ts";

/** Where a process takes its closes from. */
export interface MarketSource {
  readonly reference: Reference;
  /** The present version: the series of these symbols and the entries of these ids, of all where left out. */
  load(symbols?: readonly string[], entries?: readonly string[]): Promise<Snapshot>;
  close(): Promise<void>;
}

/**
 * The store's prices, or the sample market: as MARKET says, and where it says `auto`, the sample as long as the store is empty.
 * What is not needed is not loaded: no database driver for the sample, no sample for a store with prices.
 */
export async function openMarket(settings: Settings): Promise<MarketSource> {
  const sampleOf =
    (reference: Reference) =>
    async (symbols?: readonly string[], entries: readonly string[] = []): Promise<Snapshot> => {
      const [{ sampleSnapshot }, market] = await Promise.all([import("../market/sample/sample.ts"), loadSample(settings.dataFolder)]);
      return sampleSnapshot(market, reference.exchange, seriesNamed(symbols, entries));
    };
  if (settings.market === "sample" || (settings.market === "auto" && !mayHoldPrices(settings.storeUrl))) {
    const reference = await loadReference(settings.dataFolder);
    return { reference, load: sampleOf(reference), close: async () => {} };
  }
  const { openKnownStore } = await import("./known-store.ts");
  const { store, reference } = await openKnownStore(settings);
  const sample = sampleOf(reference);
  return {
    reference,
    load: async (symbols, entries) => {
      // the last of its series may have been removed
      const manifest = await store.manifest();
      if (settings.market === "auto" && Object.keys(manifest?.entries ?? {}).length === 0) return sample(symbols, entries);
      return store.load(symbols, entries);
    },
    close: () => store.close(),
  };
}

/** A file that does not exist holds none; it is not made by asking. */
function mayHoldPrices(url: string): boolean {
  const file = /^sqlite:\/\/(.+)$/.exec(url)?.[1];
  return file === undefined || existsSync(file);
}

/** The sample makes its series one by one: all of them where the entries ask for every series. */
function seriesNamed(symbols: readonly string[] | undefined, entries: readonly string[]): readonly string[] | undefined {
  return entries.includes("series/") ? undefined : symbols;
}
