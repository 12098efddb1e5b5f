import { outOfScope } from "../../ask/out-of-scope.ts";
import { readWish } from "../../ask/watches/missing.ts";
import { isOfUnknownGroup } from "../../ask/watches/watched.ts";
import type { Day } from "../../calendar/day.ts";
import { Undeliverable } from "../../posts/courier.ts";
import { LIMITS, LONGEST_CONDITION, mostWatches, type Watch } from "../../posts/plan.ts";
import { CALM, groundOn, type Look, lookAt, lookOf } from "../../posts/watching.ts";
import { reasonIn } from "../../posts/words/reasons.ts";
import { postTexts } from "../../posts/words/texts.ts";
import { noticeEmbed } from "../../replies/embed.ts";
import { clipped, escaped, oneLine } from "../../replies/plain.ts";
import { localeOf } from "../../wording/locale.ts";
import type { Caller } from "../call.ts";
import { openLocale } from "../call.ts";
import type { Room } from "../command.ts";
import { mendable } from "../notice.ts";
import { denialOf } from "../permissions.ts";
import type { Posting } from "../posting.ts";
import { privately, type Reply } from "../reply.ts";
import type { Notice } from "../words/table.ts";
import { channelText } from "./moment.ts";
import { announcement, newestSession, type Place } from "./setup.ts";
import { lackingReply, whereReply } from "./watch-asked.ts";
import { placeOf, type Wanted, type WatchPlace } from "./watch-place.ts";
import { setupTexts } from "./words/texts.ts";

const COMMAND = "watch";

/** Characters of how a condition was read. */
const READING = 400;

/** A condition that a person wants to watch. */
export interface Wish extends Wanted {
  /** in the person's words */
  readonly text: string;
}

/**
 * Sets a watch on a condition in a person's words, and says so where it will be said, which shows that it can be. What is missing is asked
 * back by a menu: over which stretch, of which market, or where.
 */
export async function addWatch({ text: typed, channelId, direct }: Wish, call: Caller, room: Room): Promise<Reply> {
  const { posting, now, preferences } = room;
  const text = preferences.meant(typed);
  const texts = setupTexts(call.locale);
  const session = newestSession(posting, now());
  const read = session === null ? null : readWish(text, groundOn(session, localeOf(call.locale), posting.asker));
  const place = placeOf({ channelId, direct: direct ?? (read?.direct === true ? true : undefined) }, call);
  const denied = place !== "ask" && place.to === "channel" ? denialOf(call, COMMAND) : null;
  if (denied !== null) return denied;
  if (read === null || session === null || read.kind === "none") {
    const isOfNone = session !== null && isOfUnknownGroup(text, groundOn(session, "en", posting.asker));
    const why = isOfNone ? texts.unknownGroup : noDataNotice(read?.text ?? text, session, call.locale, posting);
    const two = read?.kind === "none" && read.oneOfTwo !== undefined ? texts.twoConditions(escaped(read.oneOfTwo)) : undefined;
    return mendable(two ?? why ?? texts.noCondition(escaped(text)));
  }
  if (read.kind === "lacking") return lackingReply(read, place, call.locale);
  if (place === "ask") return whereReply(read.text, call);
  return setWatch(read.text, place, session, call, room);
}

async function setWatch(text: string, place: WatchPlace, session: Day, call: Caller, { posting, now }: Room): Promise<Reply> {
  const texts = setupTexts(call.locale);
  // a person's own watch speaks the person's language, a server's the server's
  const saidIn = localeOf(place.to === "person" ? call.locale : openLocale(call));
  const ground = groundOn(session, saidIn, posting.asker);
  const read = readWish(text, ground);
  const look = read.kind === "condition" ? lookOf(read.watched, session, saidIn, posting.asker) : null;
  if (look === null || text.length > LONGEST_CONDITION) return mendable(texts.noCondition(escaped(text)));
  const where = await channelOf(place, call, posting);
  if ("refused" in where) return mendable(texts.noDirectMessage);
  const watch = {
    channelId: where.channelId,
    text,
    locale: saidIn,
    setBy: call.userId,
    seen: session,
    said: look.holds,
    saidAt: look.momentary && look.holds ? session : null,
    steady: CALM,
    contrary: 0,
    off: null,
  };
  const planId = where.guildId ?? call.userId;
  const id = await numbered(planId, place.to === "person", watch, posting);
  if (id === null) return mendable(texts.tooMany(place.to === "person" ? LIMITS.ownWatches : LIMITS.watches, place.to));
  const title = `${postTexts(saidIn).watch(id)}: ${text}`;
  const lines = standingOf(look, saidIn);
  const why = await announcement(where, { title, lines }, saidIn, now(), posting);
  if (why !== null) {
    await withoutWatch(planId, id, posting);
    return mendable(
      place.to === "person"
        ? texts.noDirectMessage
        : texts.cannotPost(channelText(where.channelId), escaped(reasonIn(why, localeOf(call.locale)))),
    );
  }
  const notice = texts.watching(id, place.to === "person" ? texts.toYou : channelText(where.channelId), escaped(text), look.momentary);
  const sample = posting.asker.isSample() ? [`**${texts.sample}**`] : [];
  // what the person alone reads is in the person's language
  const own = lookAt(text, session, localeOf(call.locale), posting.asker) ?? look;
  const reading = texts.readAs(escaped(clipped(oneLine(own.answer.reading), READING)), own.count);
  const standing = standingOf(own, call.locale)
    .map((line) => escaped(oneLine(line)))
    .join(" ");
  return privately(noticeEmbed(notice.title, [...notice.lines, reading, standing, ...sample]));
}

/** How a condition stands, in words; of any of a group, who meets it. */
function standingOf({ answer, holds, meeting, ofGroup }: Look, locale: string): string[] {
  const { nowIs } = setupTexts(locale);
  if (!ofGroup) return [nowIs(holds), answer.headline];
  return [nowIs(meeting.length > 0), ...(meeting.length === 0 ? [] : [`${meeting.join(", ")}.`])];
}

/** The channel that a place is; refused where a person takes no direct messages. */
async function channelOf(
  place: WatchPlace,
  { guildId, userId }: Pick<Caller, "guildId" | "userId">,
  { courier }: Posting,
): Promise<Place | { readonly refused: true }> {
  if (place.to === "channel") return { guildId, channelId: place.channelId };
  try {
    return { guildId: null, channelId: await courier.directChannel(userId) };
  } catch (error) {
    if (!(error instanceof Undeliverable)) throw error;
    return { refused: true };
  }
}

/** Why a text is not a condition, if the data lack something or it asks for what Versus does not have: no other wording helps. */
function noDataNotice(text: string, session: Day | null, locale: string, { asker }: Posting): Notice | undefined {
  const answer = session === null || text === "" ? undefined : asker.ask(text, session, localeOf(locale));
  const isNoUse = answer?.values.reason === "no data" || outOfScope(text) !== undefined;
  return answer !== undefined && isNoUse ? { title: escaped(oneLine(answer.headline)), lines: [] } : undefined;
}

/** Puts a watch into a plan under the next number; null where there are as many as there may be. */
async function numbered(planId: string, personal: boolean, watch: Omit<Watch, "id">, { plans }: Posting): Promise<number | null> {
  let id: number | null = null;
  await plans.change(planId, (present) => {
    const plan = personal ? { ...present, personal } : present;
    id = plan.watches.length < mostWatches(plan) ? plan.nextWatch : null;
    return id === null ? plan : { ...plan, watches: [...plan.watches, { ...watch, id }], nextWatch: id + 1 };
  });
  return id;
}

export async function withoutWatch(planId: string, id: number, { plans }: Pick<Posting, "plans">): Promise<void> {
  await plans.change(planId, (plan) => ({ ...plan, watches: plan.watches.filter((watch) => watch.id !== id) }));
}
