import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allowancesFrom } from "../../src/discord/limits.ts";
import { bucketsOf, limitsHere } from "../../src/fleet/limits.ts";
import { endBot, startBot } from "../support/discord/bot.ts";
import { EPHEMERAL } from "../support/discord/loopback.ts";

const ALLOWANCE = { burst: 3, refill: 1000 };

/** A limit with a clock that the test sets. */
function limitAt(start = 0) {
  const clock = { now: start };
  return { clock, limit: bucketsOf(() => clock.now, ALLOWANCE) };
}

describe("the limit of each person's questions", () => {
  it("lets three through at once and then one each second", () => {
    const { clock, limit } = limitAt();
    expect([limit("a"), limit("a"), limit("a"), limit("a")]).toEqual([0, 0, 0, 1000]);
    clock.now = 400;
    expect(limit("a")).toBe(600);
    clock.now = 1000;
    expect([limit("a"), limit("a")]).toEqual([0, 1000]);
  });

  it("is each person's own", () => {
    const { limit } = limitAt();
    for (let question = 0; question < 4; question++) limit("a");
    expect(limit("b")).toBe(0);
  });

  it("knows nothing of the wall clock: set forward it gives nothing, set back it takes nothing", async () => {
    const running = await startBot();
    const ask = (userId: string) => running.discord.ask({ command: "ask", options: { question: "Dow today" }, userId }).callback;
    for (let question = 0; question < 10; question++) await ask("83");
    running.setWallClock(Date.parse("2024-06-07T21:30:00Z"));
    expect((await ask("83")).data.embeds[0].description).toContain("Ask again in 3 s");
    running.setWallClock(Date.parse("2022-06-07T21:30:00Z"));
    running.later(3000);
    expect((await ask("83")).data.flags ?? 0).toBe(0);
    expect(await endBot(running)).toEqual([]);
  });

  it("never lets more through than the burst and one a second, however the questions come", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 60 }), (pauses) => {
        const { clock, limit } = limitAt();
        let passed = 0;
        for (const pause of pauses) {
          clock.now += pause;
          if (limit("a") === 0) passed += 1;
        }
        expect(passed).toBeLessThanOrEqual(ALLOWANCE.burst + Math.floor(clock.now / ALLOWANCE.refill));
      }),
    );
  });

  it("holds for a person among very many", () => {
    const { clock, limit } = limitAt();
    for (let question = 0; question < 3; question++) limit("a");
    for (let person = 0; person < 5000; person++) limit(`person ${person}`);
    expect(limit("a")).toBe(1000);
    clock.now = 1_000_000;
    for (let person = 0; person < 5000; person++) expect(limit(`new ${person}`)).toBe(0);
  });
});

describe("the quota of a server", () => {
  const at = () => {
    const clock = { now: 0 };
    const { question } = allowancesFrom(limitsHere(() => clock.now));
    const wait = async (guildId: string, userId: string, most: number | null) =>
      (await question({ guildId, userId }, most))?.milliseconds ?? 0;
    return { clock, wait };
  };

  it("is full again after an hour, and each server's own", async () => {
    const { clock, wait } = at();
    expect([await wait("1", "a", 2), await wait("1", "a", 2), await wait("2", "a", 2)]).toEqual([0, 0, 0]);
    expect(await wait("1", "a", 2)).toBe(1_800_000);
    clock.now = 1_800_000;
    expect([await wait("1", "a", 2), await wait("1", "a", 2)]).toEqual([0, 1_800_000]);
    clock.now = 5_400_001;
    expect([await wait("1", "a", 2), await wait("1", "a", 2), await wait("1", "a", 2)]).toEqual([0, 0, 1_800_000]);
  });

  it("is gone with the setting, and begins full with another number", async () => {
    const { wait } = at();
    expect([await wait("1", "a", 1), await wait("1", "a", 1)]).toEqual([0, 3_600_000]);
    expect(await wait("1", "a", null)).toBe(0);
    expect(await wait("1", "a", 3)).toBe(0);
  });
});

describe("what is offered while people type", () => {
  it("is limited too, beside their questions", async () => {
    const { question, typing } = allowancesFrom(limitsHere(() => 0));
    const asker = { userId: "a", guildId: null };
    let offered = 0;
    while (await typing(asker)) offered += 1;
    expect(offered).toBe(60);
    expect(await question(asker, null)).toBeNull();
  });

  it("is limited for everyone together, so that nobody's answer comes too late", async () => {
    const { question } = allowancesFrom(limitsHere(() => 0));
    let asked = 0;
    while ((await question({ userId: String(asked), guildId: String(asked) }, null)) === null) asked += 1;
    expect(asked).toBe(4000);
  });
});

describe("a person who asks too much", () => {
  it("is told alone how long to wait, can ask again after that, and slows down nobody else", async () => {
    const running = await startBot();
    const ask = (userId: string) => running.discord.ask({ command: "ask", options: { question: "Dow today" }, userId }).callback;
    for (let question = 0; question < 10; question++) expect((await ask("81")).data.flags ?? 0).toBe(0);
    const { data } = await ask("81");
    expect(data.flags).toBe(EPHEMERAL);
    expect(data.embeds[0].description).toContain("Ask again in 3 s");
    expect((await ask("82")).data.flags ?? 0).toBe(0);
    running.later(3000);
    expect((await ask("81")).data.flags ?? 0).toBe(0);
    expect(await endBot(running)).toEqual([]);
  });
});
