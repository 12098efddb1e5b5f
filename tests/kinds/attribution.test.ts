import { describe, expect, it } from "vitest";
import { interpret } from "../../src/ask/interpret.ts";
import { ask, entriesFor, symbolsFor } from "../../src/ask/respond.ts";
import type { Holdings } from "../../src/market/records/holdings.ts";
import { recordsOf } from "../../src/market/records/records.ts";
import type { Series } from "../../src/market/series.ts";
import { snapshotOf } from "../../src/market/snapshot.ts";
import { day, seriesOf } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { holdingsOf } from "../support/records.ts";
import { endOf, reference } from "../support/reference.ts";

const META = { version: "1-test", createdAt: "2023-06-07T21:00:00.000Z", sample: false };
const asked = (text: string, series: readonly Series[], holdings: readonly Holdings[] = []) =>
  ask(text, lexicon, { reference, snapshot: snapshotOf(series, META, recordsOf({ holdings })), now: endOf("2023-06-07") });

/** Closes of the day before the base, the base of the week and its last session; between them it does not move. */
const closes = (symbol: string, before: number, base: number, end: number): Series =>
  seriesOf(symbol, { "2023-06-01": before, "2023-06-02": base, "2023-06-05": base, "2023-06-06": base, "2023-06-07": end });
/** The same list with each row in the sector named for it. */
const inSectors = (list: Holdings, sectors: Readonly<Record<string, string>>): Holdings => ({
  ...list,
  holdings: list.holdings.map((row) => ({ ...row, sector: sectors[row.symbol] ?? row.sector })),
});
const WEEK = "why is the Russell ahead of the S&P 500 this week?";

describe("a gap split by sectors", () => {
  // Russell +5%: half technology at +10%, half energy at 0%. S&P −2%: a quarter technology at +4%, the rest health care at −4%.
  const small = inSectors(holdingsOf("IWM", "2023-06-02", { AAA: 0.5, BBB: 0.5 }), { AAA: "Technology", BBB: "Energy" });
  const large = inSectors(holdingsOf("IVV", "2023-06-02", { CCC: 0.25, DDD: 0.75 }), { CCC: "Technology", DDD: "Health Care" });
  const stocks = [closes("AAA", 1, 100, 110), closes("BBB", 1, 100, 100), closes("CCC", 1, 100, 104), closes("DDD", 1, 100, 96)];
  const indices = [closes("RUT", 1000, 1000, 1050), closes("SPX", 4000, 4000, 3920)];

  it("gives each sector's allocation and selection, the largest first, and they sum to the gap", () => {
    const answer = asked(WEEK, [...indices, ...stocks], [small, large]);
    const effects = answer.values.effects as { name: string; effect: number }[];
    const byName = Object.fromEntries(effects.map(({ name, effect }) => [name, effect]));
    expect(answer.values.spread).toBeCloseTo(0.07, 12);
    // (0.5 − 0.25) × (4% + 2%), and half × (10% − 4%)
    expect(byName["Technology, different weight"]).toBeCloseTo(0.015, 12);
    expect(byName["Technology, different stocks"]).toBeCloseTo(0.03, 12);
    // the S&P has no energy, the Russell no health care: what the other earned in it counts as the sector's
    expect(byName["Energy, different weight"]).toBeCloseTo(0.5 * (0 + 0.02), 12);
    expect(byName["Energy, different stocks"]).toBe(0);
    expect(byName["Health Care, different weight"]).toBeCloseTo(-0.75 * (-0.04 + 0.02), 12);
    expect(byName["Health Care, different stocks"]).toBe(0);
    expect(answer.values.residual).toBeCloseTo(0, 12);
    expect(effects[0]!.name).toBe("Technology, different stocks");
    expect(answer.headline).toContain("Russell 2000 ahead of S&P 500 by 7.00 points this week: +5.00% vs −2.00%.");
  });

  it("leaves what the members do not account for as not explained, and says how much of each side they are", () => {
    const thin = inSectors(holdingsOf("IWM", "2023-06-02", { AAA: 0.4, BBB: 0.4, ZZZ: 0.2 }), { AAA: "Technology", BBB: "Energy" });
    const answer = asked(WEEK, [closes("RUT", 1000, 1000, 1040), indices[1]!, ...stocks], [thin, large]);
    expect(answer.values.spread).toBeCloseTo(0.06, 12);
    expect(answer.values.residual).toBeCloseTo(-0.01, 12);
    expect(answer.headline).toBe("Russell 2000 ahead of S&P 500 by 6.00 points this week: +4.00% vs −2.00%.");
    expect(answer.caveats).toEqual([
      "Sectors by the funds' lists of Fri 2 Jun 2023 and Fri 2 Jun 2023, whose members with closes make up 80% and 100%.",
    ]);
  });

  it("has no effect of a sector whose published weights round to nothing on both sides", () => {
    const dust = (list: Holdings) =>
      inSectors({ ...list, holdings: [...list.holdings, { ...list.holdings[0]!, symbol: "EEE", weight: 0 }] }, { EEE: "Utilities" });
    const answer = asked(WEEK, [...indices, ...stocks, closes("EEE", 1, 10, 20)], [dust(small), dust(large)]);
    const utilities = (answer.values.effects as { name: string; effect: number }[]).filter(({ name }) => name.startsWith("Utilities"));
    expect(utilities.map(({ effect }) => Math.abs(effect))).toEqual([0, 0]);
    expect(answer.values.residual).toBeCloseTo(0, 12);
  });
});

describe("a gap split by the giants", () => {
  // Apple's quarter of the list of 1 June is half of the index by 2 June: it rose 2.2-fold, the index 1.1-fold.
  const list = holdingsOf("IVV", "2023-06-01", { AAPL: 0.25, QQQQ: 0.4, NEW: 0.35 });
  const apple = closes("AAPL", 100, 220, 237.6);
  const spx = closes("SPX", 1000, 1100, 1155);
  const rut = closes("RUT", 1000, 1000, 1010);
  // listed after the base: it cannot be measured from it
  const young = seriesOf("NEW", { "2023-06-05": 10, "2023-06-07": 20 });

  it("takes the index less the index without them, weights carried to the base by closes", () => {
    const answer = asked("why is the Russell behind the S&P 500 this week?", [apple, spx, rut, young], [list]);
    const [effect, ...others] = answer.values.effects as { name: string; effect: number }[];
    // Apple gave 4 of the S&P's 5 points; the other half of it rose 2%, so that Apple put it 3 points up, the Russell as many down.
    expect(others).toEqual([]);
    expect(effect!.name).toBe("Magnificent Seven in S&P 500");
    expect(effect!.effect).toBeCloseTo(-0.03, 12);
    expect(answer.values.spread).toBeCloseTo(-0.04, 12);
    expect(answer.values.residual).toBeCloseTo(-0.01, 12);
    expect(answer.headline).toBe("Russell 2000 behind S&P 500 by 4.00 points this week: +1.00% vs +5.00%.");
    expect(answer.caveats).toEqual([
      "No holdings of IWM are known at the base, so the Russell 2000 is not broken down.",
      "S&P 500 according to the IVV list of Thu 1 Jun 2023; members with closes at both ends make up 50% of it.",
    ]);
  });

  it("counts them for the side that is named first", () => {
    const answer = asked("why is the S&P 500 ahead of the Russell this week?", [apple, spx, rut], [list]);
    expect((answer.values.effects as { effect: number }[])[0]!.effect).toBeCloseTo(0.03, 12);
    expect(answer.values.residual).toBeCloseTo(0.01, 12);
  });

  it("does not split the gap where the index has no close as old as the list, so that weights cannot be carried", () => {
    const late = seriesOf("SPX", { "2023-06-02": 1100, "2023-06-07": 1155 });
    const answer = asked("why is the S&P 500 ahead of the Russell this week?", [apple, late, rut], [list]);
    expect(answer.values).toMatchObject({ effects: [] });
    expect(answer.values.residual).toBeCloseTo(0.04, 12);
    expect(answer.caveats).toContain(
      "S&P 500 according to the IVV list of Thu 1 Jun 2023; members with closes at both ends make up 0% of it.",
    );
  });

  it("does not use a list that was published after the base", () => {
    const later = holdingsOf("IVV", "2023-06-05", { AAPL: 0.25 });
    const answer = asked("why is the S&P 500 ahead of the Russell this week?", [apple, spx, rut], [later]);
    expect(answer.caveats).toContain("No holdings of IVV are known at the base, so the S&P 500 is not broken down.");
  });
});

describe("a gap that cannot be split", () => {
  const nasdaq = closes("IXIC", 1, 100, 106);
  const dow = closes("DJI", 1, 100, 103);

  it("is given all the same, and that it is not split is said", () => {
    const answer = asked("why is the Nasdaq ahead of the Dow this week?", [nasdaq, dow]);
    expect(answer.headline).toBe("Nasdaq Composite ahead of Dow by 3.00 points this week: +6.00% vs +3.00%.");
    expect(answer.caveats).toEqual(["No holdings with closes at both ends, so the gap cannot be broken down."]);
    expect(answer.details).toEqual(["The gap cannot be broken down from the data."]);
  });

  it("gives what coincided between the same two closes, yields in basis points", () => {
    const gone = seriesOf("KRE", { "2023-06-01": 40, "2023-06-02": 41 });
    const beside = [closes("US10Y", 3.5, 3.6, 3.85), closes("VIX", 16, 15, 12), gone];
    const answer = asked("why is the Nasdaq ahead of the Dow this week?", [nasdaq, dow, ...beside]);
    const found = answer.values.coincided as { symbol: string; change: number; unit: string }[];
    expect(found.map(({ symbol, unit }) => [symbol, unit])).toEqual([
      ["US10Y", "basis points"],
      ["VIX", "return"],
    ]);
    expect(found[0]!.change).toBeCloseTo(25, 9);
    expect(found[1]!.change).toBeCloseTo(-0.2, 12);
    expect(answer.details).toEqual([
      "The gap cannot be broken down from the data.",
      "Meanwhile:",
      expect.stringMatching(/: \+25 basis points, to 3\.85%\.$/),
      expect.stringMatching(/: −20\.00%\.$/),
    ]);
    expect(answer.sources.map(({ symbol }) => symbol)).toEqual(["IXIC", "DJI", "US10Y", "VIX"]);
  });

  it("does not count a side of the question among what coincided", () => {
    const answer = asked("why is the VIX behind the S&P 500 this week?", [closes("VIX", 16, 15, 12), closes("SPX", 1, 100, 101)]);
    expect(answer.question.kind).toBe("attribution");
    expect(answer.values.coincided).toEqual([]);
  });

  it("is refused where a side has no closes", () => {
    expect(asked("why is the Nasdaq ahead of the Dow this week?", [nasdaq])).toMatchObject({
      question: { kind: "refusal" },
      headline: "The data have no closes for the Dow Jones Industrial Average.",
    });
  });
});

describe("what an attribution needs", () => {
  it("is the giants and the companions beside its sides, and the holdings of the funds on them", () => {
    const { question } = interpret("why is the Russell behind the Nasdaq this week?", day("2023-06-07"), lexicon);
    expect(symbolsFor(question, reference)).toEqual(expect.arrayContaining(["RUT", "IXIC", "AAPL", "TSLA", "US10Y", "VIX"]));
    expect(entriesFor(question)).toEqual(["holdings/IWM/"]);
  });
});

describe("what moved an index", () => {
  // 0.5 × 10% + 0.2 × 20% − 0.3 × 10% = 6%, of an index that rose 7%
  const list = holdingsOf("IVV", "2023-06-02", { AAA: 0.5, BBB: 0.2, CCC: 0.3 });
  const stocks = [closes("AAA", 1, 100, 110), closes("BBB", 1, 100, 120), closes("CCC", 1, 100, 90)];
  const index = closes("SPX", 4000, 4000, 4280);

  it("names the companies that added most, those against it, and what is left", () => {
    const answer = asked("what moved the S&P 500 this week?", [index, ...stocks], [list]);
    expect(answer.headline).toBe("AAA and BBB added most to the S&P 500's +7.00% this week.");
    const movers = answer.values.movers as { symbol: string; contribution: number }[];
    const contributions = Object.fromEntries(movers.map(({ symbol, contribution }) => [symbol, contribution]));
    expect(contributions.AAA).toBeCloseTo(0.05, 12);
    expect(contributions.BBB).toBeCloseTo(0.04, 12);
    expect(contributions.CCC).toBeCloseTo(-0.03, 12);
    expect(answer.values.residual).toBeCloseTo(0.01, 12);
    expect(answer.values.covered).toBeCloseTo(1, 12);
    expect(answer.table?.rows.map(([name]) => name)).toEqual(["AAA", "BBB", "CCC", "all else"]);
  });

  it("says no to whoever asks why it fell where it rose, and names what weighed on it where it fell", () => {
    expect(asked("why did the S&P 500 fall this week?", [index, ...stocks], [list]).headline).toMatch(/^No: AAA and BBB added most/);
    const fell = asked("why did the S&P 500 fall this week?", [closes("SPX", 4000, 4000, 3960), ...stocks], [list]);
    expect(fell.headline).toBe("CCC weighed most on the S&P 500: −1.00% this week.");
  });

  it("is refused where closes cover too little of the weight, or no list is known", () => {
    const thin = asked("what moved the S&P 500 this week?", [index, stocks[1]!], [list]);
    expect(thin.question).toMatchObject({ kind: "refusal", reason: "no data" });
    expect(thin.headline).toContain("make up 20.00% of the S&P 500");
    expect(asked("what moved the S&P 500 this week?", [index, ...stocks]).question).toMatchObject({ kind: "refusal", reason: "no data" });
  });

  it.each([
    ["why is the S&P 500 down today?", "behind"],
    ["what's driving the S&P this week", undefined],
    ["which stocks contributed the most to the S&P this week", undefined],
    ["how come the S&P 500 rose this month?", "ahead"],
  ])("is asked by %j", (text, way) => {
    const { question } = interpret(text, day("2023-06-07"), lexicon);
    expect(question).toMatchObject({
      kind: "attribution",
      sides: ["SPX", "SPX"],
      movers: true,
      ...(way === undefined ? {} : { asked: way }),
    });
  });

  it.each(["why is Apple up today?", "why did yields rise today?"])("is not asked by %j", (text) => {
    expect(interpret(text, day("2023-06-07"), lexicon).question.kind).toBe("refusal");
  });
});
