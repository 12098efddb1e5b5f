import { fill, instrument, instrumentOrDefault, questionCommand, sense } from "../src/discord/question-command.ts";

export default questionCommand({
  name: { en: "regime", de: "marktlage", fr: "régime" },
  description: {
    en: "Bull or bear market, since when, and what close would end it?",
    de: "Bullen- oder Bärenmarkt, seit wann, und welcher Schlusskurs beendet ihn?",
    fr: "Marché haussier ou baissier, depuis quand, et quelle clôture y mettrait fin ?",
  },
  parts: [instrumentOrDefault],
  asks: (chosen) => fill("regime", instrument(chosen("instrument")), sense("bull"), sense("or"), sense("bear")),
});
