/** The last value that is one; NaN where there is none. */
export function lastOf(values: Float64Array): number {
  return values.findLast((value) => !Number.isNaN(value)) ?? Number.NaN;
}
