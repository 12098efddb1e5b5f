import type { Wording } from "../../wording/languages/language.ts";

/** What this kind alone says, by its English. */
export const wording: Wording = {
  de: {
    "Versus gives figures of the past, no advice and no forecasts.":
      "Versus nennt Zahlen der Vergangenheit, gibt aber weder Rat noch Prognosen.",
  },
  fr: {
    "Versus gives figures of the past, no advice and no forecasts.": "Versus donne des chiffres du passé, ni conseils ni prévisions.",
  },
};
