import type { DateTime } from "luxon";
import type { Day } from "../calendar/day.ts";
import { NEW_YORK } from "../calendar/exchange.ts";
import type { Locale } from "../wording/locale.ts";

const MS_PER_DAY = 86_400_000;
/** English dates are written the day first, as in the answers. */
const TAGS: Readonly<Record<Locale, string>> = { en: "en-GB", de: "de-DE", fr: "fr-FR" };

const DATE = { timeZone: "UTC", weekday: "short", day: "numeric", month: "short", year: "numeric" } as const;
const FORMATS: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat("en-US", DATE),
  de: new Intl.DateTimeFormat("de-DE", DATE),
  fr: new Intl.DateTimeFormat("fr-FR", DATE),
};

/** "Wed 7 Jun 2023" as the answers say it, "Mi., 7. Juni 2023", "mer. 7 juin 2023" */
export function sessionText(session: Day, locale: Locale): string {
  const instant = session * MS_PER_DAY;
  if (locale !== "en") return FORMATS[locale].format(instant);
  const parts = Object.fromEntries(FORMATS.en.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.weekday} ${parts.day} ${parts.month} ${parts.year}`;
}

/** "16:30 New York, 7 Jun" of an instant. */
export function instantText(instant: DateTime, locale: Locale): string {
  const local = instant.setZone(NEW_YORK).setLocale(TAGS[locale]);
  return `${local.toFormat("HH:mm")} New York, ${local.toLocaleString({ day: "numeric", month: "short" })}`;
}
