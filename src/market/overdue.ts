import type { DateTime } from "luxon";
import type { Day } from "../calendar/day.ts";
import type { Exchange } from "../calendar/exchange.ts";

/** Minutes after a close at which a source has it; hours after which those of the schedule are enough. */
const THERE_AFTER = { minutes: 15 };
const SOUGHT_FOR = { hours: 6 };

/** Whether the closes of the last session should be there by now and are not: soon after a close, early ones too, they are sought outside of the schedule. */
export function isOverdue(lastClose: Day | undefined, now: DateTime, exchange: Exchange): boolean {
  const session = exchange.lastFinished(now);
  if (lastClose !== undefined && lastClose >= session) return false;
  const { close } = exchange.hours(session);
  return now >= close.plus(THERE_AFTER) && now <= close.plus(SOUGHT_FOR);
}
