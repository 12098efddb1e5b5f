import type { CalendarUnit, Window } from "../calendar/window.ts";

/** Where a part stands: its tokens, and what was typed there. */
export interface Place {
  /** index of its first token */
  readonly at: number;
  /** tokens it covers */
  readonly length: number;
  readonly raw: string;
}

/** What kind of thing a subject is: sides of one sort go together. */
export type Sort = "index" | "sector" | "stock" | "fund" | "yield" | "volatility" | "basket" | "group";

/** `times`: a multiple of another figure, "2.4 times as much". */
export type AmountUnit = "percent" | "points" | "basis points" | "times" | "none";
/** How exactly an amount is meant; null as it stands. */
export type Hedge = "about" | "nearly" | "over" | "under" | null;

/** What a part of a sentence can be, before it has a place. */
export type Filler =
  | { readonly slot: "subject"; readonly symbols: readonly string[]; readonly name: string; readonly sort: Sort }
  | { readonly slot: "window"; readonly window: Window; readonly lead: string }
  | { readonly slot: "length"; readonly count: number; readonly unit: CalendarUnit | "session"; readonly orMore: boolean }
  | {
      readonly slot: "amount";
      readonly value: number;
      readonly unit: AmountUnit;
      readonly decimals: number;
      readonly hedge: Hedge;
      readonly signed: boolean;
    }
  | { readonly slot: "unit"; readonly unit: CalendarUnit; readonly form: "one" | "many" | "each" }
  | { readonly slot: "ordinal"; readonly value: number }
  | { readonly slot: "word"; readonly sense: string };

export type Part = Filler & Place;

/** What a sentence says, before any kind of question has looked at it: its parts in order, and how it is put. */
export interface Frame {
  readonly parts: readonly Part[];
  /** all its tokens, those that are in no part too */
  readonly tokens: readonly string[];
  /** the punctuation in front of each token */
  readonly breaks: readonly string[];
  /** "is …", "has …", "… or not": a yes or a no is asked for */
  readonly yesNo: boolean;
  /** it is known to be something that is so or not, whatever verb it has */
  readonly asserted: boolean;
  /** it ends in a question mark */
  readonly query: boolean;
  /** it is said, not asked */
  readonly said: boolean;
}
