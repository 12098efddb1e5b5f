import { DateTime } from "luxon";
import { type Day, isoOf } from "../calendar/day.ts";
import { NEW_YORK } from "../calendar/exchange.ts";
import type { Snapshot } from "../market/snapshot.ts";
import type { Manner } from "./oracle.ts";

/** The instant that an answer is given as of: never after now, nor after the end of a made-up market. */
export function instantOf(asOf: Manner["asOf"], snapshot: Snapshot, now: Date): DateTime {
  const latest = snapshot.sample ? endOf(snapshot.lastDay!) : DateTime.fromJSDate(now);
  if (asOf === undefined) return latest;
  return DateTime.min(latest, typeof asOf === "number" ? endOf(asOf) : DateTime.fromJSDate(asOf));
}

function endOf(day: Day): DateTime {
  return DateTime.fromISO(isoOf(day), { zone: NEW_YORK }).endOf("day");
}
