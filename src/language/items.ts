import type { Window } from "../calendar/window.ts";
import type { AmountUnit, Hedge } from "../question/claim.ts";
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
