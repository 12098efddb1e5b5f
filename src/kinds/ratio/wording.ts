import type { Wording } from "../../wording/languages/language.ts";

/** What this kind alone says, by its English. */
export const wording: Wording = {
  de: {
    "{0}, price closes on common sessions {1}, to {2}.": "{0}, Schlusskurse an gemeinsamen Handelstagen {1}, bis {2}.",
    "{0} on {1}: high {2} ({3}), low {4} ({5}) {6}.": "{0} am {1}: Hoch {2} ({3}), Tief {4} ({5}) {6}.",
    "ratio = close of the first ÷ close of the second on sessions that both have; change = ratio at the end ÷ ratio at the base − 1":
      "Verhältnis = Schlusskurs des ersten ÷ Schlusskurs des zweiten an Handelstagen, die beide haben; Änderung = Verhältnis am Ende ÷ Verhältnis am Basistag − 1",
    "{0} {1} {2}, to {3}.": "{0} {1} {2}, auf {3}.",
    // how its figures are reckoned, under Details
    "close of the first ÷ close of the second, on sessions that both have":
      "Schlusskurs der ersten ÷ Schlusskurs der zweiten Seite, an Handelstagen, die beide haben",
    "highest and lowest of the window, or of all the data, with their sessions":
      "höchster und niedrigster Wert des Zeitraums, oder aller Daten, mit dem Handelstag",
    "share of those ratios at or below the latest one": "Anteil der Verhältnisse, die höchstens so hoch sind wie das jetzige",
    "ratio at the end ÷ ratio at the base − 1": "Verhältnis am Ende ÷ Verhältnis an der Basis − 1",
    "the latest earlier session on which it was at least as high, or as low":
      "der letzte frühere Handelstag, an dem es mindestens so hoch oder so niedrig war",
  },
  fr: {
    "{0}, price closes on common sessions {1}, to {2}.": "{0}, clôtures des séances communes {1}, jusqu'au {2}.",
    "{0} on {1}: high {2} ({3}), low {4} ({5}) {6}.": "{0} le {1} : plus haut {2} ({3}), plus bas {4} ({5}) {6}.",
    "ratio = close of the first ÷ close of the second on sessions that both have; change = ratio at the end ÷ ratio at the base − 1":
      "ratio = clôture du premier ÷ clôture du second aux séances communes ; variation = ratio à la fin ÷ ratio à la date de base − 1",
    "{0} {1} {2}, to {3}.": "{0} {1} {2}, à {3}.",
    // how its figures are reckoned, under Details
    "close of the first ÷ close of the second, on sessions that both have":
      "clôture du premier ÷ clôture du second, aux séances que les deux ont",
    "highest and lowest of the window, or of all the data, with their sessions":
      "plus haut et plus bas de la période, ou de toutes les données, avec la séance",
    "share of those ratios at or below the latest one": "part de ces rapports au niveau de l'actuel ou au-dessous",
    "ratio at the end ÷ ratio at the base − 1": "rapport à la fin ÷ rapport à la base − 1",
    "the latest earlier session on which it was at least as high, or as low":
      "la dernière séance antérieure où il était au moins aussi haut, ou aussi bas",
  },
};
