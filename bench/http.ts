// A worker behind HTTP under load, slash commands without pictures by people who were never seen before, signed as Discord signs them: the highest
// rate at which 99 of 100 are answered within 50 ms. Generator and worker share this machine's processors.
//   npm run --prefix bench http [-- --seconds 8 --from 200 --step 100]
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { applicationKeys } from "../tests/support/discord/endpoint.ts";
import { openBenchDiscord, quantile, TOKEN, type Traced, verdicts } from "./discord.ts";
import { startBot } from "./running-bot.ts";
import { signedTo } from "./signed.ts";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "8" },
    from: { type: "string", default: "200" },
    step: { type: "string", default: "100" },
  },
});
const [seconds, from, step] = [Number(values.seconds), Number(values.from), Number(values.step)];
const LONGEST = 50;
const BAR = 400;

const discord = await openBenchDiscord();
const keys = applicationKeys();
const port = 20_000 + (process.pid % 20_000);
const bot = await startBot(
  ["src/bot.ts", "worker"],
  {
    DISCORD_TOKEN: TOKEN,
    DISCORD_API: discord.api,
    DISCORD_PUBLIC_KEY: keys.publicKey,
    HTTP_PORT: String(port),
    MARKET: "sample",
    STORE_URL: "sqlite::memory:",
    METRICS_PORT: String(port + 1),
    LOG_LEVEL: "info",
  },
  "HTTP is served",
);
const endpoint = signedTo([`http://127.0.0.1:${port}/interactions`], keys);
const { check, exitCode } = verdicts();

const TEXTS = [
  { command: "ask", options: { question: "Is the S&P 500 in a bull market?" } },
  { command: "quote", options: { instrument: "S&P 500" } },
  { command: "compare", options: { first: "Russell 2000", second: "Nasdaq", private: true } },
  { command: "quote", options: { instrument: "Russell 2000" } },
] as const;
let asked = 0;

/** So many questions a second for so long. */
async function load(rate: number, lasting: number): Promise<readonly Traced[]> {
  const all: Traced[] = [];
  const started = performance.now();
  while (all.length < rate * lasting) {
    const due = Math.min(rate * lasting, Math.floor(((performance.now() - started) / 1000) * rate));
    while (all.length < due) all.push(discord.ask(TEXTS[asked++ % TEXTS.length]!, endpoint.send));
    await sleep(1);
  }
  for (let i = 0; i < 100 && all.some(({ answered }) => answered === undefined); i++) await sleep(50);
  return all;
}

try {
  await load(100, 4);
  let highest = 0;
  for (let rate = from; ; rate += step) {
    const all = await load(rate, seconds);
    const waits = all.flatMap(({ sent, answered }) => (answered === undefined ? [] : [answered - sent]));
    const p99 = quantile(waits, 0.99);
    console.log(
      `${rate}/s for ${seconds} s: ${waits.length} of ${all.length} answered, p50 ${quantile(waits, 0.5).toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`,
    );
    if (p99 > LONGEST || waits.length < all.length) break;
    highest = rate;
  }
  check(`at ${highest}/s 99 of 100 are answered within ${LONGEST} ms, ${BAR}/s at least`, highest >= BAR);
  check("SIGTERM ends the worker with 0", (await bot.stop()) === 0);
} finally {
  endpoint.close();
  await discord.close();
}
process.exit(exitCode());
