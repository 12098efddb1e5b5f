import type { WatchGround } from "../ask/watches/market.ts";
import { isUnwatchable, type Watched, watched } from "../ask/watches/watched.ts";
import { type Day, dayOf, isoOf, partsOf, weekdayOf } from "../calendar/day.ts";
import type { CalendarUnit } from "../calendar/window.ts";
import type { Question } from "../kinds/question.ts";
import type { Answer } from "../question/answer.ts";
import type { Locale } from "../wording/locale.ts";
import { brief, name as called } from "../wording/phrase.ts";
import { render } from "../wording/render.ts";
import type { Asker } from "./asker.ts";
import type { Post } from "./courier.ts";
import type { Watch } from "./plan.ts";
import { postTexts } from "./words/texts.ts";

/**
 * Against noise at a level that is crossed back and forth: a change is reported at once if there was none for `CALM` sessions in a row;
 * otherwise only when it has lasted `LASTING` sessions in a row.
 */
export const CALM = 5;
export const LASTING = 3;

/** A condition's state in a session. */
export interface Look {
  readonly answer: Answer<Question>;
  readonly holds: boolean;
  /** it is an event of one session, so its end is not news */
  readonly momentary: boolean;
  /** for an event: the first day since when it is not news a second time */
  readonly from: Day;
  /** for a condition on any of a group: those that newly meet it, each with its finding */
  readonly met: readonly { readonly name: string; readonly headline: string }[];
  /** for such a condition: the names of all that meet it, newly or not */
  readonly meeting: readonly string[];
  readonly ofGroup: boolean;
  /** how many conditions it stands for: members of the group, or ways */
  readonly count: number;
  /** it uses closes of that session; weekly publications never do, and are checked a session later */
  readonly fresh: boolean;
}

/** A condition's state as of a session; null if it is not a condition, or if its closes are missing. */
export function lookAt(text: string, session: Day, locale: Locale, asker: Asker): Look | null {
  return lookOf(watched(text, groundOn(session, locale, asker)), session, locale, asker);
}

/** What conditions are read and looked at with, as of a session. */
export function groundOn(session: Day, locale: Locale, asker: Asker): WatchGround {
  return {
    ...asker.names,
    ask: (text, manner) => asker.ask(text, session, locale, manner),
    askBefore: (text, manner) => asker.ask(text, session - 1, locale, manner),
  };
}

/** A condition that was read, as a look at it. */
export function lookOf(found: Watched | null, session: Day, locale: Locale, asker: Asker): Look | null {
  if (found === null) return null;
  const { holds, momentary, ofGroup, unit } = found;
  // a limit is not a claim that is wrong once passed; and a watch cannot ask anyone what it means
  const plain = (answer: Answer<Question>): Answer<Question> =>
    answer.claim === undefined && answer.alternatives === undefined ? answer : asker.answer(answer.question, session, locale);
  const named = (name: string): string => render(brief(called(name)), locale);
  const met = found.met.map(({ name, answer }) => ({ name: named(name), headline: plain(answer).headline }));
  const newest = isoOf(session);
  const isFresh = (answer: Answer): boolean => (answer.window === null ? isAllOf(newest, answer) : answer.window.end >= newest);
  return {
    answer: plain(found.answer),
    holds,
    momentary,
    from: firstOf(unit, session),
    met,
    meeting: found.meeting.map(named),
    ofGroup,
    count: found.answers.length,
    fresh: found.answers.every(isFresh),
  };
}

/** The first day of the calendar unit that a session is in. */
function firstOf(unit: CalendarUnit, session: Day): Day {
  const { year, month } = partsOf(session);
  switch (unit) {
    case "week":
      return session - weekdayOf(session) + 1;
    case "month":
      return dayOf(year, month, 1);
    case "quarter":
      return dayOf(year, month - ((month - 1) % 3), 1);
    case "year":
      return dayOf(year, 1, 1);
    default:
      return session;
  }
}

/** Whether a text is not a condition, which no later closes can change. */
export function isUnread(text: string, session: Day, asker: Asker): boolean {
  return isUnwatchable(text, groundOn(session, "en", asker));
}

/** Whether what is published of each market is of a day; shares outstanding of last year stand beside the newest close. */
function isAllOf(newest: string, { sources }: Answer): boolean {
  const last = Map.groupBy(sources, ({ symbol }) => symbol);
  return [...last.values()].every((each) => each.some(({ lastClose }) => lastClose >= newest));
}

/** A watch after a session, and whether the change is reported. */
export interface Step {
  readonly watch: Watch;
  readonly say: boolean;
}

/** A watch after one more session. */
export function step(watch: Watch, { holds, momentary, from }: Pick<Look, "holds" | "momentary" | "from">, session: Day): Step {
  const seen = { ...watch, seen: session };
  // an event of a session is news every time, an event of a week once a week
  const isNews = holds && (watch.saidAt === null || watch.saidAt < from);
  if (momentary) return { watch: { ...seen, said: holds, saidAt: isNews ? session : watch.saidAt }, say: isNews };
  if (holds === watch.said) return { watch: { ...seen, steady: watch.steady + 1, contrary: 0 }, say: false };
  const contrary = watch.contrary + 1;
  const chatters = watch.steady < CALM && contrary < LASTING;
  if (chatters) return { watch: { ...seen, steady: 0, contrary }, say: false };
  return { watch: { ...seen, steady: 1, contrary: 0, said: holds, saidAt: session }, say: true };
}

/** The same for a session too long ago to report: the last report stands until a session that can be reported. */
export function stepUnsaid(watch: Watch, { holds, momentary }: Pick<Look, "holds" | "momentary">, session: Day): Watch {
  const seen = { ...watch, seen: session };
  return momentary ? { ...seen, said: holds } : { ...seen, steady: 0, contrary: watch.contrary + 1 };
}

/** The message that a condition is now true, or no longer true; for a group, with the names that meet it. */
export function watchPost({ text, locale }: Pick<Watch, "text" | "locale">, { answer, holds, met, ofGroup }: Look): Post {
  const words = postTexts(locale);
  const said = holds ? words.nowSo(text) : words.notSo(text);
  const names = met.length === 0 ? "" : `${words.colon}${met.map(({ name }) => name).join(", ")}`;
  const headline = `${said}${names}. ${met[0]?.headline ?? answer.headline}`;
  const others = met.slice(1, 1 + MOST_TOLD).map((each) => each.headline);
  const details = ofGroup ? others : answer.details;
  return { says: { ...answer, headline, details }, parts: [answer], pictured: answer.history === undefined ? null : answer, locale };
}

/** Further members of a group whose findings are reported. */
const MOST_TOLD = 5;
