// Many servers in one process: how long until it is ready on as many connections as Discord advises, what memory it takes, how fast it answers while a
// daily summary goes to every server, and whether each gets it once.
//   npm run --prefix bench shards [-- --servers 2600 --shards 2]
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { channelId, serverOf } from "../tests/support/discord/servers.ts";
import { openBenchDiscord, quantile, type Traced, verdicts } from "./discord.ts";
import { startBot } from "./running-bot.ts";

const { values } = parseArgs({
  options: { servers: { type: "string", default: "2600" }, shards: { type: "string", default: "2" } },
});
const [servers, shards] = [Number(values.servers), Number(values.shards)];

/** Twenty seconds before the summaries of 30 October 2026 are due, half an hour after the close. */
const START = Date.parse("2026-10-30T20:29:40Z");
/** Discord takes fifty requests a second of a bot; what is longer than twice that is slow. */
const LONGEST = 60_000 + (2 * servers * 1000) / 50;

const began = performance.now();
const guilds = Array.from({ length: servers }, (_, i) => serverOf(i));
const discord = await openBenchDiscord({ shards, guilds, now: () => Math.round(START + performance.now() - began) });
const { check, exitCode } = verdicts();
try {
  const bot = await startBot(["bench/shards-bot.ts", discord.api, String(servers), String(START)], {});
  console.log(`ready after ${(bot.readyAfter / 1000).toFixed(1)} s on ${discord.shards} connections to the gateway, ${servers} servers`);
  const memory = async (): Promise<number> => (await bot.total("process_resident_memory_bytes")) / 2 ** 20;
  const atFirst = await memory();
  const asked: Traced[] = [];
  let most = atFirst;
  const started = performance.now();
  while (discord.posts.size < servers && performance.now() - started < LONGEST) {
    asked.push(
      discord.ask({ command: asked.length % 2 === 0 ? "quote" : "help", options: asked.length % 2 === 0 ? { instrument: "S&P 500" } : {} }),
    );
    if (asked.length % 50 === 0) most = Math.max(most, await memory());
    await sleep(100);
  }
  const took = (performance.now() - started) / 1000;
  await sleep(2000);
  const waits = asked.flatMap(({ sent, answered }) => (answered === undefined ? [] : [answered - sent]));
  const reached = guilds.filter((_, i) => discord.posts.get(channelId(i)) === 1).length;
  console.log(`RSS ${atFirst.toFixed(0)} MB when ready, ${most.toFixed(0)} MB at most while it posted`);
  console.log(
    `${waits.length} of ${asked.length} questions answered meanwhile, p50 ${quantile(waits, 0.5).toFixed(1)} ms, p99 ${quantile(waits, 0.99).toFixed(0)} ms`,
  );
  console.log(`summaries went out within ${took.toFixed(0)} s`);
  check(
    `ready on ${shards} connections: ${await bot.total("versus_gateway_shards_ready")}`,
    (await bot.total("versus_gateway_shards_ready")) === shards,
  );
  check(`every server has its daily summary, once: ${reached} of ${servers}`, reached === servers && discord.posts.size === servers);
  check(
    `posts counted as sent or late: ${await bot.total("versus_posts_total", { post: "daily" })}`,
    (await bot.total("versus_posts_total", { post: "daily" })) === servers,
  );
  check("every question was answered", waits.length === asked.length);
  check(`at most 600 MB: ${most.toFixed(0)}`, most <= 600);
  check("SIGTERM ends the bot with 0", (await bot.stop()) === 0);
} finally {
  await discord.close();
}
process.exit(exitCode());
