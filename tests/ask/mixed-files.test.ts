import { existsSync, globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import { importPaths } from "../../src/market/import.ts";
import { recordFiles } from "../../src/market/providers/records.ts";
import type { Snapshot } from "../../src/market/snapshot.ts";
import { openStore } from "../../src/market/store.ts";
import { sessionsFrom } from "../support/imported.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, exchange, reference } from "../support/reference.ts";

const DATA = "../shared/market-data";

const resolveSymbol = (symbol: string) => reference.lookup.byProviderSymbol(symbol);

async function everything(): Promise<Snapshot> {
  const store = await openStore("sqlite::memory:");
  const now = new Date("2026-08-25T12:00:00Z");
  await importPaths({ paths: [DATA], store, resolveSymbol, now, exchange, kinds: [recordFiles({ resolveSymbol, now })] });
  const snapshot = await store.load();
  await store.close();
  return snapshot;
}

interface File {
  readonly isTotal: boolean;
  readonly closes: ReadonlyMap<string, number>;
  readonly dates: readonly string[];
}

/** Dates and closes of each file, read apart from the project's importers, by the catalogue's symbol. */
function filesBySymbol(): Map<string, File[]> {
  const found = new Map<string, File[]>();
  for (const path of globSync(`${DATA}/{history,recent-2026,constituents-2023,constituents-2026,more/history,more/etf}/*.csv`).sort()) {
    const rows = readFileSync(path, "utf8")
      .split(/\r?\n/)
      .map((line) => line.replaceAll('"', "").split(","));
    const head = rows[0]!.map((cell) => cell.toLowerCase());
    const named = head.findIndex((cell) => cell === "close" || cell === "adj_close" || cell.endsWith(".close"));
    const column = named < 0 ? 1 : named;
    const isTotal = head[column] === "adj_close" || (head[0] === "price" && !head.includes("adj close"));
    const symbol = resolveSymbol(basename(path, ".csv").replace(/ \(\d\)$/, ""))?.symbol ?? basename(path, ".csv");
    const named2 = reference.lookup.bySymbol(symbol);
    const paysOut = named2 === undefined || ("instrument" in named2 && ["stock", "etf"].includes(named2.instrument.kind));
    const kept = rows.filter((row) => /^\d{4}-/.test(row[0]!) && row[column] !== "" && row[column] !== "." && row[column] !== undefined);
    const closes = new Map(kept.map((row) => [row[0]!.slice(0, 10), Number(row[column])]));
    found.set(symbol, [...(found.get(symbol) ?? []), { isTotal: isTotal && paysOut, closes, dates: [...closes.keys()] }]);
  }
  return found;
}

describe.skipIf(!existsSync(DATA))("all files of ../shared/market-data together", () => {
  let snapshot: Snapshot;
  beforeAll(async () => {
    snapshot = await everything();
  }, 60_000);

  it("answer 1,000 random asks as the file that covers the window does, price before total, or refuse", () => {
    const files = filesBySymbol();
    const sessions = sessionsFrom("2013-01-02", "2026-07-31");
    const symbols = [...files.keys()].filter((symbol) => {
      const named = reference.lookup.bySymbol(symbol);
      return named !== undefined && "instrument" in named && named.instrument.kind !== "yield";
    });
    let seed = 20_260_227;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed % below;
    };
    const wrong: string[] = [];
    const counts = { price: 0, total: 0, refused: 0 };
    for (let i = 0; i < 1_000; i++) {
      const symbol = symbols[random(symbols.length)]!;
      const end = 20 + random(sessions.length - 20);
      const base = Math.max(0, end - 1 - random(300));
      const text = `${symbol} from ${sessions[base]} to ${sessions[end]}`;
      const answer = ask(text, lexicon, { reference, snapshot, now: endOf(sessions[Math.min(sessions.length - 1, end + random(200))]!) });
      const given = (answer.values.returns as Record<string, number> | undefined)?.[symbol];
      const covering = files
        .get(symbol)!
        .filter(({ closes }) => closes.has(sessions[base]!) && closes.has(sessions[end]!))
        .toSorted((a, b) => Number(a.isTotal) - Number(b.isTotal));
      const best = covering[0];
      if (given === undefined) {
        counts.refused += 1;
        if (best !== undefined && !answer.headline.includes("do not seem to be adjusted for a")) wrong.push(`${text}: ${answer.headline}`);
        continue;
      }
      const wanted = covering
        .filter(({ isTotal }) => isTotal === best!.isTotal)
        .map(({ closes }) => closes.get(sessions[end]!)! / closes.get(sessions[base]!)! - 1);
      counts[answer.values.basis === "total" ? "total" : "price"] += 1;
      // files print a close to the cent or to six digits
      if (!wanted.some((each) => Math.abs(each - given) < 2e-4))
        wrong.push(`${text}: ${given}, not ${wanted.join(" or ")} (${answer.values.basis})`);
    }
    expect(wrong).toEqual([]);
    expect(counts.price).toBeGreaterThan(100);
    expect(counts.total).toBeGreaterThan(50);
  });

  it("answer what covers its window in one file and not in another", () => {
    const at = (text: string, asOf: string) => ask(text, lexicon, { reference, snapshot, now: endOf(asOf) });
    expect(at("Russell 2000 past year", "2025-11-25").window).toMatchObject({ base: "2024-11-25", end: "2025-11-25" });
    expect(at("best day of the Russell since 2024", "2026-01-15").values.last).toMatchObject({ from: "2025-04-09" });
    expect(at("Nasdaq volatility past year", "2026-01-15").values.sessions).toBe(251);
    const apple = at("Apple in 2025", "2026-02-27");
    expect(apple.headline).toMatch(/^Apple \+9\.05% in 2025\. Dividends are included\.$/);
    const breadth = at("what share of S&P 500 stocks is above its 200-day average?", "2026-02-27");
    expect(breadth.values).toMatchObject({ counted: 475, members: 503 });
    expect(breadth.headline).toContain("Dividends are included.");
  });
});
