import { sentenceOption } from "../src/discord/declaration.ts";
import { questionCommand } from "../src/discord/question-command.ts";

export default questionCommand({
  name: { en: "ask", de: "fragen", fr: "demander" },
  description: {
    en: "Ask in your own words: Russell vs Nasdaq this week",
    de: "Frag mit eigenen Worten: Russell gegen Nasdaq diese Woche",
    fr: "Demandez avec vos mots : Russell contre Nasdaq cette semaine",
  },
  parts: [
    {
      option: sentenceOption({
        name: { en: "question", de: "frage", fr: "question" },
        description: {
          en: "Is the S&P in a bull market?",
          de: "Ist der S&P in einem Bullenmarkt?",
          fr: "Le S&P est-il en marché haussier ?",
        },
      }),
    },
  ],
  asks: (chosen) => chosen("question") ?? "",
});
