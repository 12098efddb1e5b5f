import type { Wording } from "../../wording/languages/language.ts";

/** What this kind alone says, by its English. */
export const wording: Wording = {
  de: {
    "Versus gives past figures only: no advice, no forecasts.":
      "Versus nennt Zahlen der Vergangenheit, gibt aber weder Rat noch Prognosen.",
  },
  fr: {
    "Versus gives past figures only: no advice, no forecasts.": "Versus donne des chiffres du passé, mais ni conseils ni prévisions.",
  },
};
