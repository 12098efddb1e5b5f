import { openedAs } from "../../answering/said.ts";
import type { Question } from "../../kinds/question.ts";
import { render } from "../../kinds/render.ts";
import type { Answer, FoundClaim } from "../../question/answer.ts";
import type { Claim } from "../../question/claim.ts";
import { joined, type Phrase, say, verbatim } from "../../wording/phrase.ts";
import type { Ground } from "../answered.ts";
import type { CheckedClaim } from "./claims.ts";

/**
 * The answer to a statement: that of its first claim with a figure, with what became of all of them.
 * @param claims at least one
 * @param otherwise the answer to the text as a question, for a statement of which nothing can be held against closes
 */
export function answerTold(claims: readonly CheckedClaim[], otherwise: Answer<Question>, { locale = "en" }: Ground): Answer<Question> {
  const shown = firstFigure(claims);
  const verdict = verdictOf(claims);
  const base = shown.answer ?? claims.find(({ answer }) => answer !== null)?.answer ?? otherwise;
  const text = (phrase: Phrase): string => render(phrase, locale);
  const found = claims.map(({ answer: _, unit: __, ...claim }): FoundClaim => claim);
  const several = claims.length > 1;
  const counted = (wanted: Claim["verdict"]): number => claims.filter((claim) => claim.verdict === wanted).length;
  const [confirmed, off, untested] = [counted("confirmed"), counted("off"), counted("not testable")];
  const counts = [
    confirmed > 0 ? say`${confirmed} confirmed` : undefined,
    off > 0 ? say`${off} off` : undefined,
    untested > 0 ? say`${untested} not testable` : undefined,
  ];
  const headline = several ? say`${claims.length} claims: ${joined(counts, ", ")}.` : openedOnce(shown, base.headline);
  return {
    ...base,
    headline: text(headline),
    ...(several ? { table: null, details: claims.map((claim) => text(lineOf(claim))) } : {}),
    claim: { stated: shown.stated ?? "", found: shown.found, verdict },
    ...(shown.unit === null ? {} : { claimUnit: shown.unit }),
    claims: found,
  };
}

/** The first with a figure in digits, else in words, else the first of all; of a move told in points and in percent beside it, the percent. */
function firstFigure(claims: readonly CheckedClaim[]): CheckedClaim {
  const isFigure = ({ stated }: CheckedClaim): boolean => typeof stated === "number";
  const first = claims.find((claim) => isFigure(claim) && hasDigits(claim.text)) ?? claims.find(isFigure) ?? claims[0]!;
  const beside = claims[claims.indexOf(first) + 1];
  if (beside?.unit !== "rate") return first;
  // "finished at 4,069.31, up 85.6 percent"
  const isAtLevel = first.unit === "index points" && beside.from - first.to <= ", ".length && /^(?:up|down)\b/i.test(beside.text);
  return isAtLevel || (first.unit === "index points" && asks(beside) === asks(first)) ? beside : first;
}

/** Whether a figure stands in digits: those of "S&P 500", of a year and of "10-year" are none. */
function hasDigits(text: string): boolean {
  return /\d/.test(text.replace(/\p{L}[- ]?\d{2,4}\b|\b(?:18|19|20)\d\d\b(?![.,]\d)|\b\d+-(?:year|day|week|month)\b/gu, ""));
}

/** What a claim's figure was looked for with. */
function asks({ answer }: CheckedClaim): string {
  return JSON.stringify(answer?.question);
}

/** Off where one is, else not testable where one is. */
function verdictOf(claims: readonly CheckedClaim[]): Claim["verdict"] {
  return (["off", "not testable"] as const).find((verdict) => claims.some((claim) => claim.verdict === verdict)) ?? "confirmed";
}

/** "“rose 2.4%, to 3,752.75”: Confirmed: S&P 500 +2.37% on Friday." */
function lineOf(claim: CheckedClaim): Phrase {
  return say`"${verbatim(claim.text)}": ${openedOnce(claim, claim.headline === "" ? claim.reading : claim.headline)}`;
}

/** A headline with its verdict in front, which the answer to a statement has already. */
function openedOnce({ answer, verdict }: CheckedClaim, headline: string): Phrase {
  if (answer?.claim !== undefined) return verbatim(headline);
  const bare = headline.replace(OPENING, "");
  return openedAs(verbatim(ARTICLE.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare), verdict);
}

/** What an answer to a question begins with, as each language says it. */
const OPENING = /^(?:Yes|No|Ja|Nein|Oui|Non|Not testable|Nicht prüfbar|Invérifiable)\s?: /u;
/** Articles that are small behind the colon of a verdict; German has them large. */
const ARTICLE = /^(?:The|Le|La|Les|L')(?![\p{L}-])/u;
