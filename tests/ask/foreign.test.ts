import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { interpret, interpretAll } from "../../src/ask/interpret.ts";
import { ask } from "../../src/ask/respond.ts";
import { parseDay } from "../../src/calendar/day.ts";
import { translated } from "../../src/language/foreign/translate.ts";
import { english } from "../../src/wording/render.ts";
import { lexicon, understood } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";
import { sampleEnd, sampleMarket } from "../support/sample.ts";

const today = parseDay("2023-06-07")!;
const columns = (file: string): string[][] =>
  readFileSync(`tests/ask/${file}`, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));
const texts = (file: string): string[] => columns(file).map(([text = ""]) => text);

const exchange = (text: string, one: string, other: string): string =>
  text
    .split(one)
    .map((part) => part.replaceAll(other, one))
    .join(other);
/** What changes a question and its counterpart alike: another market, year or figure, no question mark, another case. */
const changes: readonly (readonly [string, (text: string) => string])[] = [
  ["the Dow and the Nasdaq exchanged", (text) => exchange(text, "Dow", "Nasdaq")],
  ["Apple and Microsoft exchanged", (text) => exchange(text, "Apple", "Microsoft")],
  ["the S&P 500 and the Nasdaq exchanged", (text) => exchange(text, "S&P 500", "Nasdaq")],
  ["a ticker for a name", (text) => text.replace("Dow", "DJI")],
  ["another year", (text) => text.replace("2022", "2019").replace("2020", "2016")],
  ["another figure", (text) => text.replace(/\b[35] (%|Prozent|percent)/, "9 $1")],
  ["no question mark", (text) => text.replace(/\s*\?$/, "")],
  ["no capitals", (text) => text.toLowerCase()],
];

describe("questions that others asked, in German and French", () => {
  /** Rows that are read each time; of those before them every third is. ALTERED=all takes every one. */
  const LATEST = 200;

  it("are read as their counterparts", () => {
    const rows = columns("counterparts/asked.tsv") as [string, string][];
    const taken = rows.filter((_, at) => at % 3 === 0 || at >= rows.length - LATEST || process.env.ALTERED === "all");
    const wrong = taken.flatMap(([text, counterpart]) => {
      const [read, right] = [understood(text), understood(counterpart)];
      return read === right && !read.startsWith("refusal") ? [] : [[text, read, right]];
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(["german", "french"])("questions in %s", (tongue) => {
  const counterparts = columns(`counterparts/${tongue}.tsv`) as [string, string][];

  it.each(counterparts)("%s is read as: %s", (text, counterpart) => {
    const read = understood(text);
    expect(read).toBe(understood(counterpart));
    expect(read).not.toMatch(/^refusal/);
  });

  it.each(["blorp", tongue === "german" ? "nicht" : "pas", tongue === "german" ? "außer" : "sauf"])(
    "are refused with “%s” in them",
    (word) => {
      // a clause that only tells may be left out, which the reading says
      const isNamed = (text: string): boolean =>
        interpret(text, today, lexicon).notes.some((note) => new RegExp(`${word}.*was ignored`).test(english(note)));
      const passed = counterparts.flatMap(([text]) => {
        const words = text.split(" ");
        // at every eleventh place of a text, which other texts' are beside
        const places = words.slice(1).flatMap((_, at) => ((at + text.length) % 11 === 0 ? [at + 1] : []));
        const variants = places.map((at) => [...words.slice(0, at), word, ...words.slice(at)].join(" "));
        return variants.filter((each) => {
          const read = understood(each);
          return !read.startsWith("refusal") && !(word === "blorp" && read === understood(text) && isNamed(each));
        });
      });
      expect(passed).toEqual([]);
    },
  );

  it.each(changes)("mean the same as their counterparts with %s", (_, change) => {
    const touched = counterparts.filter(([text, counterpart]) => change(text) !== text || change(counterpart) !== counterpart);
    expect(touched.length).toBeGreaterThan(0);
    const wrong = touched.flatMap(([text, counterpart]) => {
      const [read, right] = [understood(change(text)), understood(change(counterpart))];
      return read === right || read.startsWith("refusal") ? [] : [[change(text), read, right]];
    });
    expect(wrong).toEqual([]);
  });

  it("are read without the marks that people leave out", () => {
    const bare = (text: string): string =>
      tongue === "german"
        ? text.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss")
        : text.replace(/[^àÀùÙ]/gu, (letter) => letter.normalize("NFD").replace(/\p{M}/gu, ""));
    for (const [text, counterpart] of counterparts) expect([text, understood(bare(text))]).toEqual([text, understood(counterpart)]);
  });

  it("stand in the table of phrasings with the readings of their English counterparts", () => {
    expect(texts(`phrasings/${tongue}.tsv`)).toEqual(counterparts.map(([text]) => text));
  });
});

describe("questions in English", () => {
  const others = ["german.tsv", "french.tsv"];
  const tables = [
    "phrasings.tsv",
    ...readdirSync("tests/ask/phrasings").flatMap((file) => (others.includes(file) ? [] : [`phrasings/${file}`])),
  ];
  const rounds = readdirSync("tests/ask/rounds").flatMap((file) =>
    readFileSync(`tests/ask/rounds/${file}`, "utf8")
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );

  it("are never taken for German or French", () => {
    const english = [...tables.flatMap(texts), ...texts("held-out.tsv"), ...rounds].filter((text) => text !== undefined);
    expect(english.length).toBeGreaterThan(3_000);
    expect(english.filter((text) => translated(text, lexicon) !== undefined)).toEqual([]);
  });
});

describe("what is in no table of German or French", () => {
  const named = (text: string): string => (interpret(text, today, lexicon).question as { message?: string }).message ?? "no refusal";

  it.each([
    ["Wie hat sich der Dow diese Woche verknotet?", "verknotet"],
    ["Ist der S&P 500 diese Woche nicht gestiegen?", "nicht"],
    ["Wie viel ist der S&P 500 ohne Apple gestiegen?", "ohne"],
    ["Nur der Dow diese Woche", "Nur"],
    ["Wie stark ist Dogecoin seit Jahresbeginn gestiegen?", "Dogecoin"],
    ["Den Dow hat der Nasdaq diese Woche geschlagen?", "Den Dow"],
    ["Le Dow a-t-il ronronné cette semaine ?", "ronronné"],
    ["Le S&P 500 n'a-t-il pas monté cette semaine ?", "n"],
    ["De combien le S&P 500 a-t-il monté sans Apple ?", "sans"],
    ["Comment s'est comporté Dogecoin cette année ?", "Dogecoin"],
  ])("%s is refused and names “%s”", (text, word) => {
    expect(named(text)).toContain(`"${word}`);
  });

  it.each(["Hält Apple?", "Le Dow tient-il ?", "La perf du Dow à fin mai 2023 ?", "Ist Apple ganz vorn im Dow?"])(
    "is refused: %s",
    (text) => {
      expect(understood(text)).toMatch(/^refusal/);
    },
  );

  it("refuses advice and forecasts as in English", () => {
    for (const text of [
      "Soll ich Apple kaufen?",
      "Dois-je acheter Apple ?",
      "Wird der S&P 500 morgen steigen?",
      "Le S&P 500 va-t-il monter demain ?",
    ])
      expect(understood(text)).toBe("refusal advice");
  });
});

describe("a clause beside a German or French question", () => {
  it.each([
    ["Ich hab den Überblick verloren, wie lief der Dow diese Woche?", "Ich hab den Überblick verloren"],
    ["Die Stimmung war mies. Wie lief der Dow diese Woche?", "Die Stimmung war mies"],
    ["Man hört ja so viel, aber ist der Nasdaq in einer Korrektur?", "Man hört ja so viel"],
    ["Je prépare un exposé : de combien le Nasdaq a-t-il monté cette année ?", "Je prépare un exposé"],
    ["Le chat dort. Combien le Dow a-t-il pris cette semaine ?", "Le chat dort"],
  ])("is left out and named where it only tells: %s", (text, left) => {
    expect(understood(text)).not.toMatch(/^refusal/);
    expect(interpret(text, today, lexicon).notes.map(english)).toContain(`"${left}" was ignored.`);
  });

  it.each([
    // another market, or one that nobody knows in a list
    "Mein Kollege schwört auf Gold, wie lief der Dow diese Woche?",
    "Ich hab Dogecoin, Dow und Nasdaq: wer lief besser?",
    "Mon voisin adore Tesla, comment s'est comporté le Dow cette semaine ?",
    // what "es", "er", "il" and "der" mean is in it
    "Mein Depot ist eingeknickt. Hat es den Dow geschlagen?",
    "Meine Bank sagt Dogecoin, wie lief er diese Woche gegen den Dow?",
    "Hab Intel teuer gekauft, wie weit ist die Aktie unter ihrem Hoch?",
    "Ma voisine possède du Dogecoin, a-t-il battu le Dow cette année ?",
    "Ma voisine possède du Dogecoin, le Dow l'a-t-il battu cette année ?",
    // terms, currencies, other instruments
    "In meiner Währung gerechnet, wie lief der Dow diese Woche?",
    "Ich denke in Franken. Wie lief der S&P 500 dieses Jahr?",
    "Für meine Oma, die in Euro rechnet: wie lief der S&P 500 dieses Jahr?",
    "Ich handle Optionen, wie lief der Dow diese Woche?",
    "Ich meine das Original, wie lief der Dow diese Woche?",
    "Es geht um Rohstoffe. Welcher Sektor lief diese Woche am besten?",
    "Ich will ohne Apple rechnen, wie lief der Nasdaq?",
    "Je compte en euros, comment s'est comporté le Dow cette année ?",
    "Ma mère veut les dividendes inclus, comment s'est comporté le Dow cette année ?",
    // numbers, stretches of time and what points to one
    "Ich hab zwei Kinder, wie lief der Dow?",
    "Ich war seit Montag weg, wie lief der Dow?",
    "Mon fils m'a demandé hier, combien vaut Apple ?",
    "Ich habe geheiratet, wie lief der Dow seither?",
    "Je me suis marié, combien le Dow a-t-il pris depuis ?",
    // another question, or a condition
    "Mich wundert, warum alle so nervös sind, wie lief der Dow diese Woche?",
    "Wenn mein Plan aufgeht, wie lief der Dow diese Woche?",
    "Si mon plan tient la route, comment s'est comporté le Dow cette année ?",
    "Wie lief der Dow diese Woche, er hat ja geschwächelt?",
  ])("refuses the question where it may change it: %s", (text) => {
    expect(understood(text)).toMatch(/^refusal/);
  });
});

describe("a slip in a German or French word", () => {
  const read = (text: string): string[] => interpret(text, today, lexicon).notes.map(english);

  it.each([
    ["Ist der S&P 500 dieses Jahr gestigen?", '"gestigen" read as "gestiegen".'],
    ["Quel est le meileur jour du Dow ?", '"meileur" read as "meilleur".'],
    ["Wie lief Teslla gestern?", '"Teslla" read as "tesla".'],
  ])("is mended and said: %s", (text, note) => {
    expect(read(text)).toContain(note);
  });

  it.each(["Stand der Dow niemals unter 10.000?", "Le Dow a presque baissé ?", "Wir brauchen den Dow diese Woche"])(
    "is in no word that another is near to: %s",
    (text) => {
      expect(understood(text)).toMatch(/^refusal/);
    },
  );
});

describe("two questions in one German or French text", () => {
  it.each([
    ["Wo steht der Dow? Ist er im Bullenmarkt?", "where is the Dow? Is it in a bull market?"],
    ["Wie lief Tesla gestern, und wo steht die Aktie jetzt?", "how did Tesla do yesterday, and where is it now?"],
    ["Où est le Dow et est-il en marché haussier ?", "where is the Dow, and is it in a bull market?"],
  ])("%s", (text, counterpart) => {
    const all = (asked: string) => interpretAll(asked, today, lexicon).map(({ question }) => question);
    expect(all(text)).toEqual(all(counterpart));
    expect(all(text)).toHaveLength(2);
  });
});

describe("the reading of a German or French question", () => {
  it("says the English that was read", () => {
    const { notes } = interpret("Hat der Dow diese Woche den Nasdaq geschlagen?", today, lexicon);
    expect(notes.map(english)).toEqual(['Read in English: "has the Dow beaten the Nasdaq this week?".']);
  });

  it("is no claim, and is followed by questions in its language", () => {
    const ground = { reference, snapshot: sampleMarket, now: endOf(sampleEnd) };
    const first = ask("Dow gegen Nasdaq in diesem Jahr", lexicon, ground);
    expect(first.question).toMatchObject({ kind: "compare", sides: ["DJI", "IXIC"] });
    expect(first.claim).toBeUndefined();
    const next = ask("und in diesem Monat?", lexicon, ground, first.question);
    expect(next.question).toMatchObject({ kind: "compare", sides: ["DJI", "IXIC"], window: { period: { unit: "month", ago: 0 } } });
  });
});
