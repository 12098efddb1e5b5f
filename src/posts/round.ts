import type { DateTime } from "luxon";
import type { Logger } from "pino";
import type { Exchange } from "../calendar/exchange.ts";
import type { Asker } from "./asker.ts";
import type { Courier, Post } from "./courier.ts";
import type { Ledger } from "./ledger.ts";
import type { Outcome, Sender } from "./once.ts";
import { NOBODY } from "./plan.ts";
import type { Plans } from "./plans.ts";
import type { DueTimes, PostName } from "./schedule.ts";
import { instantText } from "./session-text.ts";
import type { TrueTime } from "./time.ts";
import { postTexts } from "./words/texts.ts";

/** Milliseconds after which the bot stops waiting for a session's closes. */
export const PATIENCE = 3 * 3_600_000;
/** A summary is late when it comes this many milliseconds after it was due. */
export const LATE = 15 * 60_000;
/** Milliseconds within which a missed post is still sent. */
export const CATCH_UP = 12 * 3_600_000;

/** What the rounds of summaries and watches work with. */
export interface RoundParts {
  readonly plans: Plans;
  readonly ledger: Ledger;
  readonly courier: Courier;
  readonly asker: Asker;
  readonly sender: Sender;
  readonly time: TrueTime;
  readonly times: DueTimes;
  readonly exchange: Exchange;
  /** milliseconds since this process began to check for due posts */
  readonly upFor: () => number;
  readonly log: Logger;
}

/** The earliest time when a message may have been sent without a record: when it was due, if that is before this process started. */
export function unknownSince({ time, upFor }: Pick<RoundParts, "time" | "upFor">, due: DateTime): Date | undefined {
  return time.now().getTime() - due.toMillis() > upFor() ? due.toJSDate() : undefined;
}

/** The same post with a note on when it was due. */
export function belated(post: Post, due: DateTime): Post {
  const { says, locale } = post;
  const caveat = postTexts(locale).late(instantText(due, locale));
  return { ...post, says: "lines" in says ? { ...says, lines: [...says.lines, caveat] } : { ...says, caveats: [caveat, ...says.caveats] } };
}

/** The first post of a summary, with who set it up and how to change it. */
export function introduced(post: Post, setBy: string, name: PostName): Post {
  return setBy === NOBODY ? post : { ...post, above: postTexts(post.locale).first(setBy, name) };
}

/** Not finished: another instance has it, or the bot must search for it. */
export function isOpen(outcome: Outcome): boolean {
  return outcome === "busy" || outcome === "unsure";
}
