import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import { parseDay } from "../../src/calendar/day.ts";
import { kinds } from "../../src/kinds/kinds.ts";
import { sampleSnapshot } from "../../src/market/sample.ts";
import { loadSample } from "../../src/oracle/reference.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";

const market = await loadSample("data");
const snapshot = sampleSnapshot(market, reference.exchange);
const own = kinds.filter(({ kind }) => ["breadth", "concentration", "positioning", "capitalisation"].includes(kind));

describe("the sample market's records", () => {
  it.each(own.flatMap(({ kind, examples }) => examples.map((example) => [example, kind] as const)))(
    "answer “%s” as %s, marked as sample",
    (text, kind) => {
      const answer = ask(text, lexicon, { reference, snapshot, now: endOf(market.ends) });
      expect(answer.question.kind).toBe(kind);
      expect(answer.caveats[0]).toBe("Sample data, not real prices.");
      expect(JSON.stringify(answer.values)).not.toMatch(/null,"highestSince"|NaN/);
    },
  );

  it("hold weights that add up with the cash, at two dates", () => {
    const lists = snapshot.holdings(market.records.fund);
    expect(lists).toHaveLength(2);
    for (const { holdings, otherWeight } of lists) {
      expect(holdings.reduce((sum, { weight }) => sum + weight, otherWeight)).toBeCloseTo(1, 2);
      expect(holdings).toHaveLength(Object.keys(market.records.companies).length);
    }
  });

  it("hold a report each week whose sides fit into the open interest", () => {
    for (const code of Object.keys(market.records.positions)) {
      const { reports } = snapshot.positions(code)!;
      expect(reports.length).toBeGreaterThan(250);
      for (const { openInterest, long, short, spreading } of reports) expect(Math.max(long, short) + spreading).toBeLessThan(openInterest);
    }
  });

  it("are hidden before their day, and are the same when a question loads few series", () => {
    expect(snapshot.asOf(parseDay("2025-12-30")!).holdings("IVV")).toEqual([]);
    const few = sampleSnapshot(market, reference.exchange, []);
    expect(few.symbols).toEqual([]);
    expect(few.holdings("IVV")).toEqual(snapshot.holdings("IVV"));
  });
});
