import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import { snapshot } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";
import { seriesOver } from "../support/sessions.ts";

/** Each September steps by so many percent at its start; all other months are flat. */
const SEPTEMBERS: Readonly<Record<string, number>> = { 2018: 10, 2019: -5, 2020: 2, 2021: -1, 2022: -8 };
let level = 100;
let seen = "";
const steps = seriesOver("SPX", "2018-01-02", "2023-06-07", (_, date) => {
  const month = date.slice(0, 7);
  if (month !== seen && month.endsWith("-09")) level *= 1 + SEPTEMBERS[date.slice(0, 4)]! / 100;
  seen = month;
  return level;
});
const asked = (text: string) => ask(text, lexicon, { reference, snapshot: snapshot(steps), now: endOf("2023-06-07") });

describe("averages of periods that are over", () => {
  it("are arithmetic, with the median and the share above zero", () => {
    const { question, values } = asked("average September for the S&P");
    expect(question.kind).toBe("record");
    // 10 − 5 + 2 − 1 − 8 = −2 of five
    expect(values.average).toBeCloseTo(-0.004, 12);
    expect(values.median).toBeCloseTo(-0.01, 12);
    expect(values).toMatchObject({ positive: 2 / 5, sample: 5, occurrences: 2 });
  });

  it("take only so many of the latest where that is asked", () => {
    const { values } = asked("average September of the S&P over the last 3 years");
    expect(values.average).toBeCloseTo((0.02 - 0.01 - 0.08) / 3, 12);
    expect(values.sample).toBe(3);
  });

  it("belong to a stretch where they begin in it", () => {
    expect(asked("average September for the S&P since 2020").values).toMatchObject({ sample: 3 });
  });

  it("are a share where a share is asked for, and a count of those that rose where how many", () => {
    const years = asked("in how many of the past 4 calendar years did the S&P rise?").values;
    // 2022 −8, 2021 −1, 2020 +2, 2019 −5%
    expect(years).toMatchObject({ occurrences: 1, sample: 4 });
    expect(asked("what share of months did the S&P rise in 2020?").values).toMatchObject({ positive: 1 / 12, sample: 12 });
  });

  it("are the share of those that fell where that is asked for", () => {
    const { headline } = asked("what share of the past 4 calendar years did the S&P fall?");
    expect(headline).toContain("down in 3 of the past 4 years");
    expect(headline).toContain("75.0%");
  });

  it("count those that rose and those that fell to no more than the sample", () => {
    const months = (move: string) =>
      asked(`how many months did the S&P ${move} since 2019?`).values as { occurrences: number; sample: number };
    const [rose, fell] = [months("rise"), months("fall")];
    expect([rose.occurrences, fell.occurrences, rose.sample]).toEqual([1, 3, fell.sample]);
  });

  it("are of closes where a moving average is named, which is refused as none of returns", () => {
    expect(asked("S&P 100 day average").question.kind).not.toBe("record");
  });
});
