import { simulate } from "./simulation.ts";

// npm run simulate [-- SEED]: three years of sessions, 50 servers in 12 time zones, two instances, and everything going wrong at random.
const seed = Number(process.argv[2] ?? 1);
const started = performance.now();
let over = 0;
const onSession = (): void => {
  if (++over % 50 === 0) console.error(`${over} sessions`);
};
const counts = await simulate({
  onSession,
  seed,
  servers: Number(process.argv[3] ?? 50),
  from: process.argv[4] ?? "2023-10-31",
  to: process.argv[5] ?? "2026-10-30",
});
console.log(
  JSON.stringify(
    { seed, ...counts, violations: counts.violations.slice(0, 5), minutes: Number(((performance.now() - started) / 60_000).toFixed(1)) },
    null,
    2,
  ),
);
const { due, summaries, notices, none, twice, undue, wrong, violations } = counts;
process.exitCode = summaries + notices === due && none + twice + undue + wrong + violations.length === 0 ? 0 : 1;
