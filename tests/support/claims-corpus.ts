import { existsSync, readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { type CheckedClaim, claimsIn } from "../../src/ask/claims/claims.ts";
import { importPaths } from "../../src/market/import.ts";
import { namesIndex } from "../../src/market/lookup.ts";
import { recordFiles } from "../../src/market/providers/records.ts";
import type { Snapshot } from "../../src/market/snapshot.ts";
import { openStore } from "../../src/market/store.ts";
import { lexicon } from "./phrasings.ts";
import { endOf, exchange, reference } from "./reference.ts";

const FOLDER = "tests/ask/claims/rounds";
const DATA = "../shared/market-data";
const STORES = {
  history: ["history", "constituents-2023", "holdings", "positioning"],
  recent: ["recent-2026", "constituents-2026", "holdings"],
} as const;

/** Whether the closes that the texts are held against are at hand. */
export const hasCorpusData = existsSync(`${DATA}/history`) && existsSync(`${DATA}/recent-2026`);

const verdict = z.enum(["confirmed", "off", "not testable"]);
const claimSchema = z.object({
  /** words that occur once in the text and lie inside the claim */
  marker: z.string().min(1),
  symbols: z.array(z.string()),
  /** one verdict, or several that can be defended: "confirmed|not testable" */
  verdict: z.string().refine((text) => text.split("|").every((each) => verdict.safeParse(each).success)),
  found: z.object({ return: z.number() }).nullable().catch(null),
  why: z.string(),
  /** what became of it when the text was first read, before anything was mended with it */
  first: z.enum(["right", "missed", "wrong"]),
});
const passageSchema = z.object({
  text: z.string(),
  asOf: z.iso.date(),
  store: z.enum(["history", "recent"]),
  claims: z.array(claimSchema),
});
export type ExpectedClaim = z.infer<typeof claimSchema>;
export type Passage = z.infer<typeof passageSchema>;

/** The passages of each round, by its file's name: written by somebody who had not read the reader, over real days. */
export function rounds(): ReadonlyMap<string, readonly Passage[]> {
  const files = readdirSync(FOLDER).sort();
  return new Map(
    files.map((file) => {
      const lines = readFileSync(`${FOLDER}/${file}`, "utf8").trim().split("\n");
      return [file.replace(/\.jsonl$/, ""), lines.map((line) => passageSchema.parse(JSON.parse(line)))];
    }),
  );
}

/** The stores that the passages are of, imported as `npm run import` does. */
export async function corpusMarkets(): Promise<Readonly<Record<Passage["store"], Snapshot>>> {
  const market = async (name: Passage["store"]): Promise<Snapshot> => {
    const store = await openStore("sqlite::memory:");
    const [now, resolveSymbol] = [new Date("2026-08-25T12:00:00Z"), (symbol: string) => reference.lookup.byProviderSymbol(symbol)];
    try {
      await importPaths({
        paths: STORES[name].map((folder) => `${DATA}/${folder}`),
        store,
        resolveSymbol,
        isIndexName: (word) => namesIndex(word, reference.lookup),
        now,
        exchange,
        kinds: [recordFiles({ resolveSymbol, now })],
      });
      return await store.load();
    } finally {
      await store.close();
    }
  };
  return { history: await market("history"), recent: await market("recent") };
}

export function checkedIn(text: string, asOf: string, snapshot: Snapshot): CheckedClaim[] {
  return claimsIn(text, lexicon, { reference, snapshot, now: endOf(asOf) });
}

/** The verdict on what a marker lies in: of the shortest claim around it; null where none covers it. */
export function verdictOn(marker: string, text: string, claims: readonly CheckedClaim[], near: number | null = null): CheckedClaim | null {
  const from = text.indexOf(marker);
  const over = claims.filter((claim) => claim.from <= from && from + marker.length <= claim.to);
  if (over.length === 0) return null;
  const width = Math.min(...over.map((claim) => claim.to - claim.from));
  const tied = over.filter((claim) => claim.to - claim.from === width);
  const away = ({ found }: CheckedClaim): number =>
    typeof found === "number" && near !== null ? Math.abs(found - near) : Number.POSITIVE_INFINITY;
  const byNearness = tied.toSorted((a, b) => away(a) - away(b));
  if (near !== null && Number.isFinite(away(byNearness[0]!))) return byNearness[0]!;
  return (
    (["off", "not testable"] as const).map((each) => tied.find((claim) => claim.verdict === each)).find((found) => found !== undefined) ??
    tied[0]!
  );
}

/** What the reader makes of an expected claim: right, missed where it says nothing of it, wrong where it says something else. */
export function outcome(
  { marker, verdict: wanted, found }: ExpectedClaim,
  text: string,
  claims: readonly CheckedClaim[],
): ExpectedClaim["first"] {
  const got = verdictOn(marker, text, claims, found?.return ?? null)?.verdict ?? "not testable";
  if (wanted.split("|").includes(got)) return "right";
  return got === "not testable" ? "missed" : "wrong";
}
