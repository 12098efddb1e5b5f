import type { LedgerEntry } from "../../posts/ledger.ts";
import type { Plan, Summary } from "../../posts/plan.ts";
import { sessionText } from "../../posts/session-text.ts";
import { type PostStanding, standingsOf } from "../../posts/standing.ts";
import { reasonIn } from "../../posts/words/reasons.ts";
import { postTexts } from "../../posts/words/texts.ts";
import { noticeEmbed } from "../../replies/embed.ts";
import { escaped } from "../../replies/plain.ts";
import { localeOf } from "../../wording/locale.ts";
import type { Room } from "../command.ts";
import { mendable } from "../notice.ts";
import { privately, type Reply } from "../reply.ts";
import { channelText, moment } from "./moment.ts";
import { setupTexts } from "./words/texts.ts";

/** Of each summary of a server: when the last one went, or why not, and when the next one comes. */
export async function statusReply(plan: Plan, locale: string, { posting, now }: Pick<Room, "posting" | "now">): Promise<Reply> {
  const texts = setupTexts(locale);
  if (plan.summaries.length === 0) return mendable(texts.nothingSet);
  const lines = await Promise.all(
    plan.summaries.map(async (summary) => {
      const head = `**${channelText(summary.channelId)}** ${postTexts(localeOf(locale)).when(summary.when)}`;
      const standings = await standingsOf(plan.guildId, summary, now(), posting.ledger, posting.exchange);
      return [head, ...offLines(summary, locale), ...standings.map((standing) => lineOf(standing, summary, locale))].join("\n");
    }),
  );
  return privately(noticeEmbed(texts.statusTitle, [...(posting.asker.isSample() ? [`**${texts.sample}**`] : []), ...lines]));
}

function offLines({ off }: Summary, locale: string): string[] {
  return off === null ? [] : [`• ${setupTexts(locale).off(escaped(off.why), moment(off.at))}`];
}

function lineOf({ post, last, next }: PostStanding, { off }: Summary, locale: string): string {
  const texts = setupTexts(locale);
  const went =
    last === null
      ? texts.noneDue
      : texts.last(
          escapedEntry(last.entry, locale),
          sessionText(last.session, localeOf(locale)),
          last.entry === null ? "" : moment(last.entry.at),
        );
  return `• ${texts.posts[post]}: ${went}${off === null ? `; ${texts.next(moment(next.due))}` : ""}`;
}

/** What Discord gave as a reason, in the reader's language where that has words for it, and nothing in it is markup. */
export function escapedEntry<E extends LedgerEntry | null>(entry: E, locale: string): E {
  return entry !== null && "why" in entry ? { ...entry, why: escaped(reasonIn(entry.why, localeOf(locale))) } : entry;
}
