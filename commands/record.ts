import type { CalendarUnit } from "../src/calendar/window.ts";
import { choiceOption } from "../src/discord/declaration.ts";
import {
  fill,
  instrument,
  instrumentOrDefault,
  instrumentPart,
  questionCommand,
  sense,
  stretch,
  unit,
  windowPart,
} from "../src/discord/question-command.ts";

export default questionCommand({
  name: { en: "record", de: "rekord", fr: "record" },
  description: {
    en: "The best or worst days, weeks or months of a market, alone or against another",
    de: "Die besten oder schlechtesten Tage, Wochen, Monate eines Werts oder eines gegen einen anderen",
    fr: "Les meilleurs ou pires jours, semaines, mois d'une valeur, ou d'une contre une autre",
  },
  parts: [
    {
      option: choiceOption({
        name: { en: "which", de: "welche", fr: "quels" },
        description: {
          en: "Best or worst (default: best)",
          de: "Beste oder schlechteste (sonst: beste)",
          fr: "Meilleurs ou pires (sinon : meilleurs)",
        },
        choices: { best: { en: "best", de: "beste", fr: "meilleurs" }, worst: { en: "worst", de: "schlechteste", fr: "pires" } },
      }),
    },
    {
      option: choiceOption({
        name: { en: "per", de: "pro", fr: "par" },
        description: {
          en: "Length of each period (default: month)",
          de: "Welcher Länge (sonst: Monat)",
          fr: "De quelle durée (sinon : mois)",
        },
        choices: {
          day: { en: "day", de: "Tag", fr: "jour" },
          week: { en: "week", de: "Woche", fr: "semaine" },
          month: { en: "month", de: "Monat", fr: "mois" },
          quarter: { en: "quarter", de: "Quartal", fr: "trimestre" },
          year: { en: "year", de: "Jahr", fr: "année" },
        },
      }),
    },
    instrumentOrDefault,
    instrumentPart(
      {
        name: { en: "against", de: "gegen", fr: "contre" },
        description: {
          en: "What to compare it with, if anything",
          de: "Womit verglichen wird, wenn überhaupt",
          fr: "Ce à quoi on le compare, s'il y a lieu",
        },
      },
      false,
    ),
    windowPart,
  ],
  asks: (chosen) => {
    const against = instrument(chosen("against"));
    return fill(
      "record",
      sense(chosen("which") ?? "best"),
      unit((chosen("per") ?? "month") as CalendarUnit),
      instrument(chosen("instrument") ?? (against && "S&P 500")),
      against && sense("versus"),
      against,
      stretch(chosen("window")),
    );
  },
});
