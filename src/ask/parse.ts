import type { Day } from "../calendar/day.ts";
import type { Kind } from "../kinds/kind.ts";
import { kinds } from "../kinds/kinds.ts";
import type { Item } from "../language/items.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { fallTurns, isPassive } from "../language/order.ts";
import { isOverlooked } from "../language/overlooked.ts";
import { Reading } from "../language/reading.ts";
import { type Scan, scan } from "../language/scan.ts";
import type { Measured } from "../question/claim.ts";
import type { Question } from "../question/question.ts";
import { LONGEST_TEXT } from "../text/words.ts";
import { type Phrase, say, verbatim } from "../wording/phrase.ts";
import { statedBy } from "./claims/stated.ts";
import { notUnderstood, type Refusing, tooLong, unknownInstrument } from "./refusing.ts";

/** A question, and what of the text was read otherwise than typed. */
export interface Parsed {
  readonly question: Question;
  /** the figure that the text states as the answer */
  readonly stated?: Measured;
  /** it was asked whether that is so, not said */
  readonly asked?: boolean;
  readonly notes: readonly Phrase[];
  /** of a refusal: its message before it is said in a language */
  readonly why?: Phrase;
}

/** What the refusals suggest, from the kinds' own examples. */
const EXAMPLES: readonly string[] = kinds.flatMap((kind) => kind.examples.slice(0, 1));

/**
 * The question that a text asks. Never throws: what is no question, names nothing known or says more than was understood
 * becomes a question of kind "refusal".
 * @param today the date in New York on which it is asked
 */
export function parse(text: string, today: Day, lexicon: Lexicon): Parsed {
  if (text.length > LONGEST_TEXT) return { ...tooLong(LONGEST_TEXT, EXAMPLES), notes: [] };
  const scanned = scan(text, today, lexicon);
  const attempt = attemptAt(scanned, today, lexicon);
  return "left" in attempt ? { ...refuse(scanned, attempt.left, lexicon), notes: notesOn(scanned) } : attempt;
}

/** The question that a text asks as it stands; undefined where `parse` would refuse it as not understood. */
export function understand(text: string, today: Day, lexicon: Lexicon): Parsed | undefined {
  const attempt = attemptAt(scan(text, today, lexicon), today, lexicon);
  return "left" in attempt ? undefined : attempt;
}

/** The first kind that leaves nothing; failing that, the first that a stated figure alone is left to; failing that, the least that was left. */
function attemptAt(scanned: Scan, today: Day, lexicon: Lexicon): Parsed | { readonly left: readonly Item[] | undefined } {
  const notes = notesOn(scanned);
  let statement: Parsed | undefined;
  let nearest: readonly Item[] | undefined;
  for (const kind of kinds) {
    const reading = new Reading(scanned.items, today, lexicon.lookup);
    const question = kind.read(reading) as Question | undefined;
    if (question === undefined) continue;
    if (kind.turnsAround !== true && (isPassive(reading) || /^(?:both|less)$/.test(fallTurns(reading) ?? ""))) continue;
    if (isOverlooked(kind.kind, reading)) continue;
    const left = reading.leftover();
    if (left.length === 0) return { question, notes };
    statement ??= statementOf(kind, question, left, reading, notes);
    if (nearest === undefined || left.length < nearest.length) nearest = left;
  }
  return statement ?? { left: nearest };
}

/** The question with a figure stated as its answer, where that figure is all that is left and the kind has one to hold it against. */
function statementOf(
  kind: Kind,
  question: Question,
  left: readonly Item[],
  reading: Reading,
  notes: readonly Phrase[],
): Parsed | undefined {
  const [only] = left;
  const { statement } = kind;
  if (statement === undefined || isPassive(reading) || left.length !== 1 || only?.type !== "amount" || !statement.units.includes(only.unit))
    return undefined;
  if (statement.hasOne?.(question) === false) return undefined;
  const next = reading.items[reading.items.indexOf(only) + 1];
  if (next?.type === "filler" && next.text === "of" && statement.share !== true) return undefined;
  if (statement.beside !== undefined && only.unit !== "times" && !standsBeside(reading, only, statement.beside)) return undefined;
  const falls = statement.falls ?? (reading.has("down", "behind") || reading.items.some(isBelow));
  return {
    question,
    stated: statedBy(only, falls, statement.percentAsSaid ?? false, statement.inIndexPoints),
    asked: reading.isYesNo(),
    notes,
  };
}

/** "below its average", "529 points off its high": under it, though nothing is said to have fallen. */
function isBelow(item: Item): boolean {
  if (item.type === "cue") return /^(?:below|under|beneath)$/i.test(item.raw);
  const isHigh = item.type === "window" && item.window.type === "extreme" && item.window.extreme === "high";
  return isHigh && /^(?:below|under|beneath|off)\b/i.test(item.raw);
}

function standsBeside({ items }: Reading, amount: Item, cues: readonly string[]): boolean {
  const at = items.indexOf(amount);
  const isOne = (item: Item | undefined): boolean => item?.type === "cue" && cues.includes(item.cue);
  return isOne(items[at + 1]) || items.slice(0, at).some(isOne);
}

function notesOn({ corrections }: Scan): Phrase[] {
  return corrections.map(({ typed, read }) => say`"${verbatim(typed)}" read as "${verbatim(read)}".`);
}

/** The reason that helps most: a name that is not in the catalogue, before words that mean nothing here. */
function refuse({ items }: Scan, left: readonly Item[] | undefined, lexicon: Lexicon): Refusing {
  const marked = items.find((item) => item.type === "unknown" && /^[$^]/.test(item.text));
  if (marked !== undefined) return unknownInstrument(marked.raw, lexicon.lookup.nearest(marked.raw, 3));
  const unknown = items.filter((item) => item.type === "unknown" && !lexicon.known.get(item.text.length)?.includes(item.text));
  const aboutMarkets = items.some((item) => item.type === "window" || (item.type === "cue" && MARKET_CUES.has(item.cue)));
  const named = items.some((item) => item.type === "side");
  if (unknown.length > 0 && unknown.length <= 3 && aboutMarkets && (!named || besideRelation(items))) {
    const words = unknown.map((item) => item.raw).join(" ");
    return unknownInstrument(words, lexicon.lookup.nearest(words, 3));
  }
  const windows = items.filter((item) => item.type === "window");
  if (left === undefined && windows.length > 1) return notUnderstood(windows.map((item) => item.raw).join(" … "), EXAMPLES);
  const part = (left ?? (named ? unknown : [])).map((item) => item.raw).join(" … ");
  return notUnderstood(part === "" ? undefined : part, EXAMPLES);
}

/** Cues that only a question about an instrument has. */
const MARKET_CUES = new Set([
  "versus",
  "ahead",
  "behind",
  "up",
  "down",
  "performance",
  "total",
  "price",
  "compare",
  "bull",
  "bear",
  "high",
  "yearHigh",
  "drawdown",
  "correction",
]);

/** Whether an unknown word stands where a side would: next to "vs", "against", "beat". */
function besideRelation(items: readonly Item[]): boolean {
  return items.some(
    (item, i) =>
      item.type === "cue" &&
      /^(?:versus|ahead|behind|or|and)$/.test(item.cue) &&
      (items[i - 1]?.type === "unknown" || items[i + 1]?.type === "unknown"),
  );
}
