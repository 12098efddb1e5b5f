/** `times`: a multiple of another figure, "2.4 times as much". */
export type AmountUnit = "percent" | "points" | "basis points" | "times" | "none";

/** How exactly an amount is meant: "about 20%", "nearly 20%" (not above it), "more than 2", "less than 3"; null as it stands. */
export type Hedge = "about" | "nearly" | "over" | "under" | null;

/** A figure that a text states, in the units of an answer's values. */
export interface Stated {
  /** rates and shares as fractions, signed */
  readonly value: number;
  /** the size of its last digit, in the same units: "29.90%" has 0.0001 */
  readonly digit: number;
  /** it was stated without decimals: such a figure is rounded and never cut, "fell 2%" is not −2.90% */
  readonly whole?: boolean;
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
