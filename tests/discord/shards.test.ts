import { describe, expect, it, onTestFinished } from "vitest";
import { main } from "../../src/bot.ts";
import { newClient } from "../../src/discord/client.ts";
import { bot } from "../support/discord/bot.ts";
import { openLoopback, TOKEN } from "../support/discord/loopback.ts";
import { serverOf } from "../support/discord/servers.ts";
import { samplesIn } from "../support/promql.ts";
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
