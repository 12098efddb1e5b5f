import { ASKING } from "../../language/manner.ts";
import type { Token } from "../../text/tokens.ts";
import { type Stretch, stretchesOf, textOf } from "./stretches.ts";
import { PURPOSE, SELF } from "./words.ts";

/** "I mean futures.", "Use logs.", "Monthly: …", "My clients need it after tax.": how a question is meant, which no answer may leave out. */
export function saysHowMeant(words: readonly Token[]): boolean {
  const text = textOf(words);
  return MEANT.test(text) || (SELF.test(words[0]?.text ?? "") && MEANT_BY_SELF.test(text)) || (words.length === 1 && EACH.test(text));
}

const MEANT =
  /^(?:please |but |just )?(?:(?:use|make|count|include|exclude|ignore|ignoring|forget|let(?! us| me)|not|no|mind) |(?:i|we) (?:mean|meant|prefer|count|include|exclude|ignore) )/;

const MEANT_BY_SELF =
  /\b(?:(?:use|uses|using|prefer|prefers|count|counts) (?!it to\b)|(?:care|cares) about |(?:look|looks|looking) only at |only (?:look|looks|looking) at |(?:report|reports|measure|measures|quote|quotes|hedge|think) in |(?:need|needs|want|wants) it (?:in|on|after|before|with|without|by|as) |benchmark is )/;

const EACH = /^(?:daily|weekly|monthly|quarterly|yearly|annually|annualised|annualized)$/;

/** Where a text says how its question is meant, in a sentence or in front of a colon; none where it asks there. */
export function termsIn(tokens: readonly Token[]): Stretch[] {
  return stretchesOf(tokens, ["sentence", "clause"]).filter(({ from, to }) => {
    const words = tokens.slice(from, to);
    return to - from < tokens.length && saysHowMeant(words) && !words.some(({ text }) => ASKING.test(text));
  });
}

/** "Before Thursday's committee", "for our third-quarter letter": when and what it is asked for, and no stretch of the question. */
export function saysWhatFor(words: readonly Token[]): boolean {
  const at = words.findIndex(({ text }) => PURPOSE.test(text));
  // "for a column on mortgages"
  const isNamed = PURPOSE.test(words.at(-1)?.text ?? "") || (at > 0 && /^(?:on|about|regarding)$/.test(words[at + 1]?.text ?? ""));
  return /^(?:before|ahead|for|in)$/.test(words[0]?.text ?? "") && words.length <= 8 && isNamed;
}
