import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import { isoOf } from "../../src/calendar/day.ts";
import type { Snapshot } from "../../src/market/snapshot.ts";
import { day, realPrices, realSeries, seriesOf, snapshot } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, exchange, reference } from "../support/reference.ts";

const asked = (text: string, data: Snapshot, asOf = "2023-06-07") => ask(text, lexicon, { reference, snapshot: data, now: endOf(asOf) });

/** Closes on the sessions up to 7 June 2023, the last one that day. */
function upToJune(symbol: string, closes: readonly number[]) {
  const dated: [string, number][] = [];
  let session = day("2023-06-07");
  for (const close of closes.toReversed()) {
    dated.unshift([isoOf(session), close]);
    session = exchange.sessionAtOrBefore(session - 1);
  }
  return seriesOf(symbol, Object.fromEntries(dated));
}

/** 260 sessions up by one a session, then 60 down by four a session. */
const peaked = upToJune("SPX", [...Array.from({ length: 260 }, (_, i) => 1000 + i), ...Array.from({ length: 60 }, (_, i) => 1255 - 4 * i)]);
const rising = upToJune(
  "RUT",
  Array.from({ length: 300 }, (_, i) => 1000 + i),
);

describe("a trend", () => {
  it("holds the close against the means of the last 50 and 200", () => {
    const answer = asked("is the Russell above its 200-day average?", snapshot(rising));
    // The last 50 closes are 1250 to 1299, the last 200 are 1100 to 1299.
    expect(answer.values).toMatchObject({
      close: 1299,
      sma50: 1274.5,
      sma200: 1199.5,
      above50: true,
      above200: true,
      goldenCross: true,
      verdict: true,
      rsi14: 100,
      distance52WeekHigh: 0,
      lastCross: null,
    });
    expect(answer.headline).toBe("Yes: the Russell 2000 closed 8.30% above its 200-day average of 1,199.50.");
    expect(answer.window).toBeNull();
  });

  it("takes other averages that are named, and all of those named", () => {
    expect(asked("20-day moving average of the Russell", snapshot(rising)).values.averages).toMatchObject({ 20: 1289.5 });
    expect(asked("is the S&P below its 50 and 200-day averages?", snapshot(peaked)).values).toMatchObject({
      verdict: true,
      above50: false,
      above200: false,
    });
  });

  it("dates the last crossing of the averages, and finds it within a stretch", () => {
    const answer = asked("when was the last death cross of the S&P?", snapshot(peaked));
    const { date } = answer.values.lastDeathCross as { date: string };
    // The slow way: the first session on which the mean of 50 is below the mean of 200.
    const mean = (i: number, n: number) => peaked.close.slice(i + 1 - n, i + 1).reduce((sum, each) => sum + each, 0) / n;
    const first = [...peaked.days.keys()].find((i) => i >= 199 && mean(i, 50) < mean(i, 200));
    expect(date).toBe(isoOf(peaked.days[first!]!));
    expect(answer.values).toMatchObject({ goldenCross: false, lastCross: { date, type: "death" }, verdict: null, lastGoldenCross: null });
    expect(asked("was there a death cross in the S&P this year?", snapshot(peaked)).values).toMatchObject({
      verdict: true,
      crosses: [{ date, type: "death" }],
    });
    expect(asked("was there a death cross in the S&P this week?", snapshot(peaked)).values).toMatchObject({ verdict: false, crosses: [] });
    expect(asked("is the S&P's 50-day below its 200-day?", snapshot(peaked)).values.verdict).toBe(true);
    expect(asked("has the S&P crossed its 200-day average this year?", snapshot(peaked)).values).toMatchObject({
      verdict: true,
      crosses: [{ side: "below" }],
    });
    expect(asked("did the S&P cross above its 200-day average this year?", snapshot(peaked)).values.verdict).toBe(false);
  });

  it("says when the close was last on the other side of the average", () => {
    const { values, headline } = asked("when did the S&P last close above its 200-day?", snapshot(peaked));
    const mean = (i: number) => peaked.close.slice(i - 199, i + 1).reduce((sum, each) => sum + each, 0) / 200;
    const last = [...peaked.days.keys()].findLast((i) => i >= 199 && peaked.close[i]! > mean(i))!;
    expect(values).toMatchObject({ lastAbove: isoOf(peaked.days[last]!), lastBelow: "2023-06-07" });
    expect(isoOf(peaked.days[last]!)).toBe("2023-04-12");
    expect(headline).toBe("The S&P 500 last closed above its 200-day average on 12 Apr 2023.");
    const state = asked("is the S&P above its 200-day?", snapshot(peaked));
    expect(state.headline).toContain("No: the S&P 500 closed 13.18% below its 200-day average of 1,173.75.");
  });

  it("gives the year's range, and yes where the close is its lowest", () => {
    const answer = asked("is the S&P at a 52-week low?", snapshot(peaked));
    const year = peaked.close.filter((_, i) => peaked.days[i]! > day("2022-06-07"));
    expect(answer.values).toMatchObject({ verdict: true, distance52WeekLow: 0, high: { close: Math.max(...year) } });
    expect(answer.values.distance52WeekHigh).toBeCloseTo(peaked.close.at(-1)! / Math.max(...year) - 1, 12);
    expect(asked("is the Russell at a 52-week low?", snapshot(rising)).values.verdict).toBe(false);
  });

  it("reads the strength index: overbought from 70, oversold from 30 down", () => {
    expect(asked("is the Russell overbought?", snapshot(rising)).values.verdict).toBe(true);
    expect(asked("is the S&P's RSI below 30?", snapshot(peaked)).values).toMatchObject({ verdict: true });
    const nine = asked("RSI(9) of the S&P", snapshot(peaked));
    expect(nine.values.rsi).not.toBe(nine.values.rsi14);
    expect(nine.headline).toBe("The S&P 500's 9-day RSI was 0.0, oversold.");
  });

  it("is asked for at a date", () => {
    const answer = asked("was the Russell above its 200-day at the end of April 2023?", snapshot(rising));
    expect(answer.values.close).toBe(rising.close[rising.days.indexOf(day("2023-04-28"))]);
    expect(answer.caveats[0]).toBe("There is no close on Sun 30 Apr 2023, so the one before it, from Fri 28 Apr 2023, is used.");
  });

  it("says what too few closes cannot give", () => {
    const answer = asked(
      "is Apple above its 200-day average?",
      snapshot(
        upToJune(
          "AAPL",
          Array.from({ length: 60 }, () => 10),
        ),
      ),
    );
    expect(answer.values).toMatchObject({ sma50: 10, sma200: null, above200: null, goldenCross: null, verdict: null, rsi14: 50 });
    expect(answer.caveats).toEqual([
      "The data begin on Tue 14 Mar 2023: its 52-week range covers only the closes since.",
      "The data hold only 60 closes of Apple, not enough for all the averages.",
    ]);
    expect(asked("golden cross in Apple", snapshot(upToJune("AAPL", [1, 2, 3]))).headline).toBe(
      "Too few closes of Apple for its 200-day average.",
    );
    expect(asked("RSI of Apple", snapshot(upToJune("AAPL", [1, 2, 3]))).values.rsi14).toBeNull();
    expect(asked("RSI of Apple", snapshot(rising)).values.reason).toBe("no data");
    expect(asked("was the Russell above its 200-day average in 2015?", snapshot(rising)).values.reason).toBe("no data");
    expect(asked("golden cross of the Russell in 2015", snapshot(rising)).values.reason).toBe("no data");
  });
});

describe("a trend that is asked for by yes or no", () => {
  it("is neither where there are too few closes for the average, the crossing or the index", () => {
    const young = upToJune("RUT", [100, 101, 102]);
    const data = snapshot(young);
    expect(asked("is the Russell above its 200-day average?", data).values).toMatchObject({ verdict: null, sma200: null });
    expect(asked("is the Russell's 50-day average above its 200-day average?", data).values).toMatchObject({
      verdict: null,
      goldenCross: null,
    });
    expect(asked("is the Russell overbought?", data).values).toMatchObject({ verdict: null, rsi14: null });
    expect(asked("is the Russell oversold?", data).values).toMatchObject({ verdict: null });
  });

  it("is overbought from an index of 70, oversold to one of 30", () => {
    // only gains: 100; 260 gains, then 60 falls: 0 or close to it
    expect(asked("is the Russell overbought?", snapshot(rising)).values).toMatchObject({ rsi14: 100, verdict: true });
    expect(asked("is the Russell oversold?", snapshot(rising)).values).toMatchObject({ verdict: false });
    expect(asked("is the S&P oversold?", snapshot(peaked)).values).toMatchObject({ verdict: true });
    expect(asked("is the S&P's 9-day RSI above 70?", snapshot(peaked)).values).toMatchObject({ verdict: false });
  });

  it("is at a low of the year only where no close of it was lower", () => {
    const fallen = upToJune("SPX", [...Array.from({ length: 300 }, () => 100), 99]);
    expect(asked("is the S&P at a 52-week low?", snapshot(fallen)).values).toMatchObject({ verdict: true, distance52WeekLow: 0 });
    expect(asked("is the Russell at a 52-week low?", snapshot(rising)).values).toMatchObject({ verdict: false });
  });

  it("has crossed its average in a stretch or not", () => {
    // 299 closes of 100, then one of 99: it went below with the last
    const crossed = snapshot(upToJune("SPX", [...Array.from({ length: 299 }, () => 100), 101, 99]));
    expect(asked("did the S&P cross its 200-day average this week?", crossed).values).toMatchObject({ verdict: true });
    expect(asked("did the Russell cross its 200-day average this week?", snapshot(rising)).values).toMatchObject({
      verdict: false,
      crosses: [],
    });
  });

  it("is neither above nor below an average that it closes at", () => {
    const level = snapshot(
      upToJune(
        "SPX",
        Array.from({ length: 220 }, () => 100),
      ),
    );
    expect(asked("is the S&P above its 200-day average?", level).values).toMatchObject({ verdict: false, distance200: 0 });
    expect(asked("is the S&P below its 200-day average?", level).values).toMatchObject({ verdict: false });
    expect(asked("is the S&P below its 200-day average?", level).headline).toContain(
      "No: the S&P 500 closed at its 200-day average of 100.00.",
    );
  });
});

describe.skipIf(!realPrices)("the trend of the S&P 500 on real closes (../shared/market-data/history)", () => {
  const data = realPrices ? snapshot(realSeries("SPX", "^GSPC.csv")) : snapshot();

  it("is above both averages on 7 June 2023", () => {
    expect(asked("Is the S&P 500 above its 200-day trend?", data).values).toMatchObject({
      close: 4267.52001953125,
      above50: true,
      above200: true,
      goldenCross: true,
      verdict: true,
    });
  });

  // As the press dated them: golden cross of 2 February 2023, death cross of 14 March 2022, golden cross of 9 July 2020.
  it.each([
    ["2023-06-07", { date: "2023-02-02", type: "golden" }],
    ["2022-06-07", { date: "2022-03-14", type: "death" }],
    ["2020-12-31", { date: "2020-07-09", type: "golden" }],
  ])("last crossed before %s on %o", (asOf, cross) => {
    expect(asked("when was the last cross of the 50-day and 200-day of the S&P?", data, asOf).values.lastCross).toEqual(cross);
  });
});
