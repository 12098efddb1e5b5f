import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detailsEmbed, historyCsv } from "../../src/replies/details.ts";
import { EMBED_LIMITS } from "../../src/replies/embed.ts";
import { anyAnswer, anyText } from "../support/answers.ts";
import { answerOf } from "../support/discord/oracle.ts";
import { day } from "../support/market.ts";

const days = Int32Array.of(day("2023-06-06"), day("2023-06-07"));
const line = (symbol: string, ...values: number[]) => ({ name: symbol, symbol, values: Float64Array.from(values) });

describe("the details of an answer", () => {
  it("gives each formula with its figure to ten digits, and the closes it rests on", () => {
    const answer = answerOf({
      values: {
        spread: 1 / 3,
        returns: { RUT: 0.03140625, IXIC: -0.0103 },
        days: 3,
        daysAhead: 2,
        top: [{ from: "2023-06-07", value: 0.5 }],
      },
    });
    const { description = "" } = detailsEmbed(
      answer,
      {
        spread: "first − second",
        returns: "end ÷ base − 1",
        "daysAhead, days": "sessions ahead, of how many",
        top: "most extreme",
        missing: "nowhere",
      },
      "The math",
    );
    for (const line of [
      "**spread** = first − second",
      "`0.3333333333`",
      "`RUT 0.03140625, IXIC -0.0103`",
      "`daysAhead: 2`",
      "`days: 3`",
      "`from 2023-06-07, value 0.5`",
    ])
      expect(description.split("\n")).toContain(line);
    expect(description).toContain("this week: 2023-06-02 → 2023-06-07");
    expect(description).toContain("Russell 2000 (RUT): sample data, 2023-06-07");
  });

  it("is within Discord's limits whatever the answer and the formulas", () => {
    fc.assert(
      fc.property(anyAnswer, fc.dictionary(anyText, anyText), anyText, (answer, formulas, title) => {
        const { description = "", title: said = "" } = detailsEmbed(answer, formulas, title);
        expect(description.length).toBeLessThanOrEqual(EMBED_LIMITS.description);
        expect(said.length).toBeLessThanOrEqual(EMBED_LIMITS.title);
        expect(description).not.toMatch(/@everyone/);
      }),
    );
  });
});

describe("the values behind an answer, as a table", () => {
  const csv = (history: NonNullable<ReturnType<NonNullable<ReturnType<typeof answerOf>["history"]>>>) =>
    historyCsv(answerOf({ history: () => history }));

  it("has a row a date and a column a line, every digit kept", () => {
    const race = { shape: "race", days, lines: [line("RUT", 1855.5300293, 1888.33), line("IXIC", Number.NaN, 13104.89)] } as const;
    expect(csv(race)).toBe("date,RUT,IXIC\r\n2023-06-06,1855.5300293,\r\n2023-06-07,1888.33,13104.89\r\n");
  });

  it("marks the hits of a record", () => {
    expect(csv({ shape: "hits", days, values: Float64Array.of(0.01, 0.03), hits: [1], threshold: 0.02, unit: "rate" })).toBe(
      "date,value,hit\r\n2023-06-06,0.01,0\r\n2023-06-07,0.03,1\r\n",
    );
  });

  it("names what is ranked, and lets no name be a formula", () => {
    const entries = [
      { symbol: "XLK", name: 'Technology, "the" sector', value: 0.1 },
      { symbol: "=", name: "=cmd|' /C calc'!A0", value: -0.1 },
    ];
    expect(csv({ shape: "ranking", unit: "rate", entries, benchmark: null })).toBe(
      'symbol,name,value\r\nXLK,"Technology, ""the"" sector",0.1\r\n\'=,\'=cmd|\' /C calc\'!A0,-0.1\r\n',
    );
  });

  it("is none for an answer without a history", () => {
    expect(historyCsv(answerOf())).toBeNull();
  });
});
