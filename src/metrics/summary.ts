import { median } from "./ranks.ts";

/** What a sample of returns comes to. */
export interface Summary {
  /** arithmetic mean, in the values' unit; NaN for no values */
  readonly average: number;
  /** the middle value, the mean of the two middle ones of an even number; NaN for no values */
  readonly median: number;
  /** share of the values strictly above zero, 0 to 1; NaN for no values */
  readonly positive: number;
  /** how many values are strictly above zero */
  readonly above: number;
  /** how many values are strictly below zero */
  readonly below: number;
  readonly sample: number;
}

/** Mean, median and hit rate of values, in any order. */
export function summaryOf(values: Float64Array): Summary {
  let sum = 0;
  let [above, below] = [0, 0];
  // returns rise and fall without a pattern: added up, the comparisons cost a fifth of what branches do
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    sum += value;
    above += Number(value > 0);
    below += Number(value < 0);
  }
  return { average: sum / values.length, median: median(values), positive: above / values.length, above, below, sample: values.length };
}
