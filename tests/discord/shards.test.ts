import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { describe, expect, it, onTestFinished } from "vitest";
import { main } from "../../src/bot.ts";
import { newClient } from "../../src/discord/client.ts";
import { settledIn } from "../../src/discord/settings/kept.ts";
import { bot } from "../support/discord/bot.ts";
import { openLoopback, TOKEN } from "../support/discord/loopback.ts";
import { serverOf } from "../support/discord/servers.ts";
import { samplesIn } from "../support/promql.ts";
import { answers, REDIS_URL } from "../support/servers.ts";
import { until } from "../support/until.ts";

const servers = Array.from({ length: 60 }, (_, i) => serverOf(i));

async function open(shards: number) {
  const discord = await openLoopback({ shards, guilds: servers });
  onTestFinished(async () => {
    await discord.close();
    expect(discord.violations).toEqual([]);
  });
  return discord;
}

const redisAnswers = await answers(REDIS_URL);

describe.skipIf(!redisAnswers)(`npm run shards (skipped where none answers at ${REDIS_URL})`, () => {
  it("starts a process for each of its shards, starts one again that ends, and ends all", { timeout: 60_000 }, async () => {
    const discord = await open(2);
    const child = spawn(process.execPath, ["src/shards.ts"], {
      env: {
        ...process.env,
        DISCORD_TOKEN: TOKEN,
        DISCORD_API: discord.api,
        MARKET: "sample",
        STORE_URL: REDIS_URL,
        SHARDS: "1",
        SHARD_COUNT: "2",
        METRICS_PORT: "",
      },
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    const exit = once(child, "exit");
    const connected = () => output.split("connected to Discord").length - 1;
    await until(() => connected() === 1);
    expect(discord.gateway.identified.map(({ shard }) => shard)).toEqual([[1, 2]]);
    // the server of that shard is answered by its process
    const asked = servers.find(({ id }) => (BigInt(id) >> 22n) % 2n === 1n)!;
    await discord.ask({ command: "ask", options: { question: "Dow today" }, guildId: asked.id }).callback;
    discord.gateway.end(4004);
    await until(() => connected() === 2, 30_000);
    await discord.ask({ command: "ask", options: { question: "Dow today" }, guildId: asked.id }).callback;
    child.kill("SIGTERM");
    expect(await exit).toEqual([0, null]);
  });

  it("says what it needs", async () => {
    const env = { PATH: process.env.PATH, DISCORD_TOKEN: TOKEN, STORE_URL: "sqlite::memory:" };
    const child = spawn(process.execPath, ["src/shards.ts"], { env: env as NodeJS.ProcessEnv });
    expect(await text(child.stdout)).toContain("a Redis or a Postgres");
    if (child.exitCode === null) await once(child, "exit");
    expect(child.exitCode).toBe(1);
  });
});

describe("a process that holds some of the connections", () => {
  it("opens those alone, and asks nothing of servers that others serve", async () => {
    const discord = await open(4);
    const { log, stop, parts } = await bot(discord);
    await (await settledIn((await parts.openOracle()).memory, parts.log, () => 0)).servers.change(servers[0]!.id, (present) => present);
    const exit = main(undefined, { ...parts, shards: { ids: [1, 3], count: 4 } });
    await until(() => log.some(({ msg }) => msg === "connected to Discord"));
    expect(discord.gateway.identified.map(({ shard }) => shard)).toEqual([
      [1, 4],
      [3, 4],
    ]);
    expect((BigInt(servers[0]!.id) >> 22n) % 4n).toBe(0n);
    const own = servers.find(({ id }) => (BigInt(id) >> 22n) % 4n === 3n)!;
    await discord.ask({ command: "ask", options: { question: "Dow today" }, guildId: own.id }).callback;
    expect(discord.requests.filter(({ path }) => path.startsWith("/guilds/"))).toEqual([]);
    stop.abort();
    expect(await exit).toBe(0);
  });
});

describe("a bot on many servers", () => {
  it("opens as many connections as Discord advises, and is ready when all are", async () => {
    const discord = await open(2);
    const { log, stop, parts } = await bot(discord);
    const exit = main(undefined, { ...parts, health: { host: "127.0.0.1", port: 0 } });
    await until(() => log.some(({ msg }) => msg === "connected to Discord"));
    expect(discord.gateway.identified.map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(log.find(({ msg }) => msg === "connected to Discord").guilds).toBe(60);
    const { port } = log.find(({ msg }) => msg === "health and metrics are served");
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
    const samples = samplesIn(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text());
    expect(samples.filter(({ name }) => name.startsWith("versus_gateway_shards")).map(({ value }) => value)).toEqual([2, 2]);
    await discord.ask({ command: "ask", options: { question: "Dow today" } }).callback;
    stop.abort();
    expect(await exit).toBe(0);
  });

  it.each([
    ["commands", 0],
    ["mentions", 60 * 12],
  ] as const)("remembers of a server that it is there, where it hears %s, and of people nothing", async (hearing, channels) => {
    const discord = await open(1);
    const client = newClient({ api: discord.api }, hearing);
    onTestFinished(() => client.destroy());
    await client.login(TOKEN);
    await until(() => client.isReady());
    const added = { id: "1900000000000000001", type: 0, name: "new", guild_id: servers[0]!.id };
    discord.gateway.dispatch("CHANNEL_CREATE", added);
    await until(() => client.channels.cache.has(added.id));
    expect(client.guilds.cache.size).toBe(60);
    expect([client.channels.cache.size, client.users.cache.size]).toEqual([channels + 1, 1]);
    for (const guild of client.guilds.cache.values()) {
      expect([guild.roles.cache.size, guild.emojis.cache.size, guild.members.cache.size]).toEqual([1, 0, 0]);
    }
  });
});
