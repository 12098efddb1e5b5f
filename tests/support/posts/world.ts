import { readFileSync } from "node:fs";
import { DateTime } from "luxon";
import { answer, type Ground } from "../../../src/ask/answered.ts";
import { ask } from "../../../src/ask/respond.ts";
import { namesOf } from "../../../src/ask/watches/market.ts";
import { type Day, isoOf } from "../../../src/calendar/day.ts";
import { NEW_YORK } from "../../../src/calendar/exchange.ts";
import { lexiconFor } from "../../../src/kinds/lexicon.ts";
import { sampleSnapshot } from "../../../src/market/sample/sample.ts";
import { type SampleMarket, sampleSchema } from "../../../src/market/sample/schema.ts";
import type { Snapshot } from "../../../src/market/snapshot.ts";
import { loadReference } from "../../../src/oracle/reference.ts";
import type { Asker } from "../../../src/posts/asker.ts";

const DATA = new URL("../../../data/", import.meta.url).pathname;

export const reference = await loadReference(DATA);
const lexicon = lexiconFor(reference);
const market: SampleMarket = sampleSchema.parse(JSON.parse(readFileSync(`${DATA}sample/market.json`, "utf8")));

/** The made-up market, taken for a real one. */
export const snapshot: Snapshot = { ...sampleSnapshot(market, reference.exchange), sample: false };

/** Answers from the closes up to a day that moves on as the closes come in. @param newest the last session whose closes are there; @param market other than the made-up one */
export function askerUpTo(newest: () => Day, market: Snapshot = snapshot): Asker {
  const ground = (asOf: Day): Ground => ({
    reference,
    snapshot: market.asOf(newest()),
    now: DateTime.fromISO(isoOf(asOf), { zone: NEW_YORK }).endOf("day"),
  });
  return {
    answer: (question, asOf, locale) => answer(question, { ...ground(asOf), locale }),
    ask: (text, asOf, locale, manner) => ask(text, lexicon, { ...ground(asOf), locale }, undefined, manner),
    names: namesOf(lexicon),
    version: () => String(newest()),
    isSample: () => false,
  };
}
