import { randomBytes } from "node:crypto";
import { REST, type RESTOptions } from "discord.js";
import type { Logger } from "pino";
import { within } from "../fleet/patience.ts";
import type { Tally } from "../health/tally.ts";
import type { Database } from "../market/database.ts";
import type { Asker } from "../posts/asker.ts";
import { ledgerIn } from "../posts/ledger.ts";
import { pauseIn } from "../posts/pause.ts";
import { plansIn } from "../posts/plans.ts";
import { type Backlog, roundsOf } from "../posts/rounds.ts";
import type { Theme } from "../replies/chart/chart.ts";
import type { Illustrated } from "./pictures.ts";
import type { Posting } from "./posting.ts";
import { pendingIn } from "./readings.ts";
import { restCourier } from "./rest-courier.ts";
import { keepToken } from "./token.ts";

/** Milliseconds between two looks at what is due. */
const ROUND = 20_000;

/** The posts of a bot: what its commands set up, and the rounds that send it. */
export interface Posts {
  readonly posting: Posting;
  /** resolves with the reason once Discord takes the bot's token no longer; else never */
  readonly revoked: Promise<string>;
  backlog(): Backlog;
  /** requests to Discord for posts that have no answer yet */
  restPending(): number;
  /** Looks at what is due from now on, every twenty seconds. */
  open(): void;
  /** Begins no further round, and waits for the one under way. */
  close(): Promise<void>;
}

export interface PostsParts {
  readonly token: string;
  readonly options: Partial<RESTOptions>;
  readonly now: () => Date;
  readonly log: Logger;
  readonly tally: Tally;
  /** the theme that a server has chosen for its pictures; null for the bot's own */
  readonly themeOf: (guildId: string) => Theme | null;
  /** milliseconds between two looks, if not twenty seconds */
  readonly every?: number | undefined;
}

export function postsOf(
  { oracle, memory, drawPost, exchange, lease }: Illustrated,
  { token, options, now, log, tally, themeOf, every = ROUND }: PostsParts,
): Posts {
  const asker: Asker = {
    answer: (question, asOf, locale) => oracle.answer(question, { asOf, locale }),
    ask: (text, asOf, locale, meant) => oracle.ask(text, { asOf, locale, meant }),
    names: oracle.names,
    version: () => oracle.market().version,
    isSample: () => oracle.market().sample,
  };
  const store = withPatience(memory);
  // the ledger tries again by itself, and looks first whether the message has arrived: a retry in between would not
  const rest = new REST({ ...options, retries: 0 }).setToken(token);
  const restPending = pendingIn(rest);
  const revoked = keepToken(rest, token, log);
  const plans = plansIn(store, (guildId, error) =>
    log.error({ err: error, guildId }, "the plan of a server cannot be read; it is left out"),
  );
  const parts = {
    plans,
    ledger: ledgerIn(store),
    pause: pauseIn(store),
    courier: restCourier({ rest, draw: drawPost, log, themeOf }),
    asker,
    exchange,
  };
  const clock = { wall: now, monotonic: () => performance.now() };
  const rounds = roundsOf({ ...parts, clock, instance: randomBytes(6).toString("hex"), log, tally });
  const posting: Posting = { ...parts, redo: rounds.redo };
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> = Promise.resolve();
  /** when this process last saw that another leads, on the steady clock */
  let othersUntil = Number.NEGATIVE_INFINITY;
  const look = (): void => {
    // another process sends them as long as this one does not lead
    if (lease.isHeld()) round = rounds.round();
    else othersUntil = clock.monotonic();
  };
  /** Of a process that does not lead nothing waits, and of one that has just begun to, nothing does yet. */
  const backlog = (): Backlog => {
    const all = rounds.backlog();
    if (!lease.isHeld()) return { ...all, waiting: 0, longestWait: 0, sinceRound: 0 };
    return { ...all, sinceRound: Math.min(all.sinceRound, clock.monotonic() - othersUntil) };
  };
  return {
    posting,
    revoked,
    restPending,
    backlog,
    open: () => {
      look();
      timer = setInterval(look, every);
    },
    close: async () => {
      clearInterval(timer);
      await round;
    },
  };
}

/** Milliseconds that the store may take: one that accepts a question and never answers must not stop the posts for ever. */
const STORE_PATIENCE = 20_000;

function withPatience(memory: Database): Database {
  return {
    ...memory,
    get: (key) => inTime(memory.get(key)),
    getMany: (keys) => inTime(memory.getMany(keys)),
    set: (texts) => inTime(memory.set(texts)),
    swap: (key, before, after) => inTime(memory.swap(key, before, after)),
    delete: (keys) => inTime(memory.delete(keys)),
  };
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return within(STORE_PATIENCE, work, () => new Error(`the store has not answered for ${STORE_PATIENCE} ms`));
}
