import { type Day, dayOf } from "../calendar/day.ts";
import { fetchPositions } from "./providers/cftc.ts";
import type { Download } from "./providers/download.ts";
import { ProviderError } from "./providers/provider-error.ts";
import { recordFiles } from "./providers/records.ts";
import { decodePositions, mergePositions, positionsChange, positionsId } from "./records/positions.ts";
import type { Change, Store } from "./store.ts";
import type { ResolveSymbol } from "./tickers.ts";

export interface RefreshRecordsOptions {
  readonly store: Store;
  readonly download: Download;
  /** origin of the CFTC's API; undefined for its own */
  readonly cftcUrl?: string;
  /** addresses of funds' holdings by the fund's ticker, as iShares publishes them */
  readonly holdingsUrls: Readonly<Record<string, string>>;
  readonly resolveSymbol: ResolveSymbol;
  readonly now: Date;
  readonly dryRun?: boolean;
  readonly signal?: AbortSignal;
}

/** The outcome of one source. */
export interface RecordOutcome {
  readonly source: string;
  /** entries that are new or changed, or why nothing was taken */
  readonly outcome: { readonly changed: number } | { readonly refused: string };
}

interface Write {
  readonly source: string;
  readonly id: string;
  write(held: string | undefined): Change;
}

/** The reports of the CFTC begin here. */
const FIRST_REPORT: Day = dayOf(1986, 1, 1);

/**
 * Fetches positions and holdings and commits what is new, at once. One source's failure leaves the others; what is refused changes nothing.
 * @throws {StoreError} where the store cannot be used; the signal's reason where it is aborted
 */
export async function refreshRecords(options: RefreshRecordsOptions): Promise<RecordOutcome[]> {
  const { store, now, dryRun = false, signal, holdingsUrls } = options;
  const sources = ["cftc", ...Object.keys(holdingsUrls)];
  const fetched = await Promise.all(
    sources.map(async (source): Promise<readonly Write[] | string> => {
      try {
        return await (source === "cftc" ? positionsFrom(options) : holdingsFrom(source, holdingsUrls[source]!, options));
      } catch (error) {
        signal?.throwIfAborted();
        if (error instanceof ProviderError) return error.message;
        throw error;
      }
    }),
  );
  const counts = new Map<string, number>();
  const build = ({ texts }: { readonly texts: ReadonlyMap<string, string> }) => {
    counts.clear();
    const changes = new Map<string, Change>();
    for (const writes of fetched) {
      for (const { source, id, write } of typeof writes === "string" ? [] : writes) {
        const held = texts.get(id);
        const change = write(held);
        if (change.text === held) continue;
        changes.set(id, change);
        counts.set(source, (counts.get(source) ?? 0) + 1);
      }
    }
    return changes;
  };
  if (dryRun) build(await store.read());
  else await store.commit(build, { now });
  return sources.map((source, i) => {
    const found = fetched[i]!;
    return { source, outcome: typeof found === "string" ? { refused: found } : { changed: counts.get(source) ?? 0 } };
  });
}

async function positionsFrom({ download, cftcUrl, now, signal }: RefreshRecordsOptions): Promise<Write[]> {
  const positions = await fetchPositions(FIRST_REPORT, {
    download,
    ...(cftcUrl === undefined ? {} : { baseUrl: cftcUrl }),
    ...(signal === undefined ? {} : { signal }),
  });
  return positions.map((market) => ({
    source: "cftc",
    id: positionsId(market.code),
    write: (held) => positionsChange(mergePositions(held === undefined ? undefined : decodePositions(held), market), now.toISOString()),
  }));
}

async function holdingsFrom(fund: string, address: string, options: RefreshRecordsOptions): Promise<Write[]> {
  const { download, signal } = options;
  const bytes = await download(`the holdings of ${fund}`, new URL(address), signal);
  const found = recordFiles({ ...options, provider: "ishares" })(`${fund}.csv`, bytes);
  if (found === undefined || !("entries" in found)) {
    const why = found !== undefined && "refused" in found ? found.refused : "no list of holdings";
    throw new ProviderError("malformed", `the holdings of ${fund}: ${why}`);
  }
  if (found.symbol !== fund) throw new ProviderError("malformed", `the address of ${fund} gave the holdings of ${found.symbol}`);
  return found.entries.map(({ id, write }) => ({ source: fund, id, write }));
}
