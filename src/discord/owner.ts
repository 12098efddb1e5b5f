import { type REST, Routes } from "discord.js";
import type { Logger } from "pino";
import { within } from "../fleet/patience.ts";
import { noticesOf } from "../health/notices.ts";
import type { Readings } from "../health/readings.ts";
import { type Trouble, troublesIn } from "../health/troubles.ts";
import type { Plan } from "../posts/plan.ts";
import { escaped, oneLine } from "../replies/plain.ts";
import type { Posting } from "./posting.ts";

/** Where the bot tells its owner what needs fixing: a webhook's address, or a channel that the bot may write in. */
export type OwnerAddress = { readonly webhook: string } | { readonly channelId: string };

export interface OwnerParts {
  readonly address: OwnerAddress | undefined;
  readonly rest: REST;
  readonly plans: Posting["plans"];
  readonly readings: () => Readings;
  /** which stores failed lately */
  readonly storeErrors: () => readonly string[];
  /** the owner knows what was switched off before this */
  readonly startedAt: Date;
  readonly monotonic: () => number;
  readonly log: Logger;
  /** milliseconds between two checks */
  readonly every?: number;
}

/** Tells the bot's owner what needs fixing. Its own failures never affect the bot. */
export interface Owner {
  open(): void;
  /** Says why the bot ends by itself. Never rejects. */
  farewell(why: string): Promise<void>;
  /** Ends the checks. */
  close(): void;
}

const MINUTE = 60_000;
/** Milliseconds that a message to the owner may take. */
const TIMEOUT = 10_000;
const FAREWELL_TIMEOUT = 3000;

export function ownerOf({ address, rest, plans, readings, storeErrors, startedAt, monotonic, log, every = MINUTE }: OwnerParts): Owner {
  if (address === undefined) return { open: () => {}, farewell: async () => {}, close: () => {} };
  const send = (text: string): Promise<void> => within(TIMEOUT, sent(address, text, rest), () => new Error("Discord does not answer"));
  const notices = noticesOf({ send, monotonic, log });
  let timer: NodeJS.Timeout | undefined;
  let isLooking = false;
  const look = async (): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    try {
      await notices.look([...troublesIn(readings(), storeErrors()), ...(await switchedOff())]);
    } catch (error) {
      log.warn({ err: error }, "the check for troubles failed");
    } finally {
      isLooking = false;
    }
  };
  let last: readonly Trouble[] = [];
  /** What has been switched off since the start; the last known list if the store does not answer. */
  const switchedOff = async (): Promise<readonly Trouble[]> => {
    const all = await plans.all().catch(() => null);
    if (all !== null) last = all.flatMap((plan) => offIn(plan, startedAt.toISOString()));
    return last;
  };
  return {
    open: () => {
      timer = setInterval(() => void look(), every);
      timer.unref();
    },
    farewell: (why) =>
      within(
        FAREWELL_TIMEOUT,
        sent(address, `**Versus has ended:** ${why} (docs/operations.md, VersusDown)`, rest),
        () => new Error("no answer"),
      ).catch((error: unknown) => log.warn({ err: error }, "the bot's owner could not be told")),
    close: () => clearInterval(timer),
  };
}

/** A person who no longer accepts direct messages is not the owner's problem. */
function offIn({ guildId, personal, summaries, watches }: Plan, since: string): Trouble[] {
  if (personal) return [];
  const named = [
    ...summaries.map(({ off, channelId }) => ({ off, channelId, what: "The summary" })),
    ...watches.map(({ off, channelId, id }) => ({ off, channelId, what: `Watch ${id}` })),
  ];
  return named.flatMap(({ off, channelId, what }) => {
    if (off === null || off.at < since) return [];
    const says = `${what} in channel ${channelId} of server ${guildId} is switched off: ${escaped(oneLine(off.why))}.`;
    return [{ id: `off ${guildId} ${channelId} ${what}`, runbook: "VersusPostsFailed", says, after: 0 }];
  });
}

async function sent(address: OwnerAddress, content: string, rest: REST): Promise<void> {
  const body = { content, allowed_mentions: { parse: [] } };
  if ("channelId" in address) {
    await rest.post(Routes.channelMessages(address.channelId), { body });
    return;
  }
  const response = await fetch(address.webhook, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    redirect: "error",
    signal: AbortSignal.timeout(TIMEOUT),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`the owner's webhook answered ${response.status}`);
}
