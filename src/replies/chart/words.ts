import { agreeing } from "../../wording/languages/fr/agreeing.ts";
import type { Locale } from "../../wording/locale.ts";

/** The few words that a picture has of its own; all else is the answer's. Numbers and dates come formatted. */
export interface Words {
  readonly asOf: (date: string) => string;
  readonly source: (names: string) => string;
  readonly more: (count: string) => string;
  readonly state: Readonly<Record<"bull" | "bear", string>>;
  /** beside the close from which on the market is in that state */
  readonly flip: Readonly<Record<"bull" | "bear", string>>;
  readonly ahead: (symbol: string, points: string) => string;
  /** of a difference of percentages */
  readonly points: string;
  /** the percent sign as it stands behind a figure */
  readonly percent: string;
  readonly base: (date: string) => string;
  readonly under: (name: string) => string;
  readonly hits: (hits: string, sample: string) => string;
  readonly threshold: string;
  readonly benchmark: string;
  /** beside the latest of several runs, and the value that was asked to be reached */
  readonly latest: string;
  readonly asked: string;
  /** what parts add up to */
  readonly together: string;
  readonly logarithmic: string;
  /** alt text: what the picture is, its extent, and where a line ends */
  readonly span: (from: string, to: string) => string;
  readonly bars: (entries: string) => string;
  readonly end: (name: string, value: string) => string;
}

export const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    asOf: (date) => `As of ${date}`,
    source: (names) => `Source: ${names}`,
    more: (count) => `and ${count} more`,
    state: { bull: "bull", bear: "bear" },
    flip: { bull: "bull market from", bear: "bear market from" },
    ahead: (symbol, points) => `${symbol} ahead by ${points}\u00a0points`,
    points: "points",
    percent: "%",
    base: (date) => `Close of ${date} = 0%`,
    under: (name) => `${name}, below its highest close before`,
    hits: (hits, sample) => `${hits} of ${sample} marked`,
    threshold: "threshold",
    benchmark: "benchmark",
    latest: "latest",
    asked: "asked for",
    together: "together",
    logarithmic: "logarithmic scale",
    span: (from, to) => `Chart from ${from} to ${to}.`,
    bars: (entries) => `Bars: ${entries}.`,
    end: (name, value) => `${name} ends at ${value}.`,
  },
  de: {
    asOf: (date) => `Stand ${date}`,
    source: (names) => `Quelle: ${names}`,
    more: (count) => `und ${count} weitere`,
    state: { bull: "Bulle", bear: "Bär" },
    flip: { bull: "Bullenmarkt ab", bear: "Bärenmarkt ab" },
    ahead: (symbol, points) => `${symbol} ${points}\u00a0Punkte voraus`,
    points: "Punkte",
    percent: "\u00a0%",
    base: (date) => `Schluss vom ${date} = 0\u00a0%`,
    under: (name) => `${name}, unter dem höchsten Schluss davor`,
    hits: (hits, sample) => `${hits} von ${sample} markiert`,
    threshold: "Schwelle",
    benchmark: "Vergleich",
    latest: "zuletzt",
    asked: "gefragt",
    together: "zusammen",
    logarithmic: "logarithmische Skala",
    span: (from, to) => `Grafik vom ${from} bis ${to}.`,
    bars: (entries) => `Balken: ${entries}.`,
    end: (name, value) => `${name} endet bei ${value}.`,
  },
  fr: {
    asOf: (date) => `Au ${date}`,
    source: (names) => `Source\u00a0: ${names}`,
    more: (count) => `et ${agreeing(count, "autre")}`,
    state: { bull: "hausse", bear: "baisse" },
    flip: { bull: "marché haussier dès", bear: "marché baissier dès" },
    ahead: (symbol, points) => `${symbol} en tête de ${points}\u00a0points`,
    points: "points",
    percent: "\u00a0%",
    base: (date) => `Clôture du ${date} = 0\u00a0%`,
    under: (name) => `${name}, sous sa plus haute clôture antérieure`,
    hits: (hits, sample) => `${hits} sur ${sample} marqués`,
    threshold: "seuil",
    benchmark: "référence",
    latest: "la dernière",
    asked: "demandé",
    together: "ensemble",
    logarithmic: "échelle logarithmique",
    span: (from, to) => `Graphique du ${from} au ${to}.`,
    bars: (entries) => `Barres\u00a0: ${entries}.`,
    end: (name, value) => `${name} finit à ${value}.`,
  },
};
