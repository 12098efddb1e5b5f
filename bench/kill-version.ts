import { join } from "node:path";
import { dayOf, isoOf } from "../src/calendar/day.ts";
import { loadReference } from "../src/oracle/reference.ts";

/** Enough symbols and sessions that a commit takes a while. */
export const SYMBOLS: readonly string[] = Array.from(
  { length: 40 },
  (_, i) => `K${String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26))}`,
);

const BASE = 2_000;

/** Close of a symbol (by its place) at a session: version n of every symbol has the first 2,000 + n of these. */
export const closeAt = Object.assign((symbol: number, session: number): number => 100 + symbol + ((session * 7919) % 1000) / 100, {
  base: BASE,
});

const { exchange } = await loadReference(join(import.meta.dirname, "..", "data"));

const DAYS: readonly string[] = sessions(BASE + 1_000);

function sessions(count: number): string[] {
  const days: string[] = [];
  for (let day = dayOf(2010, 1, 4); days.length < count; day++) if (exchange.isSession(day)) days.push(isoOf(day));
  return days;
}

/** Dates and closes of a version of a symbol, in order. */
export function barsOf(symbol: number, version: number): [iso: string, close: number][] {
  return DAYS.slice(0, BASE + version).map((iso, session) => [iso, closeAt(symbol, session)]);
}

/** Every symbol's file of a version. */
export function writeVersion(version: number, write: (symbol: string, text: string) => void): void {
  for (const [index, symbol] of SYMBOLS.entries()) {
    write(
      symbol,
      `Date,Close\n${barsOf(index, version)
        .map(([iso, close]) => `${iso},${close}\n`)
        .join("")}`,
    );
  }
}
