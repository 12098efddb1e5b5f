import { z } from "zod";
import { windowSchema } from "../../calendar/window.ts";
import { capitalisationAnswer, companyFund } from "../capitalisation.ts";
import type { Kind } from "../kind.ts";
import { takeDate } from "../language/dates.ts";
import { memberCues, takeState } from "../language/members.ts";

const schema = z.strictObject({
  kind: z.literal("capitalisation"),
  /** the company or basket that is measured */
  side: z.string(),
  /** what it is held against: an index as a whole, or another company */
  against: z.string(),
  asked: z.enum(["bigger", "smaller"]).nullable(),
  /** the stretch at whose end the values are taken; null for now */
  on: windowSchema.nullable(),
});

export type CapitalisationQuestion = z.infer<typeof schema>;

/** Market value of one against that of another or of a whole index. */
export const capitalisation: Kind<CapitalisationQuestion> = {
  kind: "capitalisation",
  schema,
  about: {
    summary: "One company's market value against another's or an index's.",
    figures: {
      ratio: "company ÷ index, approximate where it is reckoned",
      streak: "how long it has been so",
    },
  },
  cues: {
    ...memberCues,
    bigger: [
      "bigger",
      "bigger than",
      "larger",
      "larger than",
      "worth more",
      "worth more than",
      "more valuable",
      "more valuable than",
      "more highly valued than",
      "greater than",
    ],
    smaller: ["smaller", "smaller than", "worth less", "worth less than", "less valuable", "less valuable than"],
    marketValue: [
      "market cap",
      "mkt cap",
      "mkt caps",
      "market caps",
      "market value",
      "market values",
      "market capitalization",
      "market capitalisation",
      "capitalization",
      "capitalisation",
      "mcap",
      "by market cap",
      "by market value",
      "valued",
      "valuation",
    ],
  },
  examples: [
    "is Apple bigger than the whole Russell 2000?",
    "is Apple worth more than Microsoft?",
    "market cap of Apple against the Russell 2000",
    "is Nvidia worth more than Apple?",
    "market value of Nvidia against Microsoft",
  ],

  read(reading) {
    const bigger = reading.take("every", "bigger");
    const smaller = reading.take("smaller");
    const value = reading.take("marketValue");
    if (!(bigger || smaller || value) || (bigger && smaller) || reading.has("not", "up", "down", "behind")) return undefined;
    const [side, against, ...others] = reading.sides();
    if (side === undefined || against === undefined || others.length > 0) return undefined;
    const on = takeDate(reading);
    if (on === undefined) return undefined;
    reading.claim(...reading.all("cue").filter((item) => item.cue === "compare" && /^compar/i.test(item.raw)));
    reading.take("versus", "whole", "members", "far", "when", "sinceWhen", "or", "and");
    takeState(reading, "worth");
    return {
      kind: "capitalisation",
      side,
      against,
      asked: reading.isYesNo() ? (smaller ? "smaller" : bigger ? "bigger" : null) : null,
      on,
    };
  },

  symbols: ({ side, against }, { lookup }) =>
    [side, against].flatMap((symbol) => {
      const named = lookup.bySymbol(symbol);
      return named !== undefined && "basket" in named ? named.basket.members : [symbol];
    }),

  entries: ({ side, against }) => [`values/${side}`, `values/${against}`, `holdings/${companyFund.symbol}/`],

  answer: capitalisationAnswer,
};
