import type { Token } from "../../text/tokens.ts";

/** Tokens of a text from one to another, the last not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretches between marks: sentences, or the clauses that commas, colons and dashes part. */
export function stretchesOf(tokens: readonly Token[], breaks: readonly Token["before"][]): Stretch[] {
  const starts = tokens.flatMap(({ before }, at) => (at === 0 || breaks.includes(before) ? [at] : []));
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? tokens.length }));
}

/** Words as they are looked at by patterns: in small letters, one blank between two. */
export function textOf(words: readonly Token[]): string {
  return words.map(({ text }) => text).join(" ");
}
