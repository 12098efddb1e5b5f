import { isIndexPoints } from "./language/index-points.ts";
import type { AmountUnit, Hedge, Item } from "./language/items.ts";

/** A figure that a text states, in the units of an answer's values. */
export interface Stated {
  /** rates and shares as fractions, signed */
  readonly value: number;
  /** the size of its last digit, in the same units: "29.90 %" has 0.0001 */
  readonly digit: number;
  readonly hedge: Hedge;
  readonly unit: StatedUnit;
}

/** As an amount's, but for the points that one index is quoted in. */
export type StatedUnit = AmountUnit | "index points";

/** A figure of a sentence, with what it is in the values that it is held against. */
export interface Measured extends Stated {
  readonly measure: ClaimUnit;
}

/** What a claim's figures are: a fraction said in percent or points, percent as said (a yield), basis points, a multiple, a difference of closes, a count. */
export type ClaimUnit = "rate" | "percent" | "basis points" | "times" | "index points" | "number";

/** What became of a stated figure, or of a stated "since". */
export interface Claim {
  readonly stated: number | string;
  readonly found: number | string | null;
  readonly verdict: "confirmed" | "off" | "not testable";
}

/** Differences smaller than this are binary fractions', not the figures'. */
const ROUNDING = 1e-9;

/**
 * The figure that an amount in a sentence states.
 * @param falls the sentence says that it went down, stayed behind or is below
 * @param percentAsSaid percent stay percent; otherwise percent and points become fractions
 * @param inIndexPoints points are a difference of closes
 */
export function statedBy(item: Extract<Item, { type: "amount" }>, falls: boolean, percentAsSaid: boolean, inIndexPoints = false): Measured {
  const { value, decimals, hedge } = item;
  const unit = inIndexPoints && isIndexPoints(item) ? "index points" : item.unit;
  const scale = (unit === "percent" || unit === "points") && !percentAsSaid ? 100 : 1;
  const size = falls ? -Math.abs(value) : value;
  return {
    value: Number((size / scale).toPrecision(12)),
    digit: 10 ** -decimals / scale,
    hedge,
    unit,
    measure: scale === 100 ? "rate" : unit === "points" ? "percent" : unit === "none" ? "number" : unit,
  };
}

/**
 * Whether a figure found bears a stated one out. As it stands: it rounds or is cut to the digits stated. After "about": within
 * two units of the last digit; after "nearly" within them and not above. After "over": at least as large, after "under": smaller, both by size in the direction stated.
 */
export function judge(stated: Stated, found: number | null): Claim {
  if (found === null || Number.isNaN(found)) return { stated: stated.value, found: null, verdict: "not testable" };
  return { stated: stated.value, found, verdict: bearsOut(stated, found) ? "confirmed" : "off" };
}

function bearsOut({ value, digit, hedge }: Stated, found: number): boolean {
  const sign = value < 0 ? -1 : 1;
  const [said, is] = [value * sign, found * sign];
  switch (hedge) {
    case "about":
      return Math.abs(is - said) <= 2 * digit + ROUNDING;
    case "nearly":
      return is <= said + ROUNDING && said - is <= 2 * digit + ROUNDING;
    case "over":
      return is >= said - ROUNDING;
    case "under":
      return is >= 0 && is < said - ROUNDING;
    case null: {
      const units = is / digit;
      const wanted = Math.round(said / digit);
      return Math.round(units + ROUNDING) === wanted || Math.trunc(units + ROUNDING) === wanted;
    }
  }
}

/** A value of an answer where it is a number. */
export function numberOr(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}
