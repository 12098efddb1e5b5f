import { DateTime } from "luxon";
import { pino } from "pino";
import type { Day } from "../../../src/calendar/day.ts";
import type { Work } from "../../../src/health/tally.ts";
import { type Database, openDatabase } from "../../../src/market/database.ts";
import type { Snapshot } from "../../../src/market/snapshot.ts";
import { type Courier, type Post, Undeliverable } from "../../../src/posts/courier.ts";
import { ledgerIn, type PostKey } from "../../../src/posts/ledger.ts";
import { type Pause, pauseIn } from "../../../src/posts/pause.ts";
import { emptyPlan, type Plan, partNames, type Summary, type Watch } from "../../../src/posts/plan.ts";
import { plansIn } from "../../../src/posts/plans.ts";
import type { Redone } from "../../../src/posts/redo.ts";
import { type Backlog, roundsOf } from "../../../src/posts/rounds.ts";
import { day } from "../market.ts";
import { askerUpTo, reference } from "./world.ts";

/** What Discord's clock shows: the instance that was moved last sets it. */
let trueTime = 0;

export const GUILD = "1200000000000000001";
export const CHANNEL = "1300000000000000001";
export const MANAGER = "1400000000000000001";

/** A courier that keeps what it is given, and fails as it is told. */
/** @param discordTime what Discord's clock shows, in milliseconds since 1970 */
export function courierInMemory(discordTime: () => number = () => trueTime) {
  const sent: { readonly channelId: string; readonly post: Post; readonly mark: string; readonly at: number }[] = [];
  const told: { readonly userId: string; readonly text: string }[] = [];
  const searches: string[] = [];
  /** what the next sendings come to: nothing at all, a message although an error is answered, a refusal for good */
  const tellFaults: ("lost" | "refused")[] = [];
  const faults: ("lost" | "arrived" | "gone" | "refused")[] = [];
  const courier: Courier = {
    prepare: async (post, mark) => async (channelId) => {
      const fault = faults.shift();
      if (fault === "gone" || fault === "refused")
        throw new Undeliverable(fault, fault === "gone" ? "Missing Permissions" : "Invalid Form Body");
      if (fault === "lost") throw new Undeliverable("unsure", "other side closed");
      sent.push({ channelId, post, mark, at: discordTime() });
      if (fault === "arrived") throw new Undeliverable("unsure", "Internal Server Error");
      return String(sent.length);
    },
    time: async () => new Date(discordTime()),
    guildOf: async () => GUILD,
    directChannel: async (userId) => `9${userId}`.slice(0, 19),
    find: async (_, mark, after) => {
      searches.push(mark);
      const at = sent.findIndex((each) => each.mark === mark && each.at >= after.getTime());
      return at === -1 ? null : String(at + 1);
    },
    tell: async (userId, text) => {
      const fault = tellFaults.shift();
      if (fault !== undefined) throw new Undeliverable(fault === "lost" ? "unsure" : "refused", "Cannot send messages to this user");
      told.push({ userId, text });
    },
  };
  return { courier, sent, told, searches, faults, tellFaults };
}

export function summaryOf(given: Partial<Summary> = {}): Summary {
  return {
    channelId: CHANNEL,
    posts: ["daily"],
    when: { type: "close", minutes: 30 },
    parts: [...partNames],
    locale: "en",
    setBy: MANAGER,
    since: "2026-10-01T00:00:00.000Z",
    off: null,
    ...given,
  };
}

export interface Instance {
  at(iso: string): Promise<void>;
  /** lets time pass without a round */
  pass(minutes: number): void;
  /** lets the machine sleep: its steady clock stands still */
  sleep(minutes: number): void;
  /** sets the wall clock on or back; the other one goes on */
  skew(minutes: number): void;
  closesTo(iso: string): void;
  plan(): Promise<Plan>;
  backlog(): Backlog;
  redo(key: PostKey): Promise<Redone>;
  /** what was counted, "daily sent", in order */
  readonly counted: readonly string[];
  /** the attempts as a trace tells them */
  readonly traced: readonly Work[];
  readonly log: readonly { readonly level: number; readonly msg: string; readonly postId?: string }[];
}

/** One instance of the bot's posts over the made-up market taken for a real one, on a clock of ours that starts at an ISO instant. */
export async function openInstance(
  start: string,
  courier: Courier,
  { plan, memory, pause, market }: { plan?: (plan: Plan) => Plan; memory?: Database; pause?: Pause; market?: Snapshot } = {},
): Promise<Instance> {
  const database = memory ?? (await openDatabase("sqlite::memory:"));
  const plans = plansIn(database, (_, error) => {
    throw error;
  });
  if (plan !== undefined) await plans.change(GUILD, plan);
  const log: { level: number; msg: string }[] = [];
  const clock = { wall: DateTime.fromISO(start).toMillis(), monotonic: 1_000_000 };
  let skew = 0;
  trueTime = clock.wall;
  const counted: string[] = [];
  const traced: Work[] = [];
  let newest: Day = day("2026-10-30");
  const rounds = roundsOf({
    plans,
    ledger: ledgerIn(database),
    pause: pause ?? pauseIn(database),
    courier,
    asker: askerUpTo(() => newest, market),
    exchange: reference.exchange,
    clock: { wall: () => new Date(clock.wall), monotonic: () => clock.monotonic },
    instance: String(Math.random()),
    tally: { post: (post, result) => counted.push(`${post} ${result}`), work: (work) => traced.push(work) },
    log: pino({ level: "info" }, { write: (line: string) => log.push(JSON.parse(line)) }),
  });
  return {
    at: (iso) => {
      const to = DateTime.fromISO(iso).toMillis();
      clock.monotonic += Math.max(0, to - (clock.wall - skew));
      clock.wall = to + skew;
      trueTime = to;
      return rounds.round();
    },
    pass: (minutes) => {
      clock.wall += minutes * 60_000;
      clock.monotonic += minutes * 60_000;
      trueTime += minutes * 60_000;
    },
    sleep: (minutes) => {
      clock.wall += minutes * 60_000;
      trueTime += minutes * 60_000;
    },
    skew: (minutes) => {
      skew += minutes * 60_000;
      clock.wall += minutes * 60_000;
    },
    closesTo: (iso) => {
      newest = day(iso);
    },
    plan: () => plans.of(GUILD),
    backlog: rounds.backlog,
    redo: rounds.redo,
    counted,
    traced,
    log,
  };
}

export const withSummary =
  (given: Partial<Summary> = {}) =>
  (plan: Plan): Plan => ({ ...emptyPlan(GUILD), ...plan, summaries: [summaryOf(given)] });

/** A watch on a fall of the sample's Nasdaq on Monday 2 July 2018, 8,065.11 → 7,881.47, −2.28%, seen last two sessions before. */
export const watch: Watch = {
  id: 1,
  channelId: CHANNEL,
  text: "the Nasdaq falls more than 2% in a day",
  locale: "en",
  setBy: MANAGER,
  seen: day("2018-06-28"),
  said: false,
  saidAt: null,
  steady: 5,
  contrary: 0,
  off: null,
};

export const withWatch =
  (given: Partial<Watch> = {}) =>
  (plan: Plan): Plan => ({ ...emptyPlan(GUILD), ...plan, watches: [{ ...watch, ...given }], nextWatch: 2 });

/** What the posts that were sent are called, up to their colon: "Daily summary", the headline of a watch. */
export function titlesOf({ sent }: ReturnType<typeof courierInMemory>): (string | undefined)[] {
  return sent.map(({ post: { says } }) => ("lines" in says ? says.title : says.headline).split(":")[0]);
}

/** What the ledger has of a post of the one channel, as JSON gives it back; null where it has none. @param date of the session */
export async function ledgerEntry(memory: Database, date: string, post = "daily") {
  return JSON.parse((await memory.get(`posts/ledger/${GUILD}/${CHANNEL}/${post}/${date}`)) ?? "null");
}
