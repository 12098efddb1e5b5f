import { beforeEach, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../src/market/database.ts";
import { backupOf, restore } from "../../src/posts/backup.ts";
import { type Courier, Undeliverable } from "../../src/posts/courier.ts";
import { CHANNEL, courierInMemory, GUILD, openInstance, titlesOf, withSummary, withWatch } from "../support/posts/instance.ts";

const since = { since: "2026-10-27T00:00:00.000Z" };

let mail: ReturnType<typeof courierInMemory>;
let memory: Database;
beforeEach(async () => {
  mail = courierInMemory();
  memory = await openDatabase("sqlite::memory:");
});

const titles = () => titlesOf(mail);
async function backedUp(): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of backupOf(memory, new Date())) lines.push(line.trimEnd());
  return lines;
}
async function restored(lines: readonly string[]): Promise<Database> {
  const database = await openDatabase("sqlite::memory:");
  await restore(
    (async function* () {
      yield* lines;
    })(),
    database,
    { replace: false },
  );
  return database;
}
const entryIn = async (database: Database, date: string, post = "daily") =>
  JSON.parse((await database.get(`posts/ledger/${GUILD}/${CHANNEL}/${post}/${date}`)) ?? "null");

describe("a bot over a restored backup", () => {
  /** A bot that posts on Tuesday and Wednesday; the backup is of the time between, and is restored after. */
  async function disaster(): Promise<Database> {
    const before = await openInstance("2026-10-27T19:00:00Z", mail.courier, { plan: withSummary(since), memory });
    await before.at("2026-10-27T20:30:00Z");
    const backup = await backedUp();
    await before.at("2026-10-28T20:30:00Z");
    return restored(backup);
  }

  it("posts nothing again that was posted since, records it, and goes on", async () => {
    const database = await disaster();
    const after = await openInstance("2026-10-28T23:00:00Z", mail.courier, { memory: database });
    for (const time of ["00:00", "00:20", "05:00"]) await after.at(`2026-10-28T23:${time}Z`);
    expect(await entryIn(database, "2026-10-28")).toMatchObject({ state: "sent", messageId: "2", late: false });
    await after.at("2026-10-29T20:30:00Z");
    expect(titles()).toEqual(["Daily summary, Tue 27 Oct 2026", "Daily summary, Wed 28 Oct 2026", "Daily summary, Thu 29 Oct 2026"]);
    // of what fell due while it ran it knows by itself
    expect(mail.searches).toHaveLength(1);
  });

  it("sends what was not posted, once, marked as late", async () => {
    const database = await disaster();
    mail.sent.pop();
    const after = await openInstance("2026-10-28T23:00:00Z", mail.courier, { memory: database });
    for (const time of ["00:00", "00:20"]) await after.at(`2026-10-28T23:${time}Z`);
    expect(titles()).toEqual(["Daily summary, Tue 27 Oct 2026", "Daily summary, Wed 28 Oct 2026"]);
    expect(await entryIn(database, "2026-10-28")).toMatchObject({ state: "sent", late: true });
  });

  it("sends nothing as long as it cannot look, and looks as far back also after it has died at its first attempt", async () => {
    const database = await disaster();
    let isDark = true;
    const dark: Courier = {
      ...mail.courier,
      find: (...args) => (isDark ? Promise.reject(new Undeliverable("unsure", "no answer")) : mail.courier.find(...args)),
    };
    const first = await openInstance("2026-10-28T23:00:00Z", dark, { memory: database });
    for (const time of ["23:00", "23:10"]) await first.at(`2026-10-28T${time}:00Z`);
    expect(await entryIn(database, "2026-10-28")).toMatchObject({ state: "unsure", first: "2026-10-28T23:00:00.000Z" });
    isDark = false;
    const second = await openInstance("2026-10-29T01:00:00Z", dark, { memory: database });
    await second.at("2026-10-29T01:00:00Z");
    expect(await entryIn(database, "2026-10-28")).toMatchObject({ state: "sent", messageId: "2" });
    expect(mail.sent).toHaveLength(2);
  });

  it("says no change of a watch again", async () => {
    const before = await openInstance("2018-07-02T19:00:00Z", mail.courier, { plan: withWatch(), memory });
    const backup = await backedUp();
    before.closesTo("2018-07-02");
    await before.at("2018-07-02T21:00:00Z");
    const database = await restored(backup);
    const after = await openInstance("2018-07-03T15:00:00Z", mail.courier, { memory: database });
    after.closesTo("2018-07-02");
    for (const seconds of ["00", "20"]) await after.at(`2018-07-03T15:00:${seconds}Z`);
    expect(mail.sent).toHaveLength(1);
    expect(await entryIn(database, "2018-07-02", "watch-1")).toMatchObject({ state: "sent", messageId: "1" });
    expect((await after.plan()).watches[0]!.said).toBe(true);
  });
});
