/** The languages that answers are given in. */
export const locales = ["en", "de", "fr"] as const;
export type Locale = (typeof locales)[number];

export function isLocale(text: string): text is Locale {
  return locales.some((locale) => locale === text);
}

/** The language for a tag such as "de", "fr" or "en-US"; English for any other. */
export function localeOf(tag: string): Locale {
  const language = tag.split("-")[0]!.toLowerCase();
  return locales.find((locale) => locale === language) ?? "en";
}
