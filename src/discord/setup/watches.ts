import { DateTime } from "luxon";
import type { Day } from "../../calendar/day.ts";
import { LIMITS, type Watch } from "../../posts/plan.ts";
import { dueTimesOf, nextDue, type When } from "../../posts/schedule.ts";
import { sessionText } from "../../posts/session-text.ts";
import { CALM, lookAt } from "../../posts/watching.ts";
import { postTexts } from "../../posts/words/texts.ts";
import { noticeEmbed } from "../../replies/embed.ts";
import { clipped, escaped, oneLine } from "../../replies/plain.ts";
import { localeOf } from "../../wording/locale.ts";
import { ownId, type Room } from "../command.ts";
import { menu } from "../menu.ts";
import { mendable, noted } from "../notice.ts";
import type { Posting } from "../posting.ts";
import { privately, type Reply } from "../reply.ts";
import type { Notice } from "../words/table.ts";
import { channelText, moment } from "./moment.ts";
import { announcement, newestSession } from "./setup.ts";
import { escapedEntry } from "./status.ts";
import { setupTexts } from "./words/texts.ts";

const COMMAND = "watch";
/** A watch is looked at as soon as the session is over and its closes are in. */
const AFTER_THE_CLOSE: When = { type: "close", minutes: 0 };

/** Who sets a watch, and where. */
export interface Setting {
  readonly guildId: string;
  readonly channelId: string;
  readonly userId: string;
  readonly text: string;
  /** the person's language, and the one that the watch is said in */
  readonly locale: string;
  readonly saidIn: string;
}

/** Sets a watch on a condition that comes to a yes or a no now, and says so in its channel, which shows that it can be posted there. */
export async function addWatch({ guildId, channelId, userId, text, locale, saidIn }: Setting, { posting, now }: Room): Promise<Reply> {
  const texts = setupTexts(locale);
  const shown = escaped(text);
  const session = newestSession(posting, now());
  const look = session === null ? null : lookAt(text, session, localeOf(saidIn), posting.asker);
  if (look === null || session === null) return mendable(noDataNotice(text, session, locale, posting) ?? texts.noCondition(shown));
  const watch = {
    channelId,
    text,
    locale: localeOf(saidIn),
    setBy: userId,
    seen: session,
    said: look.holds,
    saidAt: null,
    steady: CALM,
    contrary: 0,
    off: null,
  };
  const id = await numbered(guildId, watch, posting);
  if (id === null) return mendable(texts.tooMany(LIMITS.watches));
  const title = `${postTexts(localeOf(saidIn)).watch(id)}: ${text}`;
  const lines = [setupTexts(saidIn).nowIs(look.holds), look.answer.headline];
  const why = await announcement({ guildId, channelId }, { title, lines }, localeOf(saidIn), now(), posting);
  if (why !== null) {
    await withoutWatch(guildId, id, posting);
    return mendable(texts.cannotPost(channelText(channelId), escaped(why)));
  }
  const notice = texts.watching(id, channelText(channelId), shown);
  const sample = posting.asker.isSample() ? [`**${texts.sample}**`] : [];
  return privately(
    noticeEmbed(notice.title, [...notice.lines, `${texts.nowIs(look.holds)} ${escaped(oneLine(look.answer.headline))}`, ...sample]),
  );
}

/** What the data lack for a condition that would be one: no other wording helps. */
function noDataNotice(text: string, session: Day | null, locale: string, { asker }: Posting): Notice | undefined {
  const answer = session === null ? undefined : asker.ask(text, session, localeOf(locale));
  return answer?.values.reason === "no data" ? { title: escaped(oneLine(answer.headline)), lines: [] } : undefined;
}

/** Puts a watch into the plan under the next number; null where the server has as many as it may. */
async function numbered(guildId: string, watch: Omit<Watch, "id">, { plans }: Posting): Promise<number | null> {
  let id: number | null = null;
  await plans.change(guildId, (plan) => {
    id = plan.watches.length < LIMITS.watches ? plan.nextWatch : null;
    return id === null ? plan : { ...plan, watches: [...plan.watches, { ...watch, id }], nextWatch: id + 1 };
  });
  return id;
}

async function withoutWatch(guildId: string, id: number, { plans }: Posting): Promise<void> {
  await plans.change(guildId, (plan) => ({ ...plan, watches: plan.watches.filter((watch) => watch.id !== id) }));
}

/** The watches of a server, with a menu that removes one. */
export async function watchList(guildId: string, locale: string, { posting, now }: Pick<Room, "posting" | "now">): Promise<Reply> {
  const texts = setupTexts(locale);
  const { watches } = await posting.plans.of(guildId);
  if (watches.length === 0) return mendable(texts.noWatches);
  const at = DateTime.fromJSDate(now());
  const { due } = nextDue("daily", AFTER_THE_CLOSE, at, dueTimesOf(posting.exchange));
  const lines = await Promise.all(
    watches.map(async ({ id, channelId, text, said, saidAt, off }) => {
      const key = { guildId, channelId, post: `watch-${id}` };
      const entry = saidAt === null ? undefined : (await posting.ledger.read({ ...key, session: saidAt }))?.entry;
      const since = saidAt === null ? null : sessionText(saidAt, localeOf(locale));
      const went = entry === undefined || since === null ? [] : [texts.last(escapedEntry(entry), since, moment(entry.at))];
      const ended = off === null ? [] : [texts.off(escaped(off.why), moment(off.at))];
      return [texts.watchLine(id, channelText(channelId), escaped(text), said, since), ...went, ...ended].join("; ");
    }),
  );
  const options = watches.map(({ id, text }) => ({ label: clipped(`${id}: ${oneLine(text)}`, 100), value: String(id) }));
  return {
    ...privately(noticeEmbed(texts.watchesTitle, [...lines, texts.nextLook(moment(due))])),
    components: menu(ownId(COMMAND, "remove"), texts.remove, options),
  };
}

export async function removeWatch(guildId: string, id: number, locale: string, { posting }: Pick<Room, "posting">): Promise<Reply> {
  const texts = setupTexts(locale);
  const { watches } = await posting.plans.of(guildId);
  if (!watches.some((watch) => watch.id === id)) return mendable(texts.noSuchWatch(id));
  await withoutWatch(guildId, id, posting);
  return noted(texts.removed(id));
}
