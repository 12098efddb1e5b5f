import type { Day } from "../calendar/day.ts";
import { kindNamed } from "../kinds/kinds.ts";
import type { Question } from "../kinds/question.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { candidatesOf, sentenceOf } from "../language/read.ts";
import { nameOf } from "../market/lookup.ts";
import { tokensOf } from "../text/tokens.ts";
import { readers } from "./interpreted.ts";
import { near } from "./refuse.ts";

/** What was chosen, as it was typed. */
export interface Choice {
  /** instruments that were read */
  readonly instruments: readonly string[];
  /** the one that was not */
  readonly unread: string | undefined;
  readonly window: string | undefined;
}

/**
 * Questions near what was chosen: the kind's own examples of what was read, and, in the place of an instrument that was not, of those that
 * its name is near to. One that is read as another kind is none of them.
 */
export function nearChosen(
  kind: Question["kind"],
  { instruments, unread, window }: Choice,
  today: Day,
  lexicon: Lexicon,
): readonly string[] {
  const meant = unread === undefined ? [] : near(unread, lexicon).map(nameOf);
  const { examples } = kindNamed(kind);
  const made = (meant.length === 0 ? [[]] : meant.map((name) => [name])).flatMap((names) =>
    examples.flatMap((example) => exampleOf(example, [...names, ...instruments], window, kind, today, lexicon) ?? []),
  );
  const found = [...new Set(made)];
  return found.length > 0 ? found : examples;
}

/** An example with its names and its stretch exchanged for others; undefined where it has no place for them, or is none of the kind then. */
function exampleOf(
  example: string,
  names: readonly string[],
  window: string | undefined,
  kind: Question["kind"],
  today: Day,
  lexicon: Lexicon,
): string | undefined {
  const sentence = sentenceOf(tokensOf(example), today, lexicon);
  const parts = candidatesOf(sentence, readers, today, lexicon).candidates[0]?.parts ?? [];
  // "are small caps …": a verb that would stand wrong beside one name
  if (parts.some((part) => part.slot === "subject" && /caps$/i.test(part.raw))) return undefined;
  const left = [...names];
  const changes = parts.flatMap((part) => {
    const [first, last] = [sentence.tokens[part.at], sentence.tokens[part.at + part.length - 1]];
    const other = part.slot === "window" ? window : part.slot === "subject" ? left.shift() : undefined;
    if (first === undefined || last === undefined || other === undefined) return [];
    const article = part.slot === "subject" ? (/the $/i.exec(example.slice(0, first.from))?.[0].length ?? 0) : 0;
    return [{ from: first.from - article, to: last.to, other }];
  });
  const text = changes.reduceRight((all, { from, to, other }) => all.slice(0, from) + other + all.slice(to), example);
  if (left.length === names.length && window === undefined) return undefined;
  const read = candidatesOf(sentenceOf(tokensOf(text), today, lexicon, { query: text.endsWith("?") }), readers, today, lexicon)
    .candidates[0];
  return left.length === 0 && read?.question.kind === kind ? text : undefined;
}
