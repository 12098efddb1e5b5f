import type { Reference } from "../answering/context.ts";
import type { Day } from "../calendar/day.ts";
import { newYorkDay } from "../calendar/exchange.ts";
import { kindNamed } from "../kinds/kinds.ts";
import type { Question } from "../kinds/question.ts";
import { translated } from "../language/foreign/translate.ts";
import type { Lexicon } from "../language/lexicon.ts";
import type { Manner } from "../language/manner.ts";
import type { Answer } from "../question/answer.ts";
import { isRefusal } from "../question/refusal.ts";
import { answerInterpreted, type Ground } from "./answered.ts";
import { type ChosenQuestion, interpretChosen } from "./chosen.ts";
import { claimsIn } from "./claims/claims.ts";
import { READ_HERE } from "./claims/other-kinds.ts";
import { sentencesOf } from "./claims/passage.ts";
import { piecesOf } from "./claims/pieces.ts";
import { isStatement, tells } from "./claims/statement.ts";
import { answerTold } from "./claims/told.ts";
import { followUp } from "./follow-up.ts";
import { interpretEnglish, interpretForeign } from "./interpret.ts";
import type { Interpreted } from "./interpreted.ts";
import { isOrder } from "./out-of-scope.ts";

/**
 * Reads and answers a text, several questions in it one after the other; what was read otherwise than typed stands in the reading.
 * @param before the question before, which a follow-up ("and this year?") takes what it lacks from
 * @param manner how the text is meant where that is known
 */
export function ask(text: string, lexicon: Lexicon, ground: Ground, before?: Question, manner?: Manner): Answer<Question> {
  const today = newYorkDay(ground.now);
  // claims are read in English alone
  const foreign = manner === undefined ? translated(text, lexicon) : undefined;
  const said = foreign !== undefined && "english" in foreign ? foreign.english : text;
  const following = before === undefined ? undefined : followUp(said, before, today, lexicon);
  const parsed: readonly Interpreted[] =
    following !== undefined
      ? [{ question: following, notes: [] }]
      : foreign === undefined
        ? interpretEnglish(text, today, lexicon, manner)
        : interpretForeign(foreign, today, lexicon);
  const [first, ...others] = parsed.map((each) => answerInterpreted(each, ground));
  if (
    following === undefined &&
    manner === undefined &&
    foreign === undefined &&
    parsed[0]?.asks !== true &&
    isTold(text, first!, today, lexicon)
  ) {
    const claims = claimsIn(text, lexicon, ground);
    // what only its own kind of question can hold against its figures is judged there
    const isOwn = first!.claim !== undefined && first!.claim.verdict !== "not testable" && !READ_HERE.has(first!.question.kind);
    const isJudged = claims.some(({ verdict }) => verdict !== "not testable") || (claims.length > 0 && isRefusal(first!.question));
    if (isJudged && !isOwn) return answerTold(claims, first!, ground);
  }
  return others.length === 0 ? first! : { ...first!, values: sharedValues(first!, others, ground.reference), also: others };
}

/** Several measures of one subject over one stretch share their values; where two have a figure of one name it is that of the first. */
function sharedValues(first: Answer<Question>, others: readonly Answer<Question>[], reference: Reference): Answer["values"] {
  const subjectOf = ({ question }: Answer<Question>): string | undefined => kindNamed(question.kind).symbols(question, reference)[0];
  const isBeside = (other: Answer<Question>): boolean =>
    !isRefusal(other.question) &&
    other.question.kind !== first.question.kind &&
    subjectOf(other) === subjectOf(first) &&
    (first.window === null || other.window === null || (first.window.base === other.window.base && first.window.end === other.window.end));
  return Object.assign(
    {},
    ...others
      .filter(isBeside)
      .map(({ values }) => values)
      .reverse(),
    first.values,
  );
}

const OPENS =
  /^(?:how|what|whats|why|which|who|whose|whom|count|list|rank|give|name|tell|compute|calculate|is|are|was|were|has|have|had|did|does|do|(?:when|where) (?:is|are|was|were|has|have|had|did|does|do))(?: |$)/;

const INTERJECTION = /^(?:yo|hey|hi|hello|dude|bro|bruh|man|mate|lads?|guys|ok|okay|so|well|um|uh|er|oi|aye|hmm|wait|ser|sir|fam|lol)$/;

/** A text of a few sentences, of which one that asks has no question mark: a report is longer. */
const SHORT = 300;
/** "… how bad did it get hurt", "hows the 10-year", "and are small caps in one": somebody asks, wherever it stands. */
const ASKS =
  /\b(?:how (?:much|many|far|long|bad|big|often)|how(?: \w+)? (?:did|does|do|is|are|was|were|has|have)|hows|whats|what(?:['’]s| is| was| are| did| does| has)|why (?:is|did|are|was)|(?:when|wen) (?:did|was|were|has|have)|(?:and|or|but|so|also|plus|then) (?:is|are|was|were|did|does|has|have) (?:it|they|the|we|small|tech)) |\b(?:pls|plz|gimme|i (?:wanna|want|need))\b|^(?:the )?(?:proportion|percentage|fraction|number|count) of /i;

/** "Share of members that have gained over 10%": what is said stands in a clause of a figure that is asked for. */
const FIGURE =
  /^(?:the )?(?:share|proportion|percentage|fraction|number|count|mean|median|average|total|odds|probability|chances?|frequency)\b(?:(?!\b(?:is|are|was|were|stands?|stood|came|hit|reached)\b).)*\b(?:that|which|who|whose|(?:on|in|over|during) (?:the )?(?:days|sessions|weeks|months|years))\b(?:(?!\b(?:is|are|was|were|stands?|stood|came|hit|reached) (?:at |in )?[\d$]).)*$/i;

/** Whether a text says something that is or is not so, and asks nothing; one that was understood as a question must begin as a statement does. */
function isTold(text: string, { claim, question }: Answer<Question>, today: Day, lexicon: Lexicon): boolean {
  if (text.includes("?") || FIGURE.test(text) || (text.length <= SHORT && (ASKS.test(text) || isOrder(text)))) return false;
  const sentences = sentencesOf(text).map((sentence) => piecesOf(sentence, text, today, lexicon));
  // "what was the biggest drop this year": a question without its mark
  // "yo did it double", "when was the last drop": "When rates rose, the Dow fell." tells
  const opening = (texts: readonly string[]): string => {
    const at = texts.findIndex((word) => !INTERJECTION.test(word));
    return at < 0 ? "" : texts.slice(at, at + 2).join(" ");
  };
  if (sentences.some(({ scan }) => OPENS.test(opening(scan.texts)))) return false;
  if (claim !== undefined) return true;
  if (isRefusal(question) && question.reason !== "no data") return sentences.some(tells);
  const [first] = sentences;
  return first !== undefined && !first.scan.texts.some((word) => /^(?:how|what|why)$/.test(word)) && isStatement(first);
}

/** Answers a question whose parts were chosen. */
export function askChosen(chosen: ChosenQuestion, lexicon: Lexicon, ground: Ground): Answer<Question> {
  return answerInterpreted(interpretChosen(chosen, newYorkDay(ground.now), lexicon), ground);
}

/** Symbols of the series that a question needs. */
export function symbolsFor(question: Question, reference: Reference): readonly string[] {
  return kindNamed(question.kind).symbols(question, reference);
}

/** Entries of the store that a question needs beside series. */
export function entriesFor(question: Question): readonly string[] {
  return kindNamed(question.kind).entries?.(question) ?? [];
}
