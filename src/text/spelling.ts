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

/** A known word and its letters, one bit each, by which most others are told apart at a glance. */
interface Spelled {
  readonly word: string;
  readonly letters: number;
}

/** Words that spelling is corrected towards, by their length. */
export type Vocabulary = ReadonlyMap<number, readonly Spelled[]>;

/** Words by their length; those too short to be told apart, and those with digits, are left out. */
export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const known = new Map<number, Spelled[]>();
  for (const word of new Set(words)) {
    if (word.length < SHORTEST || /\d/.test(word)) continue;
    const spelled = { word, letters: lettersOf(word) };
    const same = known.get(word.length);
    if (same === undefined) known.set(word.length, [spelled]);
    else same.push(spelled);
  }
  return known;
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
    for (const each of known.get(length) ?? []) {
      // an error changes two letters of the set at most
      if (bitsOf(each.letters ^ letters) > 2 * best) continue;
      const distance = editDistance(typed, each.word, best);
      if (distance > best) continue;
      if (distance < best) found = [];
      best = distance;
      found.push(each.word);
    }
  }
  return found;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

function bitsOf(set: number): number {
  let bits = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}
