import { ButtonStyle, ComponentType } from "discord.js";
import { DateTime } from "luxon";
import { type Day, parseDay } from "../../calendar/day.ts";
import type { Question } from "../../kinds/question.ts";
import { type Post, type Saying, Undeliverable } from "../../posts/courier.ts";
import { emptyPlan, LIMITS, type PartName, type Plan, partNames } from "../../posts/plan.ts";
import { dueTimesOf, nextDue, type SummaryName, summaryNames } from "../../posts/schedule.ts";
import { summaryOf } from "../../posts/summary.ts";
import { reasonIn } from "../../posts/words/reasons.ts";
import { postTexts } from "../../posts/words/texts.ts";
import { answerEmbed, noticeEmbed } from "../../replies/embed.ts";
import { escaped } from "../../replies/plain.ts";
import { SUMMARY_SHAPE } from "../../replies/shape.ts";
import { localeOf } from "../../wording/locale.ts";
import { type CommandPress, ownId, type Room } from "../command.ts";
import { menu } from "../menu.ts";
import { mendable } from "../notice.ts";
import type { Posting } from "../posting.ts";
import { privately, type Reply, type Row } from "../reply.ts";
import { type Draft, type PostDraft, packed, unpacked } from "./draft.ts";
import { channelText, moment } from "./moment.ts";
import type { SetupTexts } from "./words/table.ts";
import { setupTexts } from "./words/texts.ts";

const COMMAND = "summary";
/** What a press under a preview does: other parts, other posts, start. */
const ACTS = { parts: "p", posts: "o", start: "s" } as const;

/** The summary of the newest session, as the draft would have it posted, with menus to change it and a button to start it. */
export function previewReply(draft: Draft, locale: string, now: Date, posting: Posting): Reply {
  const texts = setupTexts(locale);
  const title = noticeEmbed(texts.previewTitle, [
    ...texts.previewLines(channelText(draft.channelId), postTexts(draft.locale).when(draft.when), nextText(draft, now, posting)),
    ...(posting.asker.isSample() ? [`**${texts.sample}**`] : []),
  ]);
  const newest = newestSession(posting, now);
  const preview = newest === null ? null : summaryOf(newest, draft.posts[0]!, draft, posting.asker);
  return {
    ...privately(title, preview === null ? noticeEmbed(texts.noPreview, []) : answerEmbed(preview.says, draft.locale, SUMMARY_SHAPE)),
    components: rowsOf(draft, texts),
  };
}

function rowsOf(draft: Draft, texts: SetupTexts): Row[] {
  const options = <N extends string>(names: readonly N[], chosen: readonly N[], labels: Readonly<Record<N, string>>) =>
    names.map((name) => ({ label: labels[name], value: name, default: chosen.includes(name) }));
  const id = (act: keyof typeof ACTS): string => ownId(COMMAND, `${ACTS[act]}${packed(draft)}`);
  const start = { type: ComponentType.Button, style: ButtonStyle.Primary, label: texts.start, custom_id: id("start") } as const;
  return [
    ...menu(id("parts"), texts.chooseParts, options(partNames, draft.parts, texts.parts), { most: partNames.length }),
    ...menu(id("posts"), texts.choosePosts, options<SummaryName>(summaryNames, draft.posts, texts.posts), { most: summaryNames.length }),
    { type: ComponentType.ActionRow, components: [start] },
  ];
}

/** What a press under a preview does to its draft; null where it keeps none. */
export function draftAfter({
  state,
  values,
}: Pick<CommandPress, "state" | "values">): { readonly draft: Draft; readonly start: boolean } | null {
  const draft = unpacked(state.slice(1));
  if (draft === null) return null;
  const chosen = <N extends string>(names: readonly N[]): N[] => names.filter((name) => values.includes(name));
  switch (state[0]) {
    case ACTS.start:
      return { draft, start: true };
    case ACTS.parts: {
      const parts = chosen<PartName>(partNames);
      return parts.length === 0 ? null : { draft: { ...draft, parts }, start: false };
    }
    case ACTS.posts: {
      const posts = chosen<SummaryName>(summaryNames);
      return posts.length === 0 ? null : { draft: { ...draft, posts }, start: false };
    }
    default:
      return null;
  }
}

/** Says in the channel what will come there, which shows that it can be posted; then it is in the plan. */
export async function startPosts(
  draft: PostDraft,
  guildId: string,
  userId: string,
  locale: string,
  { posting, now }: Room,
): Promise<Reply> {
  const texts = setupTexts(locale);
  const at = now();
  if (!hasRoom(await posting.plans.of(guildId), draft)) return mendable(texts.tooMany(LIMITS.summaries));
  const announced = setupTexts(draft.locale);
  const greeting = announced.greeting(
    draft.posts.map((post) => announced.posts[post]).join(", "),
    postTexts(draft.locale).when(draft.when),
  );
  const why = await announcement({ guildId, channelId: draft.channelId }, { title: greeting, lines: [] }, draft.locale, at, posting);
  if (why !== null) return mendable(texts.cannotPost(channelText(draft.channelId), escaped(reasonIn(why, localeOf(locale)))));
  const plan = await posting.plans.change(guildId, (present) =>
    hasRoom(present, draft) ? withSummary(present, draft, userId, at) : present,
  );
  if (!plan.summaries.some((each) => isSame(each, draft))) return mendable(texts.tooMany(LIMITS.summaries));
  const { title, lines } = texts.started(channelText(draft.channelId), nextText(draft, at, posting), isOfList(draft));
  return privately(noticeEmbed(title, [...lines, ...(posting.asker.isSample() ? [`**${texts.sample}**`] : [])]));
}

function hasRoom({ summaries }: Plan, draft: PostDraft): boolean {
  return summaries.filter((each) => !isSame(each, draft)).length < LIMITS.summaries;
}

/** Whether it is the watchlist that is posted, not a summary. */
export function isOfList({ posts }: Pick<PostDraft, "posts">): boolean {
  return posts.includes("watchlist");
}

/** A channel has its summaries and the watchlist apart. */
function isSame(one: PostDraft, other: PostDraft): boolean {
  return one.channelId === other.channelId && isOfList(one) === isOfList(other);
}

function withSummary(plan: Plan, draft: PostDraft, setBy: string, now: Date): Plan {
  const others = plan.summaries.filter((each) => !isSame(each, draft));
  return { ...emptyPlan(plan.guildId), ...plan, summaries: [...others, { ...draft, setBy, since: now.toISOString(), off: null }] };
}

/** The search for the line just posted starts this many milliseconds earlier: this machine's clock may be off. */
const FOUND_WITHIN = 3_600_000;

/** Where something is to be posted. */
export interface Place {
  /** null for a person's direct messages */
  readonly guildId: string | null;
  readonly channelId: string;
}

/** Says in a channel what will be posted there, which shows that it can be. @returns null where that went well, else why not */
export async function announcement(
  { guildId, channelId }: Place,
  saying: Saying,
  locale: Draft["locale"],
  now: Date,
  { courier }: Posting,
): Promise<string | null> {
  const post: Post = { says: saying, parts: [], pictured: null, locale };
  const mark = `set${now.getTime().toString(36)}`;
  try {
    // those who manage one server must not post in another's channel by its id
    if (guildId !== null && (await courier.guildOf(channelId)) !== guildId) return "Unknown Channel";
    const send = await courier.prepare(post, mark);
    const messageId = await send(channelId);
    // what was posted must be found again: without that nobody could tell whether a sending that failed had arrived
    const found = await courier.find(channelId, mark, new Date(now.getTime() - FOUND_WITHIN));
    return found === messageId ? null : "“Read Message History” is missing";
  } catch (error) {
    if (!(error instanceof Undeliverable)) throw error;
    return error.message;
  }
}

function nextText({ posts, when }: PostDraft, now: Date, { exchange }: Posting): string {
  const times = dueTimesOf(exchange);
  const dues = posts.map((post) => nextDue(post, when, DateTime.fromJSDate(now), times).due);
  return moment(DateTime.min(...dues)!);
}

/** What says up to which session there are closes. */
const FEW_SESSIONS: Question = {
  kind: "performance",
  sides: ["SPX"],
  window: { type: "sessions", count: 5 },
  basis: "price",
  asked: null,
};

/** The newest session that a summary can be shown of; null where there are no closes. Closes end earlier than the market where they are made up. */
export function newestSession({ asker, exchange }: Posting, now: Date): Day | null {
  const last = exchange.lastFinished(DateTime.fromJSDate(now));
  const { window } = asker.answer(FEW_SESSIONS, last, "en");
  return window === null ? null : parseDay(window.end)!;
}
