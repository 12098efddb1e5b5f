/**
 * `offline`: the network must not be used; `unknown`: the provider has no such symbol; `busy`: 429 or 5xx; `refused`: another status;
 * `unreachable`: no connection, a cut or stalled one; `down`: too many requests failed, so it is no longer asked;
 * `malformed`: an answer that is not what the provider gives.
 */
export type ProviderFailure = "offline" | "unknown" | "busy" | "refused" | "unreachable" | "down" | "malformed";

export class ProviderError extends Error {
  override readonly name = "ProviderError";
  readonly failure: ProviderFailure;

  constructor(failure: ProviderFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.failure = failure;
  }
}
