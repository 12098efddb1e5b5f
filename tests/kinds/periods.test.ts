import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import { realPrices, realSeries, seriesOf, snapshot } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";

const asker =
  (market: ReturnType<typeof snapshot>) =>
  (text: string, iso = "2023-06-07") =>
    ask(text, lexicon, { reference, snapshot: market, now: endOf(iso) });

// 100 is the high; 80 confirms a bear market on 2 June, 96 (80 + 20%) the bull market of 6 June
const turning = asker(
  snapshot(
    seriesOf("SPX", {
      "2023-04-28": 90,
      "2023-05-26": 90,
      "2023-05-30": 89,
      "2023-05-31": 100,
      "2023-06-01": 90,
      "2023-06-02": 80,
      "2023-06-05": 88,
      "2023-06-06": 96,
      "2023-06-07": 97,
    }),
  ),
);

describe("a state that is over", () => {
  it("is so where it is not now, and was", () => {
    const answer = turning("the S&P has exited the bear market");
    expect(answer.verdict).toBe(true);
    expect(answer.headline).toContain("Yes: the S&P 500 has been in a bull market since 2 Jun 2023.");
    expect(turning("has the S&P left the bear market?", "2023-06-05").verdict).toBe(false);
    // A first regime has none before it: nothing was left.
    expect(turning("has the S&P left the bull market?", "2023-06-05").verdict).toBe(false);
    expect(turning("has the S&P left the bull market?").verdict).toBe(false);
  });

  it("of a correction too", () => {
    expect(turning("the S&P has left correction territory").verdict).toBe(true);
    expect(turning("the S&P has left correction territory").details[0]).toBe("It closed at 97.00 on Wed 7 Jun 2023.");
    expect(turning("has the S&P left correction territory", "2023-06-05").verdict).toBe(false);
    expect(turning("has the S&P left correction territory", "2023-05-31").verdict).toBe(false);
  });

  it("has the close that ends it to be held against", () => {
    // The low is 80, the close 88: the bear market ends at 96, 9.09% above.
    const answer = turning("the S&P needs to rise 9% to exit the bear market", "2023-06-05");
    expect(answer.claim).toMatchObject({ stated: 0.09, verdict: "confirmed" });
  });
});

describe("a state asked of a period", () => {
  it("is so in part where it was on some of its sessions", () => {
    const answer = turning("was the S&P in a bear market in June?");
    expect(answer.verdict).toBeUndefined();
    expect(answer.headline).toBe("Partly: the S&P 500 was in a bear market for 2 of 5 sessions in June.");
    expect(answer.values).toMatchObject({ hits: 2, sessions: 5, state: "bull" });
    expect(turning("was the S&P in a correction this week?").headline).toBe(
      "Partly: the S&P 500 was in a correction for 1 of 3 sessions this week.",
    );
  });

  it("is so where it was on all, and not where on none", () => {
    expect(turning("was the S&P in a bear market in May?").verdict).toBe(false);
    expect(turning("was the S&P in a bear market on Friday?").verdict).toBe(true);
    expect(turning("was the S&P in a correction in May?").verdict).toBe(false);
  });

  it("that is a high is so where any session closed at one", () => {
    const answer = turning("did the S&P hit a record high last week?");
    expect(answer.verdict).toBe(true);
    expect(answer.headline).toBe("Yes: the S&P 500 closed at an all-time high in 1 of 4 sessions last week.");
    expect(turning("did the S&P hit a record high this week?").verdict).toBe(false);
  });

  it("that begins or ends in it is dated by the close that confirms it", () => {
    expect(turning("did the S&P enter a bear market in June?").headline).toBe(
      "Yes: a bear market in the S&P 500 was confirmed on 2 Jun 2023, dated from 31 May 2023.",
    );
    expect(turning("did the S&P enter a bear market in May?").headline).toBe("No: no bear market in the S&P 500 was confirmed in May.");
    // begun in May by its high, confirmed in June
    expect(turning("did the bear market begin in May?").verdict).toBe(true);
    expect(turning("did the S&P exit the bear market this week?").verdict).toBe(true);
    expect(turning("did the S&P exit the bear market last week?").verdict).toBe(false);
  });

  it.skipIf(!realPrices)("of 2020 and March 2009 is what the S&P 500's closes say", () => {
    const asked = asker(snapshot(realSeries("SPX", "^GSPC.csv")));
    // 2,480.64 on 12 March 2020 was 26.7% below 3,386.15; 2,749.98 on 8 April 22.9% above 2,237.40
    const crash = asked("was the S&P in a bear market in 2020");
    expect(crash.headline).toBe("Partly: the S&P 500 was in a bear market for 19 of 253 sessions in 2020.");
    expect(crash.details).toContain("Those sessions: Thu 12 Mar 2020 to Tue 7 Apr 2020.");
    expect(asked("was the S&P in a bear market in March 2009").headline).toMatch(/^Partly: .* for 15 of 22 sessions in March 2009/);
    expect(asked("did the S&P hit a 52-week high this month").verdict).toBe(false);
    // 4,305.20 on 16 August 2022 was below the closes of January; 4,299.28 of 9 June 2023 below it, 4,338.93 of 12 June above
    expect(asked("did the S&P hit a 52-week high this week", "2023-06-12").headline).toBe(
      "Yes: the S&P 500 closed at a 52-week high in 1 of 1 session this week.",
    );
    expect(asked("did the S&P hit a record high in 2022").headline).toBe(
      "Yes: the S&P 500 closed at an all-time high in 1 of 251 sessions in 2022.",
    );
  });
});

describe("a correction", () => {
  it("is counted from the highest close of the present bull market, which need not be that of all time", () => {
    const { headline, values } = turning("is the S&P in a correction?");
    expect(headline).toBe("No: the S&P 500 is at its highest close of the current bull market, 97.00.");
    expect(values).toMatchObject({ high: { date: "2023-06-07", close: 97 }, drawdown: 0 });
  });
});

describe("a fall of exactly 10%", () => {
  const market = asker(
    snapshot(seriesOf("SPX", { "2023-06-01": 80, "2023-06-02": 100, "2023-06-05": 95, "2023-06-06": 90, "2023-06-07": 90.01 })),
  );

  it("is a correction, though 90 ÷ 100 − 1 is a little above −0.1 in binary", () => {
    expect(90 / 100 - 1).toBeGreaterThan(-0.1);
    expect(market("is the S&P in a correction?", "2023-06-06").verdict).toBe(true);
    expect(market("is the S&P in a correction?").verdict).toBe(false);
  });
});

describe("what is asked is said first", () => {
  it.each([
    ["when did this bull market start?", "The S&P 500's bull market began on 2 Jun 2023 and was confirmed on 6 Jun 2023."],
    ["how long has the S&P been in a bull market?", "The S&P 500 has been in a bull market for 3 sessions, since 2 Jun 2023."],
    ["how far is the S&P from a bear market?", "The S&P 500 is 20.00% from a bear market: a close at or below 77.60."],
    ["is the bull market over?", "No: the S&P 500's bull market since 2 Jun 2023 continues."],
    ["is this still a bull market or is it over", "Yes: the S&P 500 has been in a bull market since 2 Jun 2023."],
    // the state is another than the one asked about
    ["how long has the S&P been in a bear market?", "S&P 500 has been in a bull market since"],
  ])("%s", (text, first) => {
    expect(turning(text).headline).toContain(first);
  });
});
