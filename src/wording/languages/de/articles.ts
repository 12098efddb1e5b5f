import { takesArticle } from "../en/names.ts";

type Case = "der" | "den" | "dem" | "des";

/** Names that are no masculine of one form; by what they are called in German. */
const IRREGULAR: Readonly<Record<string, Readonly<Record<Case, string>>>> = {
  "Glorreiche Sieben": {
    der: "die Glorreichen Sieben",
    den: "die Glorreichen Sieben",
    dem: "den Glorreichen Sieben",
    des: "der Glorreichen Sieben",
  },
  Großbanken: several("Großbanken"),
  "KI-Werte": several("KI-Werte", "KI-Werten"),
  Fluggesellschaften: several("Fluggesellschaften"),
  Ölkonzerne: several("Ölkonzerne", "Ölkonzernen"),
  "die großen Indizes": several("großen Indizes"),
  "die Sektoren": several("Sektoren"),
  "die Weltindizes": several("Weltindizes"),
};

function several(name: string, dative = name): Readonly<Record<Case, string>> {
  return { der: `die ${name}`, den: `die ${name}`, dem: `den ${dative}`, des: `der ${name}` };
}

/** "die 10-jährige US-Rendite", "der 10-jährigen US-Rendite", "der Rendite 10-jähriger US-Staatsanleihen" */
function feminine(name: string, form: Case): string {
  return form === "der" || form === "den" ? `die ${name}` : `der ${name.replace(/^(\d+-jährig)e\b/, "$1en")}`;
}

/** Prepositions that run together with an article behind them. */
const PREPOSITIONS: Readonly<Record<string, string>> = { im: "in", vom: "von", zum: "zu", beim: "bei" };
const RUN_TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/^in dem /, "im "],
  [/^von dem /, "vom "],
  [/^zu dem /, "zum "],
  [/^bei dem /, "beim "],
  [/^zu der /, "zur "],
];

/**
 * A name with its article in a case: "der S&P 500", "des S&P 500", "im S&P 500", but "Apple", "von Apple", "in Apple".
 * @param english null for what is no name
 */
export function inForm(text: string, form: string, english: string | null): string {
  const preposition = PREPOSITIONS[form];
  if (preposition !== undefined) {
    return RUN_TOGETHER.reduce(
      (said, [apart, together]) => said.replace(apart, together),
      `${preposition} ${inForm(text, "dem", english)}`,
    );
  }
  // "rund 2 Prozentpunkten"
  if (form === "dative") return text.replace(/punkte$/, "punkten");
  if (form !== "der" && form !== "den" && form !== "dem" && form !== "des") return text;
  const irregular = IRREGULAR[text];
  if (irregular !== undefined) return irregular[form];
  if (english === null || !takesArticle(english)) return form === "des" ? `von ${text}` : text;
  if (english.endsWith(" yield")) return feminine(text, form);
  // what a headline shortens to the sector's bare name
  const masculine = english.endsWith("Select Sector fund") && !text.startsWith("Sektorfonds") ? `Sektor ${text}` : text;
  return `${form} ${form === "des" ? masculine.replace(/^Sektor /, "Sektors ") : masculine}`;
}

/** "dem 4. Jan. 2010" */
export function dayInForm(date: string, form: string): string {
  return form === "dem" || form === "den" || form === "vom" ? `${form} ${date}` : date;
}

/** Verbs behind a name that is several. */
export const plurals: Readonly<Record<string, string>> = {
  ist: "sind",
  war: "waren",
  hat: "haben",
  liegt: "liegen",
  lag: "lagen",
  schloss: "schlossen",
  stieg: "stiegen",
  steigt: "steigen",
  fiel: "fielen",
  fällt: "fallen",
  schlug: "schlugen",
  schlägt: "schlagen",
  erreichte: "erreichten",
  bewegte: "bewegten",
};
