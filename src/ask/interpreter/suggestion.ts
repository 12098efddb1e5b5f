import { z } from "zod";
import type { Day } from "../../calendar/day.ts";
import { windowSchema } from "../../calendar/window.ts";
import { type Question, questionSchema } from "../../kinds/question.ts";
import type { Piece } from "../../language/lattice.ts";
import type { Lexicon } from "../../language/lexicon.ts";
import { sentenceOf } from "../../language/sentence.ts";
import { isRefusal } from "../../question/refusal.ts";
import { type Token, tokensOf } from "../../text/tokens.ts";
import { type ChosenPart, interpretChosen } from "../chosen.ts";

/**
 * What an interpreter proposes for a text: a question, and the words that each of its fields comes from. It may arrange what stands in the text,
 * and supplies nothing: what it proposes is taken only where our own readers find the same in those words.
 */
export const suggestionSchema = z.object({
  question: z.looseObject({ kind: z.string() }),
  spans: z
    .array(z.object({ field: z.string().min(1).max(60), text: z.string().min(1).max(300) }))
    .min(1)
    .max(30),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

/** Why a suggestion is not taken. */
export type Doubt =
  | "no such question"
  | "words that are not in the text"
  | "a name that is not in its words"
  | "a window that is not in its words"
  | "a number that is not in its words"
  | "the other way round"
  | "words left out that matter";

/** A question is taken, or the reason that it is not. @param today the date in New York on which it is asked */
export function taken(
  suggestion: Suggestion,
  text: string,
  today: Day,
  lexicon: Lexicon,
): { readonly question: Question } | { readonly doubt: Doubt } {
  const checked = questionSchema.safeParse(suggestion.question);
  if (!checked.success || isRefusal(checked.data)) return { doubt: "no such question" };
  const question = checked.data;
  const spans = placedIn(text, suggestion.spans);
  if (spans === undefined) return { doubt: "words that are not in the text" };
  const fields: Fields = { spans, today, lexicon, usual: usualOf(question, spans, today, lexicon) };
  const doubt = doubtIn(question, "", fields) ?? doubtLeftOut(text, spans, today, lexicon);
  return doubt === undefined ? { question } : { doubt };
}

/** Words of the text that a field comes from. */
interface Span {
  readonly field: string;
  readonly text: string;
  /** UTF-16 offsets in the text */
  readonly from: number;
  readonly to: number;
}

/** Where each span stands, words and not parts of words; undefined where one does not. */
function placedIn(text: string, spans: Suggestion["spans"]): readonly Span[] | undefined {
  const lower = text.toLowerCase();
  const placed = spans.flatMap((span): Span[] => {
    const from = lower.indexOf(span.text.toLowerCase().trim());
    const to = from + span.text.trim().length;
    const isWhole = from >= 0 && !/[\p{L}\p{N}]/u.test(text[from - 1] ?? "") && !/[\p{L}\p{N}]/u.test(text[to] ?? "");
    return isWhole ? [{ field: span.field, text: text.slice(from, to), from, to }] : [];
  });
  return placed.length === spans.length ? placed : undefined;
}

interface Fields {
  readonly spans: readonly Span[];
  readonly today: Day;
  readonly lexicon: Lexicon;
  /** what the kind itself takes where nobody says anything; undefined where it needs more */
  readonly usual: Readonly<Record<string, unknown>> | undefined;
}

/** The question of the same kind about the same names and window, by our own rules: what is in it without being said is usual. */
function usualOf({ kind }: Question, spans: readonly Span[], today: Day, lexicon: Lexicon): Fields["usual"] {
  const pieces = spans.flatMap(({ text }) => piecesOf(text, today, lexicon));
  const parts = pieces.filter(
    (piece): piece is Piece & ChosenPart => piece.slot === "word" || piece.slot === "amount" || piece.slot === "unit",
  );
  const named = spans.flatMap(({ text }): ChosenPart[] => {
    const slots = new Set(piecesOf(text, today, lexicon).map(({ slot }) => slot));
    if (slots.has("subject")) return [{ names: "instrument", typed: text }];
    return slots.has("window") ? [{ names: "window", typed: text }] : [];
  });
  for (const chosen of [[...named, ...parts], named]) {
    const { question } = interpretChosen({ kind, parts: chosen }, today, lexicon);
    if (question.kind === kind) return question as Readonly<Record<string, unknown>>;
  }
  return undefined;
}

/** Every reading of some words. */
function piecesOf(text: string, today: Day, lexicon: Lexicon): readonly Piece[] {
  return sentenceOf(tokensOf(text), today, lexicon).lattice.flat();
}

/** What is wrong with a value and those inside it. @param field its place in the question, "sides.0" */
function doubtIn(value: unknown, field: string, fields: Fields): Doubt | undefined {
  if (value === null || value === undefined || typeof value === "boolean" || field === "kind") return undefined;
  if (field !== "" && isUsual(value, field, fields)) return undefined;
  const pieces = fields.spans
    .filter((span) => covers(span.field, field))
    .flatMap(({ text }) => piecesOf(text, fields.today, fields.lexicon));
  if (typeof value === "number")
    return pieces.some((piece) => isNumber(piece, value, field)) ? undefined : "a number that is not in its words";
  if (typeof value === "string") return doubtOfText(value, field, pieces, fields);
  if (isWindow(value)) {
    const same = pieces.some((piece) => piece.slot === "window" && JSON.stringify(sorted(piece.window)) === JSON.stringify(sorted(value)));
    return same ? undefined : "a window that is not in its words";
  }
  if (isTurned(value)) return "the other way round";
  for (const [key, inside] of Object.entries(value)) {
    const doubt = doubtIn(inside, field === "" ? key : `${field}.${key}`, fields);
    if (doubt !== undefined) return doubt;
  }
  return undefined;
}

/** Whether the words of one field are those of another: of the same, or of what it stands in. */
function covers(cited: string, field: string): boolean {
  return field === cited || field.startsWith(`${cited}.`) || cited.startsWith(`${field}.`);
}

function isUsual(value: unknown, field: string, { usual }: Fields): boolean {
  const found = field.split(".").reduce<unknown>((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], usual);
  return found !== undefined && JSON.stringify(sorted(found)) === JSON.stringify(sorted(value));
}

/** An amount, a count or an ordinal of that size; rates are fractions. */
function isNumber(piece: Piece, value: number, field: string): boolean {
  const isLevel = field === "level";
  const size = Math.abs(value);
  const is = (said: number): boolean => Math.abs(said - size) < 1e-9;
  switch (piece.slot) {
    case "amount":
      // "4%" is 0.04, but for a yield, whose level is said in percent
      if (piece.unit === "percent" || piece.unit === "points")
        return is(Math.abs(piece.value) / 100) || (isLevel && is(Math.abs(piece.value)));
      return is(Math.abs(piece.value));
    case "length":
      return is(piece.count);
    case "ordinal":
      return is(piece.value);
    default:
      return false;
  }
}

function doubtOfText(value: string, field: string, pieces: readonly Piece[], { spans, lexicon }: Fields): Doubt | undefined {
  if (lexicon.lookup.bySymbol(value) !== undefined)
    return pieces.some((piece) => piece.slot === "subject" && piece.symbols.includes(value))
      ? undefined
      : "a name that is not in its words";
  const pole = POLES.find(({ values }) => values.has(value));
  if (pole === undefined) return undefined;
  const words = spans.filter((span) => covers(span.field, field)).map(({ text }) => text.toLowerCase());
  // which way it goes is said, and not said the other way
  if (words.length === 0) return "the other way round";
  const other = POLES.find((each) => each !== pole)!;
  return words.some((text) => other.words.test(text) && !pole.words.test(text)) ? "the other way round" : undefined;
}

/** What a question may be turned to, and the words that say so. */
const POLES: readonly { readonly values: ReadonlySet<string>; readonly words: RegExp }[] = [
  {
    values: new Set(["up", "above", "ahead", "best", "high", "bull", "golden", "newHigh", "gain", "highest", "leaders"]),
    words:
      /\b(?:up|r[io]se[ns]?|rising|rall\w+|gain\w*|climb\w*|jump\w*|surg\w*|high\w*|above|over|more|best|top|strong\w*|beat\w*|ahead|outperform\w*|bull\w*|golden|green|winn\w*|lead\w*)\b/,
  },
  {
    values: new Set(["down", "below", "behind", "worst", "low", "bear", "death", "newLow", "laggard", "lowest", "laggards"]),
    words:
      /\b(?:down|fall\w*|fell|drop\w*|slid\w*|sank|sink\w*|los[et]\w*|low\w*|below|under|less|fewer|worst|weak\w*|behind|lag\w*|underperform\w*|trail\w*|bear\w*|death|red)\b/,
  },
];

/** Numbers, names, windows, negations and comparators that the suggestion passes over. */
function doubtLeftOut(text: string, spans: readonly Span[], today: Day, lexicon: Lexicon): Doubt | undefined {
  const isCited = ({ from, to }: Pick<Token, "from" | "to">): boolean => spans.some((span) => from < span.to && to > span.from);
  const { tokens, lattice } = sentenceOf(tokensOf(text), today, lexicon);
  const matters = (token: Token, at: number): boolean =>
    /\d/.test(token.raw) ||
    MATTERS.test(token.text) ||
    lattice[at]!.some(({ slot }) => slot === "subject" || slot === "window" || slot === "amount" || slot === "length");
  // no field of a question says "not": nothing that an interpreter cites could
  const denied = tokens.some((token) => DENIES.test(token.text));
  return denied || tokens.some((token, at) => !isCited(token) && matters(token, at)) ? "words left out that matter" : undefined;
}

const DENIES = /^(?:not|no|never|none|nor|neither|without|except|excluding|ex|only|unless|cannot|\w+n['’]?t)$/;
const MATTERS =
  /^(?:than|more|less|fewer|most|least|over|under|above|below|beyond|between|versus|vs|against|minus|plus|average|median|percentile)$/;

/** A fall that is asked for as a rise, or a rise as a fall. */
function isTurned(value: object): boolean {
  const { direction, threshold } = value as { readonly direction?: unknown; readonly threshold?: unknown };
  return typeof threshold === "number" && ((direction === "up" && threshold < 0) || (direction === "down" && threshold > 0));
}

function isWindow(value: object): boolean {
  return "type" in value && windowSchema.safeParse(value).success;
}

/** The same with its keys in one order. */
function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value).filter(([, inside]) => inside !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inside]) => [key, sorted(inside)]));
}
