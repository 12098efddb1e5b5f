import type { TextManner } from "../replies/text.ts";
import type { Locale } from "../wording/locale.ts";

/** Whether standard output shows colours, and how wide it is; what goes into a file or a pipe is not broken into lines. */
export function screen(locale: Locale): TextManner {
  const { columns } = process.stdout;
  return { locale, colour: process.stdout.hasColors?.() ?? false, ...(columns === undefined ? {} : { columns }) };
}
