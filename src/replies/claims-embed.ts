import type { APIEmbed } from "discord.js";
import type { CheckedClaim } from "../ask/claims/claims.ts";
import type { Locale } from "../wording/locale.ts";
import { noticeEmbed } from "./embed.ts";
import { clipped, escaped, oneLine } from "./plain.ts";

/** What a checked claim is told with. */
export interface ClaimWords {
  readonly confirmed: string;
  readonly off: (difference: string) => string;
  readonly offDate: (found: string) => string;
  readonly wrong: string;
  readonly untestable: string;
  readonly points: (number: string) => string;
  readonly counted: (all: string, confirmed: string, off: string, untestable: string) => string;
  readonly page: (page: string, of: string) => string;
}

/** Some of the claims, as they stand on one page. */
export interface ClaimsPage {
  readonly embed: APIEmbed;
  readonly claims: readonly CheckedClaim[];
}

/** Claims on a page: a reply that reads well on a phone has room for about so many. */
const ON_A_PAGE = 5;
/** Characters of a claim as it is said again, and of the finding that it is held against. */
const CLAIM_LENGTH = 160;
const FINDING_LENGTH = 200;
/** What is off is news; what cannot be tested is none. */
const ORDER = ["off", "confirmed", "not testable"] as const;

/**
 * Each claim with what became of it, and the finding and its sources: what is off first, what cannot be tested last.
 * @param title says what they were checked against
 */
export function* claimsPages(
  claims: readonly CheckedClaim[],
  title: string,
  words: ClaimWords,
  locale: Locale,
): Generator<ClaimsPage, void> {
  const [off, confirmed, untestable] = ORDER.map((verdict) => claims.filter((claim) => claim.verdict === verdict)) as [
    CheckedClaim[],
    CheckedClaim[],
    CheckedClaim[],
  ];
  const ordered = [...off, ...confirmed, ...untestable];
  const number = new Intl.NumberFormat(locale);
  const count = (of: { readonly length: number }): string => number.format(of.length);
  const summary = ordered.length > 1 ? [words.counted(count(ordered), count(confirmed), count(off), count(untestable))] : [];
  const pages = Math.ceil(ordered.length / ON_A_PAGE);
  for (let at = 0; at < pages; at += 1) {
    const shown = ordered.slice(at * ON_A_PAGE, (at + 1) * ON_A_PAGE);
    const embed = noticeEmbed(title, [...summary, ...shown.flatMap((claim) => linesOf(claim, words, locale))]);
    const footer = { text: words.page(number.format(at + 1), number.format(pages)) };
    yield { embed: pages === 1 ? embed : { ...embed, footer }, claims: shown };
  }
}

function linesOf(claim: CheckedClaim, words: ClaimWords, locale: Locale): string[] {
  const said = `> ${clipped(escaped(oneLine(claim.text)), CLAIM_LENGTH)}`;
  const verdict = `**${verdictText(claim, words, locale)}**`;
  return claim.verdict === "not testable" ? [said, `${verdict} (${escaped(claim.reading)})`] : [said, `${verdict}\n${findingText(claim)}`];
}

/** A sign before the word, so that neither stands alone. */
function verdictText(claim: CheckedClaim, words: ClaimWords, locale: Locale): string {
  const { verdict, stated, found, unit } = claim;
  if (verdict === "not testable") return `? ${words.untestable}`;
  if (verdict === "confirmed") return `✓ ${words.confirmed}`;
  if (typeof stated === "string" && typeof found === "string") return `✗ ${words.offDate(found)}`;
  if (typeof stated !== "number" || unit === null || typeof found !== "number") return `✗ ${words.wrong}`;
  return `✗ ${words.off(differenceText(found - stated, unit, words, locale))}`;
}

/** By how much the figure found is above (+) or below (−) the one stated, in the unit it was stated in. */
function differenceText(difference: number, unit: NonNullable<CheckedClaim["unit"]>, { points }: ClaimWords, locale: Locale): string {
  const number = (value: number, decimals: number): string =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay: "exceptZero" })
      .format(value)
      .replace("-", "−");
  switch (unit) {
    case "rate":
      return points(number(difference * 100, 2));
    case "percent":
    case "index points":
      return points(number(difference, 2));
    case "times":
      return `${number(difference, 2)} ×`;
    case "basis points":
      return `${number(difference, 0)} bp`;
    case "number":
      return number(difference, 0);
  }
}

/** The finding, and where its closes come from. */
function findingText({ headline, answer }: CheckedClaim): string {
  const origins = (answer?.sources ?? []).slice(0, 3).map(({ symbol, lastClose }) => `${symbol} ${lastClose}`);
  const text = clipped(escaped(oneLine(headline)), FINDING_LENGTH);
  return origins.length === 0 ? text : `${text} *(${escaped(origins.join(", "))})*`;
}
