import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { isOverdue } from "../../src/market/overdue.ts";
import { day } from "../support/market.ts";
import { exchange } from "../support/reference.ts";

describe("the closes of the last session", () => {
  it.each([
    ["are not awaited before a quarter of an hour after the close", "2023-06-07T20:14Z", "2023-06-06", false],
    ["are awaited from then on", "2023-06-07T20:15Z", "2023-06-06", true],
    ["are awaited after an early close too", "2023-11-24T18:15Z", "2023-11-22", true],
    ["are left to the schedule after six hours", "2023-06-08T02:01Z", "2023-06-06", false],
    ["are not awaited once they are there", "2023-06-07T20:30Z", "2023-06-07", false],
    ["are not awaited on a holiday", "2023-07-04T20:30Z", "2023-07-03", false],
    ["are not awaited while the session goes on", "2023-06-07T18:00Z", "2023-06-06", false],
  ])("%s", (_, now, last, overdue) => {
    expect(isOverdue(day(last), DateTime.fromISO(now), exchange)).toBe(overdue);
  });

  it("are awaited where there are none at all", () => {
    expect(isOverdue(undefined, DateTime.fromISO("2023-06-07T20:30Z"), exchange)).toBe(true);
  });
});
