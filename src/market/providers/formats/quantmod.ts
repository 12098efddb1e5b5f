import { isRefused } from "./refused.ts";
import { type Format, readColumns } from "./table.ts";

/** What R's quantmod gives through `write.zoo`: "Index","AAL.Open",…,"AAL.Close",…,"AAL.Adjusted". */
export const quantmod: Format = (file, options) => {
  const header = file.rows[0] ?? [];
  const close = header.findIndex((cell) => cell.endsWith(".Close"));
  if (close < 1 || (header[0] !== "Index" && header[0] !== "")) return undefined;
  const symbol = header[close]!.slice(0, -".Close".length);
  const adjusted = header.indexOf(`${symbol}.Adjusted`);
  const numbers = readColumns(file, { from: 1, width: header.length, date: 0, close, ...(adjusted < 0 ? {} : { adjusted }) }, options);
  return isRefused(numbers) ? numbers : { format: "quantmod", symbol, headed: true, dividendsIn: false, ...numbers };
};
