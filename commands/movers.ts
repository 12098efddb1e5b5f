import { choiceOption, numberOption } from "../src/discord/declaration.ts";
import { amount, fill, instrument, instrumentPart, questionCommand, sense, stretch, windowPart } from "../src/discord/question-command.ts";

/** How many are named where nobody says. */
const USUAL = 5;

/** Answered in src/kinds/leaders/. */
export default questionCommand({
  name: { en: "movers", de: "gewinner", fr: "palmarès" },
  description: {
    en: "The best or worst members of an index or a sector",
    de: "Die besten oder schlechtesten Mitglieder eines Index oder eines Sektors",
    fr: "Les meilleurs ou les pires membres d'un indice ou d'un secteur",
  },
  parts: [
    {
      option: choiceOption({
        name: { en: "which", de: "welche", fr: "lesquels" },
        description: {
          en: "Best or worst (default: best)",
          de: "Beste oder schlechteste (sonst: beste)",
          fr: "Meilleurs ou pires (sinon : meilleurs)",
        },
        choices: {
          best: { en: "best", de: "beste", fr: "meilleurs" },
          worst: { en: "worst", de: "schlechteste", fr: "pires" },
        },
      }),
    },
    instrumentPart(
      {
        name: { en: "of", de: "von", fr: "dans" },
        description: {
          en: "An index, a sector or a basket (default: S&P 500)",
          de: "Ein Index, ein Sektor oder ein Korb (sonst: S&P 500)",
          fr: "Un indice, un secteur ou un panier (sinon : S&P 500)",
        },
      },
      false,
    ),
    windowPart,
    {
      option: numberOption({
        name: { en: "count", de: "anzahl", fr: "nombre" },
        description: {
          en: `How many to show first (default: ${USUAL})`,
          de: `Wie viele zuerst genannt werden (sonst: ${USUAL})`,
          fr: `Combien en nommer d'abord (sinon : ${USUAL})`,
        },
        least: 1,
        most: 25,
      }),
    },
  ],
  asks: (chosen) =>
    fill(
      "leaders",
      amount(Number(chosen("count") ?? USUAL)),
      sense(chosen("which") ?? "best"),
      sense("members"),
      instrument(chosen("of") ?? "S&P 500"),
      stretch(chosen("window")),
    ),
});
