import type { Format } from "./table.ts";

/** Known files that hold no closes, so that they are left by their own name. */
export const leftByName: Format = ({ rows }) => {
  const head = rows.slice(0, 12).map((row) => row.map((cell) => cell.trim()));
  const has = (...names: string[]): boolean => head.some((row) => names.every((name) => row.includes(name)));
  if (has("Ticker", "Weight (%)")) return { refused: "a list of a fund's holdings, which holds no closes" };
  if (has("Market and Exchange Names")) return { refused: "a Commitments of Traders report, which holds no closes" };
  if (has("Symbol", "Security")) return { refused: "a list of an index's members, which holds no closes" };
  return undefined;
};
