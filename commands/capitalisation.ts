import { datePart } from "../src/discord/date-part.ts";
import { fill, instrument, instrumentPart, questionCommand, sense, stretch } from "../src/discord/question-command.ts";

export default questionCommand({
  name: { en: "capitalisation", de: "marktwert", fr: "capitalisation" },
  description: {
    en: "Is a company worth more than another, or than a whole index?",
    de: "Ist ein Unternehmen mehr wert als ein anderes oder ein ganzer Index?",
    fr: "Une société vaut-elle plus qu'une autre, ou qu'un indice entier ?",
  },
  parts: [
    instrumentPart({
      name: { en: "company", de: "unternehmen", fr: "société" },
      description: { en: "A company: Apple", de: "Ein Unternehmen: Apple", fr: "Une société : Apple" },
    }),
    instrumentPart({
      name: { en: "against", de: "gegen", fr: "contre" },
      description: {
        en: "Another company or an index: Russell 2000",
        de: "Ein anderes Unternehmen oder ein Index: Russell 2000",
        fr: "Une autre société ou un indice : Russell 2000",
      },
    }),
    datePart,
  ],
  asks: (chosen) =>
    fill(
      "capitalisation",
      sense("whether"),
      instrument(chosen("company")),
      sense("valueBigger"),
      instrument(chosen("against")),
      stretch(chosen("date")),
    ),
});
