import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../../src/ask/answered.ts";
import { type CalendarUnit, calendarUnits, type Window } from "../../src/calendar/window.ts";
import type { AfterQuestion } from "../../src/kinds/after/schema.ts";
import type { Question } from "../../src/kinds/question.ts";
import { riskMeasures } from "../../src/kinds/risk/schema.ts";
import type { Series } from "../../src/market/series.ts";
import { statistics } from "../../src/question/statistic.ts";
import { snapshot } from "../support/market.ts";
import { datesOf, MOST_SESSIONS, path } from "../support/paths.ts";
import { endOf, reference } from "../support/reference.ts";

const seeds = fc.record({ seed: fc.nat(1_000_000), sessions: fc.integer({ min: 300, max: MOST_SESSIONS }) });
const since: Window = { type: "since", from: { type: "year", year: 2018 } };

const recordOf = (parts: Partial<Extract<Question, { kind: "record" }>>): Question => ({
  kind: "record",
  sides: ["SPX"],
  measure: "return",
  per: "month",
  direction: "up",
  threshold: null,
  repeat: null,
  month: null,
  scope: null,
  since: null,
  top: 5,
  asked: "top",
  ...parts,
});

/** Questions of the kinds that give figures of a sample, each over all the data or since the year in which they begin. */
const questions: Readonly<Record<string, (scope: Window | null) => fc.Arbitrary<Question>>> = {
  record: (scope) =>
    fc
      .record({
        per: fc.oneof(fc.constantFrom(...calendarUnits.slice(0, 4)), fc.record({ sessions: fc.integer({ min: 2, max: 40 }) })),
        sides: fc.constantFrom<string[]>(["SPX"], ["SPX", "IXIC"]),
        direction: fc.constantFrom("up" as const, "down" as const),
        asked: fc.constantFrom("last" as const, "count" as const, "average" as const, "rank" as const, "extremes" as const),
        threshold: fc.constantFrom(0, 0.02, "present" as const, null),
      })
      .map(({ sides, threshold, direction, ...rest }) =>
        recordOf({
          ...rest,
          sides,
          direction,
          scope,
          measure: sides.length === 2 ? "spread" : "return",
          threshold: typeof threshold === "number" && direction === "down" ? -threshold : threshold,
        }),
      ),
  statistic: (window) =>
    fc.record({
      kind: fc.constant("statistic" as const),
      measure: fc.constantFrom(
        "drawdown" as const,
        "yearHigh" as const,
        "average" as const,
        "rsi" as const,
        "volatility" as const,
        "beta" as const,
      ),
      sides: fc.constant<string[]>(["SPX", "IXIC"]),
      sessions: fc.integer({ min: 5, max: 60 }),
      about: fc.constantFrom(...statistics),
      bound: fc.constant(null),
      window: fc.constant(window),
    }),
  season: (scope) =>
    fc.record({
      kind: fc.constant("season" as const),
      side: fc.constant("SPX"),
      parts: fc.constantFrom("month" as const, "quarter" as const, "half" as const, "weekday" as const),
      asked: fc.constantFrom("best" as const, "worst" as const, null),
      scope: fc.constant(scope),
    }),
  after: (scope) =>
    fc.record({
      kind: fc.constant("after" as const),
      side: fc.constant("IXIC"),
      of: fc.constant("SPX"),
      event: fc.oneof(
        fc.record({ type: fc.constant("fall" as const), depth: fc.double({ min: -0.3, max: -0.02, noNaN: true }) }),
        fc.record({
          type: fc.constant("run" as const),
          direction: fc.constantFrom("up" as const, "down" as const),
          length: fc.integer({ min: 2, max: 6 }),
        }),
        fc.record({ type: fc.constant("rsi" as const), direction: fc.constant("below" as const), level: fc.integer({ min: 25, max: 45 }) }),
      ),
      horizons: fc.constant<AfterQuestion["horizons"]>([
        { count: 5, unit: "session" },
        { count: 1, unit: "month" },
      ]),
      scope: fc.constant(scope),
    }),
  streak: (window) =>
    fc.record({
      kind: fc.constant("streak" as const),
      sides: fc.constantFrom<string[]>(["SPX"], ["SPX", "IXIC"]),
      condition: fc.constant(null),
      average: fc.constant(null),
      unit: fc.constantFrom("day" as const, "week" as const, "month" as const),
      atLeast: fc.constantFrom(null, 3),
      window: fc.constant(window),
      about: fc.constantFrom("present" as const, "longest" as const, "count" as const),
      yesNo: fc.constant(false),
    }),
  ratio: (window) =>
    fc.record({
      kind: fc.constant("ratio" as const),
      of: fc.constant("SPX"),
      against: fc.constant("IXIC"),
      window: fc.constant(window),
      about: fc.constantFrom("level" as const, ...statistics),
    }),
  drawdown: () =>
    fc.record({
      kind: fc.constant("drawdown" as const),
      side: fc.constant("SPX"),
      within: fc.constant(null),
      window: fc.constantFrom<Window | null>(null, { type: "past", count: 6, unit: "month" }),
      asked: fc.constant(null),
      about: fc.constantFrom(null, "fall" as const, "recovery" as const),
    }),
  risk: () =>
    fc.record({
      kind: fc.constant("risk" as const),
      sides: fc.constant<string[]>(["SPX", "IXIC"]),
      window: fc.constantFrom<Window>({ type: "past", count: 1, unit: "year" }, { type: "sessions", count: 60 }, { type: "all" }),
      measure: fc.constantFrom(null, ...riskMeasures),
      asked: fc.constant(null),
      rolling: fc.boolean(),
    }),
};
const scoped = ["record", "statistic", "season", "after", "streak", "ratio"];

function valuesOf(question: Question, asOf: string, ...series: Series[]): Record<string, unknown> {
  return answer(question, { reference, snapshot: snapshot(...series), now: endOf(asOf) }).values;
}

/** What is in the unit of the closes, and what is said with it. */
const IN_CLOSES: ReadonlySet<string> = new Set(["close", "condition", "message", "suggestions"]);

function withoutCloses(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, each: unknown) => (IN_CLOSES.has(key) ? undefined : each)));
}

const lastOf = (sessions: number): string => datesOf(sessions).at(-1)!;

describe.each(Object.keys(questions))("figures of the kind %s", (kind) => {
  const make = questions[kind]!;

  it("are the same at a price that is another unit of it", () => {
    fc.assert(
      fc.property(seeds, make(null), fc.integer({ min: -6, max: 6 }), ({ seed, sessions }, question, power) => {
        // a power of two changes no digit of a quotient
        const scaled = [path("SPX", seed, sessions, 2 ** power), path("IXIC", seed + 1, sessions, 2 ** power)];
        const plain = [path("SPX", seed, sessions), path("IXIC", seed + 1, sessions)];
        const asOf = lastOf(sessions);
        expect(withoutCloses(valuesOf(question, asOf, ...scaled))).toEqual(withoutCloses(valuesOf(question, asOf, ...plain)));
      }),
      { numRuns: 40 },
    );
  });

  it("are the same as of a day whatever closed later", () => {
    fc.assert(
      fc.property(seeds, make(null), fc.integer({ min: 1, max: 200 }), ({ seed, sessions }, question, later) => {
        const asOf = lastOf(sessions);
        const longer = Math.min(MOST_SESSIONS, sessions + later);
        const known = valuesOf(question, asOf, path("SPX", seed, sessions), path("IXIC", seed + 1, sessions));
        expect(valuesOf(question, asOf, path("SPX", seed, longer), path("IXIC", seed + 1, longer))).toEqual(known);
      }),
      { numRuns: 40 },
    );
  });
});

describe.each(scoped)("figures of the kind %s", (kind) => {
  it("since the year in which the data begin are those of all the data", () => {
    fc.assert(
      fc.property(seeds, fc.nat(), ({ seed, sessions }, at) => {
        const [all, limited] = [null, since].map((scope) => fc.sample(questions[kind]!(scope), { seed: at, numRuns: 1 })[0]!);
        const series = [path("SPX", seed, sessions), path("IXIC", seed + 1, sessions)];
        const asOf = lastOf(sessions);
        const figures = (question: Question) => ({ ...valuesOf(question, asOf, ...series), message: undefined, suggestions: undefined });
        expect(figures(limited!)).toEqual(figures(all!));
      }),
      { numRuns: 60 },
    );
  });
});

describe("a count and its complement", () => {
  const market = ({ seed, sessions }: { seed: number; sessions: number }) => [
    path("SPX", seed, sessions),
    path("IXIC", seed + 1, sessions),
  ];
  type Figures = { occurrences: number; sample: number; held: number; percentile: number; rank: { place: number; of: number } };
  const asked = (question: Question, made: { seed: number; sessions: number }) =>
    valuesOf(question, lastOf(made.sessions), ...market(made)) as unknown as Figures & Record<string, never>;

  it("are the sample: periods that rose, fell and did neither", () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...calendarUnits.slice(0, 4)), (made, per: CalendarUnit) => {
        const count = (direction: "up" | "down") => asked(recordOf({ per, direction, threshold: 0, asked: "count", top: 25 }), made);
        const [rose, fell] = [count("up"), count("down")];
        const runs = (condition: "up" | "down") =>
          asked(
            {
              kind: "streak",
              sides: ["SPX"],
              condition,
              average: null,
              unit: per,
              atLeast: null,
              window: null,
              about: "units",
              yesNo: false,
            },
            made,
          );
        expect(rose.sample).toBe(fell.sample);
        // "how many days" counts the present one, a week or a month only once it is over: so do runs count them as they stand
        expect(rose.occurrences).toBeLessThanOrEqual(runs("up").held);
        expect(runs("up").held - rose.occurrences).toBeLessThanOrEqual(per === "day" ? 0 : 1);
        const unchanged = runs("up").sample - runs("up").held - runs("down").held;
        expect(unchanged).toBeGreaterThanOrEqual(0);
        expect(rose.sample - rose.occurrences - fell.occurrences).toBeLessThanOrEqual(unchanged);
      }),
      { numRuns: 40 },
    );
  });

  it("are the sample: sessions at or below the present one and those above it", () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom("drawdown" as const, "rsi" as const, "average" as const), (made, measure) => {
        const values = asked(
          { kind: "statistic", measure, sides: ["SPX"], sessions: 20, about: "highest", bound: null, window: null },
          made,
        );
        const ratio = asked({ kind: "ratio", of: "SPX", against: "IXIC", window: null, about: "highest" }, made);
        for (const { percentile, rank, sample } of [values, ratio]) {
          expect(rank.of).toBe(sample);
          expect(Math.round(percentile * sample) + rank.place - 1).toBe(sample);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("are the sample: sessions at a high and those below one", () => {
    fc.assert(
      fc.property(seeds, (made) => {
        const year: Window = { type: "period", period: { type: "year", year: 2019 } };
        const below = asked(
          {
            kind: "statistic",
            measure: "drawdown",
            sides: ["SPX"],
            sessions: null,
            about: "count",
            bound: { side: "below", value: 0 },
            window: year,
          },
          made,
        ) as unknown as { met: { count: number }; sessions: number };
        const high = asked({ kind: "drawdown", side: "SPX", within: null, window: year, asked: "high", about: null }, made) as unknown as {
          hits: number;
          sessions: number;
        };
        expect(below.met.count + high.hits).toBe(high.sessions);
        expect(below.sessions).toBe(high.sessions);
      }),
      { numRuns: 40 },
    );
  });

  it("are the sample: sessions on which one did better, the other did, and neither", () => {
    fc.assert(
      fc.property(seeds, (made) => {
        const batting = (...sides: string[]) =>
          asked(
            { kind: "risk", sides, window: { type: "all" }, measure: "battingAverage", asked: null, rolling: false },
            made,
          ) as unknown as {
            battingAverage: number;
            sessions: number;
          };
        const [one, other] = [batting("SPX", "IXIC"), batting("IXIC", "SPX")];
        const days = asked(recordOf({ sides: ["SPX", "IXIC"], measure: "spread", per: "day", threshold: 0, asked: "count" }), made);
        expect(Math.round(one.battingAverage * one.sessions)).toBe(days.occurrences);
        expect(one.battingAverage + other.battingAverage).toBeLessThanOrEqual(1 + 1e-12);
        expect(one.sessions).toBe(days.sample);
      }),
      { numRuns: 40 },
    );
  });

  it("are the sample: parts of the year that rose, and the periods of a record that did", () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 12 }), (made, month) => {
        const record = asked(recordOf({ month, asked: "share" }), made);
        const season = asked(
          { kind: "season", side: "SPX", parts: [{ first: month, last: month }], asked: null, scope: null },
          made,
        ) as unknown as {
          positive?: number;
          sample?: number;
        };
        expect(Math.round((season.positive ?? 0) * (season.sample ?? 0))).toBe(record.occurrences ?? 0);
        expect(season.sample).toBe(record.sample);
      }),
      { numRuns: 40 },
    );
  });
});
