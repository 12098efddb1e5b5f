import type { CalendarUnit } from "../src/calendar/window.ts";
import { choiceOption } from "../src/discord/declaration.ts";
import { fill, instrument, instrumentPart, questionCommand, sense, stretch, unit, windowPart } from "../src/discord/question-command.ts";

const UNITS: Readonly<Record<string, CalendarUnit>> = { daily: "day", weekly: "week", monthly: "month" };
const DIRECTIONS: Readonly<Record<string, string>> = { "winning streak": "streakUp", "losing streak": "streakDown" };

export default questionCommand({
  name: { en: "streak", de: "serie", fr: "série" },
  description: {
    en: "How many days, weeks or months in a row, and how long were others?",
    de: "Wie viele Tage, Wochen oder Monate in Folge, und wie lang waren andere?",
    fr: "Combien de jours, semaines ou mois de suite, et quelles autres séries ?",
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
    {
      option: choiceOption({
        name: { en: "unit", de: "einheit", fr: "unité" },
        description: {
          en: "What to count (default: sessions)",
          de: "Was gezählt wird (sonst: Tage)",
          fr: "Ce qui est compté (sinon : jours)",
        },
        choices: {
          daily: { en: "sessions", de: "Tage", fr: "jours" },
          weekly: { en: "weeks", de: "Wochen", fr: "semaines" },
          monthly: { en: "months", de: "Monate", fr: "mois" },
        },
      }),
    },
    {
      option: choiceOption({
        name: { en: "direction", de: "richtung", fr: "sens" },
        description: {
          en: "Up or down (default: the current run)",
          de: "Auf oder ab (sonst: was anhält)",
          fr: "Hausse ou baisse (sinon : en cours)",
        },
        choices: {
          "winning streak": { en: "up", de: "auf", fr: "hausse" },
          "losing streak": { en: "down", de: "ab", fr: "baisse" },
        },
      }),
    },
    windowPart,
  ],
  asks: (chosen) =>
    fill(
      "streak",
      unit(UNITS[chosen("unit") ?? "daily"]!),
      sense(DIRECTIONS[chosen("direction") ?? ""] ?? "streak"),
      instrument(chosen("instrument")),
      stretch(chosen("window")),
    ),
});
