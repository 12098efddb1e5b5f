/** A value at each of some sessions. */
export interface Line {
  readonly name: string;
  /** the catalogue's symbol, or a short name: it stands beside the line's end */
  readonly symbol: string;
  /** NaN where there is none */
  readonly values: Float64Array;
}

/**
 * What the values of a history are: `rate` a fraction with its sign, `points` a difference of rates, `share` a fraction without a sign,
 * `percent` said as it stands (a yield of 4.21).
 */
export type Unit = "close" | "rate" | "points" | "share" | "percent" | "number" | "sessions";

/** A value that matters to the finding: where a bear market begins, what was asked to be reached. */
export interface Level {
  readonly name: string;
  readonly value: number;
}

/** A stretch with a name of its own, from one index of the days to another. */
export interface Stretch {
  readonly state: "bull" | "bear";
  readonly from: number;
  readonly to: number;
}

/** Several histories beside each other in one picture. */
export interface Panels {
  readonly shape: "panels";
  readonly panels: readonly Panel[];
}

export interface Panel {
  readonly name: string;
  readonly history: History;
}

/**
 * What a picture of an answer shows, without a word on how it is drawn.
 * `days` are days since 1970-01-01, ascending; all values of a line stand on them.
 */
export type History =
  /** closes of each side from the base on, to be held against each other from one start */
  | { readonly shape: "race"; readonly days: Int32Array; readonly lines: readonly Line[] }
  /** one or several values over time with the levels and stretches that matter; the first line is the finding's */
  | {
      readonly shape: "course";
      readonly days: Int32Array;
      readonly lines: readonly Line[];
      readonly unit: Unit;
      readonly levels: readonly Level[];
      readonly stretches: readonly Stretch[];
    }
  /** the fall below the highest close before, a fraction ≤ 0 */
  | { readonly shape: "depth"; readonly days: Int32Array; readonly line: Line }
  /** one value a stretch of the sample, and which of them met the condition; days are the last sessions of the stretches */
  | {
      readonly shape: "hits";
      readonly days: Int32Array;
      readonly values: Float64Array;
      readonly hits: readonly number[];
      readonly threshold: number | null;
      readonly unit: Unit;
    }
  /** named values, as they are ranked; `benchmark` is the one that the others are held against */
  | {
      readonly shape: "ranking";
      readonly unit: Unit;
      readonly entries: readonly { readonly name: string; readonly symbol: string; readonly value: number }[];
      readonly benchmark: string | null;
      /** what the benchmark is, where it is another than an index: the latest of runs, or what was asked to be reached */
      readonly held?: "latest" | "asked";
      /** parts that add up to a whole: each bar begins where the one before ends */
      readonly adds?: true;
    };
