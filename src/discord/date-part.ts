import { completedOption } from "./declaration.ts";
import { type Part, suggestOf } from "./question-command.ts";

const DATES = [
  "today",
  "yesterday",
  "at the end of last week",
  "at the end of last month",
  "at the end of last quarter",
  "at the end of last year",
];

/** The day on which a state is asked for. */
export const datePart: Part = {
  option: completedOption({
    name: { en: "date", de: "datum", fr: "date" },
    description: {
      en: "On which day: on 2 June 2023, at the end of last year (default: now)",
      de: "An welchem Tag, auf Englisch: on 2 June 2023, at the end of last year (sonst: jetzt)",
      fr: "Quel jour, en anglais : on 2 June 2023, at the end of last year (sinon : maintenant)",
    },
  }),
  suggest: suggestOf(DATES),
};
