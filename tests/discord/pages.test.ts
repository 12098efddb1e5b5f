import { describe, expect, it } from "vitest";
import { keptPages, type Page } from "../../src/discord/pages.ts";
import { openDatabase } from "../../src/market/database.ts";

const PAGES: readonly Page[] = [{ embeds: [{ title: "first" }], menu: [] }];

describe("pages of several processes", () => {
  it("are found by each of them, whichever has made them", async () => {
    const database = await openDatabase("sqlite::memory:");
    const [one, other] = [keptPages(database), keptPages(database)];
    const name = one.keep(PAGES);
    expect([one.find(name), other.find(name)]).toEqual([PAGES, undefined]);
    let found: readonly Page[] | undefined;
    for (let i = 0; i < 100 && found === undefined; i++) found = await other.findElsewhere!(name);
    expect([found, other.find(name)]).toEqual([PAGES, PAGES]);
    expect(await other.findElsewhere!("00000ffff")).toBeUndefined();
  });

  it("are let go of after an hour or two, those of processes that have ended too", async () => {
    const database = await openDatabase("sqlite::memory:");
    let now = new Date("2026-10-30T12:30:00Z");
    const kept = async (): Promise<string[]> => (await database.keys()).filter((key) => key.startsWith("pages/"));
    const keptAt = async (time: string, count: number): Promise<void> => {
      now = new Date(`2026-10-30T${time}:00Z`);
      keptPages(database, () => now).keep(PAGES);
      while ((await kept()).length !== count) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    await keptAt("12:30", 1);
    await keptAt("13:30", 2);
    await keptAt("15:30", 1);
  });

  it("are in memory alone where there is no other process", () => {
    expect(keptPages().findElsewhere).toBeUndefined();
  });
});
