import type { Day } from "../calendar/day.ts";
import { kinds } from "../kinds/kinds.ts";
import type { Question } from "../kinds/question.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { type Meant, meantBeside } from "../language/meant.ts";
import type { Candidate, Reader } from "../language/read.ts";
import type { Sentence } from "../language/sentence.ts";
import type { Measured } from "../question/claim.ts";
import { type Phrase, say, verbatim } from "../wording/phrase.ts";
import { statedBy, takesStated } from "./stated.ts";

/** A question, and what of the text was read otherwise than typed. */
export interface Interpreted {
  readonly question: Question;
  /** the figure that the text states as the answer */
  readonly stated?: Measured;
  /** it was asked whether that is so, not said */
  readonly asked?: boolean;
  readonly notes: readonly Phrase[];
  /** it is asked in its own words, whatever is told besides */
  readonly asks?: true;
  /** what the text can mean beside it, of the same kind and with one part read otherwise */
  readonly others?: readonly Meant<Question>[];
  /** a language model found it in the text */
  readonly byModel?: true;
  /** of a refusal: its message before it is said in a language */
  readonly why?: Phrase;
}

/** Every kind that a sentence can ask for, with what it takes from one. */
export const readers = kinds.flatMap(({ kind, slots, statement }) =>
  slots === undefined ? [] : [{ ...slots, kind, takesStated: takesStated(statement) }],
) as unknown as readonly Reader<Question>[];

/** A reading as a question, with what of the text was read otherwise than typed. */
export function interpreted(candidate: Candidate<Question>, sentence: Sentence, today: Day, lexicon: Lexicon): Interpreted {
  const { question, stated, frame, dropped } = candidate;
  const notes = [...notesOn(sentence), ...dropped.map((word) => say`"${verbatim(word)}" was ignored.`)];
  const others = meantBeside(candidate, readers, today, lexicon);
  // "over the last 15 trading days has Microsoft beaten Apple": whether it has, without a mark
  const asks = sentence.yesNo && !sentence.asserted;
  const found = { question, notes, ...(others.length === 0 ? {} : { others }), ...(asks ? { asks: true as const } : {}) };
  if (stated === null) return found;
  const kind = kinds.find((each) => each.kind === question.kind)!;
  return { ...found, stated: statedBy(stated, frame, kind.statement!), asked: frame.yesNo };
}

export function notesOn({ mendings }: Sentence): Phrase[] {
  return mendings.map(({ typed, read }) => say`"${verbatim(typed)}" read as "${verbatim(read)}".`);
}
