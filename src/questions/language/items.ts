import type { Window } from "../../calendar/window.ts";
import type { Duration } from "./windows.ts";

/** How many words of the text an item covers, from where, and what was typed there. */
interface Place {
  readonly at: number;
  readonly length: number;
  readonly raw: string;
}

/** A part of a sentence that something can be made of. */
export type Item = Place &
  (
    | { readonly type: "side"; readonly symbols: readonly string[]; readonly name: string }
    | { readonly type: "window"; readonly window: Window; readonly lead: string }
    | ({ readonly type: "duration" } & Duration)
    | { readonly type: "amount"; readonly value: number; readonly unit: AmountUnit; readonly decimals: number; readonly hedge: Hedge }
    | { readonly type: "cue"; readonly cue: string }
    | { readonly type: "unknown"; readonly text: string }
    | { readonly type: "filler"; readonly text: string }
  );

/** `times`: a multiple of another figure, "2.4 times as much". */
export type AmountUnit = "percent" | "points" | "basis points" | "times" | "none";

/** How exactly an amount is meant: "about 20 %", "nearly 20 %" (not above it), "more than 2", "less than 3"; null as it stands. */
export type Hedge = "about" | "nearly" | "over" | "under" | null;
