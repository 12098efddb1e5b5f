import { fill, instrument, instrumentPart, questionCommand, sense, stretch, windowPart } from "../src/discord/question-command.ts";

export default questionCommand({
  name: { en: "performance", de: "entwicklung", fr: "performance" },
  description: {
    en: "How much has it gained or lost?",
    de: "Wie viel hat es gewonnen oder verloren?",
    fr: "Combien a-t-il gagné ou perdu ?",
  },
  parts: [
    instrumentPart({
      name: { en: "instrument", de: "wert", fr: "valeur" },
      description: {
        en: "An index, sector or company: S&P 500",
        de: "Ein Index, Sektor oder Unternehmen: S&P 500",
        fr: "Un indice, un secteur ou une société : S&P 500",
      },
    }),
    windowPart,
  ],
  asks: (chosen) => fill("performance", sense("performance"), instrument(chosen("instrument")), stretch(chosen("window"))),
});
