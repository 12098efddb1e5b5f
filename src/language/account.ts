import { readNumber, readOrdinal } from "../text/numbers.ts";
import type { Token } from "../text/tokens.ts";
import type { Skip } from "./cover.ts";
import { harmless, light } from "./lexicon/grammar.ts";
import type { Lexicon } from "./lexicon.ts";
import { isNearKnown, MOST_UNKNOWN } from "./mending.ts";
import { readMonth, readUnit, readWeekday } from "./time/periods.ts";

const LIGHT: Skip = { cost: 0.5, said: false, unknown: false };
const HARMLESS: Skip = { cost: 0.7, said: false, unknown: false };
/** An adverb of manner or degree. */
const ADVERB: Skip = { cost: 0.7, said: true, unknown: false };
const UNKNOWN: Skip = { cost: 1.5, said: true, unknown: true };

/** What a word behind one of these names, changes or denies is never passed over unread. */
const NAMES_NEXT = /^(?:of|in|for|on|by|per|each|every|has|is|versus|vs|than|against|between|not)$/;

/** How each token of a sentence may be passed over; null where it may not. */
export function skipsOf(tokens: readonly Token[], lexicon: Lexicon): (Skip | null)[] {
  const shouted = tokens.length > 3 && tokens.every(({ raw }) => raw === raw.toUpperCase());
  const skips = tokens.map((token, at) => {
    const { text } = token;
    if (light.has(text) || light.has(squeezed(text)) || (token.contracted && /^(?:is|are|have|did|am|us)$/.test(text))) return LIGHT;
    // "the most punishing quarter": which end of them is meant
    if (harmless.has(text) && /^(?:most|least)$/.test(tokens[at - 1]?.text ?? "")) return null;
    if (harmless.has(text)) return HARMLESS;
    // "how much must it rise": as much as it has to
    if (text === "must" && /^(?:much|far|high|low)$/.test(tokens[at - 1]?.text ?? "")) return LIGHT;
    if (text === "may" && /^(?:i|we|you|be|have|not|well)$/.test(tokens[at + 1]?.text ?? "")) return LIGHT;
    if (text === "mean" && /^(?:i|you|u|we)$/.test(tokens[at - 1]?.text ?? "")) return LIGHT;
    if (text === "while" && tokens[at - 1]?.text === "a") return LIGHT;
    // "it closed high today, no?"
    if (text === "no" && at > 1 && tokens.length > at + 1 && /^(?:sentence|clause|comma)$/.test(tokens[at + 1]!.before)) return LIGHT;
    if (text === "only" && (startsAmount(tokens, at + 1) || at === tokens.length - 1)) return LIGHT;
    // "S&P 500, 2021 only: …"
    if (text === "only" && /^(?:19|20)\d\d$/.test(tokens[at - 1]?.text ?? "") && /^(?:comma|clause)$/.test(tokens[at + 1]?.before ?? ""))
      return LIGHT;
    // "hasn't the Dow …?" asks what "has the Dow …?" asks
    if (text === "not" && token.contracted && (at === 1 || tokens[at - 1]!.before !== "none")) return LIGHT;
    if (
      !isPlainWord(token, at, shouted) ||
      isStructural(text) ||
      lexicon.senses.has(text) ||
      lexicon.lookup.byName(text) !== undefined ||
      lexicon.lookup.byTicker(token.raw) !== undefined ||
      text.length === 1 ||
      lexicon.groups.has(text)
    )
      return null;
    if (isManner(text)) return ADVERB;
    // "wen did the Nasdaq …": the word in the place of one that asks
    if (at === 0 && /^(?:did|does|do|is|are|was|were|has|have)$/.test(tokens[1]?.text ?? "")) return null;
    // "the largest shortfall of …": what is asked of it
    const heads = /^(?:of|between)$/.test(tokens[at + 1]?.text ?? "") && tokens[at + 1]!.before === "none";
    // "which sector stank the most": which way that goes nobody knows
    const most = tokens[at + (tokens[at + 1]?.text === "the" ? 2 : 1)]?.text ?? "";
    if (/^(?:most|least|hardest)$/.test(most)) return null;
    // "in the nineties": what a preposition leads to, behind its article
    const behind = /^(?:the|a|an|this|that|these|those|last|its|their|our|my|past)$/.test(tokens[at - 1]?.text ?? "") ? at - 2 : at - 1;
    return heads || NAMES_NEXT.test(tokens[behind]?.text ?? "") || namesTime(tokens, at) ? null : UNKNOWN;
  });
  // so many unknown words make it a text about something else, and none of them is looked for among the known ones
  if (skips.filter((skip) => skip === UNKNOWN).length > MOST_UNKNOWN) return skips;
  return skips.map((skip, at) => (skip === UNKNOWN && isNearKnown(tokens[at]!.text, lexicon) ? null : skip));
}

/** "hii", "plss", "sooo": a light word with a letter held down. */
function squeezed(text: string): string {
  return /(\p{L})\1/u.test(text) ? text.replace(/(\p{L})\1+/gu, "$1") : text;
}

/** "insanely", "markedly": how something is, which changes no figure; not one that says of what, how often or beside what. */
function isManner(text: string): boolean {
  return (
    /^\p{Ll}{3,}ly$/u.test(text) &&
    !/^(?:daily|weekly|monthly|quarterly|yearly|annually|seasonally|cyclically|hourly|nightly|bi\p{Ll}+ly|semi\p{Ll}+ly|consecutively|jointly|equally|inversely|un\p{Ll}+ly|likely|scarcely|barely|hardly|rarely|mostly|mainly|partly|chiefly|initially|subsequently|previously|formerly|afterwards?|multiply|apply|reply|supply|comply|imply|family|italy|assembly|monopoly|anomaly|ally|rally|jelly|belly|bully|tally|folly|homily|butterfly)$/u.test(
      text,
    )
  );
}

/** "during the pandemic", "since the war": a stretch of time that nobody knows. */
function namesTime(tokens: readonly Token[], at: number): boolean {
  const before = /^(?:the|a|an|this|that|last|whole|entire)$/.test(tokens[at - 1]?.text ?? "") ? at - 2 : at - 1;
  return /^(?:during|throughout|since|until|amid|before|after|through|over|despite|without|whenever|when)$/.test(
    tokens[before]?.text ?? "",
  );
}

/** A lower-case word: no name, number, sign or ticker. The first word of a sentence is written with a capital anyway. */
function isPlainWord({ text, raw, before }: Token, at: number, shouted: boolean): boolean {
  if (!/^[\p{Ll}'’.]+$/u.test(text)) return false;
  return raw === raw.toLowerCase() || shouted || at === 0 || before === "sentence" || before === "clause";
}

/** "only 38%", "only about a third": small, which changes nothing. */
function startsAmount(tokens: readonly Token[], at: number): boolean {
  const next = /^(?:about|around|some|roughly|nearly|almost|just|a)$/.test(tokens[at]?.text ?? "") ? at + 1 : at;
  return (
    readNumber(
      tokens.map(({ text }) => text),
      next,
    ) !== undefined || /^(?:half|third|quarter|fifth)$/.test(tokens[next]?.text ?? "")
  );
}

/** Numbers, dates and units in words. */
export function isStructural(text: string): boolean {
  return (
    readNumber([text], 0) !== undefined ||
    readOrdinal(text) !== undefined ||
    readUnit(text) !== undefined ||
    readMonth(text) !== undefined ||
    readWeekday(text) !== undefined ||
    /^(?:while|whilst|whenever|either|within|hundred|thousand|million|billion|trillion|spring|summer|autumn|winter|decade|decades|fortnight|century|millennium|early|late|mid|half|halves|third|thirds|fifth|tenth|dozen|couple|today|tonight|yesterday|tomorrow|ytd|mtd|qtd|wtd|since|until|not|no|never|only|except|excluding|if|without|neither|nor|ex|unless|instead|rather|minus|plus|many|often)$/.test(
      text,
    )
  );
}
