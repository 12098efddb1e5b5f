import { describe, expect, it } from "vitest";
import { limitsOf } from "../../src/answering/limits.ts";
import { isoOf } from "../../src/calendar/day.ts";
import { day } from "../support/market.ts";

describe("the limits of a stretch", () => {
  it("count the past years back from the last session, not from the weekend on which it is asked", () => {
    const { first } = limitsOf({ type: "past", count: 3, unit: "year" }, { asOf: day("1995-05-20") }, day("1995-05-19"));
    expect(isoOf(first)).toBe("1992-05-20");
  });
});
