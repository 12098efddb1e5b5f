import type { Day } from "../calendar/day.ts";
import type { Question } from "../kinds/question.ts";
import { coversOf } from "../language/cover.ts";
import type { Filler, Part } from "../language/frame.ts";
import type { Piece } from "../language/lattice.ts";
import type { Lexicon } from "../language/lexicon.ts";
import type { Mending } from "../language/mending.ts";
import { candidatesOf } from "../language/read.ts";
import { type Sentence, sentenceOf } from "../language/sentence.ts";
import { pastOf } from "../language/time/windows.ts";
import { keyOf, tokensOf } from "../text/tokens.ts";
import { type Interpreted, interpreted, readers } from "./interpreted.ts";
import { type Choice, nearChosen } from "./near-chosen.ts";
import { near } from "./refuse.ts";
import { notUnderstood, type Refusing, unknownInstrument } from "./refusing.ts";

/** What a person typed for one part of a question: an instrument, a stretch of time, or where one begins that goes on to now. */
export interface TypedPart {
  readonly names: "instrument" | "window" | "since";
  readonly typed: string;
}

/** A part of a question that is chosen, not said: what was typed for it alone, or what is meant. */
export type ChosenPart = TypedPart | Extract<Filler, { slot: "word" | "unit" | "amount" }>;

/** A question as its parts, in the order in which a sentence would have them. */
export interface ChosenQuestion {
  /** what it is about; its examples are offered where it is refused */
  readonly kind: Question["kind"];
  readonly parts: readonly ChosenPart[];
}

/**
 * The question that chosen parts make. The kinds read them as they read a sentence's, the kind chosen first, so that what it has no place for may go to another:
 * the performance of a yield is its change, that of the sectors a ranking. What cannot be read becomes a refusal that names it.
 * @param today the date in New York on which it is asked
 */
export function interpretChosen({ kind, parts }: ChosenQuestion, today: Day, lexicon: Lexicon): Interpreted {
  const read = parts.map((part) => ("typed" in part ? readTyped(part, today, lexicon) : given(part)));
  const unread = parts.find((part, i): part is TypedPart => "typed" in part && read[i]!.pieces.length === 0);
  const typed = parts.flatMap((part) => ("typed" in part ? [part] : []));
  const nearby = (): readonly string[] => nearChosen(kind, choiceOf(typed, unread), today, lexicon);
  if (unread !== undefined) return { ...refused(unread, nearby(), lexicon), notes: [] };
  const sentence = sentenceOfParts(read);
  const { candidates } = candidatesOf(sentence, readers, today, lexicon);
  // a name of several goes to the kind that ranks them
  const namesSeveral = sentence.lattice.flat().some((piece) => piece.slot === "subject" && piece.symbols.length > 1);
  const own = namesSeveral ? undefined : candidates.find(({ question }) => question.kind === kind);
  const best = own ?? candidates[0];
  if (best !== undefined) return interpreted(best, sentence, today, lexicon);
  return { ...notUnderstood(typed.length === 0 ? undefined : typed.map((part) => part.typed).join(" … "), nearby()), notes: [] };
}

/** A part with each of its readings, and what it was typed as. */
interface ReadPart {
  readonly typed: string;
  readonly pieces: readonly Piece[];
  readonly mendings: readonly Mending[];
}

/** What is meant for certain costs nothing: it is the same whichever way the rest is read. */
function given(filler: Filler): ReadPart {
  return { typed: "", pieces: [{ ...filler, at: 0, length: 1, raw: "", cost: 0 }], mendings: [] };
}

const SLOTS: Readonly<Record<TypedPart["names"], readonly Part["slot"][]>> = {
  instrument: ["subject"],
  window: ["window", "length"],
  since: ["window", "length"],
};

/** Each way to read what was typed as one instrument or one stretch of time, with nothing left over. */
function readTyped({ names, typed }: TypedPart, today: Day, lexicon: Lexicon): ReadPart {
  const { lattice, skips, mendings } = sentenceOf(tokensOf(typed), today, lexicon);
  const covers = coversOf(lattice, skips, ({ slot }) => (SLOTS[names].includes(slot) ? 0 : null));
  const pieces = covers.flatMap(({ parts, dropped, cost }) => {
    const [part, ...others] = parts;
    if (part === undefined || others.length > 0 || dropped.length > 0) return [];
    const place = { raw: part.raw, at: 0, length: 1, cost };
    // "3 months" alone is how long a run is, or since when; here it is asked since when
    if (part.slot === "length") return part.orMore ? [] : [{ ...place, slot: "window" as const, window: pastOf(part), lead: "" }];
    // "1990" behind "since" is where it begins
    if (names === "since" && part.slot === "window" && part.window.type === "period")
      return [{ ...part, ...place, window: { type: "since" as const, from: part.window.period }, lead: "since" }];
    return [{ ...part, ...place }];
  });
  return { typed, pieces, mendings };
}

function choiceOf(typed: readonly TypedPart[], unread: TypedPart | undefined): Choice {
  const read = typed.filter((part) => part !== unread);
  return {
    instruments: read.flatMap((part) => (part.names === "instrument" ? [part.typed] : [])),
    unread: unread?.names === "instrument" ? unread.typed : undefined,
    window: read.find(({ names }) => names !== "instrument")?.typed,
  };
}

/** The parts as a sentence with one place for each. */
function sentenceOfParts(parts: readonly ReadPart[]): Sentence {
  return {
    tokens: parts.map(({ typed }) => ({ text: keyOf(typed), raw: typed, from: 0, to: 0, before: "none" })),
    lattice: parts.map(({ pieces }, at) => pieces.map((piece) => ({ ...piece, at }))),
    skips: parts.map(() => null),
    mendings: parts.flatMap(({ mendings }) => mendings),
    yesNo: false,
    said: false,
    query: false,
    asserted: false,
    sought: false,
  };
}

function refused({ names, typed }: TypedPart, suggestions: readonly string[], lexicon: Lexicon): Refusing {
  if (names !== "instrument") return notUnderstood(typed, suggestions);
  const { question, why } = unknownInstrument(typed, near(typed, lexicon));
  return { why, question: { ...question, suggestions: suggestions.length > 0 ? suggestions.slice(0, 3) : question.suggestions } };
}
