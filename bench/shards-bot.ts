// What shards.ts starts: the bot over the sample market taken for a real one, on a clock that begins a little before a session's summary is due,
// with a daily summary set up on every server.
//   node shards-bot.ts API SERVERS START PORT
import { pino } from "pino";
import { main, stopSignal } from "../src/bot.ts";
import { settingsFrom } from "../src/config.ts";
import { illustrated } from "../src/discord/pictures.ts";
import { openDatabase } from "../src/market/database.ts";
import { openOracle } from "../src/oracle/open.ts";
import { emptyPlan } from "../src/posts/plan.ts";
import { channelId, serverId } from "../tests/support/discord/servers.ts";
import { summaryOf } from "../tests/support/posts/instance.ts";
import { TOKEN } from "./discord.ts";

const [api = "", servers = "2600", start = "0", port = "0"] = process.argv.slice(2);
const now = (): Date => new Date(Number(start) + performance.now());
const log = pino();
const memory = await openDatabase("sqlite::memory:");
const guilds = Array.from({ length: Number(servers) }, (_, i) => serverId(i));
// as posts/plans.ts keeps them, in one go
await memory.set(
  new Map([
    ...guilds.map((guildId, i): [string, string] => {
      const summary = summaryOf({ channelId: channelId(i), since: "2026-10-30T00:00:00.000Z" });
      return [`posts/plan/${guildId}`, JSON.stringify({ version: 1, ...emptyPlan(guildId), summaries: [summary] })];
    }),
    ["posts/guilds", JSON.stringify(guilds)],
  ]),
);
const settings = settingsFrom({ MARKET: "sample", STORE_URL: "sqlite::memory:", OFFLINE: "1" });
const code = await main(undefined, {
  token: TOKEN,
  openOracle: async (tally) => {
    const open = await openOracle(settings, now, log, tally);
    const market = () => ({ ...open.oracle.market(), sample: false });
    const oracle = { ...open.oracle, market, status: () => ({ ...open.oracle.status(), sample: false }) };
    return illustrated({ ...open, oracle, memory }, settings.chartTheme, tally);
  },
  now,
  stop: stopSignal(),
  log,
  print: console.log,
  rest: { api },
  health: { host: "127.0.0.1", port: Number(port) },
});
process.exit(code);
