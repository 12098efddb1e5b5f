import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/question/answer.ts";
import { csv, imported, sessionsFrom, walk } from "../support/imported.ts";

// Faults that data have in the wild, in small files: each gives the figure of the true closes, or a refusal that names the fault.

const DATES = sessionsFrom("2024-01-02", "2024-04-30");
const CLOSES = walk(DATES.length, 5000);
const at = (date: string): number => DATES.indexOf(date);
const returns = CLOSES.slice(1).map((close, i) => close / CLOSES[i]! - 1);
const deviation = (values: readonly number[]): number => {
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  return Math.sqrt(values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (values.length - 1));
};
const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;
const without = (...dates: readonly string[]): string =>
  csv(
    DATES.filter((date) => !dates.includes(date)),
    CLOSES.filter((_, i) => !dates.includes(DATES[i]!)),
  );
const refused = (answer: Answer): unknown => answer.values.reason;

describe("rows of days on which the exchange was closed", () => {
  // every day of the calendar, filled with the close before
  const days: string[] = [];
  for (let day = Date.parse("2024-01-02"); day <= Date.parse("2024-04-30"); day += 86_400_000)
    days.push(new Date(day).toISOString().slice(0, 10));
  const filled = csv(
    days,
    days.map((day) => CLOSES[DATES.findLastIndex((date) => date <= day)]!),
  );

  it("move no average, no strength index, no deviation and no count", async () => {
    const { ask, imports } = await imported({ "^GSPC.csv": filled });
    expect(imports[0]!.rows[0]!.why).toMatch(/^37 rows on days the exchange was closed/);
    expect(ask("is the S&P 500 above its 50-day average?", "2024-04-30").values.sma50).toBeCloseTo(mean(CLOSES.slice(-50)), 9);
    const risk = ask("S&P volatility since 2 January 2024", "2024-04-30").values;
    expect(risk.sessions).toBe(82);
    expect(risk.dailyVolatility).toBeCloseTo(deviation(returns), 12);
    expect(ask("S&P 500 since 2 January 2024", "2024-01-31").values.sessions).toBe(20);
    const clean = await imported({ "^GSPC.csv": csv(DATES, CLOSES) });
    expect(ask("RSI of the S&P", "2024-04-30").values.rsi14).toBe(clean.ask("RSI of the S&P", "2024-04-30").values.rsi14);
  });

  it("are no sessions to be asked about, nor to break a run", async () => {
    const { ask } = await imported({ "^GSPC.csv": filled });
    expect(ask("S&P 500 today", "2024-04-28").headline).toContain("the exchange was closed (Sunday)");
    expect(ask("S&P 500 today", "2024-01-15").headline).toContain("the exchange was closed (Martin Luther King Jr. Day)");
    const rising = { "^GSPC.csv": "Date,Close\n2024-01-11,100\n2024-01-12,101\n2024-01-15,101\n2024-01-16,102\n" };
    expect((await imported(rising)).ask("how many sessions in a row has the S&P risen?", "2024-01-16").values.length).toBe(2);
  });
});

describe("weekly and monthly bars", () => {
  it.each([
    ["weekly", DATES.filter((_, i) => i % 5 === 0)],
    ["monthly", DATES.filter((_, i) => i % 21 === 0)],
  ])("are not taken: %s", async (cadence, dates) => {
    const { imports, snapshot } = await imported({ "^GSPC.csv": csv(dates, walk(dates.length)) });
    expect(imports[0]!.rows[0]).toMatchObject({ status: "skipped", why: expect.stringContaining(`${cadence} bars, not daily closes`) });
    expect(snapshot.symbols).toEqual([]);
  });
});

describe("closes with dividends worked in", () => {
  const price = walk(DATES.length, 60);
  // a dividend of 0.8% leaves the price on 14 March: earlier closes are lowered by it
  const total = price.map((close, i) => (DATES[i]! < "2024-03-14" ? Number((close * 0.992).toFixed(6)) : close));

  it("under the name of plain ones are held back where plain ones are there", async () => {
    const { ask, imports, snapshot } = await imported({ "KO.csv": csv(DATES.slice(0, 77), price) }, { "KO.csv": csv(DATES, total) });
    expect(imports[1]!.rows[0]).toMatchObject({ status: "held back", why: expect.stringContaining("dividends seem to be worked in") });
    expect(snapshot.heldBack("KO")).toHaveLength(1);
    const { returns: found } = ask("Coca-Cola since 2 January 2024", DATES[76]!).values as { returns: Record<string, number> };
    expect(found.KO).toBeCloseTo(price[76]! / price[0]! - 1, 12);
  });

  it("are known by their layout, and serve where they alone cover the window, which is said first", async () => {
    const file = csv(
      DATES,
      total.map((close) => `${close},${close},${close},${close},100`),
      "Date,Close,High,Low,Open,Volume",
    );
    const { ask } = await imported({ "KO.csv": csv(DATES.slice(0, 40), price) }, { "KO.csv": file });
    expect(ask("Coca-Cola since 2 January 2024", DATES[39]!).headline).not.toContain("Dividends");
    const late = ask("Coca-Cola since 2 January 2024", "2024-04-30");
    expect(late.headline).toMatch(/Dividends are included\.$/);
    expect((late.values.returns as Record<string, number>).KO).toBeCloseTo(price.at(-1)! / total[0]! - 1, 12);
    expect(refused(ask("is Coca-Cola above 50", "2024-04-30"))).toBe("no data");
  });
});

describe("a split that is not worked in", () => {
  const closes = CLOSES.map((close, i) => (DATES[i]! < "2024-02-29" ? close * 2 : close) / 25);
  const file = csv(
    DATES,
    closes.map((close) => close.toFixed(2)),
  );

  it.each([
    ["in one file", [{ "AAPL.csv": file }]],
    [
      "between two files without a common day",
      [
        { "AAPL.csv": csv(DATES.slice(0, at("2024-02-29")), closes) },
        { "AAPL (1).csv": csv(DATES.slice(at("2024-02-29")), closes.slice(at("2024-02-29"))) },
      ],
    ],
  ] as const)("is told, and no figure is given over it: %s", async (_, groups) => {
    const { ask, imports } = await imported(...groups);
    expect(imports.at(-1)!.diffs[0]!.jumps).toMatchObject([{ date: "2024-02-29", split: { after: 2, before: 1 } }]);
    for (const text of ["Apple since 2 January 2024", "max drawdown of Apple since 2 January 2024", "Apple on 29 February 2024"]) {
      expect([text, refused(ask(text, "2024-04-30"))]).toEqual([text, "no data"]);
      expect(ask(text, "2024-04-30").headline).toMatch(
        /^The closes of Apple do not seem to be adjusted for a 2:1 split on Thu 29 Feb 2024 .*, so this cannot be answered yet\. Whoever runs this bot can check it\.$/,
      );
    }
    const worst = ask("biggest daily fall of Apple", "2024-04-30");
    expect((worst.values.last as { value: number }).value).toBeCloseTo(Math.min(...returns), 3);
    expect(worst.caveats.join()).toMatch(
      /^The closes of Apple do not seem to be adjusted for a 2:1 split on Thu 29 Feb 2024 .*: returns across it are left out\.$/,
    );
    expect(ask("Apple past month", "2024-04-30").headline).toMatch(/^Apple /);
    expect(ask("is Apple in a bull market", "2024-04-30").reading).toContain("closes since Thu 29 Feb 2024");
  });

  it("has the ratio of whole numbers that all common closes allow as its factor, however low the price", async () => {
    const low = walk(DATES.length, 22);
    const tenth = low.map((close) => Number((close / 10).toFixed(2)));
    const { ask, snapshot } = await imported({ "F.csv": csv(DATES.slice(0, 60), low) }, { "F.csv": csv(DATES.slice(50), tenth.slice(50)) });
    expect(snapshot.heldBack("F")).toEqual([]);
    expect(snapshot.series("F")!.close[0]).toBe(low[0]! / 10);
    const found = ask("Ford since 2 January 2024", "2024-04-30").values.returns as Record<string, number>;
    expect(found.F).toBeCloseTo(tenth.at(-1)! / (low[0]! / 10) - 1, 12);
  });
});

describe("an impossible close", () => {
  it("is held back by itself, and every answer over it names the session", async () => {
    const { ask, imports } = await imported({
      "AAPL.csv": csv(
        DATES,
        CLOSES.map((close, i) => (DATES[i] === "2024-02-29" ? close * 100 : close)),
      ),
    });
    expect(imports[0]!.rows[0]!.why).toMatch(/^the close of 2024-02-29 held back: /);
    const best = ask("biggest daily gain of Apple", "2024-04-30");
    const known = returns.filter((_, i) => i !== at("2024-02-29") - 1 && i !== at("2024-02-29"));
    expect((best.values.last as { value: number }).value).toBeCloseTo(Math.max(...known), 12);
    expect(best.caveats).toEqual(["No close for Apple on Thu 29 Feb 2024 in the data: returns across it are left out."]);
    expect(ask("max drawdown of Apple since 2 January 2024", "2024-04-30").values.maxDrawdown).toBeGreaterThan(-0.5);
  });

  it("that stays is another company's or another unit's: no figure is given over it", async () => {
    const { ask } = await imported({
      "AAPL.csv": csv(
        DATES,
        CLOSES.map((close, i) => (DATES[i]! < "2024-02-29" ? close / 13.1 : close)),
      ),
    });
    expect(ask("Apple since 2 January 2024", "2024-04-30").headline).toMatch(
      /^The closes of Apple leap by \+1,207\.\d+% on Thu 29 Feb 2024/,
    );
  });
});

describe("a missing session", () => {
  const file = without("2024-03-19");
  const lost = at("2024-03-19");
  const known = returns.filter((_, i) => i !== lost - 1 && i !== lost);
  const NAMED = "No close for S&P 500 on Tue 19 Mar 2024 in the data: returns across it are left out.";

  it("makes no return over it a day's: records, counts, deviations", async () => {
    const { ask } = await imported({ "^GSPC.csv": file });
    const best = ask("biggest daily gain of the S&P", "2024-04-30");
    expect(best.values).toMatchObject({ sample: 80, last: { value: expect.closeTo(Math.max(...known), 12) } });
    expect(best.caveats).toContain(NAMED);
    const risk = ask("S&P volatility since 2 January 2024", "2024-04-30");
    expect(risk.values).toMatchObject({ sessions: 80, dailyVolatility: expect.closeTo(deviation(known), 12) });
    expect(risk.caveats).toContain(NAMED);
    expect(ask("S&P volatility past year", "2024-04-30").values.reason).toBe("no data");
  });

  it("refuses the day after it, and a week whose base or end it is, by its date", async () => {
    const { ask } = await imported({ "^GSPC.csv": file });
    expect(ask("S&P 500 on 20 March 2024", "2024-04-30").headline).toBe(
      "No close for the S&P 500 on 20 Mar 2024: the close of Tue 19 Mar 2024 is missing from the data.",
    );
    const friday = await imported({ "^GSPC.csv": without("2024-03-15") });
    expect(friday.ask("S&P this week", "2024-03-20").headline).toContain("the close of Fri 15 Mar 2024 is missing from the data");
    expect(friday.ask("S&P last week", "2024-03-20").headline).toContain("the close of Fri 15 Mar 2024 is missing from the data");
    // the week around it has its base and its end
    expect((ask("S&P last week", "2024-03-27").values.returns as Record<string, number>).SPX).toBeCloseTo(
      CLOSES[at("2024-03-22")]! / CLOSES[at("2024-03-15")]! - 1,
      12,
    );
  });

  it("leaves a week or month without its base or end out of a record", async () => {
    const { ask } = await imported({ "^GSPC.csv": without("2024-03-15") });
    const weeks = (await imported({ "^GSPC.csv": csv(DATES, CLOSES) })).ask("best week of the S&P", "2024-04-30").values;
    expect(ask("best week of the S&P", "2024-04-30").values.sample).toBe((weeks.sample as number) - 2);
    expect(ask("best week of the S&P", "2024-04-30").caveats.join()).toContain("Fri 15 Mar 2024");
  });

  it("ends a run, and where it is the newest move nobody can say how long the run is", async () => {
    const dates = sessionsFrom("2024-01-02", "2024-01-31");
    const rising = dates.map((_, i) => 100 + i);
    const lacking = (date: string) => ({
      "^GSPC.csv": csv(
        dates.filter((each) => each !== date),
        rising.filter((_, i) => dates[i] !== date),
      ),
    });
    const before = (await imported(lacking("2024-01-24"))).ask("how many sessions in a row has the S&P risen?", "2024-01-31");
    expect(before.values).toMatchObject({ length: 4, start: "2024-01-26" });
    expect(before.caveats.join()).toContain("Wed 24 Jan 2024");
    const newest = (await imported(lacking("2024-01-30"))).ask("how many sessions in a row has the S&P risen?", "2024-01-31");
    expect(newest.headline).toContain("Tue 30 Jan 2024 is missing");
  });

  it("counts in a number of sessions", async () => {
    const { ask } = await imported({ "^GSPC.csv": file });
    const base = CLOSES[at("2024-04-30") - 40]!;
    expect(ask("S&P past 40 trading days", "2024-04-30").values.returns).toEqual({ SPX: CLOSES.at(-1)! / base - 1 });
    const onBase = DATES[at("2024-03-19") + 10]!;
    expect(ask("S&P past 10 trading days", onBase).headline).toContain("Tue 19 Mar 2024 is missing");
  });

  it("of many in a row ends the course of levels: a state is told from the closes behind them", async () => {
    const gone = (count: number) => DATES.filter((_, i) => i >= 10 && i < 10 + count);
    const short = await imported({ "^GSPC.csv": without(...gone(20)) });
    const long = await imported({ "^GSPC.csv": without(...gone(21)) });
    const since = (market: typeof short) => market.ask("is the S&P in a bull market?", "2024-04-30");
    expect(since(short).reading).toContain("closes since Tue 2 Jan 2024");
    expect(since(short).caveats.join()).toContain("20 sessions from");
    expect(since(long).reading).toContain("closes since Thu 15 Feb 2024");
    expect(since(long).caveats.join()).toContain("Closes before Thu 15 Feb 2024 are left out");
    // a record leaves out the one return and keeps the others
    expect(long.ask("biggest daily gain of the S&P", "2024-04-30").values.sample).toBe(82 - 22);
  });

  it("is a gap in the line of the picture", async () => {
    const { ask } = await imported({ "^GSPC.csv": file });
    const history = ask("S&P since 1 March 2024", "2024-04-30").history!();
    if (history.shape !== "race") throw new Error("no race");
    expect(history.days).toHaveLength(DATES.length - at("2024-03-01"));
    expect([...history.lines[0]!.values].map(Number.isNaN).indexOf(true)).toBe(lost - at("2024-03-01"));
  });
});

describe("a swing, a shift and a hole in other places", () => {
  it("a split inside a hole is seen by its ratio", async () => {
    const gone = DATES.slice(30, 36);
    const file = csv(
      DATES.filter((date) => !gone.includes(date)),
      CLOSES.map((close, i) => (i < 30 ? close * 2 : close) / 25).filter((_, i) => i < 30 || i >= 36),
    );
    const { ask } = await imported({ "AAPL.csv": file });
    expect(ask("Apple since 2 January 2024", "2024-04-30").headline).toMatch(
      /^The closes of Apple do not seem to be adjusted for a 2:1 split/,
    );
  });

  it("missing sessions count in how long something has lasted", async () => {
    const dates = sessionsFrom("2023-01-03", "2024-04-30");
    const closes = dates.map((_, i) => Number((i < 60 ? 5000 - i * 20 : 3800 + (i - 60) * 8).toFixed(2)));
    const gone = dates.slice(200, 210);
    const whole = await imported({ "^GSPC.csv": csv(dates, closes) });
    const holed = await imported({
      "^GSPC.csv": csv(
        dates.filter((date) => !gone.includes(date)),
        closes.filter((_, i) => !gone.includes(dates[i]!)),
      ),
    });
    for (const text of [
      "how long has the S&P been in a bull market?",
      "is the S&P above 4,000?",
      "how far is the S&P from its record high?",
    ]) {
      const [is, was] = [holed.ask(text, "2024-04-30"), whole.ask(text, "2024-04-30")];
      expect([text, is.headline, is.values.sessionsToConfirm, is.values.sessions, is.values.sessionsSinceHigh]).toEqual([
        text,
        was.headline,
        was.values.sessionsToConfirm,
        was.values.sessions,
        was.values.sessionsSinceHigh,
      ]);
    }
  });

  it("a yield of a tenth or ten times as much before a doubt is none", async () => {
    const yields = DATES.map((_, i) => Number((4 + Math.sin(i / 9) / 4).toFixed(2)));
    const { ask } = await imported({
      "^TNX.csv": csv(
        DATES,
        yields.map((level, i) => (i < 40 ? level / 10 : level)).map((level) => Number(level.toFixed(3))),
      ),
    });
    expect(ask("10-year yield on 15 January 2024", "2024-04-30").values.reason).toBe("no data");
    expect(ask("10-year yield on 15 April 2024", "2024-04-30").values.level).toBeCloseTo(yields[at("2024-04-15")]!, 12);
  });

  it("a low that may be the missing close is told", async () => {
    const low = DATES[CLOSES.indexOf(Math.min(...CLOSES.slice(20)))]!;
    const { ask } = await imported({ "^GSPC.csv": without(low) });
    expect(ask("S&P since the low", "2024-04-30").caveats.join()).toContain("may have been the one meant");
  });

  it("a run that begins behind a hole is at least as long as it is known to be", async () => {
    const dates = sessionsFrom("2024-01-02", "2024-01-31");
    const rising = dates.map((_, i) => 100 + i);
    const { ask } = await imported({
      "^GSPC.csv": csv(
        dates.filter((date) => date !== "2024-01-24"),
        rising.filter((_, i) => dates[i] !== "2024-01-24"),
      ),
    });
    expect(ask("how many sessions in a row has the S&P risen?", "2024-01-31").headline).toContain("for at least 4 sessions in a row");
    expect(ask("has the S&P risen six days in a row?", "2024-01-31").values.reason).toBe("no data");
  });

  it("a year with every other session missing has no 52-week high", async () => {
    const dates = sessionsFrom("2022-01-03", "2024-04-30");
    const closes = walk(dates.length, 4000);
    const every = (_: unknown, i: number): boolean => i % 2 === 0 || i > dates.length - 5;
    const { ask } = await imported({ "^GSPC.csv": csv(dates.filter(every), closes.filter(every)) });
    expect(ask("is the S&P at a 52-week high?", "2024-04-30").values.reason).toBe("no data");
    expect(ask("is the S&P above its 200-day average?", "2024-04-30").values).toMatchObject({ sma200: null, distance52WeekHigh: null });
    expect(ask("how many days in a row has the S&P closed above its 200-day average?", "2024-04-30").values.reason).toBe("no data");
  });

  it("a level before a doubted close is none", async () => {
    const { ask } = await imported({
      "^GSPC.csv": csv(
        DATES,
        CLOSES.map((close, i) => (DATES[i]! < "2024-02-29" ? close / 1000 : close)),
      ),
    });
    expect(ask("was the S&P above 4,000 on 15 February 2024?", "2024-04-30").headline).toContain("looks like a fault in the data");
    expect(ask("was the S&P above 4,000 in January 2024?", "2024-04-30").values.reason).toBe("no data");
  });

  it("two sessions of one side are no day of two", async () => {
    // New York is closed on 15 January 2024, Frankfurt is not
    const dax = sessionsFrom("2024-01-02", "2024-01-31");
    const dates = [...dax, "2024-01-15"].toSorted();
    const { ask } = await imported({ "^GSPC.csv": csv(DATES, CLOSES), "^GDAXI.csv": csv(dates, walk(dates.length, 16_000)) });
    expect(ask("DAX vs S&P on 16 January 2024", "2024-01-31").headline).toContain("only one of them traded on Mon 15 Jan 2024");
    expect(ask("biggest daily lead of the DAX over the S&P", "2024-01-31").values.sample).toBe(dax.length - 2);
    expect(ask("how many days in a row has the DAX beaten the S&P?", "2024-01-16").headline).toBe(
      "Cannot tell whether the run reaches Tue 16 Jan 2024: only one of the two traded on Mon 15 Jan 2024.",
    );
    expect(ask("DAX vs S&P since 2 January 2024", "2024-01-31").values.spread).toBeTypeOf("number");
  });
});

describe("closes that end early", () => {
  const files = { "^GSPC.csv": csv(DATES, CLOSES) };

  it("refuse a window that ends more than three sessions after them, with the date", async () => {
    const { ask } = await imported(files);
    expect(ask("S&P past month", "2024-05-03").values.returns).toBeDefined();
    expect(ask("S&P past month", "2024-05-03").caveats.join()).toContain("Stale");
    for (const text of ["S&P past month", "S&P since February", "S&P since 11 March 2024"])
      expect(ask(text, "2024-05-06").headline).toContain("its last close was on Tue 30 Apr 2024");
    expect(ask("S&P in April 2024", "2024-08-06").values.returns).toBeDefined();
  });

  it("stand with their date in the first line of a state", async () => {
    const { ask } = await imported(files);
    for (const text of [
      "is the S&P in a bull market?",
      "is the S&P above its 50-day average?",
      "how far is the S&P from its high?",
      "biggest daily gain of the S&P",
    ]) {
      expect(ask(text, "2024-05-03").headline).not.toContain("The closes end on");
      expect([text, ask(text, "2024-05-06").headline]).toEqual([text, expect.stringContaining("The closes end on 30 Apr 2024.")]);
    }
  });
});
