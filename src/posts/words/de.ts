import { clockText } from "./clock-text.ts";
import type { PostTexts } from "./table.ts";

export const de: PostTexts = {
  title: { daily: "Tagesbericht", weekly: "Wochenbericht", monthly: "Monatsbericht", watchlist: "Beobachtungsliste" },
  colon: ": ",
  columns: {
    close: "Schluss",
    day: "Tag",
    week: "Woche",
    month: "Monat",
    quarter: "Quartal",
    half: "Halbjahr",
    year: "Jahr",
  },
  panels: {
    day: "Tag",
    week: "Woche",
    month: "Monat",
    quarter: "Quartal",
    half: "Halbjahr",
    year: "Jahr",
    bull: (since) => `Bullenmarkt seit dem ${since}`,
    bear: (since) => `Bärenmarkt seit dem ${since}`,
  },
  first: (person, post) =>
    post === "watchlist"
      ? `Eingerichtet von <@${person}>. /watchlist add ändert sie, /watchlist off beendet sie.`
      : `Eingerichtet von <@${person}>. /summary setup ändert ihn, /summary off beendet ihn.`,
  late: (due) => `Verspätet: Fällig war der Bericht um ${due}.`,
  missing: (session) => `Die Schlusskurse vom ${session} fehlen`,
  missingLine: "Sie waren nicht da, als die Wartezeit vorüber war. Ältere stehen nicht an ihrer Stelle.",
  withoutOne: (names) => `Ohne ${names}: Der Schlusskurs des Tages oder des Handelstags davor fehlt.`,
  upAndDown: (ups, downs) => `${ups} im Plus, ${downs} im Minus`,
  basisPoints: (size) => `${size} Bp.`,
  emptyList: "die Beobachtungsliste war leer",
  nowSo: (condition) => `Trifft jetzt zu: ${condition}`,
  notSo: (condition) => `Trifft nicht mehr zu: ${condition}`,
  switchedOff: (what, channel, why) =>
    `${what} in <#${channel}> ist abgeschaltet: ${why}. Ist das behoben, lässt sich das mit /summary setup oder /watch add wieder einschalten.`,
  notPosted: (why) => `es konnte nichts dorthin geschrieben werden (${why})`,
  noCondition: (text) => `„${text}“ wird nicht mehr als Bedingung gelesen`,
  watch: (number) => `Beobachtung ${number}`,
  tooOld: "fällig, während der Bot nicht lief oder pausierte, und zu lange her, um nachgeholt zu werden",
  when: (when) =>
    when.type === "close" ? `${when.minutes} Minuten nach Börsenschluss` : `um ${clockText(when)} ${when.zone}, nach Börsenschluss`,
};
