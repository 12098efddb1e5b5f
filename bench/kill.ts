// Kills a process that imports, refreshes, reloads or goes back a version at random moments, and proves each time that the store serves the whole old or
// the whole new version. Then kills processes that post, and proves that each post came exactly once.
//   npm run --prefix bench kill [-- ROUNDS SEED]     rounds of each of the five, 20 where left out
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { uniform } from "../src/market/sample/random.ts";
import { openStore } from "../src/market/store.ts";
import { killPosts } from "./kill-posts.ts";
import { closeAt, SYMBOLS, writeVersion } from "./kill-version.ts";

const CHILD = join(import.meta.dirname, "kill-child.ts");

/** What is killed, in turn. */
const WAYS = ["import", "refresh", "reload", "rollback"] as const;

/** How a round ended: the version that serves is the one before, or the one being written. */
export interface Tally {
  old: number;
  new: number;
  /** rounds in which the child was done before the kill came */
  finished: number;
  /** what was served instead of a whole version, in words */
  readonly broken: string[];
}

export interface KillOptions {
  readonly rounds: number;
  readonly seed: number;
  readonly onRound?: (tally: Tally) => void;
}

/** Runs so many rounds on a store of its own. The moments are drawn from the seed, from the child's start to a little past its usual end. */
export async function killRounds({ rounds, seed, onRound }: KillOptions): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "versus-kill-"));
  const url = `sqlite://${join(folder, "versus.sqlite")}`;
  const random = uniform(seed);
  const tally: Tally = { old: 0, new: 0, finished: 0, broken: [] };
  try {
    let served = 1;
    let before: number | undefined;
    let next = 2;
    const first = (await runChild(folder, url, served, undefined)).took;
    /** milliseconds that each way needs where nobody kills it */
    const usual = new Map<string, number>(WAYS.map((way) => [way, first]));
    for (let round = 0; round < rounds; round++, next++) {
      const way = WAYS[round % WAYS.length]!;
      const { finished, took } = await runChild(folder, url, next, random() * usual.get(way)! * 1.1, way);
      if (finished) usual.set(way, took);
      const found = await versionServed(url);
      const meant = way === "rollback" ? (before ?? served) : next;
      if (found === meant) tally.new += 1;
      else if (found === served && !finished) tally.old += 1;
      else tally.broken.push(`round ${round}: ${typeof found === "number" ? `version ${found}` : found} instead of ${served} or ${meant}`);
      if (finished) tally.finished += 1;
      if (typeof found === "number" && found !== served) [before, served] = [served, found];
      onRound?.(tally);
    }
    return tally;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts the child and kills it after so many milliseconds from when it says it is at work; undefined lets it finish. */
function runChild(
  folder: string,
  url: string,
  version: number,
  after: number | undefined,
  way = "import",
): Promise<{ finished: boolean; took: number }> {
  const files = join(folder, "files");
  mkdirSync(files, { recursive: true });
  writeVersion(version, (symbol, text) => writeFileSync(join(files, `${symbol}.csv`), text));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CHILD, way, url, files, String(version)], { stdio: ["ignore", "pipe", "inherit"] });
    let started = 0;
    let timer: NodeJS.Timeout | undefined;
    child.stdout.once("data", () => {
      started = performance.now();
      if (after !== undefined) timer = setTimeout(() => child.kill("SIGKILL"), after);
    });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (signal === null && code !== 0) reject(new Error(`the child failed with ${code}`));
      else resolve({ finished: signal === null, took: performance.now() - started });
    });
  });
}

/** The one version that every symbol's every close belongs to, or what is there instead. */
async function versionServed(url: string): Promise<number | string> {
  try {
    let fallbacks = 0;
    const store = await openStore(url, { onFallback: () => fallbacks++ });
    const snapshot = await store.load();
    await store.close();
    if (fallbacks > 0) return "a version that is damaged";
    if (snapshot.symbols.length !== SYMBOLS.length) return `${snapshot.symbols.length} of ${SYMBOLS.length} symbols`;
    const versions = new Set<number>();
    for (const [index, symbol] of SYMBOLS.entries()) {
      const { close } = snapshot.series(symbol)!;
      const version = close.length - closeAt.base;
      versions.add(close.every((value, i) => Math.abs(value - closeAt(index, i)) < 1e-9) ? version : Number.NaN);
    }
    const [version] = versions;
    return versions.size === 1 && version !== undefined && !Number.isNaN(version)
      ? version
      : `a mixture of versions ${[...versions].join(", ")}`;
  } catch (error) {
    return `an error: ${error instanceof Error ? error.message : String(error)}`;
  }
}

if (import.meta.main) {
  const [rounds = 20, seed = 1] = process.argv.slice(2).map(Number);
  const all = rounds * WAYS.length;
  const tally = await killRounds({
    rounds: all,
    seed,
    onRound: ({ old, new: fresh, broken }) => process.stderr.write(`\r${old + fresh + broken.length} of ${all}`),
  });
  console.log(
    `\r${rounds} rounds each of ${WAYS.join(", ")}, seed ${seed}: ${tally.old} served the whole old version, ${tally.new} the whole new one (${tally.finished} were done before the kill), ${tally.broken.length} neither`,
  );
  const posts = await killPosts({ rounds, seed });
  console.log(
    `${rounds} rounds of posting, seed ${seed}: ${posts.due} summaries due, ${posts.killed} kills while they were posted, ${posts.broken.length} not exactly once`,
  );
  const broken = [...tally.broken, ...posts.broken];
  for (const line of broken) console.log(line);
  if (broken.length > 0) process.exitCode = 1;
}
