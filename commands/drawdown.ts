import { fill, instrument, instrumentPart, questionCommand, sense, stretch, windowPart } from "../src/discord/question-command.ts";

export default questionCommand({
  name: { en: "drawdown", de: "rückgang", fr: "repli" },
  description: {
    en: "How far below its highest close is it?",
    de: "Wie weit liegt es unter seinem höchsten Schlusskurs?",
    fr: "De combien est-il sous sa plus haute clôture ?",
  },
  parts: [
    instrumentPart({
      name: { en: "instrument", de: "wert", fr: "valeur" },
      description: {
        en: "An index, sector or company: Nasdaq",
        de: "Ein Index, Sektor oder Unternehmen: Nasdaq",
        fr: "Un indice, un secteur ou une société : Nasdaq",
      },
    }),
    windowPart,
  ],
  asks: (chosen) => fill("drawdown", sense("drawdown"), instrument(chosen("instrument")), stretch(chosen("window"))),
});
