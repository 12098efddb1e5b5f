import type { APIEmbed } from "discord.js";
import { isSo } from "../ask/claims/assertion.ts";
import type { CheckedClaims } from "../ask/claims/claims.ts";
import type { Answer } from "../question/answer.ts";
import type { Locale } from "../wording/locale.ts";
import { noticeEmbed } from "./embed.ts";
import { clipped, escaped, oneLine } from "./plain.ts";

/** What a checked claim is told with. */
export interface ClaimWords {
  readonly confirmed: string;
  readonly off: (difference: string) => string;
  readonly offDate: (found: string | null) => string;
  readonly wrong: string;
  readonly untestable: string;
  readonly points: (number: string) => string;
  readonly more: (count: number) => string;
}

/** Characters of a claim as it is said again, and of the finding that it is held against. */
const CLAIM_LENGTH = 160;
const FINDING_LENGTH = 320;

/** Each claim with what became of it, and the finding and its sources. @param title says what they were checked against */
export function claimsEmbed({ claims, left }: CheckedClaims, title: string, words: ClaimWords, locale: Locale): APIEmbed {
  const lines = claims.flatMap(({ text, answer }) => [
    `> ${clipped(escaped(oneLine(text)), CLAIM_LENGTH)}`,
    answer === null ? `**? ${words.untestable}**` : `**${verdictText(answer, words, locale)}**\n${findingText(answer)}`,
  ]);
  return noticeEmbed(title, [...lines, ...(left > 0 ? [words.more(left)] : [])]);
}

/** A sign before the word, so that neither stands alone. */
function verdictText(answer: Answer, words: ClaimWords, locale: Locale): string {
  const so = isSo(answer);
  if (so === null) return `? ${words.untestable}`;
  if (so) return `✓ ${words.confirmed}`;
  const { claim } = answer;
  if (claim === undefined) return `✗ ${words.wrong}`;
  if (typeof claim.stated === "string") return `✗ ${words.offDate(claim.found === null ? null : String(claim.found))}`;
  return `✗ ${words.off(differenceText(Number(claim.found) - claim.stated, answer, words, locale))}`;
}

/** By how much the figure found is above (+) or below (−) the one stated, in the unit it was stated in. */
function differenceText(difference: number, { claimUnit }: Answer, { points }: ClaimWords, locale: Locale): string {
  const number = (value: number, decimals: number): string =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay: "exceptZero" })
      .format(value)
      .replace("-", "−");
  switch (claimUnit) {
    case "rate":
      return points(number(difference * 100, 2));
    case "percent":
    case "index points":
      return points(number(difference, 2));
    case "times":
      return `${number(difference, 2)} ×`;
    case "basis points":
      return `${number(difference, 0)} bp`;
    default:
      return number(difference, 0);
  }
}

/** The finding, and where its closes come from. */
function findingText({ headline, sources }: Answer): string {
  const origins = sources.slice(0, 3).map(({ symbol, lastClose }) => `${symbol} ${lastClose}`);
  const text = clipped(escaped(oneLine(headline)), FINDING_LENGTH);
  return origins.length === 0 ? text : `${text} *(${escaped(origins.join(", "))})*`;
}
