import { isDeepStrictEqual } from "node:util";
import type { Window } from "../../../calendar/window.ts";
import type { Direction, PieceOf, Unit } from "../piece.ts";
import type { Said, Subject } from "../said.ts";

/** What one clause hands on to the next, and one sentence to the next. */
export interface Flow {
  /** the market spoken of; "stranger" for one that is not known, null where none was named */
  subjects: readonly Subject[] | "stranger" | null;
  /** markets named so far, the latest last */
  mentioned: Subject[];
  /** those that a move was told of in this sentence */
  sentence: string[];
  /** the stretch of this sentence, the latest named */
  window: Window | null;
  /** the stretch that the sentence begins with, "For the week, …": what follows is over it, and over no other */
  fronted: Window | null;
  /** "By March 23, 2009, …": the day up to which the sentence tells of */
  until: PieceOf<"until"> | null;
  /** the first day that the text speaks of: that of a morning's report is the one before */
  day: Window | null;
  /** the extreme that the sentence measures from: "Since the low of April 8, the S&P has …" */
  reference: PieceOf<"reference"> | null;
  /** what that stretch can be meant as besides: all of a run of days */
  alternative: Window | null;
  /** the stretch that its first move is told over */
  main: Window | null;
  /** the latest weeks, months and longer that the text has spoken of: a figure without a stretch may be over one of them */
  usual: readonly Window[];
  /** what the sentence's last superlative counted in */
  unit: Unit | null;
  /** the stretch of the sentence before */
  before: Window | null;
  direction: Direction | null;
  /** the last move told: what a superlative or a run behind it is of */
  move: { readonly direction: Direction; readonly windows: readonly Window[]; readonly undated: boolean } | null;
  /** the latest move told with a figure, whose stretch may not be said */
  told: Said | null;
  /** who was said to be ahead of whom in this sentence: "… by 2.68 points on Tuesday, and on Wednesday by 3.53 points" */
  relation: { readonly against: readonly Subject[]; readonly direction: Direction } | null;
  state: PieceOf<"state">["state"] | null;
  /** the run that was told in this sentence */
  run: { readonly direction: Direction; readonly unit: Unit; readonly ended: boolean } | null;
  /** something was claimed in a sentence before */
  begun: boolean;
  /** the day that a sentence before told of last, however long past */
  dayTold: Window | null;
  /** a record was told in this sentence */
  record: boolean;
  /** the day of the record that a fall was told from: "from Wednesday's record, its 37th of the year" */
  recordOn: Window | null;
}

export function newFlow(): Flow {
  return {
    subjects: null,
    mentioned: [],
    sentence: [],
    window: null,
    fronted: null,
    until: null,
    day: null,
    reference: null,
    alternative: null,
    main: null,
    usual: [],
    unit: null,
    before: null,
    direction: null,
    move: null,
    told: null,
    relation: null,
    state: null,
    run: null,
    begun: false,
    dayTold: null,
    record: false,
    recordOn: null,
  };
}

/** A figure without a stretch is tried over so many that were spoken of before it. */
const MOST_USUAL = 3;

/** Notes a stretch as one that the text speaks of, the latest last. */
export function noteUsual(flow: Flow, window: Window): void {
  flow.usual = [...flow.usual.filter((each) => !isDeepStrictEqual(each, window)), window].slice(-MOST_USUAL);
}
