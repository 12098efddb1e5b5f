import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { interpret } from "../../src/ask/interpret.ts";
import { ask } from "../../src/ask/respond.ts";
import { parseDay } from "../../src/calendar/day.ts";
import { buttonsOf } from "../../src/discord/answers/buttons.ts";
import { textsFor } from "../../src/discord/words/texts.ts";
import { snapshotOf } from "../../src/market/snapshot.ts";
import { toText } from "../../src/replies/text.ts";
import { seriesOf } from "../support/market.ts";
import { inOneLine, lexicon } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";

const rows = readFileSync("tests/ask/ambiguous.tsv", "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t"));

const dates = ["2023-06-02", "2023-06-05", "2023-06-06", "2023-06-07"];
const closes = (symbol: string, values: readonly number[]) =>
  seriesOf(symbol, Object.fromEntries(dates.map((date, i) => [date, values[i]!])));
const META = { version: "1-test", createdAt: "2023-06-07T21:00:00.000Z", sample: false };
const asked = (text: string, ...series: ReturnType<typeof closes>[]) =>
  ask(text, lexicon, { reference, snapshot: snapshotOf(series, META), now: endOf("2023-06-07") });

describe("a text with two meanings (tests/ask/ambiguous.tsv: the text, its day, how it is read, what it can mean beside that)", () => {
  it("has a table of 30 at least", () => expect(rows.length).toBeGreaterThanOrEqual(30));

  it.each(rows)("is never read in one of them in silence: %s", (text, day, read, ...others) => {
    const { question, others: meant = [] } = interpret(text!, parseDay(day!)!, lexicon);
    expect(inOneLine(question)).toBe(read);
    const offered = question.kind === "refusal" ? question.suggestions : meant.map((each) => inOneLine(each.question));
    expect(offered).toEqual(others);
    expect(others.length).toBeGreaterThan(0);
  });

  it.each([
    "Russell vs Nasdaq Composite this week",
    "Nasdaq vs Nasdaq-100 this week",
    "Dow vs S&P 500 last month",
    "S&P 500 since 20 March",
  ])("is none where its words mean one thing: %s", (text) =>
    expect(interpret(text, parseDay("2023-06-07")!, lexicon).others).toBeUndefined(),
  );
});

describe("the other meaning of an answered text", () => {
  const [ixic, ndx] = [closes("IXIC", [100, 101, 102, 103]), closes("NDX", [100, 102, 104, 106])];

  it("is offered in one line and with one press, as plain data", () => {
    const answer = asked("how did the Nasdaq do this week?", ixic, ndx);
    expect(answer.reading).toMatch(/Read as Nasdaq Composite\. Did you mean Nasdaq-100\?$/);
    expect(answer.alternatives).toEqual([
      { read: "Nasdaq Composite", meant: "Nasdaq-100", question: { ...answer.question, sides: ["NDX"] } },
    ]);
    expect(toText(answer)).toContain("Did you mean Nasdaq-100?");
    const [row] = buttonsOf(answer, { owner: "1", view: "table", isPrivate: false }, textsFor("en-US"));
    expect(row?.components).toMatchObject([{ label: "Nasdaq-100" }]);
  });

  it("is not offered where it has no answer, or the same one", () => {
    expect(asked("how did the Nasdaq do this week?", ixic).alternatives).toBeUndefined();
    expect(asked("how far is the S&P from its high?", closes("SPX", [4, 3, 2, 1])).alternatives).toBeUndefined();
  });
});
