import { symbolInName } from "./names.ts";
import { isRefused } from "./refused.ts";
import { columnNamed, type Format, readColumns } from "./table.ts";

/** date,adj_close: closes with dividends worked in and no others. The symbol is the file's name. */
export const adjustedOnly: Format = (file, options) => {
  const header = file.rows[0] ?? [];
  if (header.length !== 2 || columnNamed(header, "date") !== 0 || columnNamed(header, "adj_close", "adj close") !== 1) return undefined;
  const numbers = readColumns(file, { from: 1, width: 2, date: 0, close: 1 }, options);
  return isRefused(numbers)
    ? numbers
    : { format: "adjusted closes", symbol: symbolInName(file.name), headed: false, dividendsIn: true, ...numbers };
};
