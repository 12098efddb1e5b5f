// Time of an answer from a warm snapshot beside the same work in pandas, results compared before times are.
//   npm run --prefix bench against-pandas      (Python 3 with pandas: apt-get install python3-pandas; real prices in ../shared/market-data, or a folder named)
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DateTime } from "luxon";
import { answer } from "../src/ask/answered.ts";
import { interpret } from "../src/ask/interpret.ts";
import { importPaths } from "../src/market/import.ts";
import { recordFiles } from "../src/market/providers/records.ts";
import { openStore } from "../src/market/store.ts";
import { loadReference } from "../src/oracle/reference.ts";
import { readLexicon } from "./lexicon.ts";

const root = resolve(import.meta.dirname, "..");
const data = process.argv[2] ?? join(root, "../shared/market-data");
const python = process.env.PYTHON ?? "/usr/bin/python3";

const theirs = spawnSync(python, [join(import.meta.dirname, "pandas_side.py"), data], { encoding: "utf8" });
if (theirs.status !== 0) throw new Error(`pandas could not be asked: ${theirs.stderr}`);
const pandas = JSON.parse(theirs.stdout) as Record<string, { values: Record<string, number | string>; ms: number }>;

const QUESTIONS: Readonly<Record<string, readonly [string, string]>> = {
  leaders: ["which of the Magnificent Seven is up this month?", "2023-06-07"],
  positioning: ["how short are speculators in S&P futures?", "2025-03-14"],
  performance: ["What did the S&P 500 do this week?", "2023-06-07"],
  streak: ["how many weeks in a row has the Nasdaq risen?", "2023-06-16"],
  rate: ["how has the 10-year yield moved this month?", "2023-06-07"],
  concentration: ["how much of the S&P 500 is the Magnificent Seven?", "2023-04-06"],
  compare: ["Russell vs Nasdaq this week", "2023-06-07"],
  drawdown: ["how far is the nasdaq from its all time high", "2023-06-07"],
  record: ["when did the Russell last beat the Nasdaq 100 by 2.5 points on two days in one week?", "2023-06-07"],
  trend: ["Is the S&P 500 above its 200-day trend?", "2023-06-07"],
  risk: ["what is the beta of the Russell to the S&P over the past year?", "2023-06-07"],
  breadth: ["what share of the S&P 500 is above its 200-day average?", "2023-06-01"],
  regime: ["is S&P in a bull market", "2023-06-07"],
};

const reference = await loadReference(join(root, "data"));
const lexicon = await readLexicon(join(root, "data"));
const folder = mkdtempSync(join(tmpdir(), "versus-pandas-"));
const store = await openStore(`sqlite://${join(folder, "bench.sqlite")}`);
const paths = ["history", "constituents-2023", "holdings", "positioning"].map((each) => join(data, each));
const resolveSymbol = (symbol: string) => reference.lookup.byProviderSymbol(symbol);
await importPaths({
  paths,
  store,
  resolveSymbol,
  kinds: [recordFiles({ resolveSymbol, now: new Date() })],
  now: new Date(),
  exchange: reference.exchange,
});
const snapshot = await store.load();
await store.close();
rmSync(folder, { recursive: true, force: true });

let differing = 0;
console.log("kind       Versus ms  pandas ms   times  same figures");
for (const [kind, [text, asOf]] of Object.entries(QUESTIONS)) {
  const now = DateTime.fromISO(asOf, { zone: "America/New_York" }).endOf("day");
  const { question } = interpret(text, Math.floor(Date.parse(asOf) / 86_400_000), lexicon);
  const ground = { reference, snapshot, now };
  const { values } = answer(question, ground);
  const { values: expected, ms } = pandas[kind]!;
  const found = (name: string): unknown =>
    name.split(".").reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], values);
  const same = Object.entries(expected).every(([name, value]) =>
    typeof value === "number" ? Math.abs((found(name) as number) - value) <= 1e-9 * Math.max(1, Math.abs(value)) : found(name) === value,
  );
  if (!same) {
    differing += 1;
    console.log(
      `${kind}: ${JSON.stringify(expected)} against ${JSON.stringify(Object.fromEntries(Object.keys(expected).map((name) => [name, found(name)])))}`,
    );
    continue;
  }
  const own = medianOf(() => answer(question, ground));
  console.log(
    `${kind.padEnd(10)} ${own.toFixed(4).padStart(9)}  ${ms.toFixed(3).padStart(9)}  ${(ms / own).toFixed(0).padStart(6)}  ${Object.keys(expected).join(", ")}`,
  );
}
process.exitCode = differing === 0 ? 0 : 1;

function medianOf(work: () => unknown): number {
  const until = performance.now() + 300;
  while (performance.now() < until) work();
  const times = Array.from({ length: 400 }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[200]!;
}
