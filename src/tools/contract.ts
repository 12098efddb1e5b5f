import { z } from "zod";
import { locales } from "../wording/locale.ts";

/** What other programs send and get: the same whichever way they come, over HTTP or the Model Context Protocol. */

/** Characters of a question, and of a text whose claims are checked. */
const MOST_OF_QUESTION = 2000;
const MOST_OF_TEXT = 20_000;

const text = z.string().trim().min(1).max(MOST_OF_QUESTION);
const asOf = z.iso.date().describe("Uses only what was known at the end of this day in New York; today where left out.").optional();
const locale = z.enum(locales).describe("The language of the answer's words; English where left out.").optional();

export const askInput = z.strictObject({
  text: text.describe("A question about markets, or a statement to check: “Russell vs Nasdaq this week”."),
  asOf,
  locale,
});
export const claimsInput = z.strictObject({
  text: z.string().trim().min(1).max(MOST_OF_TEXT).describe("A text whose every claim on markets is checked."),
  asOf: asOf.describe("The day on which the text was written; today where left out."),
  locale,
});
export const quoteInput = z.strictObject({
  instrument: z.string().trim().min(1).max(100).describe("An index, fund, company, yield or sector: “S&P 500”, “AAPL”."),
  asOf,
  locale,
});

const verdict = z.enum(["confirmed", "off", "not testable"]);
const statedOrFound = z.union([z.number(), z.string(), z.null()]);

const claim = z.object({
  stated: z.union([z.number(), z.string()]).describe("In the units of values: rates as fractions."),
  found: statedOrFound,
  verdict,
});

const foundClaim = z.object({
  text: z.string(),
  from: z.int().describe("Offset of its words in the text, in UTF-16 code units."),
  to: z.int(),
  stated: statedOrFound,
  found: statedOrFound,
  verdict,
  reading: z.string().describe("How it was understood, or why it cannot be tested."),
  headline: z.string().describe("What was found; empty where nothing was."),
});

/** A Question as it goes to others: its kind, and what its kind has beside. */
const question = z.looseObject({ kind: z.string().describe("“refusal” where the question was not answered.") });

/** An answer as data; its optional parts are left out where they do not apply. */
export const answerOutput = z
  .object({
    question,
    reading: z.string().describe("How the question was understood, in a line."),
    headline: z.string().describe("The finding in plain words; of a refusal, the reason."),
    asOf: z.iso.date(),
    window: z.object({ label: z.string(), base: z.iso.date(), end: z.iso.date() }).nullable(),
    values: z.record(z.string(), z.unknown()).describe("The figures by name: rates as fractions, dates as ISO, symbols of the catalogue."),
    table: z.object({ columns: z.array(z.string()), rows: z.array(z.array(z.string())) }).nullable(),
    details: z.array(z.string()),
    caveats: z.array(z.string()),
    sources: z.array(z.object({ name: z.string(), symbol: z.string(), lastClose: z.iso.date(), from: z.string() })),
    rule: z.string().describe("How the figures are computed."),
    get also() {
      return z.array(answerOutput).optional();
    },
    alternatives: z
      .array(z.object({ read: z.string(), meant: z.string(), question }))
      .describe("What the text can also mean.")
      .optional(),
    claim: claim.optional(),
    claims: z.array(foundClaim).optional(),
    claimUnit: z.string().optional(),
    sample: z.literal(true).describe("The prices are made up.").optional(),
    byModel: z.literal(true).describe("A language model read the question; the first caveat says as what.").optional(),
    verdict: z.boolean().describe("Of a yes-or-no question.").optional(),
    met: z.boolean().describe("Whether the newest session meets the condition asked about.").optional(),
  })
  .meta({ id: "Answer" });

export const claimsOutput = z
  .object({
    asOf: z.iso.date(),
    sample: z.literal(true).describe("The prices are made up.").optional(),
    claims: z.array(foundClaim),
  })
  .meta({ id: "CheckedClaims" });
