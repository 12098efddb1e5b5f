import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Shard, ShardEvents, ShardingManager } from "discord.js";
import { secretsIn, settingsFrom } from "./config.ts";
import { openLog } from "./health/log.ts";
import { ownVersion } from "./health/version.ts";

/**
 * The root of a bot in several processes, one for each connection to the gateway: `npm run shards`. On several machines each holds its span of
 * them, by SHARDS and SHARD_COUNT. A process that ends is started again, unless all are to end.
 */
async function start(environment: Readonly<Record<string, string | undefined>>): Promise<number> {
  const settings = settingsFrom(environment);
  const { discordToken: token, shards, logLevel: level } = settings;
  const log = openLog({ level, version: await ownVersion(), secrets: secretsIn(settings) });
  if (token === "" || settings.stateUrl.startsWith("sqlite:")) {
    console.log("Several processes need DISCORD_TOKEN, and STORE_URL and STATE_URL in a Redis or a Postgres that they share.");
    return 1;
  }
  const manager = new ShardingManager(fileURLToPath(new URL("bot.ts", import.meta.url)), {
    token,
    totalShards: shards?.count ?? "auto",
    shardList: shards === null ? "auto" : [...shards.ids],
    execArgv: ["--max-semi-space-size=4"],
  });
  manager.on("shardCreate", (shard) => {
    shard.on(ShardEvents.Death, () => log.warn({ shard: shard.id }, "the process of a shard has ended"));
    shard.on(ShardEvents.Ready, () => log.info({ shard: shard.id }, "the process of a shard is ready"));
  });
  const stopped = new Promise<undefined>((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve(undefined));
  });
  const failed = new Promise<"failed">((resolve) => {
    manager.spawn({ timeout: -1 }).catch((error: unknown) => {
      log.fatal({ err: error }, "the processes of the shards could not be started");
      resolve("failed");
    });
  });
  const ended = await Promise.race([stopped, failed]);
  manager.respawn = false;
  await Promise.all([...manager.shards.values()].map(end));
  return ended === "failed" ? 1 : 0;
}

/** Ends a process as it would be ended by itself, and waits until it has. */
async function end(shard: Shard): Promise<void> {
  const { process: child } = shard;
  if (child === null || child.exitCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  await gone;
}

if (import.meta.main) {
  if (existsSync(".env")) process.loadEnvFile(".env");
  process.exit(await start(process.env));
}
