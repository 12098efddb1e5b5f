import type { Answer } from "../question/answer.ts";
import type { Taste } from "./chart/chart.ts";

/** A drawn chart, ready to be attached. */
export interface Picture {
  /** of the file: "versus-compare-2023-06-07.png" */
  readonly name: string;
  /** the finding in words, for those who do not see the picture; at most 1,024 characters */
  readonly alt: string;
  readonly png: Uint8Array;
}

/** Draws the chart of an answer; null for an answer that has no history. Never blocks the event loop for more than a few milliseconds. */
export type Draw = (answer: Answer, taste: Taste) => Promise<Picture | null>;
