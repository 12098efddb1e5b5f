import { DateTime } from "luxon";
import type { Plan, Watch } from "../../posts/plan.ts";
import { dueTimesOf, nextDue, type When } from "../../posts/schedule.ts";
import { sessionText } from "../../posts/session-text.ts";
import { noticeEmbed } from "../../replies/embed.ts";
import { clipped, escaped, oneLine } from "../../replies/plain.ts";
import { localeOf } from "../../wording/locale.ts";
import type { Caller } from "../call.ts";
import { ownId, type Room } from "../command.ts";
import { type MenuOption, menu } from "../menu.ts";
import { mendable, noted } from "../notice.ts";
import { denialOf, mayManage } from "../permissions.ts";
import type { Posting } from "../posting.ts";
import { privately, type Reply } from "../reply.ts";
import { channelText, moment } from "./moment.ts";
import { escapedEntry } from "./status.ts";
import { withoutWatch } from "./watches.ts";
import { setupTexts } from "./words/texts.ts";

const COMMAND = "watch";
/** A watch is looked at as soon as the session is over and its closes are in. */
const AFTER_THE_CLOSE: When = { type: "close", minutes: 0 };
/** What stands before the number of a person's own watch in a menu. */
const OWN = "own-";

/** The watches of the server, for those who manage it, and a person's own, with a menu that removes one. */
export async function watchList(call: Caller, { posting, now }: Pick<Room, "posting" | "now">): Promise<Reply> {
  const texts = setupTexts(call.locale);
  const server = call.guildId !== null && mayManage(call) ? await posting.plans.of(call.guildId) : null;
  const own = await posting.plans.of(call.userId);
  if ((server?.watches.length ?? 0) + own.watches.length === 0) return mendable(server === null ? texts.noOwnWatches : texts.noWatches);
  const { due } = nextDue("daily", AFTER_THE_CLOSE, DateTime.fromJSDate(now()), dueTimesOf(posting.exchange));
  const ofServer = server === null ? [] : await linesOf(server, call.locale, posting);
  const ofPerson = await linesOf(own, call.locale, posting);
  const options = [
    ...(server?.watches ?? []).map((watch) => optionOf(watch, "", "")),
    ...own.watches.map((watch) => optionOf(watch, OWN, `${texts.toYou}: `)),
  ];
  const lines = [...ofServer, ...(ofPerson.length === 0 || ofServer.length === 0 ? [] : [`__${texts.toYou}__`]), ...ofPerson];
  return {
    ...privately(noticeEmbed(ofServer.length === 0 ? texts.ownWatchesTitle : texts.watchesTitle, [...lines, texts.nextLook(moment(due))])),
    components: menu(ownId(COMMAND, "remove"), texts.remove, options),
  };
}

function optionOf({ id, text }: Watch, before: string, label: string): MenuOption {
  return { label: clipped(`${label}${id}: ${oneLine(text)}`, 100), value: `${before}${id}` };
}

function linesOf({ guildId, personal, watches }: Plan, locale: string, { ledger }: Posting): Promise<string[]> {
  const texts = setupTexts(locale);
  return Promise.all(
    watches.map(async ({ id, channelId, text, said, saidAt, off }) => {
      const key = { guildId, channelId, post: `watch-${id}` };
      const entry = saidAt === null ? undefined : (await ledger.read({ ...key, session: saidAt }))?.entry;
      const since = saidAt === null ? null : sessionText(saidAt, localeOf(locale));
      const went = entry === undefined || since === null ? [] : [texts.last(escapedEntry(entry, locale), since, moment(entry.at))];
      const ended = off === null ? [] : [texts.off(escaped(off.why), moment(off.at))];
      const line = texts.watchLine(id, personal ? null : channelText(channelId), escaped(text), said, since);
      return [line, ...went, ...ended].join("; ");
    }),
  );
}

/** Ends a watch by its number: the server's, for those who manage it, or a person's own. */
export async function removeWatch(id: number, own: boolean, call: Caller, { posting }: Pick<Room, "posting">): Promise<Reply> {
  const texts = setupTexts(call.locale);
  const planId = own || call.guildId === null || !mayManage(call) ? call.userId : call.guildId;
  const { watches } = await posting.plans.of(planId);
  if (!watches.some((watch) => watch.id === id)) return mendable(texts.noSuchWatch(id));
  await withoutWatch(planId, id, posting);
  return noted(texts.removed(id));
}

/** Ends the watch that was chosen from the list, as long as whoever chooses may still do so. */
export async function removeChosen(value: string, call: Caller, room: Pick<Room, "posting">): Promise<Reply> {
  const own = value.startsWith(OWN);
  const denied = own ? null : denialOf(call, COMMAND);
  return denied ?? removeWatch(Number(own ? value.slice(OWN.length) : value), own, call, room);
}
