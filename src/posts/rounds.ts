import { setTimeout as sleep, setImmediate as turn } from "node:timers/promises";
import pLimit from "p-limit";
import type { Logger } from "pino";
import type { Exchange } from "../calendar/exchange.ts";
import type { Tally } from "../health/tally.ts";
import type { Asker } from "./asker.ts";
import type { Courier } from "./courier.ts";
import type { Ledger, PostKey } from "./ledger.ts";
import { senderOf } from "./once.ts";
import type { Pause } from "./pause.ts";
import type { Plan } from "./plan.ts";
import type { Plans } from "./plans.ts";
import { type Redone, redoOf } from "./redo.ts";
import type { RoundParts } from "./round.ts";
import { dueTimesOf } from "./schedule.ts";
import { sharedAnswersOf } from "./shared-answers.ts";
import { summaryRoundOf } from "./summary-round.ts";
import { tellOff } from "./switch-off.ts";
import { type Clock, trueTimeOf } from "./time.ts";
import { watchRoundOf } from "./watch-round.ts";

/** Posts sent at the same time; Discord limits them by channel. */
const AT_ONCE = 8;
/** Milliseconds after which a round stops waiting for a hanging task, which continues by itself and is not started again meanwhile. */
const LONGEST_ROUND = 60_000;

export interface RoundsParts {
  readonly plans: Plans;
  readonly ledger: Ledger;
  /** left out if posts are never paused */
  readonly pause?: Pause;
  readonly courier: Courier;
  readonly asker: Asker;
  readonly exchange: Exchange;
  readonly clock: Clock;
  /** a new id for each process */
  readonly instance: string;
  readonly log: Logger;
  readonly tally?: Pick<Tally, "post" | "work">;
}

/** How far behind the posts of this process are; spans in milliseconds. */
export interface Backlog {
  /** posts that are due and not finished */
  readonly waiting: number;
  readonly longestWait: number;
  /** since the last finished round, or since the start */
  readonly sinceRound: number;
  /** by which this machine's clock is ahead of Discord's; null where that is not known */
  readonly clockAhead: number | null;
  /** the bot's owner has paused all posts */
  readonly paused: boolean;
}

/** Checks for due posts and sends them. */
export interface Rounds {
  /** One round over all plans; rounds do not overlap. Never rejects: what goes wrong is logged, and the next round tries again. */
  round(): Promise<void>;
  backlog(): Backlog;
  /** Sends one post again, paused or not. @throws what the store throws */
  redo(key: PostKey): Promise<Redone>;
}

interface Task {
  readonly name: string;
  /** @returns whether none of it is waiting */
  readonly work: () => Promise<boolean>;
}

export function roundsOf(parts: RoundsParts): Rounds {
  const { plans, clock, asker, log, courier, exchange, pause } = parts;
  const time = trueTimeOf(courier, clock, log);
  const startedAt = clock.monotonic();
  const sender = senderOf({ ...parts, time });
  const shared: RoundParts = { ...parts, sender, time, times: dueTimesOf(exchange), upFor: () => clock.monotonic() - startedAt };
  const answers = sharedAnswersOf(asker);
  const [summaryRound, watchRound] = [summaryRoundOf(shared, answers), watchRoundOf(shared, answers)];
  const limit = pLimit(AT_ONCE);
  const underWay = new Set<string>();
  /** by the name of what is waiting, the monotonic time since when */
  const waiting = new Map<string, number>();
  let roundAt = startedAt;
  let running: Promise<void> | undefined;

  const tasksOf = ({ guildId, summaries, watches, watchlist }: Plan): Task[] => [
    ...summaries.flatMap((summary): Task[] => {
      if (summary.off !== null)
        return [{ name: `${guildId} off ${summary.channelId}`, work: off(() => tellOff(shared, { guildId, summary })) }];
      return summary.posts.map((post) => ({
        name: `${guildId} ${summary.channelId} ${post}`,
        work: () => summaryRound(guildId, summary, post, watchlist),
      }));
    }),
    ...watches.map((watch): Task => {
      const work = watch.off === null ? () => watchRound(guildId, watch) : off(() => tellOff(shared, { guildId, watch }));
      return { name: `${guildId} watch ${watch.id}`, work };
    }),
  ];

  const wait = (name: string): void => {
    if (!waiting.has(name)) waiting.set(name, clock.monotonic());
  };

  /** Runs a task unless the one of that name is still running: a hanging task delays nothing else. */
  const run = async ({ name, work }: Task): Promise<void> => {
    if (underWay.has(name)) return wait(name);
    underWay.add(name);
    try {
      const over = await limit(async () => {
        await turn();
        // paused since the round began: it is not waiting
        return pause?.isOn === true || work();
      });
      if (over) waiting.delete(name);
      else wait(name);
    } catch (error) {
      wait(name);
      log.error({ err: error, post: name }, "a post failed; it is tried again");
    } finally {
      underWay.delete(name);
    }
  };

  const once = async (): Promise<void> => {
    if ((await pause?.read()) != null) return waiting.clear();
    if (asker.isSample()) return;
    const tasks = (await plans.all()).flatMap(tasksOf);
    const names = new Set(tasks.map(({ name }) => name));
    // what was ended is no longer waiting
    for (const name of waiting.keys()) if (!names.has(name)) waiting.delete(name);
    if (tasks.length === 0) return;
    await time.sync();
    const impatience = new AbortController();
    const tooLong = sleep(LONGEST_ROUND, undefined, { signal: impatience.signal, ref: false }).catch(() => {});
    await Promise.race([Promise.all(tasks.map(run)), tooLong]);
    impatience.abort();
  };

  return {
    round: () => {
      running ??= once()
        .then(() => {
          roundAt = clock.monotonic();
        })
        .catch((error: unknown) => log.error({ err: error }, "the round of posts could not begin; it is tried again"))
        .finally(() => {
          running = undefined;
        });
      return running;
    },
    backlog: () => {
      const now = clock.monotonic();
      return {
        waiting: waiting.size,
        longestWait: waiting.size === 0 ? 0 : now - Math.min(...waiting.values()),
        sinceRound: now - roundAt,
        clockAhead: time.ahead(),
        paused: pause?.isOn === true,
      };
    },
    redo: redoOf(shared, answers),
  };
}

/** What was switched off is not waiting, whether or not its owner could be told. */
function off(work: () => Promise<void>): Task["work"] {
  return async () => {
    await work();
    return true;
  };
}
