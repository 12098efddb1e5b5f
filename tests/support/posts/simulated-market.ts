import { LRUCache } from "lru-cache";
import { DateTime } from "luxon";
import { answer, type Ground } from "../../../src/ask/answered.ts";
import { ask } from "../../../src/ask/respond.ts";
import { namesOf } from "../../../src/ask/watches/market.ts";
import { type Day, isoOf } from "../../../src/calendar/day.ts";
import { NEW_YORK } from "../../../src/calendar/exchange.ts";
import { lexiconFor } from "../../../src/kinds/lexicon.ts";
import type { Question } from "../../../src/kinds/question.ts";
import type { Series } from "../../../src/market/series.ts";
import { type Snapshot, snapshotOf } from "../../../src/market/snapshot.ts";
import type { Asker } from "../../../src/posts/asker.ts";
import type { Answer } from "../../../src/question/answer.ts";
import type { Dice } from "./dice.ts";
import { HOUR, MINUTE } from "./false-time.ts";
import { reference, snapshot } from "./world.ts";

const { exchange } = reference;
const lexicon = lexiconFor(reference);
/** What closes are taken for by mistake until they are corrected. */
const MISTAKE = 1.003;

/** When the closes of each session come in, and when those that came in wrong are corrected. */
export interface Market {
  arrival(session: Day): number;
  /** the returns of the S&P 500 on a session, in the words of an answer, that stood in a span of time */
  returnsIn(session: Day, from: number, to: number): string[];
  readonly asker: Asker;
  readonly corrections: number;
}

/** @param now the world's time */
export function marketOf(sessions: readonly Day[], dice: Dice, now: () => number): Market {
  // mostly within the hour, now and then late, once in thirty only after the patience has ended
  const arrivals = sessions.map((session) => {
    const delay = dice.chance(1 / 30)
      ? dice.between(4 * HOUR, 20 * HOUR)
      : dice.chance(0.1)
        ? dice.between(HOUR, 2.5 * HOUR)
        : dice.between(2 * MINUTE, 50 * MINUTE);
    const at = exchange.hours(session).close.toMillis() + delay;
    return { session, at, corrected: dice.chance(0.15) ? at + dice.between(10 * MINUTE, 5 * HOUR) : at };
  });
  const bySession = new Map(arrivals.map((each) => [each.session, each]));
  const before = exchange.sessionAtOrBefore(sessions[0]! - 1);
  let passed = 0;
  const newest = (): Day => {
    while (passed < arrivals.length && arrivals[passed]!.at <= now()) passed += 1;
    return arrivals[passed - 1]?.session ?? before;
  };
  const isWrong = (session: Day): boolean => now() < (bySession.get(session)?.corrected ?? 0);
  const version = (): string => `${newest()}${isWrong(newest()) ? " wrong" : ""}`;

  let mistaken: { readonly session: Day; readonly snapshot: Snapshot } | undefined;
  const known = (): Snapshot => {
    const session = newest();
    if (!isWrong(session)) return snapshot.asOf(session);
    if (mistaken?.session !== session) mistaken = { session, snapshot: withMistake(session) };
    return mistaken.snapshot;
  };
  const ground = (asOf: Day): Ground => ({
    reference,
    snapshot: known(),
    now: DateTime.fromISO(isoOf(asOf), { zone: NEW_YORK }).endOf("day"),
  });
  const names = namesOf(lexicon);
  // both instances ask the same of the same data
  const answers = new LRUCache<string, Answer<Question>>({ max: 500 });
  const once = (key: string, make: () => Answer<Question>): Answer<Question> => {
    const found = answers.get(key) ?? make();
    answers.set(key, found);
    return found;
  };
  return {
    arrival: (session) => bySession.get(session)!.at,
    returnsIn: (session, from, to) => {
      const { at, corrected } = bySession.get(session)!;
      return [
        ...(at < corrected && from < corrected ? [returnText(session, MISTAKE)] : []),
        ...(to >= corrected ? [returnText(session, 1)] : []),
      ];
    },
    asker: {
      answer: (question, asOf, locale) =>
        once(`${version()} ${asOf} ${locale} ${JSON.stringify(question)}`, () => answer(question, { ...ground(asOf), locale })),
      ask: (text, asOf, locale, manner) =>
        once(`${version()} ${asOf} ${locale} ${manner} ${text}`, () => ask(text, lexicon, { ...ground(asOf), locale }, undefined, manner)),
      names,
      version,
      isSample: () => false,
    },
    corrections: arrivals.filter(({ at, corrected }) => at < corrected).length,
  };
}

/** The market up to a session, whose own closes are all wrong. */
function withMistake(session: Day): Snapshot {
  const cut = snapshot.asOf(session);
  const wrong = (series: Series): Series => {
    const last = series.days.length - 1;
    return { ...series, close: series.close.map((close, i) => (i === last && series.days[i] === session ? close * MISTAKE : close)) };
  };
  const all = cut.symbols.flatMap((symbol) => {
    const series = cut.series(symbol);
    return series === undefined ? [] : [wrong(series)];
  });
  return snapshotOf(all, { version: "mistaken", createdAt: cut.createdAt, sample: false }, cut.records).asOf(session);
}

/** The return of a session from its two closes, in the words of an answer. */
function returnText(session: Day, mistake: number): string {
  const { days, close } = snapshot.series("SPX")!;
  const at = days.indexOf(session);
  const points = (((close[at]! * mistake) / close[at - 1]! - 1) * 100).toFixed(2);
  return Number(points) === 0 ? "0.00%" : `${points.startsWith("-") ? `−${points.slice(1)}` : `+${points}`}%`;
}
