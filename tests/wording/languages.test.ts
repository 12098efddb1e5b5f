import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import { kinds } from "../../src/kinds/kinds.ts";
import { languages } from "../../src/kinds/render.ts";
import { sampleSnapshot } from "../../src/market/sample/sample.ts";
import { loadSample } from "../../src/oracle/reference.ts";
import type { Answer } from "../../src/question/answer.ts";
import { type Locale, locales } from "../../src/wording/locale.ts";
import { nouns } from "../../src/wording/phrase.ts";
import { languages as shared } from "../../src/wording/render.ts";
import { figuresIn } from "../support/figures.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";
import { isOneKinds, placesOfSentences, sentencesIn, sentencesOfSource } from "../support/sentences.ts";

const others = ["de", "fr"] as const;
const market = await loadSample("data");
const snapshot = sampleSnapshot(market, reference.exchange);
const asked = (text: string, locale: Locale, when = market.ends): Answer =>
  ask(text, lexicon, { reference, snapshot, now: endOf(when), locale });

/** Gaps that what fills them stands in; "{0:one/several}" is a word that goes by its number. */
const gapsOf = (text: string): string[] => [...text.matchAll(/\{(\d+)(?::\p{L}+)?\}/gu)].map((gap) => gap[1]!).sort();
const GAP = /\{(\d+)(?::([^{}/]+)(?:\/[^{}/]+)?)?\}/g;
const FORMS = {
  de: ["dative", "der", "den", "dem", "des", "im", "vom", "zum", "beim", "capital", "number", "as"],
  fr: ["le", "du", "au", "capital", "number", "as"],
};

describe("the scan of the sentences", () => {
  it("finds those inside another's gaps, with their place", () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source
    expect(sentencesIn('say`a ${sayAs("in")`b ${f({ x: `${y}` })}`} c ${1} d`; say`e`')).toEqual(["a {0} c {1} d", "in|b {0}", "e"]);
  });
});

describe.each(others)("the table of %s", (locale) => {
  const { sentences, names, nouns: forms } = languages[locale];
  const inSource = sentencesOfSource();
  /** A kind's own wording may have how its figures are reckoned too. */
  const formulas = new Set(kinds.flatMap(({ about }) => Object.values(about.figures)));

  it("has every sentence that the source says", () => {
    expect([...inSource].filter((key) => !Object.hasOwn(sentences, key))).toEqual([]);
  });

  it("has no sentence that the source does not say", () => {
    expect(Object.keys(sentences).filter((key) => !inSource.has(key) && !formulas.has(key))).toEqual([]);
  });

  it("has what one kind alone says in that kind's folder, and what a kind says there or where all look", () => {
    const common = shared[locale].sentences;
    const saying = placesOfSentences();
    expect(Object.keys(common).filter((key) => isOneKinds(saying.get(key)))).toEqual([]);
    for (const { kind, wording, about } of kinds) {
      const reckoned = Object.values(about.figures);
      const own = Object.fromEntries(Object.entries(wording?.[locale] ?? {}).filter(([key]) => !reckoned.includes(key)));
      const says = [...saying].flatMap(([key, places]) => (places.has(kind) ? [key] : []));
      expect([kind, Object.keys(own).filter((key) => !says.includes(key) || key in common)]).toEqual([kind, []]);
      expect([kind, says.filter((key) => !(key in own || key in common))]).toEqual([kind, []]);
      // two kinds may each have a sentence, and say it alike
      for (const [key, text] of Object.entries(own)) expect([key, text]).toEqual([key, sentences[key]]);
    }
  });

  it("fills exactly the gaps of each sentence", () => {
    for (const [key, text] of Object.entries(sentences)) expect([key, gapsOf(text)]).toEqual([key, gapsOf(key)]);
  });

  it("asks its gaps for forms that the language has, and words only of gaps that the sentence has", () => {
    for (const [key, text] of Object.entries(sentences)) {
      const gaps = [...text.matchAll(GAP)];
      const forms = gaps.flatMap(([whole, , form]) => (form === undefined || whole.includes("/") ? [] : [form]));
      expect([text, forms.filter((form) => !FORMS[locale].includes(form))]).toEqual([text, []]);
      expect([text, gaps.every(([, part]) => key.includes(`{${part}}`))]).toEqual([text, true]);
    }
  });

  it("leaves no braces but gaps, and no blanks at the ends", () => {
    for (const text of Object.values(sentences)) {
      expect(text.replace(GAP, "")).not.toMatch(/[{}|]/);
      expect(text).toBe(text.trim());
    }
  });

  it.runIf(locale === "fr")("has a space before each colon", () => {
    for (const text of Object.values(sentences)) expect(text.replace(GAP, "#")).not.toMatch(/\S:/);
  });

  it("keeps the figures that stand in the English words themselves", () => {
    const bare = (text: string): string[] =>
      figuresIn(
        text
          .replace(/^[^|]*\|/, "")
          .replace(/\{\d+:[^{}/]+\/[^{}/]+\}/g, "")
          .replace(GAP, "#")
          .replace(/(?<=\d),(?=\d)/g, "."),
        "en",
      );
    for (const [key, text] of Object.entries(sentences)) expect([key, bare(text)]).toEqual([key, bare(key)]);
  });

  it("names only what the project names", () => {
    const known = [
      ...globSync("data/*.json"),
      "src/calendar/holidays.ts",
      "src/calendar/exchange.ts",
      "src/language/lexicon/groups.ts",
      "src/question/sectors.ts",
    ]
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    const ofFiles = new Set(["sample data", "Communication"]);
    for (const name of Object.keys(names)) expect([name, ofFiles.has(name) || known.includes(name)]).toEqual([name, true]);
  });

  it("has forms of every noun", () => {
    expect(Object.keys(forms).sort()).toEqual([...nouns].sort());
  });
});

/** A reading without its figures, and with one index for any: those that differ in nothing else are answered by the same sentences. */
const shapeOf = (reading: string): string => reading.replace(/\b(?:SPX|NDX|IXIC|DJI|RUT)\b/g, "SPX").replace(/\d[\d.,]*/g, "0");

/** One text of each shape of reading in the tables of phrasings. */
const phrased = new Map(
  ["tests/ask/phrasings.tsv", ...globSync("tests/ask/phrasings/*.tsv")].flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => [shapeOf(line.slice(line.indexOf("\t") + 1)), line.split("\t")[0]!] as const),
  ),
);

/** A text of every reading in the tables, and every example. */
const texts = [
  ...new Set([
    ...kinds.flatMap(({ examples }) => examples),
    ...phrased.values(),
    // what those do not ask for: refusals, statements, windows with names of their own
    "should I buy Apple?",
    "price of dogecoin this week",
    "rusell vs nasdak this week",
    "S&P 500 on 4 July 2023",
    "S&P 500 in 2031",
    "S&P 500 since the May 2023 jobs report",
    "S&P 500 on the day of the Brexit vote",
    "S&P 500 since the Covid low",
    "Russell vs S&P since the high of 2021",
    "S&P 500 from March to May 2023",
    "S&P 500 from 7 March 2023 to 12 May 2023",
    "S&P 500 in the 1990s",
    "S&P 500 in H1 2022",
    "S&P 500 past 17 sessions",
    "S&P 500 since last quarter",
    "the S&P 500 is up 3% this week",
  ]),
];

/** Every text of an answer that is said in a language, with those of the answers beside it. */
function wordsOf(answer: Answer): string[] {
  const { reading, headline, window, table, details, caveats, sources, rule, also = [] } = answer;
  const cells = table === null ? [] : [...table.columns, ...table.rows.flat()];
  const own = [reading, headline, window?.label ?? "", ...cells, ...details, ...caveats, ...sources.map(({ name }) => name), rule];
  return [...own, ...also.flatMap(wordsOf)];
}

/** What a picture of an answer names: its lines, levels and bars. */
function namesOf({ history }: Answer): string[] {
  const found = history?.();
  switch (found?.shape) {
    case "race":
      return found.lines.map(({ name }) => name);
    case "course":
      return [...found.lines.flatMap(({ name, symbol }) => [name, symbol]), ...found.levels.map(({ name }) => name)];
    case "depth":
      return [found.line.name];
    case "ranking":
      return found.entries.map(({ name }) => name);
    default:
      return [];
  }
}

/** All that is the same in each language. */
function dataOf({ question, values, asOf, window, claim, verdict, sample, sources, also = [] }: Answer): unknown {
  const from = sources.map(({ name: _, ...source }) => source);
  return { question, values, asOf, base: window?.base, end: window?.end, claim, verdict, sample, from, also: also.map(dataOf) };
}

/** English words that neither German nor French has; one of them in an answer is a sentence that was not translated. */
const ENGLISH =
  /\b(?:the|of|and|with|from|since|closes?|closed|its|is|are|were|by|below|above|than|which|would|there|has|have|this|last|past|ahead|behind|sessions?|weeks?|months?|yes|no)\b/;

/** Proper names and what a person typed may be English in any language. */
const properNames = [
  ...reference.lookup.instruments.map(({ name }) => name),
  ...reference.lookup.baskets.map(({ name }) => name),
  "golden cross",
  "death cross",
]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
const PROPER = new RegExp(`${properNames.join("|")}|„[^“]*“|«[^»]*»`, "g");

/** The words of an answer without its figures and names: those that differ in nothing else are said by the same sentences. */
const wordingOf = (answer: Answer): string =>
  wordsOf(answer)
    .join("\n")
    .replace(PROPER, "#")
    .replace(/[+−]?\d[\d.,]*/g, "0");

/** What is asked and said in English, one text of those with the same wording. */
const inEnglish = [...new Map(texts.map((text) => [text, asked(text, "en")] as const).map((each) => [wordingOf(each[1]), each])).values()];

describe.each(others)("every answer in %s", (locale) => {
  it.each(inEnglish)("%s", (text, english) => {
    const answer = asked(text, locale);
    expect(dataOf(answer)).toEqual(dataOf(english));
    const [said, words] = [wordsOf(english), wordsOf(answer)];
    expect(said.join(" ")).toMatch(ENGLISH);
    expect(words).toHaveLength(said.length);
    words.forEach((line, i) => {
      expect([line, figuresIn(line, locale)]).toEqual([line, figuresIn(said[i]!, "en")]);
      expect(line.replace(PROPER, "#")).not.toMatch(ENGLISH);
      expect(line).not.toMatch(/\[object|undefined|NaN|\{\d/);
    });
    const pictured = namesOf(answer);
    expect(pictured.map((line) => figuresIn(line, locale))).toEqual(namesOf(english).map((line) => figuresIn(line, "en")));
    for (const line of pictured) expect(line.replace(PROPER, "#")).not.toMatch(ENGLISH);
  });
});

describe("the language of an answer", () => {
  it("is English where none is named", () => {
    const answer = ask("Russell vs Nasdaq this week", lexicon, { reference, snapshot, now: endOf(market.ends) });
    expect(answer).toEqual({ ...asked("Russell vs Nasdaq this week", "en"), history: answer.history });
  });

  it("is the same for all answers to one text", () => {
    const answer = asked("is the S&P in a bull market and how far is the Nasdaq from its all time high?", "de");
    expect(answer.headline).toMatch(/Bullenmarkt|Bärenmarkt/);
    expect(answer.also?.[0]?.headline).toContain("unter dem Allzeithoch");
  });

  it.each([
    ["de", "Bestätigt: ", "Abweichend: ", "Ja: ", "Nein: "],
    ["fr", "Confirmé\u00a0: ", "Inexact\u00a0: ", "Oui\u00a0: ", "Non\u00a0: "],
  ] as const)("says in %s what became of a statement or a question", (locale, confirmed, off, yes, no) => {
    const { values } = asked("S&P 500 this week", "en");
    const rate = (values.returns as Record<string, number>).SPX! * 100;
    expect(rate).toBeGreaterThan(0);
    expect(asked(`the S&P 500 is up ${rate.toFixed(1)}% this week`, locale).headline.startsWith(confirmed)).toBe(true);
    expect(asked(`the S&P 500 is up ${(rate + 1).toFixed(1)}% this week`, locale).headline.startsWith(off)).toBe(true);
    expect(asked("is the S&P 500 up this week?", locale).headline.startsWith(yes)).toBe(true);
    expect(asked("is the S&P 500 down this week?", locale).headline.startsWith(no)).toBe(true);
  });

  it("is not that of what can be asked, of the question or of its values", () => {
    const answer = asked("price of dogecoin this week", "de");
    expect(answer.headline).toMatch(/ist nicht im Katalog\./);
    expect(answer.question).toMatchObject({ kind: "refusal", message: expect.stringContaining("is not in the catalogue.") });
    expect(answer.values).toEqual(asked("price of dogecoin this week", "en").values);
  });

  it("says what was typed as it was typed", () => {
    expect(asked("price of dogecoin this week", "fr").headline).toBe("«\u00a0dogecoin\u00a0» n'est pas au catalogue.");
    expect(asked("rusell vs nasdak this week", "de").reading).toMatch(/„rusell“ gelesen als „russell“\. „nasdak“ gelesen als „nasdaq“\./);
  });

  it("covers the locales that the project names", () => {
    expect(Object.keys(languages)).toEqual([...locales]);
  });
});
