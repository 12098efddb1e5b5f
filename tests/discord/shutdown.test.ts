import { spawn } from "node:child_process";
import { once } from "node:events";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { main } from "../../src/bot.ts";
import { openDatabase } from "../../src/market/database.ts";
import { bot, endBot, startBot, troublesOf } from "../support/discord/bot.ts";
import { CALLBACK, openLoopback, TOKEN } from "../support/discord/loopback.ts";
import { type RedisProxy, redisProxy } from "../support/redis-proxy.ts";
import { until } from "../support/until.ts";

/** Lets everything happen that waits for nothing: a bot that did not wait would have ended by then. */
async function turns(): Promise<void> {
  for (let i = 0; i < 500; i++) await setImmediate();
}

const OWNER = "1700000000000000001";

describe("the end of the bot", () => {
  it("waits for the reply under way, takes nothing new, closes the store and is code 0", async () => {
    const running = await startBot();
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    running.oracle.reloading = async () => {
      await released;
      return { version: "8", lines: ["RUT: 1 close added"] };
    };
    const slow = running.discord.ask({ command: "reload", userId: OWNER });
    await until(() => running.oracle.reloads.length === 1);
    const exit = running.stop();
    const late = running.discord.ask({ command: "ask", options: { question: "Dow today" } });
    const closedAtTheEdit = slow.edit.then(() => running.storeClosed);
    await turns();
    expect(running.storeClosed).toBe(false);
    release();
    expect((await slow.edit).embeds[0].title).toBe("Reloaded");
    expect(await closedAtTheEdit).toBe(false);
    expect(await exit).toBe(0);
    expect(running.storeClosed).toBe(true);
    expect(late.taken).toBe(0);
    expect(await endBot(running)).toEqual([]);
    expect(troublesOf(running)).toEqual([]);
  });

  it("on SIGTERM loses no reply", async () => {
    const discord = await openLoopback();
    const child = spawn(process.execPath, [fileURLToPath(new URL("../support/discord/bot-process.ts", import.meta.url)), discord.api]);
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr.on("data", (chunk) => {
      output += chunk;
    });
    const exit = once(child, "exit");
    await until(() => output.includes("connected to Discord"));
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    discord.failNext(/\/callback$/, { kind: "delay", until: released });
    const sent = discord.ask({ command: "ask", options: { question: "Dow today" } });
    await until(() => discord.requests.some(({ path }) => path.endsWith("/callback")));
    child.kill("SIGTERM");
    // nothing says that a process stays: a second is enough for one that would not
    await Promise.race([exit, new Promise((resolve) => setTimeout(resolve, 1000))]);
    expect(child.exitCode).toBeNull();
    release();
    expect((await sent.callback).type).toBe(CALLBACK.message);
    expect(await exit).toEqual([0, null]);
    expect(output).toContain("store closed");
    await discord.close();
    expect(discord.violations).toEqual([]);
  }, 20_000);
});

const REDIS_URL = process.env.REDIS_URL ?? "redis://127.0.0.1:6379/8";
const redisAnswers = await openDatabase(REDIS_URL)
  .then((database) => database.get("x").finally(() => database.close()))
  .then(
    () => true,
    () => false,
  );

describe.skipIf(!redisAnswers)(`a bot over Redis (skipped where none answers at ${REDIS_URL})`, () => {
  /** The bot as npm start has it, over a Redis that can be made to fail. */
  async function startOverRedis(
    wait: (output: () => string, redis: RedisProxy) => Promise<void>,
    prepare: (redis: RedisProxy) => void = () => {},
  ) {
    const [discord, redis] = [await openLoopback(), await redisProxy(REDIS_URL)];
    prepare(redis);
    const child = spawn(process.execPath, ["src/bot.ts"], {
      env: { ...process.env, DISCORD_TOKEN: TOKEN, DISCORD_API: discord.api, MARKET: "sample", STORE_URL: redis.url, LOG_LEVEL: "info" },
    });
    onTestFinished(async () => {
      child.kill("SIGKILL");
      await discord.close();
      await redis.close();
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        output += chunk;
      });
    const exit = once(child, "exit");
    await wait(() => output, redis);
    const ended = async (code: number): Promise<number> => {
      const began = performance.now();
      child.kill("SIGTERM");
      expect(await exit).toEqual([code, null]);
      return performance.now() - began;
    };
    return { discord, redis, ended };
  }
  const connected = (output: () => string): Promise<void> => until(() => output().includes("connected to Discord"));

  // Docker kills a process ten seconds after SIGTERM; the machine of a test may be slow
  it.each(["stop", "freeze"] as const)("ends within eight seconds of SIGTERM where Redis does so before: %s", async (fault) => {
    const { discord, redis, ended } = await startOverRedis(connected);
    redis[fault]();
    // a command that waits for the store is under way
    const sent = discord.ask({ command: "summary", subcommand: "status", options: {}, permissions: String(0x20) });
    await sent.callback;
    expect(await ended(0)).toBeLessThan(9500);
  });

  it("ends within eight seconds of SIGTERM where Redis has not answered since the start", async () => {
    const { ended } = await startOverRedis(
      (_, { used }) => used,
      (redis) => redis.freeze(),
    );
    // after five seconds the store is given up, which is no clean end
    expect(await ended(1)).toBeLessThan(9500);
  });
});

describe("the start of the bot", () => {
  it.each([undefined, ""])(
    "without a token says in three lines what is missing, where to get it and how to do without: %j",
    async (token) => {
      const discord = await openLoopback();
      const { parts, printed } = await bot(discord);
      expect(await main(undefined, { ...parts, token })).toBe(1);
      expect(printed).toHaveLength(3);
      expect(printed[0]).toContain("DISCORD_TOKEN");
      expect(printed[1]).toContain("https://discord.com/developers/applications");
      expect(printed[2]).toContain("npm run ask");
      expect(discord.requests).toEqual([]);
      await discord.close();
    },
  );

  it("with a token that Discord does not know says so, closes the store and is code 1", async () => {
    const discord = await openLoopback();
    const { parts, printed, state } = await bot(discord, "a.wrong.token");
    expect(await main(undefined, parts)).toBe(1);
    expect(printed).toEqual([expect.stringContaining("Discord rejected this token")]);
    expect(state.storeClosed).toBe(true);
    await discord.close();
  });

  it("knows no other task than to register", async () => {
    const discord = await openLoopback();
    const { parts, printed } = await bot(discord);
    expect(await main("regster", parts)).toBe(1);
    expect(printed[0]).toContain('There is no task "regster"');
    await discord.close();
  });
});
