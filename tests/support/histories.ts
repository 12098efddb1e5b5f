import fc from "fast-check";
import type { History, Unit } from "../../src/question/history.ts";

const value = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -1e4, max: 1e6, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, 0, -0, 1e-12, Number.POSITIVE_INFINITY) },
);
const unit = fc.constantFrom<Unit>("close", "rate", "points", "share", "percent", "number", "sessions");
const symbol = fc.constantFrom("SPX", "IXIC", "above 200-day average", "A ÷ B", "x");
const days = (length: number) =>
  fc.integer({ min: -15_000, max: 20_000 }).chain((from) =>
    fc.array(fc.integer({ min: 1, max: 40 }), { minLength: length, maxLength: length }).map((gaps) => {
      let day = from;
      return Int32Array.from(gaps, (gap) => {
        day += gap;
        return day;
      });
    }),
  );
const values = (length: number) => fc.array(value, { minLength: length, maxLength: length }).map((all) => Float64Array.from(all));
const line = (length: number) => fc.record({ name: symbol, symbol, values: values(length) });
const length = fc.integer({ min: 0, max: 60 });

/** Any history that the types allow, with values that are none among them. */
export const anyHistory: fc.Arbitrary<History> = length.chain((n) => {
  const lines = fc.array(line(n), { minLength: 1, maxLength: 12 });
  const at = fc.integer({ min: 0, max: Math.max(0, n - 1) });
  const stretch = fc.tuple(fc.constantFrom("bull" as const, "bear" as const), at, at).map(([state, a, b]) => ({
    state,
    from: Math.min(a, b),
    to: Math.max(a, b),
  }));
  const stretches = n === 0 ? fc.constant([]) : fc.array(stretch, { maxLength: 6 });
  const levels = fc.array(fc.record({ name: fc.constantFrom("bull", "bear", "1", "half"), value }), { maxLength: 3 });
  return fc.oneof(
    fc.record({ shape: fc.constant("race" as const), days: days(n), lines }),
    fc.record({ shape: fc.constant("course" as const), days: days(n), lines, unit, levels, stretches }),
    fc.record({ shape: fc.constant("depth" as const), days: days(n), line: line(n) }),
    fc.record({
      shape: fc.constant("hits" as const),
      days: days(n),
      values: values(n),
      hits: n === 0 ? fc.constant([]) : fc.uniqueArray(at, { maxLength: 10 }),
      threshold: fc.option(value),
      unit,
    }),
    fc.record({
      shape: fc.constant("ranking" as const),
      unit,
      entries: fc.array(fc.record({ name: symbol, symbol, value }), { maxLength: 40 }),
      benchmark: fc.option(symbol),
    }),
  );
});
