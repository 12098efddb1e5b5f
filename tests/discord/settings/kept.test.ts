import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { keptIn, settledIn } from "../../../src/discord/settings/kept.ts";
import { USUAL_SERVER } from "../../../src/discord/settings/schema.ts";
import { openDatabase } from "../../../src/market/database.ts";
import { LaterVersion } from "../../../src/question/migration.ts";
import { until } from "../../support/until.ts";

const log = pino({ level: "silent" });
const ID = "1200000000000000001";

describe("settings", () => {
  it("of another process are seen a minute later", async () => {
    const database = await openDatabase("sqlite::memory:");
    let now = 0;
    const [here, there] = await Promise.all([0, 1].map(() => settledIn(database, log, () => now)));
    await there!.servers.change(ID, (present) => ({ ...present, nasdaq: "100" }));
    expect([here!.servers.of(ID), here!.servers.has(ID)]).toEqual([USUAL_SERVER, false]);
    now = 60_000;
    here!.servers.of(ID);
    await until(() => here!.servers.of(ID).nasdaq === "100");
  });

  it("are brought from the form that they were written in to today's, and written in today's", async () => {
    const database = await openDatabase("sqlite::memory:");
    const parts = { database, log, monotonic: () => 0, sort: "server" };
    const first = keptIn({ ...parts, schema: z.strictObject({ a: z.int() }), usual: { a: 0 }, steps: [] });
    await first.change(ID, () => ({ a: 1 }));
    const text = await database.get(`settings/server/${ID}`);
    const steps = [(kept: object) => ({ ...kept, b: 2 })];
    const second = keptIn(
      { ...parts, schema: z.strictObject({ a: z.int(), b: z.int() }), usual: { a: 0, b: 0 }, steps },
      new Map([[`settings/server/${ID}`, text]]),
    );
    expect(second.of(ID)).toEqual({ a: 1, b: 2 });
    await second.change(ID, (present) => ({ ...present, a: 3 }));
    expect(JSON.parse((await database.get(`settings/server/${ID}`))!)).toEqual({ version: 2, a: 3, b: 2 });
    await expect(first.change(ID, (present) => present)).rejects.toThrow(LaterVersion);
  });

  it("that are damaged are taken for usual and never written over", async () => {
    const database = await openDatabase("sqlite::memory:");
    await database.set(new Map([[`settings/server/${ID}`, "{"]]));
    const { servers } = await settledIn(database, log, () => 0);
    expect([servers.of(ID), servers.ids()]).toEqual([USUAL_SERVER, []]);
    await expect(servers.change(ID, (present) => present)).rejects.toThrow();
    expect(await database.get(`settings/server/${ID}`)).toBe("{");
  });
});
