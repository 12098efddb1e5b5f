import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import { seriesOf, snapshot } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";

const vix = seriesOf("VIX", {
  "2023-05-30": 17,
  "2023-05-31": 31,
  "2023-06-01": 30,
  "2023-06-02": 33,
  "2023-06-05": 29,
  "2023-06-06": 32,
  "2023-06-07": 28,
});
const yields = seriesOf("US10Y", { "2023-06-01": 3.61, "2023-06-02": 3.69, "2023-06-05": 3.2, "2023-06-06": 3.7, "2023-06-07": 3.65 });
const asked = (text: string) => ask(text, lexicon, { reference, snapshot: snapshot(vix, yields), now: endOf("2023-06-07") });

describe("a level that was crossed", () => {
  it("gives the number of closes beyond it, and the first and the last", () => {
    // 31, 33 and 32; a close of 30 is not above 30
    expect(asked("how many VIX closes above 30?").values.met).toEqual({ first: "2023-05-31", last: "2023-06-06", count: 3 });
    expect(asked("how many VIX closes above 30 in June 2023?").values.met).toEqual({ first: "2023-06-02", last: "2023-06-06", count: 2 });
  });

  it("gives how far a close is from it, in its own unit and as a share, and what it takes to get there", () => {
    const far = asked("how many points is the VIX from 35?");
    // 28 ÷ 35 − 1 = −0.2, and 35 ÷ 28 − 1 = 0.25
    expect(far.headline).toBe("The VIX closed at 28.00, 7.00 (20.00%) below 35.");
    expect(far.details[0]).toBe("A move of +25.00% would take it to 35.");
    expect(far.values).toMatchObject({ close: 28, level: 35, distance: expect.closeTo(-0.2, 12), needed: 0.25 });
    expect(far.values.verdict).toBeUndefined();
    expect(asked("how far is the VIX from 28?").headline).toBe("The VIX closed at 28.00, at 28.");
    expect(asked("how far was the VIX above 30 on 6 June?").headline).toBe("The VIX closed at 32.00 on 6 Jun 2023, 2.00 (6.67%) above 30.");
  });

  it("gives the first and the last by themselves", () => {
    expect(asked("when did the VIX first close above 30?").headline).toBe("The VIX first closed above 30 on 31 May 2023, at 31.00.");
    expect(asked("when did the VIX last close below 30?").headline).toBe("The VIX last closed below 30 on 7 Jun 2023, at 28.00.");
  });

  it("holds a first on a named day against all closes up to it, and says that the data are young", () => {
    const told = asked("The VIX first closed above 30 on 2 June 2023.");
    expect(told.headline).toBe("Off: the VIX first closed above 30 on 31 May 2023, at 31.00.");
    expect(told.claim).toEqual({ stated: 30, found: "2023-05-31", verdict: "off" });
    const first = asked("The VIX first closed above 30 on 31 May 2023.");
    expect(first.headline).toBe("The VIX first closed above 30 on 31 May 2023, at 31.00.");
    expect(first.values.verdict).toBeUndefined();
    expect(first.caveats).toEqual([expect.stringContaining("The data begin on Tue 30 May 2023")]);
  });

  it("counts none where no close was beyond it", () => {
    const { values, headline } = asked("when did the VIX last close above 50?");
    expect(values.met).toEqual({ first: null, last: null, count: 0 });
    expect(headline).toBe("The VIX has not closed above 50 since 30 May 2023.");
  });

  it("and its complement make up all the sessions, but for those at it", () => {
    const count = (side: string) => (asked(`how many VIX closes ${side} 30?`).values.met as { count: number }).count;
    expect([count("above"), count("below"), asked("how many VIX closes above 30?").values.sessions]).toEqual([3, 3, 7]);
  });
});

describe("closes of a stretch", () => {
  it("come to their mean and median", () => {
    // the close of 31 May is the base, and not in June
    const { values } = asked("average VIX close in June 2023");
    expect(values).toMatchObject({ average: (30 + 33 + 29 + 32 + 28) / 5, median: 30, sample: 5 });
  });

  it("rank the present one by the share at or below it, itself among them", () => {
    // 17 and 28 of seven
    expect(asked("VIX percentile").values).toMatchObject({ percentile: 2 / 7, close: 28 });
  });

  it("say since when a close is the highest, by the latest earlier one at least as high", () => {
    const june6 = ask("today's close is the VIX's highest since when?", lexicon, {
      reference,
      snapshot: snapshot(vix),
      now: endOf("2023-06-06"),
    });
    expect(june6.values.previous).toEqual({ from: "2023-06-02", to: "2023-06-02", value: 33 });
  });

  it("name the lowest of a yield with its day", () => {
    expect(asked("lowest 10-year yield ever").values.top).toEqual([{ from: "2023-06-05", to: "2023-06-05", value: 3.2 }]);
  });
});
