import { choiceOption, type Words } from "../src/discord/declaration.ts";
import {
  type ChosenPart,
  fill,
  instrument,
  instrumentOrDefault,
  questionCommand,
  sense,
  since,
  sincePart,
  unit,
} from "../src/discord/question-command.ts";

/** Parts of one length that are ranked, by the value of their choice. */
const RANKED: Readonly<Record<string, ChosenPart>> = {
  months: unit("month"),
  quarters: unit("quarter"),
  halves: unit("half"),
  weekdays: sense("weekday"),
};

/** Parts that are asked about by themselves: senses of the season's. */
const NAMED: Readonly<Record<string, Words>> = {
  "months5-10": { en: "May to October", de: "Mai bis Oktober", fr: "mai à octobre" },
  "months11-4": { en: "November to April", de: "November bis April", fr: "novembre à avril" },
  ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`months${i + 1}-${i + 1}`, inEach({ month: "long" }, i)])),
  ...Object.fromEntries([1, 2, 3, 4, 5].map((day) => [`weekday${day}`, inEach({ weekday: "long" }, 0, day)])),
};

/** Answered in src/kinds/season/. */
export default questionCommand({
  name: { en: "season", de: "saison", fr: "saison" },
  description: {
    en: "Which part of the year is best on average, or how one of them did",
    de: "Welcher Teil des Jahres im Mittel der beste ist, oder wie einer von ihnen lief",
    fr: "La meilleure partie de l'année en moyenne, ou ce que l'une d'elles a donné",
  },
  parts: [
    instrumentOrDefault,
    {
      option: choiceOption({
        name: { en: "part", de: "teil", fr: "partie" },
        description: {
          en: "What to rank, or one part by name (default: months)",
          de: "Was gereiht wird, oder ein Teil mit Namen (sonst: Monate)",
          fr: "Ce qui est classé, ou une partie par son nom (sinon : mois)",
        },
        choices: {
          months: { en: "all months", de: "alle Monate", fr: "tous les mois" },
          quarters: { en: "all quarters", de: "alle Quartale", fr: "tous les trimestres" },
          halves: { en: "both halves", de: "beide Halbjahre", fr: "les deux semestres" },
          weekdays: { en: "all weekdays", de: "alle Wochentage", fr: "tous les jours de la semaine" },
          ...NAMED,
        },
      }),
    },
    {
      option: choiceOption({
        name: { en: "which", de: "welche", fr: "lesquels" },
        description: {
          en: "Best or worst first, for several parts (default: best)",
          de: "Von mehreren Teilen zuerst der beste oder der schlechteste (sonst: der beste)",
          fr: "De plusieurs parties, d'abord la meilleure ou la pire (sinon : la meilleure)",
        },
        choices: { best: { en: "best", de: "beste", fr: "meilleure" }, worst: { en: "worst", de: "schlechteste", fr: "pire" } },
      }),
    },
    sincePart,
  ],
  asks: (chosen) => {
    const part = chosen("part") ?? "months";
    const ranked = RANKED[part];
    return fill(
      "season",
      ranked === undefined ? undefined : sense(chosen("which") ?? "best"),
      ranked ?? sense(part),
      sense("average"),
      instrument(chosen("instrument")),
      since(chosen("since")),
    );
  },
});

/** The name of a month, from 0, or of a weekday, 1 for Monday, in every language; 1 January 2024 was a Monday. */
function inEach(parts: Intl.DateTimeFormatOptions, month: number, day = 1): Words {
  const named = (locale: string) => new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" }).format(Date.UTC(2024, month, day));
  return { en: named("en"), de: named("de"), fr: named("fr") };
}
