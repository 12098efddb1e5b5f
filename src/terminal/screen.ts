import type { TextManner } from "../replies/text.ts";
import type { Locale } from "../wording/locale.ts";

/**
 * Whether standard output shows colours, and how wide it is; what goes into a file, a pipe or a terminal that tells a width of 0 is not broken
 * into lines.
 */
export function screen(locale: Locale): TextManner {
  const { columns } = process.stdout;
  return { locale, colour: process.stdout.hasColors?.() ?? false, ...(columns ? { columns } : {}) };
}
