// A bot of its own process under load, all by people who were never seen before, beside a Discord on this machine:
//   200/s, a tenth of them with a picture that nobody has asked for; 500/s; 1,000/s for ten seconds; then 50/s for a while.
//   npm run --prefix bench load [-- --seconds 20 --rate 200 --soak 30]
// Generator and bot share this machine's processors: on two of them, what is measured is both.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import type { Asked } from "../tests/support/discord/payloads.ts";
import { openBenchDiscord, quantile, TOKEN, type Traced, verdicts } from "./discord.ts";
import { startBot } from "./running-bot.ts";

const { values } = parseArgs({
  options: {
    rate: { type: "string", default: "200" },
    seconds: { type: "string", default: "20" },
    soak: { type: "string", default: "30" },
  },
});
const [rate, seconds, soak] = [Number(values.rate), Number(values.seconds), Number(values.soak)];

const discord = await openBenchDiscord();
const bot = await startBot(["src/bot.ts"], {
  DISCORD_TOKEN: TOKEN,
  DISCORD_API: discord.api,
  MARKET: "sample",
  STORE_URL: "sqlite::memory:",
  METRICS_HOST: "127.0.0.1",
  METRICS_PORT: String(20_000 + (process.pid % 20_000)),
  REFRESH_CRON: "",
});
const { check, exitCode } = verdicts();

let pictures = 0;
/** A question of which no picture has been drawn: each has another number of months. */
const newPicture = (): Asked => {
  pictures += 1;
  const [first, second] = pictures % 2 === 0 ? ["Russell 2000", "Nasdaq"] : ["Dow", "S&P 500"];
  return { command: "compare", options: { first, second, window: `past ${13 + (pictures >> 1)} weeks` } };
};
const TEXTS: readonly Asked[] = [
  { command: "quote", options: { instrument: "S&P 500" } },
  { command: "help" },
  { command: "status" },
  { command: "quote", options: { instrument: "Russell 2000" } },
];
let asked = 0;
/** @param share of those that need a new picture */
const question = (share: number): Asked => {
  asked += 1;
  return share > 0 && asked % Math.round(1 / share) === 0 ? newPicture() : TEXTS[asked % TEXTS.length]!;
};

interface Load {
  readonly texts: readonly Traced[];
  readonly charts: readonly Traced[];
  readonly all: readonly Traced[];
  /** replies a second, from the first question to the last reply */
  readonly answeredPerSecond: number;
  readonly dropped: number;
  readonly undelivered: number;
}

/** So many questions a second for so many seconds, and what came of them once all is quiet. */
async function load(perSecond: number, lasting: number, share: number): Promise<Load> {
  const counts = async () => ({
    dropped: await bot.total("versus_interactions_total", { outcome: "dropped" }),
    undelivered:
      (await bot.total("versus_interactions_total", { outcome: "undelivered" })) +
      (await bot.total("versus_interactions_total", { outcome: "expired" })) +
      (await bot.total("versus_interactions_total", { outcome: "failed" })),
  });
  const before = await counts();
  const [texts, charts]: [Traced[], Traced[]] = [[], []];
  const started = performance.now();
  for (let sent = 0; sent < perSecond * lasting; ) {
    const due = Math.min(perSecond * lasting, Math.floor(((performance.now() - started) / 1000) * perSecond));
    for (; sent < due; sent++) {
      const next = question(share);
      (next.command === "compare" ? charts : texts).push(discord.ask(next));
    }
    await sleep(2);
  }
  const all = [...texts, ...charts];
  const answered = (): number => all.filter((each) => each.answered !== undefined).length;
  for (let quiet = 0, seen = -1; quiet < 8; quiet++, await sleep(250)) {
    const now = answered() + charts.filter((each) => each.pictured !== undefined).length;
    if (now !== seen) quiet = 0;
    seen = now;
  }
  const end = Math.max(...all.map((each) => each.answered ?? 0));
  const after = await counts();
  return {
    texts,
    charts,
    all,
    answeredPerSecond: answered() / ((end - started) / 1000),
    dropped: after.dropped - before.dropped,
    undelivered: after.undelivered - before.undelivered,
  };
}

const waits = (all: readonly Traced[]): number[] => all.flatMap(({ sent, answered }) => (answered === undefined ? [] : [answered - sent]));
const pictureWaits = (all: readonly Traced[]): number[] =>
  all.flatMap(({ sent, pictured }) => (pictured === undefined ? [] : [pictured - sent]));
const ms = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
const rss = async (): Promise<number> => (await bot.total("process_resident_memory_bytes")) / 2 ** 20;

try {
  // what runs first is compiled first
  await load(50, 4, 0.1);

  const standstills = monitorEventLoopDelay({ resolution: 5 });
  standstills.enable();
  const usual = await load(rate, seconds, 0.1);
  standstills.disable();
  const refused = usual.charts.filter(({ pictured }) => pictured === undefined).length;
  const refusals = await bot.total("versus_pictures_total", { outcome: "refused" });
  console.log(
    `${rate}/s for ${seconds} s: ${usual.all.length} asked, ${waits(usual.all).length} answered, ${usual.charts.length} with a new picture; slash p50 ${ms(quantile(waits(usual.all), 0.5))}, p99 ${ms(quantile(waits(usual.all), 0.99))}; pictures p50 ${ms(quantile(pictureWaits(usual.charts), 0.5))}, p99 ${ms(quantile(pictureWaits(usual.charts), 0.99))}, ${refused} told that they come at a press`,
  );
  // a generator that stands still itself shows a machine that is busy with something else
  console.log(`the generator came late by ${ms(standstills.percentile(99) / 1e6 - 5)} at p99, ${ms(standstills.max / 1e6 - 5)} at most`);
  check(`slash p99 is at most 50 ms`, quantile(waits(usual.all), 0.99) <= 50);
  check(
    `pictures come within 3 s, or are told of at once (${refusals} refused in all)`,
    pictureWaits(usual.charts).every((wait) => wait <= 3000) && refused <= refusals,
  );
  check(
    `nothing is dropped or undelivered: ${usual.dropped}, ${usual.undelivered}`,
    usual.dropped + usual.undelivered === 0 && waits(usual.all).length === usual.all.length,
  );

  const steady = await load(500, 5, 0);
  console.log(
    `500/s for 5 s: ${steady.answeredPerSecond.toFixed(0)} answered a second, p99 ${ms(quantile(waits(steady.all), 0.99))}, ${steady.dropped} dropped`,
  );
  const burst = await load(1000, 10, 0);
  const answered = waits(burst.all);
  const inTime = answered.filter((wait) => wait <= 3000).length;
  console.log(
    `1,000/s for 10 s: ${burst.all.length} asked, ${answered.length} answered (${burst.answeredPerSecond.toFixed(0)} a second), ${burst.dropped} dropped; p99 ${ms(quantile(answered, 0.99))}`,
  );
  check(
    `of those not dropped 99% are answered within 3 s: ${((100 * inTime) / (burst.all.length - burst.dropped)).toFixed(2)}%`,
    inTime >= 0.99 * (burst.all.length - burst.dropped),
  );
  check(`at least 80% as many are answered a second as at 500/s`, burst.answeredPerSecond >= 0.8 * steady.answeredPerSecond);
  check(
    `every drop is counted: ${burst.all.length - answered.length} without an answer, ${burst.dropped + burst.undelivered} counted`,
    burst.all.length - answered.length === burst.dropped + burst.undelivered,
  );

  if (soak > 0) {
    const memory: number[] = [];
    const parts = 10;
    for (let part = 0; part < parts; part++) {
      await load(50, soak / parts, 0.02);
      memory.push(await rss());
    }
    const early = memory.slice(2, 4).reduce((sum, each) => sum + each, 0) / 2;
    const late = memory.slice(-2).reduce((sum, each) => sum + each, 0) / 2;
    console.log(`50/s for ${soak} s: RSS ${memory.map((each) => each.toFixed(0)).join(", ")} MB`);
    check(`memory grows by at most 10%: ${early.toFixed(0)} → ${late.toFixed(0)} MB`, late <= 1.1 * early);
  }
  check(`SIGTERM ends the bot with 0`, (await bot.stop()) === 0);
} finally {
  await discord.close();
}
process.exit(exitCode());
