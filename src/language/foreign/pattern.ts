/**
 * A way to say something: words, slots in {n}, alternatives in (a|b), what may be left out in [a], ^ where a clause opens, $ where one ends.
 * Matched as it stands: written out, the ways to say all phrases of a language are more than a hundred thousand.
 */
export type Pattern = readonly Node[];

type Node = { readonly word: string } | { readonly slot: string } | { readonly either: readonly Pattern[] } | "^" | "$";

/** What the rest of a pattern is. */
interface Rest {
  readonly node: Node;
  readonly rest: Rest | null;
}

/** A run that a pattern matches. */
export interface Run {
  readonly length: number;
  /** what stands in its slots, by their names with the number behind: "{date2}" */
  readonly filled: readonly (readonly [slot: string, english: string])[];
  /** it begins with what stands in a slot */
  readonly bySlot: boolean;
}

/** What a pattern is matched against: the words from a place on. */
export interface Reading {
  readonly wordAt: (at: number) => { readonly key: string; readonly before: string } | undefined;
  /** what fills a slot at a place */
  readonly fill: (slot: string, at: number) => { readonly english: string; readonly length: number } | undefined;
  readonly opens: boolean;
}

/** @param key of a word as the language compares it */
export function patternOf(text: string, key: (word: string) => string): Pattern {
  const tokens = text.match(/[()[\]|]|[^\s()[\]|]+/g) ?? [];
  let at = 0;
  const sequence = (): Node[] => {
    const nodes: Node[] = [];
    while (at < tokens.length && !/^[)\]|]$/.test(tokens[at]!)) {
      const token = tokens[at]!;
      at += 1;
      if (token === "(" || token === "[") nodes.push({ either: alternatives(token === "[") });
      else nodes.push(...nodesOf(token, key));
    }
    return nodes;
  };
  const alternatives = (isOptional: boolean): Pattern[] => {
    const found: Pattern[] = isOptional ? [[]] : [];
    for (;;) {
      found.push(sequence());
      const end = tokens[at];
      at += 1;
      if (end !== "|") return found;
    }
  };
  return sequence();
}

function nodesOf(token: string, key: (word: string) => string): Node[] {
  const word = token.replace(/^\^|\$$/g, "");
  const node: Node[] = word === "" ? [] : [word.startsWith("{") ? { slot: word } : { word: key(word) }];
  return [...(token.startsWith("^") ? (["^"] as const) : []), ...node, ...(token.endsWith("$") ? (["$"] as const) : [])];
}

/** The longest run of words from a place on that a pattern matches, of runs alike long the first that it names. */
export function runOf(pattern: Pattern, at: number, reading: Reading): Run | undefined {
  let best: Run | undefined;
  const step = (left: Rest | null, next: number, filled: Run["filled"], bySlot: boolean): void => {
    if (left === null) {
      if (next > at && (best === undefined || next - at > best.length)) best = { length: next - at, filled, bySlot };
      return;
    }
    const { node, rest } = left;
    if (node === "^") {
      if (reading.opens && next === at) step(rest, next, filled, bySlot);
    } else if (node === "$") {
      if (reading.wordAt(next)?.before !== "") step(rest, next, filled, bySlot);
    } else if ("either" in node) {
      for (const each of node.either) step(before(each, rest), next, filled, bySlot);
    } else if (next === at || reading.wordAt(next)?.before === "") {
      if ("word" in node) {
        if (reading.wordAt(next)?.key === node.word) step(rest, next + 1, filled, bySlot);
        return;
      }
      const found = reading.fill(node.slot, next);
      if (found !== undefined) step(rest, next + found.length, [...filled, [node.slot, found.english]], bySlot || next === at);
    }
  };
  step(before(pattern, null), at, [], false);
  return best;
}

function before(pattern: Pattern, rest: Rest | null): Rest | null {
  let all = rest;
  for (let i = pattern.length - 1; i >= 0; i--) all = { node: pattern[i]!, rest: all };
  return all;
}

/** The words of a pattern, whichever way it is said. */
export function wordsIn(pattern: Pattern): string[] {
  return pattern.flatMap((node) =>
    typeof node === "string" || "slot" in node ? [] : "word" in node ? [node.word] : node.either.flatMap(wordsIn),
  );
}

/** The first words, or slots, that a pattern can begin with, each with all that can stand behind it; "" where it may end there. */
export function beginningsOf(pattern: Pattern): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const second = (first: string, left: Rest | null): void =>
    eachStart(left, (start) => {
      const behind = found.get(first);
      if (behind === undefined) found.set(first, new Set([start]));
      else behind.add(start);
    });
  eachStart(before(pattern, null), (first, rest) => second(first, rest));
  return found;
}

function eachStart(left: Rest | null, take: (start: string, rest: Rest | null) => void): void {
  if (left === null) take("", null);
  else if (typeof left.node === "string") eachStart(left.rest, take);
  else if ("word" in left.node) take(left.node.word, left.rest);
  else if ("slot" in left.node) take(left.node.slot, left.rest);
  else for (const each of left.node.either) eachStart(before(each, left.rest), take);
}
