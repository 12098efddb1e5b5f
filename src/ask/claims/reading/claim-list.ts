import type { Window } from "../../../calendar/window.ts";
import type { Figure } from "../piece.ts";
import type { Said, Subject, Told, Unheld } from "../said.ts";
import { doubt, isDayAfter } from "./clause-doubts.ts";
import { placeOf, said as wordsOf } from "./clause-places.ts";
import { YESTERDAY } from "./clause-stretches.ts";
import { subjectAt } from "./clause-subjects.ts";
import type { ClauseView } from "./clause-view.ts";
import { isIdle } from "./clauses.ts";

/** "the week before" of a move: the calendar's week before this one. */
function weekBefore(window: Window): Window | null {
  if (window.type !== "past" || window.count !== 1) return null;
  return { type: "period", period: { type: "relative", unit: window.unit, ago: 1 } };
}

/** What goes with a figure of the same move. */
const BESIDE: ReadonlySet<Told["type"]> = new Set(["extremeReturn", "firstMove"]);

/** The claims of one clause as they are found, each with its words, its markets and the stretches that it can be over. */
export class ClaimList {
  readonly view: ClauseView;
  readonly found: (Said | Unheld)[] = [];

  constructor(view: ClauseView) {
    this.view = view;
  }

  /** Notes a market as the one spoken of last. */
  mention(subject: Subject): void {
    const { mentioned } = this.view.flow;
    const at = mentioned.findIndex(({ symbol }) => symbol === subject.symbol);
    if (at >= 0) mentioned.splice(at, 1);
    mentioned.push(subject);
  }

  /** A claim of one piece on the clause's market, or why it is none. @param whole its words are those of all the clause */
  add(
    at: number,
    told: Told,
    { windows, undated }: { windows: readonly Window[]; undated: boolean },
    whole = false,
    end: number = at + 1,
  ): void {
    const reason = doubt(this.view, at);
    if (reason !== null) {
      this.unheld(at, end, reason, null);
      return;
    }
    const subjects = subjectAt(this.view, at);
    if (subjects === "stranger" || subjects === null || subjects.length === 0) return;
    if (whole) this.push(this.start(), this.view.pieces.length, subjects, told, windows, undated);
    else this.push(isIdle(this.view.pieces[at - 1], "just") ? at - 1 : at, end, subjects, told, windows, undated);
  }

  /** A claim of the pieces from one to before another. */
  push(from: number, end: number, subjects: readonly Subject[], said: Told, windows: readonly Window[], undated: boolean): void {
    // "jumped 2.0% after three straight losses": a run that this session ended
    // where no move is told, "closed at 14.91 after falling for five sessions" may count this one in
    const isOfBefore = said.type === "run" && /^(?:after|following)$/.test(this.view.joint) && this.view.windows.length === 0;
    const isCut = isOfBefore && this.view.flow.move !== null;
    const told = isCut ? { ...said, ended: true } : said;
    const isAside = /^(?:after|following|before)$/.test(this.view.joint) || (this.view.joint === "when" && this.view.flow.window === null);
    // "After dropping 1.9% the week before, …"
    const point = this.view.pieces.find((piece) => piece.type === "point");
    const before = point?.type === "point" ? weekBefore(point.window) : null;
    if (isAside && this.view.windows.length === 0) {
      // "a day after it ended above 9,000"; another aside does not say when
      const isFigure = told.type !== "move" || told.figures.length > 0;
      const over = before !== null ? [before] : isDayAfter(this.view) ? [YESTERDAY] : windows;
      if (isFigure)
        this.found.push({
          ...placeOf(this.view, from, end),
          subjects,
          others: this.#others(subjects),
          told,
          beside: null,
          windows: over,
          undated,
          dated: this.#isDated(),
          tentative: before === null && !isCut && !isDayAfter(this.view),
        });
      return;
    }
    // "four losing weeks had already cost it …": of a time before
    const tentative = /\bhad (?!its|their|a |an |the |another)/.test(wordsOf(this.view));
    if (told.type === "move" && !undated) this.view.flow.main ??= windows[0] ?? null;
    if (told.type === "move") {
      this.view.flow.sentence.push(...subjects.map(({ symbol }) => symbol));
      for (const each of subjects) this.mention(each);
    }
    const made: Said = {
      ...placeOf(this.view, from, end),
      subjects,
      others: this.#others(subjects),
      told,
      beside: null,
      windows,
      undated,
      dated: this.#isDated(),
      tentative,
    };
    if (told.type === "move" && told.figures.length > 0) this.view.flow.told = made;
    const isApart = this.view.windows.length > 0 || !BESIDE.has(told.type);
    this.found.push(isApart ? made : { ...made, beside: this.view.flow.told });
  }

  #isDated(): boolean {
    return this.view.windows.length > 0 || this.view.flow.fronted !== null || this.view.flow.window !== null;
  }

  /** Where the clause's own words begin: at its market, where nothing that says something stands before it. */
  start(): number {
    const first = this.view.pieces.findIndex(({ type }) => type !== "idle" && type !== "unknown");
    if (this.view.pieces[first]?.type !== "name") return 0;
    return isIdle(this.view.pieces[first - 1], "the") ? first - 1 : first;
  }

  /** The markets named before that a clause without a name of its own could be on as well. */
  #others(subjects: readonly Subject[]): readonly Subject[] {
    if (this.view.pieces.some(({ type }) => type === "name")) return [];
    return this.view.flow.mentioned.slice(-4).filter(({ symbol }) => subjects.every((each) => each.symbol !== symbol));
  }

  /** Words that make a claim which nothing can be held against. */
  unheld(from: number, end: number, reason: Unheld["reason"], figure: Figure | null): void {
    this.found.push({ ...placeOf(this.view, from, end), reason, figure });
  }
}
