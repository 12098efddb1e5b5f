import { isToday } from "../../calendar/window.ts";
import type { Piece } from "../../language/lattice.ts";
import { light } from "../../language/lexicon/grammar.ts";
import { ASKING } from "../../language/manner.ts";
import type { Sentence } from "../../language/sentence.ts";
import type { Token } from "../../text/tokens.ts";
import { saysHowMeant } from "./meant.ts";
import {
  ASKED_FOR,
  ASKS_ON,
  CHOOSES,
  ELIDED,
  FORESEEN,
  LEADS,
  LEARNS,
  LIVED,
  MARKET,
  NOT_MEANT,
  OF_ANSWER,
  OPENS_TALK,
  PEOPLE,
  ROLES,
  SIGNS_OFF,
  TELLS,
  TERMS,
  WANTED,
} from "./people-words.ts";
import { longest } from "./pronouns.ts";
import { type Stretch, textOf } from "./stretches.ts";
import { isLoose, MANNERS, MEASURES, PURPOSE, STATES } from "./words.ts";

/** A clause beside a question, and how it stands to it. */
interface Beside {
  readonly words: readonly Token[];
  /** it speaks of people */
  readonly ofPeople: boolean;
  /** it stands right behind the question, or right before it, where no mark parts them */
  readonly joins: "behind" | "before" | null;
  /** marks or the ends of the text stand on both its sides */
  readonly isApart: boolean;
}

/**
 * Whether a clause beside a question says nothing of it: it speaks of people, or stands apart and says nothing of markets at all; it asks
 * nothing more, sets no terms, and names no measure, no manner and no stretch that the question could be over.
 * @param core where the question stands
 * @param dated the question names a stretch of its own
 */
export function onlyTalks(
  { tokens, lattice, skips }: Pick<Sentence, "tokens" | "lattice" | "skips">,
  { from, to }: Stretch,
  core: Stretch,
  dated: boolean,
): boolean {
  const words = tokens.slice(from, to);
  if (isOfItself(words, from >= core.to)) return true;
  const all = lattice.slice(from, to).flat();
  if (setsTerms(words, all) || asksMore(words) || (from === core.to && ASKS_ON.test(tokens[core.to - 1]!.text))) return false;
  const behind = from === core.to && tokens[from]!.before === "none";
  const before = to === core.from && tokens[to]!.before === "none";
  const beside: Beside = {
    words,
    ofPeople: words.some((_, at) => speaksOfPeople(words, at)),
    joins: behind ? "behind" : before ? "before" : null,
    isApart: (from === 0 || tokens[from]!.before !== "none") && (to === tokens.length || tokens[to]!.before !== "none"),
  };
  if ((from === core.to && refersBack(words)) || isOfQuestion(beside)) return false;
  const telling = longest(all).filter((piece) => piece.at + piece.length <= to && isTelling(piece, beside, tokens));
  // "this year the desk is waiting": what follows a question without a mark is still of it, up to the first word of people
  const people = words.findIndex(({ text }, i) => PEOPLE.test(text) || ROLES.test(text) || skips[from + i]?.unknown === true);
  if (behind && telling.some(({ at }) => people < 0 || at < from + people)) return false;
  if (telling.length === 0)
    return beside.isApart || beside.ofPeople || OPENS_TALK.test(words[0]!.text) || words.every(({ text }) => light.has(text));
  const tellsTime = telling.every(({ slot }) => slot === "window" || slot === "length");
  if (!beside.ofPeople && !(OPENS_TALK.test(words[0]!.text) && beside.isApart && tellsTime)) return false;
  if (words.some(({ raw }) => /[<>≥≤]/.test(raw))) return false;
  return telling.every((piece) => isOfLives(piece, beside, tokens, dated));
}

/** "Regards, …", "We just did compound growth in class.": a sentence that is never of a question beside it. */
function isOfItself(words: readonly Token[], isBehind: boolean): boolean {
  if (words[0]!.before !== "sentence") return false;
  if (isBehind && SIGNS_OFF.test(words[0]!.text)) return true;
  return LEARNS.test(textOf(words)) && !words.some(({ raw }) => /\d/.test(raw));
}

function setsTerms(words: readonly Token[], pieces: readonly Piece[]): boolean {
  const isMeant = saysHowMeant(words) && !NOT_MEANT.test(textOf(words)) && !saysNoOfNothing(words, pieces);
  return isMeant || words.some(({ text }, at) => TERMS.test(text) && !isIdle(words, at));
}

function asksMore(words: readonly Token[]): boolean {
  return words.some(({ text }, at) => CHOOSES.test(text) || asksAlso(words, at));
}

function speaksOfPeople(words: readonly Token[], at: number): boolean {
  const { text } = words[at]!;
  // "i.e."
  const isPerson = PEOPLE.test(text) && !(text === "i" && words[at + 1]?.text === "e");
  // "haven't slept in days"
  const isElided = at === 0 && text === "have" && words[1]?.text === "not";
  return isPerson || isElided || ROLES.test(text) || PURPOSE.test(text) || (at === 0 && ELIDED.test(text));
}

/** Words that belong to the question, or to the market that it is about, whatever else the clause says. */
function isOfQuestion({ words, ofPeople, joins }: Beside): boolean {
  // "how did Apple do": the word that asks
  if (joins === "before" && words.some(({ text }) => ASKING.test(text))) return true;
  // "With rates this high, how did …": on which terms it is asked
  if (!ofPeople && LEADS.test(words[0]!.text)) return true;
  // "how much of it is Apple not"
  if (joins === "behind" && /^(?:not|no)$/.test(words[0]!.text) && words.length < 3) return true;
  // "the tape is not brutal": of the market that is asked about, it may be
  const isDenied = words.some(({ text }) => /^(?:not|no|never)$/.test(text));
  return isDenied && words.some(({ text }) => /^(?:market|tape|stocks|mkt)$/.test(text));
}

/** Whether a piece says something of markets, of a stretch or of an amount. */
function isTelling(piece: Piece, { words, ofPeople }: Beside, tokens: readonly Token[]): boolean {
  if (piece.slot === "subject") return !isLoose(piece, tokens);
  if (piece.slot === "window") return !isToday(piece.window);
  if (piece.slot === "amount") return piece.unit !== "none" || /[%$<>≥≤]/.test(piece.raw);
  if (piece.slot === "length") return true;
  if (piece.slot === "unit") return !ofPeople;
  if (piece.slot !== "word") return false;
  if (ofPeople && LIVED.test(piece.raw) && !WANTED.test(textOf(words))) return false;
  if (FORESEEN.test(piece.raw) && !words.some(({ text }) => MARKET.test(text))) return false;
  const isLight = piece.length === 1 && light.has(tokens[piece.at]!.text);
  return !isLight && (TELLS.has(piece.sense) || isOfAnswer(piece.sense));
}

/** Whether what a piece tells is of people's lives: their calls, the dividends of somebody's father, a time that nothing is asked of. */
function isOfLives(piece: Piece, { words, isApart }: Beside, tokens: readonly Token[], dated: boolean): boolean {
  if (piece.slot === "window" || piece.slot === "length") {
    // "… for the report that goes out tonight and last year", "I bet it was since 2010": over that as well, or over that
    const isJoined = /^(?:and|or|n|also)$/.test(tokens[piece.at - 1]?.text ?? "");
    return (dated || isApart) && !isJoined && !words.some(({ text }) => /^(?:it|its)$/.test(text));
  }
  if (piece.slot !== "word") return true;
  // "she wants it with dividends" is of the answer
  return !isOfAnswer(piece.sense) && piece.sense !== "operator" && !WANTED.test(textOf(words));
}

/** "What was the closing level that evening?", "all of them since 1970": of what stands around it. */
export function refersBack(words: readonly Token[]): boolean {
  return words.some(
    ({ text }, at) =>
      /^(?:them|those|these|they|same|such|then)$/.test(text) ||
      (text === "that" &&
        /^(?:day|evening|night|date|week|month|year|quarter|time|session|period|stretch|point|high|low|peak)$/.test(
          words[at + 1]?.text ?? "",
        )),
  );
}

/** "sorry if this is dumb", "when nobody knew", "if you dont know", "bought a jet ski instead": no terms of the question. */
function isIdle(words: readonly Token[], at: number): boolean {
  const { text } = words[at]!;
  const [before, next] = [words[at - 1]?.text ?? "", words[at + 1]?.text ?? ""];
  if (/^(?:if|when|while|until|till|before|after)$/.test(text))
    return (
      PEOPLE.test(next) ||
      ROLES.test(next) ||
      (/^(?:this|that|possible|so|not|nobody|none|no|the|wrong|its|theyre|everyone|someone)$/.test(next) &&
        /^(?:sorry|wonder|wondering|check|see|awkward|mind|know|forgive|mods|apologies|pardon)$/.test(before))
    );
  if (text === "only")
    return /^(?:just|talks?|talking|cares?|mentions?|posts?|watch|watches|asks|hears?|trades?|hope|remember|had|have|heard|saw|one|want|wanted|asking|curious|thing|person|got|ask|need|know|a|here)$/.test(
      next,
    );
  if (text === "than")
    return PEOPLE.test(next) || /^(?:nothing|ever|before|that)$/.test(next) || words.slice(0, at).some((each) => PEOPLE.test(each.text));
  if (text === "instead") return words.slice(0, at).some((each) => PEOPLE.test(each.text));
  if (text === "without") return PEOPLE.test(next) || /ing$/.test(next);
  if (text === "under") return words.some((each) => PEOPLE.test(each.text) || ROLES.test(each.text));
  if (text === "between") return !words.some(({ raw }) => /[\d%$]/.test(raw));
  if (text === "once") return next === "" || words[at + 1]!.before !== "none";
  if (text === "during") return words.some((each) => PEOPLE.test(each.text) || ROLES.test(each.text));
  return false;
}

/** "no memes pls": of nothing that an answer has; "no dividends" is of the answer. */
function saysNoOfNothing(words: readonly Token[], pieces: readonly Piece[]): boolean {
  return (
    /^(?:no|not)$/.test(words[0]!.text) &&
    pieces.every((piece) => piece.slot === "word" && !TELLS.has(piece.sense) && !isOfAnswer(piece.sense))
  );
}

/** "… and does it sit above its average?", "do i buy this dip", "which one do i pick": asked as well. */
function asksAlso(words: readonly Token[], at: number): boolean {
  const { text, before } = words[at]!;
  const [next, third] = [words[at + 1]?.text ?? "", words[at + 2]?.text ?? ""];
  if (/^(?:do|should|shall|would|can|could|must)$/.test(text) && /^(?:i|we|you|u|one)$/.test(next))
    return !/^(?:know|tell|see|mind|help|say|please|pls|explain|imagine|believe)$/.test(third);
  const opens = at === 0 || before !== "none" || /^(?:and|but|or|so|also|then|at|in|on|by|from|since|for|to|of)$/.test(words[at - 1]!.text);
  if (/^(?:is|are|was|were|did|does|has|have|do)$/.test(text))
    return opens && /^(?:it|they|that|this|its|the|there)$/.test(next) && !/^(?:still|a|even|anybody)$/.test(third);
  // "my podcast, which has eleven listeners": told on
  if (
    /^(?:which|when|where|who)$/.test(text) &&
    /^(?:is|are|was|were|has|have|had)$/.test(next) &&
    words.length < 8 &&
    !words.some((each) => MARKET.test(each.text) || /\d/.test(each.raw))
  )
    return false;
  return opens && /^(?:what|how|which|when|why|where)$/.test(text) && (ASKED_FOR.test(next) || next === "about");
}

/** What says which figure is asked for, or on which terms, wherever it stands. */
function isOfAnswer(sense: string): boolean {
  return (
    MEASURES.has(sense) ||
    STATES.has(sense) ||
    MANNERS.has(sense) ||
    OF_ANSWER.has(sense) ||
    sense.startsWith("told") ||
    sense.startsWith("average")
  );
}
