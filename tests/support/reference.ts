import { readFileSync } from "node:fs";
import { DateTime } from "luxon";
import { eventsSchema } from "../../src/calendar/events.ts";
import { closuresSchema, NEW_YORK, newYorkStockExchange } from "../../src/calendar/exchange.ts";
import { loadReference } from "../../src/oracle/reference.ts";

const read = (file: string): unknown => JSON.parse(readFileSync(`data/${file}`, "utf8"));

/** The exchange with the closures that ship. */
export const exchange = newYorkStockExchange(closuresSchema.parse(read("closures.json")));
/** The events that ship. */
export const events = eventsSchema.parse(read("events.json"));
/** Everything that ships in data/. */
export const reference = await loadReference("data");

/** The end of a day in New York: everything of that day is known. */
export function endOf(iso: string): DateTime {
  return DateTime.fromISO(iso, { zone: NEW_YORK }).endOf("day");
}
