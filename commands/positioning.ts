import { datePart } from "../src/discord/date-part.ts";
import { choiceOption } from "../src/discord/declaration.ts";
import { fill, instrument, instrumentPart, questionCommand, sense, stretch } from "../src/discord/question-command.ts";

export default questionCommand({
  name: { en: "positioning", de: "positionierung", fr: "positions" },
  description: {
    en: "How short, or long, are speculators in an index’s futures?",
    de: "Wie stark sind Spekulanten in Futures eines Index short oder long?",
    fr: "À quel point les spéculateurs sont-ils vendeurs, ou acheteurs, des futures d'un indice ?",
  },
  parts: [
    instrumentPart(
      {
        name: { en: "index", de: "index", fr: "indice" },
        description: {
          en: "S&P 500, Nasdaq, Russell 2000, Dow (default: S&P 500)",
          de: "S&P 500, Nasdaq, Russell 2000, Dow (sonst: S&P 500)",
          fr: "S&P 500, Nasdaq, Russell 2000, Dow (sinon : S&P 500)",
        },
      },
      false,
    ),
    {
      option: choiceOption({
        name: { en: "side", de: "seite", fr: "sens" },
        description: {
          en: "Which figure to rank (default: net)",
          de: "Welche Zahl eingeordnet wird (sonst: netto)",
          fr: "Le chiffre classé (sinon : net)",
        },
        choices: {
          short: { en: "short", de: "short", fr: "vendeurs" },
          long: { en: "long", de: "long", fr: "acheteurs" },
          net: { en: "net", de: "netto", fr: "net" },
        },
      }),
    },
    datePart,
  ],
  asks: (chosen) =>
    fill("positioning", sense("speculators"), sense(chosen("side") ?? "net"), instrument(chosen("index")), stretch(chosen("date"))),
});
