import pRetry from "p-retry";
import { ProviderError } from "./provider.ts";

export interface DownloadOptions {
  /** true: no socket is ever opened, every download fails as `offline` */
  readonly offline?: boolean;
  /** milliseconds for one request, its body included */
  readonly timeout?: number;
  /** further attempts after a failed one that may pass */
  readonly retries?: number;
  /** milliseconds before the second attempt; doubled for each further one, and stretched by chance up to twofold */
  readonly backoff?: number;
}

/** The body of an address. @throws {ProviderError} where there is none; the signal's reason where it is aborted */
export type Download = (who: string, url: URL, signal?: AbortSignal) => Promise<Uint8Array>;

/** Downloads of whole bodies: what stalls, is cut or is refused becomes a {@link ProviderError}; what may pass is tried again. */
export function createDownload({ offline = false, timeout = 30_000, retries = 3, backoff = 1_000 }: DownloadOptions = {}): Download {
  return async (who, url, signal) => {
    if (offline) throw new ProviderError("offline", `OFFLINE is set, so ${who} is not asked`);
    signal?.throwIfAborted();
    return pRetry(() => once(who, url, timeout, signal), {
      retries,
      minTimeout: backoff,
      randomize: true,
      shouldRetry: ({ error }) => error instanceof ProviderError && (error.failure === "busy" || error.failure === "unreachable"),
      ...(signal === undefined ? {} : { signal }),
    });
  };
}

async function once(who: string, url: URL, timeout: number, signal: AbortSignal | undefined): Promise<Uint8Array> {
  const limit = AbortSignal.timeout(timeout);
  let response: Response;
  let body: Uint8Array;
  try {
    response = await fetch(url, { signal: signal === undefined ? limit : AbortSignal.any([signal, limit]) });
    body = new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    signal?.throwIfAborted();
    const why = limit.aborted ? `did not answer within ${timeout / 1000} s` : "could not be reached";
    throw new ProviderError("unreachable", `${who} ${why}`, { cause });
  }
  if (response.ok) return body;
  if (response.status === 429 || response.status >= 500) throw new ProviderError("busy", `${who} answered ${response.status}`);
  throw new ProviderError(response.status === 404 ? "unknown" : "refused", `${who} answered ${response.status}`);
}
