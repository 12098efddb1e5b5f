import { fill, instrument, instrumentPart, questionCommand, sense, stretch, windowPart } from "../src/discord/question-command.ts";

/** Answered in src/kinds/ratio/. */
export default questionCommand({
  name: { en: "ratio", de: "verhältnis", fr: "rapport" },
  description: {
    en: "One close divided by another, and how the ratio has moved",
    de: "Ein Schlusskurs geteilt durch einen anderen, und wie sich das Verhältnis bewegt hat",
    fr: "Une clôture divisée par une autre, et comment le rapport a évolué",
  },
  parts: [
    instrumentPart({
      name: { en: "first", de: "erster", fr: "premier" },
      description: {
        en: "Market to divide: Russell 2000",
        de: "Was geteilt wird: Russell 2000",
        fr: "Ce qui est divisé : Russell 2000",
      },
    }),
    instrumentPart({
      name: { en: "second", de: "zweiter", fr: "deuxième" },
      description: { en: "Market to divide by: S&P 500", de: "Wodurch geteilt wird: S&P 500", fr: "Ce par quoi il est divisé : S&P 500" },
    }),
    windowPart,
  ],
  asks: (chosen) => fill("ratio", sense("ratio"), instrument(chosen("first")), instrument(chosen("second")), stretch(chosen("window"))),
});
