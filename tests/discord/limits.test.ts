import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limitPerPerson } from "../../src/discord/limits.ts";
import { endBot, startBot } from "../support/discord/bot.ts";
import { EPHEMERAL } from "../support/discord/loopback.ts";

const ALLOWANCE = { burst: 3, refill: 1000 };

/** A limit with a clock that the test sets. */
function limitAt(start = 0) {
  const clock = { now: start };
  return { clock, limit: limitPerPerson(() => new Date(clock.now), ALLOWANCE) };
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

  it("neither gives nor takes anything when the clock is set back", () => {
    const { clock, limit } = limitAt(10_000);
    for (let question = 0; question < 3; question++) limit("a");
    clock.now = 0;
    expect(limit("a")).toBe(1000);
    clock.now = 11_000;
    expect(limit("a")).toBe(0);
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
