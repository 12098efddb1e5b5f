import { describe, expect, it } from "vitest";
import { ask, entriesFor, symbolsFor } from "../../src/ask/respond.ts";
import { type Records, recordsOf } from "../../src/market/records/records.ts";
import { snapshotOf } from "../../src/market/snapshot.ts";
import { seriesOf } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { holdingsOf, marketValuesOf } from "../support/records.ts";
import { endOf, reference } from "../support/reference.ts";

const META = { version: "1-test", createdAt: "2023-06-07T21:00:00.000Z", sample: false };
const dates = ["2023-06-02", "2023-06-05", "2023-06-06", "2023-06-07"];
const closes = (symbol: string, values: readonly number[]) =>
  seriesOf(symbol, Object.fromEntries(dates.map((date, i) => [date, values[i]!])));
const series = [closes("AAPL", [90, 110, 120, 130]), closes("RUT", [1000, 1000, 1100, 1000])];
const asked = (text: string, records: Records) =>
  ask(text, lexicon, { reference, snapshot: snapshotOf(series, META, records), now: endOf("2023-06-07") });

describe("capitalisation", () => {
  it("moves an index's total by its closes and multiplies shares by closes, and says since when", () => {
    const records = recordsOf({
      marketValues: [marketValuesOf("AAPL", { "2023-06-02": { shares: 10 } }), marketValuesOf("RUT", { "2023-06-02": { value: 1000 } })],
    });
    const answer = asked("is Apple bigger than the whole Russell 2000?", records);
    expect(answer.values).toMatchObject({
      company: "AAPL",
      index: "RUT",
      approximate: true,
      companyValue: 1300,
      indexValue: 1000,
      streak: { length: 3, start: "2023-06-05", end: "2023-06-07" },
    });
    expect(answer.values.ratio).toBeCloseTo(1.3, 12);
    expect(answer.headline).toBe("Yes: Apple is worth about 1.30 times as much as the whole Russell 2000.");
    expect(asked("is the Russell 2000 smaller than Apple", records).headline).toBe(
      "Yes: the Russell 2000 is worth about 0.77 times as much as Apple.",
    );
  });

  it("answers since when with the day, which with the one asked for, and how long of what is not so with no", () => {
    const records = recordsOf({
      marketValues: [marketValuesOf("AAPL", { "2023-06-02": { shares: 10 } }), marketValuesOf("RUT", { "2023-06-02": { value: 1000 } })],
    });
    const headline = (text: string): string => asked(text, records).headline;
    expect(headline("since when has Apple been bigger than the Russell 2000?")).toBe(
      "Apple has been worth more than the whole Russell 2000 for 3 sessions, since 5 Jun 2023.",
    );
    expect(headline("which is smaller, Apple or the Russell 2000?")).toBe("The Russell 2000 is worth about 0.77 times as much as Apple.");
    expect(headline("which is bigger, the Russell 2000 or Apple?")).toMatch(
      /^Apple is worth about 1.30 times as much as the whole Russell 2000/,
    );
    expect(headline("how long has Apple been smaller than the Russell 2000?")).toMatch(/^No: Apple is worth about 1.30 times/);
  });

  it("takes each new figure from its day on", () => {
    const records = recordsOf({
      marketValues: [
        marketValuesOf("AAPL", { "2023-06-02": { shares: 10 }, "2023-06-06": { shares: 8 } }),
        marketValuesOf("RUT", { "2023-06-02": { value: 1000 } }),
      ],
    });
    expect(asked("is Apple bigger than the Russell 2000?", records).values).toMatchObject({
      companyValue: 1040,
      streak: { length: 1, start: "2023-06-07" },
    });
  });

  it("refuses where either is missing, naming the file that would give it", () => {
    const nothing = asked("is Apple bigger than the whole Russell 2000?", recordsOf({}));
    expect(nothing).toMatchObject({ values: { reason: "no data" } });
    expect(nothing.headline).toContain(
      "The data do not include Apple's shares outstanding and the total market value of the Russell 2000; docs/data.md says how to import a file that does. The holdings of one fund that owns both, if less than a year old, would also do.",
    );
    const half = asked(
      "is Apple bigger than the whole Russell 2000?",
      recordsOf({ marketValues: [marketValuesOf("AAPL", { "2023-06-02": { shares: 10 } })] }),
    );
    expect(half.headline).toContain(
      "The data do not include the total market value of the Russell 2000; docs/data.md says how to import a file that does. The holdings of one fund that owns both, if less than a year old, would also do.",
    );
  });

  it("holds two companies against each other by their weights in one fund, all share classes of each", () => {
    const holdings = [
      holdingsOf("IVV", "2023-06-01", { AAPL: 0.07, GOOGL: [0.02, "ALPHABET INC CLASS A"], GOOG: [0.015, "ALPHABET INC CLASS C"] }),
    ];
    const answer = asked("is Apple worth more than Google?", recordsOf({ holdings }));
    expect(answer.values).toMatchObject({ approximate: true, streak: null, date: "2023-06-01" });
    expect(answer.values.ratio).toBeCloseTo(2, 12);
  });

  it("counts a basket by the weights of all its members, and answers no where it is the other way round", () => {
    const holdings = [holdingsOf("IVV", "2023-06-01", { AAPL: 0.07, MSFT: 0.05, XOM: 0.03 })];
    const answer = asked("is Exxon bigger than the Magnificent Seven?", recordsOf({ holdings }));
    expect(answer.values.ratio).toBeCloseTo(0.25, 12);
    expect(answer.headline).toMatch(/^No: /);
    expect(symbolsFor(answer.question, reference)).toEqual(["XOM", "AAPL", "MSFT", "GOOGL", "AMZN", "NVDA", "META", "TSLA"]);
    expect(entriesFor(answer.question)).toEqual(["values/XOM", "values/MAG7", "holdings/IVV/"]);
  });

  it("refuses two companies where one is not in the fund, naming whose shares are missing", () => {
    const answer = asked("is Apple worth more than Tesla?", recordsOf({ holdings: [holdingsOf("IVV", "2023-06-01", { AAPL: 0.07 })] }));
    expect(answer.headline).toContain(
      "The data do not include Apple's shares outstanding and Tesla's shares outstanding; docs/data.md says how to import a file that does. A fund's holdings show only what the fund itself owns.",
    );
  });

  it("answers neither yes nor no where nothing of the kind was asked", () => {
    const records = recordsOf({
      marketValues: [marketValuesOf("AAPL", { "2023-06-02": { shares: 10 } }), marketValuesOf("RUT", { "2023-06-02": { value: 2600 } })],
    });
    // 10 × 130 against 2600: a half, and less than it from the first day on
    const answer = asked("market cap of Apple against the Russell 2000", records);
    expect(answer.headline).toBe("Apple is worth about 0.50 times as much as the whole Russell 2000.");
    expect(answer.values.streak).toMatchObject({ length: 4, wholeData: true });
    expect(answer.details).toEqual(["It has been worth less for 4 sessions.", "This holds as far back as the data go."]);
  });

  it("has no streak where both are worth the same", () => {
    const records = recordsOf({
      marketValues: [marketValuesOf("AAPL", { "2023-06-02": { shares: 10 } }), marketValuesOf("RUT", { "2023-06-02": { value: 1300 } })],
    });
    const answer = asked("is Apple bigger than the Russell 2000?", records);
    expect(answer.values).toMatchObject({ ratio: 1, streak: null });
    expect(answer.headline).toBe("No: Apple is worth about 1.00 times as much as the whole Russell 2000.");
  });

  it("takes the values at the end of a date that is named, and none of one that lies ahead", () => {
    const records = recordsOf({
      marketValues: [marketValuesOf("AAPL", { "2023-06-02": { shares: 10 } }), marketValuesOf("RUT", { "2023-06-02": { value: 1000 } })],
    });
    expect(asked("was Apple bigger than the Russell 2000 on 5 June 2023?", records).values).toMatchObject({
      date: "2023-06-05",
      companyValue: 1100,
      indexValue: 1000,
    });
    expect(asked("is Apple bigger than the Russell 2000 on 9 June 2023?", records)).toMatchObject({
      values: { reason: "no data" },
      headline: "Fri 9 Jun 2023 has not come yet.",
    });
    expect(asked("was Apple bigger than the Russell 2000 on 30 February 2023?", records)).toMatchObject({ question: { kind: "refusal" } });
  });

  it("refuses a total that no close moves: its day is before the closes begin", () => {
    const records = recordsOf({
      marketValues: [marketValuesOf("AAPL", { "2023-06-02": { shares: 10 } }), marketValuesOf("RUT", { "2020-01-02": { value: 1000 } })],
    });
    expect(asked("is Apple bigger than the whole Russell 2000?", records).headline).toContain(
      "The data do not include the total market value of the Russell 2000; docs/data.md says how to import a file that does. The holdings of one fund that owns both, if less than a year old, would also do.",
    );
  });

  it("names only the one that is missing, and refuses where they have no day in common", () => {
    const index = marketValuesOf("RUT", { "2023-06-02": { value: 1000 } });
    expect(asked("is Apple bigger than the Russell 2000?", recordsOf({ marketValues: [index] })).headline).toMatch(
      /^The data do not include Apple's shares outstanding; docs/,
    );
    const later = marketValuesOf("AAPL", { "2023-06-06": { shares: 10 } });
    const old = seriesOf("RUT", { "2023-06-02": 1000, "2023-06-05": 1000 });
    const answer = ask("is Apple bigger than the Russell 2000?", lexicon, {
      reference,
      snapshot: snapshotOf([series[0]!, old], META, recordsOf({ marketValues: [later, index] })),
      now: endOf("2023-06-07"),
    });
    expect(answer).toMatchObject({ question: { kind: "refusal" }, values: { reason: "no data" } });
  });
});

describe("a company against an index in one fund", () => {
  // the fund's positions in dollars: Apple 120, the index's two members 60 and 40; Exxon is no member
  const broad = holdingsOf("IWV", "2023-06-05", { AAPL: 120, SMALL: 60, TINY: 40, XOM: 30 });
  const small = holdingsOf("IWM", "2023-06-05", { SMALL: 0.6, TINY: 0.39, GONE: 0.01 });
  const question = "is Apple bigger than the whole Russell 2000?";

  it("is the fund's position in the one against those in the other's members, moved by the closes of both", () => {
    const answer = asked(question, recordsOf({ holdings: [broad, small] }));
    // 1.2 on 5 June, when Apple closed at 110 and the index at 1000; now 130 and 1000
    expect(answer.values).toMatchObject({
      company: "AAPL",
      index: "RUT",
      approximate: true,
      verdict: true,
      fund: "IWV",
      list: "2023-06-05",
      carried: true,
      date: "2023-06-07",
      streak: { length: 3, start: "2023-06-05", end: "2023-06-07", wholeData: false },
    });
    expect(answer.values.ratio).toBeCloseTo((1.2 * 130) / 110, 12);
    expect(answer.values.covered).toBeCloseTo(0.99, 12);
    expect(answer.headline).toBe(
      "Yes: Apple is worth about 1.42 times as much as the whole Russell 2000. Approximate: freely traded shares only, going by what IWV held of each on 5 Jun 2023.",
    );
  });

  it("is turned round where the index is named first, and carried back to a day before the list", () => {
    const records = recordsOf({ holdings: [broad, small] });
    expect(asked("is the Russell 2000 bigger than Apple?", records).values.ratio).toBeCloseTo(110 / (1.2 * 130), 12);
    const then = asked("was Apple bigger than the Russell 2000 on 2 June 2023?", records);
    expect(then.values).toMatchObject({ date: "2023-06-02", verdict: false });
    expect(then.values.ratio).toBeCloseTo((1.2 * 90) / 110, 12);
  });

  it("takes the index's own fund where the company is in it", () => {
    const own = holdingsOf("IWM", "2023-06-05", { AAPL: 20, SMALL: 80 });
    expect(asked(question, recordsOf({ holdings: [own, broad] })).values).toMatchObject({ fund: "IWM", verdict: false });
  });

  it("is refused where the fund holds less than nine tenths of the index, and market values go before it", () => {
    const apart = holdingsOf("IWM", "2023-06-05", { SMALL: 0.6, GONE: 0.4 });
    expect(asked(question, recordsOf({ holdings: [broad, apart] })).values).toMatchObject({ reason: "no data" });
    const marketValues = [
      marketValuesOf("AAPL", { "2023-06-02": { shares: 10 } }),
      marketValuesOf("RUT", { "2023-06-02": { value: 1000 } }),
    ];
    expect(asked(question, recordsOf({ holdings: [broad, small], marketValues })).values).toMatchObject({ ratio: 1.3, companyValue: 1300 });
  });
});
