import { DateTime } from "luxon";
import { type Day, isoOf } from "../../../calendar/day.ts";
import { momentOn } from "../../../calendar/events.ts";
import { NEW_YORK, newYorkDay } from "../../../calendar/exchange.ts";
import { isSingleDay } from "../../../calendar/resolve.ts";
import { type Span, spanOf } from "../../../calendar/span.ts";
import { isToday, type Period, type Window } from "../../../calendar/window.ts";
import type { Question } from "../../../kinds/question.ts";
import type { Answer } from "../../../question/answer.ts";
import { isRefusal } from "../../../question/refusal.ts";
import { answer, type Ground } from "../../answered.ts";
import type { Subject } from "../said.ts";

/** A market, a stretch and what is known: what a claim's questions are put to. */
export class Setting {
  readonly symbol: string;
  readonly isYield: boolean;
  readonly window: Window;
  /** the last day of the stretch that is known of */
  readonly end: Day;
  readonly today: Day;
  readonly #ground: Ground;

  constructor({ symbol, sort }: Subject, window: Window, ground: Ground) {
    this.symbol = symbol;
    this.isYield = sort === "yield";
    this.#ground = ground;
    this.today = newYorkDay(ground.now);
    this.window = this.#isUnheldToday(window) ? dayWindow(ground.reference.exchange.sessionAtOrBefore(this.today)) : window;
    const span = this.window.type === "period" ? spanOf(this.window.period, this.today) : undefined;
    this.end = span === undefined ? this.today : Math.min(span.last, this.today);
  }

  /** Whether a window is the day of writing, where that is no session: on a weekend the last one is told of. */
  #isUnheldToday(window: Window): boolean {
    return isToday(window) && !this.#ground.reference.exchange.isSession(this.today);
  }

  /** Asks as of the day of writing; null where nothing is found. */
  ask(question: Question): Answer<Question> | null {
    return this.#asked(question, this.#ground);
  }

  /** Asks as of the end of the stretch. */
  askThen(question: Question): Answer<Question> | null {
    return this.askOn(question, this.end);
  }

  askOn(question: Question, day: Day): Answer<Question> | null {
    if (day >= this.today) return this.ask(question);
    return this.#asked(question, { ...this.#ground, now: DateTime.fromISO(isoOf(day), { zone: NEW_YORK }).endOf("day") });
  }

  #asked(question: Question, ground: Ground): Answer<Question> | null {
    const found = answer(question, ground);
    return isRefusal(found.question) ? null : found;
  }

  /** The last session of the stretch. */
  get session(): Day {
    return this.#ground.reference.exchange.sessionAtOrBefore(this.end);
  }

  sessionBefore(day: Day): Day {
    return this.#ground.reference.exchange.sessionAtOrBefore(day - 1);
  }

  sessionOn(day: Day): Day {
    return this.#ground.reference.exchange.sessionAtOrBefore(day);
  }

  /** First day that there is a close of; undefined where there is none. */
  get dataFrom(): Day | undefined {
    return this.#ground.snapshot.series(this.symbol)?.days[0];
  }

  /** Whether the closes go back far enough for "ever". */
  get hasHistory(): boolean {
    const from = this.dataFrom;
    return from !== undefined && this.end - from >= YEARS_FOR_EVER * YEAR;
  }

  /** The first session that could answer an event; undefined for one that the list has not, or that is a high or low. */
  dayOf({ event, when }: Extract<Window, { type: "event" }>): Day | undefined {
    const moment = this.#ground.reference.events.moments.find(({ id }) => id === event);
    return moment && momentOn(moment, this.today, when);
  }

  span(period: Period): Span | undefined {
    return spanOf(period, this.today);
  }
}

function dayWindow(day: Day): Window {
  return { type: "period", period: { type: "date", date: isoOf(day) } };
}

/** "Ever", "on record" and "first" are borne out on so many years of closes, never on fewer. */
const YEARS_FOR_EVER = 20;

export const YEAR = 365.25;

/** Whether the stretch is a day, at which something can have begun. */
export function isOneDay({ window }: Setting): boolean {
  return window.type === "period" && isSingleDay(window.period);
}
