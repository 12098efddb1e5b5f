import { fill, instrument, instrumentPart, questionCommand, sense, stretch, windowPart } from "../src/discord/question-command.ts";

export default questionCommand({
  name: { en: "rate", de: "rendite", fr: "taux" },
  description: {
    en: "Where does a Treasury yield stand, and by how many basis points has it moved?",
    de: "Wo steht eine Staatsanleihenrendite, und um wie viele Basispunkte hat sie sich bewegt?",
    fr: "Où en est un taux du Trésor, et de combien de points de base a-t-il bougé ?",
  },
  parts: [
    instrumentPart({
      name: { en: "yield", de: "laufzeit", fr: "échéance" },
      description: { en: "A maturity: 10-year", de: "Eine Laufzeit: 10-year", fr: "Une échéance : 10-year" },
    }),
    instrumentPart(
      {
        name: { en: "less", de: "abzüglich", fr: "moins" },
        description: {
          en: "A second maturity, for the slope between the two: 2-year",
          de: "Eine zweite Laufzeit, für die Steigung zwischen beiden: 2-year",
          fr: "Une seconde échéance, pour la pente entre les deux : 2-year",
        },
      },
      false,
    ),
    windowPart,
  ],
  asks: (chosen) => {
    const less = instrument(chosen("less"));
    return fill("rate", sense("yield"), instrument(chosen("yield")), less && sense("minus"), less, stretch(chosen("window")));
  },
});
