import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import { type Records, recordsOf } from "../../src/market/records/records.ts";
import type { Series } from "../../src/market/series.ts";
import { snapshotOf } from "../../src/market/snapshot.ts";
import { day, seriesOf } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { holdingsOf, positionsOf } from "../support/records.ts";
import { endOf, exchange, reference } from "../support/reference.ts";

const META = { version: "1-test", createdAt: "2023-06-07T21:00:00.000Z", sample: false };
const ask_ = (series: readonly Series[], records: Records = recordsOf({}), sample = false) => {
  const snapshot = snapshotOf(series, { ...META, sample }, records);
  return (text: string) => ask(text, lexicon, { reference, snapshot, now: endOf("2023-06-07") });
};

/** The last sessions up to 2023-06-07, oldest first. */
function sessions(count: number): string[] {
  const found: string[] = [];
  for (let at = day("2023-06-07"); found.length < count; at--)
    if (exchange.isSession(at)) found.unshift(new Date(at * 86_400_000).toISOString().slice(0, 10));
  return found;
}
/** Closes of the last sessions. */
const closes = (symbol: string, values: readonly number[]): Series =>
  seriesOf(symbol, Object.fromEntries(sessions(values.length).map((date, i) => [date, values[i]!])));
const flat = (count: number, value: number): number[] => Array.from({ length: count }, () => value);

describe("a figure that is stated", () => {
  // The week's base is the fourth close from the end.
  it.each([
    ["the Russell is up 5 percent this week", 0.05, "confirmed", "Confirmed: Russell 2000"],
    ["the Russell is up 6 percent this week", 0.05, "off", "Off: Russell 2000"],
    ["is the Russell up more than 4 percent this week?", 0.05, "confirmed", "Yes: Russell 2000"],
    ["the Russell beat the S&P by 3 points this week", 0.03, "confirmed", "Confirmed: Russell 2000"],
    ["the Russell gained 2.5 times as much as the S&P this week", 2.5, "confirmed", "Confirmed: Russell 2000"],
    ["the Russell gained four times as much as the S&P this week", 2.5, "off", "Off: Russell 2000"],
    ["the S&P lagged the Russell by 3 points this week", -0.03, "confirmed", "Confirmed: S&P 500"],
  ])("%s", (text, found, verdict, beginning) => {
    const asked = ask_([closes("RUT", [90, 100, 101, 102, 105]), closes("SPX", [90, 100, 101, 101, 102])]);
    const answer = asked(text);
    expect(answer.claim).toMatchObject({ verdict });
    expect(answer.claim!.found).toBeCloseTo(found, 12);
    expect(answer.headline.startsWith(beginning)).toBe(true);
  });

  it("in points of one index is held against the difference of its closes", () => {
    const asked = ask_([closes("RUT", [2000, 2000, 2000, 2000, 1984.4])]);
    const answer = asked("the Russell fell 16 points this week");
    // 1,984.4 − 2,000 = −15.6, rounded −16
    expect(answer.claim!.found).toBeCloseTo(-15.6, 9);
    expect(answer).toMatchObject({ claim: { stated: -16, verdict: "confirmed" }, claimUnit: "index points" });
    expect(asked("the Russell fell 1 point this week").claim).toMatchObject({ stated: -1, verdict: "off" });
    expect(asked("the Russell fell 1 percentage point this week").claim).toMatchObject({ stated: -0.01, verdict: "confirmed" });
    expect(asked("the Russell beat the S&P by 1 point this week").claimUnit).toBe("rate");
  });

  it("in points is not testable of a basket, which is quoted in none", () => {
    const asked = ask_([closes("AAPL", [100, 100, 100, 100, 105])]);
    expect(asked("the Magnificent Seven rose 3 points this week").claim).toMatchObject({ verdict: "not testable" });
  });

  it("is not testable where one fell, so that there is no multiple", () => {
    const asked = ask_([closes("RUT", [90, 100, 101, 102, 105]), closes("SPX", [90, 100, 101, 101, 98])]);
    const answer = asked("the Russell gained 2.5 times as much as the S&P this week");
    expect(answer.claim).toEqual({ stated: 2.5, found: null, verdict: "not testable" });
    expect(answer.headline).toMatch(/^Not testable: /);
  });

  it("is not testable, and the answer a refusal, where the data are not there", () => {
    const answer = ask_([])("the Russell is up 5 percent this week");
    expect(answer.question.kind).toBe("refusal");
    expect(answer.claim).toEqual({ stated: 0.05, found: null, verdict: "not testable" });
  });

  it("is held against the distance from a high", () => {
    const asked = ask_([closes("IXIC", [100, 125, 110, 100])]);
    expect(asked("the Nasdaq is 20% below its record high").claim).toMatchObject({ stated: -0.2, verdict: "confirmed" });
    expect(asked("the Nasdaq is 25% below its record high").claim).toMatchObject({ stated: -0.25, verdict: "off" });
  });

  it("is held against the way to the close that would turn the market", () => {
    // low 60: a bull market begins at 72, which is 20% above 60
    const asked = ask_([closes("SPX", [100, 79, 60])]);
    const answer = asked("The S&P needs to rise 20% to enter a bull market");
    expect(answer.claim!.found).toBeCloseTo(0.2, 12);
    expect(answer.claim).toMatchObject({ stated: 0.2, verdict: "confirmed" });
    expect(asked("The S&P needs to rise 15% to enter a bull market").claim).toMatchObject({ verdict: "off" });
    // in the bull market since: 25% below a high of 80 would be 64, and the bear market begins at 64
    const up = ask_([closes("SPX", [100, 79, 60, 80])]);
    expect(up("The S&P is 20% away from a bear market").claim).toMatchObject({ stated: 0.2, verdict: "confirmed" });
    // no market of either kind yet, so that no close is known that would turn it
    expect(ask_([closes("SPX", [100, 101])])("The S&P is 20% away from a bear market").claim).toMatchObject({ verdict: "not testable" });
  });

  it("is held against a yield's level in percent and its change in basis points", () => {
    const asked = ask_([closes("US10Y", [...flat(30, 3.5), 3.6, 3.7, 3.7, 3.79])]);
    expect(asked("The 10-year yield is at 3.79%").claim).toEqual({ stated: 3.79, found: 3.79, verdict: "confirmed" });
    const change = asked("the 10-year yield rose 19 basis points this week");
    expect(change.claim!.found).toBeCloseTo(19, 9);
    expect(change.claim!.verdict).toBe("confirmed");
    expect(asked("the 10-year yield fell 19 basis points this week").claim).toMatchObject({ stated: -19, verdict: "off" });
  });

  it("is held against the distance from the average that is named, of 200 sessions where none is", () => {
    // 199 closes of 100 and one of 300: the average is 101
    const asked = ask_([closes("SPX", [...flat(199, 100), 300])]);
    const answer = asked("the S&P is 197% above its 200-day average");
    expect(answer.claim!.found).toBeCloseTo(300 / 101 - 1, 12);
    expect(answer.claim!.verdict).toBe("confirmed");
    // of the last 50: (49 × 100 + 300) ÷ 50 = 104
    expect(asked("the S&P is 188% above its 50-day average").claim).toMatchObject({ found: 300 / 104 - 1, verdict: "confirmed" });
    // below: 199 closes of 100 and one of 80
    const below = ask_([closes("SPX", [...flat(199, 100), 80])])("the S&P is 19.9% below its 200-day average");
    expect(below.claim).toMatchObject({ stated: -0.199, verdict: "confirmed" });
    // too few closes: no average
    expect(ask_([closes("SPX", flat(20, 100))])("the S&P is 7% above its 200-day average").claim).toMatchObject({
      found: null,
      verdict: "not testable",
    });
  });

  it("is held against the share of the members above their average", () => {
    const up = [...flat(199, 100), 120];
    const down = [...flat(199, 100), 80];
    const members = ["AAPL", "MSFT", "AMZN", "META", "NVDA"];
    const series = members.map((symbol, i) => closes(symbol, i < 2 ? up : down));
    const records = recordsOf({ holdings: [holdingsOf("IVV", "2023-06-01", Object.fromEntries(members.map((each) => [each, 0.2])))] });
    const asked = ask_([...series, closes("SPX", up)], records);
    expect(asked("Only 40% of S&P 500 stocks are above their 200-day average").claim).toEqual({
      stated: 0.4,
      found: 0.4,
      verdict: "confirmed",
    });
    expect(asked("more than half of the S&P 500 is above its 200-day").claim).toMatchObject({ stated: 0.5, found: 0.4, verdict: "off" });
  });

  it("is held against a weight in an index", () => {
    const asked = ask_([], recordsOf({ holdings: [holdingsOf("IVV", "2023-06-01", { AAPL: 0.0712, XOM: 0.9 })] }));
    expect(asked("Apple is 7.1% of the S&P 500").claim).toEqual({ stated: 0.071, found: 0.0712, verdict: "confirmed" });
    expect(asked("Apple is 7.3% of the S&P 500").claim).toMatchObject({ verdict: "off" });
  });

  it("is held against the share of open interest that is meant", () => {
    const asked = ask_([], recordsOf({ positions: [positionsOf("13874A", { "2023-05-30": [1000, 100, 250] })] }));
    expect(asked("Speculators' short share in S&P futures is 25%").claim).toEqual({ stated: 0.25, found: 0.25, verdict: "confirmed" });
    expect(asked("speculators are long 12% of open interest in S&P 500 futures").claim).toEqual({
      stated: 0.12,
      found: 0.1,
      verdict: "off",
    });
    expect(asked("Speculators' net position in S&P futures is 15%").claim).toMatchObject({ stated: 0.15, found: -0.15, verdict: "off" });
  });

  it("is held against a measure of risk in the unit it has", () => {
    // twice the S&P's moves: a beta of 2
    const moves = [0.01, -0.02, 0.03, -0.01, 0.02];
    const walk = (factor: number) => moves.reduce((path, move) => path.concat(path.at(-1)! * (1 + factor * move)), [100]);
    const asked = ask_([closes("RUT", walk(2)), closes("SPX", walk(1))]);
    const answer = asked("the Russell has a beta of 2 to the S&P over the past 5 sessions");
    expect(answer.claim!.found).toBeCloseTo(2, 10);
    expect(answer.claim!.verdict).toBe("confirmed");
    expect(asked("the Russell has a beta of 1.1 to the S&P over the past 5 sessions").claim).toMatchObject({ stated: 1.1, verdict: "off" });
  });

  it("is held against a gap whose making is asked for", () => {
    const asked = ask_([closes("RUT", [90, 100, 101, 102, 105]), closes("SPX", [90, 100, 101, 101, 102])]);
    const answer = asked("why did the Russell beat the S&P by 3 points this week?");
    expect(answer.question.kind).toBe("attribution");
    expect(answer.claim!.found).toBeCloseTo(0.03, 12);
    expect(answer.claim!.verdict).toBe("confirmed");
  });
});

describe("what is said beside an answer", () => {
  it("is that data are a sample's, in answers and in refusals", () => {
    const asked = ask_([closes("RUT", [100, 101])], recordsOf({}), true);
    expect(asked("Russell today").caveats).toContain("Sample data, not real prices.");
    expect(asked("Dow today")).toMatchObject({ question: { kind: "refusal" }, caveats: ["Sample data, not real prices."] });
  });

  it("is which words were read with their spelling mended, after the reading", () => {
    expect(ask_([closes("RUT", [100, 101])])("rusell today").reading).toMatch(
      /^Russell 2000 \(RUT\), today: .* "rusell" read as "russell"\.$/,
    );
  });
});

describe("several questions in one text", () => {
  it("are answered one after the other, the others with the first", () => {
    const asked = ask_([closes("RUT", [100, 101]), closes("DJI", [100, 98])]);
    const answer = asked("how did the Russell do today and how far is the Dow from its all-time high?");
    expect(answer.question.kind).toBe("performance");
    expect(answer.also!.map(({ question }) => question.kind)).toEqual(["drawdown"]);
    expect(answer.also![0]!.values.drawdown).toBeCloseTo(-0.02, 12);
  });

  it("take what they lack from the question before", () => {
    const snapshot = snapshotOf([closes("RUT", [100, 101]), closes("DJI", [100, 98])], META);
    const ground = { reference, snapshot, now: endOf("2023-06-07") };
    const before = ask("how did the Russell do today?", lexicon, ground);
    const answer = ask("and the Dow?", lexicon, ground, before.question);
    expect(answer.question).toMatchObject({ kind: "performance", sides: ["DJI"] });
    expect(answer.values.returns).toEqual({ DJI: 98 / 100 - 1 });
    expect(ask("how did the Dow do today?", lexicon, ground, before.question).values.returns).toEqual({ DJI: 98 / 100 - 1 });
  });
});
