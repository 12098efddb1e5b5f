import type { Unit } from "../../question/history.ts";
import type { Locale } from "../../wording/locale.ts";
import { WORDS } from "./words.ts";

const DAY = 86_400_000;

/** English dates are written the day first, as in the answers. */
const TAGS: Readonly<Record<Locale, string>> = { en: "en-GB", de: "de-DE", fr: "fr-FR" };

/** Units whose values are shown a hundredfold. */
const FRACTIONS: ReadonlySet<Unit> = new Set(["rate", "share", "points"]);

/** Says a value in its unit. */
export type Format = (value: number) => string;

/** To the digit that an answer gives: "+10.42%", "1,929.54". */
export function labelFormat(unit: Unit, locale: Locale): Format {
  return formatOf(unit, locale, 2);
}

/** @param step between two ticks, which says how many decimals tell them apart */
export function axisFormat(unit: Unit, locale: Locale, step: number): Format {
  const size = FRACTIONS.has(unit) ? step * 100 : step;
  return formatOf(unit, locale, Math.max(0, Math.min(3, -Math.floor(Math.log10(size) + 1e-9))));
}

/** A plain number: a count without decimals. */
export function countFormat(locale: Locale): Format {
  return formatOf("sessions", locale, 0);
}

/** Large numbers (open interest) need no decimals; a rate has its sign, and a percent sign that no line break parts from it. */
function formatOf(unit: Unit, locale: Locale, decimals: number): Format {
  const options = (places: number): Intl.NumberFormatOptions => ({
    minimumFractionDigits: places,
    maximumFractionDigits: places,
    ...(unit === "rate" || unit === "points" ? { signDisplay: "exceptZero" } : {}),
  });
  const fine = new Intl.NumberFormat(TAGS[locale], options(unit === "sessions" ? 0 : decimals));
  const whole = new Intl.NumberFormat(TAGS[locale], options(0));
  const scale = FRACTIONS.has(unit) ? 100 : 1;
  const isPercent = unit === "percent" || FRACTIONS.has(unit);
  const suffix = unit === "points" ? `\u00a0${WORDS[locale].points}` : isPercent ? WORDS[locale].percent : "";
  return (value) => {
    const format = Math.abs(value * scale) >= 100_000 ? whole : fine;
    return `${format.format(value * scale).replace("-", "−")}${suffix}`;
  };
}

/** "7 Jun 2023" in the order of the language; what is left out of the parts is not said. */
export function dateFormat(
  locale: Locale,
  parts: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric" },
): (day: number) => string {
  const format = new Intl.DateTimeFormat(TAGS[locale], { timeZone: "UTC", ...parts });
  // The answers write "Sep", not "Sept" as this English does.
  return (day) => (locale === "en" ? format.format(day * DAY).replace("Sept", "Sep") : format.format(day * DAY));
}
