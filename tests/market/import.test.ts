import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { isoOf, parseDay } from "../../src/calendar/day.ts";
import { decide } from "../../src/market/decisions.ts";
import { expectedBy } from "../../src/market/examine.ts";
import { type Import, type ImportOptions, importPaths } from "../../src/market/import.ts";
import { instrumentCalled, namesIndex } from "../../src/market/lookup.ts";
import { closesIn } from "../../src/market/providers/files.ts";
import { recordFiles } from "../../src/market/providers/records.ts";
import { addedTo } from "../../src/market/records/added.ts";
import { openStore, type Store } from "../../src/market/store.ts";
import { loadReference } from "../../src/oracle/reference.ts";
import { exchange, reference } from "../support/reference.ts";
import { temporaryFolder } from "./builders.ts";
import { resolveSymbol } from "./instruments.ts";

const NOW = new Date("2026-08-25T12:00:00Z");

function run(store: Store, paths: readonly string[], more: Partial<ImportOptions> = {}): Promise<Import> {
  return importPaths({ paths, store, resolveSymbol, now: NOW, exchange, ...more });
}

/** `AAPL.csv taken` by file. */
function outcomes({ rows }: Import): Record<string, string> {
  return Object.fromEntries(
    rows.map((row) => [basename(row.file), row.status === "taken" ? `taken as ${row.symbol}, ${row.sessions}` : row.why]),
  );
}

const RUT = "Date,Open,High,Low,Close,Adj Close,Volume\n2024-08-01,1,1,1,2186.16,2186.16,47\n2024-08-02,1,1,1,2109.31,2109.31,51\n";

describe("an import", () => {
  it("walks folders, takes what it can, names what it leaves, and commits once", async () => {
    using folder = temporaryFolder();
    mkdirSync(folder.file("deep/er"), { recursive: true });
    writeFileSync(folder.file("^RUT.csv"), RUT);
    writeFileSync(folder.file("deep/er/NASDAQCOM.csv"), "DATE,NASDAQCOM\n2024-10-02,17925.12\n2024-10-03,17918.48\n");
    writeFileSync(folder.file("deep/ZZZQ.csv"), RUT);
    writeFileSync(folder.file("deep/notes.txt"), "call mother");
    writeFileSync(folder.file("deep/UNRATE.csv"), "DATE,UNRATE\n2024-10-01,4.1\n");
    writeFileSync(folder.file("deep/^ZZZ.csv"), RUT);
    writeFileSync(folder.file(".hidden.csv"), RUT);
    const store = await openStore("sqlite::memory:");
    const seen: string[] = [];
    const result = await run(store, [folder.path, folder.file("none.csv")], {
      onProgress: ({ done, total, file }) => seen.push(`${done}/${total} ${basename(file)}`),
    });
    expect(outcomes(result)).toEqual({
      "^RUT.csv": "taken as RUT, 2",
      "NASDAQCOM.csv": "taken as IXIC, 2",
      "ZZZQ.csv": expect.stringContaining("ZZZQ is in neither the catalogue nor a list of holdings or members"),
      "notes.txt": 'no form that is known; it begins "call mother"',
      "UNRATE.csv": '"UNRATE" is not a known instrument',
      "^ZZZ.csv": '"^ZZZ" is not a known instrument',
      "none.csv": "it cannot be read: ENOENT",
    });
    expect(seen.at(-1)).toBe("7/7 none.csv");
    expect(result.manifest?.ordinal).toBe(1);
    const rut = (await store.load(["RUT"])).series("RUT")!;
    expect(rut.source).toEqual({ provider: "file", detail: "^RUT.csv", fetchedAt: NOW.toISOString() });
    expect(rut.adjusted).toBeUndefined();
    await store.close();
  });

  it("makes no new version of what is there already, also after a file was cut, reordered, doubled or replaced by a web page or bytes", async () => {
    using folder = temporaryFolder();
    const file = folder.file("^RUT.csv");
    writeFileSync(file, RUT);
    const store = await openStore("sqlite::memory:");
    const first = await run(store, [file]);
    const [header, one, two] = RUT.split("\n");
    const damaged = [
      RUT,
      RUT.slice(0, -20),
      `${header}\n${two}\n${one}\n`,
      `${header}\n${one}\n${one}\n${two}\n`,
      "<html><body>Sorry",
      Uint8Array.of(0, 1, 2),
    ];
    const taken: unknown[] = [RUT, damaged[1], damaged[2], damaged[3]];
    for (const content of damaged) {
      writeFileSync(file, content);
      const again = await run(store, [file]);
      expect(again.changed).toBe(false);
      expect(again.manifest).toEqual(first.manifest);
      expect(again.rows[0]!.status).toBe(taken.includes(content) ? "taken" : "skipped");
    }
    await store.close();
  });

  it("tells what it left of a file that was cut, and what stood twice in it", async () => {
    using folder = temporaryFolder();
    writeFileSync(folder.file("^RUT.csv"), RUT.slice(0, -20));
    mkdirSync(folder.file("more"));
    writeFileSync(folder.file("more/SPX.csv"), "Date,Close\n2024-08-01,100\n2024-08-02,101\n2024-08-02,101\n");
    const store = await openStore("sqlite::memory:");
    const { rows } = await run(store, [folder.path]);
    expect(rows.map(({ sessions, why }) => [sessions, why])).toEqual([
      [1, "the last row (2024-08-02) is left out: it has 4 of 7 columns"],
      [2, "2024-08-02 stood twice, taken once"],
    ]);
    await store.close();
  });

  it.each(["NASDAQ.csv", "nasdaq.csv", "PRICES.csv", "Data.csv", "INDEX (1).csv"])(
    "takes no share out of %s, whose name is no ticker",
    async (name) => {
      using folder = temporaryFolder();
      writeFileSync(folder.file(name), RUT);
      const store = await openStore("sqlite::memory:");
      const { rows, changed } = await run(store, [folder.path], { isIndexName: (word) => word.toLowerCase() === "nasdaq" });
      expect(rows[0]!.why).toMatch(/^"\w+" is not a known ticker; name the file after the symbol$/);
      expect(changed).toBe(false);
      await store.close();
    },
  );

  it("knows the words that index names are made of from tickers that are also nicknames", () => {
    const known = (word: string) => namesIndex(word, reference.lookup);
    expect(["NASDAQ", "russell", "NIKKEI"].map(known)).toEqual([true, true, true]);
    expect(["TECH", "FANG", "GOLD", "ZZZQ", "COMPOSITE"].map(known)).toEqual([false, false, false, false, false]);
  });

  it("takes a share that is not in the catalogue where a list of members has it, also where its header names it like something else", async () => {
    using folder = temporaryFolder();
    writeFileSync(folder.file("ZZZQ.csv"), RUT);
    writeFileSync(folder.file("gold.csv"), "Price,Close\nTicker,GOLD\nDate,\n2025-09-08,42.8\n");
    writeFileSync(folder.file("AAPL.csv"), RUT);
    const members = ["AAPL", "GOLD", "ZZZQ", ...Array.from({ length: 20 }, (_, i) => `Z${String.fromCharCode(65 + i)}`)];
    const list = `Symbol,Security,GICS Sector\n${members.map((symbol) => `${symbol},${symbol} Inc,Energy\n`).join("")}`;
    writeFileSync(folder.file("sp500-members-2025-11.csv"), list);
    const store = await openStore("sqlite::memory:");
    const kinds = [recordFiles({ resolveSymbol: ofCatalogue, now: NOW })];
    const { rows } = await run(store, [folder.path], { isIndexName: (word) => word.toLowerCase() === "gold", kinds });
    expect(Object.fromEntries(rows.map(({ symbol, why }) => [symbol, why]))).toEqual({
      AAPL: "",
      GOLD: "dividends worked in; taken as a share that is not in the catalogue",
      SPX: "",
      ZZZQ: "taken as a share that is not in the catalogue",
    });
    await store.close();
  });

  it("leaves a symbol that neither the catalogue nor a list has, and says how to take it", async () => {
    using folder = temporaryFolder();
    writeFileSync(folder.file("ZZZQ.csv"), RUT);
    const store = await openStore("sqlite::memory:");
    const { rows, changed } = await run(store, [folder.path]);
    expect(rows[0]).toMatchObject({ status: "skipped" });
    expect(rows[0]!.why).toContain("--new KIND EXCHANGE adds it, as in --new stock XNYS");
    expect(changed).toBe(false);
    await store.close();
  });

  it("adds a symbol to the catalogue where that is asked for, until its closes are removed", async () => {
    using folder = temporaryFolder();
    writeFileSync(folder.file("^ZZZQ.csv"), RUT);
    writeFileSync(folder.file("THE.csv"), RUT);
    const store = await openStore("sqlite::memory:");
    const addedAs = { kind: "index", exchange: "XLON", currency: "GBP" } as const;
    const { rows } = await run(store, [folder.path], { addedAs, isTaken: (word) => word === "THE" });
    expect(rows.map(({ status, why }) => [status, why])).toEqual([
      ["skipped", '"THE" is a name or a word that questions are asked with'],
      ["taken", expect.stringContaining("added to the catalogue")],
    ]);
    const instrument = { symbol: "ZZZQ", name: "ZZZQ", ...addedAs, aliases: [], provider: { file: "^ZZZQ" } };
    expect(await addedTo(store)).toEqual([instrument]);

    const { lookup } = await loadReference("data", await addedTo(store));
    expect(lookup.byName("zzzq")).toEqual({ instrument });
    const again = await run(store, [folder.file("^ZZZQ.csv")], { resolveSymbol: (symbol) => instrumentCalled(symbol, lookup) });
    expect(again).toMatchObject({ changed: false, rows: [{ status: "taken", why: "" }] });

    const expected = expectedBy({ lookup, exchange })("ZZZQ");
    await store.commit((present) => decide({ task: "remove" }, "ZZZQ", present, expected), { now: NOW });
    expect([await addedTo(store), (await store.load()).symbols]).toEqual([[], []]);
    await store.close();
  });

  it("lets the catalogue have a name that it took up meanwhile", async () => {
    const added = { symbol: "AAPL", name: "AAPL", kind: "index", currency: "USD", aliases: [], provider: {} } as const;
    const { lookup } = await loadReference("data", [{ ...added, aliases: [], provider: {} }]);
    expect(lookup.byProviderSymbol("AAPL")!.kind).toBe("stock");
  });

  it("refuses a close that lies in the future", async () => {
    using folder = temporaryFolder();
    writeFileSync(folder.file("^RUT.csv"), RUT.replace("2024-08-02", "2026-08-26"));
    const store = await openStore("sqlite::memory:");
    expect(outcomes(await run(store, [folder.path]))).toEqual({ "^RUT.csv": "it has a close of 2026-08-26, which is in the future" });
    await store.close();
  });

  it("takes the file that reaches furthest as base, however long, fills its gaps from the others, and tells what differs", async () => {
    using folder = temporaryFolder();
    for (const [name, rows] of Object.entries({
      a: "2024-07-31,99\n2024-08-01,100\n2024-08-02,101\n2024-08-05,102\n",
      b: "2024-08-02,101.5\n2024-08-06,103\n",
    })) {
      mkdirSync(folder.file(name));
      writeFileSync(folder.file(`${name}/SPX.csv`), `Date,Close\n${rows}`);
    }
    for (const paths of [[folder.path], [folder.file("a"), folder.file("b")], [folder.file("b"), folder.file("a")]]) {
      const store = await openStore("sqlite::memory:");
      const rows = [];
      for (const path of paths) rows.push(...(await run(store, [path])).rows);
      expect([...(await store.load()).series("SPX")!.close]).toEqual([99, 100, 101.5, 102, 103]);
      expect(rows.map((row) => row.why).join("")).toContain(
        "1 close differs from another file's or the store's (2024-08-02: 101.5 stands, not 101)",
      );
      await store.close();
    }
  });

  it("lets an older file that is longer, or one that reaches as far, give only what is lacking", async () => {
    using folder = temporaryFolder();
    const held = "2024-04-26,5100\n2024-04-29,5116.17\n2024-04-30,5035.69\n";
    writeFileSync(folder.file("SPX.csv"), `Date,Close\n${held}`);
    const store = await openStore("sqlite::memory:");
    await run(store, [folder.path]);
    writeFileSync(folder.file("SPX.csv"), "Date,Close\n2024-04-25,5048.42\n2024-04-26,5099.9\n2024-04-29,5116.17\n2024-04-30,4999\n");
    await run(store, [folder.path]);
    expect([...(await store.load()).series("SPX")!.close]).toEqual([5048.42, 5100, 5116.17, 5035.69]);
    await run(store, [folder.path], { replace: true });
    expect([...(await store.load()).series("SPX")!.close]).toEqual([5048.42, 5099.9, 5116.17, 4999]);
    await store.close();
  });

  it("writes nothing where it is a dry run, and tells the same", async () => {
    using folder = temporaryFolder();
    writeFileSync(folder.file("^RUT.csv"), RUT);
    const store = await openStore("sqlite::memory:");
    const dry = await run(store, [folder.path], { dryRun: true });
    expect([dry.changed, dry.manifest, await store.manifest()]).toEqual([false, undefined, undefined]);
    const wet = await run(store, [folder.path]);
    expect([wet.rows, wet.diffs]).toEqual([dry.rows, dry.diffs]);
    await store.close();
  });

  it("holds back closes in another unit or with dividends worked in, and those of another instrument", async () => {
    using folder = temporaryFolder();
    const dates = Array.from({ length: 60 }, (_, i) => parseDay("2024-01-02")! + i).filter((day) => exchange.isSession(day));
    const price = (i: number): number => Number((60 + Math.sin(i) * 2).toFixed(2));
    const write = (name: string, value: (i: number) => number): void =>
      writeFileSync(folder.file(name), `Date,Close\n${dates.map((day, i) => `${isoOf(day)},${value(i)}\n`).join("")}`);
    const store = await openStore("sqlite::memory:");
    write("AAPL.csv", price);
    write("^TNX.csv", (i) => price(i) / 15);
    await run(store, [folder.path]);
    const before = await store.load();
    write("^TNX.csv", (i) => (price(i) / 15) * 7);
    write("AAPL.csv", (i) => Number((price(i) * (i < 20 ? 0.992219 : 1)).toFixed(6)));
    const { rows } = await run(store, [folder.path]);
    expect(rows.map(({ status, why }) => [status, why])).toEqual([
      ["held back", "dividends seem to be worked into its closes or into those held: they drift apart at ex-dividend dates"],
      ["held back", "its closes and those held are in different units: one is 7 times the other"],
    ]);
    const after = await store.load();
    for (const symbol of ["AAPL", "US10Y"]) {
      expect([...after.series(symbol)!.close]).toEqual([...before.series(symbol)!.close]);
      expect(after.heldBack(symbol)).toHaveLength(1);
    }
    await store.close();
  });

  it("never mixes closes that have dividends worked in with price closes", async () => {
    using folder = temporaryFolder();
    mkdirSync(folder.file("more"));
    writeFileSync(folder.file("AAPL.csv"), "Date,Close\n2024-08-01,218.36\n2024-08-02,219.86\n");
    writeFileSync(folder.file("more/AAPL.csv"), "date,adj_close\n2024-08-01,216.9\n2024-08-02,218.4\n2024-08-05,208.1\n");
    writeFileSync(folder.file("more/XLE.csv"), "Price,Close\nTicker,XLE\nDate,\n2025-09-08,42.8\n");
    mkdirSync(folder.file("flat"));
    writeFileSync(folder.file("flat/AAPL.csv"), "Date,Close,High,Low,Open,Volume\n2024-08-05,208.1,1,1,1,9\n2024-08-06,206.1,1,1,1,9\n");
    const store = await openStore("sqlite::memory:");
    const { rows } = await run(store, [folder.path]);
    expect(rows.map(({ why }) => why)).toContain("dividends worked in, as yfinance does in files with the columns in this order");
    const snapshot = await store.load();
    expect([...snapshot.series("AAPL")!.close]).toEqual([218.36, 219.86]);
    expect([...snapshot.total("AAPL")!.close]).toEqual([216.9, 218.4, 208.1, 206.1]);
    expect(snapshot.series("XLE")!.basis).toBe("total");
    await store.close();
  });

  it("takes other kinds of file as entries of their own through the same commit", async () => {
    using folder = temporaryFolder();
    writeFileSync(folder.file("members.csv"), "Symbol,Security\nMMM,3M\n");
    const store = await openStore("sqlite::memory:");
    const note = {
      first: "2025-11-01",
      last: "2025-11-01",
      count: 1,
      source: { provider: "file", detail: "members.csv", fetchedAt: NOW.toISOString() },
    };
    const result = await run(store, [folder.path], {
      kinds: [(name) => (name === "members.csv" ? { id: "members/SPX", symbol: "SPX", change: { text: "MMM", note } } : undefined)],
    });
    expect(outcomes(result)).toEqual({ "members.csv": "taken as SPX, 1" });
    expect((await store.read(["members/SPX"])).texts.get("members/SPX")).toBe("MMM");
    expect((await store.load()).symbols).toEqual([]);
    await store.close();
  });
});

const DATA = "../shared/market-data";
const ofCatalogue = (symbol: string) => instrumentCalled(symbol, reference.lookup);
/** What these tests are about; what is added to the folder later changes nothing here. */
const NAMED = [
  "history",
  "recent-2026",
  "constituents-2023",
  "constituents-2026",
  "holdings",
  "positioning",
  "sp500-members-2025-11.csv",
  "SOURCES.md",
];

describe.skipIf(!existsSync(DATA))(`an import of the real files (skipped where ${DATA} is absent)`, () => {
  it("takes every file of history, and the closes are those that were published", async () => {
    const store = await openStore("sqlite::memory:");
    const result = await run(store, [join(DATA, "history")], { resolveSymbol: ofCatalogue });
    expect(result.rows.filter((row) => row.status !== "taken")).toEqual([]);
    const snapshot = await store.load();
    const closeOf = (symbol: string, iso: string): number | undefined => {
      const series = snapshot.series(symbol)!;
      return series.close[series.days.indexOf(parseDay(iso)!)];
    };
    expect(snapshot.series("SPX")!.days.length).toBe(24_656);
    expect(closeOf("SPX", "2009-03-09")).toBeCloseTo(676.53, 2);
    expect(closeOf("SPX", "2020-03-23")).toBeCloseTo(2237.4, 2);
    expect(closeOf("IXIC", "2022-12-28")).toBeCloseTo(10_213.29, 2);
    expect(snapshot.series("IXIC")!.days.length).toBe(13_532);
    expect(snapshot.series("US10Y")!.days.length).toBe(15_676);
    expect(closeOf("RUT", "2023-06-07")).toBeGreaterThan(1800);
    await store.close();
  });

  it("takes every file of prices in the other folders, and leaves holdings, positioning and notes by name", async () => {
    const store = await openStore("sqlite::memory:");
    const result = await run(
      store,
      NAMED.map((name) => join(DATA, name)),
      { resolveSymbol: ofCatalogue },
    );
    const left = result.rows.filter((row) => row.status === "skipped");
    // shares beyond the catalogue are left: the lists that have them are not read here
    const known = left.filter(({ why }) => !why.includes("neither the catalogue"));
    expect(left.length - known.length).toBeLessThan(60);
    expect(known.map((row) => basename(row.file)).sort()).toEqual([
      "IVV-2023-04-06.csv",
      "IVV-2023-12-20.csv",
      "IWM-2025-05-13.csv",
      "IWM-2026-04-10.csv",
      "SOURCES.md",
      "cftc-legacy-futures-only.csv",
      "sp500-members-2025-11.csv",
    ]);
    const snapshot = await store.load();
    // fund, index and yield: three files of SPX make one series, to the end of the latest
    expect(isoOf(snapshot.series("SPX")!.days.at(-1)!)).toBe("2026-03-06");
    expect(isoOf(snapshot.series("US10Y")!.days.at(-1)!)).toBe("2026-03-06");
    expect(snapshot.series("XLE")!.basis).toBe("total");
    await store.close();
  }, 30_000);

  it.each(readdirSync(existsSync(DATA) ? join(DATA, "history") : ".").filter((name) => name.endsWith(".csv")))(
    "takes of %s, cut anywhere, only closes that the whole file has",
    (name) => {
      const bytes = readFileSync(join(DATA, "history", name)).subarray(0, 20_000);
      const closes = (length: number) => {
        const found = closesIn(name, bytes.subarray(0, length));
        if ("refused" in found) throw new Error(found.refused);
        return found[0]!;
      };
      const whole = closes(bytes.lastIndexOf("\n") + 1);
      for (let length = 15_000; length < 15_050; length++) {
        const { days, close } = closes(length);
        expect(days).toEqual(whole.days.subarray(0, days.length));
        expect(close).toEqual(whole.close.subarray(0, close.length));
      }
    },
  );
});
