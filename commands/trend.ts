import { fill, instrument, instrumentPart, questionCommand, sense } from "../src/discord/question-command.ts";

export default questionCommand({
  name: { en: "trend", de: "trend", fr: "tendance" },
  description: {
    en: "Where is it against its 50- and 200-day averages and its 52-week range?",
    de: "Wo steht ein Wert gegenüber 50- und 200-Tage-Durchschnitt und Jahresspanne?",
    fr: "Où en est une valeur face à ses moyennes à 50 et 200 jours et à sa fourchette annuelle ?",
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
  ],
  asks: (chosen) => fill("trend", sense("technicals"), instrument(chosen("instrument"))),
});
