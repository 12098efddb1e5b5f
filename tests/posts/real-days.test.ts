import { beforeAll, describe, expect, it } from "vitest";
import type { Watch } from "../../src/posts/plan.ts";
import { day, realPrices, realSeries, snapshot } from "../support/market.ts";
import { courierInMemory, openInstance, watch } from "../support/posts/instance.ts";
import { sessionsBetween } from "../support/sessions.ts";

/**
 * What the press of those days has: the S&P 500 fell 7.60% on 9 March 2020, 9.51% on the 12th, 11.98% on the 16th and 5.18% on the 18th, and rose 9.29%
 * on the 13th and 9.38% on the 24th. Its correction was confirmed on 27 February, at 2,978.76, its bear market on 12 March, at 2,480.64; on 5 and 6
 * March it closed at 3,023.94 and 2,972.37. The 10-year yield closed at 1.02% and 0.92% on 4 and 5 March, at 1.12% and 0.92% on 19 and 20 March.
 */
const CONDITIONS: readonly (readonly [text: string, told: readonly string[]])[] = [
  ["the S&P falls 5% in a day", ["2020-03-09", "2020-03-12", "2020-03-16", "2020-03-18"]],
  ["the S&P moves 9% in a day", ["2020-03-12", "2020-03-13", "2020-03-16", "2020-03-24"]],
  ["the S&P enters a bear market", ["2020-03-12"]],
  ["the S&P enters a correction", ["2020-02-27"]],
  ["the S&P crosses below 3,000", ["2020-02-27", "2020-03-06"]],
  ["the 10-year yield crosses below 1%", ["2020-03-05", "2020-03-20"]],
  ["the S&P closes below 2,500", ["2020-03-12"]],
];

describe.runIf(realPrices)("in February and March 2020 a watch on the real closes", () => {
  const mail = courierInMemory();
  const told = new Map<string, string[]>();

  beforeAll(async () => {
    const files = { SPX: "^GSPC.csv", IXIC: "NASDAQCOM.csv", RUT: "^RUT.csv", US10Y: "DGS10.csv" };
    const market = snapshot(...Object.entries(files).map(([symbol, file]) => realSeries(symbol, file)));
    const watches: Watch[] = CONDITIONS.map(([text], i) => ({ ...watch, id: i + 1, text, seen: day("2020-02-14") }));
    const instance = await openInstance("2020-02-18T12:00:00Z", mail.courier, {
      plan: (plan) => ({ ...plan, watches, nextWatch: watches.length + 1 }),
      market,
    });
    for (const date of sessionsBetween("2020-02-18", "2020-03-27")) {
      instance.closesTo(date);
      for (const time of ["15:00", "21:30", "21:31"]) await instance.at(`${date}T${time}:00Z`);
      for (const { post } of mail.sent.splice(0)) {
        const title = "lines" in post.says ? post.says.title : post.says.headline;
        const [, text] = /^True now: (.*?)\. /.exec(title) ?? [];
        if (text !== undefined) told.set(text, [...(told.get(text) ?? []), date]);
      }
    }
  }, 60_000);

  it.each(CONDITIONS)("on %j says so on %j alone", (text, dates) => {
    expect(told.get(text)).toEqual(dates);
  });
});
