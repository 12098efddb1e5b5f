import type { Day } from "../calendar/day.ts";
import type { Question } from "../kinds/question.ts";
import type { Part } from "../language/frame.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { candidatesOf, type Reader } from "../language/read.ts";
import { type Sentence, sentenceOf } from "../language/sentence.ts";
import { tokensOf } from "../text/tokens.ts";
import { takesArticle } from "../wording/languages/en/names.ts";

/** What a sentence is read with. */
export interface Reading {
  readonly today: Day;
  readonly lexicon: Lexicon;
  readonly readers: readonly Reader<Question>[];
}

/** An example with its names and its stretch exchanged for others; undefined where it has no place for them, or is none of the kind then. */
export function exampleOf(
  example: string,
  names: readonly string[],
  window: string | undefined,
  kind: Question["kind"],
  { today, lexicon, readers }: Reading,
): string | undefined {
  const { sentence, parts } = readOf(example, { today, lexicon, readers });
  // "are small caps …": a verb that would stand wrong beside one name
  if (parts.some((part) => part.slot === "subject" && /caps$/i.test(part.raw))) return undefined;
  const left = [...names];
  const changes = parts.flatMap((part) => {
    const [first, last] = [sentence.tokens[part.at], sentence.tokens[part.at + part.length - 1]];
    const other = part.slot === "window" ? window : part.slot === "subject" ? left.shift() : undefined;
    if (first === undefined || last === undefined || other === undefined) return [];
    const hadArticle = part.slot === "subject" ? (/the $/i.exec(example.slice(0, first.from))?.[0].length ?? 0) : 0;
    // "what did the S&P 500 do", of Nvidia without its article
    const article = takesArticle(other) ? 0 : hadArticle;
    return [{ from: first.from - article, to: last.to, other }];
  });
  if (left.length > 0 || (names.length === 0 && window === undefined)) return undefined;
  const text = changes.reduceRight((all, { from, to, other }) => all.slice(0, from) + other + all.slice(to), example);
  const read = candidatesOf(sentenceOf(tokensOf(text), today, lexicon, { query: text.endsWith("?") }), readers, today, lexicon)
    .candidates[0];
  return read?.question.kind === kind ? text : undefined;
}

interface Read {
  readonly sentence: Sentence;
  readonly parts: readonly Part[];
  readonly today: Day;
}

/** The kinds' examples as they were read last: there are few, and refusals try them again and again. */
const READ = new WeakMap<Lexicon, Map<string, Read>>();

function readOf(example: string, { today, lexicon, readers }: Reading): Read {
  const known = READ.get(lexicon) ?? new Map<string, Read>();
  READ.set(lexicon, known);
  const same = known.get(example);
  if (same?.today === today) return same;
  const sentence = sentenceOf(tokensOf(example), today, lexicon);
  const read = { sentence, parts: candidatesOf(sentence, readers, today, lexicon).candidates[0]?.parts ?? [], today };
  known.set(example, read);
  return read;
}
