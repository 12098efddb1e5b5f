import { fill, instrument, instrumentPart, questionCommand, sense, stretch, windowPart } from "../src/discord/question-command.ts";

export default questionCommand({
  name: { en: "risk", de: "risiko", fr: "risque" },
  description: {
    en: "Beta, correlation, volatility and more over a period",
    de: "Beta, Korrelation, Volatilität und mehr über einen Zeitraum",
    fr: "Bêta, corrélation, volatilité et plus, sur une période",
  },
  parts: [
    instrumentPart({
      name: { en: "instrument", de: "wert", fr: "valeur" },
      description: {
        en: "An index, sector or company: Russell 2000",
        de: "Ein Index, Sektor oder Unternehmen: Russell 2000",
        fr: "Un indice, un secteur ou une société : Russell 2000",
      },
    }),
    instrumentPart(
      {
        name: { en: "benchmark", de: "vergleichswert", fr: "référence" },
        description: {
          en: "What to compare it with (default: S&P 500)",
          de: "Womit verglichen wird (sonst: S&P 500)",
          fr: "Ce à quoi on le compare (sinon : S&P 500)",
        },
      },
      false,
    ),
    windowPart,
  ],
  asks: (chosen) => {
    const benchmark = instrument(chosen("benchmark"));
    return fill(
      "risk",
      sense("risk"),
      instrument(chosen("instrument")),
      benchmark && sense("versus"),
      benchmark,
      stretch(chosen("window")),
    );
  },
});
