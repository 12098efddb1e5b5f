import fc from "fast-check";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { BEAT, HELD, leaseSteps, SILENCE } from "../../src/fleet/lease.ts";
import { openDatabase } from "../../src/market/database.ts";

const log = pino({ level: "silent" });

/** Processes on one store, each with a clock of its own that runs as it likes before the first step. */
async function processes(offsets: readonly number[]) {
  const database = await openDatabase("sqlite::memory:");
  const clock = { now: 0 };
  const all = offsets.map((offset, i) => leaseSteps({ database, instance: `process ${i}`, monotonic: () => clock.now + offset, log }));
  return { database, clock, all, leading: () => all.flatMap((lease, i) => (lease.isHeld() ? [i] : [])) };
}

describe("the lease of the leader", () => {
  it("goes to the first, who keeps it as long as it gives signs of life", async () => {
    const { clock, all, leading } = await processes([0, 5000]);
    for (let i = 0; i < 40; i++) {
      for (const lease of all) await lease.step();
      clock.now += BEAT;
    }
    expect(leading()).toEqual([0]);
    expect(all[0]!.token()).toBe(1);
  });

  it("is over by its holder's own clock before another takes it", async () => {
    const { clock, all, leading } = await processes([0, -1_000_000]);
    await all[0]!.step();
    await all[1]!.step();
    clock.now = HELD;
    expect(leading()).toEqual([]);
    await all[1]!.step();
    expect(leading()).toEqual([]);
    clock.now = SILENCE;
    await all[1]!.step();
    expect(leading()).toEqual([1]);
    expect(all[1]!.token()).toBe(2);
    // the one that hung wakes and finds that it leads no more
    await all[0]!.step();
    expect(leading()).toEqual([1]);
  });

  it("passes at once where it is given up", async () => {
    const { all, leading } = await processes([0, 0]);
    await all[0]!.step();
    await all[1]!.step();
    await all[0]!.close();
    expect(leading()).toEqual([]);
    await all[1]!.step();
    expect(leading()).toEqual([1]);
  });

  it("is not taken by a process that has been closed, however late its store answers", async () => {
    const { database, clock } = await processes([]);
    const answer = Promise.withResolvers<void>();
    const slow = {
      ...database,
      swap: async (...given: Parameters<typeof database.swap>) => {
        await answer.promise;
        return database.swap(...given);
      },
    };
    const lease = leaseSteps({ database: slow, instance: "slow", monotonic: () => clock.now, log });
    const other = leaseSteps({ database, instance: "other", monotonic: () => clock.now, log });
    const step = lease.step();
    await lease.close();
    answer.resolve();
    await step;
    expect(lease.isHeld()).toBe(false);
    await other.step();
    expect(other.isHeld()).toBe(true);
  });

  it("is taken from a record that cannot be read, after the same silence", async () => {
    const { database, clock, all, leading } = await processes([0]);
    await database.set(new Map([["fleet/leader", "{"]]));
    await all[0]!.step();
    expect(leading()).toEqual([]);
    clock.now = SILENCE;
    await all[0]!.step();
    expect(leading()).toEqual([0]);
  });

  it("is never held by two, whoever hangs and for however long, and rises with each leader", async () => {
    const step = fc.record({ who: fc.nat(2), pause: fc.integer({ min: 0, max: 2 * SILENCE }), ends: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { clock, all, leading } = await processes([0, 77_777, -5]);
        let highest = 0;
        for (const { who, pause, ends } of steps) {
          clock.now += pause;
          await (ends && all[who]!.isHeld() ? all[who]!.close() : all[who]!.step());
          expect(leading().length).toBeLessThanOrEqual(1);
          const [leader] = leading();
          if (leader === undefined) continue;
          expect(all[leader]!.token()).toBeGreaterThanOrEqual(highest);
          highest = all[leader]!.token();
        }
      }),
      { numRuns: 200 },
    );
  });
});
