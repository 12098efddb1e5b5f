import type { Wording } from "../../wording/languages/language.ts";

/** What this kind alone says, by its English. */
export const wording: Wording = {
  de: {
    "{0}, price closes on common sessions {1}, to {2}.": "{0}, Schlusskurse an gemeinsamen Handelstagen {1}, bis {2}.",
    "{0} on {1}: high {2} ({3}), low {4} ({5}) {6}.": "{0} am {1}: Hoch {2} ({3}), Tief {4} ({5}) {6}.",
    "ratio = close of the first ÷ close of the second on sessions that both have; change = ratio at the end ÷ ratio at the base − 1":
      "Verhältnis = Schlusskurs des ersten ÷ Schlusskurs des zweiten an Handelstagen, die beide haben; Änderung = Verhältnis am Ende ÷ Verhältnis an der Basis − 1",
    "{0} {1} {2}, to {3}.": "{0} {1} {2}, auf {3}.",
  },
  fr: {
    "{0}, price closes on common sessions {1}, to {2}.": "{0}, clôtures des séances communes {1}, jusqu'au {2}.",
    "{0} on {1}: high {2} ({3}), low {4} ({5}) {6}.": "{0} le {1} : plus haut {2} ({3}), plus bas {4} ({5}) {6}.",
    "ratio = close of the first ÷ close of the second on sessions that both have; change = ratio at the end ÷ ratio at the base − 1":
      "ratio = clôture du premier ÷ clôture du second aux séances communes ; variation = ratio à la fin ÷ ratio à la base − 1",
    "{0} {1} {2}, to {3}.": "{0} {1} {2}, à {3}.",
  },
};
