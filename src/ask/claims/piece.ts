import type { Span } from "../../calendar/span.ts";
import type { CalendarUnit, Period, Window } from "../../calendar/window.ts";
import type { Sort } from "../../language/frame.ts";
import type { Stated } from "../../question/claim.ts";
import type { Reason } from "./words.ts";

/** +1 for a rise, −1 for a fall. */
export type Direction = 1 | -1;

/** A figure as it stands in a text. */
export interface Figure extends Pick<Stated, "digit" | "hedge"> {
  /** percent, points, basis points or a level as said, without a sign */
  readonly value: number;
  readonly unit: "percent" | "points" | "percentage points" | "basis points" | "times" | "level";
  /** "within 0.2 percent of": at most so far */
  readonly within: boolean;
  /** the sign in front of it; null where words give the direction */
  readonly sign: Direction | null;
  /** a fraction or multiple in words, which holds within 5% of itself: "a fifth", "doubled" */
  readonly inWords: boolean;
}

/** The stretch that a superlative goes back to: of the calendar, all there is, or so many years. */
export type Comparandum =
  | { readonly type: "since"; readonly span: Span; readonly period: Period | null }
  /** "since Black Monday" */
  | { readonly type: "event"; readonly window: Extract<Window, { type: "event" }> }
  | { readonly type: "ever" }
  | { readonly type: "years"; readonly years: number; readonly more: boolean }
  /** so many units of the one counted in: "in four sessions" */
  | { readonly type: "units"; readonly count: number }
  | { readonly type: "within"; readonly window: Window };

/** The calendar unit that a superlative or a run counts in; a month or half of the year by its first month. */
export interface Unit {
  readonly per: CalendarUnit;
  readonly month: number | null;
}

interface Place {
  /** index of its first token */
  readonly at: number;
  /** tokens it covers */
  readonly length: number;
}

/** What a stretch of tokens says, as far as one clause shows it. */
export type Piece = Place &
  (
    | { readonly type: "name"; readonly symbols: readonly string[]; readonly sort: Sort; readonly possessive: boolean }
    /** a market that there are no closes of, or none that Versus knows */
    | { readonly type: "stranger" }
    | { readonly type: "pronoun"; readonly who: "one" | "both" | "all" | "former" | "latter" }
    /** "the index", "the tech-heavy gauge": one of these that was spoken of, or any index */
    | { readonly type: "gauge"; readonly symbols: readonly string[] | null }
    | { readonly type: "figure"; readonly figure: Figure; readonly lead: string }
    | { readonly type: "window"; readonly window: Window; readonly lead: string }
    /** a day that a level was reached on: "from 3.15% late Friday", "a week earlier" */
    | { readonly type: "point"; readonly window: Window }
    /** the stretch named before, once more: "over the same three months" */
    | { readonly type: "sameWindow" }
    | { readonly type: "move"; readonly direction: Direction; readonly noun: boolean }
    | {
        readonly type: "reference";
        readonly extreme: "high" | "low" | "close";
        /** "short of", "shy of" */
        readonly near: boolean;
        readonly side: "below" | "above" | "from";
        readonly within: Window | null;
        readonly level: number | null;
        /** the highest of all is meant, not of a stretch */
        readonly record: boolean;
        readonly yearHigh: boolean;
      }
    | {
        readonly type: "superlative";
        /** 2 for "second-worst" */
        readonly rank: number;
        readonly end: "up" | "down" | "noun" | "high" | "low" | "long";
        readonly unit: Unit | null;
        readonly direction: Direction | null;
        /** of a close or of a run, where its noun says so */
        readonly of: "close" | "run" | "return" | "lead" | null;
        readonly symbols: readonly string[] | null;
        /** "the worst day for all three since" */
        readonly owners: { readonly at: number; readonly length: number; readonly who: "both" | "all" } | null;
        readonly comparandum: Comparandum | null;
        /** a kind of session or stretch that nothing measures: "Christmas Eve session" */
        readonly strange: boolean;
      }
    | {
        readonly type: "run";
        readonly count: number;
        readonly unit: Unit | null;
        readonly direction: Direction | null;
        readonly ended: boolean;
        /** "in each of the past seven months": it may be longer */
        readonly atLeast: boolean;
      }
    | {
        readonly type: "record";
        /** "its first record since February" */
        readonly since: Comparandum | null;
        readonly low: boolean;
        readonly short: boolean;
        /** how many there were; in the stretch spoken of where it names none */
        readonly count: { readonly value: number; readonly window: Window | null } | null;
      }
    | {
        readonly type: "first";
        readonly level: number;
        readonly side: "above" | "below";
        readonly since: Comparandum;
        readonly within: Window | null;
        /** a close is meant; null where only its verb can say so */
        readonly closes: boolean;
      }
    /** so many rises or falls among so many units: "its fourth advance in five sessions" */
    | { readonly type: "tally"; readonly count: number; readonly among: number; readonly unit: Unit; readonly direction: Direction }
    /** "below its 200-day average", "above its 50-day moving average for the first time since May" */
    | { readonly type: "average"; readonly side: "above" | "below"; readonly sessions: number; readonly since: Comparandum | null }
    /** so many record closes in a row */
    | { readonly type: "recordRun"; readonly count: number }
    /** so many closes in a row beyond a level */
    | { readonly type: "closesBeyond"; readonly count: number; readonly level: number; readonly side: "above" | "below" }
    /** "first gain in four days", "first red month since March" */
    | { readonly type: "firstMove"; readonly direction: Direction; readonly unit: Unit | null; readonly comparandum: Comparandum }
    | {
        readonly type: "state";
        readonly state: "bull" | "bear" | "correction";
        readonly entered: boolean;
        readonly near: boolean;
        readonly since: Comparandum | null;
      }
    | { readonly type: "relation"; readonly direction: Direction }
    | { readonly type: "respectively" }
    /** the end of a stretch whose start is not said: "as of 31 May", "by the end of June" */
    | { readonly type: "until"; readonly window: Window }
    | { readonly type: "otherwise"; readonly reason: Reason }
    | { readonly type: "joint"; readonly text: string }
    | { readonly type: "idle"; readonly text: string }
    | { readonly type: "unknown"; readonly text: string; readonly capital: boolean }
  );

export type PieceOf<T extends Piece["type"]> = Extract<Piece, { type: T }>;
