/**
 * The value that would stand at a place if the values were sorted, found without sorting them all.
 * @param values no NaN; they change places, so that those before the place are at or below it and those behind it at or above
 * @param place from 0 to their count − 1
 * @see Hoare (1961), Algorithm 65: Find; the pivot is taken from a sorted few (Floyd and Rivest 1975), and values are moved without branches
 */
export function valueAt(values: Float64Array, place: number): number {
  let left = 0;
  let right = values.length - 1;
  while (left < right) {
    const pivot = pivotNear(values, left, right, place);
    const upper = gatherBelow(values, left, right, pivot);
    if (place < upper) {
      right = upper - 1;
      continue;
    }
    left = gatherUpTo(values, upper, right, pivot);
    if (place < left) return pivot;
  }
  return values[place]!;
}

/** Values looked at for the pivot. */
const FEW = 25;

/** A value of the stretch that stands about where the place is in it. */
function pivotNear(values: Float64Array, left: number, right: number, place: number): number {
  const length = right - left + 1;
  if (length <= FEW) return values[place]!;
  const few = new Float64Array(FEW);
  for (let i = 0; i < FEW; i++) few[i] = values[left + Math.floor(((i + 0.5) * length) / FEW)]!;
  return few.sort()[Math.floor(((place - left + 0.5) * FEW) / length)]!;
}

/** Puts the values below a pivot in front. @returns the place behind the last of them */
function gatherBelow(values: Float64Array, left: number, right: number, pivot: number): number {
  let next = left;
  for (let i = left; i <= right; i++) {
    const value = values[i]!;
    values[i] = values[next]!;
    values[next] = value;
    next += Number(value < pivot);
  }
  return next;
}

/** The same with those that equal the pivot. */
function gatherUpTo(values: Float64Array, left: number, right: number, pivot: number): number {
  let next = left;
  for (let i = left; i <= right; i++) {
    const value = values[i]!;
    values[i] = values[next]!;
    values[next] = value;
    next += Number(value <= pivot);
  }
  return next;
}
