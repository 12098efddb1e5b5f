import { sentenceOption } from "../src/discord/declaration.ts";
import { questionCommand } from "../src/discord/question-command.ts";

export default questionCommand({
  name: { en: "ask", de: "fragen", fr: "demander" },
  description: {
    en: "Ask in your own words: Russell vs Nasdaq this week",
    de: "Frag mit eigenen Worten, auf Englisch: Russell vs Nasdaq this week",
    fr: "Demandez avec vos mots, en anglais : Russell vs Nasdaq this week",
  },
  parts: [
    {
      option: sentenceOption({
        name: { en: "question", de: "frage", fr: "question" },
        description: { en: "Is the S&P in a bull market?", de: "Is the S&P in a bull market?", fr: "Is the S&P in a bull market?" },
      }),
    },
  ],
  asks: (chosen) => chosen("question") ?? "",
});
