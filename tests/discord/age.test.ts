import { describe, expect, it } from "vitest";
import { agesBy } from "../../src/discord/age.ts";

/** Milliseconds between the two clocks that nobody knows. */
const APART = 1_700_000_000_000;
const MINUTE = 60_000;

describe("the age of an interaction", () => {
  const setUp = () => {
    const clock = { now: 0 };
    const age = agesBy(() => clock.now);
    return { clock, of: (old: number) => age(APART + clock.now - old) };
  };

  it("is measured against the freshest one, whatever the clocks show", () => {
    const { clock, of } = setUp();
    expect([of(120), of(80), of(2580), of(80)]).toEqual([0, 0, 2500, 0]);
    clock.now += 29 * MINUTE;
    expect(of(3080)).toBe(3000);
  });

  it("forgets what was fresh an hour ago, as clocks drift apart", () => {
    const { clock, of } = setUp();
    of(0);
    clock.now += 31 * MINUTE;
    expect(of(3000)).toBe(3000);
    clock.now += 31 * MINUTE;
    expect(of(3000)).toBe(0);
    of(0);
    clock.now += 65 * MINUTE;
    expect(of(3000)).toBe(0);
  });

  it("begins again where the steady clock stood still while the machine slept, or where an age cannot be", () => {
    const { clock, of } = setUp();
    of(0);
    expect(of(-8 * 3_600_000)).toBe(0);
    expect(of(0)).toBe(0);
    expect(of(2600)).toBe(2600);
    clock.now += MINUTE;
    expect(of(15 * MINUTE)).toBe(15 * MINUTE);
    expect(of(15 * MINUTE + 1)).toBe(0);
  });
});
