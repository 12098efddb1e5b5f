import { describe, expect, it } from "vitest";
import { isoOf, parseDay } from "../../src/calendar/day.ts";
import { isFederalBusinessDay, releaseDay } from "../../src/calendar/federal.ts";

const open = (iso: string) => isFederalBusinessDay(parseDay(iso)!);

describe("federal business days", () => {
  it("keep the holidays that the exchange trades on, and work on Good Friday", () => {
    expect([open("2024-10-14"), open("2024-11-11"), open("2022-11-11"), open("2023-11-10")]).toEqual([false, false, false, false]);
    expect([open("2024-03-29"), open("2024-10-15"), open("2024-10-13")]).toEqual([true, true, false]);
  });

  // https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/ lists 12 November for 2018 and 2012, 10 November for 2023
  it("keep Veterans Day on the Monday after a Sunday and on the Friday before a Saturday, and on no other day of that week", () => {
    const closed = (...dates: string[]) => dates.filter((date) => !open(date));
    expect(closed("2018-11-09", "2018-11-12", "2018-11-13")).toEqual(["2018-11-12"]);
    expect(closed("2012-11-09", "2012-11-12", "2012-11-13")).toEqual(["2012-11-12"]);
    expect(closed("2023-11-09", "2023-11-10", "2023-11-13")).toEqual(["2023-11-10"]);
  });

  it("keep New Year's Day of 2022 on the Friday before, and Juneteenth from 2021", () => {
    expect([open("2021-12-31"), open("2021-06-18"), open("2020-06-19"), open("2023-06-19")]).toEqual([false, false, true, false]);
  });
});

describe("the day a Commitments of Traders report is published", () => {
  // the CFTC's release schedules of these years
  it.each([
    ["2025-03-11", "2025-03-14", "an ordinary week"],
    ["2023-11-21", "2023-11-27", "Thanksgiving"],
    ["2022-11-08", "2022-11-14", "Veterans Day on the Friday"],
    ["2024-07-02", "2024-07-08", "Independence Day on the Thursday"],
    ["2023-07-03", "2023-07-07", "a report of the Monday, for Tuesday is the holiday"],
    ["2024-03-26", "2024-03-29", "Good Friday, no federal holiday"],
    ["2025-01-07", "2025-01-13", "a day of mourning on the Thursday"],
  ])("for %s is %s: %s", (date, published) => {
    expect(isoOf(releaseDay(parseDay(date)!))).toBe(published);
  });
});
