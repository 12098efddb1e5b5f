import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limitPerPerson, quotaPerServer } from "../../src/discord/limits.ts";
import { endBot, startBot } from "../support/discord/bot.ts";
import { EPHEMERAL } from "../support/discord/loopback.ts";

const ALLOWANCE = { burst: 3, refill: 1000 };

/** A limit with a clock that the test sets. */
function limitAt(start = 0) {
  const clock = { now: start };
  return { clock, limit: limitPerPerson(() => clock.now, ALLOWANCE) };
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
  it("is full again after an hour, and each server's own", () => {
    const clock = { now: 0 };
    const quota = quotaPerServer(() => clock.now);
    expect([quota("1", "a", 2), quota("1", "a", 2), quota("2", "a", 2)]).toEqual([0, 0, 0]);
    expect(quota("1", "a", 2)).toBe(1_800_000);
    clock.now = 1_800_000;
    expect([quota("1", "a", 2), quota("1", "a", 2)]).toEqual([0, 1_800_000]);
    // an hour after the last question it is forgotten
    clock.now = 5_400_001;
    expect([quota("1", "a", 2), quota("1", "a", 2), quota("1", "a", 2)]).toEqual([0, 0, 1_800_000]);
  });

  it("is gone with the setting, and begins full with another number", () => {
    const quota = quotaPerServer(() => 0);
    expect([quota("1", "a", 1), quota("1", "a", 1)]).toEqual([0, 3_600_000]);
    expect([quota("1", "a", null), quota("1", "a", 1)]).toEqual([0, 0]);
    expect(quota("1", "a", 3)).toBe(0);
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
