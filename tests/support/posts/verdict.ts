import type { Day } from "../../../src/calendar/day.ts";
import { isoOf } from "../../../src/calendar/day.ts";
import { sessionText } from "../../../src/posts/session-text.ts";
import type { Kept } from "../discord/channels.ts";
import { HOUR, MINUTE } from "./false-time.ts";
import type { Market } from "./simulated-market.ts";
import type { Written } from "./simulated-store.ts";

/** What the rules of posts say, written down a second time. */
export const PATIENCE = 3 * HOUR;
export const CATCH_UP = 12 * HOUR;
const LATE = 15 * MINUTE;
/** From making a message to its arrival: a minute to begin its sending, 45 seconds for that, and a clock behind by one slow answer. */
const ON_ITS_WAY = 3 * MINUTE;
/** Of the time in which a post could be sent, so much is enough for it to be, whatever goes wrong in it. */
const ENOUGH = 2 * HOUR;

/** A post that is due. */
export interface Due {
  /** server/channel/post/session, as the ledger has it */
  readonly name: string;
  readonly channelId: string;
  readonly session: Day;
  readonly due: number;
}

/** What the world knows beside the messages. */
export interface World {
  readonly market: Market;
  /** spans in which no instance was running, in order */
  readonly down: readonly { readonly from: number; readonly to: number }[];
  ledger(name: string): Written | undefined;
}

export interface Verdict {
  /** exactly one message, with figures that stood when it was made */
  summaries: number;
  /** exactly one message, which says that the closes are missing, as they were when the patience had ended */
  notices: number;
  /** no message, as nothing was running while it could have been sent */
  skipped: number;
  /** messages that say that they come late, as they do */
  late: number;
  /** what is wrong, in words, by its sort */
  readonly wrong: Record<"none" | "twice" | "undue" | "early" | "stale" | "figures" | "notice" | "mark" | "ledger", string[]>;
}

/** Holds every message, and every record of the ledger, against what was due, apart from the code that sent it. */
export function verdictOn(dues: readonly Due[], messages: readonly Kept[], world: World): Verdict {
  const wrong: Verdict["wrong"] = { none: [], twice: [], undue: [], early: [], stale: [], figures: [], notice: [], mark: [], ledger: [] };
  const verdict: Verdict = { summaries: 0, notices: 0, skipped: 0, late: 0, wrong };
  const found = new Map<string, Kept[]>();
  for (const message of messages) {
    const key = `${message.channelId} ${/^Daily summary, ([^:]+): /.exec(message.body.embeds[0].title)?.[1] ?? ""}`;
    found.set(key, [...(found.get(key) ?? []), message]);
  }
  for (const each of dues) {
    const key = `${each.channelId} ${sessionText(each.session, "en")}`;
    const mine = found.get(key) ?? [];
    found.delete(key);
    const [message, second] = mine;
    if (second !== undefined) wrong.twice.push(`${each.name} at ${mine.map(({ at }) => isoAt(at)).join(", ")}`);
    else if (message === undefined) absent(each);
    else present(each, message);
  }
  wrong.undue.push(...[...found.values()].flat().map(({ channelId, at, body }) => `${channelId} at ${isoAt(at)}: ${body.embeds[0].title}`));
  return verdict;

  function absent({ name, session, due }: Due): void {
    const ready = Math.max(due, Math.min(world.market.arrival(session), due + PATIENCE));
    const until = due + CATCH_UP;
    const lost = world.down
      .map(({ from, to }) => Math.max(0, Math.min(to, until) - Math.max(from, ready)))
      .reduce((sum, ms) => sum + ms, 0);
    if (until - ready - lost >= ENOUGH) wrong.none.push(`${name}, due ${isoAt(due)}`);
    else verdict.skipped += 1;
    const entry = world.ledger(name);
    if (entry?.state !== "skipped") wrong.ledger.push(`${name}: ${JSON.stringify(entry)} of no message`);
  }

  function present({ name, session, due }: Due, { id, at, body }: Kept): void {
    const where = `${name}, due ${isoAt(due)}, at ${isoAt(at)}`;
    const { title, fields = [], description = "" } = body.embeds[0];
    const isNotice: boolean = title.includes("are missing");
    const isMarked = JSON.stringify([fields, description]).includes("Posted late");
    if (at < due) wrong.early.push(where);
    if (at > due + CATCH_UP + ON_ITS_WAY) wrong.stale.push(where);
    if (isNotice) {
      verdict.notices += 1;
      const { market } = world;
      if (at < due + PATIENCE || market.arrival(session) < at - ON_ITS_WAY)
        wrong.notice.push(`${where}, closes ${isoAt(market.arrival(session))}`);
    } else {
      verdict.summaries += 1;
      const returns = world.market.returnsIn(session, at - ON_ITS_WAY, at);
      if (at < world.market.arrival(session) || !returns.some((each) => title.includes(`S&P 500 ${each}`)))
        wrong.figures.push(`${where}: ${title}`);
    }
    if (isMarked) verdict.late += 1;
    if (isMarked ? at < due + LATE : at > due + LATE + ON_ITS_WAY) wrong.mark.push(`${where}: ${isMarked ? "" : "not "}marked as late`);
    const entry = world.ledger(name);
    if (entry?.state !== "sent" || entry.messageId !== id || entry.late !== isMarked || entry.missing !== isNotice)
      wrong.ledger.push(`${where}: ${JSON.stringify(entry)} of message ${id}${isMarked ? ", late" : ""}${isNotice ? ", a notice" : ""}`);
  }
}

/** The name of a post in the ledger. */
export function nameOf(guildId: string, channelId: string, session: Day): string {
  return `${guildId}/${channelId}/daily/${isoOf(session)}`;
}

function isoAt(instant: number): string {
  return new Date(instant).toISOString().slice(0, 19);
}
