// Very many servers in processes of a shard each, on one store: how long until all are ready, what memory each takes, how fast they answer while a daily
// summary goes to every server, and whether each gets it once.
//   npm run --prefix bench shards [-- --servers 2600 --channels 12 --shards 2 --store redis://127.0.0.1:6379/12]
//   npm run --prefix bench shards -- --servers 10000 --channels 60 --shards 4
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { channelId, serverOf } from "../tests/support/discord/servers.ts";
import { openBenchDiscord, quantile, type Traced, verdicts } from "./discord.ts";
import { fleetStore, START } from "./fleet-store.ts";
import { type RunningBot, startBot } from "./running-bot.ts";

const { values } = parseArgs({
  options: {
    servers: { type: "string", default: "2600" },
    channels: { type: "string", default: "12" },
    shards: { type: "string", default: "2" },
    store: { type: "string", default: "redis://127.0.0.1:6379/12" },
  },
});
const [servers, channels, shards] = [Number(values.servers), Number(values.channels), Number(values.shards)];
/** Discord takes fifty requests a second of a bot; what is longer than twice that is slow. */
const LONGEST = 60_000 + (2 * servers * 1000) / 50;

const folder = mkdtempSync(join(tmpdir(), "versus-shards-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
const clock = join(folder, "clock");
const began = Date.now();
// twenty seconds before the summaries are due, once all are ready
let ahead = START - began;
writeFileSync(clock, String(ahead));
const fleet = await fleetStore(values.store, servers);
const guilds = Array.from({ length: servers }, (_, i) => serverOf(i, channels));
const discord = await openBenchDiscord({ shards, guilds, now: () => Math.round(Date.now() + ahead) });
const { check, exitCode } = verdicts();
try {
  const bots: RunningBot[] = [];
  for (let id = 0; id < shards; id++)
    bots.push(await startBot(["bench/fleet-bot.ts", discord.api, values.store, clock, `${id}/${shards}`], {}));
  console.log(
    `ready after ${bots.map(({ readyAfter }) => `${(readyAfter / 1000).toFixed(1)} s`).join(", ")}; ${servers} servers × ${channels} channels`,
  );
  const total = async (name: string, labels: Readonly<Record<string, string>> = {}): Promise<number> => {
    const each = await Promise.all(bots.map((bot) => bot.total(name, labels)));
    return each.reduce((sum, value) => sum + value, 0);
  };
  const memory = (): Promise<number[]> =>
    Promise.all(bots.map(async (bot) => (await bot.total("process_resident_memory_bytes")) / 2 ** 20));
  const atFirst = await memory();
  const asked: Traced[] = [];
  let most = atFirst;
  ahead = START + 59_000 - Date.now();
  writeFileSync(clock, String(ahead));
  const started = performance.now();
  while (discord.posts.size < servers && performance.now() - started < LONGEST) {
    asked.push(
      discord.ask({ command: asked.length % 2 === 0 ? "quote" : "help", options: asked.length % 2 === 0 ? { instrument: "S&P 500" } : {} }),
    );
    if (asked.length % 50 === 0) {
      const now = await memory();
      most = most.map((each, i) => Math.max(each, now[i]!));
    }
    await sleep(100);
  }
  const took = (performance.now() - started) / 1000;
  await sleep(2000);
  const waits = asked.flatMap(({ sent, answered }) => (answered === undefined ? [] : [answered - sent]));
  const reached = guilds.filter((_, i) => discord.posts.get(channelId(i)) === 1).length;
  const megabytes = (all: readonly number[]): string => all.map((each) => each.toFixed(0)).join(", ");
  console.log(`RSS ${megabytes(atFirst)} MB when ready, ${megabytes(most)} MB at most while they posted`);
  console.log(
    `${waits.length} of ${asked.length} questions answered meanwhile, p50 ${quantile(waits, 0.5).toFixed(1)} ms, p99 ${quantile(waits, 0.99).toFixed(0)} ms`,
  );
  console.log(`summaries went out within ${took.toFixed(0)} s`);
  check(
    `ready on ${shards} connections: ${await total("versus_gateway_shards_ready")}`,
    (await total("versus_gateway_shards_ready")) === shards,
  );
  check(`every server has its daily summary, once: ${reached} of ${servers}`, reached === servers && discord.posts.size === servers);
  const counted = await total("versus_posts_total", { post: "daily" });
  check(`posts counted as sent or late: ${counted}`, counted === servers);
  check("every question was answered", waits.length === asked.length);
  check(`99 of 100 within 300 ms: ${quantile(waits, 0.99).toFixed(0)}`, quantile(waits, 0.99) <= 300);
  check(`at most 600 MB a process: ${Math.max(...most).toFixed(0)}`, Math.max(...most) <= 600);
  const ends = await Promise.all(bots.map((bot) => bot.stop()));
  check(
    `SIGTERM ends each with 0: ${ends.join(", ")}`,
    ends.every((end) => end === 0),
  );
} finally {
  await discord.close();
  await fleet.close();
}
process.exit(exitCode());
