import type { Day } from "../../calendar/day.ts";
import type { Instrument } from "../catalogue.ts";
import type { Series } from "../series.ts";

export interface FetchOptions {
  /** first session wanted; everything the provider has where undefined */
  readonly from: Day | undefined;
  /** last session that has closed: a bar after it is unfinished and left out */
  readonly until: Day;
  readonly now: Date;
  readonly signal?: AbortSignal | undefined;
}

export interface FetchedSeries {
  /** under the catalogue's symbol; not yet validated */
  readonly series: Series;
  /** what the provider gave that was not taken, in words */
  readonly notes: readonly string[];
}

/** A source of daily closes. */
export interface Provider {
  /** as the catalogue's `provider` names and answers call it */
  readonly name: string;
  /** Whether the catalogue says what the provider calls the instrument. */
  covers(instrument: Instrument): boolean;
  /**
   * @throws {ProviderError} with the reason and, where there is one, the cause
   * @throws the signal's reason where it is aborted
   */
  fetch(instrument: Instrument, options: FetchOptions): Promise<FetchedSeries>;
}

/**
 * `offline`: the network must not be used; `unknown`: the provider has no such symbol; `busy`: 429 or 5xx; `refused`: another status;
 * `unreachable`: no connection, a cut or stalled one; `malformed`: an answer that is not what the provider gives.
 */
export type ProviderFailure = "offline" | "unknown" | "busy" | "refused" | "unreachable" | "malformed";

export class ProviderError extends Error {
  override readonly name = "ProviderError";
  readonly failure: ProviderFailure;

  constructor(failure: ProviderFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.failure = failure;
  }
}
