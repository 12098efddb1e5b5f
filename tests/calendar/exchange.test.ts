import { existsSync, readFileSync } from "node:fs";
import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { dayOf, isoOf, parseDay } from "../../src/calendar/day.ts";
import { closuresSchema, newYorkStockExchange } from "../../src/calendar/exchange.ts";

const closures = closuresSchema.parse(JSON.parse(readFileSync("data/closures.json", "utf8")));
const exchange = newYorkStockExchange(closures);
const truth = "../shared/calendar/xnys.csv";

describe.skipIf(!existsSync(truth))("every session of the exchange from 1990 to 2023 (../shared/calendar/xnys.csv)", () => {
  const rows = existsSync(truth)
    ? readFileSync(truth, "utf8")
        .trim()
        .split("\n")
        .slice(1)
        .map((line) => line.split(","))
    : [];

  it("is a session by the rules, and no other day is", () => {
    const wanted = rows.map((row) => row[0]!.slice(0, 10));
    const got: string[] = [];
    for (let day = dayOf(1990, 1, 1); day <= parseDay(wanted.at(-1)!)!; day++) if (exchange.isSession(day)) got.push(isoOf(day));
    expect(wanted).toHaveLength(8324);
    expect(got).toEqual(wanted);
  });

  it("opens and closes at the minute given", () => {
    const wrong = rows.filter(([day, open, close]) => {
      const hours = exchange.hours(parseDay(day!.slice(0, 10))!);
      return hours.open.toMillis() !== Date.parse(open!) || hours.close.toMillis() !== Date.parse(close!);
    });
    expect(wrong).toEqual([]);
  });
});

describe("the years 2023 to 2027, as published by the exchange", () => {
  // https://www.nyse.com/markets/hours-calendars and https://ir.theice.com (holiday and early closings notices)
  const closed = `
    2023: 01-02 01-16 02-20 04-07 05-29 06-19 07-04 09-04 11-23 12-25
    2024: 01-01 01-15 02-19 03-29 05-27 06-19 07-04 09-02 11-28 12-25
    2025: 01-01 01-09 01-20 02-17 04-18 05-26 06-19 07-04 09-01 11-27 12-25
    2026: 01-01 01-19 02-16 04-03 05-25 06-19 07-03 09-07 11-26 12-25
    2027: 01-01 01-18 02-15 03-26 05-31 06-18 07-05 09-06 11-25 12-24`;
  const early = "2023-07-03 2023-11-24 2024-07-03 2024-11-29 2024-12-24 2025-07-03 2025-11-28 2025-12-24 2026-11-27 2026-12-24 2027-11-26";

  it.each(
    closed
      .trim()
      .split("\n")
      .map((line) => line.trim().split(": ") as [string, string]),
  )("closes in %s on %s", (year, dates) => {
    const got: string[] = [];
    for (let day = dayOf(Number(year), 1, 1); day < dayOf(Number(year) + 1, 1, 1); day++) {
      const reason = exchange.closedFor(day);
      if (reason !== undefined && !reason.startsWith("S")) got.push(isoOf(day).slice(5));
    }
    expect(got.join(" ")).toBe(dates);
  });

  it("closes at one o'clock on the days named, and on no other", () => {
    const got: string[] = [];
    for (let day = dayOf(2023, 1, 1); day < dayOf(2028, 1, 1); day++) {
      if (exchange.isSession(day) && exchange.hours(day).close.setZone("America/New_York").hour === 13) got.push(isoOf(day));
    }
    expect(got.join(" ")).toBe(early);
  });
});

describe("the last finished session", () => {
  const finishedAt = (iso: string) => isoOf(exchange.lastFinished(DateTime.fromISO(iso, { zone: "America/New_York" })));

  it("is yesterday's until the closing bell and today's from it", () => {
    expect(finishedAt("2023-06-07T15:59:59")).toBe("2023-06-06");
    expect(finishedAt("2023-06-07T16:00:00")).toBe("2023-06-07");
  });

  it("comes at one o'clock on the day after Thanksgiving", () => {
    expect(finishedAt("2023-11-24T12:59:59")).toBe("2023-11-22");
    expect(finishedAt("2023-11-24T13:00:00")).toBe("2023-11-24");
  });

  it("holds through weekends and holidays, whatever zone the instant is written in", () => {
    expect(finishedAt("2023-05-29T18:00:00")).toBe("2023-05-26");
    expect(isoOf(exchange.lastFinished(DateTime.fromISO("2023-06-08T06:00:00+09:00")))).toBe("2023-06-07");
  });
});

const since1928 = "../shared/market-data/history/^GSPC.csv";

describe.skipIf(!existsSync(since1928))("the sessions from 1928 to 1989 (closes of the S&P 500 in ../shared/market-data)", () => {
  it("are those by the rules and the closures of the list, Saturdays apart", () => {
    const wanted = readFileSync(since1928, "utf8")
      .split("\n")
      .map((line) => line.slice(0, 10))
      .filter((date) => date >= "1928-01-01" && date < "1990-01-01");
    const got: string[] = [];
    for (let day = dayOf(1928, 1, 1); day < dayOf(1990, 1, 1); day++) if (exchange.isSession(day)) got.push(isoOf(day));
    expect(wanted.length).toBeGreaterThan(15_000);
    expect(got).toEqual(wanted);
  });
});
