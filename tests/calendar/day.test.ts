import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, dayOf, daysInMonth, isoOf, monthsLater, partsOf, weekdayOf } from "../../src/calendar/day.ts";

const days = fc.integer({ min: -250_000, max: 250_000 });

describe("a day by its count", () => {
  it("has the year, month and date that the language's own calendar gives it", () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, date } = partsOf(day);
        const own = new Date(day * 86_400_000);
        expect([year, month, date]).toEqual([own.getUTCFullYear(), own.getUTCMonth() + 1, own.getUTCDate()]);
        expect(dayOf(year, month, date)).toBe(day);
        expect(weekdayOf(day) % 7).toBe(own.getUTCDay());
      }),
    );
  });

  it("is that of a month or a date past the end, run over into the next", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 3000 }),
        fc.integer({ min: -60, max: 60 }),
        fc.integer({ min: -40, max: 400 }),
        (year, month, date) => {
          expect(dayOf(year, month, date)).toBe(Date.UTC(year, month - 1, date) / 86_400_000);
        },
      ),
    );
  });

  it("is so many months later the same date, or the last of a month that lacks it", () => {
    expect(isoOf(addMonths(dayOf(2023, 5, 31), -3))).toBe("2023-02-28");
    expect(isoOf(addMonths(dayOf(2023, 5, 31), 9))).toBe("2024-02-29");
    fc.assert(
      fc.property(days, fc.integer({ min: -1200, max: 1200 }), (day, months) => {
        const { year, month, date } = partsOf(day);
        const later = partsOf(addMonths(day, months));
        const many = monthsLater(months);
        for (const other of [day, day + 20, day - 3, day + 400]) expect(many(other)).toBe(addMonths(other, months));
        expect(later.year * 12 + later.month).toBe(year * 12 + month + months);
        expect(later.date).toBe(Math.min(date, daysInMonth(later.year, later.month)));
      }),
    );
  });
});
