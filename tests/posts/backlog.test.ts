import { beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../src/market/database.ts";
import { emptyPlan } from "../../src/posts/plan.ts";
import { plansIn } from "../../src/posts/plans.ts";
import { courierInMemory, GUILD, openInstance, withSummary, withWatch } from "../support/posts/instance.ts";

const since = { since: "2026-10-28T00:00:00.000Z" };
const MINUTE = 60_000;

let mail: ReturnType<typeof courierInMemory>;
beforeEach(() => {
  mail = courierInMemory();
});

describe("what is counted of posts", () => {
  it("is how each attempt ended: unsure, then sent", async () => {
    const instance = await openInstance("2026-10-28T19:00:00Z", mail.courier, { plan: withSummary(since) });
    mail.faults.push("lost");
    for (const time of ["30:00", "30:20", "30:40"]) await instance.at(`2026-10-28T20:${time}Z`);
    expect(instance.counted).toEqual(["daily unsure", "daily sent"]);
    const id = instance.log.find(({ msg }) => msg === "a post could not be delivered")!.postId;
    const attributes = { "versus.post.id": id, "versus.post.kind": "daily" };
    expect(instance.traced).toEqual([
      { name: "post daily", milliseconds: 0, attributes: { ...attributes, "versus.outcome": "unsure" }, isFailed: true },
      { name: "post daily", milliseconds: 0, attributes: { ...attributes, "versus.outcome": "sent" }, isFailed: false },
    ]);
  });

  it("tells those that come late, are skipped or fail, and a watch without its number", async () => {
    const late = await openInstance("2026-10-31T03:00:00Z", mail.courier, { plan: withSummary(since) });
    await late.at("2026-10-31T03:00:00Z");
    expect(late.counted).toEqual(["daily skipped", "daily skipped", "daily late"]);
    mail.faults.push("refused");
    const watched = await openInstance("2018-07-02T21:00:00Z", mail.courier, { plan: withWatch() });
    await watched.at("2018-07-02T21:00:00Z");
    expect(watched.counted).toEqual(["watch failed"]);
  });
});

describe("the backlog", () => {
  it("is empty while nothing is due, and names no clock that it has not asked", async () => {
    const instance = await openInstance("2026-10-28T19:00:00Z", mail.courier);
    expect(instance.backlog()).toEqual({ waiting: 0, longestWait: 0, sinceRound: 0, clockAhead: null, paused: false });
    instance.pass(7);
    expect(instance.backlog().sinceRound).toBe(7 * MINUTE);
    await instance.at("2026-10-28T19:07:00Z");
    expect(instance.backlog().sinceRound).toBe(0);
  });

  it("grows while closes are missing, and is over with the post or with its end", async () => {
    const memory = await openDatabase("sqlite::memory:");
    const instance = await openInstance("2026-10-28T19:00:00Z", mail.courier, { plan: withSummary(since), memory });
    instance.skew(2);
    instance.closesTo("2026-10-27");
    await instance.at("2026-10-28T20:29:00Z");
    expect(instance.backlog()).toMatchObject({ waiting: 0, clockAhead: 2 * MINUTE });
    await instance.at("2026-10-28T20:30:00Z");
    await instance.at("2026-10-28T21:45:00Z");
    expect(instance.backlog()).toMatchObject({ waiting: 1, longestWait: 75 * MINUTE });
    instance.closesTo("2026-10-28");
    await instance.at("2026-10-28T21:46:00Z");
    expect(instance.backlog()).toMatchObject({ waiting: 0, longestWait: 0 });
    await instance.at("2026-10-29T20:30:00Z");
    instance.closesTo("2026-10-29");
    mail.faults.push("lost");
    await instance.at("2026-10-29T20:31:00Z");
    await plansIn(memory, () => {}).change(GUILD, () => emptyPlan(GUILD));
    await instance.at("2026-10-29T20:32:00Z");
    expect(instance.backlog().waiting).toBe(0);
  });

  it("is of a store that does not answer, too: no round comes to its end", async () => {
    const memory = await openDatabase("sqlite::memory:");
    const broken = { ...memory, get: () => Promise.reject(new Error("no store")) };
    const instance = await openInstance("2026-10-28T20:30:00Z", mail.courier, { memory: broken });
    instance.pass(6);
    await instance.at("2026-10-28T20:36:00Z");
    expect(instance.backlog().sinceRound).toBe(6 * MINUTE);
  });

  it("is of a store that was emptied, too: nobody takes lost plans for none", async () => {
    const memory = await openDatabase("sqlite::memory:");
    const instance = await openInstance("2026-10-28T19:00:00Z", mail.courier, { plan: withSummary(since), memory });
    await instance.at("2026-10-28T19:00:00Z");
    await memory.delete(await memory.keys());
    instance.pass(6);
    await instance.at("2026-10-28T19:06:00Z");
    expect(instance.backlog().sinceRound).toBe(6 * MINUTE);
    expect(instance.log.map(({ msg }) => msg)).toContain("the round of posts could not begin; it is tried again");
    const plans = plansIn(memory, () => {});
    await plans.change(GUILD, () => emptyPlan(GUILD));
    await plans.forgetServer(GUILD);
    await instance.at("2026-10-28T19:07:00Z");
    // the last plan that somebody ends leaves an empty list, which is no loss
    expect(instance.backlog().sinceRound).toBe(0);
  });
});
