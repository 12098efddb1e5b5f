// Two processes at the gateway, a shard each, and two behind HTTP, on one store: every interaction answered once, every post sent once, limits shared, a new
// version of the market served by all within two seconds, and the leader killed at random so many times while posts go out.
//   npm run --prefix bench fleet [-- --kills 3 --servers 120 --store redis://127.0.0.1:6379/11]
//   npm run --prefix bench fleet -- --store postgres://versus:versus@127.0.0.1:5432/versus_fleet
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { applicationKeys } from "../tests/support/discord/endpoint.ts";
import { channelId, serverId, serverOf } from "../tests/support/discord/servers.ts";
import { openBenchDiscord, quantile, type Traced, verdicts } from "./discord.ts";
import { fleetStore, START } from "./fleet-store.ts";
import { signedTo } from "./signed.ts";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "3" },
    servers: { type: "string", default: "120" },
    seed: { type: "string", default: "1" },
    store: { type: "string", default: "redis://127.0.0.1:6379/11" },
  },
});
const kills = Number(values.kills);
/** More than go out between two kills. */
const servers = 60 + kills * Number(values.servers);
const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "versus-fleet-"));
const clock = join(folder, "clock");
const fleet = await fleetStore(values.store, servers);
let ahead = 0;
const moveTo = (instant: number): void => {
  ahead = instant - Date.now();
  writeFileSync(clock, String(ahead));
};
moveTo(START);
const guilds = Array.from({ length: servers }, (_, i) => serverId(i));
const discord = await openBenchDiscord({
  shards: 2,
  guilds: Array.from({ length: servers }, (_, i) => serverOf(i)),
  now: () => Math.round(Date.now() + ahead),
});
const keys = applicationKeys();
const { check, exitCode } = verdicts();

interface Process {
  readonly child: ChildProcess;
  readonly output: () => string;
}
const all: Process[] = [];
process.once("exit", () => {
  for (const { child } of all) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});
const start = async (ready: string, ...role: string[]): Promise<Process> => {
  const args = ["--max-semi-space-size=4", "bench/fleet-bot.ts", discord.api, values.store, clock, ...role];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout!.on("data", (chunk) => {
    output += chunk;
  });
  const started = { child, output: () => output };
  all.push(started);
  while (!output.includes(ready)) {
    if (child.exitCode !== null) throw new Error(`a process has ended with ${child.exitCode}: ${output}`);
    await sleep(20);
  }
  return started;
};
const shard = (id: number): Promise<Process> => start("connected to Discord", `${id}/2`);
const base = 20_000 + (process.pid % 20_000);
const shards = [await shard(0), await shard(1)];
const workers = [
  await start("HTTP is served", "worker", String(base), keys.publicKey),
  await start("HTTP is served", "worker", String(base + 1), keys.publicKey),
];
const endpoint = signedTo(
  [0, 1].map((i) => `http://127.0.0.1:${base + i}/interactions`),
  keys,
  () => Date.now() + ahead,
);
const leads = ({ output, child }: Process): boolean =>
  child.exitCode === null && child.signalCode === null && output().includes('"msg":"this process leads');

// every interaction once, whichever way it comes
const TEXTS = [
  { command: "quote", options: { instrument: "S&P 500" } },
  { command: "help" },
  { command: "ask", options: { question: "Russell vs Nasdaq this week" } },
] as const;
const questions = async (many: number, over: "gateway" | "http" | "both"): Promise<readonly Traced[]> => {
  const asked: Traced[] = [];
  for (let i = 0; i < many; i++) {
    const overHttp = over === "http" || (over === "both" && i % 2 === 0);
    asked.push(overHttp ? discord.ask(TEXTS[i % 3]!, endpoint.send) : discord.ask({ ...TEXTS[i % 3]! }));
    await sleep(10);
  }
  for (let i = 0; i < 100 && asked.some(({ answered }) => answered === undefined); i++) await sleep(50);
  return asked;
};
const once = (asked: readonly Traced[]): number => asked.filter(({ callbacks }) => callbacks === 1).length;
const first = await questions(300, "both");
const waits = first.flatMap(({ sent, answered }) => (answered === undefined ? [] : [answered - sent]));
check(
  `every interaction is answered once, over the gateway and over HTTP: ${once(first)} of ${first.length}, p99 ${quantile(waits, 0.99).toFixed(0)} ms`,
  once(first) === first.length,
);

// one person's questions to both workers
let limited = 0;
const person = { userId: "1499999999999999999" };
for (let i = 0; i < 14; i++) {
  const traced = discord.ask({ ...TEXTS[0], ...person }, (interaction, each) =>
    endpoint.send(interaction, each, (body) => {
      if (body.includes("Ask again in")) limited += 1;
    }),
  );
  while (traced.answered === undefined) await sleep(5);
}
check(`two workers share a person's ten questions: ${limited} of 14 limited`, limited === 4);

// a new version
const committedAt = performance.now();
const version = await fleet.change();
const serves = ({ output }: Process): boolean => output().includes(`"market":"${version}"`);
while (performance.now() - committedAt < 10_000 && ![...shards, ...workers].every(serves)) await sleep(10);
const spread = performance.now() - committedAt;
check(
  `a new version is served by all within 2 s: ${[...shards, ...workers].filter(serves).length} of 4 after ${spread.toFixed(0)} ms`,
  spread <= 2000,
);

check(`one of two leads: ${shards.filter(leads).length}`, shards.filter(leads).length === 1);

// posts, with the leader killed while they go out
let seed = Number(values.seed);
const random = (): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};
let [killed, overHttp, answeredOverHttp] = [0, 0, 0];
const posted = (): number => [...discord.posts.values()].reduce((sum, count) => sum + count, 0);
const began = performance.now();
moveTo(START + 70_000);
while (killed < kills && posted() < servers) {
  // until the next posts are on their way, and a little longer
  const had = posted();
  for (let i = 0; i < 1200 && posted() === had; i++) await sleep(50);
  await sleep(random() * 1500);
  const id = shards.findIndex(leads);
  if (id < 0) continue;
  shards[id]!.child.kill("SIGKILL");
  killed += 1;
  const [asked, restarted] = await Promise.all([questions(20, "http"), shard(id)]);
  shards[id] = restarted;
  overHttp += asked.length;
  answeredOverHttp += once(asked);
}
// what a killed process had claimed is left to it for two minutes
for (let i = 0; i < 8000 && posted() < servers; i++) await sleep(50);
await sleep(5000);
const wrong = guilds.filter((_, i) => discord.posts.get(channelId(i)) !== 1).length;
console.log(
  `${killed} kills of the leader in ${((performance.now() - began) / 1000).toFixed(0)} s; ${servers} posts due, ${posted()} sent`,
);
check(`the leader was killed ${kills} times while posts went out`, killed === kills);
check(`every post is sent once: ${wrong} of ${servers} servers have none or several`, wrong === 0 && posted() === servers);
check(`workers answer meanwhile: ${answeredOverHttp} of ${overHttp}`, answeredOverHttp === overHttp);
const ends = await Promise.all(
  [...shards, ...workers].map(async ({ child }) => {
    const exit = new Promise<number | null>((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    return exit;
  }),
);
check(
  `SIGTERM ends each with 0: ${ends.join(", ")}`,
  ends.every((end) => end === 0),
);
endpoint.close();
await discord.close();
await fleet.close();
process.exit(exitCode());
