import type { APIInteraction } from "discord.js";
import type { Logger } from "pino";
import type { Ending, Tally } from "../health/tally.ts";
import type { Admit } from "./admission.ts";
import { agesBy } from "./age.ts";
import type { Call } from "./call.ts";
import { deliver, type Wire } from "./delivery.ts";
import type { Report } from "./failure.ts";
import { callOf, createdAt } from "./interaction.ts";
import { usedIn } from "./registry.ts";
import type { Router } from "./router.ts";
import { workOf } from "./work.ts";

/** Milliseconds after which an interaction is left alone: Discord takes a reply for three seconds, and one on its way needs some of them. */
export const TOO_OLD = 2500;

/**
 * Replies that Discord has not taken yet, beyond which a new interaction is left alone: a reply behind as many others would come too late, and make
 * those behind it late as well. Two processor cores send some two hundred in a second at least.
 */
export const MOST_UNANSWERED = 300;

/** Milliseconds between two lines of the log that say how many were left alone. */
const DROPS_TOLD = 10_000;

/** What answers interactions, however they come. */
export interface Interactions {
  /**
   * Answers one over its wire, or leaves it alone where it came too late, or too many did at once. Never throws.
   * @param shard of the gateway it came over; 0 where it came another way
   * @returns resolves once nothing follows; null where it is left alone, as is what Versus has no use for
   */
  take(interaction: APIInteraction, wire: Wire, shard: number): Promise<void> | null;
  /** Takes no more, and resolves once no reply is under way. */
  end(): Promise<void>;
  /** how many replies are under way */
  underWay(): number;
}

export interface InteractionsParts {
  readonly admit: Admit;
  readonly router: Router;
  /** the names of all commands */
  readonly commands: ReadonlySet<string>;
  /** milliseconds since some instant; never set back */
  readonly monotonic: () => number;
  readonly log: Logger;
  readonly report: Report;
  readonly tally: Tally;
}

export function interactionsOf({ admit, router, commands, monotonic, log, report, tally }: InteractionsParts): Interactions {
  const age = agesBy(monotonic);
  const tellDrop = dropsToldTo(log, monotonic);
  const underWay = new Set<Promise<void>>();
  let unanswered = 0;
  let ending = false;
  /** What nobody foresaw the form of is logged; thrown it would end the process. */
  const safely = <T>(read: () => T | null): T | null => {
    try {
      return read();
    } catch (error) {
      log.error({ err: error }, "an event could not be read");
      return null;
    }
  };
  const answered = (interaction: APIInteraction, call: Call, wire: Wire, shard: number): Promise<void> | null => {
    const arrived = monotonic();
    const command = usedIn(call, commands);
    const fields = { interactionId: call.id, shard, command };
    let lasted: number | undefined;
    const ended = (ending: Ending): void => {
      tally.interaction(command, ending, lasted);
      tally.work(workOf({ ids: { "versus.interaction.id": call.id }, shard, command, ending, lasted }, monotonic() - arrived));
    };
    const old = age(createdAt(interaction));
    if (old > TOO_OLD || unanswered >= MOST_UNANSWERED) {
      tellDrop(old, unanswered);
      ended("dropped");
      return null;
    }
    let isOpen = true;
    const closed = (): void => {
      if (isOpen) unanswered -= 1;
      isOpen = false;
    };
    unanswered += 1;
    const taken = (): void => {
      lasted = monotonic() - arrived;
      closed();
    };
    const respond = async (): Promise<Ending> => {
      const response = (await admit(call)) ?? router(call);
      return deliver(response, wire, { fields, log, report, taken, locale: call.locale });
    };
    const delivery = respond()
      .catch((error: unknown): Ending => {
        log.error({ ...fields, err: error }, "an interaction could not be answered");
        return "failed";
      })
      .then(ended)
      .finally(() => {
        closed();
        underWay.delete(delivery);
      });
    underWay.add(delivery);
    return delivery;
  };
  return {
    take: (interaction, wire, shard) => {
      const call = ending ? null : safely(() => callOf(interaction));
      return call === null ? null : answered(interaction, call, wire, shard);
    },
    end: async () => {
      ending = true;
      await Promise.all(underWay);
    },
    underWay: () => underWay.size,
  };
}

/** Says at most every ten seconds how many interactions were left alone. */
function dropsToldTo(log: Logger, monotonic: () => number): (age: number, unanswered: number) => void {
  let told = Number.NEGATIVE_INFINITY;
  let dropped = 0;
  return (age, unanswered) => {
    dropped += 1;
    if (monotonic() - told < DROPS_TOLD) return;
    log.warn(
      { dropped, milliseconds: Math.round(age), unanswered },
      "interactions came too old, or too many at once, to be answered in time",
    );
    told = monotonic();
    dropped = 0;
  };
}
