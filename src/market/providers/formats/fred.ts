import { isRefused } from "./refused.ts";
import { type Format, readColumns } from "./table.ts";

/** A series of FRED: DATE (observation_date since 2024) and the series' id; "." or nothing on holidays. */
export const fred: Format = (file, options) => {
  const [date, id, ...more] = file.rows[0] ?? [];
  if ((date !== "DATE" && date !== "observation_date") || id === undefined || !/^[A-Z][A-Z0-9_]*$/.test(id) || more.length > 0)
    return undefined;
  const numbers = readColumns(file, { from: 1, width: 2, date: 0, close: 1 }, options);
  return isRefused(numbers) ? numbers : { format: "FRED", symbol: id, headed: true, dividendsIn: false, ...numbers };
};
