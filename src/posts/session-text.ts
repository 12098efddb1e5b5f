import type { DateTime } from "luxon";
import type { Day } from "../calendar/day.ts";
import { NEW_YORK } from "../calendar/exchange.ts";
import type { Locale } from "../questions/locale.ts";

const MS_PER_DAY = 86_400_000;
/** English dates are written the day first, as in the answers. */
const TAGS: Readonly<Record<Locale, string>> = { en: "en-GB", de: "de-DE", fr: "fr-FR" };

/** "Wed 7 Jun 2023", "Mi., 7. Juni 2023", "mer. 7 juin 2023" */
export function sessionText(session: Day, locale: Locale): string {
  const format = new Intl.DateTimeFormat(TAGS[locale], {
    timeZone: "UTC",
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
  });
  return format.format(session * MS_PER_DAY).replace(/^(\w{3}),/, "$1");
}

/** "16:30 New York, 7 Jun" of an instant. */
export function instantText(instant: DateTime, locale: Locale): string {
  const local = instant.setZone(NEW_YORK).setLocale(TAGS[locale]);
  return `${local.toFormat("HH:mm")} New York, ${local.toLocaleString({ day: "numeric", month: "short" })}`;
}
