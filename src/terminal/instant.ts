import { DateTime } from "luxon";
import { isoOf } from "../calendar/day.ts";
import { NEW_YORK } from "../calendar/exchange.ts";
import type { Snapshot } from "../market/snapshot.ts";

/** The end of the day asked about; now without one; the sample market's last day where prices are made up. */
export function instantOf(asOf: string | undefined, snapshot: Snapshot | undefined): DateTime {
  const iso = asOf ?? (snapshot?.sample && snapshot.lastDay !== undefined ? isoOf(snapshot.lastDay) : undefined);
  return iso === undefined ? DateTime.now() : DateTime.fromISO(iso, { zone: NEW_YORK }).endOf("day");
}
