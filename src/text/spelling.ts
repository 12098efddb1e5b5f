/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours that turn one word into another.
 * @param bound gives up above it
 * @returns the distance, or `bound` + 1 where it is larger
 * @see Damerau (1964), A technique for computer detection and correction of spelling errors
 */
export function editDistance(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) > bound) return bound + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      if (cost < best) best = cost;
    }
    if (best > bound) return bound + 1;
    before = above;
    above = row;
  }
  return above[b.length]!;
}

/** How many typing errors a word of that length may hold and still be taken for another: short words are too near each other. */
export function allowedErrors(length: number): number {
  return length < 5 ? 0 : length < 9 ? 1 : 2;
}

/** Known words of one length, and the letters of each, one bit a letter, by which most others are told apart at a glance. */
interface Spelled {
  readonly words: readonly string[];
  readonly letters: Int32Array;
}

/** Words that spelling is corrected towards, by their length. */
export type Vocabulary = ReadonlyMap<number, Spelled>;

/** Words by their length; those too short to be told apart, and those with digits, are left out. */
export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const told = [...new Set(words)].filter((word) => word.length >= SHORTEST && !/\d/.test(word));
  return new Map(
    Map.groupBy(told, ({ length }) => length)
      .entries()
      .map(([length, same]) => [length, { words: same, letters: Int32Array.from(same, lettersOf) }]),
  );
}

const SHORTEST = 4;

/**
 * All words of a vocabulary with the fewest errors between, where these are no more than the length of the typed word allows, but for one.
 * @returns empty where none is near
 */
export function nearestWords(typed: string, known: Vocabulary): string[] {
  const allowed = Math.max(1, allowedErrors(typed.length));
  const letters = lettersOf(typed);
  let best = allowed;
  let found: string[] = [];
  for (let length = typed.length - allowed; length <= typed.length + allowed; length++) {
    const same = known.get(length);
    if (same === undefined) continue;
    for (let i = 0; i < same.letters.length; i++) {
      // an error changes two letters of the set at most
      if (bitsOf(same.letters[i]! ^ letters) > 2 * best) continue;
      const distance = editDistance(typed, same.words[i]!, best);
      if (distance > best) continue;
      if (distance < best) found = [];
      best = distance;
      found.push(same.words[i]!);
    }
  }
  return found;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** How many bits of 32 are set. @see Warren, Hacker's Delight, 5-1 */
function bitsOf(set: number): number {
  const pairs = set - ((set >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
