import type { Token } from "../text/tokens.ts";
import type { Piece } from "./lattice.ts";
import { light } from "./lexicon/grammar.ts";
import { endsName, namesSubject } from "./subject-at.ts";

/** How a text is meant where that is known: as something that is so or not, as something that is looked for, or as a condition, whose figure is to be reached. */
export type Manner = "whether" | "when" | "condition";

/** How a sentence is put. */
export interface Put {
  readonly yesNo: boolean;
  readonly said: boolean;
  readonly query: boolean;
  /** it is known to be something that is so or not */
  readonly asserted: boolean;
  /** it is a condition that is looked for */
  readonly sought: boolean;
}

/** What is known of a sentence beside its tokens. */
export interface About {
  readonly manner?: Manner | undefined;
  /** how many of its first tokens come from the sentence before */
  readonly carried?: number;
  /** it ends in a question mark */
  readonly query?: boolean;
}

/** Whether a yes or a no is asked for, and whether it is said or asked at all. */
export function mannerOf(
  tokens: readonly Token[],
  lattice: readonly (readonly Piece[])[],
  { manner, carried = 0, query = false }: About,
): Put {
  let at = carried + leadLength(tokens.slice(carried));
  while (at < tokens.length) {
    if (AUXILIARY.test(tokens[at]!.text)) break;
    if (opensIdly(tokens[at]!.text)) at += 1;
    else {
      // "Since May, has the Dow …?": a window in front is no part of the verb
      const window = lattice[at]!.filter((piece) => piece.slot === "window").sort((a, b) => b.length - a.length)[0];
      const idle = lattice[at]!.find((piece) => piece.slot === "word" && piece.sense === "idle" && piece.length > 1);
      const clause = clauseFrom(tokens, at);
      // "which one has been calmer": it asks, whatever phrase it begins
      if (idle !== undefined && !ASKING.test(tokens[at]!.text)) at += idle.length;
      else if (clause !== undefined) at = clause;
      else if (
        window !== undefined &&
        AUXILIARY.test(tokens[at + window.length]?.text ?? "") &&
        (query || !isToldOf(window, tokens, lattice))
      )
        at += window.length;
      else break;
    }
  }
  const first = at < tokens.length && !isSupposed(lattice, at) ? tokens[at]!.text : "";
  const asks =
    tokens.some(({ text: word, contracted }, i) => ASKING.test(word) && !contracted && (i <= at + 1 || i < 4)) ||
    tokens.some((_, i) => beginsAsking(tokens, i)) ||
    ORDERING.test(first);
  // "may one already call it a bull market?"
  const judges = /^(?:may|can|could|would|might) (?:one|we|you) (?:already |now |still )?(?:call|say|speak)/.test(
    tokens
      .slice(at, at + 4)
      .map(({ text }) => text)
      .join(" "),
  );
  const yesNo =
    manner === "whether" ||
    judges ||
    (AUXILIARY.test(first) && tokens[at + 1] !== undefined) ||
    isInverted(tokens, lattice, carried) ||
    isTag(tokens.at(-2), tokens.at(-1)) ||
    (query && isQueried(tokens, lattice));
  return { yesNo, query, said: !yesNo && !query && !asks, asserted: manner === "whether", sought: manner === "when" };
}

export const AUXILIARY = /^(?:r|is|are|was|were|has|have|had|did|does|do|am|ain't)$/;

export const ASKING = /^(?:what|how|which|who|when|where|why|whose|wat)$/;

const ORDERING =
  /^(?:show|give|tell|list|rank|compare|name|find|get|calculate|compute|explain|plot|chart|draw|need|want|wondering|curious|know)$/;

const GREETING =
  /^(?:hey|hi|hello|please|pls|plz|kindly|ok|okay|so|well|just|thanks|bro|dude|yo|um|uh|hmm|anyone|somebody|and|but|also|question|quick|guys|folks|sorry|morning|good|wait|then|now|yet|sir)$/;

/** ", how is …", ", what did …": a clause that asks, behind one that tells; ", which is …" tells on. */
function beginsAsking(tokens: readonly Token[], at: number): boolean {
  const { text, before } = tokens[at]!;
  return before !== "none" && /^(?:how|what)$/.test(text) && AUXILIARY.test(tokens[at + 1]?.text ?? "");
}

/** Whether a word can begin a question, or the part of a sentence that says what is wanted. */
export function opensQuestion(text: string): boolean {
  return AUXILIARY.test(text) || ASKING.test(text) || ORDERING.test(text);
}

/** Greetings and interjections; pronouns and articles begin the sentence itself. */
function opensIdly(text: string): boolean {
  return (
    GREETING.test(text) ||
    (light.has(text) &&
      !ASKING.test(text) &&
      !ORDERING.test(text) &&
      !/^(?:a|an|the|i|we|you|it|its|this|that|these|those|there|they|he|she|my|our|at|in|on|by|for|with|from|as|of|to)$/.test(text))
  );
}

/** Polite leads, which say nothing of how the question behind them is put. */
const LEAD =
  /^(?:(?:hey|hi|hello|so|ok|okay|um|uh|hmm|well|and|but|also|sorry|please|pls|guys|all|folks|just) )*(?:(?:(?:could|can|would|will) (?:you|u|someone|anyone|somebody|anybody) (?:please |pls |kindly |maybe |possibly )*(?:tell|show|let|remind|give) (?:me|us)(?: know)?|i (?:just |really |only )?(?:want|wanted|need|would like|should like|d like|wish) to (?:know|ask|check|see|confirm)|i (?:am|was|m) (?:just )?(?:wondering|curious|asking)|do you (?:happen to )?know|(?:please |pls |kindly )?(?:tell|remind|let|show) (?:me|us)(?: know)?(?: please| pls)?|anyone know|anybody know|does (?:anyone|anybody) know|any idea|quick question|question|kindly confirm|please confirm|is it true that|curious|wondering|just curious) ?)+/;

/** Tokens of the polite lead that a sentence begins with. */
function leadLength(tokens: readonly Token[]): number {
  const head = tokens
    .slice(0, 14)
    .map(({ text }) => text)
    .join(" ");
  const lead = LEAD.exec(`${head} `)?.[0].trim() ?? "";
  return lead === "" ? 0 : lead.split(" ").length;
}

/** "According to the CFTC, are …?": where a verb begins the clause behind a leading phrase. */
function clauseFrom(tokens: readonly Token[], at: number): number | undefined {
  // "How many bear markets (20% down) have there been": the question has begun
  if (ASKING.test(tokens[at]!.text)) return undefined;
  for (let i = at + 1; i < tokens.length; i++) {
    const { text, before } = tokens[i]!;
    if ((AUXILIARY.test(text) || ASKING.test(text)) && /comma|clause|sentence/.test(before)) return i;
  }
  return undefined;
}

/** "boss walking by, just tell me did the Dow …": a verb in front of its subject, with no word before it that asks for more than yes or no. */
function isInverted(tokens: readonly Token[], lattice: readonly (readonly Piece[])[], carried: number): boolean {
  for (let at = carried; at < tokens.length; at++) {
    if (ASKING.test(tokens[at]!.text) || namesSubject(lattice, at)) return false;
    // "could I have the Nasdaq's return"
    const isWanted = tokens[at]!.text === "have" && /^(?:i|we|you)$/.test(tokens[at - 1]?.text ?? "");
    if (AUXILIARY.test(tokens[at]!.text) && !isWanted && !isSupposed(lattice, at)) {
      const article = /^(?:the|a|an)$/.test(tokens[at + 1]?.text ?? "") ? 1 : 0;
      if (namesSubject(lattice, at + 1 + article)) return true;
    }
  }
  return false;
}

/** "…, did they?", "– is it?": a statement whose truth is asked. */
export function isTag(verb: Token | undefined, pronoun: Token | undefined): boolean {
  return (
    verb !== undefined &&
    pronoun !== undefined &&
    AUXILIARY.test(verb.text) &&
    /^(?:it|they|that|she|he|we)$/.test(pronoun.text) &&
    verb.before !== "none" &&
    verb.before !== "slash"
  );
}

/** "small caps lost less than the Nasdaq?" */
function holdsAgainst(tokens: readonly Token[], at: number): boolean {
  return /^(?:more|less|further|harder)$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.text === "than";
}

/** "The small caps are winning this month?": a statement with a question mark. */
function isQueried(tokens: readonly Token[], lattice: readonly (readonly Piece[])[]): boolean {
  const isVerb = ({ text, contracted }: Token, at: number): boolean =>
    (!contracted && /^(?:is|are|was|were|has|have|did)$/.test(text)) ||
    // "Apple gone up every day this week?"
    (text === "gone" && endsName(lattice, at)) ||
    lattice[at]!.some(
      (piece) =>
        piece.slot === "word" &&
        ((/^(?:moreVolatile|lessVolatile)$/.test(piece.sense) && namesSubject(lattice, at + piece.length)) ||
          (/^(?:up|down)$/.test(piece.sense) &&
            endsName(lattice, at) &&
            (text.endsWith("ing") || holdsAgainst(tokens, at + piece.length))) ||
          piece.sense === "ahead" ||
          piece.sense === "behind") &&
        // "ndx beat russell 2000 in 2023?"
        (text.endsWith("ing") ||
          /^(?:up|down)$/.test(piece.sense) ||
          piece.sense.endsWith("Volatile") ||
          (endsName(lattice, at) && namesSubject(lattice, at + piece.length))),
    );
  // "last time nasdaq/dow was this low?": when, and not whether
  if (/^(?:last|first)$/.test(tokens[0]?.text ?? "") && tokens[1]?.text === "time") return false;
  const verb = tokens.findIndex(isVerb);
  const next = tokens.findIndex(({ before }, at) => at > verb && before === "sentence");
  const asks = tokens.slice(0, next < 0 ? tokens.length : next).some(({ text }) => ASKING.test(text) || ORDERING.test(text));
  return verb > 0 && !asks && lattice.slice(0, verb).some((_, at) => namesSubject(lattice, at)) && !isRelative(tokens, lattice, verb);
}

/** "best quarter the Russell has ever had?", "the bear markets the S&P has gone through?": what a market right behind a noun has is told of that noun. */
function isRelative(tokens: readonly Token[], lattice: readonly (readonly Piece[])[], verb: number): boolean {
  const named = lattice
    .slice(0, verb)
    .flat()
    .filter((piece) => piece.slot === "subject" && piece.at + piece.length === verb)
    .sort((a, b) => b.length - a.length)[0];
  if (named === undefined || !/^(?:has|have|had)$/.test(tokens[verb]!.text)) return false;
  const behind = /^(?:the|a|an)$/.test(tokens[named.at - 1]?.text ?? "") ? named.at - 1 : named.at;
  return (
    behind > 0 &&
    tokens[behind]!.before === "none" &&
    lattice
      .slice(0, behind)
      .flat()
      .some((piece) => piece.at + piece.length === behind && (piece.slot === "unit" || (piece.slot === "word" && NOUN.has(piece.sense))))
  );
}

const NOUN: ReadonlySet<string> = new Set(
  "bear bull correction streak streakDown drawdown performance up down high low golden death gap".split(" "),
);

/** "The first half of 2023 was the best for the Nasdaq": the window is what the verb tells of, where no market stands behind it. */
function isToldOf(window: Extract<Piece, { slot: "window" }>, tokens: readonly Token[], lattice: readonly (readonly Piece[])[]): boolean {
  const verb = window.at + window.length;
  const article = /^(?:the|a|an)$/.test(tokens[verb + 1]?.text ?? "") ? 1 : 0;
  return window.lead === "" && tokens[verb]!.before === "none" && !namesSubject(lattice, verb + 1 + article);
}

/** "Had we put 1,000 in …": what might have been, and nothing that is asked. */
function isSupposed(lattice: readonly (readonly Piece[])[], at: number): boolean {
  return lattice[at]!.some((piece) => piece.slot === "word" && piece.sense === "bought");
}
