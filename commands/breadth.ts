import { datePart } from "../src/discord/date-part.ts";
import { choiceOption } from "../src/discord/declaration.ts";
import { fill, instrument, instrumentPart, questionCommand, sense, stretch } from "../src/discord/question-command.ts";

export default questionCommand({
  name: { en: "breadth", de: "marktbreite", fr: "largeur" },
  description: {
    en: "How many members of an index are above their average?",
    de: "Wie viele Mitglieder eines Index liegen über ihrem Durchschnitt?",
    fr: "Combien de membres d'un indice sont au-dessus de leur moyenne ?",
  },
  parts: [
    instrumentPart(
      {
        name: { en: "index", de: "index", fr: "indice" },
        description: {
          en: "An index or a basket (default: S&P 500)",
          de: "Ein Index oder ein Korb (sonst: S&P 500)",
          fr: "Un indice ou un panier (sinon : S&P 500)",
        },
      },
      false,
    ),
    {
      option: choiceOption({
        name: { en: "average", de: "durchschnitt", fr: "moyenne" },
        description: {
          en: "Which average (default: 200 days)",
          de: "Welcher Durchschnitt (sonst: 200 Tage)",
          fr: "Quelle moyenne (sinon : 200 jours)",
        },
        choices: {
          "50-day": { en: "50 days", de: "50 Tage", fr: "50 jours" },
          "200-day": { en: "200 days", de: "200 Tage", fr: "200 jours" },
        },
      }),
    },
    datePart,
  ],
  asks: (chosen) =>
    fill(
      "breadth",
      sense("portion"),
      instrument(chosen("index")),
      sense("members"),
      sense("above"),
      sense(chosen("average") === "50-day" ? "average50" : "average200"),
      stretch(chosen("date")),
    ),
});
