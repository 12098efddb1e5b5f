import { symbolInName } from "./names.ts";
import { isRefused } from "./refused.ts";
import { columnNamed, type Format, readColumns } from "./table.ts";

/** Yahoo's "Download" button: Date,Open,High,Low,Close,Adj Close,Volume. The symbol is the file's name. */
export const yahooDownload: Format = (file, options) => {
  const header = file.rows[0] ?? [];
  const [date, close, adjusted] = [
    columnNamed(header, "date"),
    columnNamed(header, "close"),
    columnNamed(header, "adj close", "adj_close"),
  ];
  if (date !== 0 || close < 0 || adjusted < 0) return undefined;
  const numbers = readColumns(file, { from: 1, width: header.length, date, close, adjusted }, options);
  return isRefused(numbers)
    ? numbers
    : { format: "Yahoo download", symbol: symbolInName(file.name), headed: false, dividendsIn: false, ...numbers };
};
