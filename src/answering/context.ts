import type { DateTime } from "luxon";
import type { Day } from "../calendar/day.ts";
import type { Events } from "../calendar/events.ts";
import type { Exchange } from "../calendar/exchange.ts";
import type { Lookup } from "../market/lookup.ts";
import type { Snapshot } from "../market/snapshot.ts";

/** What does not change with the data: the catalogue, the events, the exchange's calendar. */
export interface Reference {
  readonly lookup: Lookup;
  readonly events: Events;
  readonly exchange: Exchange;
  /** words of English that are near to a word that is read here, and are never taken for it */
  readonly english: ReadonlySet<string>;
}

/** All that an answer may look at. */
export interface Context extends Reference {
  /** closes up to `asOf`, none after it */
  readonly snapshot: Snapshot;
  /** the date in New York that the question is asked on */
  readonly asOf: Day;
  /** last session that had closed by then */
  readonly lastFinished: Day;
  readonly now: DateTime;
}
