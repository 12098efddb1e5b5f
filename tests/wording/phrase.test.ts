import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/calendar/day.ts";
import { render } from "../../src/kinds/render.ts";
import { closeText, count, dateText, dayText, fixed, list, ordinal, percent, points, signed, whole } from "../../src/wording/figures.ts";
import { locales } from "../../src/wording/locale.ts";
import { brief, capital, joined, name, nothing, nouns, say, sayAs, the, verbatim } from "../../src/wording/phrase.ts";
import { english } from "../../src/wording/render.ts";
import { figuresIn } from "../support/figures.ts";

const inAll = (phrase: Parameters<typeof english>[0]): string[] => locales.map((locale) => render(phrase, locale));

describe("a phrase", () => {
  it("fills its gaps in the order of each language", () => {
    const phrase = say`${name("Russell 2000")} ahead of ${name("Nasdaq Composite")} by ${points(0.0417)} ${say`this week`}: ${percent(0.0314)} vs ${percent(-0.0103)}.`;
    expect(inAll(phrase)).toEqual([
      "Russell 2000 ahead of Nasdaq Composite by 4.17 points this week: +3.14% vs −1.03%.",
      "Russell 2000 um 4,17 Prozentpunkte vor dem Nasdaq Composite, diese Woche: +3,14\u00a0% gegen −1,03\u00a0%.",
      "Russell 2000 devant le Nasdaq Composite de 4,17 points cette semaine\u00a0: +3,14\u00a0% contre −1,03\u00a0%.",
    ]);
  });

  it("says the first of a month as each language does", () => {
    expect(inAll(dayText(parseDay("2023-06-01")!))).toEqual(["Thu 1 Jun 2023", "Do., 1. Juni 2023", "jeu. 1er juin 2023"]);
    expect(inAll({ is: "monthday", date: 1, month: 5 })).toEqual(["1 May", "1. Mai", "1er mai"]);
  });

  it("has the sign of a minus, and none before nothing", () => {
    expect([fixed(-1.45, 2), fixed(-0.001, 2), whole(-12), closeText(-37.63)].map(english)).toEqual(["−1.45", "0.00", "−12", "−37.63"]);
  });

  it("is said in English where a table lacks it, its figures in the language", () => {
    expect(inAll(say`no table has this of ${closeText(1234.5)}`)).toEqual([
      "no table has this of 1,234.50",
      "no table has this of 1.234,50",
      "no table has this of 1\u202f234,50",
    ]);
  });

  it("tells apart what English says alike", () => {
    expect(inAll(say`in ${2022}`)).toEqual(["in 2022", "im 2022", "en 2022"]);
    expect(inAll(sayAs("a year")`in ${2022}`)).toEqual(["in 2022", "im Jahr 2022", "en 2022"]);
  });

  it("does not turn into its English by itself", () => {
    const phrase = say`today`;
    expect(`${phrase}`).not.toContain("today");
    expect(String(name("S&P 500"))).not.toContain("S&P");
  });

  it("is plain data that can be kept and sent", () => {
    const phrase = say`${list([name("A"), name("B")])}: ${count(3, "session")}, ${dayText(parseDay("2023-06-07")!)}.`;
    expect(inAll(JSON.parse(JSON.stringify(phrase)))).toEqual(inAll(phrase));
  });

  it("says names that a language has a word for, and nothing that only looks like one", () => {
    expect(inAll(name("Magnificent Seven"))).toEqual(["Magnificent Seven", "Glorreiche Sieben", "Sept Magnifiques"]);
    expect(inAll(verbatim("Magnificent Seven"))).toEqual(["Magnificent Seven", "Magnificent Seven", "Magnificent Seven"]);
    expect(inAll(name("constructor"))).toEqual(["constructor", "constructor", "constructor"]);
  });

  it("joins what there is, and begins a sentence with a large letter", () => {
    expect(english(joined([name("a"), undefined, name("b")], ", "))).toBe("a, b");
    expect(english(nothing)).toBe("");
    expect(inAll(capital(say`this week`))).toEqual(["This week", "Diese Woche", "Cette semaine"]);
    expect(english(capital(nothing))).toBe("");
  });
});

describe("a name", () => {
  const companyAhead = (first: string, second: string) => say`${name(first)} ahead of ${name(second)}`;
  const inBear = (text: string) => say`${name(text)} has been in a bear market since ${dateText(parseDay("2022-01-03")!)}.`;

  it("has the article of its gender and case in German, and a company none", () => {
    const said = ["S&P 500", "10-year Treasury yield", "Magnificent Seven", "Technology Select Sector fund", "Apple"].map((each) =>
      render(companyAhead("Nvidia", each), "de"),
    );
    expect(said).toEqual([
      "Nvidia vor dem S&P 500",
      "Nvidia vor der Rendite 10-jähriger US-Staatsanleihen",
      "Nvidia vor den Glorreichen Sieben",
      "Nvidia vor dem Sektorfonds Technologie",
      "Nvidia vor Apple",
    ]);
    expect(render(brief(companyAhead("Nvidia", "10-year Treasury yield")), "de")).toBe("Nvidia vor der 10-jährigen US-Rendite");
    expect(render(brief(companyAhead("Nvidia", "Energy Select Sector fund")), "de")).toBe("Nvidia vor dem Sektor Energie");
  });

  it("has its article in French, run together where the language does", () => {
    const closes = (text: string) => render(say`There are no dividend-adjusted closes for ${name(text)} in the data.`, "fr");
    const include = (text: string) => render(say`The closes of ${name(text)} include dividends; plain closes are not in the data.`, "fr");
    expect(closes("S&P 500")).toContain("pour le S&P 500 dans");
    expect(["S&P 500", "Ibex 35", "Magnificent Seven", "Apple", "Nvidia", "Union Pacific", "Invesco QQQ fund"].map(include)).toEqual(
      ["du S&P 500", "de l'Ibex 35", "des Sept Magnifiques", "d'Apple", "de Nvidia", "de Union Pacific", "du fonds Invesco QQQ"].map(
        (each) => `Les clôtures ${each} incluent les dividendes\u00a0; les clôtures brutes ne sont pas dans les données.`,
      ),
    );
  });

  it("has its verb in the plural where it is several", () => {
    expect(inAll(inBear("Magnificent Seven"))).toEqual([
      "Magnificent Seven have been in a bear market since 3 Jan 2022.",
      "die Glorreichen Sieben sind seit dem 3. Jan. 2022 in einem Bärenmarkt.",
      "les Sept Magnifiques sont en marché baissier depuis le 3 janv. 2022.",
    ]);
    expect(render(inBear("S&P 500"), "fr")).toBe("le S&P 500 est en marché baissier depuis le 3 janv. 2022.");
    expect(
      english(say`${the("Magnificent Seven")} is ${say`${percent(-0.1)} below its record close of ${closeText(2)} on ${verbatim("1")}`}.`),
    ).toContain("are −10.00% below their record close");
  });

  it("forms its possessive in English by its end", () => {
    expect(["Apple", "Meta Platforms", "Lowe's"].map((each) => english(say`${name(each)}'s best day`))).toEqual([
      "Apple's best day",
      "Meta Platforms' best day",
      "Lowe's best day",
    ]);
  });

  it("has a word beside a figure follow its number", () => {
    expect([0, 1, 2].map((number) => render(say`${number} off`, "fr"))).toEqual(["0 inexacte", "1 inexacte", "2 inexactes"]);
    expect([0.45, 1.99, 2].map((number) => render(points(number / 100), "fr"))).toEqual(["0,45 point", "1,99 point", "2,00 points"]);
  });
});

describe("a counted noun", () => {
  it.each([
    [0, "0 sessions", "0 Handelstage", "0 séance"],
    [1, "1 session", "1 Handelstag", "1 séance"],
    [2, "2 sessions", "2 Handelstage", "2 séances"],
    [1234, "1,234 sessions", "1.234 Handelstage", "1\u202f234 séances"],
  ])("%d", (number, ...said) => {
    expect(inAll(count(number, "session"))).toEqual(said);
  });

  it("stands in the case that its sentence asks for", () => {
    const detail = (days: number) => say`Relative return: ${percent(0.01)}. ${name("Dow")} led in ${1} of ${count(days, "session")}.`;
    expect(render(detail(3), "de")).toContain("an 1 von 3 Handelstagen vorn.");
    expect(render(detail(1), "de")).toContain("an 1 von 1 Handelstag vorn.");
  });

  it("has a form for every noun and number", () => {
    fc.assert(
      fc.property(fc.constantFrom(...nouns), fc.nat(), fc.constantFrom(...locales), (noun, number, locale) => {
        expect(render(count(number, noun), locale)).toMatch(/^\d[\d.,\u202f]* \S/);
      }),
    );
  });
});

describe("figures and dates", () => {
  it("are written as each language writes them", () => {
    expect(inAll(closeText(4282.37))).toEqual(["4,282.37", "4.282,37", "4\u202f282,37"]);
    expect(inAll(percent(-0.0103))).toEqual(["−1.03%", "−1,03\u00a0%", "−1,03\u00a0%"]);
    expect(inAll(dayText(parseDay("2023-06-07")!))).toEqual(["Wed 7 Jun 2023", "Mi., 7. Juni 2023", "mer. 7 juin 2023"]);
    expect(inAll(list(["A", "B", "C"].map(name)))).toEqual(["A, B and C", "A, B und C", "A, B et C"]);
    expect(inAll(ordinal(62))).toEqual(["62nd", "62.", "62e"]);
    expect([1, 2, 3, 4, 11, 12, 13, 21, 100].map((n) => english(ordinal(n)))).toEqual(
      "1st 2nd 3rd 4th 11th 12th 13th 21st 100th".split(" "),
    );
  });

  it("have the same digits and signs in each language", () => {
    const value = fc.double({ min: -1e7, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(value, fc.nat({ max: 4 }), (number, decimals) => {
        for (const phrase of [
          signed(number, decimals),
          fixed(number, decimals),
          percent(number),
          closeText(number),
          whole(Math.trunc(number)),
        ]) {
          const [first, ...others] = locales.map((locale) => figuresIn(render(phrase, locale), locale));
          for (const other of others) expect(other).toEqual(first);
          expect(first).toHaveLength(1);
        }
      }),
    );
  });
});
