import { simulate } from "./simulation.ts";

// npm run simulate [-- SEED SERVERS FROM TO]: three years of sessions, 50 servers in 12 time zones, two instances, and everything going wrong.
const started = performance.now();
const minutes = (): number => Number(((performance.now() - started) / 60_000).toFixed(1));
let over = 0;
const [seed = "1", servers = "50", from = "2023-10-31", to = "2026-10-30"] = process.argv.slice(2);
const { wrong, violations, ...counts } = await simulate({
  seed: Number(seed),
  servers: Number(servers),
  from,
  to,
  onSession: () => {
    if (++over % 50 === 0) console.error(`${over} sessions, ${minutes()} minutes`);
  },
});
const faults = Object.entries({ ...wrong, violations });
console.log(
  JSON.stringify(
    {
      seed: Number(seed),
      ...counts,
      wrong: Object.fromEntries(faults.map(([sort, all]) => [sort, all.length])),
      examples: Object.fromEntries(faults.filter(([, all]) => all.length > 0).map(([sort, all]) => [sort, all.slice(0, 5)])),
      minutes: minutes(),
    },
    null,
    2,
  ),
);
process.exitCode = faults.every(([, all]) => all.length === 0) ? 0 : 1;
