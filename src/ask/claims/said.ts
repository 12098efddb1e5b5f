import type { Window } from "../../calendar/window.ts";
import type { Sort } from "../../language/frame.ts";
import type { Lasting } from "./patterns/lasting.ts";
import type { Comparandum, Direction, Figure, Unit } from "./piece.ts";
import type { Reason } from "./words.ts";

/** A market that a claim is on. */
export interface Subject {
  readonly symbol: string;
  readonly sort: Sort;
}

/** A level in a claim: as it stands, near it, or a bound that the close lies beyond. */
export interface Level {
  readonly figure: Figure;
  readonly side: "at" | "near" | "above" | "below";
}

/** What a claim says of its market. */
export type Told =
  /** a return, a difference of closes or of yields, the close that it led to, and the one that it began from */
  | {
      readonly type: "move";
      /** `either` where the verb does not say it */
      readonly direction: Direction | "either";
      readonly figures: readonly Figure[];
      readonly level: Level | null;
      /** the close that it led to is told of as a record: "rose 0.2% to a record 18,509.34" */
      readonly record: "high" | "low" | null;
      readonly from: { readonly figure: Figure; readonly on: Window | null } | null;
    }
  | {
      readonly type: "level";
      /** the way that led to it; null where no verb says so */
      readonly direction: Direction | null;
      readonly level: Level;
      readonly from: { readonly figure: Figure; readonly on: Window | null } | null;
      /** "the record close of 1,565.15 set in October 2007": the highest close of that stretch, and not its last */
      readonly peak?: true;
    }
  /** how far from an extreme close */
  | {
      readonly type: "distance";
      readonly direction: Direction;
      readonly figure: Figure;
      /** the close of a day, or the highest or lowest close */
      readonly extreme: "high" | "low" | "close";
      readonly within: Window | null;
      readonly level: number | null;
      readonly record: boolean;
      readonly yearHigh: boolean;
    }
  | {
      readonly type: "extremeReturn";
      readonly direction: Direction;
      readonly unit: Unit;
      /** the market that it was ahead of, or behind; null for a rise or a fall */
      readonly against: Subject | null;
      /** the unit is not said: it is that of the stretch */
      readonly isOfStretch: boolean;
      readonly comparandum: Comparandum;
      /** 2 for "second-worst" */
      readonly rank: number;
    }
  | { readonly type: "extremeClose"; readonly end: "high" | "low"; readonly comparandum: Comparandum }
  /** `ended`: of a run that was cut short */
  | {
      readonly type: "longestRun";
      readonly direction: Direction;
      readonly unit: Unit;
      readonly comparandum: Comparandum;
      readonly ended: boolean;
    }
  /** the longest of the runs of a stretch, and how long it was */
  | {
      readonly type: "lengthOfLongest";
      readonly direction: Direction;
      readonly unit: Unit;
      readonly count: number;
      readonly window: Window;
    }
  | {
      readonly type: "run";
      readonly direction: Direction;
      readonly unit: Unit;
      readonly count: number;
      readonly ended: boolean;
      readonly atLeast: boolean;
      /** the market that it was ahead of, or behind, each time; null for rises and falls */
      readonly against: Subject | null;
    }
  | {
      readonly type: "record";
      readonly low: boolean;
      readonly short: boolean;
      /** `isNow`: the newest close is one of them */
      readonly count: { readonly value: number; readonly window: Window; readonly isNow: boolean } | null;
    }
  | { readonly type: "tally"; readonly count: number; readonly among: number; readonly unit: Unit; readonly direction: Direction }
  /** one return so many times another's */
  | { readonly type: "multiple"; readonly against: readonly Subject[]; readonly figure: Figure }
  | {
      readonly type: "average";
      readonly side: "above" | "below";
      readonly sessions: number;
      /** how far from it */
      readonly figure: Figure | null;
      readonly since: Comparandum | null;
    }
  | { readonly type: "firstRecord"; readonly since: Comparandum }
  | { readonly type: "recordRun"; readonly count: number }
  /** so many closes in a row beyond a level, the last one included */
  | { readonly type: "closesBeyond"; readonly count: number; readonly level: number; readonly side: "above" | "below" }
  /** the first rise or fall since, or in so many units */
  | { readonly type: "firstMove"; readonly direction: Direction; readonly unit: Unit; readonly comparandum: Comparandum }
  | { readonly type: "first"; readonly level: number; readonly side: "above" | "below"; readonly since: Comparandum }
  | {
      readonly type: "state";
      readonly state: "bull" | "bear" | "correction";
      readonly entered: boolean;
      readonly since: Comparandum | null;
    }
  /** a state, or closes beyond an average or a level, and how long that has lasted */
  | {
      readonly type: "lasting";
      readonly state:
        | { readonly type: "market"; readonly market: "bull" | "bear" }
        | { readonly type: "average"; readonly side: "above" | "below"; readonly sessions: number }
        | { readonly type: "level"; readonly side: "above" | "below"; readonly level: number };
      readonly lasting: Lasting;
    }
  | {
      readonly type: "compare";
      readonly against: readonly Subject[];
      readonly direction: Direction | "either";
      readonly figure: Figure | null;
    };

/** One claim of a text: its words, its market, what it says of it, and over which stretch; not yet held against closes. */
export interface Said {
  /** UTF-16 offsets of its words in the text as given */
  readonly from: number;
  readonly to: number;
  /** each must bear it out */
  readonly subjects: readonly Subject[];
  /** where it names none itself, the others that it could be on */
  readonly others: readonly Subject[];
  readonly told: Told;
  /** the stretches that it can be over, likeliest first; at the end of the first one what is no stretch is looked at */
  readonly windows: readonly Window[];
  /** the move with a figure that it goes with, "9.3%, its best ever": it is over the stretch that bears that one out, where one does */
  readonly beside: Said | null;
  /** the stretch is not said, but that of the day of writing */
  readonly undated: boolean;
  /** the stretch is named beside it, or by its heading */
  readonly dated: boolean;
  /** its direction, or its stretch, is taken from the data: it can be borne out, and is never called off */
  readonly tentative: boolean;
}

/** A claim that is none of closes, and why. */
export interface Unheld {
  readonly from: number;
  readonly to: number;
  readonly reason: Reason | "an unknown market" | "not understood";
  readonly figure: Figure | null;
}
