import { describe, expect, it } from "vitest";
import { collect } from "../../src/market/collect.ts";
import type { Database } from "../../src/market/database.ts";
import type { Manifest } from "../../src/market/manifest.ts";
import { NOW } from "./builders.ts";

const made = (minutesAgo: number) => `entry/${(NOW.getTime() - minutesAgo * 60_000).toString(36)}.ab/series/SPX`;
const manifestOf = (...keys: string[]) =>
  ({ entries: Object.fromEntries(keys.map((key, i) => [`series/${i}`, { key }])) }) as unknown as Manifest;

/** The keys that are left of these. */
async function leftOf(keys: readonly string[], kept: readonly Manifest[], gone?: Manifest): Promise<string[]> {
  const left = new Set(keys);
  const database: Pick<Database, "keys" | "delete"> = {
    keys: async () => [...left],
    delete: async (which) => {
      for (const key of which) left.delete(key);
    },
  };
  await collect(database as Database, kept, gone, NOW);
  return [...left];
}

describe("clearing away entries that no version names", () => {
  it("leaves what a commit of another process may be writing, for an hour", async () => {
    expect(await leftOf([made(0), made(2), made(30), made(59), made(61), made(600)], [])).toEqual([made(0), made(2), made(30), made(59)]);
  });

  it("never takes an entry of a version that is kept, however old, nor what is no entry", async () => {
    expect(await leftOf([made(600), "manifest", "manifest.previous"], [manifestOf(made(600))])).toHaveLength(3);
  });

  it("takes those of a version that has gone out of use at once, but for the ones that a kept version shares", async () => {
    expect(await leftOf([made(3), made(4)], [manifestOf(made(4))], manifestOf(made(3), made(4)))).toEqual([made(4)]);
  });
});
