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

/**
 * The nearest known word within the errors that its length allows.
 * @returns undefined where none is near, or where two are equally near
 */
export function nearestWord(word: string, known: ReadonlyMap<number, readonly string[]>): string | undefined {
  const allowed = allowedErrors(word.length);
  let found: string | undefined;
  let best = allowed + 1;
  let tied = false;
  for (let length = word.length - allowed; length <= word.length + allowed; length++) {
    for (const each of known.get(length) ?? []) {
      const distance = editDistance(word, each, Math.min(allowed, best));
      if (distance < best) {
        best = distance;
        found = each;
        tied = false;
      } else if (distance === best && best <= allowed) {
        tied = true;
      }
    }
  }
  return tied ? undefined : found;
}

/** Words by their length, as `nearestWord` wants them; those too short to be told apart are left out. */
export function byLength(words: Iterable<string>): Map<number, string[]> {
  const known = new Map<number, string[]>();
  for (const word of new Set(words)) {
    if (word.length < 4 || /\d/.test(word)) continue;
    const same = known.get(word.length);
    if (same === undefined) known.set(word.length, [word]);
    else same.push(word);
  }
  return known;
}
