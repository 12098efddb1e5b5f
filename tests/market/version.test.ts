import { describe, expect, it } from "vitest";
import type { Database } from "../../src/market/database.ts";
import { formatManifest, type Manifest, nextManifest, sha256 } from "../../src/market/manifest.ts";
import { CURRENT, PREVIOUS, readVersion } from "../../src/market/version.ts";

const note = { first: null, last: null, count: 1, source: { provider: "file", detail: "made.csv", fetchedAt: "2024-01-10" } };

/** The first so many versions of one entry, each under a key of its own and with a text of its own. */
function versions(count: number): { manifest: Manifest; key: string; text: string }[] {
  const made: { manifest: Manifest; key: string; text: string }[] = [];
  for (let i = 1; i <= count; i++) {
    const [key, text] = [`entry/${i}`, `closes of version ${i}`];
    const manifest = nextManifest(made.at(-1)?.manifest, { "members/SPX": { key, sha256: sha256(text), ...note } }, "2024-01-10");
    made.push({ manifest, key, text });
  }
  return made;
}

/**
 * A store in which another process commits between a reader's look at the manifest and its look at the entries, a version each time
 * until all are made; the entries of the version that the reader knows are gone by then.
 */
function overtaken(made: ReturnType<typeof versions>): Pick<Database, "get" | "getMany"> {
  let at = 0;
  return {
    get: async (key) => {
      if (key === CURRENT) return formatManifest(made[at]!.manifest);
      return key === PREVIOUS && at > 0 ? formatManifest(made[at - 1]!.manifest) : undefined;
    },
    getMany: async (keys) => {
      at = Math.min(at + 1, made.length - 1);
      return keys.map((key) => (key === made[at]!.key ? made[at]!.text : undefined));
    },
  };
}

describe("a reader that commits overtake", () => {
  it.each([1, 2, 3])("by %d versions starts again and gives the newest one whole, with no word of damage", async (times) => {
    const damage: unknown[] = [];
    const found = await readVersion(overtaken(versions(times + 1)) as Database, undefined, (error) => damage.push(error));
    expect(found.manifest?.ordinal).toBe(times + 1);
    expect(found.texts.get("members/SPX")).toBe(`closes of version ${times + 1}`);
    expect(damage).toEqual([]);
  });
});
