import { datePart } from "../src/discord/date-part.ts";
import { fill, instrument, instrumentPart, questionCommand, sense, stretch } from "../src/discord/question-command.ts";

export default questionCommand({
  name: { en: "concentration", de: "konzentration", fr: "concentration" },
  description: {
    en: "How much of an index do a company, a basket or its ten largest make up?",
    de: "Wie viel eines Index macht ein Unternehmen, ein Korb oder die größten zehn aus?",
    fr: "Quelle part d'un indice représente une société, un panier ou ses dix premières ?",
  },
  parts: [
    instrumentPart(
      {
        name: { en: "of", de: "wer", fr: "qui" },
        description: {
          en: "A company or a basket: Magnificent Seven (default: the ten largest)",
          de: "Ein Unternehmen oder ein Korb: Magnificent Seven (sonst: die größten zehn)",
          fr: "Une société ou un panier : Magnificent Seven (sinon : les dix premières)",
        },
      },
      false,
    ),
    instrumentPart(
      {
        name: { en: "index", de: "index", fr: "indice" },
        description: {
          en: "Index (default: S&P 500)",
          de: "In welchem Index (sonst: S&P 500)",
          fr: "Dans quel indice (sinon : S&P 500)",
        },
      },
      false,
    ),
    datePart,
  ],
  asks: (chosen) =>
    fill(
      "concentration",
      sense("weight"),
      instrument(chosen("of")) ?? sense("concentration"),
      instrument(chosen("index")),
      stretch(chosen("date")),
    ),
});
