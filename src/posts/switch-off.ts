import { Undeliverable } from "./courier.ts";
import { markOf, type PostKey } from "./ledger.ts";
import { NOBODY, type Plan, type Summary, type Watch } from "./plan.ts";
import type { RoundParts } from "./round.ts";
import { reasonIn } from "./words/reasons.ts";
import { postTexts } from "./words/texts.ts";

/** One summary, or one watch, of a server. */
export type Planned = { readonly guildId: string } & ({ readonly summary: Summary } | { readonly watch: Watch });

/** Ends what can no longer be posted, if it is still the one that was tried; `tellOff` tells the person who set it up. */
export async function switchOff(parts: RoundParts, key: PostKey, what: string, planned: Planned): Promise<void> {
  const entry = (await parts.ledger.read(key))?.entry;
  const { locale } = "summary" in planned ? planned.summary : planned.watch;
  await ended(
    parts,
    postTexts(locale).notPosted(entry?.state === "failed" ? reasonIn(entry.why, locale) : ""),
    { postId: markOf(key), key, what },
    planned,
  );
}

/** Ends a watch whose text is no longer a condition, as the reader may since have learnt what it means. */
export async function switchOffUnread(parts: RoundParts, guildId: string, watch: Watch): Promise<void> {
  const words = postTexts(watch.locale);
  await ended(
    parts,
    words.noCondition(clipped(watch.text)),
    { what: words.watch(watch.id), why: "its text is read as no condition" },
    { guildId, watch },
  );
}

/** Characters of a text that are said again. */
const SAID_AGAIN = 200;

function clipped(text: string): string {
  return text.length > SAID_AGAIN ? `${text.slice(0, SAID_AGAIN - 1)}…` : text;
}

async function ended({ plans, time, log }: RoundParts, reason: string, about: object, planned: Planned): Promise<void> {
  const why = reason.slice(0, MOST_WHY);
  const off = { why, at: time.now().toISOString(), told: false };
  log.warn({ why, ...about }, "a post is switched off");
  await plans.change(planned.guildId, (plan) => withOff(plan, planned, () => off));
}

/** Characters that a plan keeps of a reason. */
const MOST_WHY = 500;

/** Tells the person who set something up, once, that it is switched off; if the message cannot be delivered now, the next round tries again. */
export async function tellOff({ plans, courier, log }: RoundParts, planned: Planned): Promise<void> {
  const it = "summary" in planned ? planned.summary : planned.watch;
  const { off, setBy, channelId, locale } = it;
  if (off === null || off.told) return;
  const words = postTexts(locale);
  const what = "summary" in planned ? planned.summary.posts.map((post) => words.title[post]).join(", ") : words.watch(planned.watch.id);
  const mark = markOf({ guildId: planned.guildId, channelId, post: `off ${what} ${off.at}`, session: 0 });
  try {
    // a person who accepts no direct messages cannot be told by one
    if (setBy !== NOBODY && setBy !== planned.guildId) await courier.tell(setBy, words.switchedOff(what, channelId, off.why), mark);
  } catch (error) {
    if (!(error instanceof Undeliverable)) throw error;
    log.warn({ err: error, postId: mark, channelId }, "whoever set a post up could not be told that it is switched off");
    if (error.failure === "unsure") return;
  }
  await plans.change(planned.guildId, (plan) => withOff(plan, planned, (present) => present && { ...present, told: true }));
}

function withOff(plan: Plan, planned: Planned, next: (off: Summary["off"]) => Summary["off"]): Plan {
  if ("summary" in planned) {
    const { channelId, since } = planned.summary;
    const isIt = (each: Summary): boolean => each.channelId === channelId && each.since === since;
    return { ...plan, summaries: plan.summaries.map((each) => (isIt(each) ? { ...each, off: next(each.off) } : each)) };
  }
  const { id } = planned.watch;
  return { ...plan, watches: plan.watches.map((each) => (each.id === id ? { ...each, off: next(each.off) } : each)) };
}
