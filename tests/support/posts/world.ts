import { LRUCache } from "lru-cache";
import { DateTime } from "luxon";
import { answer, type Ground } from "../../../src/ask/answered.ts";
import { ask } from "../../../src/ask/respond.ts";
import { namesOf } from "../../../src/ask/watches/market.ts";
import { type Day, isoOf } from "../../../src/calendar/day.ts";
import { NEW_YORK } from "../../../src/calendar/exchange.ts";
import { lexiconFor } from "../../../src/kinds/lexicon.ts";
import type { Question } from "../../../src/kinds/question.ts";
import { sampleSnapshot } from "../../../src/market/sample/sample.ts";
import type { Snapshot } from "../../../src/market/snapshot.ts";
import { loadReference, loadSample } from "../../../src/oracle/reference.ts";
import type { Asker } from "../../../src/posts/asker.ts";
import type { Answer } from "../../../src/question/answer.ts";

const DATA = new URL("../../../data/", import.meta.url).pathname;

export const reference = await loadReference(DATA);
const lexicon = lexiconFor(reference);
const market = await loadSample(DATA);

/** The made-up market, taken for a real one. */
export const snapshot: Snapshot = { ...sampleSnapshot(market, reference.exchange), sample: false };

/** What was asked of a market once: days and conditions come up again in every bot that is simulated. */
const answersOn = new WeakMap<Snapshot, LRUCache<string, Answer<Question>>>();

/** Answers from the closes up to a day that moves on as the closes come in. @param newest the last session whose closes are there; @param market other than the made-up one */
export function askerUpTo(newest: () => Day, market: Snapshot = snapshot): Asker {
  const ground = (asOf: Day): Ground => ({
    reference,
    snapshot: market.asOf(newest()),
    now: DateTime.fromISO(isoOf(asOf), { zone: NEW_YORK }).endOf("day"),
  });
  const known = answersOn.get(market) ?? new LRUCache({ max: 20_000 });
  answersOn.set(market, known);
  return {
    answer: (question, asOf, locale) => answer(question, { ...ground(asOf), locale }),
    ask: (text, asOf, locale, manner) => {
      const key = [newest(), asOf, locale, manner, text].join(" ");
      const found = known.get(key) ?? ask(text, lexicon, { ...ground(asOf), locale }, undefined, manner);
      known.set(key, found);
      return found;
    },
    names: namesOf(lexicon),
    version: () => String(newest()),
    isSample: () => false,
  };
}
