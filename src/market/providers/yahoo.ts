import pLimit from "p-limit";
import pRetry from "p-retry";
import type YahooFinance from "yahoo-finance2";
import type { Instrument } from "../catalogue.ts";
import { eitherSignal } from "./download.ts";
import type { FetchedSeries, FetchOptions, Provider } from "./provider.ts";
import { ProviderError } from "./provider-error.ts";
import { chartIn } from "./yahoo-answer.ts";
import { seriesOfChart } from "./yahoo-chart.ts";
import { guardedFetch } from "./yahoo-fetch.ts";

type Client = InstanceType<typeof YahooFinance>;

export interface YahooOptions {
  /** true: no socket is ever opened, every fetch fails as `offline` */
  readonly offline?: boolean;
  /** origin to ask in place of Yahoo's own */
  readonly baseUrl?: string;
  /** requests under way at once */
  readonly concurrency?: number;
  /** milliseconds for one request, its body included */
  readonly timeout?: number;
  /** further attempts after a failed one that may pass */
  readonly retries?: number;
  /** milliseconds before the second attempt; doubled for each further one, and stretched by chance up to twofold */
  readonly backoff?: number;
}

const DAY_MS = 86_400_000;
/** Earlier than any exchange's records. */
const EARLIEST = new Date("1900-01-01T00:00:00Z");

/** Daily bars of Yahoo Finance, without a key. */
export function createYahoo(options: YahooOptions = {}): Provider {
  const { offline = false, baseUrl, concurrency = 4, timeout = 20_000, retries = 4, backoff = 1_000 } = options;
  const limit = pLimit(concurrency);
  let client: Promise<Client> | undefined;

  const attempt = async (symbol: string, { from, until, signal }: FetchOptions): Promise<unknown> => {
    const query = {
      period1: from === undefined ? EARLIEST : new Date(from * DAY_MS),
      // markets east of Greenwich open before the day does there
      period2: new Date((until + 2) * DAY_MS),
      interval: "1d" as const,
      includePrePost: false,
      return: "object" as const,
    };
    client ??= openClient(concurrency);
    try {
      // the client would refuse every close for a field that is not used here: the answer is checked by chartIn
      return await (await client).chart(symbol, query, { validateResult: false, fetch: guardedFetch({ baseUrl, timeout, signal }) });
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof ProviderError) throw error;
      throw new ProviderError("malformed", `Yahoo's answer for ${symbol} is not a chart: ${messageOf(error)}`, { cause: error });
    }
  };

  return {
    name: "yahoo",
    covers: (instrument) => instrument.provider.yahoo !== undefined,
    fetch: (instrument, fetchOptions) =>
      limit(async (): Promise<FetchedSeries> => {
        const health = fetchOptions.healths?.of("Yahoo");
        const signal = eitherSignal(fetchOptions.signal, health?.signal);
        const symbol = symbolOf(instrument);
        if (offline) throw new ProviderError("offline", "OFFLINE is set, so Yahoo is not asked");
        signal?.throwIfAborted();
        const once = (): Promise<unknown> => attempt(symbol, { ...fetchOptions, signal });
        const answer = await pRetry(() => health?.attempt(once) ?? once(), {
          retries,
          minTimeout: backoff,
          randomize: true,
          shouldRetry: ({ error }) => error instanceof ProviderError && (error.failure === "busy" || error.failure === "unreachable"),
          ...(signal === undefined ? {} : { signal }),
        });
        return seriesOfChart(instrument, symbol, chartIn(answer, symbol, instrument), fetchOptions);
      }),
  };
}

function symbolOf(instrument: Instrument): string {
  const symbol = instrument.provider.yahoo;
  if (symbol === undefined) throw new ProviderError("unknown", `the catalogue has no Yahoo symbol for ${instrument.symbol}`);
  return symbol;
}

/** Loaded at the first request: answering from the store does not pay for it. */
async function openClient(concurrency: number): Promise<Client> {
  const { default: YahooClient } = await import("yahoo-finance2");
  const silent = { info() {}, warn() {}, error() {}, debug() {}, dir() {} };
  return new YahooClient({
    logger: silent,
    // its own check for a newer version would open another socket
    versionCheck: false,
    suppressNotices: ["yahooSurvey", "ripHistorical"],
    validation: { logErrors: false, logOptionsErrors: false },
    queue: { concurrency },
  });
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 120);
}
