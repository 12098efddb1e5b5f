import type { CheckedClaim } from "../ask/claims/claims.ts";
import { agreeing } from "../wording/languages/fr/agreeing.ts";
import type { Locale } from "../wording/locale.ts";

/** What tasks with `--locale` say around their answers. */
export interface TerminalWords {
  readonly verdicts: Readonly<Record<CheckedClaim["verdict"], string>>;
  /** between a verdict and its claim */
  readonly colon: string;
  readonly counted: (all: number, confirmed: number, off: number, untestable: number) => string;
  /** the last known close of a symbol */
  readonly upTo: (symbol: string, date: string) => string;
  readonly chartIn: (path: string, alt: string) => string;
  readonly nothingToDraw: (path: string) => string;
  readonly unreadLine: (line: number) => string;
  readonly prompt: string;
  readonly promptHelp: string;
}

const EXAMPLES = `  Russell vs Nasdaq this week
  how far is the S&P from its high?
  when did small caps last beat tech by 2.5 points twice in one week?`;
const LINE = '{"text": "…", "asOf": "2023-06-07"}';

export const terminalWords: Readonly<Record<Locale, TerminalWords>> = {
  en: {
    verdicts: { confirmed: "confirmed", off: "off", "not testable": "not testable" },
    colon: ": ",
    counted: (all, confirmed, off, untestable) =>
      `${all} ${all === 1 ? "claim" : "claims"}: ${confirmed} confirmed, ${off} off, ${untestable} not testable`,
    upTo: (symbol, date) => `${symbol} to ${date}`,
    chartIn: (path, alt) => `The chart is in ${path}: ${alt}`,
    nothingToDraw: (path) => `There is nothing to draw in this answer: ${path} was not written.`,
    unreadLine: (line) => `Line ${line} cannot be read. A line is a text, or ${LINE}.`,
    prompt: 'Ask about markets, such as "Russell vs Nasdaq this week". "help" says more, an empty line quits.',
    promptHelp: `Ask as you would in a chat:
${EXAMPLES}
"and this month?" follows up on the last question; a statement such as "the Dow fell 2% last week" is checked.
docs/questions.md lists all you can ask. An empty line quits.
`,
  },
  de: {
    verdicts: { confirmed: "bestätigt", off: "abweichend", "not testable": "nicht prüfbar" },
    colon: ": ",
    counted: (all, confirmed, off, untestable) =>
      `${all} ${all === 1 ? "Aussage" : "Aussagen"}: ${confirmed} bestätigt, ${off} abweichend, ${untestable} nicht prüfbar`,
    upTo: (symbol, date) => `${symbol} bis ${date}`,
    chartIn: (path, alt) => `Die Grafik ist in ${path}: ${alt}`,
    nothingToDraw: (path) => `In dieser Antwort gibt es nichts zu zeichnen: ${path} wurde nicht geschrieben.`,
    unreadLine: (line) => `Zeile ${line} lässt sich nicht lesen. Eine Zeile ist ein Text, oder ${LINE}.`,
    prompt: 'Frag nach Märkten, etwa "Russell gegen Nasdaq diese Woche". "help" sagt mehr, eine leere Zeile beendet.',
    promptHelp: `Frag wie in einem Chat, auf Deutsch oder Englisch:
${EXAMPLES}
"und in diesem Monat?" führt die Frage davor weiter; eine Aussage wie "the Dow fell 2% last week" wird geprüft.
docs/questions.md führt alles auf, was man fragen kann. Eine leere Zeile beendet.
`,
  },
  fr: {
    verdicts: { confirmed: "confirmé", off: "inexact", "not testable": "invérifiable" },
    colon: " : ",
    counted: (all, confirmed, off, untestable) =>
      `${agreeing(all, "affirmation")} : ${agreeing(confirmed, "confirmée")}, ${agreeing(off, "inexacte")}, ${agreeing(untestable, "invérifiable")}`,
    upTo: (symbol, date) => `${symbol} jusqu'au ${date}`,
    chartIn: (path, alt) => `Le graphique est dans ${path} : ${alt}`,
    nothingToDraw: (path) => `Il n'y a rien à dessiner dans cette réponse : ${path} n'a pas été écrit.`,
    unreadLine: (line) => `La ligne ${line} ne peut pas être lue. Une ligne est un texte, ou ${LINE}.`,
    prompt: 'Interrogez les marchés, par exemple "Russell contre Nasdaq cette semaine". "help" en dit plus, une ligne vide termine.',
    promptHelp: `Demandez comme dans une conversation, en français ou en anglais :
${EXAMPLES}
"et ce mois-ci ?" prolonge la question d'avant ; une affirmation comme "the Dow fell 2% last week" est vérifiée.
docs/questions.md énumère tout ce qui peut être demandé. Une ligne vide termine.
`,
  },
};
