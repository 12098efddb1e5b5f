import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../../src/answering/context.ts";
import { partOf } from "../../src/answering/holding-rows.ts";
import { weightsOn } from "../../src/answering/weights.ts";
import { ask } from "../../src/ask/respond.ts";
import { parseDay } from "../../src/calendar/day.ts";
import { fundOf } from "../../src/market/funds.ts";
import { importPaths } from "../../src/market/import.ts";
import { namesIndex } from "../../src/market/lookup.ts";
import { recordFiles } from "../../src/market/providers/records.ts";
import type { Holdings } from "../../src/market/records/holdings.ts";
import type { Snapshot } from "../../src/market/snapshot.ts";
import { openStore } from "../../src/market/store.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, exchange, reference } from "../support/reference.ts";

const DATA = "../shared/market-data";
const FOLDERS = ["history", "constituents-2023", "holdings", "more/holdings", "more/positioning"];

describe.skipIf(!FOLDERS.every((folder) => existsSync(join(DATA, folder))))(
  `weights of real lists (skipped where ${DATA} lacks a folder)`,
  () => {
    let snapshot: Snapshot;
    const asked = (text: string, asOf: string) => ask(text, lexicon, { reference, snapshot, now: endOf(asOf) });

    beforeAll(async () => {
      const store = await openStore("sqlite::memory:");
      const [now, resolveSymbol] = [new Date("2026-08-25T12:00:00Z"), (symbol: string) => reference.lookup.byProviderSymbol(symbol)];
      await importPaths({
        paths: FOLDERS.map((folder) => join(DATA, folder)),
        store,
        resolveSymbol,
        isIndexName: (word) => namesIndex(word, reference.lookup),
        now,
        exchange,
        kinds: [recordFiles({ resolveSymbol, now })],
      });
      snapshot = await store.load();
      await store.close();
    }, 60_000);

    it("the Magnificent Seven were 27.4% of the S&P 500 on 2 June 2023 and 19.9% on 30 December 2022", () => {
      const june = asked("how much of the S&P 500 was the Magnificent Seven on 2 June 2023?", "2023-06-02").values;
      expect(june).toMatchObject({
        date: "2023-06-02",
        list: "2023-05-11",
        carried: true,
        withoutCloses: 297,
        change: { from: "2022-12-30" },
      });
      expect((june.share as number).toFixed(3)).toBe("0.274");
      const december = asked("weight of the Magnificent Seven in the S&P 500 on 30 December 2022", "2023-06-07").values;
      expect(december).toMatchObject({ date: "2022-12-30", list: "2023-03-24", carried: true });
      expect((december.share as number).toFixed(3)).toBe("0.199");
    });

    it("carries each list of spring 2023 to the days of the others to within 0.03 points of what they publish", () => {
      const lists = snapshot.holdings("IVV").filter(({ date }) => date < parseDay("2023-06-01")!);
      expect(lists).toHaveLength(3);
      const share = ({ holdings }: Holdings) =>
        partOf({ of: ["MAG7"], top: 1 }, { ...lists[0]!, holdings }, reference.lookup).rows.reduce((sum, { weight }) => sum + weight, 0);
      for (const from of lists)
        for (const to of lists.filter((list) => list !== from)) {
          const alone = { ...snapshot, series: snapshot.series, holdings: () => [from] };
          const found = weightsOn(fundOf("SPX")!, to.date, { snapshot: alone } as unknown as Context);
          if ("none" in found) throw new Error(found.none);
          expect(Math.abs(share(found.list) - share(to))).toBeLessThan(0.0003);
        }
    });

    it("the S&P 500 without them rose by about 1.1% in 2023 until 2 June, and they gave 10.7 of its 11.5 points", () => {
      const returns = asked("S&P ex-Mag 7 ytd", "2023-06-02").values.returns as Record<string, number>;
      expect(returns["SPX ex MAG7"]).toBeCloseTo(0.011, 3);
      const { contribution, spread: _, ...rest } = asked("contribution of the Magnificent Seven to the S&P this year", "2023-06-02").values;
      expect(contribution).toBeCloseTo(0.1066, 3);
      expect((rest.residual as number) + (contribution as number)).toBeCloseTo((rest.returns as Record<string, number>).SPX!, 12);
    });

    it("Apple was worth 1.288 times the Russell 2000 on 22 November 2023, by what IWV held of both", () => {
      const { values, headline } = asked("is Apple bigger than the whole Russell 2000?", "2023-11-22");
      expect(values).toMatchObject({ fund: "IWV", list: "2023-11-22", carried: false, approximate: true, verdict: true });
      expect((values.ratio as number).toFixed(3)).toBe("1.288");
      expect(headline).toContain(
        "Yes: Apple is worth about 1.29 times as much as the whole Russell 2000. Approximate: freely traded shares only, going by what IWV held of each on 22 Nov 2023.",
      );
    });

    it("non-commercials were 17.40% net short of the E-mini S&P on 30 May 2023, 24.91% gross, the most net short since 11 September 2007", () => {
      const answer = asked("gross and net short of speculators in S&P futures", "2023-06-02");
      expect((answer.values.netShare as number).toFixed(4)).toBe("-0.1740");
      expect((answer.values.shortShare as number).toFixed(4)).toBe("0.2491");
      expect(answer.values).toMatchObject({
        reportDate: "2023-05-30",
        lowestSince: "2007-09-11",
        measures: { net: { reportsMissing: true } },
      });
      expect(answer.details).toContain("The net short share is the largest since Tue 11 Sep 2007 (18.04%).");
      expect(answer.details).toContain("No report between Tue 25 Sep 2007 and Tue 3 Jan 2023 is in the data.");
      expect(asked("are speculators the most net short S&P futures since 2007?", "2023-06-02").values.reason).toBe("no data");
    });
  },
);
