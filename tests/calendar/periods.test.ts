import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoOf, parseDay } from "../../src/calendar/day.ts";
import { calendarPeriods, runsOf } from "../../src/calendar/periods.ts";

const days = Int32Array.from(
  ["2023-05-30", "2023-05-31", "2023-06-01", "2023-06-02", "2023-06-05", "2023-06-07", "2023-07-03"],
  (iso) => parseDay(iso)!,
);
const text = ({ from, to }: ReturnType<typeof runsOf>) => Array.from(from, (start, i) => `${isoOf(days[start]!)} ${isoOf(days[to[i]!]!)}`);

describe("stretches of sessions", () => {
  it("fall in weeks and months; the first has no close before it and is left out", () => {
    expect(text(calendarPeriods(days, "week"))).toEqual(["2023-06-05 2023-06-07", "2023-07-03 2023-07-03"]);
    expect(text(calendarPeriods(days, "month"))).toEqual(["2023-06-01 2023-06-07", "2023-07-03 2023-07-03"]);
    expect(text(calendarPeriods(days, "half"))).toEqual(["2023-07-03 2023-07-03"]);
    expect(text(calendarPeriods(days, "day"))).toHaveLength(6);
    expect(text(calendarPeriods(new Int32Array(0), "day"))).toEqual([]);
  });

  it("run over so many sessions", () => {
    expect(text(runsOf(days, 3)).at(-1)).toBe("2023-06-05 2023-07-03");
    expect(text(runsOf(days, 3))).toHaveLength(4);
    expect(text(runsOf(days, 7))).toEqual([]);
  });

  it("join without gap or overlap, whatever the sessions", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 900 }), { minLength: 1 }),
        fc.constantFrom("day" as const, "week" as const, "month" as const, "quarter" as const, "year" as const),
        (list, unit) => {
          const sorted = Int32Array.from(list.sort((a, b) => a - b));
          const { from, to } = calendarPeriods(sorted, unit);
          for (let i = 0; i < from.length; i++) expect(to[i]).toBe((from[i + 1] ?? sorted.length) - 1);
        },
      ),
    );
  });
});
