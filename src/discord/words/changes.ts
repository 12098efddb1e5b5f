import { type Locale, localeOf } from "../../wording/locale.ts";

type Form = readonly [RegExp, string | ((match: string, ...parts: string[]) => string)];

const one = (count: string, single: string, several: string): string => (count === "1" ? single : several);

/** What changes of the data are told in, and what stands in its place: the market's own words are English. */
const FORMS: Readonly<Record<Exclude<Locale, "en">, readonly Form[]>> = {
  de: [
    [/: new, to (\S+)$/, ": neu, bis $1"],
    [/: gone$/, ": nicht mehr da"],
    [/: closes changed, to (\S+)$/, ": Schlusskurse geändert, bis $1"],
    [
      /: ([\d,]+) sessions? (more|fewer), to (\S+)$/,
      (_, count, way, to) => `: ${count} ${one(count!, "Handelstag", "Handelstage")} ${way === "more" ? "mehr" : "weniger"}, bis ${to}`,
    ],
    [/\bnothing new\b/, "nichts Neues"],
    [
      /([\d,]+) sessions? added, to (\S+?)(?=;|$)/,
      (_, count, to) => `${count} ${one(count!, "Handelstag", "Handelstage")} dazu, bis ${to}`,
    ],
    [/older closes re-based by (\S+) after a split/, "ältere Schlusskurse nach einem Split mit $1 umgerechnet"],
    [/([\d,]+) closes? changed/, (_, count) => `${count} ${one(count!, "Schlusskurs", "Schlusskurse")} geändert`],
    [/([\d,]+) sessions? without a close/, (_, count) => `${count} ${one(count!, "Handelstag", "Handelstage")} ohne Schlusskurs`],
    [/([\d,]+) jumps? \(/, (_, count) => `${count} ${one(count!, "Sprung", "Sprünge")} (`],
    [/, as if a split of (\S+) were not worked in/, ", als wäre ein Split von $1 nicht eingerechnet"],
    [/ points\)/, " Punkte)"],
    [/ and ([\d,]+) more: /, " und $1 weitere: "],
  ],
  fr: [
    [/: new, to (\S+)$/, " : nouveau, jusqu'au $1"],
    [/: gone$/, " : disparu"],
    [/: closes changed, to (\S+)$/, " : clôtures changées, jusqu'au $1"],
    [
      /: ([\d,]+) sessions? (more|fewer), to (\S+)$/,
      (_, count, way, to) => ` : ${count} ${one(count!, "séance", "séances")} de ${way === "more" ? "plus" : "moins"}, jusqu'au ${to}`,
    ],
    [/\bnothing new\b/, "rien de nouveau"],
    [
      /([\d,]+) sessions? added, to (\S+?)(?=;|$)/,
      (_, count, to) => `${count} ${one(count!, "séance ajoutée", "séances ajoutées")}, jusqu'au ${to}`,
    ],
    [/older closes re-based by (\S+) after a split/, "anciennes clôtures recalculées par $1 après un fractionnement"],
    [/([\d,]+) closes? changed/, (_, count) => `${count} ${one(count!, "clôture changée", "clôtures changées")}`],
    [/([\d,]+) sessions? without a close/, (_, count) => `${count} ${one(count!, "séance", "séances")} sans clôture`],
    [/([\d,]+) jumps? \(/, (_, count) => `${count} ${one(count!, "saut", "sauts")} (`],
    [/, as if a split of (\S+) were not worked in/, ", comme si un fractionnement de $1 n'était pas intégré"],
    [/ and ([\d,]+) more: /, " et $1 de plus : "],
  ],
};

/** A line on changes of the data in a language that Discord names; what it has no words for stands as it is. */
export function changeIn(line: string, tag: string): string {
  const locale = localeOf(tag);
  if (locale === "en") return line;
  return FORMS[locale].reduce((text, [form, said]) => text.replace(form, said as string), line);
}
