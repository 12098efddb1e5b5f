import { beforeEach, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../src/market/database.ts";
import { pauseIn } from "../../src/posts/pause.ts";
import { day } from "../support/market.ts";
import { CHANNEL, courierInMemory, GUILD, ledgerEntry, openInstance, titlesOf, withSummary, withWatch } from "../support/posts/instance.ts";

// Wednesday 28 to Friday 30 October 2026 are sessions that close at 20:00 UTC; the post is due at 20:30 UTC.
const since = { since: "2026-10-28T00:00:00.000Z" };
const OWNER = "1700000000000000001";

let mail: ReturnType<typeof courierInMemory>;
let memory: Database;
beforeEach(async () => {
  mail = courierInMemory();
  memory = await openDatabase("sqlite::memory:");
});
const titles = () => titlesOf(mail);
const entry = (date: string) => ledgerEntry(memory, date);

describe("posts that are paused", () => {
  it("are not sent, not recorded and not waited for, by whichever process, also after a restart", async () => {
    const instance = await openInstance("2026-10-28T19:00:00Z", mail.courier, { plan: withSummary(since), memory });
    await pauseIn(memory).pause(OWNER, new Date("2026-10-28T19:30:00Z"));
    await instance.at("2026-10-28T20:30:00Z");
    const restarted = await openInstance("2026-10-28T20:40:00Z", mail.courier, { memory });
    await restarted.at("2026-10-28T20:40:00Z");
    expect([mail.sent, await entry("2026-10-28"), instance.counted, restarted.counted]).toEqual([[], null, [], []]);
    for (const each of [instance, restarted])
      expect(each.backlog()).toMatchObject({ waiting: 0, longestWait: 0, sinceRound: 0, paused: true });
  });

  it("come late where they are resumed within twelve hours", async () => {
    const instance = await openInstance("2026-10-28T19:00:00Z", mail.courier, { plan: withSummary(since), memory });
    await pauseIn(memory).pause(OWNER, new Date("2026-10-28T19:30:00Z"));
    await instance.at("2026-10-28T20:30:00Z");
    expect(await pauseIn(memory).resume()).toEqual({ since: "2026-10-28T19:30:00.000Z", by: OWNER });
    await instance.at("2026-10-29T08:00:00Z");
    expect(titles()).toEqual(["Daily summary, Wed 28 Oct 2026"]);
    expect([instance.counted, instance.backlog().paused]).toEqual([["daily late"], false]);
  });

  it("are dropped and recorded where that is too long ago, and none has failed", async () => {
    const instance = await openInstance("2026-10-28T19:00:00Z", mail.courier, { plan: withSummary(since), memory });
    await pauseIn(memory).pause(OWNER, new Date("2026-10-28T19:30:00Z"));
    for (const at of ["2026-10-28T20:30:00Z", "2026-10-29T20:30:00Z"]) await instance.at(at);
    await pauseIn(memory).resume();
    await instance.at("2026-10-30T20:31:00Z");
    expect(titles()).toEqual(["Daily summary, Fri 30 Oct 2026"]);
    expect(await entry("2026-10-28")).toMatchObject({ state: "skipped", why: expect.stringContaining("or posts were paused") });
    expect(instance.counted).toEqual(["daily skipped", "daily skipped", "daily sent"]);
  });

  it("are left where a round is under way", async () => {
    const pause = pauseIn(memory);
    const instance = await openInstance("2026-10-28T20:30:00Z", mail.courier, { plan: withSummary(since), memory, pause });
    const round = instance.at("2026-10-28T20:30:00Z");
    await pause.pause(OWNER, new Date("2026-10-28T20:30:00Z"));
    await round;
    expect(mail.sent).toEqual([]);
  });

  it("stay paused where what was kept of the pause cannot be read", async () => {
    await memory.set(new Map([["posts/paused", "?"]]));
    const instance = await openInstance("2026-10-28T20:30:00Z", mail.courier, { plan: withSummary(since), memory });
    await instance.at("2026-10-28T20:30:00Z");
    expect([mail.sent, instance.backlog().paused]).toEqual([[], true]);
  });

  it("go on since when they were first paused", async () => {
    const pause = pauseIn(memory);
    await pause.pause(OWNER, new Date("2026-10-28T20:00:00Z"));
    expect(await pause.pause("2", new Date("2026-10-28T21:00:00Z"))).toEqual({ since: "2026-10-28T20:00:00.000Z", by: OWNER });
    expect(await pause.resume()).not.toBeNull();
    expect(await pause.resume()).toBeNull();
  });
});

describe("a post that is done again", () => {
  const key = { guildId: GUILD, channelId: CHANNEL, post: "daily", session: day("2026-10-28") };

  it("is sent where it had failed, and says that it is late", async () => {
    const instance = await openInstance("2026-10-28T19:00:00Z", mail.courier, { plan: withSummary(since), memory });
    mail.faults.push("refused");
    await instance.at("2026-10-28T20:30:00Z");
    expect(await entry("2026-10-28")).toMatchObject({ state: "failed" });
    await instance.at("2026-10-29T12:00:00Z");
    expect(await instance.redo(key)).toBe("sent");
    expect(await entry("2026-10-28")).toMatchObject({ state: "sent", late: true, messageId: "1" });
    expect(titles()).toEqual(["Daily summary, Wed 28 Oct 2026"]);
  });

  it("is no second message where the first one stands, and is sent where somebody has deleted it", async () => {
    const instance = await openInstance("2026-10-28T19:00:00Z", mail.courier, { plan: withSummary(since), memory });
    await instance.at("2026-10-28T20:30:00Z");
    expect([await instance.redo(key), mail.sent.length]).toEqual(["there", 1]);
    mail.sent.pop();
    expect([await instance.redo(key), mail.sent.length]).toEqual(["sent", 1]);
  });

  it("is no second message where it had arrived though an error was answered", async () => {
    const instance = await openInstance("2026-10-28T19:00:00Z", mail.courier, { plan: withSummary(since), memory });
    await instance.at("2026-10-28T20:30:00Z");
    await memory.set(
      new Map([
        [
          `posts/ledger/${GUILD}/${CHANNEL}/daily/2026-10-28`,
          JSON.stringify({ state: "failed", at: "2026-10-28T20:30:00.000Z", why: "Invalid Form Body" }),
        ],
      ]),
    );
    expect([await instance.redo(key), mail.sent.length]).toEqual(["sent", 1]);
    expect(await entry("2026-10-28")).toMatchObject({ state: "sent", messageId: "1" });
  });

  it("is sent while posts are paused", async () => {
    await pauseIn(memory).pause(OWNER, new Date("2026-10-28T19:30:00Z"));
    const instance = await openInstance("2026-10-28T20:40:00Z", mail.courier, { plan: withSummary(since), memory });
    await instance.at("2026-10-28T20:40:00Z");
    expect([await instance.redo(key), mail.sent.length]).toEqual(["sent", 1]);
  });

  it("is refused where there is no such post, where it is not due yet, and where nothing is known of its session", async () => {
    const instance = await openInstance("2026-10-28T20:00:00Z", mail.courier, { plan: withSummary(since), memory });
    instance.closesTo("2026-10-27");
    expect(await instance.redo({ ...key, channelId: "1" })).toBe("unplanned");
    expect(await instance.redo({ ...key, post: "watch-1" })).toBe("unplanned");
    expect(await instance.redo({ ...key, session: day("2026-10-25") })).toBe("unplanned");
    expect(await instance.redo(key)).toBe("early");
    await instance.at("2026-10-28T20:30:00Z");
    expect(await instance.redo(key)).toBe("no closes");
    expect(mail.sent).toEqual([]);
  });

  it("may be a watch's", async () => {
    // Monday 2 July 2018: the sample's Nasdaq fell by 2.28%
    const instance = await openInstance("2018-07-02T20:30:00Z", mail.courier, { plan: withWatch(), memory });
    await instance.at("2018-07-02T20:30:00Z");
    mail.sent.pop();
    expect(await instance.redo({ ...key, post: "watch-1", session: day("2018-07-02") })).toBe("sent");
    expect(titles()).toEqual(["True now"]);
  });
});
