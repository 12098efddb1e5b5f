import { FUNDS, fundOf } from "../../market/funds.ts";
import type { Kind } from "../kind.ts";
import { answerCapitalisation, companyFund } from "./answer.ts";
import { type CapitalisationQuestion, capitalisationSchema } from "./schema.ts";
import { capitalisationSlots } from "./slots.ts";
import { wording } from "./wording.ts";
import { words } from "./words.ts";

/** Market value of one against that of another or of a whole index. */
export const capitalisation: Kind<CapitalisationQuestion> = {
  kind: "capitalisation",
  schema: capitalisationSchema,
  words,
  wording,
  about: {
    summary: "One company's market value against another's or an index's.",
    figures: {
      ratio: "company ÷ index, approximate where it is estimated",
      streak: "how long this has been true",
      "fund, list, covered":
        "for a company against an index without market values: the fund that holds both, the date of its list, the share of the index it holds",
    },
  },
  examples: [
    "is Apple bigger than the whole Russell 2000?",
    "is Apple worth more than Microsoft?",
    "market cap of Apple against the Russell 2000",
    "is Nvidia worth more than Apple?",
    "market value of Nvidia against Microsoft",
  ],
  slots: capitalisationSlots,

  isOneNumber: true,
  symbols: ({ side, against }, { lookup }) =>
    [side, against].flatMap((symbol) => {
      const named = lookup.bySymbol(symbol);
      return named !== undefined && "basket" in named ? named.basket.members : [symbol];
    }),

  entries: ({ side, against }) => [
    `values/${side}`,
    `values/${against}`,
    ...(isAgainstIndex(side, against) ? FUNDS.map(({ symbol }) => `holdings/${symbol}/`) : [`holdings/${companyFund.symbol}/`]),
  ],

  answer: answerCapitalisation,
};

/** A company and an index: any fund may be the one that holds both. */
function isAgainstIndex(side: string, against: string): boolean {
  return (fundOf(side) === undefined) !== (fundOf(against) === undefined);
}
