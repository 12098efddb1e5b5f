import { describe, expect, it } from "vitest";
import { isoOf } from "../../src/calendar/day.ts";
import { closesIn } from "../../src/market/providers/files.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Format, symbol and the closes by date; or what was seen instead. */
function read(name: string, text: string) {
  const tables = closesIn(name, bytes(text));
  if ("refused" in tables) return tables.refused;
  const found = tables[0]!;
  const closes = Object.fromEntries(Array.from(found.days, (day, i) => [isoOf(day), found.close[i]]));
  return {
    format: found.format,
    symbol: found.symbol,
    dividendsIn: found.dividendsIn,
    closes,
    adjusted: found.adjusted && [...found.adjusted],
  };
}

const GSPC = `Price,Adj Close,Close,High,Low,Open,Volume
Ticker,^SPX,^SPX,^SPX,^SPX,^SPX,^SPX
Date,,,,,,
2026-02-26,6908.5,6908.86,6947.25,6859.73,6944.74,5889550000
2026-02-27,6878.5,6878.88,6882.96,6831.74,6856.54,6665660000
`;
const RUT = `Date,Open,High,Low,Close,Adj Close,Volume
2024-08-01,2253.5,2262.73,2171.05,2186.16,2186.16,4703620000
2024-08-02,2127.25,2127.25,2090.84,2109.31,2109.31,5156450000
`;

describe("a file of closes is recognised by its header", () => {
  it("from yfinance with adjusted closes", () => {
    expect(read("^GSPC.csv", GSPC)).toEqual({
      format: "yfinance",
      symbol: "^SPX",
      dividendsIn: false,
      closes: { "2026-02-26": 6908.86, "2026-02-27": 6878.88 },
      adjusted: [6908.5, 6878.5],
    });
  });

  it("from yfinance in its other order, whose closes have dividends worked in, with Windows line ends", () => {
    const text =
      "Price,Close,High,Low,Open,Volume\r\nTicker,XLE,XLE,XLE,XLE,XLE\r\nDate,,,,,\r\n2025-09-08,42.8,43.2,42.4,43.0,34931800\r\n";
    expect(read("XLE.csv", text)).toMatchObject({
      format: "yfinance",
      symbol: "XLE",
      dividendsIn: true,
      closes: { "2025-09-08": 42.8 },
      adjusted: undefined,
    });
  });

  it("from Yahoo's download, named by the file, with rows that have no values", () => {
    const text = RUT.replace("2024-08-02,2127.25,2127.25,2090.84,2109.31,2109.31,5156450000", "2024-08-02,null,null,null,null,null,null");
    expect(read("^RUT.csv", text)).toMatchObject({
      format: "Yahoo download",
      symbol: "^RUT",
      closes: { "2024-08-01": 2186.16 },
      adjusted: [2186.16],
    });
    expect(read("%5ERUT (2).csv", RUT)).toMatchObject({ symbol: "^RUT" });
  });

  it("from FRED under its old and its new header, with holidays", () => {
    expect(read("x.csv", "DATE,DGS10\n2024-07-03,4.36\n2024-07-04,.\n2024-07-05,4.28\n")).toMatchObject({
      format: "FRED",
      symbol: "DGS10",
      closes: { "2024-07-03": 4.36, "2024-07-05": 4.28 },
    });
    expect(read("x.csv", "observation_date,VIXCLS\n2024-07-03,12.09\n2024-07-04,\n")).toMatchObject({
      symbol: "VIXCLS",
      closes: { "2024-07-03": 12.09 },
    });
  });

  it("from a plain table, with a byte-order mark and times behind the dates", () => {
    expect(read("AAPL.csv", "\ufeffDate,Open,High,Low,Close,Volume\n2023-12-29T00:00:00,1,2,3,192.53,42628800\n")).toMatchObject({
      format: "OHLCV",
      symbol: "AAPL",
      dividendsIn: false,
      closes: { "2023-12-29": 192.53 },
    });
  });

  it("from yfinance's history of one ticker, whose closes have dividends worked in", () => {
    const rows = "2024-01-02 00:00:00-05:00,180.4,181,180,180.5,500,0.0,0.0\n2024-07-02 00:00:00-04:00,200,201,199,200.5,500,0.25,0.0\n";
    const expected = { symbol: "AAPL", dividendsIn: true, closes: { "2024-01-02": 180.5, "2024-07-02": 200.5 } };
    expect(read("AAPL.csv", `Date,Open,High,Low,Close,Volume,Dividends,Stock Splits\n${rows}`)).toMatchObject(expected);
    const fund = rows.replaceAll("0.0\n", "0.0,0.0\n");
    expect(read("AAPL.csv", `Date,Open,High,Low,Close,Volume,Dividends,Stock Splits,Capital Gains\n${fund}`)).toMatchObject(expected);
    const plain =
      "Date,Open,High,Low,Close,Adj Close,Volume,Dividends,Stock Splits\n2024-01-02 00:00:00-05:00,1,1,1,181,180.5,500,0.0,0.0\n";
    expect(read("AAPL.csv", plain)).toMatchObject({ dividendsIn: false, closes: { "2024-01-02": 181 }, adjusted: [180.5] });
  });

  it("from yfinance's history without its actions, by the zones behind its dates", () => {
    const text = "Date,Open,High,Low,Close,Volume\n2024-01-02 00:00:00-05:00,1,1,1,180.5,500\n2024-07-02 00:00:00-04:00,1,1,1,200.5,500\n";
    const closes = { "2024-01-02": 180.5, "2024-07-02": 200.5 };
    expect(read("AAPL.csv", text)).toMatchObject({ dividendsIn: true, closes });
    expect(read("AAPL.csv", text.replaceAll(/-0\d:00,/g, ","))).toMatchObject({ dividendsIn: false, closes });
  });

  it("from yfinance with one line of header, by its order of columns and by no other", () => {
    const row = "2024-01-02,59.66,60,59,59.5,100\n";
    expect(read("KO.csv", `Date,Close,High,Low,Open,Volume\n${row}`)).toMatchObject({ dividendsIn: true, closes: { "2024-01-02": 59.66 } });
    for (const header of ["Date,Close,Low,High,Open,Volume", "date,close,high,low,open,volume"])
      expect(read("KO.csv", `${header}\n${row}`)).toMatchObject({ dividendsIn: false, closes: { "2024-01-02": 59.66 } });
  });

  it("from R's quantmod, whose header names the symbol", () => {
    const text =
      '"Index","BRK-B.Open","BRK-B.High","BRK-B.Low","BRK-B.Close","BRK-B.Volume","BRK-B.Adjusted"\n"2023-10-27",336.1,336.6,330.6,331.7,3608200,331.6\n';
    expect(read("whatever.csv", text)).toMatchObject({
      format: "quantmod",
      symbol: "BRK-B",
      closes: { "2023-10-27": 331.7 },
      adjusted: [331.6],
    });
  });

  it("with the decimals that yfinance's float32 closes stand for", () => {
    const text = GSPC.replace("6908.5,6908.86", `${Math.fround(6908.51)},${Math.fround(6908.86)}`);
    expect(text).toContain("6908.85986328125");
    expect(read("^GSPC.csv", text)).toMatchObject({ closes: { "2026-02-26": 6908.86 }, adjusted: [6908.51, 6878.5] });
  });

  it("with adjusted closes only", () => {
    expect(read("AAPL.csv", "date,adj_close\r\n2024-08-22,222.670000\r\n")).toMatchObject({
      format: "adjusted closes",
      symbol: "AAPL",
      dividendsIn: true,
    });
  });
});

describe("a file is refused with what was seen", () => {
  it.each([
    ["a web page", "<!DOCTYPE html><html>…", /web page/],
    ["nothing in it", "", /empty/],
    ["a header alone", "DATE,DGS10\n", /a header but no closes/],
    ["another header", "Name;Kurs\nA;1\n", /begins "Name;Kurs"/],
    [
      "a fund's holdings",
      '\ufeffiShares Core S&P 500 ETF\nFund Holdings as of,"Apr 06, 2023"\n\u00a0\nTicker,Name,Weight (%)\nAAPL,APPLE,7\n',
      /holdings/,
    ],
    ["positioning", '"Market and Exchange Names","As of Date in Form YYMMDD"\n"A",1\n', /Commitments of Traders/],
    ["an index's members", "Symbol,Security,GICS Sector\nMMM,3M,Industrials\n", /members/],
    ["several tickers", "Price,Close,Close\nTicker,A,B\nDate,,\n2024-01-02,1,2\n", /2 tickers/],
    ["a row with a column too many", RUT.replace("2186.16,2186.16", "2186.16,2186.16,1"), /row 2 has 8 of 7 columns/],
    ["a date twice", RUT.replace("2024-08-02", "2024-08-01"), /2024-08-01 appears twice with different closes \(row 3\)/],
    ["a close that is no number", RUT.replace("2109.31,2109", "21o9.31,2109"), /the close of 2024-08-02 is "21o9.31"/],
    ["a date of another form", RUT.replace("2024-08-02", "02/08/2024"), /row 3 has no date but "02\/08\/2024"/],
    ["a quote that never ends", 'Date,Close\n"2024-08-01,1\n', /no CSV/],
  ])("for %s", (_, text, why) => {
    expect(read("^RUT.csv", text)).toMatch(why);
  });

  it("for bytes that are no text", () => {
    expect(closesIn("a.csv", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0))).toEqual({ refused: "it is binary, not text" });
    expect(closesIn("a.csv", Uint8Array.of(0xff, 0xfe, 0x41))).toEqual({ refused: "it is not valid UTF-16LE, though it begins as such" });
  });
});

describe("a file without a line break at its end", () => {
  const notesOf = (name: string, text: string) => {
    const found = closesIn(name, bytes(text));
    return "refused" in found ? found.refused : found[0]!.notes;
  };
  const plain = (...closes: readonly string[]) =>
    ["Date,Close", ...closes.map((close, i) => `2024-08-${String(i + 1).padStart(2, "0")},${close}`)].join("\n");

  it("loses the last row wherever it was cut before the last column, and no other", () => {
    const row = RUT.split("\n")[2]!;
    const start = RUT.length - 1 - row.length;
    for (let length = start + 1; length <= start + row.lastIndexOf(","); length++) {
      expect(read("^RUT.csv", RUT.slice(0, length)), `${length}`).toMatchObject({ closes: { "2024-08-01": 2186.16 } });
      expect(notesOf("^RUT.csv", RUT.slice(0, length))).toEqual([
        expect.stringMatching(/^the last row \(2.*\) is left out: it has \d of 7 columns$/),
      ]);
    }
  });

  it("loses nothing where what may be cut is no close", () => {
    const closes = { "2024-08-01": 2186.16, "2024-08-02": 2109.31 };
    expect(read("^RUT.csv", RUT.slice(0, -3))).toMatchObject({ closes });
    expect(read("^RUT.csv", RUT.slice(0, RUT.lastIndexOf(",") + 1))).toMatchObject({ closes });
    expect(notesOf("^RUT.csv", RUT.slice(0, -3))).toEqual([]);
  });

  it("loses the last row where nothing says that its close is whole", () => {
    for (const last of ["165.7", "165", "16", "165.75"])
      expect(notesOf("A.csv", plain("165.7", "165.75", last))).toEqual([
        `the last row (2024-08-03) is left out: it ends in "${last}" without a line break, which may be half a number`,
      ]);
    expect(notesOf("A.csv", plain("1", "2", "3", "4", "5", "6", "7"))).toHaveLength(1);
    expect(notesOf("A.csv", plain("1.25", "2.5"))).toHaveLength(1);
    expect(notesOf("A.csv", "date,close,adj close\n2024-08-01,10,9.5\n2024-08-02,10,9.5")).toHaveLength(1);
  });

  it("loses nothing where all closes have the same number of decimals", () => {
    expect(notesOf("A.csv", plain("1.250000", "2.500000", "3.000000", "4.125000", "5.000000", "6.500000"))).toEqual([]);
    expect(notesOf("A.csv", plain("1.250000", "2.500000", "3.000000", "4.125000", "5.000000", "6.50000"))).toHaveLength(1);
  });

  it("loses a last row without a close, and says so", () => {
    expect(notesOf("x.csv", "DATE,DGS10\n2024-07-03,4.36\n2024-07-05,")).toEqual([
      "the last row (2024-07-05) is left out: it has no close",
    ]);
  });

  it("is refused where the row that is left out was the only one", () => {
    expect(notesOf("A.csv", "Date,Close\n2024-08-01,1")).toMatch(/^the last row \(2024-08-01\) is left out: it ends in "1"/);
  });
});

describe("a row that appears twice", () => {
  const twice = (row: string) => `${RUT}${row}\n`;
  const last = RUT.split("\n")[2]!;

  it("is taken once and told where its close is the same", () => {
    expect(closesIn("^RUT.csv", bytes(twice(last)))).toMatchObject([{ notes: ["2024-08-02 stood twice, taken once"] }]);
    expect(read("^RUT.csv", twice(last.replace("5156450000", "1")))).toMatchObject({
      closes: { "2024-08-01": 2186.16, "2024-08-02": 2109.31 },
      adjusted: [2186.16, 2109.31],
    });
  });

  it("is refused where a close or an adjusted close is another", () => {
    expect(read("^RUT.csv", twice(last.replace("2109.31,2109.31", "2109.3,2109.31")))).toMatch(
      /2024-08-02 appears twice with different closes/,
    );
    expect(read("^RUT.csv", twice(last.replace("2109.31,2109.31", "2109.31,2109.3")))).toMatch(
      /2024-08-02 appears twice with different closes/,
    );
  });
});
