import type { Wording } from "../../wording/languages/language.ts";

/** What this kind alone says, by its English. */
export const wording: Wording = {
  de: {
    "Versus gives past figures only: no advice, no forecasts.":
      "Versus nennt nur Zahlen aus der Vergangenheit und gibt weder Rat noch Prognosen ab.",
  },
  fr: {
    "Versus gives past figures only: no advice, no forecasts.": "Versus ne donne que des chiffres du passé : ni conseils, ni prévisions.",
  },
};
