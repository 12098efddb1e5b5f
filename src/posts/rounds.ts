import { setTimeout as sleep, setImmediate as turn } from "node:timers/promises";
import pLimit from "p-limit";
import type { Logger } from "pino";
import type { Exchange } from "../calendar/exchange.ts";
import type { Asker } from "./asker.ts";
import type { Courier } from "./courier.ts";
import type { Ledger } from "./ledger.ts";
import { senderOf } from "./once.ts";
import type { Plan } from "./plan.ts";
import type { Plans } from "./plans.ts";
import type { RoundParts } from "./round.ts";
import { dueTimesOf } from "./schedule.ts";
import { sharedAnswersOf } from "./shared-answers.ts";
import { summaryRoundOf } from "./summary-round.ts";
import { tellOff } from "./switch-off.ts";
import { type Clock, trueTimeOf } from "./time.ts";
import { watchRoundOf } from "./watch-round.ts";

/** Posts that are under way at once; Discord limits them by channel. */
const AT_ONCE = 8;
/** Milliseconds after which a round no longer waits for what hangs; that goes on by itself and is not begun again meanwhile. */
const LONGEST_ROUND = 60_000;

export interface RoundsParts {
  readonly plans: Plans;
  readonly ledger: Ledger;
  readonly courier: Courier;
  readonly asker: Asker;
  readonly exchange: Exchange;
  readonly clock: Clock;
  /** of this process, another one each time */
  readonly instance: string;
  readonly log: Logger;
}

/** Looks at what is due and sends it. */
export interface Rounds {
  /** One round over all plans; rounds do not overlap. Never rejects: what goes wrong is logged, and the next round tries again. */
  round(): Promise<void>;
}

interface Task {
  readonly name: string;
  readonly work: () => Promise<void>;
}

export function roundsOf(parts: RoundsParts): Rounds {
  const { plans, clock, asker, log, courier, exchange } = parts;
  const time = trueTimeOf(courier, clock, log);
  const startedAt = clock.monotonic();
  const sender = senderOf({ ...parts, time });
  const shared: RoundParts = { ...parts, sender, time, times: dueTimesOf(exchange), upFor: () => clock.monotonic() - startedAt };
  const answers = sharedAnswersOf(asker);
  const [summaryRound, watchRound] = [summaryRoundOf(shared, answers), watchRoundOf(shared, answers)];
  const limit = pLimit(AT_ONCE);
  const underWay = new Set<string>();
  let running: Promise<void> | undefined;

  const tasksOf = ({ guildId, summaries, watches }: Plan): Task[] => [
    ...summaries.flatMap((summary): Task[] => {
      if (summary.off !== null) return [{ name: `${guildId} off ${summary.channelId}`, work: () => tellOff(shared, { guildId, summary }) }];
      return summary.posts.map((post) => ({
        name: `${guildId} ${summary.channelId} ${post}`,
        work: () => summaryRound(guildId, summary, post),
      }));
    }),
    ...watches.map((watch): Task => {
      const work = () => (watch.off === null ? watchRound(guildId, watch) : tellOff(shared, { guildId, watch }));
      return { name: `${guildId} watch ${watch.id}`, work };
    }),
  ];

  /** Runs a task unless the one of that name is still under way: what hangs holds up nothing but itself. */
  const run = async ({ name, work }: Task): Promise<void> => {
    if (underWay.has(name)) return;
    underWay.add(name);
    try {
      await limit(async () => {
        await turn();
        await work();
      });
    } catch (error) {
      log.error({ err: error, post: name }, "a post failed; it is tried again");
    } finally {
      underWay.delete(name);
    }
  };

  const once = async (): Promise<void> => {
    if (asker.isSample()) return;
    const tasks = (await plans.all()).flatMap(tasksOf);
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
        .catch((error: unknown) => log.error({ err: error }, "the round of posts could not begin; it is tried again"))
        .finally(() => {
          running = undefined;
        });
      return running;
    },
  };
}
