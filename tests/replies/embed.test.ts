import type { APIEmbed } from "discord.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerEmbed, answerEmbeds, EMBED_LIMITS, noticeEmbed } from "../../src/replies/embed.ts";
import { linesOn } from "../../src/replies/shape.ts";
import { locales } from "../../src/wording/locale.ts";
import { anyAnswer, anyText } from "../support/answers.ts";
import { answerOf, refusalOf } from "../support/discord/oracle.ts";

function expectWithinLimits({ title = "", description = "", fields = [], footer }: APIEmbed): void {
  const texts = [title, description, footer?.text ?? "", ...fields.flatMap(({ name, value }) => [name, value])];
  expect(title.length).toBeLessThanOrEqual(EMBED_LIMITS.title);
  expect(description.length).toBeLessThanOrEqual(EMBED_LIMITS.description);
  expect(footer?.text.length ?? 0).toBeLessThanOrEqual(EMBED_LIMITS.footer);
  expect(fields.length).toBeLessThanOrEqual(EMBED_LIMITS.fields);
  for (const { name, value } of fields) {
    expect(name.trim()).not.toBe("");
    expect(value.trim()).not.toBe("");
    expect(name.length).toBeLessThanOrEqual(EMBED_LIMITS.fieldName);
    expect(value.length).toBeLessThanOrEqual(EMBED_LIMITS.fieldValue);
  }
  expect(title.trim()).not.toBe("");
  expect(texts.join("").length).toBeLessThanOrEqual(EMBED_LIMITS.total);
  expect(texts.every((text) => text.isWellFormed())).toBe(true);
}

describe("the embed of an answer", () => {
  it("stands alone: finding, table, a further finding, base and end, basis; source and age at the foot", () => {
    expect(answerEmbed(answerOf())).toEqual({
      color: expect.any(Number),
      title: "Russell 2000 ahead of the Nasdaq Composite by 4.17 points this week: +3.14% against −1.03%",
      description: [
        "```",
        "             return     2 Jun     7 Jun",
        "Russell 2000 +3.14%  1,830.91  1,888.33",
        "Nasdaq Comp. −1.03% 13,240.77 13,104.89",
        "```",
        "Relative return +4.21%.",
        "*2 Jun 2023 → 7 Jun 2023 · price return*",
      ].join("\n"),
      footer: { text: "Sample data, not real prices · 7 Jun 2023" },
    });
  });

  it.each([
    ["de", "*2\\. Juni 2023 → 7. Juni 2023 · Kursrendite*", "Beispieldaten, keine echten Kurse · 7. Juni 2023"],
    ["fr", "*2 juin 2023 → 7 juin 2023 · rendement hors dividendes*", "Données d'exemple, pas de vrais cours · 7 juin 2023"],
  ] as const)("says its own words in %s", (locale, context, footer) => {
    const embed = answerEmbed(answerOf({ caveats: [] }), locale);
    expect(embed.description?.split("\n").at(-1)).toBe(context);
    expect(embed.footer?.text).toBe(footer);
  });

  it("says what changes the meaning of its finding right under it", () => {
    const caveats = ["Sample data, not real prices.", "No close for Apple on Wed 7 Jun 2023."];
    expect(answerEmbed(answerOf({ caveats })).description?.split("\n")[0]).toBe("No close for Apple on Wed 7 Jun 2023.");
  });

  it("says which of two meanings it took", () => {
    const { question } = answerOf();
    const alternatives = [{ read: "Nasdaq Composite", meant: "Nasdaq-100", question }];
    expect(answerEmbed(answerOf({ alternatives })).description).toContain("price return · Nasdaq Composite, not Nasdaq-100");
  });

  it("counts in its language what has no room", () => {
    const rows = Array.from({ length: 9 }, (_, index) => [`Row ${index}`, "1"]);
    const table = { columns: ["", "figure"], rows };
    expect(answerEmbed(answerOf({ headline: "Rows", table, caveats: [] }), "en").description).toContain("… and 3 more");
    expect(answerEmbed(answerOf({ headline: "Rows", table, caveats: [] }), "de").description).toContain("… und 3 weitere");
    expect(answerEmbed(answerOf({ headline: "Rows", table, caveats: [] }), "fr").description).toContain("… et 3 autres");
  });

  it("keeps a French figure on one line, and the columns of a table straight", () => {
    const figure = "4\u202f282,37";
    const { title, description } = answerEmbed(
      answerOf({ headline: `S&P 500 ${figure}`, table: { columns: ["SPX", figure], rows: [["a", "1"]] } }),
      "fr",
    );
    expect(title).toBe(`S&P 500 ${figure}`);
    expect(description).toContain("SPX  4 282,37");
  });

  it("cuts a headline that would fill the screen; all of it is under Details", () => {
    const headline = `${"The Nasdaq Composite is ahead. ".repeat(12)}End.`;
    const { title = "", description } = answerEmbed(answerOf({ headline }));
    expect(title).toMatch(/…$/);
    expect(linesOn(title)).toBe(6);
    expect(description).not.toContain("The Nasdaq Composite is ahead");
  });

  it("gives the last close of each series where they differ", () => {
    const sources = [
      { name: "Russell 2000", symbol: "RUT", lastClose: "2023-06-07", from: "yahoo ^RUT" },
      { name: "Nasdaq Composite", symbol: "IXIC", lastClose: "2023-06-06", from: "file ^IXIC.csv" },
    ];
    const { sample: _, ...real } = answerOf({ sources });
    const { footer } = answerEmbed(real);
    expect(footer?.text).toBe("yahoo ^RUT, file ^IXIC.csv · RUT 7 Jun 2023, IXIC 6 Jun 2023 · as of 7 Jun 2023");
  });

  it("keeps its table and two of many further findings: the others are under Details", () => {
    const details = Array.from({ length: 500 }, (_, index) => `Detail number ${index}.`);
    const { description } = answerEmbed(answerOf({ details }));
    expect(description).toContain("1,888.33");
    expect(description).toContain("Detail number 1.");
    expect(description).not.toContain("Detail number 2.");
  });

  it("of a refusal says what can be asked instead", () => {
    const embed = answerEmbed(refusalOf("advice", "Versus gives no advice", ["Is the S&P 500 in a bull market?"]));
    expect(embed.title).toBe("Versus gives no advice");
    expect(embed.description).toBe("**Try one of these**\n• Is the S&P 500 in a bull market?");
    expect(embed.footer).toBeUndefined();
  });

  it.each([
    ["de", "Frag zum Beispiel (auf Englisch)"],
    ["fr", "Essayez plutôt (en anglais)"],
  ] as const)("of a refusal in %s says in it what can be asked instead", (locale, words) => {
    expect(answerEmbed(refusalOf("advice", "Kein Rat", ["Is the S&P 500 in a bull market?"]), locale).description).toBe(
      `**${words}**\n• Is the S&P 500 in a bull market?`,
    );
  });

  it("of a refusal without suggestions is its headline", () => {
    const embed = answerEmbed(refusalOf("no data", "No session on that day", []));
    expect(embed).toEqual({ color: expect.any(Number), title: "No session on that day" });
  });

  it("is within every limit of Discord and never blank, whatever the answer holds", () => {
    fc.assert(
      fc.property(anyAnswer, fc.constantFrom(...locales), (answer, locale) => expectWithinLimits(answerEmbed(answer, locale))),
      { numRuns: 300 },
    );
  });

  it("never breaks out of its code block", () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const fences = answerEmbed(answer).description?.match(/(?<!\\)```/g)?.length ?? 0;
        expect(fences === 0 || fences === 2).toBe(true);
      }),
    );
  });
});

describe("the embed of a notice", () => {
  it("is within every limit of Discord, whatever its lines", () => {
    fc.assert(fc.property(anyText, fc.array(anyText, { maxLength: 50 }), (title, lines) => expectWithinLimits(noticeEmbed(title, lines))));
  });
});

describe("the embeds of several answers", () => {
  it("stay within Discord's limit for one message, the first always there", () => {
    fc.assert(
      fc.property(anyAnswer, fc.array(anyAnswer, { maxLength: 3 }), (answer, also) => {
        const embeds = answerEmbeds({ ...answer, also });
        const size = embeds
          .flatMap((embed) => [
            embed.title,
            embed.description,
            embed.footer?.text,
            ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
          ])
          .reduce((sum, text) => sum + (text?.length ?? 0), 0);
        expect(size).toBeLessThanOrEqual(EMBED_LIMITS.total);
        expect(embeds[0]).toEqual(answerEmbed(answer));
        expect(embeds.length).toBeLessThanOrEqual(10);
      }),
    );
  });
});
