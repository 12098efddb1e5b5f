import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { companyOf } from "../../src/answering/holding-rows.ts";
import { interpret } from "../../src/ask/interpret.ts";
import { ask, entriesFor } from "../../src/ask/respond.ts";
import { tableIn } from "../../src/market/providers/files.ts";
import { ishares } from "../../src/market/providers/records/ishares.ts";
import { decodeHoldings, type Holdings } from "../../src/market/records/holdings.ts";
import { recordsOf } from "../../src/market/records/records.ts";
import { snapshotOf } from "../../src/market/snapshot.ts";
import { day, seriesOf } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { holdingsOf } from "../support/records.ts";
import { endOf, reference } from "../support/reference.ts";

const META = { version: "1-test", createdAt: "2023-06-07T21:00:00.000Z", sample: false };
const ask_ =
  (holdings: readonly Holdings[]) =>
  (text: string, asOf = "2023-06-07") =>
    ask(text, lexicon, { reference, snapshot: snapshotOf([], META, recordsOf({ holdings })), now: endOf(asOf) });

const before = holdingsOf("IVV", "2022-12-30", {
  AAPL: 0.3,
  GOOGL: [0.1, "ALPHABET INC CLASS A"],
  GOOG: [0.1, "ALPHABET INC CLASS C"],
  XOM: 0.45,
});
const now = holdingsOf("IVV", "2023-06-01", {
  AAPL: 0.35,
  XOM: 0.25,
  GOOGL: [0.15, "ALPHABET INC CLASS A"],
  GOOG: [0.14, "ALPHABET INC CLASS C"],
  "BRK.B": 0.1,
});
const asked = ask_([before, now]);

describe("concentration", () => {
  it("adds up the published weights of a company's share classes", () => {
    const answer = asked("Google's weight in the S&P 500");
    expect(answer.values).toMatchObject({
      holdings: [
        { symbol: "GOOGL", weight: 0.15 },
        { symbol: "GOOG", weight: 0.14 },
      ],
      date: "2023-06-01",
      names: 5,
    });
    expect(answer.values.share).toBeCloseTo(0.29, 12);
    expect(answer.caveats).toContain("GOOGL and GOOG are share classes of one company; all are counted.");
    expect(companyOf({ name: "META PLATFORMS INC CLASS A" })).toBe("META PLATFORMS INC");
    expect(companyOf({ name: "CLASS ACTION CORP" })).toBe("CLASS ACTION CORP");
  });

  it("gives the effective number of names from weights normalised over equity rows", () => {
    const weights = [0.35, 0.25, 0.15, 0.14, 0.1];
    const sum = weights.reduce((a, b) => a + b, 0);
    expect(asked("how concentrated is the S&P?").values.effectiveNames).toBeCloseTo(
      1 / weights.reduce((a, w) => a + (w / sum) ** 2, 0),
      10,
    );
  });

  it("gives the change since the start of the year where a list of about then exists", () => {
    const answer = asked("how has the weight of the Magnificent Seven changed since the start of the year");
    expect(answer.values.share).toBeCloseTo(0.64, 12);
    expect(answer.values.change).toMatchObject({ from: "2022-12-30" });
    expect((answer.values.change as { share: number }).share).toBeCloseTo(0.64 - 0.5, 12);
    expect(answer.caveats.filter((caveat) => caveat.includes("change"))).toEqual([]);
  });

  it("gives none where only one list was known, and names what is missing", () => {
    const answer = asked("how much of the S&P 500 is the Magnificent Seven?", "2023-01-15");
    expect(answer.values).toMatchObject({ date: "2022-12-30", change: null });
    expect(answer.caveats.at(-1)).toContain("No change is given: that would take a holdings file of IVV from about Sat 31 Dec 2022.");
  });

  it("gives each of two that are held against each other", () => {
    const answer = asked("Apple's weight in the S&P 500 vs Exxon's");
    expect(answer.headline).toContain("Apple 35.00% and Exxon Mobil 25.00%");
    expect(answer.values.share).toBeCloseTo(0.6, 12);
  });

  it("ranks companies, not rows", () => {
    expect(asked("weight of the top 2 in the S&P 500").values.holdings).toEqual([
      { symbol: "AAPL", weight: 0.35 },
      { symbol: "GOOGL", weight: 0.15 },
      { symbol: "GOOG", weight: 0.14 },
    ]);
    expect(asked("largest company in the S&P 500").headline).toMatch(/^The largest company \(AAPL\) made up 35.00%/);
  });

  it("names the members of a basket that the fund does not hold", () => {
    expect(asked("Mag 7 weight in the S&P").caveats[0]).toBe("Without MSFT, AMZN, NVDA, META and TSLA: not among the holdings of IVV.");
  });

  it("measures a change from the nearest list where none is of about then, and says so", () => {
    const answer = asked("how has Apple's weight in the S&P 500 changed since March 2023?");
    expect(answer.values.change).toMatchObject({ from: "2022-12-30", was: 0.3 });
    expect(answer.headline).toContain("Apple made up 35.00% of the S&P 500 on 1 Jun 2023, up 5.00 points from 30 Dec 2022.");
    expect(answer.caveats.at(-1)).toContain(
      "The change is measured from Fri 30 Dec 2022, the nearest list in the data; measuring from the start would take a holdings file of IVV from about Tue 28 Feb 2023.",
    );
    expect(asked("how has Exxon's weight in the S&P 500 changed since 30 December 2022?")).toMatchObject({
      values: { change: { from: "2022-12-30", was: 0.45 } },
      headline: expect.stringContaining("down 20.00 points from"),
      caveats: [],
    });
  });

  it("adds up a sector by what the list calls its rows", () => {
    const sectors: Readonly<Record<string, string>> = { AAPL: "Information Technology", MSFT: "Technology", XOM: "Energy" };
    const list = holdingsOf("IVV", "2023-06-01", { AAPL: 0.2, MSFT: 0.1, XOM: 0.05 });
    const holdings = { ...list, holdings: list.holdings.map((row) => ({ ...row, sector: sectors[row.symbol]! })) };
    const answer = ask_([holdings])("how much of the S&P 500 is tech?");
    expect(answer.values.share).toBeCloseTo(0.3, 12);
    expect(answer.headline).toBe("The Technology sector made up 30.00% of the S&P 500 on 1 Jun 2023.");
  });

  it("shows ten rows and adds the others up", () => {
    const many = holdingsOf("IVV", "2023-06-01", Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`A${i}`, 0.05])));
    const answer = ask_([many])("weight of the top 12 in the S&P 500");
    expect(answer.table!.rows).toHaveLength(11);
    expect(answer.table!.rows.at(-1)).toEqual(["2 more", "10.00%"]);
  });

  it("carries the weights to the day asked by closes, and the start of the change from the list nearest to it", () => {
    const closes = (symbol: string, start: number, list_: number, end: number) =>
      seriesOf(symbol, { "2022-12-29": start, "2023-06-01": list_, "2023-06-07": end });
    const market = [closes("SPX", 900, 1000, 1100), closes("AAPL", 90, 100, 132), closes("XOM", 50, 50, 50)];
    const holdings = [holdingsOf("IVV", "2023-06-01", { AAPL: 0.5, XOM: 0.3, GONE: 0.2 })];
    const asked_ = (text: string, asOf = "2023-06-07") =>
      ask(text, lexicon, { reference, snapshot: snapshotOf(market, META, recordsOf({ holdings })), now: endOf(asOf) });
    const answer = asked_("Apple's weight in the S&P 500 on 7 June 2023");
    expect(answer.values).toMatchObject({ date: "2023-06-07", list: "2023-06-01", carried: true, covered: 0.8, withoutCloses: 1 });
    expect(answer.values.share).toBeCloseTo((0.5 * 1.32) / 1.1, 12);
    // half of it at the start too: Apple and the index both rose by a ninth until the list
    expect(answer.values.change).toMatchObject({ from: "2022-12-29", was: expect.closeTo(0.5, 12) });
    expect(answer.headline).toBe("Apple made up 60.00% of the S&P 500 on 7 Jun 2023, up 10.00 points from 29 Dec 2022.");
    expect(answer.reading).toContain("published for Thu 1 Jun 2023, carried to Wed 7 Jun 2023 by closes");
    expect(answer.caveats).toEqual([
      expect.stringMatching(/^Estimated from the list of IVV dated Thu 1 Jun 2023 and the closes, .*: 1 member \(20% of the weight\)\.$/),
      "The weight on Thu 29 Dec 2022 is estimated from the same list.",
    ]);
    // of now the list is told as the fund has it
    expect(asked_("Apple's weight in the S&P 500").values).toMatchObject({ date: "2023-06-01", carried: false, share: 0.5 });
    expect(asked_("Apple's weight in the S&P 500 on 1 June 2023").values).toMatchObject({ date: "2023-06-01", carried: false, share: 0.5 });
    expect(asked_("Apple's weight in the S&P 500 on 29 December 2022").values.share).toBeCloseTo(0.5, 12);
    // nothing is known on a day before the first list is published
    expect(asked_("Apple's weight in the S&P 500", "2023-05-31").values.reason).toBe("no data");
  });

  it("refuses a day that closes carry no list to, and says why", () => {
    expect(asked("Apple's weight in the S&P 500 on 1 March 2023").headline).toBe(
      "The weights of the S&P 500 on Wed 1 Mar 2023 are not known: the nearest list of IVV is dated Fri 30 Dec 2022, and only 0% of its weight has closes on both days.",
    );
    expect(asked("Apple's weight in the S&P 500 on 1 March 2021").headline).toContain("no holdings file of IVV is dated within a year of");
  });

  it("says that the latest list is old", () => {
    expect(asked("Apple's weight in the S&P 500", "2023-09-01").caveats).toContain("The latest known holdings date from Thu 1 Jun 2023.");
    expect(asked("Apple's weight in the S&P 500", "2023-07-16").caveats.join()).not.toContain("latest holdings");
  });

  it("refuses a day that lies ahead", () => {
    expect(asked("Apple's weight in the S&P 500 on 9 June 2023").headline).toBe("Fri 9 Jun 2023 has not come yet.");
  });

  it("loads the holdings of the index's fund and every series, and none where it has no fund", () => {
    expect(entriesFor(asked("Apple's weight in the S&P 500").question)).toEqual(["holdings/IVV/", "series/", "total/"]);
    const { question } = interpret("Apple's weight in the Nasdaq 100", day("2023-06-07"), lexicon);
    expect(entriesFor(question)).toEqual([]);
    expect(asked("Apple's weight in the Nasdaq 100").headline).toContain(
      "The weights of the Nasdaq-100 are not in the data: no fund that tracks it has holdings that can be read.",
    );
  });

  it("refuses a company that is not held, and an index without holdings", () => {
    expect(asked("Tesla's weight in the S&P 500")).toMatchObject({
      values: { reason: "no data" },
      headline: "Tesla is not among the 5 holdings of IVV on Thu 1 Jun 2023.",
    });
    expect(asked("how much of the Russell 2000 is Apple?").headline).toContain(
      "The weights of the Russell 2000 are not in the data: a holdings file of IWM would supply them.",
    );
    expect(asked("how concentrated is the S&P?", "2022-06-01").headline).toContain("the first are those of IVV on Fri 30 Dec 2022");
  });
});

const FOLDER = "../shared/market-data/holdings";

describe.skipIf(!existsSync(FOLDER))(`concentration of the real fund (skipped where ${FOLDER} is absent)`, () => {
  const read = (name: string): Holdings => {
    const file = tableIn(name, readFileSync(`${FOLDER}/${name}`));
    if ("refused" in file) throw new Error(file.refused);
    const found = ishares(file, { resolveSymbol: (symbol) => reference.lookup.byProviderSymbol(symbol), now: new Date("2026-08-25") });
    if (found === undefined || "refused" in found) throw new Error("not taken");
    return decodeHoldings(found.entries[0]!.write(undefined).text);
  };

  it("is 24.37% in the Magnificent Seven on 2023-04-06: seven rows of 22.73% and Alphabet's other class of 1.64%", () => {
    const answer = ask_([read("IVV-2023-04-06.csv"), read("IVV-2023-12-20.csv")])(
      "how much of the S&P 500 is the Magnificent Seven?",
      "2023-04-06",
    );
    const published = [7.12, 6.31, 2.64, 1.93, 1.88, 1.64, 1.45, 1.4];
    expect(answer.values.share).toBeCloseTo(published.reduce((a, b) => a + b, 0) / 100, 12);
    expect(answer.values).toMatchObject({ date: "2023-04-06", names: 503, change: null });
    expect(answer.values.effectiveNames).toBeCloseTo(69.0722, 3);
  });
});
