import { pino } from "pino";
import { main, stopSignal } from "../../../src/bot.ts";
import { ALWAYS_HELD } from "../../../src/fleet/lease.ts";
import { openDatabase } from "../../../src/market/database.ts";
import { exchange } from "../reference.ts";
import { TOKEN } from "./loopback.ts";
import { fakeOracle } from "./oracle.ts";

// A bot as a process of its own, over a made-up oracle: `node bot-process.ts <address of the loopback Discord>`.
// It exits as src/bot.ts does: a request that nobody waits for does not keep it alive.
const code = await main(undefined, {
  token: TOKEN,
  openOracle: async () => ({
    oracle: fakeOracle(),
    draw: async () => null,
    drawPost: async () => null,
    picturesWaiting: () => 0,
    memory: await openDatabase("sqlite::memory:"),
    exchange,
    lease: ALWAYS_HELD,
    close: async () => console.log("store closed"),
  }),
  now: () => new Date(),
  stop: stopSignal(),
  log: pino(),
  print: console.log,
  rest: { api: process.argv[2]! },
});
process.exit(code);
