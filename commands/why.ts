import { fill, instrument, instrumentPart, questionCommand, sense, stretch, windowPart } from "../src/discord/question-command.ts";

export default questionCommand({
  name: { en: "why", de: "warum", fr: "pourquoi" },
  description: {
    en: "What makes up the gap between two, and what happened at the same time?",
    de: "Woraus besteht der Abstand zwischen zweien, und was geschah zur gleichen Zeit?",
    fr: "De quoi se compose l'écart entre deux valeurs, et que s'est-il passé en même temps ?",
  },
  parts: [
    instrumentPart({
      name: { en: "first", de: "erster", fr: "premier" },
      description: {
        en: "The market to explain: Russell 2000",
        de: "Was erklärt werden soll: Russell 2000",
        fr: "Celui à expliquer : Russell 2000",
      },
    }),
    instrumentPart(
      {
        name: { en: "second", de: "zweiter", fr: "deuxième" },
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
  asks: (chosen) =>
    fill(
      "attribution",
      sense("why"),
      sense("gap"),
      instrument(chosen("first")),
      instrument(chosen("second") ?? "S&P 500"),
      stretch(chosen("window")),
    ),
});
