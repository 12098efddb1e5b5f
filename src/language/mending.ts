import { readNumber, readOrdinal } from "../text/numbers.ts";
import { nearestWord } from "../text/spelling.ts";
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
const MOST = 4;

/** The tokens with unknown words read as the known ones that they are nearest to; a word of English is never one of them. */
export function mended(tokens: readonly Token[], lexicon: Lexicon): { tokens: readonly Token[]; mendings: Mending[] } {
  const spoken = tokens.map((token) => withEnding(token, lexicon));
  const unknown = spoken.filter(({ text }) => isUnknown(text, lexicon));
  if (unknown.length === 0 || unknown.length > MOST) return { tokens: spoken, mendings: [] };
  const mendings: Mending[] = [];
  const read = spoken.map((token) => {
    const word = unknown.includes(token) && !lexicon.english.has(token.text) ? mendingOf(token.text, lexicon) : undefined;
    if (word === undefined) return token;
    mendings.push({ typed: token.raw, read: word });
    return { ...token, text: word, raw: word };
  });
  return { tokens: read, mendings };
}

/** "beatin", "movin": a dropped g is no error. */
function withEnding(token: Token, lexicon: Lexicon): Token {
  const { text } = token;
  return text.length > 4 && text.endsWith("in") && !lexicon.words.has(text) && lexicon.words.has(`${text}g`)
    ? { ...token, text: `${text}g` }
    : token;
}

/** Whether a word would be taken for another that is read here. */
export function isMendable(word: string, lexicon: Lexicon): boolean {
  return isUnknown(word, lexicon) && mendingOf(word, lexicon) !== undefined;
}

/** "unchanged" is no misspelt "changed", and "Fridays" are not one Friday. */
function mendingOf(text: string, lexicon: Lexicon): string | undefined {
  const word = nearestWord(text, lexicon.known);
  return word === undefined || text.endsWith(word) || readWeekday(text.replace(/s$/, "")) !== undefined ? undefined : word;
}

function isUnknown(text: string, lexicon: Lexicon): boolean {
  if (/[\d$^%&<>=≥≤±+]/.test(text) || text.length < 5) return false;
  if (light.has(text) || harmless.has(text) || lexicon.words.has(text)) return false;
  return (
    readNumber([text], 0) === undefined &&
    readOrdinal(text) === undefined &&
    readUnit(text) === undefined &&
    readMonth(text) === undefined &&
    readWeekday(text) === undefined
  );
}
