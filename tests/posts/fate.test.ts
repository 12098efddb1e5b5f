import { beforeEach, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../src/market/database.ts";
import { type Courier, Undeliverable } from "../../src/posts/courier.ts";
import { emptyPlan, type Plan } from "../../src/posts/plan.ts";
import { plansIn } from "../../src/posts/plans.ts";
import { day } from "../support/market.ts";
import {
  CHANNEL,
  courierInMemory,
  GUILD,
  ledgerEntry,
  MANAGER,
  openInstance,
  summaryOf,
  titlesOf,
  withSummary,
  withWatch,
} from "../support/posts/instance.ts";

const since = { since: "2026-10-28T00:00:00.000Z" };

let mail: ReturnType<typeof courierInMemory>;
let memory: Database;
beforeEach(async () => {
  mail = courierInMemory();
  memory = await openDatabase("sqlite::memory:");
});

const titles = () => titlesOf(mail);
const entry = (date: string, post?: string) => ledgerEntry(memory, date, post);
const begun = (date: string, state: object) =>
  memory.set(new Map([[`posts/ledger/${GUILD}/${CHANNEL}/daily/${date}`, JSON.stringify(state)]]));
const taken = {
  state: "sending",
  by: "one that died",
  attempt: 1,
  first: "2026-10-28T20:30:00.000Z",
  at: "2026-10-28T20:30:00.000Z",
  late: false,
  missing: false,
};

describe("an outage", () => {
  it("of half an hour costs no server its summary", async () => {
    const instance = await openInstance("2026-10-28T19:00:00Z", mail.courier, { plan: withSummary(since), memory });
    mail.faults.push(...Array.from({ length: 200 }, () => "lost" as const));
    for (let minute = 30; minute < 60; minute++)
      for (const second of ["00", "20", "40"]) await instance.at(`2026-10-28T20:${minute}:${second}Z`);
    expect(mail.sent).toEqual([]);
    mail.faults.length = 0;
    for (let minute = 0; minute < 11; minute++) await instance.at(`2026-10-28T21:${String(minute).padStart(2, "0")}:00Z`);
    expect(titles()).toEqual(["Daily summary, Wed 28 Oct 2026"]);
  });

  it("that does not end is recorded after half a day, and the next session's goes on", async () => {
    const instance = await openInstance("2026-10-28T19:00:00Z", mail.courier, { plan: withSummary(since), memory });
    mail.faults.push(...Array.from({ length: 500 }, () => "lost" as const));
    for (let hour = 0; hour < 14; hour++)
      await instance.at(`2026-10-${hour < 4 ? 28 : 29}T${String((20 + hour) % 24).padStart(2, "0")}:45:00Z`);
    expect(await entry("2026-10-28")).toMatchObject({ state: "skipped" });
    mail.faults.length = 0;
    await instance.at("2026-10-29T20:30:00Z");
    expect(titles()).toEqual(["Daily summary, Thu 29 Oct 2026"]);
  });
});

describe("an outage in which a channel cannot be searched either", () => {
  it("is recorded half a day after the first attempt, not before", async () => {
    const unsearchable: Courier = { ...mail.courier, find: () => Promise.reject(new Undeliverable("unsure", "no answer")) };
    const instance = await openInstance("2026-10-28T19:00:00Z", unsearchable, { plan: withSummary(since), memory });
    mail.faults.push("lost");
    for (let minutes = 30; minutes < 12 * 60 + 30; minutes += 15)
      await instance.at(new Date(Date.parse("2026-10-28T20:00:00Z") + minutes * 60_000).toISOString());
    await instance.at("2026-10-29T08:29:40Z");
    expect(await entry("2026-10-28")).toMatchObject({ state: "unsure", first: "2026-10-28T20:30:00.000Z" });
    await instance.at("2026-10-29T08:45:00Z");
    expect(await entry("2026-10-28")).toMatchObject({ state: "skipped" });
  });
});

describe("a post that was begun by a process that died", () => {
  it.each([true, false])("is brought to its end though a newer one is due; it had arrived: %s", async (arrived) => {
    if (arrived) {
      const first = await openInstance("2026-10-28T20:30:00Z", mail.courier, { plan: withSummary(since), memory });
      await first.at("2026-10-28T20:30:00Z");
    }
    await begun("2026-10-28", taken);
    const instance = await openInstance("2026-10-30T20:31:00Z", mail.courier, { plan: withSummary(since), memory });
    for (const time of ["31:00", "31:20", "33:20", "33:40"]) await instance.at(`2026-10-30T20:${time}Z`);
    expect(titles()).toEqual([...(arrived ? ["Daily summary, Wed 28 Oct 2026"] : []), "Daily summary, Fri 30 Oct 2026"]);
    expect((await entry("2026-10-28")).state).toBe(arrived ? "sent" : "skipped");
    expect((await entry("2026-10-29")).state).toBe("skipped");
  });

  it("leaves older ones recorded where it died before it had recorded them", async () => {
    await begun("2026-10-30", { state: "sent", messageId: "1", at: "2026-10-30T20:30:00.000Z", late: false, missing: false });
    const instance = await openInstance("2026-10-30T20:31:00Z", mail.courier, { plan: withSummary(since), memory });
    await instance.at("2026-10-30T20:31:00Z");
    expect([(await entry("2026-10-28")).state, (await entry("2026-10-29")).state, mail.sent]).toEqual(["skipped", "skipped", []]);
  });

  it("is no second message where it only woke up late", async () => {
    const [asleep, woken] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const sleeper: Courier = {
      ...mail.courier,
      prepare: async (post, mark) => {
        asleep.resolve();
        await woken.promise;
        return mail.courier.prepare(post, mark);
      },
    };
    const first = await openInstance("2026-10-28T20:30:00Z", sleeper, { plan: withSummary(since), memory });
    const round = first.at("2026-10-28T20:30:00Z");
    await asleep.promise;
    const second = await openInstance("2026-10-28T20:31:00Z", mail.courier, { memory });
    await second.at("2026-10-28T20:31:00Z");
    woken.resolve();
    await round;
    expect(mail.sent).toHaveLength(1);
  });

  it("is no second message where it slept between taking and sending, by whichever clock", async () => {
    let instance: Awaited<ReturnType<typeof openInstance>>;
    const sleepy: Courier = {
      ...mail.courier,
      find: async (...args) => {
        instance.skew(10);
        return mail.courier.find(...args);
      },
    };
    await begun("2026-10-28", { ...taken, state: "unsure", why: "cut", by: undefined });
    instance = await openInstance("2026-10-28T20:40:00Z", sleepy, { plan: withSummary(since), memory });
    await instance.at("2026-10-28T20:40:00Z");
    expect(mail.sent).toEqual([]);
    expect(await entry("2026-10-28")).toMatchObject({ state: "unsure", why: "delayed before it was sent" });
  });
});

describe("a post that was taken a while ago", () => {
  // the taking lasts two minutes, and a sending may need one of them
  it.each([
    [59, "sent"],
    [60, "unsure"],
  ])("%i seconds before it is sent is %s", async (seconds, state) => {
    let instance: Awaited<ReturnType<typeof openInstance>>;
    const slow: Courier = {
      ...mail.courier,
      find: async (...args) => {
        instance.pass(seconds / 60);
        return mail.courier.find(...args);
      },
    };
    await begun("2026-10-28", { ...taken, state: "unsure", why: "cut", by: undefined });
    instance = await openInstance("2026-10-28T20:40:00Z", slow, { plan: withSummary(since), memory });
    await instance.at("2026-10-28T20:40:00Z");
    expect(await entry("2026-10-28")).toMatchObject({ state });
    expect(mail.sent).toHaveLength(state === "sent" ? 1 : 0);
  });
});

describe("a message that bears an earlier time than its first attempt", () => {
  // the idea that the process had of the time was ahead of Discord's; as it has run since before the post was due, it looks from its first attempt on
  it.each([0, 9, 10])("by %i minutes is found and not sent again", async (minutes) => {
    const instance = await openInstance("2026-10-28T20:00:00Z", mail.courier, { plan: withSummary(since), memory });
    mail.faults.push("arrived");
    await instance.at("2026-10-28T20:30:00Z");
    const ahead = new Date(Date.parse(taken.first) + minutes * 60_000).toISOString();
    await begun("2026-10-28", { ...taken, state: "unsure", why: "cut", by: undefined, first: ahead });
    await instance.at("2026-10-28T20:45:00Z");
    expect(mail.sent).toHaveLength(1);
    expect(await entry("2026-10-28")).toMatchObject({ state: "sent", messageId: "1" });
  });
});

describe("a machine that sleeps while the ledger is read", () => {
  it.each([1, 2])("sends what it makes afterwards as late as it is (reading %i)", async (sleepsAt) => {
    let instance: Awaited<ReturnType<typeof openInstance>>;
    let reads = 0;
    const sleepy: Database = {
      ...memory,
      get: async (key) => {
        const text = await memory.get(key);
        if (key.endsWith("/daily/2026-10-28") && ++reads === sleepsAt) instance.sleep(20);
        return text;
      },
    };
    instance = await openInstance("2026-10-28T20:30:00Z", mail.courier, { plan: withSummary(since), memory: sleepy });
    await instance.at("2026-10-28T20:30:00Z");
    expect(mail.sent).toHaveLength(1);
    expect(await entry("2026-10-28")).toMatchObject({ state: "sent", late: true, at: "2026-10-28T20:50:00.000Z" });
  });
});

describe("an afternoon's time that falls between an early close and a usual one", () => {
  it("has the sessions before and of the half day due at one instant, and both are sent", async () => {
    // the day before Independence Day 2024 closed at 13:00; 15:00 after Tuesday's close at 16:00 is Wednesday's 15:00 too
    const when = { type: "time", hour: 15, minute: 0, zone: "America/New_York" } as const;
    const instance = await openInstance("2024-07-03T18:00:00Z", mail.courier, {
      plan: withSummary({ when, since: "2024-07-02T19:30:00.000Z" }),
      memory,
    });
    instance.closesTo("2024-07-03");
    await instance.at("2024-07-03T19:00:00Z");
    await instance.at("2024-07-03T19:00:20Z");
    expect(titles()).toEqual(["Daily summary, Tue 2 Jul 2024", "Daily summary, Wed 3 Jul 2024"]);
  });
});

describe("this machine's clock", () => {
  it.each([53 * 60, -53 * 60])("being wrong by %i minutes neither posts nor skips anything", async (minutes) => {
    const instance = await openInstance("2026-10-28T19:00:00Z", mail.courier, { plan: withSummary(since), memory });
    instance.skew(minutes);
    for (const time of ["19:10", "20:00", "20:29"]) await instance.at(`2026-10-28T${time}:00Z`);
    expect([mail.sent, await entry("2026-10-28"), await entry("2026-10-29")]).toEqual([[], null, null]);
    await instance.at("2026-10-28T20:30:00Z");
    expect(titles()).toEqual(["Daily summary, Wed 28 Oct 2026"]);
    expect(instance.log.map(({ msg }) => msg)).toContain("this machine's clock is wrong; posts go by Discord's");
  });

  it("is not trusted where Discord cannot be asked", async () => {
    const mute = { ...mail.courier, time: () => Promise.reject(new Undeliverable("unsure", "no answer")) };
    const instance = await openInstance("2026-10-28T20:30:00Z", mute, { plan: withSummary(since), memory });
    await instance.at("2026-10-28T20:30:00Z");
    expect(mail.sent).toEqual([]);
  });
});

describe("a plan that changes", () => {
  const plans = () => plansIn(memory, () => {});

  it("is posted anew on the same evening where it had failed before", async () => {
    const instance = await openInstance("2026-10-28T19:00:00Z", mail.courier, { plan: withSummary(since), memory });
    mail.faults.push("gone");
    await instance.at("2026-10-28T20:30:00Z");
    await plans().change(
      GUILD,
      withSummary({ since: "2026-10-28T21:00:00.000Z", when: { type: "time", hour: 18, minute: 0, zone: "America/New_York" } }),
    );
    await instance.at("2026-10-28T22:00:00Z");
    expect(titles()).toEqual(["Daily summary, Wed 28 Oct 2026"]);
  });

  it("is not switched off for what an earlier one of the same channel came to", async () => {
    const anew = withSummary({ since: "2026-10-28T20:30:01.000Z" });
    const courier: Courier = {
      ...mail.courier,
      prepare: async () => async () => {
        await plans().change(GUILD, anew);
        throw new Undeliverable("gone", "Missing Permissions");
      },
    };
    const instance = await openInstance("2026-10-28T20:30:00Z", courier, { plan: withSummary(since), memory });
    await instance.at("2026-10-28T20:30:00Z");
    expect((await instance.plan()).summaries[0]!.off).toBeNull();
  });

  it("is obeyed at once: what was ended during the round is not posted", async () => {
    const ending: Courier = {
      ...mail.courier,
      time: async () => {
        await plans().change(GUILD, () => emptyPlan(GUILD));
        return mail.courier.time();
      },
    };
    const instance = await openInstance("2026-10-28T20:30:00Z", ending, { plan: withSummary(since), memory });
    await instance.at("2026-10-28T20:30:00Z");
    expect(mail.sent).toEqual([]);
  });

  it("tells whoever set it up that it is off until that is brought, once for all its posts", async () => {
    const posts = { ...since, posts: ["daily", "weekly", "monthly"] as Plan["summaries"][number]["posts"] };
    const instance = await openInstance("2026-10-30T19:00:00Z", mail.courier, { plan: withSummary(posts), memory });
    mail.faults.push("gone", "gone", "gone");
    mail.tellFaults.push("lost", "lost");
    for (const time of ["30:00", "30:20", "30:40", "31:00", "31:20"]) await instance.at(`2026-10-30T20:${time}Z`);
    expect(mail.told.map(({ userId }) => userId)).toEqual([MANAGER]);
    expect((await instance.plan()).summaries[0]!.off).toMatchObject({ why: "it could not be posted (Missing Permissions)", told: true });
  });

  it("goes on without a word to whoever set it up and is not to be known any more", async () => {
    const first = await openInstance("2026-10-28T20:30:00Z", mail.courier, { plan: withSummary(since), memory });
    expect(await plans().forgetPerson(MANAGER)).toBe(1);
    await first.at("2026-10-28T20:30:00Z");
    expect(mail.sent.map(({ post }) => post.above)).toEqual([undefined]);
    mail.faults.push("gone");
    await first.at("2026-10-29T20:30:00Z");
    await first.at("2026-10-29T20:30:20Z");
    expect(mail.told).toEqual([]);
    expect((await first.plan()).summaries[0]).toMatchObject({ setBy: "0", off: { told: true } });
  });

  it("stays without a name where a watch is looked at meanwhile", async () => {
    const forgetting: Courier = {
      ...mail.courier,
      prepare: async (post, mark) => {
        await plans().forgetPerson(MANAGER);
        return mail.courier.prepare(post, mark);
      },
    };
    const instance = await openInstance("2018-07-02T21:00:00Z", forgetting, { plan: withWatch(), memory });
    instance.closesTo("2018-07-02");
    await instance.at("2018-07-02T21:00:00Z");
    expect((await instance.plan()).watches[0]).toMatchObject({ setBy: "0", said: true });
  });

  it("is held up by no other server's post that hangs", async () => {
    const other = summaryOf({ channelId: "1300000000000000002" });
    const hangs = Promise.withResolvers<void>();
    const hanging: Courier = {
      ...mail.courier,
      prepare: async (post, mark) => async (channelId) => {
        if (channelId !== CHANNEL) return (await mail.courier.prepare(post, mark))(channelId);
        hangs.resolve();
        return new Promise<string>(() => {});
      },
    };
    const instance = await openInstance("2026-10-28T20:30:00Z", hanging, { plan: withSummary(since), memory });
    void instance.at("2026-10-28T20:30:00Z");
    await hangs.promise;
    await plansIn(memory, () => {}).change("1200000000000000002", () => ({
      ...emptyPlan("1200000000000000002"),
      summaries: [{ ...other, ...since }],
    }));
    const second = await openInstance("2026-10-28T20:30:30Z", hanging, { memory });
    await second.at("2026-10-28T20:30:30Z");
    expect(mail.sent.map(({ channelId }) => channelId)).toEqual(["1300000000000000002"]);
  });
});

describe("a record that cannot be read", () => {
  it("is no message, and no noise", async () => {
    await memory.set(new Map([[`posts/ledger/${GUILD}/${CHANNEL}/daily/2026-10-28`, "{nonsense"]]));
    const instance = await openInstance("2026-10-28T20:30:00Z", mail.courier, {
      plan: withSummary({ since: "2026-10-28T00:00:00.000Z" }),
      memory,
    });
    for (let i = 0; i < 5; i++) await instance.at(`2026-10-28T20:3${i}:00Z`);
    expect(mail.sent).toEqual([]);
    expect(instance.log.filter(({ level }) => level >= 50)).toEqual([]);
  });
});

describe("a watch", () => {
  it("misses nothing where closes come a day late, and says that it is late", async () => {
    const instance = await openInstance("2018-07-02T21:00:00Z", mail.courier, { plan: withWatch(), memory });
    instance.closesTo("2018-06-29");
    await instance.at("2018-07-02T21:00:00Z");
    await instance.at("2018-07-03T20:10:00Z");
    expect(mail.sent).toEqual([]);
    instance.closesTo("2018-07-03");
    await instance.at("2018-07-03T21:00:00Z");
    expect(mail.sent).toHaveLength(1);
    const { says } = mail.sent[0]!.post;
    expect("lines" in says ? [] : says.caveats[0]).toContain("Posted late");
  });

  it("posts nothing of weeks ago as new, and records it", async () => {
    // the last such fall before 25 September 2018 was on 24 July
    const instance = await openInstance("2018-09-25T21:00:00Z", mail.courier, { plan: withWatch(), memory });
    instance.closesTo("2018-09-25");
    for (let i = 0; i < 4; i++) await instance.at(`2018-09-25T21:0${i}:00Z`);
    expect(mail.sent).toEqual([]);
    expect((await entry("2018-07-02", "watch-1")).state).toBe("skipped");
    expect((await instance.plan()).watches[0]!.seen).toBe(day("2018-09-25"));
  });

  it("says after an outage what has changed meanwhile and lasts", async () => {
    // the sample's S&P 500 came into a bull market on 2 July 2025: 5,835.83, above 4,842.24 × 1.2 = 5,810.69
    const bull = { text: "the S&P 500 is in a bull market", seen: day("2025-04-30") };
    const instance = await openInstance("2025-09-03T21:00:00Z", mail.courier, { plan: withWatch(bull), memory });
    instance.closesTo("2025-09-03");
    for (let i = 0; i < 4; i++) await instance.at(`2025-09-03T21:0${i}:00Z`);
    expect(titles()).toEqual(["True now"]);
    expect((await instance.plan()).watches[0]).toMatchObject({ said: true });
  });
});
