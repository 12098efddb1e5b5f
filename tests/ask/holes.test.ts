import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import { newYorkDays } from "../../src/calendar/trading-days.ts";
import type { Series } from "../../src/market/series.ts";
import { examined } from "../../src/market/validate.ts";
import type { Answer } from "../../src/question/answer.ts";
import { csv, imported, sessionsFrom, walk } from "../support/imported.ts";
import { seriesOf, snapshot } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, exchange, reference } from "../support/reference.ts";

const DATES = sessionsFrom("2023-01-03", "2024-04-30");
const SPX = walk(DATES.length, 4000);
const RUT = walk(DATES.length + 40, 1900).slice(40);
const expected = { kind: "index", tradingDays: newYorkDays(exchange) } as const;

const TEXTS = [
  "S&P today",
  "S&P this week",
  "S&P last week",
  "S&P past month",
  "S&P in March 2024",
  "S&P past 30 trading days",
  "S&P since 2 June 2023",
  "Russell vs S&P this month",
  "biggest daily gain of the S&P",
  "worst week of the S&P",
  "when did the Russell last beat the S&P by 1 point in a day?",
  "how many days in a row has the S&P risen?",
  "longest winning streak of the S&P",
  "is the S&P in a bull market?",
  "how far is the S&P from its 52-week high?",
  "is the S&P above its 50-day average?",
  "RSI of the S&P",
  "S&P volatility past year",
  "beta of the Russell to the S&P since June 2023",
  "is the S&P above 4,100?",
];

function lacking(symbol: string, closes: readonly number[], gone: ReadonlySet<number>): Series {
  const kept = DATES.map((date, i) => [date, closes[i]!] as const).filter((_, i) => !gone.has(i));
  return examined(seriesOf(symbol, Object.fromEntries(kept)), expected);
}

const answered = (text: string, ...series: Series[]): Answer =>
  ask(text, lexicon, { reference, snapshot: snapshot(...series), now: endOf("2024-04-30") });

const whole = new Map(TEXTS.map((text) => [text, answered(text, lacking("SPX", SPX, new Set()), lacking("RUT", RUT, new Set()))]));

/** What an answer found, without what only says how much there was to look at. */
function figures({ values, window }: Answer): string {
  return JSON.stringify([window?.base, window?.end, values], (_, value) =>
    typeof value === "number" ? Number(value.toPrecision(9)) : value,
  );
}

describe("closes with holes", () => {
  it("give the figures of the whole series, or the answer names what is missing", () => {
    const holes = fc.array(fc.tuple(fc.integer({ min: 1, max: DATES.length - 2 }), fc.constantFrom(1, 1, 1, 2, 3, 6, 25)), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(holes, fc.constantFrom(...TEXTS), (cuts, text) => {
        const gone = new Set(cuts.flatMap(([from, length]) => Array.from({ length }, (_, i) => Math.min(from + i, DATES.length - 2))));
        const answer = answered(text, lacking("SPX", SPX, gone), lacking("RUT", RUT, new Set()));
        if (answer.values.reason === "no data" || figures(answer) === figures(whole.get(text)!)) return;
        const said = [answer.headline, ...answer.caveats].join(" ");
        expect(said, `${text} without ${[...gone].map((i) => DATES[i]).join(", ")}`).toMatch(
          /missing from the data|No close for S&P 500 on|No common closes from|are left out|only that of the closes since|too few/,
        );
      }),
      { numRuns: 300 },
    );
  });

  it("are the same in whatever order late, overlapping and doubled files come", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 20, max: 330 })), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 1000 }),
        async (spans, seed) => {
          const parts = spans.map(([from, length]) => DATES.map((date, i) => [date, i] as const).slice(from, from + length));
          const file = (part: (typeof parts)[number]): string =>
            csv(
              part.map(([date]) => date),
              part.map(([, i]) => SPX[i]!),
            );
          const groups = parts.map((part, i) => ({ [`^GSPC (${i}).csv`]: file(part) }));
          const shuffled = groups.map((group, i) => [group, (i * 7919 + seed) % 13] as const).toSorted(([, a], [, b]) => a - b);
          const one = await imported(...groups);
          const other = await imported(...shuffled.map(([group]) => group), groups[0]!);
          const [first, second] = [one.snapshot.series("SPX")!, other.snapshot.series("SPX")!];
          expect([...second.days]).toEqual([...first.days]);
          expect([...second.close]).toEqual([...first.close]);
          expect([...second.missing!]).toEqual([...first.missing!]);
        },
      ),
      { numRuns: 10 },
    );
  });

  it("are never made worse by more of them: what was answered is answered the same, or from closes that reach further", async () => {
    const totals = SPX.map((close, i) => (i < 200 ? Number((close * 0.99).toFixed(4)) : close) / 40);
    const prices = SPX.map((close) => Number((close / 40).toFixed(2)));
    const files: readonly Readonly<Record<string, string>>[] = [
      { "a/AAPL.csv": csv(DATES.slice(0, 250), prices) },
      { "b/AAPL.csv": csv(DATES, totals, "date,adj_close") },
      { "c/AAPL.csv": csv(DATES.slice(100, 320), prices.slice(100)) },
      { "d/AAPL.csv": csv(DATES.slice(300), totals.slice(300), "date,adj_close") },
    ];
    const texts = [
      "Apple in 2023",
      "Apple past month",
      "Apple since 1 March 2023",
      "biggest daily gain of Apple",
      "Apple volatility past year",
      "is Apple in a bull market?",
    ];
    const isRefused = (answer: Answer): boolean => answer.values.reason !== undefined;
    await fc.assert(
      fc.asyncProperty(fc.subarray([0, 1, 2, 3], { minLength: 1 }), fc.constantFrom(0, 1, 2, 3), async (some, more) => {
        const before = await imported(...some.map((i) => files[i]!));
        const after = await imported(...some.map((i) => files[i]!), files[more]!);
        for (const text of texts) {
          for (const asOf of ["2023-12-29", "2024-04-30"]) {
            const [was, is] = [before.ask(text, asOf), after.ask(text, asOf)];
            if (!isRefused(was)) expect([text, asOf, isRefused(is)]).toEqual([text, asOf, false]);
            // what was said of plain closes that reach the day is said of them still
            if (!isRefused(was) && !was.headline.includes("Dividends") && !was.headline.includes("closes end"))
              expect([text, is.headline.includes("Dividends")]).toEqual([text, false]);
          }
        }
      }),
      { numRuns: 12 },
    );
  });
});
