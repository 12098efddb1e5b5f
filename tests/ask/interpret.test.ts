import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interpret } from "../../src/ask/interpret.ts";
import { parseDay } from "../../src/calendar/day.ts";
import type { Period, Window } from "../../src/calendar/window.ts";
import { questionSchema } from "../../src/kinds/question.ts";
import { english } from "../../src/wording/render.ts";
import { windowText } from "../../src/wording/window-words.ts";
import { lexicon, understood } from "../support/phrasings.ts";
import { events } from "../support/reference.ts";

const today = parseDay("2023-06-07")!;
/** Text, what is understood, and the date it is said on where that is another. */
type Row = readonly [text: string, expected: string, asOf: string];
const rowsOf = (file: string): Row[] =>
  readFileSync(`tests/ask/${file}`, "utf8")
    .trim()
    .split("\n")
    .map((line): Row => {
      const [text = "", expected = "", asOf = "2023-06-07"] = line.split("\t");
      return [text, expected, asOf];
    });
const tables = ["phrasings.tsv", ...readdirSync("tests/ask/phrasings").map((file) => `phrasings/${file}`)];

describe("phrasings", () => {
  it.each(tables)("are understood as tests/ask/%s says", (file) => {
    const read = rowsOf(file).map(([text, , asOf]) => [text, understood(text, asOf)]);
    expect(read).toEqual(rowsOf(file).map(([text, expected]) => [text, expected]));
  });
});

describe("phrasings written without sight of the grammar (tests/ask/held-out.tsv)", () => {
  const kept = readFileSync("tests/ask/held-out.tsv", "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t") as [string, string, string, string]);

  it.each(kept)("%s is read right or refused, never wrong", (text, _kind, _first, right) => {
    const read = understood(text);
    if (!read.startsWith("refusal")) expect(read).toBe(right);
  });
});

describe("what a refusal says", () => {
  const refusal = (text: string) => interpret(text, today, lexicon).question as { kind: string; message: string; suggestions: string[] };

  it("names the part that was not understood", () => {
    expect(refusal("S&P up 3 percent since flibbertigibbet ate the moon").message).toContain("flibbertigibbet");
    expect(refusal("price of blorp this week").message).toContain("blorp");
    expect(refusal("Treynor ratio of the Nasdaq past year").message).toContain("Treynor ratio");
  });

  it("passes over a word that nobody knows where it can change nothing, and says so", () => {
    const { question, notes } = interpret("how did the Nasdaq do this week blorp", today, lexicon);
    expect([question.kind, notes.map(english)]).toEqual(["performance", ['"blorp" was ignored.']]);
  });

  it("passes over no word that nobody knows where the measure may stand", () => {
    for (const text of ["Nasdaq this week blorp", "Apple blorp in the S&P 500", "the Russell blorped the Nasdaq in 2022"])
      expect(interpret(text, today, lexicon).question.kind, text).toBe("refusal");
  });

  it("offers what is near an unknown name", () => {
    expect(refusal("$AAPK this week")).toMatchObject({
      message: expect.stringContaining("Apple"),
      suggestions: expect.arrayContaining(["Apple this week"]),
    });
  });

  it("suggests only texts that it would answer", () => {
    for (const text of [
      "hello",
      "should I buy Apple",
      "$AAPK this week",
      "price of dogecoin",
      "volume of the S&P",
      "should I buy the S&P",
    ]) {
      for (const suggestion of refusal(text).suggestions)
        expect([suggestion, understood(suggestion)]).not.toEqual([suggestion, expect.stringMatching(/^refusal/)]);
    }
  });

  it("says which words were read with their spelling mended", () => {
    expect(interpret("rusell vs nasdak this week", today, lexicon).notes.map(english)).toEqual([
      '"rusell" read as "russell".',
      '"nasdak" read as "nasdaq".',
    ]);
  });
});

const period: fc.Arbitrary<Period> = fc.oneof(
  fc.integer({ min: 1000, max: 19000 }).map((n): Period => ({ type: "date", date: new Date(n * 86_400_000).toISOString().slice(0, 10) })),
  fc.record({ type: fc.constant("monthday" as const), month: fc.integer({ min: 1, max: 12 }), date: fc.integer({ min: 1, max: 28 }) }),
  fc.record({ type: fc.constant("weekday" as const), weekday: fc.integer({ min: 1, max: 7 }), before: fc.boolean() }),
  fc.record({ type: fc.constant("month" as const), month: fc.integer({ min: 1, max: 12 }), year: fc.integer({ min: 1950, max: 2023 }) }),
  fc.record({ type: fc.constant("month" as const), month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ type: fc.constant("quarter" as const), quarter: fc.integer({ min: 1, max: 4 }), year: fc.integer({ min: 1950, max: 2023 }) }),
  fc.record({ type: fc.constant("half" as const), half: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ type: fc.constant("year" as const), year: fc.integer({ min: 1928, max: 2023 }) }),
  fc.constant({ type: "decade" as const, year: 1990 }),
  fc.record({
    type: fc.constant("relative" as const),
    unit: fc.constantFrom("day" as const, "week" as const, "month" as const, "quarter" as const, "year" as const),
    ago: fc.integer({ min: 0, max: 12 }),
  }),
);
const window: fc.Arbitrary<Window> = fc.oneof(
  period.map((value): Window => ({ type: "period", period: value })),
  // up to 20 days are sessions
  fc.record({
    type: fc.constant("past" as const),
    count: fc.integer({ min: 1, max: 60 }),
    unit: fc.constantFrom("week" as const, "month" as const, "quarter" as const, "year" as const),
  }),
  fc.record({ type: fc.constant("past" as const), count: fc.integer({ min: 21, max: 90 }), unit: fc.constant("day" as const) }),
  fc.record({ type: fc.constant("sessions" as const), count: fc.integer({ min: 1, max: 500 }) }),
  fc
    .tuple(fc.constantFrom("high" as const, "low" as const), fc.integer({ min: 1, max: 12 }))
    .map(([extreme, month]): Window => ({ type: "extreme", extreme, within: { type: "month", month, year: 2021 } })),
  fc.constantFrom("jobs", "fed", "svb", "lehman", "covid-low").map((event): Window => ({ type: "event", event })),
  fc.constant<Window>({ type: "event", event: "jobs", when: { month: 5, year: 2022 } }),
  fc.constant<Window>({ type: "all" }),
);

describe("parse", () => {
  it("reads every window back from the words that answers use for it", () => {
    fc.assert(
      fc.property(window, (asked) => {
        const { question } = interpret(`S&P 500 ${english(windowText(asked, events))}`, today, lexicon);
        expect(question).toMatchObject({ kind: "performance", sides: ["SPX"], window: asked });
      }),
      { numRuns: 300 },
    );
  });

  it("does not mind capitals, politeness, punctuation or spaces", () => {
    const texts = [
      "russell vs nasdaq this week",
      "are small caps beating large caps this year",
      "how far is the dow from its all time high",
    ];
    const change = fc.constantFrom<(text: string) => string>(
      (text) => text.toUpperCase(),
      (text) => `Hey, please: ${text}`,
      (text) => `${text}???`,
      (text) => `  ${text.replaceAll(" ", "   ")} `,
      (text) => `${text}, thanks!`,
      (text) => `“${text}”`,
    );
    fc.assert(
      fc.property(fc.constantFrom(...texts), change, change, (text, first, second) => {
        expect(understood(first(second(text)))).toBe(understood(text));
      }),
    );
  });

  it("gives a question that its schema takes, whatever is typed", () => {
    const words = fc.constantFrom(
      "russell",
      "s&p",
      "vs",
      "this",
      "week",
      "since",
      "2.5",
      "%",
      "points",
      "not",
      "bull",
      "market",
      "from",
      "to",
      "june",
      "2022",
      "q4",
      "the",
      "low",
      "past",
      "3",
      "months",
      "$",
      "^",
      "''",
      "jobs",
      "report",
      "and",
      "or",
      "half",
      "a",
      "of",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.string({ maxLength: 300 }),
      fc.array(words, { maxLength: 40 }).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const { question } = interpret(typed, today, lexicon);
        expect(questionSchema.safeParse(question).success).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});
