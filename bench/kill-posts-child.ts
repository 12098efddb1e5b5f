// What kill-posts.ts kills: the rounds of posts over a store, on a clock that runs thirty times as fast as the wall's. It ends when nothing waits.
//   node kill-posts-child.ts API STORE START
import { REST } from "discord.js";
import { pino } from "pino";
import { restCourier } from "../src/discord/rest-courier.ts";
import { openDatabase } from "../src/market/database.ts";
import { ledgerIn } from "../src/posts/ledger.ts";
import { plansIn } from "../src/posts/plans.ts";
import { roundsOf } from "../src/posts/rounds.ts";
import { TOKEN } from "../tests/support/discord/loopback.ts";
import { day } from "../tests/support/market.ts";
import { askerUpTo, reference } from "../tests/support/posts/world.ts";
import { fastTime, SESSION } from "./kill-posts-time.ts";

const [api = "", store = "", start = "0"] = process.argv.slice(2);
const log = pino({ level: "silent" });
const database = await openDatabase(store);
const plans = plansIn(database, (_, error) => {
  throw error;
});
const ledger = ledgerIn(database);
const rounds = roundsOf({
  plans,
  ledger,
  courier: restCourier({
    rest: new REST({ api, retries: 0, globalRequestsPerSecond: 10_000 }).setToken(TOKEN),
    draw: async () => null,
    log,
  }),
  asker: askerUpTo(() => day(SESSION)),
  exchange: reference.exchange,
  clock: { wall: () => new Date(fastTime(Number(start))), monotonic: () => performance.now() * 30 },
  instance: String(process.pid),
  log,
});
process.stdout.write("at work\n");
for (;;) {
  await rounds.round();
  const all = await plans.all();
  const entries = await Promise.all(
    all.flatMap(({ guildId, summaries }) =>
      summaries.map(({ channelId }) => ledger.read({ guildId, channelId, post: "daily", session: day(SESSION) })),
    ),
  );
  if (entries.every((each) => each !== undefined && each.entry.state !== "sending" && each.entry.state !== "unsure")) break;
  await new Promise((resolve) => setTimeout(resolve, 200));
}
await database.close();
process.exit(0);
