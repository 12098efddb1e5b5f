import { bodyWithin, fetchWithin } from "./fetch-within.ts";
import { LARGEST } from "./largest.ts";
import { ProviderError } from "./provider-error.ts";

export interface GuardedFetchOptions {
  /** origin to ask in place of the one that the client names */
  readonly baseUrl: string | undefined;
  /** milliseconds for the request and its body */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * `fetch` for Yahoo's client that takes the whole body before it hands anything on, so that a stalled, cut or foreign answer
 * becomes a {@link ProviderError} here and never a parse error inside the client. An abort by `signal` throws the signal's reason.
 */
export function guardedFetch({ baseUrl, timeout, signal }: GuardedFetchOptions): typeof fetch {
  return async (input, init) => {
    const asked = new URL(input instanceof Request ? input.url : input);
    const url = baseUrl === undefined ? asked : new URL(asked.pathname + asked.search, baseUrl);
    const limit = AbortSignal.timeout(timeout);
    let response: Response;
    let body: string;
    try {
      response = await fetchWithin("Yahoo", url, { ...init, signal: signal === undefined ? limit : AbortSignal.any([signal, limit]) });
      body = new TextDecoder().decode(await bodyWithin("Yahoo", response, LARGEST));
    } catch (cause) {
      signal?.throwIfAborted();
      if (cause instanceof ProviderError) throw cause;
      const why = limit.aborted ? `did not answer within ${timeout / 1000} s` : `could not be reached (${reasonOf(cause)})`;
      throw new ProviderError("unreachable", `Yahoo ${why}`, { cause });
    }
    if (!response.ok) throw statusError(response.status, body);
    if (!/^\s*\{/.test(body)) {
      throw new ProviderError(
        "malformed",
        `Yahoo answered with ${/^\s*</.test(body) ? "a web page" : `"${body.slice(0, 40)}"`} instead of prices`,
      );
    }
    return new Response(body, { status: response.status, headers: { "content-type": "application/json" } });
  };
}

function statusError(status: number, body: string): ProviderError {
  if (status === 429) return new ProviderError("busy", "Yahoo asks to slow down (429)");
  if (status >= 500) return new ProviderError("busy", `Yahoo has a fault of its own (${status})`);
  const said = /"description"\s*:\s*"([^"]{1,120})/.exec(body)?.[1];
  return new ProviderError(status === 404 ? "unknown" : "refused", `Yahoo answered ${status}${said === undefined ? "" : `: ${said}`}`);
}

/** The system's own word for a failed connection, such as ECONNREFUSED, which fetch hides in its cause. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (cause instanceof Error && "code" in cause && typeof cause.code === "string") return cause.code;
  return cause instanceof Error ? cause.message : String(cause);
}
