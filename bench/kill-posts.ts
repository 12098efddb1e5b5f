import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../src/market/database.ts";
import { uniform } from "../src/market/sample/random.ts";
import { emptyPlan } from "../src/posts/plan.ts";
import { plansIn } from "../src/posts/plans.ts";
import { openLoopback } from "../tests/support/discord/loopback.ts";
import { channelId, serverId } from "../tests/support/discord/servers.ts";
import { summaryOf } from "../tests/support/posts/instance.ts";
import { fastTime } from "./kill-posts-time.ts";

const CHILD = join(import.meta.dirname, "kill-posts-child.ts");
/** Servers whose summary is due at once. */
const SERVERS = 24;
/** How often a process is killed before one is left to come to its end. */
const KILLS = 2;
/** Milliseconds in which most of it is done by one that is left alone. */
const USUAL = 700;

export interface PostsTally {
  /** summaries that were due, and how often a process was killed while there was work */
  due: number;
  killed: number;
  /** posts that did not come exactly once, in words */
  readonly broken: string[];
}

/** Rounds in which processes that post are killed at random moments, until one comes to its end: each summary must be there once. */
export async function killPosts({ rounds, seed }: { readonly rounds: number; readonly seed: number }): Promise<PostsTally> {
  const random = uniform(seed);
  const tally: PostsTally = { due: 0, killed: 0, broken: [] };
  for (let round = 0; round < rounds; round++) {
    const folder = mkdtempSync(join(tmpdir(), "versus-kill-posts-"));
    const url = `sqlite://${join(folder, "state.sqlite")}`;
    const discord = await openLoopback();
    try {
      const database = await openDatabase(url);
      const plans = plansIn(database, () => {});
      for (let i = 0; i < SERVERS; i++)
        await plans.change(serverId(i), (plan) => ({
          ...plan,
          ...emptyPlan(serverId(i)),
          summaries: [summaryOf({ channelId: channelId(i), since: "2026-10-28T00:00:00.000Z" })],
        }));
      await database.close();
      const start = Date.now();
      discord.clock.now = () => fastTime(start);
      const args = [CHILD, discord.api, url, String(start)];
      for (let kill = 0; kill < KILLS; kill++) if (!(await run(args, random() * USUAL)).finished) tally.killed += 1;
      await run(args, undefined);
      tally.due += SERVERS;
      for (let i = 0; i < SERVERS; i++) {
        const { length } = discord.channels.in(channelId(i));
        if (length !== 1) tally.broken.push(`round ${round}: ${length} messages in channel ${i} instead of 1`);
      }
    } finally {
      await discord.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return tally;
}

/** Starts a process and kills it this many milliseconds after it says that it is at work; undefined lets it come to its end. */
function run(args: readonly string[], after: number | undefined): Promise<{ finished: boolean }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    let timer: NodeJS.Timeout | undefined;
    child.stdout.once("data", () => {
      if (after !== undefined) timer = setTimeout(() => child.kill("SIGKILL"), after);
    });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (signal === null && code !== 0) reject(new Error(`the child failed with ${code}`));
      else resolve({ finished: signal === null });
    });
  });
}

if (import.meta.main) {
  const [rounds = 20, seed = 1] = process.argv.slice(2).map(Number);
  const { due, killed, broken } = await killPosts({ rounds, seed });
  console.log(
    `${rounds} rounds, seed ${seed}: ${due} summaries due, ${killed} kills while they were posted, ${broken.length} not exactly once`,
  );
  for (const line of broken) console.log(line);
  if (broken.length > 0) process.exitCode = 1;
}
