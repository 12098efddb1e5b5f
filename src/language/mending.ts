import { readNumber, readOrdinal } from "../text/numbers.ts";
import { nearestWords } from "../text/spelling.ts";
import type { Token } from "../text/tokens.ts";
import { harmless, light } from "./lexicon/grammar.ts";
import type { Lexicon } from "./lexicon.ts";
import { readMonth, readUnit, readWeekday } from "./time/periods.ts";

/** A word whose spelling was mended. */
export interface Mending {
  readonly typed: string;
  readonly read: string;
}

/** With more unknown words than this the text is about something else. */
export const MOST_UNKNOWN = 4;

/** The tokens with unknown words read as the known ones that they are nearest to; a word of English is never one of them. */
export function mended(tokens: readonly Token[], lexicon: Lexicon): { tokens: readonly Token[]; mendings: Mending[] } {
  const spoken = tokens.map((token) => withEnding(token, lexicon));
  const unknown = spoken.filter((token) => isUnknown(token.text, lexicon) && !isTicker(token, lexicon) && !isOwner(token, lexicon));
  if (unknown.length === 0 || unknown.length > MOST_UNKNOWN) return { tokens: spoken, mendings: [] };
  const mendings: Mending[] = [];
  const read = spoken.map((token, at) => {
    const isMisspelt = unknown.includes(token) && !lexicon.english.has(token.text);
    const word = !isMisspelt ? undefined : isHow(token.text, spoken[at + 1]?.text ?? "") ? "how" : mendingOf(token.text, lexicon);
    if (word === undefined) return token;
    mendings.push({ typed: token.raw, read: word });
    return { ...token, text: word, raw: word };
  });
  return { tokens: read, mendings };
}

/** "hoow many", "howw often": too short to be mended by itself, but not by what follows. */
function isHow(text: string, next: string): boolean {
  return /^(?:many|often|much|far|long)$/.test(next) && /^(?:h[a-z]{0,2}w|ho[a-z]?w?|[a-z]ow|howw?[a-z]?)$/.test(text);
}

/** "CRWD", "crwd": a ticker is no misspelt "crowd". */
function isTicker({ text }: Token, { lookup }: Lexicon): boolean {
  return lookup.bySymbol(text.toUpperCase()) !== undefined;
}

/** "dows longest streak", "spxs": an index whose the next thing is. */
function isOwner({ raw }: Token, { lookup }: Lexicon): boolean {
  if (!/^[a-z]{3,4}s$/.test(raw)) return false;
  const named = lookup.byName(raw.slice(0, -1));
  return named !== undefined && "instrument" in named && named.instrument.kind === "index";
}

/** "beatin", "movin": a dropped g is no error. */
function withEnding(token: Token, lexicon: Lexicon): Token {
  const { text } = token;
  return text.length > 3 && text.endsWith("in") && !lexicon.words.has(text) && (lexicon.words.has(`${text}g`) || light.has(`${text}g`))
    ? { ...token, text: `${text}g` }
    : token;
}

/** "unchanged" is no misspelt "changed", and "Fridays" are not one Friday. */
function mendingOf(text: string, lexicon: Lexicon): string | undefined {
  // of a short word only letters exchanged: any other slip is near too many
  const near = nearestWords(text, lexicon.known).filter((word) => text.length > 4 || word.length > 4 || slipOf(text, word) === 0);
  const words = likeliestOf(text, near);
  const whole = words.filter((word) => lexicon.senses.has(word) || lexicon.lookup.byName(word) !== undefined);
  const telling = words.filter((word) => !light.has(word) && !harmless.has(word));
  const [word, ...others] = whole.length > 0 ? whole : telling.length > 0 ? telling : words;
  return word === undefined || others.length > 0 || text.endsWith(word) || readWeekday(text.replace(/s$/, "")) !== undefined
    ? undefined
    : word;
}

/** Whether a word that is none of English is so near to one that is read here that passing over it could lose what was meant. */
export function isNearKnown(text: string, lexicon: Lexicon): boolean {
  return isUnknown(text, lexicon) && !lexicon.english.has(text) && nearestWords(text, lexicon.known).length > 0;
}

/** Those by the likeliest slip: letters exchanged, then one left out, then one too many, then a wrong one. */
function likeliestOf(typed: string, found: readonly string[]): readonly string[] {
  const slips = found.map((word) => slipOf(typed, word));
  const likeliest = Math.min(...slips);
  return found.filter((_, i) => slips[i] === likeliest);
}

function slipOf(typed: string, word: string): number {
  if (typed.length === word.length) return [...typed].sort().join("") === [...word].sort().join("") ? 0 : 3;
  return typed.length < word.length ? 1 : 2;
}

/** Whether a word means nothing here and may be a slip of one that does. */
export function isUnknown(text: string, lexicon: Lexicon): boolean {
  if (/[\d$^%&<>=≥≤±+]/.test(text) || text.length < 4) return false;
  if (light.has(text) || harmless.has(text) || lexicon.words.has(text)) return false;
  return (
    readNumber([text], 0) === undefined &&
    readOrdinal(text) === undefined &&
    readUnit(text) === undefined &&
    readMonth(text) === undefined &&
    readWeekday(text) === undefined
  );
}
