import { type Day, isoOf, parseDay } from "../../calendar/day.ts";
import type { Post } from "../../posts/courier.ts";
import { partNames } from "../../posts/plan.ts";
import { lastWith, type SummaryName } from "../../posts/schedule.ts";
import { summaryOf } from "../../posts/summary.ts";
import { answerEmbed, noticeEmbed } from "../../replies/embed.ts";
import type { Picture } from "../../replies/picture.ts";
import { escaped } from "../../replies/plain.ts";
import { SUMMARY_SHAPE } from "../../replies/shape.ts";
import { localeOf } from "../../wording/locale.ts";
import { closerRows } from "../answers/buttons.ts";
import type { Room } from "../command.ts";
import { mendable } from "../notice.ts";
import { privately, type Reply } from "../reply.ts";
import { textsFor } from "../words/texts.ts";
import { newestSession } from "./setup.ts";
import { setupTexts } from "./words/texts.ts";

/** The summary of any past day, drawn, to one person alone: the last session on or before a date that has one, the newest without a date. */
export async function pastReply(post: SummaryName, date: string | undefined, locale: string, room: Room): Promise<Reply> {
  const { posting, now } = room;
  const { exchange } = posting;
  const texts = setupTexts(locale);
  const newest = newestSession(posting, now());
  const asked = date === undefined ? newest : parseDay(date);
  if (asked === undefined) return mendable(texts.badDate(escaped(date ?? "")));
  const session =
    newest === null || asked === null ? null : lastWith(post, exchange.sessionAtOrBefore(Math.min(asked, newest) as Day), exchange);
  const content = { parts: [...partNames], locale: localeOf(locale) };
  const summary = session === null ? null : summaryOf(session, post, content, posting.asker);
  if (summary === null) return privately(noticeEmbed(texts.noPreview, session === null ? [] : [isoOf(session)], "refusal"));
  const components = closerRows(summary.parts, textsFor(locale));
  const picture = await pictureOf(summary, locale, room);
  if (picture === null) return { ...privately(answerEmbed(summary.says, content.locale, SUMMARY_SHAPE)), components };
  const files = [{ name: picture.name, description: picture.alt, bytes: picture.png }];
  const embed = { ...answerEmbed(summary.says, content.locale, SUMMARY_SHAPE), image: { url: `attachment://${picture.name}` } };
  return { ...privately(embed), components, files };
}

/** The words are the summary: without its picture it is still one. */
async function pictureOf({ pictured }: Post, locale: string, { draw, report }: Room): Promise<Picture | null> {
  try {
    return pictured === null ? null : await draw(pictured, locale);
  } catch (error) {
    report(error, { drawing: "a summary" });
    return null;
  }
}
