import { type Instrument, instrumentSchema } from "../catalogue.ts";
import { StoreError } from "../store-error.ts";
import { plainTicker } from "../tickers.ts";
import { decodeHoldings } from "./holdings.ts";
import { decodeMembers } from "./members.ts";
import { parsedRecord, type RecordChange, recordChange } from "./record.ts";

/** Instruments that an owner added to the catalogue are kept with the closes they came with. */
const FOLDER = "instrument/";

export function addedId(symbol: string): string {
  return `${FOLDER}${symbol}`;
}

export function addedChange(instrument: Instrument, file: string, fetchedAt: string): RecordChange {
  return recordChange(instrument, { first: null, last: null, count: 1, origin: { provider: "file", detail: file }, fetchedAt });
}

/**
 * The instruments that were added, of a store.
 * @throws {StoreError} `corrupt` for anything that `addedChange` did not write
 */
export async function addedTo(store: {
  read(ids: readonly string[]): Promise<{ readonly texts: ReadonlyMap<string, string> }>;
}): Promise<readonly Instrument[]> {
  const { texts } = await store.read([FOLDER]);
  return [...texts.values()].map((text) => parsedRecord(instrumentSchema, text));
}

/** Whether a share is in one of the lists of holdings or members among these entries, however the list writes its class. */
export function listedIn(entries: Iterable<readonly [id: string, text: string]>): (ticker: string) => boolean {
  const listed = new Set([...entries].flatMap(([id, text]) => tickersOf(id, text)).map(plainTicker));
  return (ticker) => listed.has(plainTicker(ticker));
}

/** None of a list that cannot be read: an import may be what mends it. */
function tickersOf(id: string, text: string): string[] {
  try {
    if (id.startsWith("holdings/")) return decodeHoldings(text).holdings.map(({ symbol }) => symbol);
    return id.startsWith("members/") ? decodeMembers(text).members.map(({ symbol }) => symbol) : [];
  } catch (error) {
    if (error instanceof StoreError && error.failure === "corrupt") return [];
    throw error;
  }
}
