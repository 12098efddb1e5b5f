import { LIMITS, type Plan, partNames } from "../../posts/plan.ts";
import { quotesPost } from "../../posts/quotes.ts";
import { escaped } from "../../replies/plain.ts";
import { localeOf } from "../../wording/locale.ts";
import { name as called } from "../../wording/phrase.ts";
import { render } from "../../wording/render.ts";
import { closerRows } from "../answers/buttons.ts";
import { type CommandCall, openLocale, textOption } from "../call.ts";
import type { Room } from "../command.ts";
import { symbolsOf } from "../instruments.ts";
import { mendable, noted } from "../notice.ts";
import { denialOf } from "../permissions.ts";
import { privately, type Reply } from "../reply.ts";
import { embedOf } from "../rest-courier.ts";
import { textsFor } from "../words/texts.ts";
import { channelText } from "./moment.ts";
import { timeChosen } from "./post-time.ts";
import { isOfList, newestSession, startPosts } from "./setup.ts";
import { setupTexts } from "./words/texts.ts";

const COMMAND = "watchlist";

/** Whose list is meant: the person's own unless the server's is chosen. */
function isOwn({ options, guildId }: Pick<CommandCall, "options" | "guildId">): boolean {
  return options.list !== "server" || guildId === null;
}

function planIdOf(call: CommandCall): string {
  return isOwn(call) ? call.userId : call.guildId!;
}

/** Puts instruments on a watchlist: the person's own, or the server's where the person manages it. */
export async function addToList(call: CommandCall, room: Room): Promise<Reply> {
  const texts = setupTexts(call.locale).list;
  const denied = isOwn(call) ? null : denialOf(call, COMMAND);
  if (denied !== null) return denied;
  const found = symbolsOf(textOption(call.options, "instrument") ?? "", room);
  if ("unknown" in found) return mendable(texts.unknown(escaped(found.unknown)));
  let isFull = false;
  const plan = await changed(call, room, ({ watchlist }) => {
    const next = [...new Set([...watchlist, ...found.symbols])];
    isFull = next.length > LIMITS.watchlist;
    return isFull ? watchlist : next;
  });
  return isFull
    ? mendable(texts.tooMany(LIMITS.watchlist))
    : noted(texts.added(namesText(found.symbols, call.locale, room), plan.watchlist.length));
}

/** Takes instruments off a watchlist. */
export async function takeFromList(call: CommandCall, room: Room): Promise<Reply> {
  const texts = setupTexts(call.locale).list;
  const denied = isOwn(call) ? null : denialOf(call, COMMAND);
  if (denied !== null) return denied;
  const found = symbolsOf(textOption(call.options, "instrument") ?? "", room);
  if ("unknown" in found) return mendable(texts.unknown(escaped(found.unknown)));
  const present = (await room.posting.plans.of(planIdOf(call))).watchlist;
  const there = found.symbols.filter((symbol) => present.includes(symbol));
  if (there.length === 0) return mendable(texts.notThere(namesText(found.symbols, call.locale, room)));
  const plan = await changed(call, room, ({ watchlist }) => watchlist.filter((symbol) => !there.includes(symbol)));
  return noted(texts.taken(namesText(there, call.locale, room), plan.watchlist.length));
}

/** The quotes of a watchlist at the newest session, to the person alone; each to be looked at closer. */
export async function listReply(call: CommandCall, { posting, now }: Room): Promise<Reply> {
  const texts = setupTexts(call.locale).list;
  const { watchlist } = await posting.plans.of(planIdOf(call));
  if (watchlist.length === 0) return mendable(texts.empty(isOwn(call)));
  const session = newestSession(posting, now());
  const post = session === null ? null : quotesPost(session, watchlist, localeOf(call.locale), posting.asker);
  if (post === null) return mendable({ title: isOwn(call) ? texts.ownTitle : texts.serverTitle, lines: [texts.noCloses] });
  return { ...privately(embedOf(post)), components: closerRows(post.parts, textsFor(call.locale)) };
}

/** Has the quotes of the server's watchlist posted after each session. */
export async function postList(call: CommandCall, room: Room): Promise<Reply> {
  const denied = denialOf(call, COMMAND);
  if (denied !== null || call.guildId === null) return denied ?? mendable(textsFor(call.locale).serversOnly(COMMAND));
  const { options, guildId, userId, locale } = call;
  const texts = setupTexts(locale);
  const chosen = timeChosen(call, room);
  if ("wrong" in chosen) return chosen.wrong;
  const { watchlist } = await room.posting.plans.of(guildId);
  if (watchlist.length === 0) return mendable(texts.list.empty(false));
  const channelId = textOption(options, "channel") ?? "";
  const draft = { channelId, posts: ["watchlist" as const], when: chosen.when, parts: [...partNames], locale: localeOf(openLocale(call)) };
  return startPosts(draft, guildId, userId, locale, room);
}

/** Posts the watchlist into a channel no more. */
export async function endList(call: CommandCall, { posting }: Room): Promise<Reply> {
  const denied = denialOf(call, COMMAND);
  if (denied !== null || call.guildId === null) return denied ?? mendable(textsFor(call.locale).serversOnly(COMMAND));
  const texts = setupTexts(call.locale);
  const channelId = textOption(call.options, "channel") ?? "";
  const isIt = (each: Plan["summaries"][number]): boolean => each.channelId === channelId && isOfList(each);
  if (!(await posting.plans.of(call.guildId)).summaries.some(isIt)) return mendable(texts.list.notPosted(channelText(channelId)));
  await posting.plans.change(call.guildId, (plan) => ({ ...plan, summaries: plan.summaries.filter((each) => !isIt(each)) }));
  return noted(texts.ended(channelText(channelId)));
}

function changed(call: CommandCall, { posting }: Room, change: (plan: Plan) => readonly string[]): Promise<Plan> {
  const personal = isOwn(call);
  return posting.plans.change(planIdOf(call), (plan) => ({ ...plan, personal, watchlist: [...change(plan)] }));
}

function namesText(symbols: readonly string[], locale: string, { oracle }: Room): string {
  return escaped(symbols.map((symbol) => render(called(oracle.names.nameOf(symbol)), localeOf(locale))).join(", "));
}
