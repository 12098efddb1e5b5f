import { beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../src/market/database.ts";
import type { Post } from "../../src/posts/courier.ts";
import { day } from "../support/market.ts";
import { CHANNEL, courierInMemory, GUILD, MANAGER, openInstance, withSummary, withWatch } from "../support/posts/instance.ts";

// Wednesday 28 to Friday 30 October 2026 are sessions that close at 16:00 in New York, 20:00 UTC; the post is due at 20:30 UTC.
const since = { since: "2026-10-28T00:00:00.000Z" };

const titleOf = ({ says }: Post): string => ("lines" in says ? says.title : says.headline);
const caveatsOf = ({ says }: Post): readonly string[] => ("lines" in says ? says.lines : says.caveats);

let mail: ReturnType<typeof courierInMemory>;
beforeEach(() => {
  mail = courierInMemory();
});
const titles = () => mail.sent.map(({ post }) => titleOf(post).split(":")[0]);

describe("a daily summary", () => {
  it("goes when it is due, once, with the session's figures", async () => {
    const instance = await openInstance("2026-10-28T19:00:00Z", mail.courier, { plan: withSummary(since) });
    instance.closesTo("2026-10-28");
    await instance.at("2026-10-28T20:29:40Z");
    expect(mail.sent).toEqual([]);
    await instance.at("2026-10-28T20:30:00Z");
    await instance.at("2026-10-28T20:30:20Z");
    await instance.at("2026-10-29T15:00:00Z");
    expect(titles()).toEqual(["Daily summary, Wed 28 Oct 2026"]);
    expect(caveatsOf(mail.sent[0]!.post).join()).not.toContain("late");
  });

  it("waits for closes that have not come, and says that it is late", async () => {
    const instance = await openInstance("2026-10-28T19:00:00Z", mail.courier, { plan: withSummary(since) });
    instance.closesTo("2026-10-27");
    await instance.at("2026-10-28T20:30:00Z");
    await instance.at("2026-10-28T21:30:00Z");
    expect(mail.sent).toEqual([]);
    instance.closesTo("2026-10-28");
    await instance.at("2026-10-28T21:30:20Z");
    expect(titles()).toEqual(["Daily summary, Wed 28 Oct 2026"]);
    expect(caveatsOf(mail.sent[0]!.post)[0]).toBe("Posted late: it was due at 16:30 New York, 28 Oct.");
  });

  it("says above its first post who set it up, and above no other", async () => {
    const instance = await openInstance("2026-10-28T20:00:00Z", mail.courier, { plan: withSummary(since) });
    await instance.at("2026-10-28T20:30:00Z");
    await instance.at("2026-10-29T20:30:00Z");
    expect(mail.sent.map(({ post }) => post.above)).toEqual([
      `Set up by <@${MANAGER}>. /summary setup changes it, /summary off ends it.`,
      undefined,
    ]);
  });

  it("says after three hours that the closes are missing, once, and posts nothing older", async () => {
    const instance = await openInstance("2026-10-28T19:00:00Z", mail.courier, { plan: withSummary(since) });
    instance.closesTo("2026-10-27");
    await instance.at("2026-10-28T23:29:40Z");
    expect(mail.sent).toEqual([]);
    await instance.at("2026-10-28T23:30:00Z");
    instance.closesTo("2026-10-28");
    await instance.at("2026-10-28T23:50:00Z");
    expect(mail.sent.map(({ post }) => titleOf(post))).toEqual([
      "Daily summary, Wed 28 Oct 2026: the closes of Wed 28 Oct 2026 are missing",
    ]);
    expect(JSON.stringify(mail.sent[0]!.post)).not.toMatch(/[+−]\d/);
  });

  it("gives the first refresh ten minutes after a start before it calls closes missing", async () => {
    const instance = await openInstance("2026-10-29T02:00:00Z", mail.courier, { plan: withSummary(since) });
    instance.closesTo("2026-10-27");
    await instance.at("2026-10-29T02:00:20Z");
    expect(mail.sent).toEqual([]);
    instance.closesTo("2026-10-28");
    await instance.at("2026-10-29T02:05:00Z");
    expect(titles()).toEqual(["Daily summary, Wed 28 Oct 2026"]);
  });

  it("is caught up within twelve hours and marked; older ones are skipped and recorded", async () => {
    const memory = await openDatabase("sqlite::memory:");
    const before = await openInstance("2026-10-27T19:00:00Z", mail.courier, {
      plan: withSummary({ since: "2026-10-27T00:00:00.000Z" }),
      memory,
    });
    await before.at("2026-10-27T20:30:00Z");
    const after = await openInstance("2026-10-31T03:00:00Z", mail.courier, { memory });
    await after.at("2026-10-31T03:00:00Z");
    await after.at("2026-10-31T03:10:00Z");
    expect(titles()).toEqual(["Daily summary, Tue 27 Oct 2026", "Daily summary, Fri 30 Oct 2026"]);
    expect(caveatsOf(mail.sent[1]!.post)[0]).toContain("Posted late");
    const entries = await Promise.all(["28", "29"].map((date) => memory.get(`posts/ledger/${GUILD}/${CHANNEL}/daily/2026-10-${date}`)));
    expect(entries.map((text) => JSON.parse(text!).state)).toEqual(["skipped", "skipped"]);
  });

  it("is skipped where it was due more than twelve hours ago", async () => {
    const instance = await openInstance("2026-10-31T09:00:00Z", mail.courier, { plan: withSummary({ since: "2026-10-30T00:00:00.000Z" }) });
    await instance.at("2026-10-31T09:00:00Z");
    expect(mail.sent).toEqual([]);
  });

  it("does not come on a weekend or a holiday", async () => {
    const instance = await openInstance("2026-09-04T19:00:00Z", mail.courier, { plan: withSummary({ since: "2026-09-04T21:00:00.000Z" }) });
    // Labor Day is Monday 7 September 2026
    for (const date of ["05", "06", "07"]) for (const time of ["14:00", "20:30", "23:00"]) await instance.at(`2026-09-${date}T${time}:00Z`);
    expect(mail.sent).toEqual([]);
    await instance.at("2026-09-08T20:30:00Z");
    expect(titles()).toEqual(["Daily summary, Tue 8 Sep 2026"]);
  });

  it("is not sent again when the clock is set back, nor when another process starts", async () => {
    const memory = await openDatabase("sqlite::memory:");
    const instance = await openInstance("2026-10-28T19:00:00Z", mail.courier, { plan: withSummary(since), memory });
    await instance.at("2026-10-28T20:30:00Z");
    instance.skew(-180);
    for (let i = 0; i < 5; i++) {
      instance.pass(50);
      await instance.at("2026-10-28T20:35:00Z");
    }
    const another = await openInstance("2026-10-28T20:40:00Z", mail.courier, { memory });
    await another.at("2026-10-28T20:40:00Z");
    expect(mail.sent).toHaveLength(1);
  });

  it("comes beside the weekly and the monthly one on the last session of both", async () => {
    const posts = { ...since, posts: ["daily", "weekly", "monthly"] as const };
    const instance = await openInstance("2026-10-29T19:00:00Z", mail.courier, { plan: withSummary({ ...posts, posts: [...posts.posts] }) });
    await instance.at("2026-10-29T20:30:00Z");
    await instance.at("2026-10-30T20:30:00Z");
    expect(titles()).toEqual([
      "Daily summary, Thu 29 Oct 2026",
      "Daily summary, Fri 30 Oct 2026",
      "Weekly summary, Fri 30 Oct 2026",
      "Monthly summary, Fri 30 Oct 2026",
    ]);
  });

  it("is switched off where its channel is gone, and whoever set it is told once", async () => {
    const instance = await openInstance("2026-10-28T19:00:00Z", mail.courier, { plan: withSummary(since) });
    mail.faults.push("gone");
    await instance.at("2026-10-28T20:30:00Z");
    await instance.at("2026-10-28T20:30:20Z");
    await instance.at("2026-10-29T20:30:00Z");
    expect(mail.sent).toEqual([]);
    expect(mail.told).toHaveLength(1);
    expect(mail.told[0]!.userId).toBe(MANAGER);
    expect(mail.told[0]!.text).toContain(`Daily summary in <#${CHANNEL}> is switched off: it could not be posted (Missing Permissions)`);
    expect((await instance.plan()).summaries[0]!.off?.why).toBe("it could not be posted (Missing Permissions)");
    expect(instance.log.filter(({ level }) => level >= 40).map(({ msg }) => msg)).toEqual([
      "a post could not be delivered",
      "a post is switched off",
    ]);
  });

  it("goes on the next day where Discord did not take the message of one", async () => {
    const instance = await openInstance("2026-10-28T19:00:00Z", mail.courier, { plan: withSummary(since) });
    mail.faults.push("refused");
    await instance.at("2026-10-28T20:30:00Z");
    await instance.at("2026-10-28T20:30:20Z");
    await instance.at("2026-10-29T20:30:00Z");
    expect(titles()).toEqual(["Daily summary, Thu 29 Oct 2026"]);
  });
});

describe("a sending whose end is not known", () => {
  it("is looked for, and found where the message had arrived", async () => {
    const instance = await openInstance("2026-10-28T19:00:00Z", mail.courier, { plan: withSummary(since) });
    mail.faults.push("arrived");
    await instance.at("2026-10-28T20:30:00Z");
    await instance.at("2026-10-28T20:30:20Z");
    expect(mail.sent).toHaveLength(1);
    expect(mail.searches).toHaveLength(1);
  });

  it("is sent again where it had not, with longer and longer pauses", async () => {
    const instance = await openInstance("2026-10-28T19:00:00Z", mail.courier, { plan: withSummary(since) });
    mail.faults.push("lost", "lost", "lost");
    // pauses of 15, 30 and 60 seconds
    for (const time of ["30:00", "30:20", "30:40", "31:00", "31:20", "31:40"]) await instance.at(`2026-10-28T20:${time}Z`);
    expect([mail.sent.length, mail.searches.length]).toEqual([0, 2]);
    await instance.at("2026-10-28T20:32:00Z");
    expect(mail.sent).toHaveLength(1);
    expect(mail.searches).toHaveLength(3);
    expect(new Set(mail.searches)).toEqual(new Set([mail.sent[0]!.mark]));
  });

  it("of a process that died is left alone for two minutes, then looked for by another", async () => {
    const memory = await openDatabase("sqlite::memory:");
    const dead = Promise.withResolvers<void>();
    const dying = {
      ...mail.courier,
      prepare: async () => () => {
        dead.resolve();
        return new Promise<never>(() => {});
      },
    };
    const first = await openInstance("2026-10-28T20:30:00Z", dying, { plan: withSummary(since), memory });
    void first.at("2026-10-28T20:30:00Z");
    await dead.promise;
    const second = await openInstance("2026-10-28T20:30:00Z", mail.courier, { memory });
    await second.at("2026-10-28T20:30:20Z");
    await second.at("2026-10-28T20:32:00Z");
    expect(mail.sent).toEqual([]);
    await second.at("2026-10-28T20:32:20Z");
    expect(mail.sent).toHaveLength(1);
    expect(mail.searches).toHaveLength(1);
  });

  it("is one message where two processes look at the same instant", async () => {
    const memory = await openDatabase("sqlite::memory:");
    const both = [
      await openInstance("2026-10-28T20:30:00Z", mail.courier, { plan: withSummary(since), memory }),
      await openInstance("2026-10-28T20:30:00Z", mail.courier, { memory }),
    ];
    for (const seconds of ["00", "20", "40"]) await Promise.all(both.map((instance) => instance.at(`2026-10-28T20:30:${seconds}Z`)));
    expect(mail.sent).toHaveLength(1);
  });
});

describe("a watch", () => {
  it("is said when it comes to hold, once, also where the sessions are caught up", async () => {
    // Wednesday 4 July 2018 is a holiday
    const instance = await openInstance("2018-07-04T21:00:00Z", mail.courier, { plan: withWatch() });
    instance.closesTo("2018-07-03");
    await instance.at("2018-07-04T21:00:00Z");
    await instance.at("2018-07-04T21:00:20Z");
    // 2 July 2018: 7,881.47 ÷ 8,065.11 − 1 = −2.28% in the sample market
    expect(mail.sent.map(({ post }) => titleOf(post))).toEqual([
      expect.stringContaining("True now: the Nasdaq falls more than 2% in a day. "),
    ]);
    expect(titleOf(mail.sent[0]!.post)).toContain(
      "True now: the Nasdaq falls more than 2% in a day. Nasdaq Composite down at least 2% in a day: last 2 Jul 2018 (−2.28%).",
    );
    expect((await instance.plan()).watches[0]).toMatchObject({ seen: day("2018-07-03"), saidAt: day("2018-07-02") });
  });

  it("waits for the closes of the session", async () => {
    const instance = await openInstance("2018-07-02T21:00:00Z", mail.courier, { plan: withWatch() });
    instance.closesTo("2018-06-29");
    await instance.at("2018-07-02T21:00:00Z");
    expect(mail.sent).toEqual([]);
    instance.closesTo("2018-07-02");
    await instance.at("2018-07-02T23:00:00Z");
    expect(mail.sent).toHaveLength(1);
  });

  it("is said once where the sending's end was not known, and where two processes look", async () => {
    const memory = await openDatabase("sqlite::memory:");
    const instance = await openInstance("2018-07-02T21:00:00Z", mail.courier, { plan: withWatch(), memory });
    const another = await openInstance("2018-07-02T21:00:00Z", mail.courier, { memory });
    mail.faults.push("arrived");
    for (const seconds of ["00", "20", "40"]) {
      const at = `2018-07-02T21:00:${seconds}Z`;
      await Promise.all([instance.at(at), another.at(at)]);
    }
    expect(mail.sent).toHaveLength(1);
    expect((await instance.plan()).watches[0]!.said).toBe(true);
  });

  it("is switched off where its channel is gone", async () => {
    const instance = await openInstance("2018-07-02T21:00:00Z", mail.courier, { plan: withWatch() });
    mail.faults.push("gone");
    await instance.at("2018-07-02T21:00:00Z");
    await instance.at("2018-07-02T21:00:20Z");
    expect(mail.told).toHaveLength(1);
    expect((await instance.plan()).watches[0]!.off?.why).toBe("it could not be posted (Missing Permissions)");
  });

  it("is switched off where its text is read as no condition any more, and whoever set it is told once", async () => {
    const instance = await openInstance("2026-06-17T21:00:00Z", mail.courier, {
      plan: withWatch({ text: "the Nasdaq has a good feeling" }),
    });
    for (const seconds of ["00", "20", "40"]) await instance.at(`2026-06-17T21:00:${seconds}Z`);
    expect(mail.sent).toEqual([]);
    expect(mail.told.map(({ text }) => text)).toEqual([
      expect.stringContaining("is switched off: Versus can no longer read “the Nasdaq has a good feeling” as a condition."),
    ]);
    expect((await instance.plan()).watches[0]!.off).toMatchObject({ told: true });
    expect(JSON.stringify(instance.log)).toContain("a post is switched off");
    expect(JSON.stringify(instance.log)).not.toContain("good feeling");
  });

  it("is kept where only the closes are missing that it needs", async () => {
    const instance = await openInstance("2026-06-17T21:00:00Z", mail.courier, { plan: withWatch({ text: "the Nikkei is above 90,000" }) });
    await instance.at("2026-06-17T21:00:00Z");
    expect((await instance.plan()).watches[0]!.off).toBeNull();
  });
});
