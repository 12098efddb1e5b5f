import type { Day } from "../calendar/day.ts";
import type { Window } from "../calendar/window.ts";
import type { Lookup } from "../market/lookup.ts";
import type { Item } from "./items.ts";
import { pastOf } from "./windows.ts";

type ItemOf<T extends Item["type"]> = Extract<Item, { type: T }>;

const GREETINGS = new Set(
  "hey hi hello please pls plz kindly ok okay so well just thanks bro dude yo um uh hmm anyone somebody".split(" "),
);
const VERBS = new Set("is are was were has have had did does do".split(" "));

/**
 * One kind's attempt at a sentence: the items, and which of them it has claimed. What matters and stays unclaimed
 * makes the attempt fail, so that no number, name or negation is dropped in silence.
 */
export class Reading {
  readonly items: readonly Item[];
  /** the date that the sentence is said on */
  readonly today: Day;
  /** the catalogue, for what a name stands for */
  readonly lookup: Lookup;
  private readonly claimed = new Set<Item>();

  constructor(items: readonly Item[], today: Day, lookup: Lookup) {
    this.lookup = lookup;
    this.items = items;
    this.today = today;
  }

  /** All items of a type, in order, claimed or not. */
  all<T extends Item["type"]>(type: T): ItemOf<T>[] {
    return this.items.filter((item): item is ItemOf<T> => item.type === type);
  }

  /** Items of a type that are not claimed yet. */
  unclaimed<T extends Item["type"]>(type: T): ItemOf<T>[] {
    return this.all(type).filter((item) => !this.claimed.has(item));
  }

  /** Claims items. */
  claim(...items: readonly Item[]): void {
    for (const item of items) this.claimed.add(item);
  }

  /** Whether the sentence holds one of the cues. */
  has(...cues: readonly string[]): boolean {
    return this.items.some((item) => item.type === "cue" && cues.includes(item.cue));
  }

  /** Claims every one of the cues; true where there was one. */
  take(...cues: readonly string[]): boolean {
    const found = this.all("cue").filter((item) => cues.includes(item.cue));
    this.claim(...found);
    return found.length > 0;
  }

  /** Claims all sides named and gives their symbols, each once, in the order said. */
  sides(): string[] {
    const found = this.all("side");
    this.claim(...found);
    return [...new Set(found.flatMap((item) => item.symbols))];
  }

  /** Claims the one window named, bare durations included; null where none is, "several" where more than one is. What was claimed before is no window. */
  window(): Window | null | "several" {
    const windows = this.unclaimed("window");
    const durations = this.unclaimed("duration");
    if (windows.length + durations.length > 1) return "several";
    this.claim(...windows, ...durations);
    const window = windows[0]?.window;
    if (window !== undefined) return window;
    return durations[0] === undefined ? null : pastOf(durations[0]);
  }

  /** Whether the sentence asks for a yes or a no: "is the S&P …", "has the Dow …". */
  isYesNo(): boolean {
    // "Since May, has the Dow …?": a window in front is no part of the verb
    const first = this.items.find((item) => item.type !== "window" && (item.type !== "filler" || !GREETINGS.has(item.text)));
    return first?.type === "filler" && VERBS.has(first.text);
  }

  /** What matters and nobody has claimed. */
  leftover(): Item[] {
    return this.items.filter((item) => item.type !== "filler" && !this.claimed.has(item));
  }
}
