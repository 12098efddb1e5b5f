import { choiceOption } from "../src/discord/declaration.ts";
import { fill, instrument, questionCommand, sense, stretch, windowPart } from "../src/discord/question-command.ts";

export default questionCommand({
  name: { en: "leaders", de: "spitzenreiter", fr: "meneurs" },
  description: {
    en: "Which members of a group did best, and which worst?",
    de: "Wer aus einer Gruppe lief am besten, wer am schlechtesten?",
    fr: "Qui, dans un groupe, a fait le mieux, et le moins bien ?",
  },
  parts: [
    {
      option: choiceOption({
        name: { en: "group", de: "gruppe", fr: "groupe" },
        description: {
          en: "Group to rank (default: sectors)",
          de: "Was gereiht wird (sonst: Sektoren)",
          fr: "Ce qui est classé (sinon : secteurs)",
        },
        choices: {
          sectors: { en: "US sectors", de: "US-Sektoren", fr: "secteurs américains" },
          "Magnificent Seven": { en: "Magnificent Seven", de: "Glorreiche Sieben", fr: "Sept Magnifiques" },
          "big banks": { en: "big banks", de: "Großbanken", fr: "grandes banques" },
          "world indices": { en: "world indices", de: "Weltindizes", fr: "indices mondiaux" },
        },
      }),
    },
    windowPart,
  ],
  asks: (chosen) => fill("leaders", sense("rank"), instrument(chosen("group") ?? "sectors"), stretch(chosen("window"))),
});
