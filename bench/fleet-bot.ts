// What fleet.ts starts: a process of a bot of several, over a store that they share, on a clock that fleet.ts moves on by writing to a file.
//   node fleet-bot.ts API STORE CLOCK (SHARD/SHARDS | worker PORT PUBLIC-KEY)
import { readFileSync } from "node:fs";
import { pino } from "pino";
import { main, stopSignal } from "../src/bot.ts";
import { settingsFrom } from "../src/config.ts";
import { illustrated } from "../src/discord/pictures.ts";
import { limitsAt } from "../src/fleet/limits.ts";
import { openOracle } from "../src/oracle/open.ts";
import { TOKEN } from "./discord.ts";

const [api = "", store = "", clock = "", role = "0/1", port = "0", publicKey = ""] = process.argv.slice(2);
let ahead = Number(readFileSync(clock, "utf8"));
setInterval(() => {
  ahead = Number(readFileSync(clock, "utf8")) || ahead;
}, 50).unref();
const now = (): Date => new Date(Date.now() + ahead);
const log = pino();
const isWorker = role === "worker";
const [id = 0, count = 1] = role.split("/").map(Number);
const settings = settingsFrom({ MARKET: "store", STORE_URL: store, OFFLINE: "1" });
const code = await main(isWorker ? "worker" : undefined, {
  token: TOKEN,
  openOracle: async (tally) =>
    illustrated(await openOracle(settings, now, log, tally, isWorker ? "follower" : "candidate"), settings.chartTheme, tally),
  openLimits: () => limitsAt(store, log),
  now,
  stop: stopSignal(),
  log,
  print: console.log,
  rest: { api },
  postsEvery: 500,
  ...(isWorker
    ? { http: { address: { host: "127.0.0.1", port: Number(port) }, publicKey, keys: {} } }
    : { shards: { ids: [id], count }, health: { host: "127.0.0.1", port: 0 } }),
});
process.exit(code);
