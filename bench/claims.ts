// Reads made-up texts of market talk and of what breaks careless readers, as `npm run claims` does, and times them by their length: no text may
// throw, and the time must grow with the length alone.
//   npm run --prefix bench claims [-- TEXTS SEED]      (default 20,000 texts, of 20 characters to 200 kB)
import { resolve } from "node:path";
import { claimsIn } from "../src/ask/claims/claims.ts";
import { lexiconFor } from "../src/kinds/lexicon.ts";
import { sampleSnapshot } from "../src/market/sample/sample.ts";
import { instantOf } from "../src/oracle/instant.ts";
import { loadReference, loadSample } from "../src/oracle/reference.ts";
import { randomBy, randomText } from "../tests/support/claim-texts.ts";

const [texts = 20_000, seed = 1] = process.argv.slice(2).map(Number);
const data = resolve(import.meta.dirname, "..", "data");
const reference = await loadReference(data);
const lexicon = lexiconFor(reference);
const snapshot = sampleSnapshot(await loadSample(data), reference.exchange);
const ground = { reference, snapshot, now: instantOf(undefined, snapshot, new Date()) };
const random = randomBy(seed);

function timed(length: number): { readonly time: number; readonly claims: number } {
  const text = randomText(length, random);
  const started = performance.now();
  const claims = claimsIn(text, lexicon, ground).length;
  return { time: performance.now() - started, claims };
}

timed(20_000);
let read = 0;
let claims = 0;
for (const [length, share] of [
  [20, 0.5],
  [200, 0.4],
  [2000, 0.098],
  [20_000, 0.0018],
  [200_000, 0.0002],
] as const) {
  const count = Math.max(1, Math.round(texts * share));
  const runs = Array.from({ length: count }, () => timed(length)).sort((a, b) => a.time - b.time);
  read += count;
  claims += runs.reduce((sum, run) => sum + run.claims, 0);
  const median = runs[runs.length >> 1]!.time;
  console.log(
    `${String(length).padStart(7)} characters  ${String(count).padStart(6)} texts  median ${median.toFixed(2)} ms, ${((1000 * median) / length).toFixed(2)} µs a character, slowest ${runs.at(-1)!.time.toFixed(2)} ms`,
  );
}
console.log(`${read} texts read, ${claims} claims, nothing thrown`);
