import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/calendar/day.ts";
import { type Import, importPaths } from "../../src/market/import.ts";
import { recordFiles } from "../../src/market/providers/records.ts";
import { openStore, type Store } from "../../src/market/store.ts";
import { exchange, reference } from "../support/reference.ts";
import { temporaryFolder } from "./builders.ts";
import { zipOf } from "./zip-of.ts";

const NOW = new Date("2026-08-25T12:00:00Z");
const resolveSymbol = (symbol: string) => reference.lookup.byProviderSymbol(symbol);

function run(store: Store, paths: readonly string[]): Promise<Import> {
  return importPaths({ paths, store, resolveSymbol, now: NOW, exchange, kinds: [recordFiles({ resolveSymbol, now: NOW })] });
}

/** What becomes of one file's text: "taken …" or why it was left, and whether the store changed. */
async function outcome(name: string, text: string | Uint8Array): Promise<string> {
  using folder = temporaryFolder();
  writeFileSync(folder.file(name), text);
  const store = await openStore("sqlite::memory:");
  const { rows, changed } = await run(store, [folder.path]);
  await store.close();
  const [row] = rows;
  expect(changed).toBe(row!.status === "taken");
  return row!.status === "taken" ? `taken as ${row!.symbol}, ${row!.sessions}, ${row!.last}` : row!.why;
}

const HEADER = "Ticker,Name,Sector,Asset Class,Market Value,Weight (%),Notional Value,Shares,Price";
const ROWS = [
  '"AAPL","APPLE INC","IT","Equity","6,000.00","60.00","1","1,234.00","1"',
  '"BRKB","BERKSHIRE HATHAWAY INC CLASS B","Financials","Equity","3,900","39.00","1","7","1"',
];
const CASH = '"USD","USD CASH","Cash and/or Derivatives","Cash","100.00","1.00","1","100","1"';
const PREAMBLE = '﻿iShares Core S&P 500 ETF\r\nFund Holdings as of,"Apr 06, 2023"\r\nStock,"-"\r\n \r\n';
const list = (rows: readonly string[], { header = HEADER, preamble = PREAMBLE } = {}) =>
  `${preamble}${[header, ...rows].join("\r\n")}\r\n \r\n"A disclaimer."\r\n`;

describe("an iShares file", () => {
  it("is read with preamble or without, with Shares or Quantity, and fund and date from wherever they stand", async () => {
    expect(await outcome("download.csv", list([...ROWS, CASH]))).toBe("taken as IVV, 2, 2023-04-06");
    expect(await outcome("IWM-2025-05-13.csv", list([...ROWS, CASH], { preamble: "", header: HEADER.replace("Shares", "Quantity") }))).toBe(
      "taken as IWM, 2, 2025-05-13",
    );
  });

  it("is kept with the catalogue's symbols, whole numbers out of thousands, and cash apart", async () => {
    using folder = temporaryFolder();
    writeFileSync(folder.file("x.csv"), list([...ROWS, CASH]));
    const store = await openStore("sqlite::memory:");
    await run(store, [folder.path]);
    const [held] = (await store.load()).holdings("IVV");
    expect(held).toMatchObject({ otherWeight: 0.01, date: parseDay("2023-04-06") });
    expect(held!.holdings).toEqual([
      { symbol: "AAPL", name: "APPLE INC", sector: "IT", weight: 0.6, marketValue: 6000, shares: 1234 },
      { symbol: "BRK.B", name: "BERKSHIRE HATHAWAY INC CLASS B", sector: "Financials", weight: 0.39, marketValue: 3900, shares: 7 },
    ]);
    expect((await run(store, [folder.path])).changed).toBe(false);
    await store.close();
  });

  it("is read with empty cells behind its blank lines and disclaimer, as spreadsheets save it", async () => {
    const saved = list([...ROWS, CASH]).replace(
      ' \r\n"A disclaimer."',
      ` ${",".repeat(8)}\r\n"A disclaimer\nof two lines"${",".repeat(8)}`,
    );
    expect(await outcome("download.csv", saved)).toBe("taken as IVV, 2, 2023-04-06");
  });

  it("never replaces the shares that are held with a list of cash alone", async () => {
    using folder = temporaryFolder();
    const store = await openStore("sqlite::memory:");
    for (const text of [list([...ROWS, CASH]), list([CASH.replace("1.00", "100.00")]), "<html><body>Not found</body></html>"]) {
      writeFileSync(folder.file("IVV.csv"), text);
      await run(store, [folder.path]);
      expect((await store.load()).holdings("IVV").map(({ holdings }) => holdings.length)).toEqual([2]);
    }
    await store.close();
  });

  it.each([
    ["IVV.csv", list(ROWS.slice(1)), "its weights add up to 39.00%: it seems cut"],
    ["IVV.csv", list([...ROWS, CASH.slice(0, 30)]), "it is no CSV"],
    ["IVV.csv", list([CASH.replace("1.00", "100.00")]), "it holds no shares: a list of cash and futures alone is not the fund's"],
    ["IVV.csv", list([...ROWS, CASH], { preamble: "" }), "the date of its holdings stands neither"],
    ["list-2023-04-06.csv", list([...ROWS, CASH], { preamble: "" }), "which fund holds this stands neither"],
    ["IVV.csv", list([...ROWS, CASH]).replace("2023", "2031"), "its holdings are dated 2031-04-06, which is in the future"],
    ["IVV.csv", list([...ROWS, CASH.replace("1.00", "n/a")]), "row 8 has no weight or market value that is a number"],
    ["IVV.csv", list([ROWS[0]!.replace("1,234.00", "-1,234.00"), ROWS[1]!, CASH]), "row 6 holds a negative position"],
  ])("is left where it cannot be trusted (%#)", async (name, text, why) => {
    expect(await outcome(name, text)).toContain(why);
  });
});

const COT_HEADER =
  '"Market and Exchange Names","As of Date in Form YYYY-MM-DD","CFTC Contract Market Code","Open Interest (All)","Noncommercial Positions-Long (All)","Noncommercial Positions-Short (All)","Noncommercial Positions-Spreading (All)","Commercial Positions-Long (All)","Commercial Positions-Short (All)","Nonreportable Positions-Long (All)","Nonreportable Positions-Short (All)"';
const cot = (...rows: string[]) => `${[COT_HEADER, ...rows].join("\n")}\n`;
const week = (date: string, oi = 100, code = "13874A") =>
  `"E-MINI S&P 500 - CME, INC.",${date},${code} ,  ${oi},   20,   30,   10,   60,   50,   10,   10`;

/** Two weeks with the column that says which report each is of. */
const which = (first: string, second: string) =>
  `${COT_HEADER},"FutOnly_or_Combined"\n${week("2025-03-11")},${first}\n${week("2025-03-04")},${second}\n`;

describe("the CFTC's annual file", () => {
  it("is read with commas in quoted names and spaces about codes and figures; other markets are counted and left", async () => {
    expect(await outcome("annual.txt", cot(week("2025-03-11"), week("2025-03-04"), week("2025-03-04", 100, "001602")))).toBe(
      "taken as COT, 2, 2025-03-11",
    );
  });

  it("is merged with what is held, the newer file's figures standing", async () => {
    using folder = temporaryFolder();
    mkdirSync(folder.file("b"));
    writeFileSync(folder.file("a.csv"), cot(week("2025-03-04"), week("2025-02-25")));
    writeFileSync(folder.file("b/b.csv"), cot(week("2025-03-11"), week("2025-03-04", 102)));
    const store = await openStore("sqlite::memory:");
    await run(store, [folder.path]);
    const reports = (await store.load()).positions("13874A")!.reports;
    expect(reports.map(({ openInterest }) => openInterest)).toEqual([100, 102, 100]);
    await store.close();
  });

  it("is read with spaces behind its quotes and line ends of two kinds, as the CFTC's older files have them", async () => {
    expect(await outcome("annual.txt", cot(week("2025-03-11")).replace('INC.",', 'INC."   ,'))).toBe("taken as COT, 1, 2025-03-11");
    const [header, ...rows] = cot(week("2025-03-11"), week("2025-03-04")).replaceAll(/ *10$/gm, '"10"').split("\n");
    expect(await outcome("annual.txt", `${header} \r\n${rows.join("\n")}`)).toBe("taken as COT, 2, 2025-03-11");
  });

  it.each([
    ["annualof.txt", cot(week("2025-03-11")), "a report of futures and options combined; that of futures only is taken"],
    ["deahistfo2025.csv", cot(week("2025-03-11")), "a report of futures and options combined"],
    ["cot-futures-and-options.csv", cot(week("2025-03-11")), "a report of futures and options combined"],
    ["cot.csv", which("FutOnly", "Combined"), "a report of futures and options combined; that of futures only is taken (row 3)"],
  ])("is left where it counts options too: %s", async (name, text, why) => {
    expect(await outcome(name, text)).toContain(why);
  });

  it("is taken where each row says that it is of futures only", async () => {
    expect(await outcome("cot.csv", which("FutOnly", "FutOnly "))).toBe("taken as COT, 2, 2025-03-11");
  });

  it.each([
    [cot(week("2025-03-11", 200)), "do not add up to the open interest of 200"],
    [cot(week("2025-03-11"), week("2025-03-11")), "13874A has two reports of 2025-03-11"],
    [cot(week("2025-03-11").slice(0, 60)), "columns"],
    [cot(week("2025-03-11", 100, "999999")), "without one of the markets that are kept"],
    [cot(week("2025-03-11")).replace("Nonreportable Positions-Short", "Other"), 'it has no column "nonreportable positions-short (all)"'],
    [cot(week("2031-03-11")), "is in the future"],
  ])("is left where it cannot be trusted (%#)", async (text, why) => {
    expect(await outcome("annual.txt", text)).toContain(why);
  });
});

const tickers = Array.from({ length: 25 }, (_, i) => `A${String.fromCharCode(65 + i)}`);
const memberFile = (symbols: readonly string[]) =>
  `Symbol,Security,GICS Sector,Founded\n${symbols.map((symbol) => `${symbol},"Name, Inc.",Energy,1900`).join("\n")}\n`;

describe("the CFTC's zip of a year", () => {
  const text = new TextEncoder().encode(cot(week("2025-03-11"), week("2025-03-04")));

  it("is read as the annual file in it, packed or not", async () => {
    expect(await outcome("deacot2025.zip", zipOf({ "annual.txt": text }))).toBe("taken as COT, 2, 2025-03-11");
    expect(await outcome("deacot2025.zip", zipOf({ "annual.txt": text }, { packed: false }))).toBe("taken as COT, 2, 2025-03-11");
  });

  it("is left where it holds another report, something else or several files, or is damaged", async () => {
    const zip = zipOf({ "annual.txt": text });
    expect(await outcome("deahistfo2025.zip", zip)).toBe("a report of futures and options combined; that of futures only is taken");
    const financial = new TextEncoder().encode('"Market_and_Exchange_Names","Report_Date_as_YYYY-MM-DD"\n"E-MINI","2025-03-11"\n');
    expect(await outcome("fut_fin.zip", zipOf({ "FinFutYY.txt": financial }))).toContain("it is not a legacy futures-only report");
    expect(await outcome("a.zip", zipOf({ "closes.csv": new TextEncoder().encode("Date,Close\n2025-03-11,1\n") }))).toBe(
      '"closes" is not a known ticker; name the file after the symbol',
    );
    const broken = zip.slice();
    broken[60] = broken[60]! ^ 0xff;
    expect(await outcome("a.zip", broken)).toBe("it is a damaged zip archive");
    expect(await outcome("a.zip", zip.slice(0, zip.length - 30))).toBe("it is a damaged zip archive");
  });

  it("is read with spaces in front of its quotes in the header", async () => {
    const [header, ...rows] = cot(week("2025-03-11")).split("\n");
    const quoted = header!.split(",").map((name) => (name.startsWith('"') ? name : `"${name}"`));
    expect(await outcome("annual.txt", [quoted.join(", "), ...rows].join("\n"))).toBe("taken as COT, 1, 2025-03-11");
    expect(await outcome("annual.txt", [quoted.join(" , "), ...rows].join("\n"))).toBe("taken as COT, 1, 2025-03-11");
  });
});

describe("a list of members", () => {
  it("has its index and date in its name; a month is known from its last day", async () => {
    expect(await outcome("sp500-members-2025-11.csv", memberFile(tickers))).toBe("taken as SPX, 25, 2025-11-30");
    expect(await outcome("sp500-members-2025-11-03.csv", memberFile(tickers))).toBe("taken as SPX, 25, 2025-11-03");
  });

  it.each([
    ["members.csv", memberFile(tickers), "the date of this list of members does not stand in its name"],
    ["aapl-2025-11.csv", memberFile(tickers), "which index this is a list of"],
    ["sp500-2025-11.csv", memberFile(tickers.slice(0, 9)), "it names 9 members: it seems cut"],
    ["sp500-2025-11.csv", memberFile([...tickers, "AA"]), "AA appears twice (row 27)"],
    ["sp500-2025-11.csv", memberFile([...tickers, "not one"]), 'row 27 has no ticker but "not one"'],
  ])("is left where it cannot be trusted (%#)", async (name, text, why) => {
    expect(await outcome(name, text)).toContain(why);
  });
});

describe("a list of market values", () => {
  it("holds companies' shares and indices' totals", async () => {
    const text = "Date,Symbol,Market Value,Shares Outstanding\n2023-03-31,AAPL,,15728702000\n2023-03-31,^RUT,2500000000000,\n";
    expect(await outcome("values.csv", text)).toBe("taken as 2 sym., 2, 2023-03-31");
    expect(await outcome("values.csv", text.replace("15728702000", "-1"))).toBe("row 2 has neither a market value nor a number of shares");
    expect(await outcome("values.csv", text.replace("^RUT", "AAPL"))).toBe("AAPL appears twice on 2023-03-31 (row 3)");
  });
});

const DATA = "../shared/market-data";

describe.skipIf(!existsSync(DATA))(`the real files (skipped where ${DATA} is absent)`, () => {
  it("are all taken, with the rows that they are known to have", async () => {
    const store = await openStore("sqlite::memory:");
    const { rows } = await run(store, [join(DATA, "holdings"), join(DATA, "positioning"), join(DATA, "sp500-members-2025-11.csv")]);
    expect(Object.fromEntries(rows.map((row) => [basename(row.file), row.sessions]))).toEqual({
      "IVV-2023-04-06.csv": 503,
      "IVV-2023-12-20.csv": 503,
      "IWM-2025-05-13.csv": 1939,
      "IWM-2026-04-10.csv": 1936,
      "cftc-legacy-futures-only.csv": 50,
      "sp500-members-2025-11.csv": 503,
    });
    const snapshot = await store.load();
    expect(snapshot.symbols).toEqual([]);
    expect(snapshot.asOf(parseDay("2023-04-05")!).holdings("IVV")).toEqual([]);
    expect(snapshot.asOf(parseDay("2023-04-06")!).holdings("IVV")).toHaveLength(1);
    expect(snapshot.asOf(parseDay("2025-03-13")!).positions("13874A")!.reports.at(-1)!.date).toBe(parseDay("2025-03-04"));
    expect(snapshot.asOf(parseDay("2025-03-14")!).positions("13874A")!.reports.at(-1)!.date).toBe(parseDay("2025-03-11"));
    expect(snapshot.asOf(parseDay("2025-11-29")!).members("SPX")).toEqual([]);
    expect(snapshot.members("SPX")[0]!.members).toHaveLength(503);
    // a question loads only what it names
    const few = await store.load(["SPX"], ["holdings/IWM/"]);
    expect([few.holdings("IWM").length, few.holdings("IVV").length, few.positions("13874A")]).toEqual([2, 0, undefined]);
    await store.close();
  });

  it("are refused when cut", async () => {
    for (const name of ["holdings/IVV-2023-12-20.csv", "positioning/cftc-legacy-futures-only.csv"]) {
      const text = readFileSync(join(DATA, name), "utf8");
      for (const part of [0.3, 0.61, 0.9])
        expect(await outcome(basename(name), text.slice(0, Math.floor(text.length * part)))).not.toMatch(/^taken/);
    }
  });
});
