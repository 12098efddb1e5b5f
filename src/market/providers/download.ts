import pRetry from "p-retry";
import { bodyWithin, fetchWithin } from "./fetch-within.ts";
import type { Health } from "./health.ts";
import { LARGEST } from "./largest.ts";
import { ProviderError } from "./provider-error.ts";

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

/** The body of an address. @throws {ProviderError} if there is none; the signal's reason if it is aborted */
export type Download = (who: string, url: URL, signal?: AbortSignal, health?: Health) => Promise<Uint8Array>;

/** Downloads of whole bodies: what stalls, is cut or is refused becomes a {@link ProviderError}; what may pass is tried again. */
export function createDownload({ offline = false, timeout = 30_000, retries = 3, backoff = 1_000 }: DownloadOptions = {}): Download {
  return async (who, url, given, health) => {
    if (offline) throw new ProviderError("offline", `OFFLINE is set, so ${who} is not asked`);
    given?.throwIfAborted();
    const signal = eitherSignal(given, health?.signal);
    const attempt = (): Promise<Uint8Array> => once(who, url, timeout, signal);
    return pRetry(() => health?.attempt(attempt) ?? attempt(), {
      retries,
      minTimeout: backoff,
      randomize: true,
      shouldRetry: ({ error }) => error instanceof ProviderError && (error.failure === "busy" || error.failure === "unreachable"),
      ...(signal === undefined ? {} : { signal }),
    });
  };
}

/** Whichever of two is aborted first. */
export function eitherSignal(a: AbortSignal | undefined, b: AbortSignal | undefined): AbortSignal | undefined {
  return a === undefined || b === undefined ? (a ?? b) : AbortSignal.any([a, b]);
}

async function once(who: string, url: URL, timeout: number, signal: AbortSignal | undefined): Promise<Uint8Array> {
  const limit = AbortSignal.timeout(timeout);
  let response: Response;
  let body: Uint8Array;
  try {
    response = await fetchWithin(who, url, { signal: signal === undefined ? limit : AbortSignal.any([signal, limit]) });
    body = await bodyWithin(who, response, LARGEST);
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof ProviderError) throw cause;
    const why = limit.aborted ? `did not answer within ${timeout / 1000} s` : "could not be reached";
    throw new ProviderError("unreachable", `${who} ${why}`, { cause });
  }
  if (response.ok) return body;
  if (response.status === 429 || response.status >= 500) throw new ProviderError("busy", `${who} answered ${response.status}`);
  throw new ProviderError(response.status === 404 ? "unknown" : "refused", `${who} answered ${response.status}`);
}
