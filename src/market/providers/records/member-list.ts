import { isoOf } from "../../../calendar/day.ts";
import { membersChange, membersId } from "../../records/members.ts";
import { stockSymbol } from "../../tickers.ts";
import { columnNamed } from "../formats/table.ts";
import { dateInName, type RecordsFormat } from "./table.ts";

const TICKER = /^[A-Z]{1,6}([.\-/][A-Z]{1,2})?$/;
/** An index with fewer members is not kept as a list. */
const FEWEST = 20;

/**
 * A list of an index's members with their sectors, as Wikipedia tables them: Symbol, Security, GICS Sector, and more. The index
 * and the date stand in the file's name alone: sp500-members-2025-11.csv. A list dated by its month counts as known from the
 * month's last day.
 */
export const memberList: RecordsFormat = (file, { resolveSymbol, now }) => {
  const header = file.rows[0] ?? [];
  const symbol = columnNamed(header, "symbol", "ticker");
  const name = columnNamed(header, "security", "name", "company");
  const sector = columnNamed(header, "gics sector", "sector");
  if (symbol < 0 || name < 0 || sector < 0) return undefined;
  const dated = dateInName(file.name);
  if (dated === undefined) return { refused: "the date of this list of members does not stand in its name (sp500-members-2025-11.csv)" };
  const index = resolveSymbol(/^\^?[A-Za-z0-9]+/.exec(file.name)?.[0] ?? "");
  if (index === undefined || index.kind !== "index")
    return { refused: "which index this is a list of does not stand in its name (sp500-members-2025-11.csv)" };
  const members = new Map<string, { symbol: string; name: string; sector: string }>();
  for (const [i, row] of file.rows.slice(1).entries()) {
    const ticker = row[symbol]?.trim() ?? "";
    if (row.length !== header.length) return { refused: `row ${i + 2} has ${row.length} of ${header.length} columns` };
    if (!TICKER.test(ticker)) return { refused: `row ${i + 2} has no ticker but "${ticker.slice(0, 30)}"` };
    const found = stockSymbol(ticker, resolveSymbol);
    if (members.has(found)) return { refused: `${ticker} appears twice (row ${i + 2})` };
    members.set(found, { symbol: found, name: row[name]!.trim(), sector: row[sector]!.trim() });
  }
  if (members.size < FEWEST) return { refused: `it names ${members.size} members: it seems cut` };
  const list = { index: index.symbol, date: dated.day, origin: { provider: "file", detail: file.name }, members: [...members.values()] };
  return {
    entries: [{ id: membersId(index.symbol, dated.stamp), write: () => membersChange(list, now.toISOString()) }],
    symbol: index.symbol,
    count: members.size,
    first: isoOf(dated.day),
    last: isoOf(dated.day),
    why: "",
  };
};
