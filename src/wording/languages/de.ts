import { dayInForm, inForm, plurals } from "./de/articles.ts";
import { counts } from "./de/counts.ts";
import { holdings } from "./de/holdings.ts";
import { names, short } from "./de/names.ts";
import { replies } from "./de/replies.ts";
import { returns } from "./de/returns.ts";
import { states } from "./de/states.ts";
import { statistics } from "./de/statistics.ts";
import { times } from "./de/times.ts";
import type { Language } from "./language.ts";

/** German: a name has its article where a gap asks for its case, "{0:der}", "{0:den}", "{0:dem}" or "{0:des}". */
export const de: Language = {
  tag: "de",
  date: "{0}. {1} {2}",
  weekdate: "{0}, {1}",
  dayOf: "{0}.",
  monthday: "{0}. {1}",
  ordinals: { other: "{0}." },
  tied: "%",
  nouns: {
    session: { one: "Handelstag", other: "Handelstage", dative: "Handelstagen" },
    day: { one: "Tag", other: "Tage", dative: "Tagen" },
    week: { one: "Woche", other: "Wochen" },
    month: { one: "Monat", other: "Monate", dative: "Monaten" },
    quarter: { one: "Quartal", other: "Quartale", dative: "Quartalen" },
    half: { one: "Halbjahr", other: "Halbjahre", dative: "Halbjahren" },
    year: { one: "Jahr", other: "Jahre", dative: "Jahren" },
    return: { one: "Rendite", other: "Renditen" },
    "daily return": { one: "Tagesrendite", other: "Tagesrenditen" },
    stretch: { one: "Zeitraum", other: "Zeiträume", dative: "Zeiträumen" },
    case: { one: "Fall", other: "Fälle", dative: "Fällen" },
    time: { one: "Mal", other: "Mal" },
    run: { one: "Serie", other: "Serien" },
    "bear market": { one: "Bärenmarkt", other: "Bärenmärkte" },
    "bull market": { one: "Bullenmarkt", other: "Bullenmärkte" },
    member: { one: "Mitglied", other: "Mitglieder", dative: "Mitgliedern" },
    "new 52-week high": { one: "neues 52-Wochen-Hoch", other: "neue 52-Wochen-Hochs" },
    "new low": { one: "neues Tief", other: "neue Tiefs" },
    "equity row": { one: "Aktienposition", other: "Aktienpositionen" },
    contract: { one: "Kontrakt", other: "Kontrakte", dative: "Kontrakten" },
    report: { one: "Bericht", other: "Berichte", dative: "Berichten" },
  },
  sentences: { ...times, ...returns, ...states, ...statistics, ...counts, ...holdings, ...replies },
  names,
  short,
  definite: (name) => name,
  inForm,
  dayInForm,
  datives: new Set(["dative", "dem", "des", "vom", "zum", "im"]),
  isSubject: (form) => form === "" || form === "der",
  plurals,
};
