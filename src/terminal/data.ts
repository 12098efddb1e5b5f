import { isoOf, parseDay } from "../calendar/day.ts";
import type { Settings } from "../config.ts";
import { type Decision, decide } from "../market/decisions.ts";
import { counted } from "../market/diff.ts";
import { expectedBy } from "../market/examine.ts";
import type { HeldBack } from "../market/held-back.ts";
import type { Series } from "../market/series.ts";
import { heldBackIn, type Store } from "../market/store.ts";
import { type Expected, examinedOnce, jumpsOf } from "../market/validate.ts";
import { openKnownStore } from "../oracle/known-store.ts";
import { EXIT } from "./exit.ts";
import { helpOn } from "./tasks.ts";

const TASKS = ["accept", "drop", "replace", "remove"] as const;

/**
 * `npm run data [-- TASK SYMBOL [DATE]]`: what the store holds, lacks and doubts, and the owner's decisions on it.
 * @returns 0, 2 if there was nothing to decide, 1 for an unknown task, symbol or date
 */
export async function data(words: readonly string[], settings: Settings): Promise<number> {
  const [task = "list", symbol, date] = words;
  const decision = task === "list" ? undefined : decisionOf(task, date);
  if (decision === "unknown" || (decision !== undefined && symbol === undefined)) {
    console.error(helpOn("data"));
    return EXIT.failed;
  }
  const { store, reference } = await openKnownStore(settings);
  try {
    const instrument = symbol === undefined ? undefined : reference.lookup.byProviderSymbol(symbol);
    const expectedOf = expectedBy(reference);
    if (decision === undefined) return await list(instrument?.symbol ?? symbol, store, expectedOf);
    const called = instrument?.symbol ?? symbol!;
    const { manifest, changed } = await store.commit((present) => decide(decision, called, present, expectedOf(called)), {
      now: new Date(),
    });
    console.log(changed ? `The store is now at version ${manifest?.version}.` : `There is nothing of ${called} to ${task}.`);
    return changed ? EXIT.answered : EXIT.refused;
  } finally {
    await store.close();
  }
}

function decisionOf(task: string, date: string | undefined): Decision | "unknown" {
  const known = TASKS.find((each) => each === task);
  const day = date === undefined ? undefined : parseDay(date);
  if (known === undefined || (date !== undefined && day === undefined)) return "unknown";
  return known === "accept" || known === "drop" ? { task: known, ...(day === undefined ? {} : { day }) } : { task: known };
}

async function list(symbol: string | undefined, store: Store, expectedOf: (symbol: string) => Expected): Promise<number> {
  const present = await store.read();
  const isMeant = (series: Series): boolean => symbol === undefined || series.symbol === symbol;
  const all = [...present.series.values()].filter(isMeant).toSorted((a, b) => (a.symbol < b.symbol ? -1 : 1));
  const heldBack = heldBackIn(present).filter(({ series }) => isMeant(series));
  for (const series of all) for (const line of linesOf(series, expectedOf(series.symbol), symbol !== undefined)) console.log(line);
  for (const each of heldBack) console.log(heldBackLine(each));
  if (all.length + heldBack.length > 0) return EXIT.answered;
  console.log(symbol === undefined ? "The store is empty." : `The store has no closes for ${symbol}.`);
  return EXIT.refused;
}

/** Dates that a list of all series names of each. */
const FEW = 3;

function linesOf(series: Series, expected: Expected, everything: boolean): string[] {
  const known = examinedOnce(series, expected);
  const { symbol, basis, days, source, missing = new Int32Array(0), doubted = new Int32Array(0), held = [] } = known;
  const dates = (list: Int32Array): string => {
    const shown = everything ? [...list] : [...list.subarray(0, FEW)];
    return `${shown.map(isoOf).join(", ")}${shown.length < list.length ? " …" : ""}`;
  };
  const jumps = new Map(jumpsOf(known, expected.kind).map((jump) => [jump.date, jump]));
  const doubts = [...doubted].map((day) => {
    const split = jumps.get(isoOf(day))?.split;
    return `${isoOf(day)}${split === undefined ? "" : ` (like a split of ${split.after}:${split.before})`}`;
  });
  const span = days.length === 0 ? "no closes" : `${isoOf(days[0]!)} to ${isoOf(days.at(-1)!)}`;
  return [
    `${symbol.padEnd(7)} ${basis.padEnd(5)}  ${span}  ${counted(days.length, "close")}  ${source.provider} ${source.detail}`,
    ...(missing.length === 0 ? [] : [`        missing: ${counted(missing.length, "session")} (${dates(missing)})`]),
    ...(doubts.length === 0 ? [] : [`        doubted: ${doubts.join(", ")}`]),
    ...held.map(({ day, why }) => `        held back: the close of ${isoOf(day)}, ${why}`),
  ];
}

function heldBackLine({ series, why }: HeldBack): string {
  const { symbol, basis, days, source } = series;
  return `${symbol.padEnd(7)} ${basis.padEnd(5)}  held back: ${counted(days.length, "close")} of ${source.provider} ${source.detail}, to ${isoOf(days.at(-1)!)}: ${why}`;
}
