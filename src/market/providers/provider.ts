import type { Day } from "../../calendar/day.ts";
import type { Instrument } from "../catalogue.ts";
import type { Series } from "../series.ts";
import type { Healths } from "./health.ts";

export interface FetchOptions {
  /** first session wanted; everything the provider has where undefined */
  readonly from: Day | undefined;
  /** last session that has closed: a bar after it is unfinished and left out */
  readonly until: Day;
  readonly now: Date;
  readonly signal?: AbortSignal | undefined;
  /** whether the sources of this refresh answer; without it each is asked however often it fails */
  readonly healths?: Healths | undefined;
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
