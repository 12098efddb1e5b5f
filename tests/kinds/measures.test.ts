import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import type { Series } from "../../src/market/series.ts";
import { seriesOf, snapshot } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";
import { seriesOver } from "../support/sessions.ts";

const asked = (text: string, asOf: string, ...series: Series[]) =>
  ask(text, lexicon, { reference, snapshot: snapshot(...series), now: endOf(asOf) });

describe("a return a year", () => {
  const russell = seriesOver("RUT", "2019-12-31", "2023-06-07", (_, date) => (date < "2021-01-04" ? 100 : date < "2022-01-03" ? 110 : 121));

  it("is compounded over whole years of the calendar", () => {
    const { values, headline } = asked("annualised return of the Russell from 2020 to 2022", "2023-06-07", russell);
    // 121 ÷ 100 over three years
    expect((values.annualized as Record<string, number>).RUT).toBeCloseTo(1.21 ** (1 / 3) - 1, 12);
    expect(headline).toContain("Russell 2000 +6.56% a year (+21.00% in total) from 2020 to 2022.");
  });

  it("is over the days between the closes elsewhere, 365.25 to the year", () => {
    const { values } = asked("Russell CAGR since 31 December 2019", "2023-06-07", russell);
    // 31 December 2019 to 7 June 2023: 1,254 days
    expect((values.annualized as Record<string, number>).RUT).toBeCloseTo(1.21 ** (365.25 / 1254) - 1, 12);
  });

  it("is not given for less than a year", () => {
    const { values, caveats } = asked("annualised return of the Russell this year", "2023-06-07", russell);
    expect(values.annualized).toEqual({ RUT: null });
    expect(caveats).toContain("Less than a year, so no annual rate is given.");
  });
});

describe("several measures of one", () => {
  const path = [100, 120, 90, 108, 130];
  const dates = ["2023-06-01", "2023-06-02", "2023-06-05", "2023-06-06", "2023-06-07"];
  const dow = seriesOf("DJI", Object.fromEntries(dates.map((date, i) => [date, path[i]!])));

  it("are a return and the deepest fall within it", () => {
    const { values, headline } = asked("return of the Dow together with its deepest drawdown past 4 sessions", "2023-06-07", dow);
    // 130 ÷ 100 − 1, and 90 ÷ 120 − 1
    expect((values.returns as Record<string, number>).DJI).toBeCloseTo(0.3, 12);
    expect(values.maxDrawdown).toBeCloseTo(-0.25, 12);
    expect(headline).toContain("; deepest fall −25.00%.");
  });

  it("are all said first", () => {
    const { values, headline } = asked("volatility and Sharpe ratio of the Dow past 4 sessions", "2023-06-07", dow, {
      ...dow,
      symbol: "SPX",
    });
    expect(headline).toMatch(/volatility .*Sharpe ratio/);
    expect(values.sharpe).not.toBeUndefined();
  });
});

describe("a high that was won back", () => {
  const path = {
    "2023-04-28": 50,
    "2023-05-30": 90,
    "2023-05-31": 100,
    "2023-06-01": 80,
    "2023-06-02": 99,
    "2023-06-05": 100,
    "2023-06-06": 90,
    "2023-06-07": 95,
  };

  it("is dated by the first later close at or above it, with the sessions until then", () => {
    const { values, headline } = asked("how long did it take the S&P to win back its May 2023 high?", "2023-06-07", seriesOf("SPX", path));
    // 1, 2 and 5 June
    expect(values.recovered).toEqual({ date: "2023-06-05", sessions: 3 });
    expect(headline).toBe("The S&P 500 regained its 31 May 2023 close of 100.00 on 5 Jun 2023, 3 sessions later.");
  });

  it("is null while it is not", () => {
    const { values } = asked("how long did it take the S&P to win back its May 2023 high?", "2023-06-02", seriesOf("SPX", path));
    expect(values.recovered).toBeNull();
  });
});

describe("a percentile", () => {
  it("of the present week is the share of weeks at or below it, itself among them", () => {
    // weeks that end on Fridays: +1, +2, −1% and the running one +1.5%
    const levels: Record<string, number> = { "05-19": 100, "05-26": 101, "06-02": 103.02, "06-09": 101.9898, "06-13": 103.519647 };
    const ends = Object.keys(levels).sort();
    const nasdaq = seriesOver("IXIC", "2023-05-15", "2023-06-13", (_, date) => levels[ends.find((end) => date.slice(5) <= end)!]!);
    const { question, values, headline } = asked("what percentile of all weeks is this week for the Nasdaq?", "2023-06-13", nasdaq);
    expect(question).toMatchObject({ kind: "record", per: "week", asked: "percentile" });
    // of +1, +2, −1, +1.5 three are at or below
    expect(values.percentile).toBe(3 / 4);
    expect(headline).toContain("at or above 75.0% of 4");
  });

  it("of a drawdown is the share of sessions at least as deep, the present one among them", () => {
    const { values } = asked(
      "how far is the S&P from its high?",
      "2023-06-07",
      seriesOf("SPX", { "2023-06-01": 100, "2023-06-02": 80, "2023-06-05": 95, "2023-06-06": 85, "2023-06-07": 90 }),
    );
    // falls of 0, −20, −5, −15 and −10%
    expect(values.percentile).toBe(3 / 5);
  });

  it("of a volatility is the share of as many sessions up to each session that moved as much or less", () => {
    const rates = [0, 0.01, -0.01, 0.02, -0.03, 0.01, -0.025];
    let level = 100;
    const path = rates.map((rate) => (level *= 1 + rate));
    const series = seriesOver("SPX", "2023-05-30", "2023-06-07", (i) => path[i]!);
    const { question, values, headline } = asked("percentile of the S&P's 2-day volatility", "2023-06-07", series);
    expect(question).toMatchObject({ kind: "statistic", measure: "volatility", about: "percentile", sessions: 2 });
    // the deviation of two grows with their distance: 2, 3, 5, 4 and 3.5 points, of which 3.5 is the present one
    expect(values).toMatchObject({ percentile: 3 / 5, sample: 5 });
    expect(headline).toContain("at or above 60.0% of 5 sessions");
  });
});

describe("a rolling return", () => {
  const closes = (date: string, i: number): number => 100 + 20 * Math.sin(i / 40) + (date < "2021-06-01" ? 0 : -15);
  const nasdaq = seriesOver("IXIC", "2020-01-02", "2023-06-07", (i, date) => closes(date, i));
  /** Each close against the last one on or before the same day a year before, by the dates alone. */
  const yearly = [...nasdaq.days].flatMap((day, i) => {
    const date = new Date(day * 86_400_000);
    const then = Date.UTC(date.getUTCFullYear() - 1, date.getUTCMonth(), date.getUTCDate()) / 86_400_000;
    const base = nasdaq.days.findLastIndex((each) => each <= then);
    return base < 0 ? [] : [{ day, base, value: nasdaq.close[i]! / nasdaq.close[base]! - 1 }];
  });
  const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

  it("is of every session, against that of the same day before", () => {
    const { values } = asked("worst rolling 12 months for the Nasdaq", "2023-06-07", nasdaq);
    const worst = yearly.reduce((least, each) => (each.value < least.value ? each : least));
    expect(values).toMatchObject({
      sample: yearly.length,
      top: [{ from: iso(nasdaq.days[worst.base + 1]!), to: iso(worst.day), value: expect.closeTo(worst.value, 12) }],
    });
    expect(values.return).toBeCloseTo(yearly.at(-1)!.value, 12);
  });

  it("is counted where it is below a bound", () => {
    const { values } = asked("how often was the Nasdaq down over rolling one-year periods?", "2023-06-07", nasdaq);
    expect(values).toMatchObject({ hits: yearly.filter(({ value }) => value < 0).length, sessions: yearly.length });
  });

  it("counts sessions where so many days are named", () => {
    const { values } = asked("best rolling 10-day return of the Nasdaq", "2023-06-07", nasdaq);
    const found = nasdaq.close.map((close, i) => close / nasdaq.close[Math.max(0, i - 10)]! - 1);
    expect((values.top as { value: number }[])[0]!.value).toBeCloseTo(Math.max(...found), 12);
    expect(values.sample).toBe(nasdaq.close.length - 10);
  });
});
