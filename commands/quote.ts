import { datePart } from "../src/discord/date-part.ts";
import { fill, instrument, instrumentPart, questionCommand, sense, stretch } from "../src/discord/question-command.ts";

export default questionCommand({
  name: { en: "quote", de: "kurs", fr: "cours" },
  description: {
    en: "The last close, the change on the day and its place in the 52-week range",
    de: "Der letzte Schlusskurs, die Tagesveränderung und die Lage in 52 Wochen",
    fr: "La dernière clôture, la variation du jour et la place sur 52 semaines",
  },
  parts: [
    instrumentPart({
      name: { en: "instrument", de: "wert", fr: "valeur" },
      description: {
        en: "An index, sector or company: Apple",
        de: "Ein Index, Sektor oder Unternehmen: Apple",
        fr: "Un indice, un secteur ou une société : Apple",
      },
    }),
    datePart,
  ],
  asks: (chosen) => fill("level", sense("price"), instrument(chosen("instrument")), stretch(chosen("date"))),
});
