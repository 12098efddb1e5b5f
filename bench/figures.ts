// Random questions over every series, period and reduction, answered here and in pandas (bench/figures_in_pandas.py, written from the
// conventions alone), every figure compared. Fails where two differ by more than 1e-9 of the larger.
//   npm run --prefix bench figures [-- ASKS SEED]      (Python 3 with pandas: apt-get install python3-pandas; real prices in ../shared/market-data)
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { DateTime } from "luxon";
import { answer } from "../src/ask/answered.ts";
import { interpret } from "../src/ask/interpret.ts";
import { parseDay } from "../src/calendar/day.ts";
import type { Question } from "../src/kinds/question.ts";
import { questionSchema } from "../src/kinds/question.ts";
import { importPaths } from "../src/market/import.ts";
import { openStore } from "../src/market/store.ts";
import { loadReference } from "../src/oracle/reference.ts";
import { type Asked, generator, PRICES } from "./figures-asked.ts";
import { readLexicon } from "./lexicon.ts";

const [asks = 2000, seed = 1] = process.argv.slice(2).map(Number);
const root = resolve(import.meta.dirname, "..");
const shared = join(root, "../shared/market-data");
const python = process.env.PYTHON ?? "/usr/bin/python3";
const RELATIVE = 1e-9;
/** Differences of figures near zero, as of means that cancel out, are roundings of binary fractions. */
const ABSOLUTE = 1e-12;

const folder = mkdtempSync(join(tmpdir(), "versus-figures-"));
try {
  process.exitCode = await compare();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare(): Promise<number> {
  for (const { file } of Object.values(PRICES)) copyFileSync(join(shared, file), join(folder, basename(file)));
  const reference = await loadReference(join(root, "data"));
  const lexicon = await readLexicon(join(root, "data"));
  const store = await openStore(`sqlite://${join(folder, "figures.sqlite")}`);
  await importPaths({
    paths: [folder],
    store,
    resolveSymbol: (symbol) => reference.lookup.byProviderSymbol(symbol),
    now: new Date(),
    exchange: reference.exchange,
  });
  const snapshot = await store.load();
  await store.close();

  const next = generator(seed, (symbol) => {
    const { days } = snapshot.series(symbol)!;
    return { first: days[0]!, last: days.at(-1)!, closes: snapshot.series(symbol)! };
  });
  const all: { readonly asked: Asked; readonly question: Question; readonly values: Record<string, unknown> | null }[] = [];
  let misread = 0;
  for (let answered = 0; answered < asks; ) {
    const asked = next();
    questionSchema.parse(asked.question);
    const now = DateTime.fromISO(asked.asOf, { zone: "America/New_York" }).endOf("day");
    const question = asked.text === undefined ? asked.question : interpret(asked.text, parseDay(asked.asOf)!, lexicon).question;
    if (question.kind !== asked.question.kind) {
      misread += 1;
      console.log(`read as ${question.kind}, not as ${asked.question.kind}: ${asked.text}`);
      continue;
    }
    const { question: said, values } = answer(question, { reference, snapshot, now });
    const refused = said.kind === "refusal" || "reason" in values;
    all.push({ asked, question, values: refused ? null : (values as Record<string, unknown>) });
    if (!refused) answered += 1;
  }

  const theirs = spawnSync(python, [join(import.meta.dirname, "figures_in_pandas.py"), folder], {
    input: all.map(({ asked: { question, asOf } }) => JSON.stringify({ question, asOf })).join("\n"),
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (theirs.status !== 0) throw new Error(`pandas could not be asked: ${theirs.stderr}`);
  const expected = theirs.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);

  const tallies = new Map<string, Tally>();
  /** by kind: each value, and whether it was compared in any answer */
  const seen = new Map<string, Map<string, boolean>>();
  all.forEach(({ asked, values }, i) => {
    const { kind } = asked.question;
    const tally = tallies.get(kind) ?? { asks: 0, english: 0, refused: 0, figures: 0, differences: 0 };
    tallies.set(kind, tally);
    if (values === null && expected[i] === null) {
      tally.refused += 1;
      return;
    }
    tally.asks += 1;
    if (asked.text !== undefined) tally.english += 1;
    const found: Difference[] = [];
    tally.figures += held(expected[i], values, "", found);
    tally.differences += found.length;
    if (found.length > 0) console.log(`${kind} as of ${asked.asOf}: ${asked.text ?? ""} ${JSON.stringify(asked.question)}`);
    for (const { path, ours, other } of found.slice(0, 6))
      console.log(`    ${path}: ${JSON.stringify(ours)} against ${JSON.stringify(other)}`);
    const keys = seen.get(kind) ?? new Map<string, boolean>();
    seen.set(kind, keys);
    for (const key of Object.keys(values ?? {})) keys.set(key, keys.get(key) === true || key in ((expected[i] as object | null) ?? {}));
  });

  console.log(`\n${"kind".padEnd(12)}   asks  in English  refused by both  figures  differences  not compared`);
  const total = { asks: 0, english: 0, refused: 0, figures: 0, differences: 0 };
  for (const [kind, tally] of [...tallies].sort(([a], [b]) => a.localeCompare(b))) {
    for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key];
    console.log(row(kind, tally, [...(seen.get(kind) ?? [])].flatMap(([key, isHeld]) => (isHeld ? [] : [key])).join(" ")));
  }
  console.log(row("all", total, ""));
  return total.differences + misread === 0 ? 0 : 1;
}

interface Tally {
  asks: number;
  english: number;
  refused: number;
  figures: number;
  differences: number;
}

interface Difference {
  readonly path: string;
  readonly ours: unknown;
  readonly other: unknown;
}

function row(kind: string, { asks: count, english, refused, figures, differences }: Tally, rest: string): string {
  return `${kind.padEnd(12)} ${String(count).padStart(6)} ${String(english).padStart(11)} ${String(refused).padStart(16)} ${figures.toLocaleString("en-US").padStart(8)} ${String(differences).padStart(12)}  ${rest}`;
}

/** Compares every figure that pandas gives; the number compared. */
function held(expected: unknown, found: unknown, path: string, differences: Difference[]): number {
  if (Array.isArray(expected) || (typeof expected === "object" && expected !== null)) {
    if (typeof found !== "object" || found === null || (Array.isArray(expected) && expected.length !== (found as unknown[]).length)) {
      differences.push({ path, ours: found, other: expected });
      return 1;
    }
    return Object.entries(expected).reduce(
      (sum, [key, each]) => sum + held(each, (found as Record<string, unknown>)[key], path === "" ? key : `${path}.${key}`, differences),
      0,
    );
  }
  const same =
    typeof expected === "number" && typeof found === "number"
      ? Math.abs(expected - found) <= Math.max(ABSOLUTE, RELATIVE * Math.max(Math.abs(expected), Math.abs(found)))
      : (expected ?? null) === (typeof found === "number" && Number.isNaN(found) ? null : (found ?? null));
  if (!same) differences.push({ path, ours: found, other: expected });
  return 1;
}
