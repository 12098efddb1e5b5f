import { choiceOption } from "../src/discord/declaration.ts";
import { fill, instrument, instrumentPart, questionCommand, sense, stretch, windowPart } from "../src/discord/question-command.ts";

/** Answered in src/kinds/compare/, by the formulas of src/metrics/relative.ts. */
export default questionCommand({
  name: { en: "compare", de: "vergleichen", fr: "comparer" },
  description: {
    en: "Which of two or three did better, and by how much?",
    de: "Was von zwei oder drei lief besser, und um wie viel?",
    fr: "Lequel de deux ou trois a fait mieux, et de combien ?",
  },
  parts: [
    instrumentPart({
      name: { en: "first", de: "erster", fr: "premier" },
      description: {
        en: "An index, sector or company: Russell 2000",
        de: "Ein Index, Sektor oder Unternehmen: Russell 2000",
        fr: "Un indice, un secteur ou une société : Russell 2000",
      },
    }),
    instrumentPart({
      name: { en: "second", de: "zweiter", fr: "deuxième" },
      description: { en: "What to compare it with: Nasdaq", de: "Womit verglichen wird: Nasdaq", fr: "Ce à quoi on le compare : Nasdaq" },
    }),
    instrumentPart(
      {
        name: { en: "third", de: "dritter", fr: "troisième" },
        description: {
          en: "A third one, ranked with the others",
          de: "Noch einer, in der Rangfolge",
          fr: "Un de plus, dans le classement",
        },
      },
      false,
    ),
    windowPart,
    {
      option: choiceOption({
        name: { en: "basis", de: "basis", fr: "base" },
        description: {
          en: "With or without dividends (default: without)",
          de: "Mit oder ohne Dividenden (sonst: ohne)",
          fr: "Avec ou sans dividendes (sinon : sans)",
        },
        choices: {
          "price return": {
            en: "price return, dividends left out",
            de: "Kursrendite, ohne Dividenden",
            fr: "rendement du cours, sans dividendes",
          },
          "total return": {
            en: "total return, dividends reinvested",
            de: "Gesamtrendite, mit Dividenden",
            fr: "rendement total, dividendes compris",
          },
        },
      }),
    },
  ],
  asks: (chosen) =>
    fill(
      "compare",
      instrument(chosen("first")),
      sense("versus"),
      instrument(chosen("second")),
      instrument(chosen("third")),
      stretch(chosen("window")),
      sense(chosen("basis") === "total return" ? "total" : "priceOnly"),
    ),
});
