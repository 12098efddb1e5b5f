import { z } from "zod";

/** A value of a bar, as text or as a number. */
const cell = z.union([z.string(), z.number(), z.null(), z.boolean()]);
const bar = z.record(z.string(), cell);
/** As Alpha Vantage answers: bars by their dates, and whose they are. */
const byDate = z.object({ "Meta Data": z.record(z.string(), z.string()).optional() }).catchall(z.record(z.string(), bar));

/**
 * Daily bars in JSON as rows under a header: a list of bars, as Tiingo gives them, or bars by date, as Alpha Vantage does.
 * @returns undefined where it is neither
 */
export function jsonRows(text: string): string[][] | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  const list = z.array(bar).min(1).safeParse(data);
  if (list.success) return rowsOf(list.data);
  const found = byDate.safeParse(data);
  if (!found.success) return undefined;
  const { "Meta Data": meta = {}, ...others } = found.data;
  const [bars, ...more] = Object.values(others);
  if (bars === undefined || more.length > 0) return undefined;
  const symbol = meta["2. Symbol"];
  return rowsOf(Object.entries(bars).map(([timestamp, values]) => ({ timestamp, ...values, ...(symbol === undefined ? {} : { symbol }) })));
}

function rowsOf(bars: readonly z.infer<typeof bar>[]): string[][] {
  const names = [...new Set(bars.flatMap((each) => Object.keys(each)))];
  return [names, ...bars.map((each) => names.map((name) => (each[name] === null || each[name] === undefined ? "" : String(each[name]))))];
}
