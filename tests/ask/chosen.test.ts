import { describe, expect, it } from "vitest";
import { type ChosenPart, interpretChosen } from "../../src/ask/chosen.ts";
import type { Question } from "../../src/kinds/question.ts";
import { isRefusal } from "../../src/question/refusal.ts";
import { day } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";

const today = day("2026-10-30");
const instrument = (typed: string): ChosenPart => ({ names: "instrument", typed });
const window = (typed: string): ChosenPart => ({ names: "window", typed });
const chosen = (kind: Question["kind"], ...parts: ChosenPart[]) => interpretChosen({ kind, parts }, today, lexicon);

/** The refusal of what cannot be read. */
function refusalOf(kind: Question["kind"], ...parts: ChosenPart[]) {
  const { question } = chosen(kind, ...parts);
  if (!isRefusal(question)) throw new Error(`read as ${JSON.stringify(question)}`);
  return question;
}

describe("a question whose parts are chosen", () => {
  it("is made by the rules of its kind", () => {
    expect(chosen("performance", instrument("nvda"), window("ytd")).question).toEqual({
      kind: "performance",
      sides: ["NVDA"],
      window: { type: "period", period: { type: "relative", unit: "year", ago: 0 } },
      basis: "price",
      asked: null,
    });
  });

  it("goes to another kind where that is what it comes to", () => {
    expect(chosen("performance", instrument("10-year"), window("this month")).question).toMatchObject({ kind: "rate", sides: ["US10Y"] });
    expect(chosen("performance", instrument("sectors")).question).toMatchObject({ kind: "leaders", group: "the sectors" });
  });

  it("says what was read otherwise than typed", () => {
    const { question, notes } = chosen("performance", instrument("Nasdq"));
    expect([question, notes.length]).toEqual([expect.objectContaining({ sides: ["IXIC"] }), 1]);
  });

  it.each(["Atlantis", "Apple and Microsoft", "Nasdaq in 2022", "worst day", "?!"])("has %j for no instrument, and names it", (typed) => {
    expect(refusalOf("performance", instrument(typed))).toMatchObject({
      reason: "unknown instrument",
      message: expect.stringContaining(`"${typed}" is not in the catalogue.`),
    });
  });

  it.each(["nonsense", "this week and last week", "Apple", "above its average"])("has %j for no stretch of time, and names it", (typed) => {
    const { reason, message, suggestions } = refusalOf("drawdown", instrument("Nasdaq"), window(typed));
    expect([reason, message]).toEqual(["not understood", expect.stringContaining(`"${typed}" was not understood`)]);
    expect(suggestions.length).toBeGreaterThan(0);
  });

  it("takes no yield for something that has a return", () => {
    const why = { slot: "word", sense: "why" } as const;
    const gap = { slot: "word", sense: "gap" } as const;
    expect(refusalOf("attribution", why, gap, instrument("10-year"), instrument("Nasdaq")).reason).toBe("not understood");
  });

  it("names what was typed where no kind has a place for it together", () => {
    expect(refusalOf("drawdown", { slot: "word", sense: "drawdown" }, instrument("10-year"), window("in 2022")).message).toContain(
      '"10-year … in 2022" was not understood',
    );
  });

  it("suggests questions near what was chosen", () => {
    expect(refusalOf("compare", instrument("Nvid"), instrument("Dow"), window("this year")).suggestions[0]).toBe("Nvidia vs Dow this year");
    expect(refusalOf("drawdown", instrument("Tesla"), window("nonsense")).suggestions.join(" | ")).toMatch(/^how far is Tesla from its/);
    expect(refusalOf("drawdown", instrument("Atlantis")).suggestions.length).toBeGreaterThan(0);
  });
});
