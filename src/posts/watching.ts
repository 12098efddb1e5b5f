import { condition, isNoCondition } from "../ask/condition.ts";
import { type Day, isoOf } from "../calendar/day.ts";
import type { Question } from "../kinds/question.ts";
import type { Answer } from "../question/answer.ts";
import type { Locale } from "../wording/locale.ts";
import type { Asker } from "./asker.ts";
import type { Post } from "./courier.ts";
import type { Watch } from "./plan.ts";
import { postTexts } from "./words/texts.ts";

/**
 * Against chatter at a level that is crossed back and forth: a change is said at once where it was as said for `CALM` sessions in a row
 * before; otherwise only when the change has lasted `LASTING` sessions in a row.
 */
export const CALM = 5;
export const LASTING = 3;

/** A condition as it stands on a session. */
export interface Look {
  readonly answer: Answer<Question>;
  readonly holds: boolean;
  /** it is met or not on a session by itself, so that its end is no news */
  readonly momentary: boolean;
  /** it rests on closes of that session; what is published by the week never does, and is looked at a session later */
  readonly fresh: boolean;
}

/** How a condition stands as of a session; null where it is no condition, or where the closes that it needs are not there. */
export function lookAt(text: string, session: Day, locale: Locale, asker: Asker): Look | null {
  const found = condition(text, (each, manner) => asker.ask(each, session, locale, manner));
  if (found === null) return null;
  const { holds, momentary } = found;
  // a figure to be reached is no claim that is off where it is passed; and nobody who reads a watch can be asked what it means
  const isPlain = found.answer.claim === undefined && found.answer.alternatives === undefined;
  const answer = isPlain ? found.answer : asker.answer(found.answer.question, session, locale);
  const newest = isoOf(session);
  const fresh = answer.window === null ? isAllOf(newest, answer) : answer.window.end >= newest;
  return { answer, holds, momentary, fresh };
}

/** Whether a text is read as no condition, which no closes that may still come can change. */
export function isUnread(text: string, session: Day, asker: Asker): boolean {
  return isNoCondition(text, (each, manner) => asker.ask(each, session, "en", manner));
}

/** Whether what is published of each market is of a day; shares outstanding of last year stand beside the newest close. */
function isAllOf(newest: string, { sources }: Answer): boolean {
  const last = Map.groupBy(sources, ({ symbol }) => symbol);
  return [...last.values()].every((each) => each.some(({ lastClose }) => lastClose >= newest));
}

/** A watch after a session, and whether the change is said. */
export interface Step {
  readonly watch: Watch;
  readonly say: boolean;
}

/** What a session makes of a watch. */
export function step(watch: Watch, { holds, momentary }: Pick<Look, "holds" | "momentary">, session: Day): Step {
  const seen = { ...watch, seen: session };
  // what happens on a session is news on each one that it happens on
  if (momentary) return { watch: { ...seen, said: holds, saidAt: holds ? session : watch.saidAt }, say: holds };
  if (holds === watch.said) return { watch: { ...seen, steady: watch.steady + 1, contrary: 0 }, say: false };
  const contrary = watch.contrary + 1;
  const chatters = watch.steady < CALM && contrary < LASTING;
  if (chatters) return { watch: { ...seen, steady: 0, contrary }, say: false };
  return { watch: { ...seen, steady: 1, contrary: 0, said: holds, saidAt: session }, say: true };
}

/** The same for a session that is too long ago for its change to be said: what was said last stands until a session that can be. */
export function stepUnsaid(watch: Watch, { holds, momentary }: Pick<Look, "holds" | "momentary">, session: Day): Watch {
  const seen = { ...watch, seen: session };
  return momentary ? { ...seen, said: holds } : { ...seen, steady: 0, contrary: watch.contrary + 1 };
}

/** The message that a condition has come to hold, or holds no longer. */
export function watchPost({ text, locale }: Pick<Watch, "text" | "locale">, { answer, holds }: Look): Post {
  const words = postTexts(locale);
  const headline = `${holds ? words.nowSo(text) : words.notSo(text)}. ${answer.headline}`;
  return { says: { ...answer, headline }, parts: [answer], pictured: answer.history === undefined ? null : answer, locale };
}
