import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import { setupTexts } from "../../src/discord/setup/words/texts.ts";
import { textsFor } from "../../src/discord/words/texts.ts";
import { kinds } from "../../src/kinds/kinds.ts";
import { formulaOf } from "../../src/kinds/render.ts";
import { postTexts } from "../../src/posts/words/texts.ts";
import { detailsEmbed } from "../../src/replies/details.ts";
import { answerEmbeds } from "../../src/replies/embed.ts";
import { toText } from "../../src/replies/text.ts";
import { terminalWords } from "../../src/terminal/words.ts";
import { formulasOf } from "../../src/wording/formulas.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";
import { sampleEnd, sampleMarket } from "../support/sample.ts";

const others = ["de", "fr"] as const;

/** Words of English that are none of German or of French, as they are written within a sentence. */
const WORDS: Readonly<Record<(typeof others)[number], RegExp>> = {
  de: words(
    "the of and with from not by this that than below above week month year day days weeks months years close closes closed since last first return returns ahead behind over under were has have had its their is are no yes least most more less each every when which where data read rule source try low high up down at you your who whose they there here but because until would should could can only also said says been being for to",
  ),
  fr: words(
    "the of and with from not by this that than below above week month year day days weeks months years close closes closed since last first return returns ahead behind over under was were has have had its their is are no yes least most more less each every when which where data read rule try low high up down at you your who whose they there here but because until would should could can only also said says been being for to",
  ),
};

function words(list: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d$^/'’.])(?:${list.split(" ").join("|")})(?![\\p{L}\\d'’/])`, "giu");
}

/** What is English by right: examples of what can be typed, terms of the trade, commands, symbols. */
const BY_RIGHT = [
  /„[^“]*“|«[^»]*»|“[^”]*”|`[^`]*`|"[^"]*"/g,
  /^• .*$|^ {2}\S.*$/gm,
  /\/[a-z]+ [a-z]+/g,
  /\b(?:Up|Down)-Capture\b|\bValue at Risk\b|\bHigh\b|\bCheck this claim\b/g,
  // a symbol in the first column of a table
  /^[A-Z][A-Z.]*(?= {2})|\([A-Z][A-Z0-9.]*\)/gm,
  // fields of the machine-readable answer under Details, with their figures
  /\*\*[^*]*\*\*(?= = )|\{[a-z, ]+\}|\(members\)/g,
];

function englishIn(text: string, locale: (typeof others)[number]): string[] {
  const bare = BY_RIGHT.reduce((rest, pattern) => rest.replace(pattern, " "), text);
  return bare.split("\n").flatMap((line) => {
    const found = line.match(WORDS[locale]);
    return found === null ? [] : [`${line.trim()} [${[...new Set(found)].join(" ")}]`];
  });
}

describe("the search for English", () => {
  it.each([
    ["Der Close vom Freitag fehlt", ["Der Close vom Freitag fehlt [Close]"]],
    ["Schlusskurs of the day", ["Schlusskurs of the day [of the day]"]],
    ["„the S&P 500 enters a bear market“ ist eine Bedingung", []],
    ["Das ist so am Tag davor, Value at Risk (95 %)", []],
  ])("%s", (text, found) => {
    expect(englishIn(text, "de")).toEqual(found);
  });
});

describe.each(others)("in %s", (locale) => {
  const formulas = new Set(kinds.flatMap(({ about }) => Object.values(about.figures)));

  it("every formula is said, and no other", () => {
    for (const { kind, about, wording } of kinds) {
      const said = { ...formulasOf(locale), ...wording?.[locale as "de" | "fr"] };
      expect([kind, Object.values(about.figures).filter((formula) => !Object.hasOwn(said, formula))]).toEqual([kind, []]);
      for (const formula of Object.values(about.figures)) expect(figuresOf(formulaOf(kind, formula, locale))).toEqual(figuresOf(formula));
    }
    expect(Object.keys(formulasOf(locale)).filter((formula) => !formulas.has(formula))).toEqual([]);
  });

  const answers = kinds.flatMap(({ kind, examples, about }) =>
    examples.map((text) => {
      const answer = ask(text, lexicon, { reference, snapshot: sampleMarket, now: endOf(sampleEnd), locale });
      const formulasOfKind = Object.fromEntries(Object.entries(about.figures).map(([name, each]) => [name, formulaOf(kind, each, locale)]));
      return [kind, text, answer, formulasOfKind] as const;
    }),
  );

  it.each(answers)("%s, %s: the reply, its details and the terminal's text have no English left", (_, __, answer, formulasOfKind) => {
    const embeds = [...answerEmbeds(answer, locale), detailsEmbed(answer, formulasOfKind, textsFor(locale).detailsTitle, locale)];
    const shown = embeds.map(({ title, description, footer }) => [title, description, footer?.text ?? ""].join("\n"));
    // a list of figures under Details names its fields
    const read = [...shown, toText(answer, { locale })].map((text) => text.replace(/^`.*`$/gm, ""));
    expect(read.flatMap((text) => englishIn(text, locale))).toEqual([]);
  });

  it.each(["Atlantis this week", "buy now?", "apple earnings", "S&P 500 intraday high", "what"])("the refusal of %j has none", (text) => {
    const answer = ask(text, lexicon, { reference, snapshot: sampleMarket, now: endOf(sampleEnd), locale });
    const offered = new Set((answer.values.suggestions as string[] | undefined) ?? []);
    const read = toText(answer, { locale })
      .split("\n")
      .filter((line) => !offered.has(line.trim()))
      .join("\n");
    expect(englishIn(read, locale)).toEqual([]);
  });

  it.each([
    ["around answers", textsFor],
    ["of /summary, /watch, /watchlist and /start", setupTexts],
    ["of posts", postTexts as (tag: string) => object],
    ["of the terminal", (tag: string) => terminalWords[tag as keyof typeof terminalWords]],
  ] as const)("the words %s have none", (_, table) => {
    const [own, english] = [flat(table(locale)), flat(table("en"))];
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    expect([...own].flatMap(([key, text]) => englishIn(text, locale).map((line) => `${key}: ${line}`))).toEqual([]);
  });
});

function figuresOf(text: string): string[] {
  return (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((figure) => figure.replace(",", ".")).sort();
}

const ENTRY = { state: "failed", at: "2026-10-30T22:00:00.000Z", why: "X", late: true, missing: true, messageId: "1" };
/** What functions of a table are called with, the first that they take. */
const ARGUMENTS: readonly (readonly unknown[])[] = [
  [ENTRY, "X", "X"],
  [{ ...ENTRY, state: "sent" }, "X", "X"],
  [{ type: "time", hour: 18, minute: 0, zone: "X" }],
  [2, 3, 4, 5],
  ["X", "X", "X", "X", "X"],
  [true, "X", "X"],
  ["X", "watchlist"],
  ["X", 2, "X", null, 0],
];

/** Every text of a table, whatever its functions are called with. */
function flat(table: unknown, path = ""): Map<string, string> {
  if (typeof table === "string") return new Map([[path, table]]);
  if (typeof table === "function") {
    const said = ARGUMENTS.flatMap((args, i) => {
      try {
        return [...flat((table as (...given: unknown[]) => unknown)(...args), `${path}(${i})`)];
      } catch {
        return [];
      }
    });
    return new Map(said);
  }
  if (typeof table !== "object" || table === null) return new Map();
  return new Map(Object.entries(table).flatMap(([key, each]) => [...flat(each, `${path}.${key}`)]));
}
