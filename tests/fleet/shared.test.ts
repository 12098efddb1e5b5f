import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { settledIn } from "../../src/discord/settings/kept.ts";
import { limitsAt } from "../../src/fleet/limits.ts";
import { openDatabase } from "../../src/market/database.ts";
import { openStore } from "../../src/market/store.ts";
import { changesOf, NOW, seriesFrom } from "../market/builders.ts";
import { redisProxy } from "../support/redis-proxy.ts";
import { answers, POSTGRES_URL, REDIS_URL } from "../support/servers.ts";

const log = pino({ level: "silent" });
const isThere = new Map(await Promise.all([REDIS_URL, POSTGRES_URL].map(async (url) => [url, await answers(url)] as const)));

describe.each([REDIS_URL, POSTGRES_URL])("what processes share at %s (skipped where none answers)", (url) => {
  const shared = it.skipIf(!isThere.get(url));
  const name = (): string => randomBytes(6).toString("hex");

  shared("is how often somebody may come, whichever process they come to", async () => {
    const [one, other] = [await limitsAt(url, log), await limitsAt(url, log)];
    const kind = name();
    const allowance = { burst: 4, refill: 60_000 };
    const take = (limits: typeof one, key = "a") => limits.of(kind, allowance)(key);
    const waits = [await take(one), await take(other), await take(one), await take(other)];
    expect(waits).toEqual([0, 0, 0, 0]);
    expect(await take(one)).toBeGreaterThan(0);
    expect(await take(other)).toBeGreaterThan(0);
    expect(await take(other, "b")).toBe(0);
    await one.close();
    await other.close();
  });

  shared("is a key that only one of them may write, and what one has written the others hear", async () => {
    const [one, other] = [await openDatabase(url), await openDatabase(url)];
    const key = `test/${name()}`;
    const heard: string[] = [];
    const hangUp = other.listen((text) => heard.push(text));
    expect(await Promise.all([one.swap(key, undefined, "1"), other.swap(key, undefined, "2")])).toHaveLength(2);
    const stands = await one.get(key);
    const swapped = await Promise.all([one.swap(key, stands, "3"), other.swap(key, stands, "4")]);
    expect(swapped.filter(Boolean)).toHaveLength(1);
    expect(await other.swap(key, stands, "5")).toBe(false);
    const news = `news ${name()}`;
    // what is announced before a line is open is not heard
    for (let i = 0; i < 100 && !heard.includes(news); i++) {
      await one.announce(news);
      await sleep(20);
    }
    expect(heard).toContain(news);
    await hangUp();
    await one.delete([key]);
    await one.close();
    await other.close();
  });

  shared("are the settings of a server, which another process changes", async () => {
    const [one, other] = [await openDatabase(url), await openDatabase(url)];
    const [first, second] = [await settledIn(one, log, () => 0), await settledIn(other, log, () => 0)];
    const guildId = String(BigInt(`0x${name()}`));
    // a line is open after a moment; what is changed before is read a minute later
    let quota = 1;
    for (; quota < 100 && second.servers.of(guildId).quota !== quota - 1; quota++) {
      await first.servers.change(guildId, (present) => ({ ...present, quota }));
      await sleep(30);
      if (second.servers.of(guildId).quota === quota) break;
    }
    expect(second.servers.of(guildId).quota).toBe(quota);
    await first.servers.forget(guildId);
    await one.close();
    await other.close();
  });

  shared("is a new version, of which the others hear without looking", async () => {
    const [writer, reader] = [await openStore(url), await openStore(url)];
    const heard: string[] = [];
    const hangUp = reader.onVersion((version) => heard.push(version));
    const closes = () => [Math.random() * 1000 + 1, 2, 3];
    let version: string | undefined;
    for (let i = 0; i < 40 && (version === undefined || !heard.includes(version)); i++) {
      ({ version } = (await writer.commit(() => changesOf(seriesFrom("SPX", "2024-01-02", closes())), { now: NOW })).manifest!);
      await sleep(50);
    }
    expect(heard).toContain(version);
    await hangUp();
    await writer.commit(() => new Map([["series/SPX", null]]), { now: NOW });
    await writer.close();
    await reader.close();
  });
});

describe("limits whose store has gone", () => {
  it.skipIf(!isThere.get(REDIS_URL))("are each process's own, and hold nobody up", async () => {
    const redis = await redisProxy(REDIS_URL);
    const limits = await limitsAt(redis.url, log);
    const limit = limits.of(randomBytes(6).toString("hex"), { burst: 2, refill: 60_000 });
    await limit("a");
    redis.freeze();
    const began = performance.now();
    expect([await limit("b"), await limit("b")]).toEqual([0, 0]);
    expect(await limit("b")).toBeGreaterThan(0);
    expect(performance.now() - began).toBeLessThan(5000);
    await limits.close();
    await redis.close();
  });
});
