import { execFileSync } from "node:child_process";
import { symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, isoOf } from "../../src/calendar/day.ts";
import { importPaths } from "../../src/market/import.ts";
import { instrumentCalled } from "../../src/market/lookup.ts";
import { closesIn } from "../../src/market/providers/files.ts";
import { openStore } from "../../src/market/store.ts";
import { exchange, reference } from "../support/reference.ts";
import { temporaryFolder } from "./builders.ts";
import { zipOf } from "./zip-of.ts";

const NOW = new Date("2026-08-25T12:00:00Z");
const resolveSymbol = (symbol: string) => instrumentCalled(symbol, reference.lookup);

/** How each file of a folder was taken: "SPX 2 to 2024-01-03", or why it was not. */
async function taken(files: Readonly<Record<string, string | Uint8Array>>, dates?: "dmy" | "mdy"): Promise<string[]> {
  using folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(folder.file(name), content);
  const store = await openStore("sqlite::memory:");
  const { rows } = await importPaths({ paths: [folder.path], store, resolveSymbol, now: NOW, exchange, dates });
  await store.close();
  return rows.map(({ status, symbol, sessions, last, why }) => (status === "taken" ? `${symbol} ${sessions} to ${last}` : why));
}

/** The closes of a file by their dates; or why there are none. */
function closes(name: string, content: string | Uint8Array): unknown {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const tables = closesIn(name, bytes, {
    isSession: (day) => exchange.isSession(day),
    isKnown: (symbol) => resolveSymbol(symbol) !== undefined,
  });
  if ("refused" in tables) return tables.refused;
  const { format, days, close } = tables[0]!;
  return [format, Object.fromEntries(Array.from(days, (day, i) => [isoOf(day as Day), close[i]]))];
}

const TWO = { "2024-01-02": 4742.83, "2024-01-03": 4704.81 };

describe("closes as people have them", () => {
  it.each<[string, string, string, string]>([
    [
      "Stooq's download",
      "^spx_d.csv",
      "OHLCV",
      "Date,Open,High,Low,Close,Volume\r\n2024-01-02,4745,4754,4722,4742.83,2\r\n2024-01-03,4725,4729,4699,4704.81,2\r\n",
    ],
    [
      "Stooq's archive",
      "^spx.txt",
      "Stooq",
      "<TICKER>,<PER>,<DATE>,<TIME>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<VOL>,<OPENINT>\n^SPX,D,20240102,000000,4745,4754,4722,4742.83,2,0\n^SPX,D,20240103,000000,4725,4729,4699,4704.81,2,0\n",
    ],
    [
      "Investing.com in English, newest first",
      "S&P 500 Historical Data.csv",
      "Investing.com",
      '\ufeff"Date","Price","Open","High","Low","Vol.","Change %"\n"01/03/2024","4,704.81","4,725.07","4,729.29","4,699.71","","-0.80%"\n"01/02/2024","4,742.83","4,745.20","4,754.33","4,722.67","","-0.57%"\n',
    ],
    [
      "Investing.com in German",
      "S&P 500 Historische Daten.csv",
      "Investing.com",
      '"Datum","Zuletzt","Eröffn.","Hoch","Tief","Vol.","+/- %"\n"03.01.2024","4.704,81","4.725,07","4.729,29","4.699,71","","-0,80%"\n"02.01.2024","4.742,83","4.745,20","4.754,33","4.722,67","","-0,57%"\n',
    ],
    [
      "Nasdaq.com",
      "SPX.csv",
      "Nasdaq.com",
      "Date,Close/Last,Volume,Open,High,Low\n01/03/2024,$4704.81,--,$4725,$4729,$4699\n01/02/2024,$4742.83,--,$4745,$4754,$4722\n",
    ],
    [
      "Alpha Vantage",
      "daily_SPX.csv",
      "Alpha Vantage",
      "timestamp,open,high,low,close,volume\n2024-01-03,4725,4729,4699,4704.8100,2\n2024-01-02,4745,4754,4722,4742.8300,2\n",
    ],
    [
      "Alpha Vantage in JSON",
      "query.json",
      "Alpha Vantage",
      JSON.stringify({
        "Meta Data": { "1. Information": "Daily Prices", "2. Symbol": "SPX" },
        "Time Series (Daily)": {
          "2024-01-03": { "1. open": "4725", "4. close": "4704.81" },
          "2024-01-02": { "1. open": "4745", "4. close": "4742.83" },
        },
      }),
    ],
    [
      "Tiingo",
      "SPX.csv",
      "Tiingo",
      "date,close,high,low,open,volume,adjClose,divCash,splitFactor\n2024-01-02,4742.83,1,1,1,1,4742.83,0.0,1.0\n2024-01-03,4704.81,1,1,1,1,4704.81,0.0,1.0\n",
    ],
    [
      "Tiingo in JSON",
      "SPX.json",
      "Tiingo",
      JSON.stringify([
        { date: "2024-01-02T00:00:00.000Z", close: 4742.83, adjClose: 4742.83, splitFactor: 1 },
        { date: "2024-01-03T00:00:00.000Z", close: 4704.81, adjClose: 4704.81, splitFactor: 1 },
      ]),
    ],
    [
      "Cboe",
      "SPX_History.csv",
      "OHLCV",
      "DATE,OPEN,HIGH,LOW,CLOSE\n01/02/2024,4745,4754,4722,4742.83\n01/03/2024,4725,4729,4699,4704.81\n",
    ],
    [
      "TradingView, in seconds of the opening",
      "SP_SPX, 1D.csv",
      "TradingView",
      "time,open,high,low,close,Volume\n1704205800,4745,4754,4722,4742.83,2\n1704292200,4725,4729,4699,4704.81,2\n",
    ],
    [
      "TradingView, in dates",
      "SP_SPX, 1D_a1b2c.csv",
      "TradingView",
      "time,open,high,low,close\n2024-01-02,4745,4754,4722,4742.83\n2024-01-03,4725,4729,4699,4704.81\n",
    ],
    [
      "MarketWatch",
      "Download Data - INDEX_US_SPX.csv",
      "OHLCV",
      'Date,Open,High,Low,Close\n01/03/2024,"4,725.07","4,729.29","4,699.71","4,704.81"\n01/02/2024,"4,745.20","4,754.33","4,722.67","4,742.83"\n',
    ],
    [
      "a spreadsheet with a decimal comma and semicolons",
      "SPX.csv",
      "table of closes",
      "Datum;Schluss\n02.01.2024;4742,83\n03.01.2024;4704,81\n",
    ],
    [
      "a spreadsheet that says what parts its columns",
      "SPX.csv",
      "OHLCV",
      "sep=;\r\nDate;Close\r\n2024-01-02;4742.83\r\n2024-01-03;4704.81\r\n",
    ],
    ["tabs, and months by their names", "SPX.tsv", "OHLCV", "Date\tClose\nJan 2, 2024\t4,742.83\nJan 3, 2024\t4,704.81\n"],
    ["days before months' names", "SPX.csv", "OHLCV", "Date,Close\n02-Jan-24,4742.83\n03-Jan-24,4704.81\n"],
    ["the old Macintosh's line ends", "SPX.csv", "OHLCV", "Date,Close\r2024-01-02,4742.83\r2024-01-03,4704.81\r"],
    [
      "rows in any order, one of them twice",
      "SPX.csv",
      "OHLCV",
      "Date,Close\n2024-01-03,4704.81\n2024-01-02,4742.83\n2024-01-03,4704.81\n",
    ],
    ["no line break at the end", "SPX.csv", "OHLCV", "Date,Close,Volume\n2024-01-02,4742.83,2\n2024-01-03,4704.81,2"],
  ])("from %s", async (_, name, format, text) => {
    expect(closes(name, text)).toEqual([format, TWO]);
    expect(await taken({ [name]: text })).toEqual(["SPX 2 to 2024-01-03"]);
  });

  const PLAIN = "Date,Close\n2024-01-02,4742.83\n2024-01-03,4704.81\n";
  it.each<[string, Uint8Array]>([
    ["UTF-8 with its mark", Buffer.from(`\ufeff${PLAIN}`)],
    ["UTF-16 as Windows writes it", Buffer.from(`\ufeff${PLAIN}`, "utf16le")],
    ["UTF-16 without its mark", Buffer.from(PLAIN, "utf16le")],
    ["UTF-16 the other way round", Buffer.from(`\ufeff${PLAIN}`, "utf16le").swap16()],
    ["Latin-1", Buffer.from(PLAIN.replace("Close", "Schlu\u00dfkurs"), "latin1")],
  ])("in %s", (_, bytes) => {
    expect(closes("SPX.csv", bytes)).toMatchObject([expect.any(String), TWO]);
  });

  it("packed: .gz, and each file of a .zip", async () => {
    expect(await taken({ "SPX.csv.gz": gzipSync(PLAIN) })).toEqual(["SPX 2 to 2024-01-03"]);
    const bytes = Buffer.from(PLAIN);
    expect(await taken({ "all.zip": zipOf({ "us/^GSPC.csv": bytes, "us/^RUT.csv": bytes, "us/._RUT.csv": bytes }) })).toEqual([
      "SPX 2 to 2024-01-03",
      "RUT 2 to 2024-01-03",
    ]);
  });

  it("in a workbook, dates as Excel keeps them", async () => {
    expect(await taken({ "SPX.xlsx": workbook() })).toEqual(["SPX 2 to 2024-01-03"]);
  });

  it("in a table with a column for each symbol", async () => {
    const text = "Date,^GSPC,AAPL,ZION\n2024-01-02,4742.83,185.64,\n2024-01-03,4704.81,184.25,10.5\n";
    expect(await taken({ "prices.csv": text })).toEqual(["SPX 2 to 2024-01-03", "AAPL 2 to 2024-01-03", "ZION 1 to 2024-01-03"]);
  });

  it("in a table with a column that names the symbol of each row", async () => {
    const text = "Ticker,Date,Close\nSPX,2024-01-02,4742.83\nAAPL,2024-01-02,185.64\nSPX,2024-01-03,4704.81\n";
    expect(await taken({ "prices.csv": text })).toEqual(["SPX 2 to 2024-01-03", "AAPL 1 to 2024-01-02"]);
  });

  it("as they were traded, with the splits beside them", () => {
    // four for one on the third day
    const text =
      "date,close,adjClose,splitFactor\n2020-08-27,500.04,121,1.0\n2020-08-28,499.23,121,1.0\n2020-08-31,129.04,126,4.0\n2020-09-01,134.18,131,1.0\n";
    expect(closes("AAPL.csv", text)).toEqual([
      "Tiingo",
      { "2020-08-27": 500.04 / 4, "2020-08-28": 499.23 / 4, "2020-08-31": 129.04, "2020-09-01": 134.18 },
    ]);
  });
});

describe("dates that can be read in two ways", () => {
  const text = (...dates: string[]): string => `Date,Close\n${dates.map((date, i) => `${date},${4700 + i}.5`).join("\n")}\n`;

  it("are settled by one that can only be read in one", async () => {
    expect(await taken({ "SPX.csv": text("02/01/2024", "15/01/2024") })).toEqual(["SPX 1 to 2024-01-02"]);
    expect(await taken({ "SPX.csv": text("01/02/2024", "01/17/2024") })).toEqual(["SPX 2 to 2024-01-17"]);
  });

  it("are settled by the calendar where all are sessions in one reading only", async () => {
    // 6 April 2024 was a Saturday; 4 and 5 June were sessions, and so was 6 May
    expect(await taken({ "SPX.csv": text("05/06/2024", "04/06/2024") })).toEqual(["SPX 2 to 2024-06-05"]);
  });

  it("are settled by days that follow each other", async () => {
    expect(await taken({ "SPX.csv": text("04/03/2024", "05/03/2024", "06/03/2024") })).toEqual(["SPX 3 to 2024-03-06"]);
    expect(await taken({ "SPX.csv": text("03/04/2024", "03/05/2024", "03/06/2024") })).toEqual(["SPX 3 to 2024-03-06"]);
  });

  it("are asked about where nothing settles them, and read as they are said to be", async () => {
    const both = text("04/03/2024");
    expect(await taken({ "SPX.csv": both })).toEqual([expect.stringContaining("say --dates dmy or --dates mdy")]);
    expect(await taken({ "SPX.csv": both }, "dmy")).toEqual(["SPX 1 to 2024-03-04"]);
    expect(await taken({ "SPX.csv": both }, "mdy")).toEqual(["SPX 1 to 2024-04-03"]);
  });
});

describe("what is no file of closes", () => {
  it("is refused with its reason before it is read: devices, pipes, links to them, what is too large", async () => {
    using folder = temporaryFolder();
    symlinkSync("/dev/zero", folder.file("zero.csv"));
    execFileSync("mkfifo", [folder.file("pipe.csv")]);
    writeFileSync(folder.file("large.csv"), "");
    truncateSync(folder.file("large.csv"), 200 * 2 ** 20);
    symlinkSync(folder.file("nowhere"), folder.file("gone.csv"));
    const store = await openStore("sqlite::memory:");
    const { rows, changed } = await importPaths({ paths: [folder.path], store, resolveSymbol, now: NOW, exchange });
    await store.close();
    expect(changed).toBe(false);
    expect(Object.fromEntries(rows.map(({ file, why }) => [file.slice(folder.path.length + 1), why]))).toEqual({
      "gone.csv": "it cannot be read: ENOENT",
      "large.csv": "it is larger than 64 MB",
      "pipe.csv": "it is a device or a pipe, not a file",
      "zero.csv": "it is a device or a pipe, not a file",
    });
  });

  it("is refused where it would unpack to more than a file may hold", async () => {
    const zeros = Buffer.alloc(70 * 2 ** 20);
    expect(await taken({ "SPX.csv.gz": gzipSync(zeros) })).toEqual(["it is larger than 64 MB when unpacked"]);
    expect(await taken({ "bomb.zip": zipOf({ "SPX.csv": zeros }) })).toEqual(["it is larger than 64 MB when unpacked"]);
    // an archive that says of itself that it is small
    const lying = zipOf({ "SPX.csv": zeros }, { says: 100 });
    expect(await taken({ "bomb.zip": lying })).toEqual(["it is a damaged zip archive"]);
    expect(deflateRawSync(zeros).length).toBeLessThan(2 ** 20);
  });

  it("in an archive is named without its folders, which nothing is written under", async () => {
    const text = Buffer.from("Date,Close\n2024-01-02,4742.83\n2024-01-03,4704.81\n");
    expect(await taken({ "trick.zip": zipOf({ "../../etc/SPX.csv": text, "/etc/passwd": Buffer.from("root:x:0") }) })).toEqual([
      "SPX 2 to 2024-01-03",
      'no form that is known; it begins "root:x:0"',
    ]);
  });

  it("never throws, whatever its bytes are", () => {
    const header = fc.constantFrom(
      "Date,Close\n",
      "time,close\n",
      "Datum;Zuletzt\n",
      "<TICKER>,<DATE>,<CLOSE>\n",
      "[",
      '{"a":',
      "sep=|\n",
      "",
    );
    fc.assert(
      fc.property(header, fc.uint8Array({ maxLength: 400 }), fc.string({ maxLength: 200 }), (head, bytes, text) => {
        expect(closes("x.csv", Buffer.concat([Buffer.from(head), bytes, Buffer.from(text)]))).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });

  it("is told of by the forms that are known", () => {
    using folder = temporaryFolder();
    writeFileSync(folder.file("odd.csv"), "Name,Worth\nA,1\n");
    const { stdout } = runImport([folder.file("odd.csv")], folder.path);
    expect(stdout).toContain('no form that is known; it begins "Name,Worth"');
    expect(stdout).toMatch(/Closes are taken from yfinance, .*Stooq, .*\.zip\./);
  });
});

function runImport(paths: readonly string[], folder: string): { stdout: string } {
  const root = join(import.meta.dirname, "../..");
  try {
    const stdout = execFileSync(process.execPath, [join(root, "src/cli.ts"), "import", ...paths], {
      cwd: root,
      env: { ...process.env, STORE_URL: `sqlite://${folder}/store.sqlite` },
      encoding: "utf8",
    });
    return { stdout };
  } catch (error) {
    return { stdout: (error as { stdout: string }).stdout };
  }
}

/** A workbook of one sheet with a header and two rows, as small as Excel opens one. */
function workbook(): Uint8Array {
  const xml = (body: string): Buffer => Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${body}`);
  const inline = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  // 45293 is 2 January 2024
  const rows = [
    `<row r="1">${inline("A1", "Date")}${inline("B1", "Close")}</row>`,
    '<row r="2"><c r="A2" s="1"><v>45293</v></c><c r="B2"><v>4742.83</v></c></row>',
    '<row r="3"><c r="A3" s="1"><v>45294</v></c><c r="B3"><v>4704.81</v></c></row>',
  ];
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const parts = "http://schemas.openxmlformats.org/package/2006/relationships";
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return zipOf({
    "[Content_Types].xml": xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    ),
    "_rels/.rels": xml(
      `<Relationships xmlns="${parts}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": xml(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="SPX" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": xml(
      `<Relationships xmlns="${parts}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    "xl/styles.xml": xml(
      `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    "xl/worksheets/sheet1.xml": xml(`<worksheet xmlns="${main}"><sheetData>${rows.join("")}</sheetData></worksheet>`),
  });
}
