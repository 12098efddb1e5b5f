import { REST } from "discord.js";
import { DateTime } from "luxon";
import { pino } from "pino";
import { type Day, parseDay } from "../../../src/calendar/day.ts";
import { courierOf } from "../../../src/discord/courier.ts";
import { type Database, openDatabase } from "../../../src/market/database.ts";
import { uniform } from "../../../src/market/random.ts";
import type { Courier } from "../../../src/posts/courier.ts";
import { ledgerIn } from "../../../src/posts/ledger.ts";
import { type Office, officeOf } from "../../../src/posts/office.ts";
import { emptyPlan, partNames, type Summary } from "../../../src/posts/plan.ts";
import { plansIn } from "../../../src/posts/plans.ts";
import { dueAt, type When } from "../../../src/posts/schedule.ts";
import { sessionText } from "../../../src/posts/session-text.ts";
import { type Kept, openChannels } from "../discord/channels.ts";
import { type Fault, openRest, type Recorded } from "../discord/rest.ts";
import { complaintsOf } from "../discord/rules.ts";
import { askerUpTo, reference, snapshot } from "./world.ts";

const { exchange } = reference;
const TOKEN = "simulated.token";
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

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
  /** told of each session that is over */
  readonly onSession?: (session: Day) => void;
}

export interface Counts {
  readonly sessions: number;
  readonly servers: number;
  readonly due: number;
  /** exactly one message, with that session's figures */
  readonly summaries: number;
  /** exactly one message, which says that the closes are missing */
  readonly notices: number;
  readonly none: number;
  readonly twice: number;
  /** messages that no session is due for: on a holiday, before their time */
  readonly undue: number;
  /** messages with other figures than the session's */
  readonly wrong: number;
  readonly late: number;
  readonly crashes: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly clockChanges: number;
  readonly requests: number;
  readonly violations: readonly string[];
}

/** Two instances of the post office over one store and one loopback Discord, on a clock of ours, with everything going wrong at random. */
export async function simulate({ seed, servers, from, to, onSession }: Simulation): Promise<Counts> {
  const random = uniform(seed);
  const chance = (share: number): boolean => random() < share;
  const between = (low: number, high: number): number => Math.round(low + random() * (high - low));
  const sessions = sessionsBetween(parseDay(from)!, parseDay(to)!);
  // from the first close on: what is due of the session before came by then
  const world = { time: exchange.hours(sessions[0]!).close.toMillis() - SECOND, crashes: 0, clockChanges: 0, calm: false };
  const faults: Record<string, number> = {};
  const violations: string[] = [];

  const channels = openChannels(() => world.time);
  const faultOf = (request: Recorded): Fault | undefined => {
    if (world.calm || !request.path.endsWith("/messages") || !chance(0.06)) return undefined;
    const kinds = ["server error", "server error after the fact", "hang up", "hang up after the fact"] as const;
    const kind = kinds[Math.floor(random() * kinds.length)]!;
    faults[kind] = (faults[kind] ?? 0) + 1;
    return { kind };
  };
  let requests = 0;
  const discord = await openRest(
    TOKEN,
    (request) => {
      requests += 1;
      if (request.method === "POST" && request.path.endsWith("/messages")) violations.push(...complaintsOf(request.body, request.files));
      return channels.handle(request);
    },
    faultOf,
    false,
  );

  const shared = await openDatabase("sqlite::memory:");
  const plans = plansIn(shared, (_, error) => {
    throw error;
  });
  const asked = Array.from({ length: servers }, (_, i) => serverOf(i, DateTime.fromMillis(world.time)));
  for (const { guildId, summary } of asked) await plans.change(guildId, () => ({ ...emptyPlan(guildId), summaries: [summary] }));

  // when the closes of each session come in: mostly within the hour, now and then late, once in a hundred only the next day
  const arrivals = new Map(
    sessions.map((session) => {
      const close = exchange.hours(session).close.toMillis();
      const delay = chance(0.01) ? 19 * HOUR : chance(0.1) ? between(HOUR, 2.5 * HOUR) : between(2 * MINUTE, 50 * MINUTE);
      return [session, close + delay] as const;
    }),
  );
  const before = exchange.sessionAtOrBefore(sessions[0]! - 1);
  const newest = (): Day => {
    let last = before;
    for (const session of recent(sessions, world.time)) if (arrivals.get(session)! <= world.time) last = Math.max(last, session);
    return last;
  };

  class Instance {
    alive = true;
    /** by how much its wall clock is off */
    skew = 0;
    readonly office: Office;
    constructor() {
      const rest = new REST({ api: discord.api }).setToken(TOKEN);
      const courier = courierOf({ rest, draw: async () => null, log: pino({ level: "silent" }) });
      const memory: Database = {
        ...shared,
        get: this.mortal(shared.get),
        getMany: this.mortal(shared.getMany),
        swap: this.mortal(shared.swap),
        delete: this.mortal(shared.delete),
      };
      const mortalCourier: Courier = {
        prepare: async (post, mark) => this.mortal(await courier.prepare(post, mark)),
        time: async () => new Date(world.time),
        find: this.mortal(courier.find),
        guildOf: courier.guildOf,
        tell: this.mortal(courier.tell),
      };
      this.office = officeOf({
        plans: plansIn(memory, () => {}),
        ledger: ledgerIn(memory),
        courier: mortalCourier,
        asker: askerUpTo(newest),
        exchange,
        clock: { wall: () => new Date(world.time + this.skew), monotonic: () => world.time },
        instance: `instance ${world.crashes}-${Math.floor(random() * 1e9)}`,
        log: pino({ level: "silent" }),
      });
    }
    /** A step that the process may die before or after: whatever it had done by then stays done, and nothing more is. */
    mortal<A extends unknown[], R>(work: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
      const mayDie = (): void => {
        if (this.alive && !world.calm && chance(0.0015)) {
          this.alive = false;
          world.crashes += 1;
        }
        if (!this.alive) throw new Error("this process is dead");
      };
      return async (...args) => {
        mayDie();
        const result = await work(...args);
        mayDie();
        return result;
      };
    }
  }

  const running: { instance: Instance; back: number }[] = [0, 1].map(() => ({ instance: new Instance(), back: 0 }));
  const round = async (): Promise<void> => {
    for (const each of running) {
      if (each.instance.alive) continue;
      if (each.back === 0) each.back = world.time + (chance(0.03) ? between(HOUR, 9 * HOUR) : between(0, 20 * MINUTE));
      if (world.time < each.back && !world.calm) continue;
      Object.assign(each, { instance: new Instance(), back: 0 });
    }
    for (const { instance } of running) {
      if (world.calm || !chance(0.002)) continue;
      instance.skew = chance(0.5) ? 0 : between(-2 * HOUR, 10 * MINUTE);
      world.clockChanges += 1;
    }
    await Promise.all(running.map(({ instance }) => (instance.alive ? instance.office.round() : undefined)));
  };

  const perChannel = new Map<string, number>();
  const isDone = (channelId: string, wanted: number): boolean => {
    if ((perChannel.get(channelId) ?? 0) < wanted) perChannel.set(channelId, channels.in(channelId).length);
    return (perChannel.get(channelId) ?? 0) >= wanted;
  };

  for (const [number, session] of sessions.entries()) {
    const dues = asked.map(({ summary }) => ({ channelId: summary.channelId, due: dueAt(session, summary.when, exchange).toMillis() }));
    for (const due of [...new Set(dues.map((each) => each.due))].sort((a, b) => a - b)) {
      world.time = Math.max(world.time, due);
      const group = dues.filter((each) => each.due <= world.time);
      for (let rounds = 0; ; rounds++) {
        world.calm = rounds > 200;
        await round();
        if (group.every(({ channelId }) => isDone(channelId, number + 1)) || rounds > 400) break;
        // most of a wait for closes is passed over; the rest is lived through at the pace of the bot
        const arrival = Math.min(arrivals.get(session)!, due + 3 * HOUR);
        world.time = rounds === 0 && arrival > world.time + 2 * MINUTE ? arrival : world.time + 20 * SECOND + between(0, MINUTE);
      }
      world.calm = false;
    }
    // a while in which nothing is due, but everything runs: what would post twice does so here
    for (let i = 0; i < 3; i++) {
      world.time += between(10 * MINUTE, HOUR);
      await round();
    }
    onSession?.(session);
  }
  await discord.close();
  return {
    ...verdictOn(sessions, asked, channels.messages),
    crashes: world.crashes,
    clockChanges: world.clockChanges,
    faults,
    requests,
    violations: [...discord.violations, ...violations],
  };
}

interface Server {
  readonly guildId: string;
  readonly summary: Summary;
}

function serverOf(i: number, since: DateTime): Server {
  const zone = ZONES[i % ZONES.length]!;
  const when: When =
    i % 3 === 0
      ? { type: "close", minutes: [30, 45, 90][i % 9 === 0 ? 0 : i % 2] ?? 30 }
      : { type: "time", hour: (7 + i * 5) % 24, minute: i % 2 === 0 ? 0 : 30, zone };
  const summary: Summary = {
    channelId: String(1_300_000_000_000_000_000n + BigInt(i)),
    posts: ["daily"],
    when,
    parts: i % 5 === 0 ? ["indices", "regime"] : [...partNames],
    locale: "en",
    setBy: "1400000000000000001",
    since: since.toUTC().toISO()!,
    off: null,
  };
  return { guildId: String(1_200_000_000_000_000_000n + BigInt(i)), summary };
}

/** Holds every message against what was due, apart from the code that sent it. */
function verdictOn(sessions: readonly Day[], asked: readonly Server[], messages: readonly Kept[]) {
  const found = new Map<string, Kept[]>();
  for (const message of messages) {
    const title: string = message.body.embeds[0].title;
    const named = /^Daily summary, ([^:]+): /.exec(title)?.[1] ?? "";
    const key = `${message.channelId} ${named}`;
    found.set(key, [...(found.get(key) ?? []), message]);
  }
  const counts = { summaries: 0, notices: 0, none: 0, twice: 0, wrong: 0, late: 0 };
  let matched = 0;
  for (const session of sessions) {
    const returns = returnText("SPX", session);
    for (const { summary } of asked) {
      const mine = found.get(`${summary.channelId} ${sessionText(session, "en")}`) ?? [];
      matched += mine.length;
      if (mine.length === 0) counts.none += 1;
      if (mine.length > 1) counts.twice += 1;
      for (const { body, at } of mine) {
        const { title, fields = [], description = "" } = body.embeds[0];
        const early = at < exchange.hours(session).close.toMillis();
        if (title.includes("are missing")) counts.notices += 1;
        else if (early || !title.includes(`S&P 500 ${returns}`)) counts.wrong += 1;
        else counts.summaries += 1;
        if (JSON.stringify([fields, description]).includes("Posted late")) counts.late += 1;
      }
    }
  }
  return {
    sessions: sessions.length,
    servers: asked.length,
    due: sessions.length * asked.length,
    undue: messages.length - matched,
    ...counts,
  };
}

/** The return of a session from its two closes, in the words of an answer. */
function returnText(symbol: string, session: Day): string {
  const { days, close } = snapshot.series(symbol)!;
  const at = days.indexOf(session);
  const points = ((close[at]! / close[at - 1]! - 1) * 100).toFixed(2);
  return Number(points) === 0 ? "0.00 %" : `${points.startsWith("-") ? `−${points.slice(1)}` : `+${points}`} %`;
}

function sessionsBetween(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = exchange.sessionAtOrAfter(from); day <= to; day = exchange.sessionAtOrAfter(day + 1)) days.push(day);
  return days;
}

/** The sessions of the week before an instant. */
function recent(sessions: readonly Day[], time: number): readonly Day[] {
  const today = Math.floor(time / (24 * HOUR));
  return sessions.filter((session) => session <= today && session > today - 8);
}
