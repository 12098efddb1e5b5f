import { REST } from "discord.js";
import { pino } from "pino";
import { type Day, parseDay } from "../../../src/calendar/day.ts";
import { restCourier } from "../../../src/discord/rest-courier.ts";
import { ledgerIn, markOf } from "../../../src/posts/ledger.ts";
import { emptyPlan, partNames, type Summary } from "../../../src/posts/plan.ts";
import { plansIn } from "../../../src/posts/plans.ts";
import { roundsOf } from "../../../src/posts/rounds.ts";
import { dueAt, type When } from "../../../src/posts/schedule.ts";
import { type Dice, diceOf } from "./dice.ts";
import { type FalseTime, falseTime, HOUR, MINUTE, SECOND } from "./false-time.ts";
import { openSimulatedDiscord } from "./simulated-discord.ts";
import { marketOf } from "./simulated-market.ts";
import { openSimulatedStore } from "./simulated-store.ts";
import { type Due, nameOf, PATIENCE, type Verdict, verdictOn } from "./verdict.ts";
import { type Process, weatherOf } from "./weather.ts";
import { reference } from "./world.ts";

const { exchange } = reference;
const log = pino({ level: "silent" });
/** Milliseconds between two rounds of an instance. */
const ROUND = 20 * SECOND;
/** Once nothing is left to do, rounds go on at their pace for so long. */
const RESTLESS = 50 * SECOND;
/** A post that is not over so long after it was due is waited for no longer, and is told of at the end. */
const HOPELESS = 26 * HOUR;
/** The simulation ends early once so much is wrong. */
const ENOUGH_WRONG = 50;

const ZONES = [
  "America/New_York",
  "America/Los_Angeles",
  "America/Sao_Paulo",
  "Europe/London",
  "Europe/Berlin",
  "Africa/Johannesburg",
  "Asia/Kolkata",
  "Asia/Singapore",
  "Asia/Tokyo",
  "Australia/Sydney",
  "Pacific/Auckland",
  "America/St_Johns",
];

export interface Simulation {
  readonly seed: number;
  readonly servers: number;
  /** ISO dates of the first and the last session */
  readonly from: string;
  readonly to: string;
  /** told of each session that has come */
  readonly onSession?: (session: Day) => void;
}

export interface Counts extends Verdict {
  readonly sessions: number;
  readonly servers: number;
  readonly zones: number;
  readonly due: number;
  /** posts whose closes came later than they are waited for */
  readonly closesTooLate: number;
  readonly corrections: number;
  /** times when no instance was running for most of a day */
  readonly blackouts: number;
  /** posts that were taken from an instance that had gone silent */
  readonly takenOver: number;
  readonly rounds: number;
  readonly requests: number;
  /** what went wrong by our doing, by its name */
  readonly injected: Readonly<Record<string, number>>;
  /** what no request and no record may ever be */
  readonly violations: readonly string[];
}

/** Two instances of the bot's posts over one store and one loopback Discord, on a clock of ours, with everything going wrong at random. */
export async function simulate({ seed, servers, from, to, onSession = () => {} }: Simulation): Promise<Counts> {
  const sessions = sessionsBetween(parseDay(from)!, parseDay(to)!);
  const closes = sessions.map((session) => exchange.hours(session).close.toMillis());
  // from the first close on: what is due of the session before came by then
  const time = falseTime(closes[0]! - SECOND);
  try {
    return await simulated({ seed, servers, sessions, closes, onSession, time });
  } finally {
    time.end();
  }
}

interface Setting {
  readonly seed: number;
  readonly servers: number;
  readonly sessions: readonly Day[];
  readonly closes: readonly number[];
  readonly onSession: (session: Day) => void;
  readonly time: FalseTime;
}

async function simulated({ seed, servers, sessions, closes, onSession, time }: Setting): Promise<Counts> {
  const dice = diceOf(seed);
  const violations: string[] = [];
  const start = time.now();
  const asked = Array.from({ length: servers }, (_, i) => serverOf(i, new Date(start)));
  const market = marketOf(sessions, dice, time.now);
  const dues = duesOf(sessions, asked);
  const names = new Map(dues.map((each) => [markOf({ ...each, post: "daily" }), each.name]));

  // what is due and not over yet
  const open = new Map<string, Due>();
  let [next, restlessUntil] = [0, 0];
  const readyAt = ({ session, due }: Due): number => Math.max(due, Math.min(market.arrival(session), due + PATIENCE));
  const pass = (): void => {
    for (; next < dues.length && dues[next]!.due <= time.now(); next++)
      if (!isOver(store.ledger(dues[next]!.name)?.state)) open.set(dues[next]!.name, dues[next]!);
    for (const [name, { due }] of open) if (time.now() > due + HOPELESS) open.delete(name);
  };
  /** When the next thing comes that an instance may have to do; now where there is one. */
  const interesting = (): number => {
    pass();
    if (time.now() < restlessUntil) return time.now();
    return Math.min(dues[next]?.due ?? Number.POSITIVE_INFINITY, ...[...open.values()].map(readyAt));
  };

  const down = blackoutsOf(closes, dice);
  const blackouts = down.length;
  const weather = weatherOf(dice, time, busyIn(dues, dice), (process) => replace(process));
  const living = new Set<Process>();
  const isWell = (name: string, since: number): boolean => [...living].some((each) => each.name === name && each.troubledAt < since);
  const store = await openSimulatedStore(time, weather, violations, isWell, (name, { state }) => {
    restlessUntil = time.now() + RESTLESS;
    if (isOver(state)) open.delete(name);
  });
  // a request that was given up is under way all the same: it may arrive once the ledger says that it may
  const hold = (did: string, states: readonly unknown[]) => (nonce: string) => {
    const name = names.get(nonce) ?? nonce;
    const state = store.ledger(name)?.state;
    if (!states.includes(state)) violations.push(`${name}: ${did} while the ledger says ${state}`);
  };
  const discord = openSimulatedDiscord(time, weather, violations, hold("sent", ["sending"]), hold("taken", ["sending", "unsure"]));
  const plans = plansIn(store.plain, (_, error) => {
    throw error;
  });
  for (const { guildId, summary } of asked) await plans.change(guildId, () => ({ ...emptyPlan(guildId), summaries: [summary] }));

  let [born, rounds, none] = [0, 0, 0];
  const begin = (): void => {
    born += 1;
    const name = `instance ${born}`;
    const process: Process = { name, bornAt: time.now(), dead: false, pausedUntil: 0, skew: 0, slept: 0, troubledAt: 0 };
    weather.shift(process, 0.2);
    if (living.size === 0 && none > 0) down.push({ from: none, to: time.now() });
    living.add(process);
    time.as(process, () => live(process));
  };
  const replace = (process: Process): void => {
    living.delete(process);
    if (living.size === 0) none = time.now();
    const back = time.now() + (dice.chance(0.05) ? dice.between(HOUR, 9 * HOUR) : dice.between(5 * SECOND, 20 * MINUTE));
    const dark = down.slice(0, blackouts).find((each) => each.from <= back && back < each.to);
    time.after((dark?.to ?? back) - time.now() + dice.between(0, ROUND), begin, null);
  };
  const live = (process: Process): void => {
    const memory = store.reached;
    const rest = new REST({ ...discord.options, retries: 0 }).setToken("simulated.token");
    const posts = roundsOf({
      plans: plansIn(memory, () => {}),
      ledger: ledgerIn(memory),
      courier: restCourier({ rest, draw: async () => null, log }),
      asker: market.asker,
      exchange,
      clock: { wall: () => new Date(time.now() + process.skew), monotonic: () => time.now() - process.bornAt - process.slept },
      instance: process.name,
      log,
    });
    const tick = (): void => {
      rounds += 1;
      void posts.round();
      // a clock changes between two rounds, most of all where a post is watched or will be due within the hour
      const [soon, idle] = [interesting(), time.now() >= restlessUntil];
      const isWatching = [...open.keys()].some((name) => store.ledger(name)?.state === "sending");
      const share = isWatching ? 0.1 : idle && soon > time.now() && soon - time.now() < HOUR ? 0.05 : 0.002;
      time.after(dice.between(SECOND, ROUND - SECOND), () => {
        if (weather.shift(process, share)) restlessUntil = Math.max(restlessUntil, time.now() + RESTLESS);
      });
      // what nothing happens in is passed over, but for a round now and then: what would post twice, or too soon, does so then
      const wait = soon - time.now() - (dice.chance(0.3) ? dice.between(0, 50 * MINUTE) : dice.between(0, ROUND));
      time.after(Math.max(ROUND, Math.min(wait, dice.between(HOUR, 4 * HOUR))), tick);
    };
    tick();
  };
  for (const { from } of down.slice(0, blackouts))
    time.after(
      from - time.now(),
      () => {
        for (const process of [...living]) {
          process.dead = true;
          replace(process);
        }
      },
      null,
    );
  for (const [i, session] of sessions.entries()) time.after(closes[i]! - time.now(), () => onSession(session), null);
  const last = dues.at(-1)!.due;
  // a calm while at the end, for what is still under way
  time.after(last + 12 * HOUR - start, () => Object.assign(weather, { calm: true }), null);
  begin();
  begin();
  await time.run(() => time.now() > last + 28 * HOUR || violations.length >= ENOUGH_WRONG);

  return {
    sessions: sessions.length,
    servers,
    zones: new Set(asked.flatMap(({ summary: { when } }) => (when.type === "time" ? [when.zone] : []))).size,
    due: dues.length,
    ...verdictOn(dues, discord.channels.messages, { market, down, ledger: store.ledger }),
    closesTooLate: dues.filter(({ session, due }) => market.arrival(session) > due + PATIENCE).length,
    corrections: market.corrections,
    blackouts,
    takenOver: store.takenOver(),
    rounds,
    requests: discord.requests(),
    injected: weather.counts,
    violations,
  };
}

function isOver(state: string | undefined): boolean {
  return state !== undefined && state !== "sending" && state !== "unsure";
}

interface Server {
  readonly guildId: string;
  readonly summary: Summary;
}

/** A fifth of the servers take their posts some minutes after the close, the others at a time of day, each zone at its own. */
function serverOf(i: number, since: Date): Server {
  const at = i % ZONES.length;
  const when: When =
    i % 5 === 0
      ? { type: "close", minutes: [30, 45, 90][(i / 5) % 3]! }
      : { type: "time", hour: (7 + at * 5) % 24, minute: at % 2 === 0 ? 0 : 30, zone: ZONES[at]! };
  const summary: Summary = {
    channelId: String(1_300_000_000_000_000_000n + BigInt(i)),
    posts: ["daily"],
    when,
    parts: i % 4 === 0 ? ["indices", "regime"] : [...partNames],
    locale: "en",
    setBy: "1400000000000000001",
    since: since.toISOString(),
    off: null,
  };
  return { guildId: String(1_200_000_000_000_000_000n + BigInt(i)), summary };
}

function duesOf(sessions: readonly Day[], asked: readonly Server[]): (Due & { readonly guildId: string })[] {
  return sessions
    .flatMap((session) =>
      asked.map(({ guildId, summary: { channelId, when } }) => ({
        name: nameOf(guildId, channelId, session),
        guildId,
        channelId,
        session,
        due: dueAt(session, when, exchange).toMillis(),
      })),
    )
    .sort((a, b) => a.due - b.due);
}

/** From soon after a close until more than half a day later: once in a dozen sessions. */
function blackoutsOf(closes: readonly number[], dice: Dice): { from: number; to: number }[] {
  return closes
    .filter((_, i) => i % 12 === 8)
    .map((close) => {
      const from = close + dice.between(0, 25 * MINUTE);
      return { from, to: from + dice.between(13 * HOUR, 20 * HOUR) };
    });
}

/** One due instant of each session. */
function busyIn(dues: readonly Due[], dice: Dice): number[] {
  const bySession = Map.groupBy(dues, ({ session }) => session);
  return [...bySession.values()].map((all) => dice.one(all).due).sort((a, b) => a - b);
}

function sessionsBetween(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = exchange.sessionAtOrAfter(from); day <= to; day = exchange.sessionAtOrAfter(day + 1)) days.push(day);
  return days;
}
