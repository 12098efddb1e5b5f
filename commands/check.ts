import { parseDay } from "../src/calendar/day.ts";
import { checkedReply, shared } from "../src/discord/checked.ts";
import type { QuickCommand } from "../src/discord/command.ts";
import { declared, passageOption, textOption } from "../src/discord/declaration.ts";
import { mendable } from "../src/discord/notice.ts";
import { textsFor } from "../src/discord/words/texts.ts";

/** Reads a pasted article or report and holds each claim of it against the closes known on the day it was written. */
const check: QuickCommand = {
  declaration: declared({
    name: { en: "check", de: "prüfen", fr: "vérifier" },
    description: {
      en: "Hold every claim of a market report against the closes",
      de: "Jede Aussage eines Marktberichts an den Schlusskursen prüfen, auf Englisch",
      fr: "Vérifier chaque affirmation d'un article de marché, en anglais",
    },
    options: [
      passageOption({
        name: { en: "text", de: "text", fr: "texte" },
        description: {
          en: "The S&P 500 rose 2.4% to 3,752.75, its best day since June",
          de: "The S&P 500 rose 2.4% to 3,752.75, its best day since June",
          fr: "The S&P 500 rose 2.4% to 3,752.75, its best day since June",
        },
      }),
      textOption({
        name: { en: "written", de: "geschrieben", fr: "écrit" },
        description: {
          en: "The day it was written: 2023-06-07 (default: today)",
          de: "Der Tag, an dem er geschrieben wurde: 2023-06-07 (sonst: heute)",
          fr: "Le jour où il a été écrit : 2023-06-07 (sinon : aujourd'hui)",
        },
      }),
    ],
  }),
  run: ({ options, locale }, { oracle, now }) => {
    const { text, written } = options;
    const day = typeof written === "string" ? parseDay(written.trim()) : undefined;
    if (typeof written === "string" && day === undefined) return mendable(textsFor(locale).claims.noDay);
    return checkedReply(String(text), day ?? now(), locale, oracle, "check");
  },
  press: shared,
};

export default check;
