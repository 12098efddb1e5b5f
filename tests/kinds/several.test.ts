import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import { snapshot } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";
import { seriesOver } from "../support/sessions.ts";

/** A close of 100 in 2018, 110 in 2019, 99 in 2020, 198 in 2021, 198 in 2022 and 99 in 2023. */
const LEVELS: Readonly<Record<string, number>> = { 2018: 100, 2019: 110, 2020: 99, 2021: 198, 2022: 198, 2023: 99 };
const market = snapshot(seriesOver("SPX", "2018-06-01", "2023-06-07", (_, date) => LEVELS[date.slice(0, 4)]!));
const asked = (text: string) => ask(text, lexicon, { reference, snapshot: market, now: endOf("2023-06-07") });
type Period = { base: string; end: string; returns: Record<string, number> };
const periodsOf = (text: string) => asked(text).values.periods as Period[];

describe("several windows of one question", () => {
  it("are calendar years one after the other, each from the close before it", () => {
    const periods = periodsOf("S&P 500 calendar year returns 2019 to 2021");
    expect(periods.map(({ base, end }) => [base, end])).toEqual([
      ["2018-12-31", "2019-12-31"],
      ["2019-12-31", "2020-12-31"],
      ["2020-12-31", "2021-12-31"],
    ]);
    // 110 ÷ 100, 99 ÷ 110, 198 ÷ 99
    [0.1, -0.1, 1].forEach((rate, i) => {
      expect(periods[i]!.returns.SPX).toBeCloseTo(rate, 12);
    });
  });

  it("say of which of them the dividends are included", () => {
    const total = { ...seriesOver("KO", "2018-06-01", "2023-06-07", () => 50), basis: "total" as const };
    const plain = seriesOver("KO", "2021-06-01", "2023-06-07", () => 60);
    const { values, caveats } = ask("Coca-Cola 2022 and 2019", lexicon, {
      reference,
      snapshot: snapshot(total, plain),
      now: endOf("2023-06-07"),
    });
    expect(values.basis).toBe("mixed");
    expect(caveats).toContain("2019: Dividends are included.");
  });

  it("keep the order in which they were asked", () => {
    const periods = periodsOf("S&P 2021, 2019 and 2020");
    expect(periods.map(({ end }) => end.slice(0, 4))).toEqual(["2021", "2019", "2020"]);
  });

  it("may be lengths of one unit", () => {
    const periods = periodsOf("S&P 1, 2 and 3 years");
    expect(periods.map(({ base }) => base)).toEqual(["2022-06-07", "2021-06-07", "2020-06-05"]);
    // 99 ÷ 198, 99 ÷ 198, 99 ÷ 99
    expect(periods.map(({ returns }) => returns.SPX)).toEqual([-0.5, -0.5, 0]);
  });

  it.each(["how did the S&P do in April and May", "S&P today and from its high"])("are not what %s lists", (text) => {
    expect(asked(text).values.periods).toBeUndefined();
  });
});
