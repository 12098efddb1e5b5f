import { describe, expect, it } from "vitest";
import { isoOf } from "../../src/calendar/day.ts";
import { closesIn } from "../../src/market/providers/files.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Format, symbol and the closes by date; or what was seen instead. */
function read(name: string, text: string) {
  const found = closesIn(name, bytes(text));
  if ("refused" in found) return found.refused;
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
    expect(read("AAPL.csv", "\ufeffDate,Open,High,Low,Close,Volume\n2023-12-29 00:00:00-05:00,1,2,3,192.53,42628800\n")).toMatchObject({
      format: "OHLCV",
      symbol: "AAPL",
      dividendsIn: false,
      closes: { "2023-12-29": 192.53 },
    });
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
    [
      "dates out of order",
      RUT.split("\n")
        .toSpliced(1, 2, ...RUT.split("\n").slice(1, 3).reverse())
        .join("\n"),
      /2024-08-01 comes after 2024-08-02/,
    ],
    ["a date twice", RUT.replace("2024-08-02", "2024-08-01"), /2024-08-01 stands twice \(row 3\)/],
    ["a close that is no number", RUT.replace("2109.31,2109", "21o9.31,2109"), /the close of 2024-08-02 is "21o9.31"/],
    ["a date that is none", RUT.replace("2024-08-02", "02/08/2024"), /row 3 has no date but "02\/08\/2024"/],
    ["a quote that never ends", 'Date,Close\n"2024-08-01,1\n', /no CSV/],
  ])("for %s", (_, text, why) => {
    expect(read("^RUT.csv", text)).toMatch(why);
  });

  it("for bytes that are no text", () => {
    expect(closesIn("a.csv", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0))).toEqual({ refused: "it is binary, not text" });
    expect(closesIn("a.csv", Uint8Array.of(0xff, 0xfe, 0x41, 0x42))).toEqual({ refused: "it is binary, not text in UTF-8" });
  });

  it("wherever it was cut within a row, but for the last digit or two of the last volume", () => {
    const row = RUT.split("\n")[2]!;
    const whole = RUT.length - 1;
    for (let length = whole - row.length + 1; length < whole; length++)
      expect(read("^RUT.csv", RUT.slice(0, length)), `${length}`).toMatch(/cut/);
    expect(read("^RUT.csv", RUT.slice(0, whole))).toMatchObject({ symbol: "^RUT" });
  });
});
