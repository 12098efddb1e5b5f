import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { trueTimeOf } from "../../src/posts/time.ts";

const HOUR = 3_600_000;

/** A time over clocks that a test sets, and a Discord that may not answer. */
function setUp() {
  const clocks = { wall: 1_000_000, steady: 0, discord: 5_000_000, answers: true, asked: 0, naps: [] as number[] };
  const courier = {
    time: async () => {
      clocks.asked += 1;
      if (!clocks.answers) throw new Error("no answer");
      const answer = new Date(clocks.discord);
      clocks.wall += clocks.naps.shift() ?? 0;
      return answer;
    },
  };
  const time = trueTimeOf(courier, { wall: () => new Date(clocks.wall), monotonic: () => clocks.steady }, pino({ level: "silent" }));
  const pass = (ms: number): void => {
    clocks.wall += ms;
    clocks.steady += ms;
    clocks.discord += ms;
  };
  return { clocks, time, pass };
}

describe("the time that posts go by", () => {
  it("is Discord's, carried on by the steady clock, and asked once an hour", async () => {
    const { clocks, time, pass } = setUp();
    await time.sync();
    pass(20_000);
    await time.sync();
    expect([time.now().getTime(), clocks.asked]).toEqual([5_020_000, 1]);
    pass(HOUR);
    await time.sync();
    expect([time.now().getTime(), clocks.asked]).toEqual([5_020_000 + HOUR, 2]);
  });

  it.each([53 * HOUR, -53 * HOUR])("is asked again where the wall's clock is set by %i ms, and does not follow it", async (jump) => {
    const { clocks, time } = setUp();
    await time.sync();
    clocks.wall += jump;
    await time.sync();
    expect([time.now().getTime(), clocks.asked]).toEqual([5_000_000, 2]);
  });

  it.each([30_000, -30_000])("is asked again from half a minute on by which the wall's clock is set (%i ms), not before", async (jump) => {
    const { clocks, time } = setUp();
    await time.sync();
    clocks.wall += jump - Math.sign(jump);
    await time.sync();
    expect(clocks.asked).toBe(1);
    clocks.wall += Math.sign(jump);
    await time.sync();
    expect(clocks.asked).toBe(2);
  });

  it("is asked again after a sleep, through which the steady clock stood still", async () => {
    const { clocks, time } = setUp();
    await time.sync();
    clocks.wall += 8 * HOUR;
    clocks.discord += 8 * HOUR;
    await time.sync();
    expect(time.now().getTime()).toBe(5_000_000 + 8 * HOUR);
  });

  it("goes on as it was where Discord does not answer, but is not made up where it is not known", async () => {
    const { clocks, time, pass } = setUp();
    clocks.answers = false;
    await expect(time.sync()).rejects.toThrow("no answer");
    clocks.answers = true;
    await time.sync();
    clocks.answers = false;
    pass(2 * HOUR);
    await time.sync();
    expect(time.now().getTime()).toBe(5_000_000 + 2 * HOUR);
    clocks.wall += HOUR;
    await expect(time.sync()).rejects.toThrow("no answer");
  });

  it("is not taken from an answer that came while this machine slept", async () => {
    const { clocks, time, pass } = setUp();
    clocks.naps.push(HOUR);
    await expect(time.sync()).rejects.toThrow("delayed");
    await time.sync();
    pass(2 * HOUR);
    clocks.naps.push(HOUR);
    await expect(time.sync()).rejects.toThrow("delayed");
  });
});
