import { isToday } from "../../calendar/window.ts";
import type { Piece } from "../../language/lattice.ts";
import { light } from "../../language/lexicon/grammar.ts";
import type { Lexicon } from "../../language/lexicon.ts";
import { ASKING, opensQuestion } from "../../language/manner.ts";
import type { Token } from "../../text/tokens.ts";
import { saysOneComes } from "./frames.ts";
import { saysHowMeant, saysWhatFor } from "./meant.ts";
import { type Core, coreOf, longest, type Told } from "./pronouns.ts";
import { type Stretch, stretchesOf, textOf } from "./stretches.ts";
import { isLoose, isUnknownName, MEASURES, OF_BASIS, SELF, STATES } from "./words.ts";

/**
 * The one question of a text without what is told in front of it and behind it, the least taken away first: "My pupils asked me what a bear
 * market is …: are we in one right now?". A market, a group, a state or an average that was told of stands in place of the pronoun
 * that means it.
 * @param isAsked whether the sentence that ends with these words has a question mark
 * @returns none where nothing is told besides, more is asked than once, or what is told may change what is asked
 */
export function coresOf(sentence: Told, lexicon: Lexicon, isAsked: (words: readonly Token[]) => boolean): Core[] {
  const { tokens, lattice } = sentence;
  const sentences = stretchesOf(tokens, ["sentence"]);
  const says = ({ from, to }: Stretch): boolean => lattice.slice(from, to).some((pieces) => pieces.some(({ slot }) => slot !== "word"));
  const names = ({ from, to }: Stretch): boolean => lattice.slice(from, to).some((pieces) => pieces.some(({ slot }) => slot === "subject"));
  const marked = sentences.filter(({ from, to }) => isAsked(tokens.slice(from, to)));
  // "was asleep the whole session": no mark where another has one, and no market either
  // "october has a scary reputation right?": told, and what is asked follows
  const isTagged = (each: Stretch): boolean =>
    !opensQuestion(tokens[each.from]!.text) &&
    sentences.some((other) => other !== each && opensQuestion(tokens[other.from]!.text)) &&
    /^(?:right|no|huh|eh|yeah|yes|correct)$/.test(tokens[each.to - 1]!.text);
  const openers = sentences.filter(
    (each) =>
      (marked.includes(each) && !isTagged(each)) || (opensQuestion(tokens[each.from]!.text) && (marked.length === 0 || names(each))),
  );
  // "was in meetings all day. did the Dow rise today": what names a market asks, where one does
  const opening = openers.some(names) ? openers.filter((each) => marked.includes(each) || names(each)) : openers;
  const said = opening.filter(says);
  // "…, one of them asked me when it first closed above 2,000. Can you tell me the day?"
  const head = opening.length === 1 && said.length === 0 ? textBefore(tokens, opening[0]!.from + 2) : "";
  const isTag = /(?:can|could|would|will|do) (?:you|u|anyone|anybody|someone|somebody) $/.test(head);
  const told = isTag ? sentences[sentences.indexOf(opening[0]!) - 1] : undefined;
  const wanting = sentences.filter(
    ({ from, to }) =>
      asksForOthers(tokens.slice(from, to)) ||
      tokens
        .slice(from, to)
        .some(
          ({ text }, i) =>
            WANTS.test(text) ||
            (text === "like" && /^(?:would|d)$/.test(tokens[from + i - 1]?.text ?? "")) ||
            (text === "after" && tokens[from + i - 1]?.text === "am"),
        ),
  );
  const asking =
    told !== undefined ? [{ from: told.from, to: opening[0]!.from }] : said.length > 0 ? said : opening.length > 0 ? opening : wanting;
  const [own, ...more] = asking;
  if (own === undefined || more.length > 0 || asksOnlyWhether(tokens.slice(own.from, own.to))) return [];
  // words with a mark that ask nothing are told: "So the Dow beat it?" stands for itself
  return startsOf(sentence, own)
    .slice(0, MOST_STARTS)
    .flatMap((from) => {
      const told = [
        { from: 0, to: own.from },
        { from: own.from, to: from },
        { from: own.to, to: tokens.length },
      ].filter((each) => each.to > each.from);
      const namesOwn = lattice.slice(from, own.to).some((pieces) => pieces.some(({ slot }) => slot === "subject"));
      const refersToLevel = /\b(?:above|below|over|under|past|at) (?:it|that)\b/.test(textOf(tokens.slice(from, own.to)));
      const refersToState = /\b(?:in|into|have|has|enter|entered) one\b/.test(textOf(tokens.slice(from, own.to)));
      if (told.length === 0 || !told.every((each) => isOnlyTold(sentence, each, { namesOwn, refersToLevel, refersToState }))) return [];
      // "rsi on the russell?? has to be oversold": said of what was asked, and part of it
      const isSaidOfIt = ({ slot, ...piece }: Piece): boolean =>
        slot === "window" ||
        (slot === "word" && "sense" in piece && (MEASURES.has(piece.sense as string) || STATES.has(piece.sense as string)));
      if (lattice.slice(own.to).flat().some(isSaidOfIt)) return [];
      // "Adjusted for inflation, how did …", "Under Trump, …": on which terms it is asked, where nobody is told of
      const lead = tokens.slice(own.from, from);
      const isOfSomebody = lead.some(({ text }) => SOMEBODY.test(text));
      if (from > own.from && !saysOneComes(lead) && !ENDED.test(textOf(lead)) && !isOfSomebody && !saysWhatFor(lead)) return [];
      // "RSI of the Nasdaq and its drawdown": a measure in the same sentence is asked for too
      const inFront = longest(lattice.slice(own.from, from).flat());
      if (inFront.some((piece) => piece.slot === "word" && MEASURES.has(piece.sense))) return [];
      // "my friend works at Samsung, how did that stock do?"
      const isNamed = ({ from: start, to }: Stretch): boolean =>
        tokens.slice(start, to).some((token, i) => isUnknownName(token, start + i, lexicon));
      if (!namesOwn && told.some(isNamed)) return [];
      const isEnded = ENDED.test(textOf(lead));
      return coreOf(sentence, { from, to: own.to }, told).map((core): Core => (isEnded ? { ...core, sure: true } : core));
    });
}

/** Places that a question may begin at, of which more are never tried. */
const MOST_STARTS = 8;

/** "I would …", "I am after …" */
const WISHES = /^(?:(?:would|d)\b|am after$)/;

/** "and would be grateful for": who asks politely. */
const WOULD = /^would (?:be (?:grateful|glad|thankful)|like|appreciate|welcome)\b/;

/** "is it tho", "did they really": whether what was told is so. */
function asksOnlyWhether(words: readonly Token[]): boolean {
  const [verb, pronoun, ...rest] = words;
  return (
    verb !== undefined &&
    opensQuestion(verb.text) &&
    !ASKING.test(verb.text) &&
    /^(?:it|that|they|this|he|she|we)$/.test(pronoun?.text ?? "") &&
    rest.every(
      ({ text }) =>
        (light.has(text) && !/^(?:in|one|above|below|over|under|at)$/.test(text)) ||
        /^(?:really|true|right|so|correct|actually|tho|though)$/.test(text),
    )
  );
}

/** Who tells, asks or is told of. */
const SOMEBODY =
  /^(?:i|me|my|we|us|our|you|your|he|she|his|her|they|somebody|someone|anybody|everybody|everyone|people|folks|readers?|editors?|pupils|students|class|clients?|committee|board|boss|desk|team|wife|husband|dad|mom|mum|father|mother|uncle|aunt|neighbou?r|friend|colleagues?|sidebar|story|letter|note|memo|slide|piece|article|chapter|newsletter)$/;

/** "Readers keep asking why …", "My boss wondered how …" */
function asksForOthers(words: readonly Token[]): boolean {
  return words.some(
    ({ text }, at) => /^(?:ask|asks|asked|asking|wonder|wonders|wondered|wondering)$/.test(text) && ASKING.test(words[at + 1]?.text ?? ""),
  );
}

const WANTS = /^(?:require|requires|need|needs|want|wants|tell|give|show|wondering|wonder|curious|know)$/;

/** Where the question of a sentence may begin: with it, behind a colon or a dash, or behind a comma or "and" where a word asks. */
function startsOf({ tokens, lattice }: Told, { from, to }: Stretch): number[] {
  const starts = [from];
  for (let at = from + 1; at < to - 1; at++) {
    const { before, text } = tokens[at]!;
    const next = tokens[at + 1]!.text;
    // "that scary day, the 13th of September 2022: by how much …": the stretch is that of the question
    if (before === "clause") starts.push(stretchBefore({ tokens, lattice }, at) ?? at);
    else if (before === "comma" && (asks(text) || (/^(?:but|so|and|by|in|on|at|i|we)$/.test(text) && asks(next)))) starts.push(at);
    else if (before === "none" && text === "and" && (WANTS.test(next) || WOULD.test(textOf(tokens.slice(at + 1, at + 4)))))
      starts.push(at + 1);
    // "Before Thursday's committee I need …"
    else if (before === "none" && /^(?:i|we)$/.test(text) && (WANTS.test(next) || WISHES.test(textOf(tokens.slice(at + 1, at + 3)))))
      starts.push(at);
    // "one of them asked me when …"
    else if (
      before === "none" &&
      ASKING.test(text) &&
      /\b(?:ask|asks|asked|asking|wonder|wonders|wondered) (?:me |us |him |her |them |myself )?$/.test(textBefore(tokens, at))
    )
      starts.push(at);
  }
  return starts;
}

/** Where a stretch begins that ends at a place, its article included. */
function stretchBefore({ tokens, lattice }: Told, at: number): number | undefined {
  const from = lattice
    .slice(0, at)
    .findIndex((pieces) => pieces.some((piece) => piece.slot === "window" && piece.at + piece.length === at));
  const start = tokens[from - 1]?.text === "the" ? from - 1 : from;
  return start > 0 && tokens[start]!.before === "comma" ? start : undefined;
}

function textBefore(tokens: readonly Token[], at: number): string {
  return `${tokens
    .slice(Math.max(0, at - 3), at)
    .map(({ text }) => text)
    .join(" ")} `;
}

function asks(text: string): boolean {
  return opensQuestion(text) || WANTS.test(text);
}

/** Of the question itself: whether it names a market, and whether it speaks of a level, or a state, that was told. */
interface Own {
  readonly namesOwn: boolean;
  readonly refersToLevel: boolean;
  readonly refersToState: boolean;
}

/** What changes a question wherever it is said: a condition, a manner, an amount, something else that is asked. */
function isOnlyTold({ tokens, lattice }: Told, { from, to }: Stretch, { namesOwn, refersToLevel, refersToState }: Own): boolean {
  const words = tokens.slice(from, to);
  if (ENDED.test(textOf(words))) return true;
  const isFor = saysWhatFor(words);
  const isPolite = (at: number): boolean =>
    (words[at]!.text === "only" && IDLY_ONLY.test(words[at + 1]?.text ?? "")) ||
    (words[at]!.text === "if" && POLITE_IF.test(words[at - 1]?.text ?? ""));
  const isTerm = ({ text }: Token, at: number): boolean =>
    (TERMS.test(text) && !isPolite(at)) || (at === 0 && TERMS_FIRST.test(text) && !isFor);
  if (words.some(isTerm)) return false;
  // "I mean futures.", "Use logs.", "Not the index but the ETF.": how the question is meant
  if (saysHowMeant(words)) return false;
  // "for the record, what …", "what a bear market is": asked of somebody else
  if (ASKING.test(words[0]!.text)) return false;
  // "two things: how did Nvidia do today, and …": another question
  const namesOne = lattice.slice(from, to).some((found) => found.some(({ slot }) => slot === "subject"));
  const isAsked = words.some(
    ({ text, before }, at) =>
      // "was asleep the whole session"
      (at > 0 || namesOne) && (at === 0 || /^(?:comma|clause)$/.test(before)) && opensQuestion(text) && !RELATIVE.test(text),
  );
  if (isAsked) return false;
  if (words.some(({ raw }) => /[%$<>≥≤]/.test(raw))) return false;
  const pieces = longest(lattice.slice(from, to).flat());
  // "Just opened my first account and have no idea where to look.": of whoever asks, whatever it names of trading
  const isApart = from === 0 ? tokens[to]?.before === "sentence" : tokens[from]!.before === "sentence";
  if (isApart && tellsOfSelf(words, refersToState, namesOwn ? pieces.filter(({ slot }) => slot !== "subject") : pieces)) return true;
  // "For the opening paragraph of tonight's market report I need …": what it is asked for, whatever its words are
  const isOfPurpose = (piece: Piece): boolean =>
    piece.slot === "word" || (piece.slot === "window" && isToday(piece.window)) || (piece.slot === "subject" && isLoose(piece, tokens));
  if (isFor && pieces.every(isOfPurpose)) return true;
  // "In bull markets, how often …", "with yields above 4%, …": on which terms it is asked
  // "for a profile of Apple I need one number": whom something else is about
  const isOfNamed = words[0]!.text === "for" && /^(?:a|an|my|our)$/.test(words[1]?.text ?? "");
  if (
    LEADS.test(words[0]!.text) &&
    !(isOfNamed && pieces.every(({ slot }) => slot === "subject" || slot === "word" || slot === "amount")) &&
    pieces.some(({ slot, ...piece }) => slot !== "word" || ("sense" in piece && STATES.has(piece.sense as string)))
  )
    return false;
  return pieces.every((piece) =>
    piece.slot === "word"
      ? !OF_TERMS.has(piece.sense) ||
        (TOPIC_TOO.test(piece.sense) && (TOPIC.test(tokens[piece.at - 1]?.text ?? "") || isPolite(piece.at - from)))
      : piece.slot === "unit"
        ? piece.form !== "each"
        : piece.slot !== "amount" || piece.unit === "none" || refersToLevel,
  );
}

/** Where "I" is left out: "was in meetings", "just opened an account". */
const ELIDED = /^(?:was|been|just|finally|stuck|slept|missed|woke|spent|got|had|back)$/;
const BEING = /^(?:[a-z]{2,}ed|is|are|was|were|has|have|had|keep|keeps|kept|say|says|saying|looks|feels|seems)$/;

/** "With March now over, …": the stretch that is spoken of. */
const ENDED =
  /^with (?:\S+ ){1,3}(?:now |finally |all )?(?:over|done|finished|behind us|in the books|complete)$|^after (?:peaking|topping out|bottoming|bottoming out) in (?:\S+ ){0,1}\S+$/;

/** A sentence of somebody about themselves that names no market, time, figure or measure, and says nothing of how an answer is wanted. */
function tellsOfSelf(words: readonly Token[], mayNameState: boolean, pieces: readonly Piece[]): boolean {
  // "was in meetings all day", "Regional banks were in the news."
  const isTold =
    words.some(({ text }) => SELF.test(text)) || ELIDED.test(words[0]!.text) || words.slice(1).some(({ text }) => BEING.test(text));
  return (
    isTold &&
    !LEADS.test(words[0]!.text) &&
    !words.some(({ text }) => /^(?:want|need|prefer|like|use|using|mean|care|interested|only)$/.test(text)) &&
    pieces.every(
      (piece) =>
        (piece.slot === "word" && !MEASURES.has(piece.sense) && (mayNameState || !STATES.has(piece.sense)) && !OF_BASIS.test(piece.raw)) ||
        piece.slot === "ordinal" ||
        (piece.slot === "window" && isToday(piece.window)) ||
        (piece.slot === "unit" && piece.form !== "each"),
    )
  );
}

const LEADS =
  /^(?:looking|going|based|judging|measured|starting|beginning|ranked|sorted|since|from|of|out|for|in|at|on|with|amid|under|among|inside|outside|through|by|over|across|throughout|within|between|around|near)$/;

const TOPIC_TOO = /^(?:operator|lacking|annualised|average|median)$/;
/** "a class on compounding": what something else is about. */
const TOPIC = /^(?:on|about|of|called|regarding)$/;

/** ", which I could explain", ", when it fell": words that tell on as well. */
const RELATIVE = /^(?:which|who|whose|where|when|know|need|want|curious|wondering)$/;
const TERMS = /^(?:if|unless|assume|assuming|suppose|supposing|only|except|excluding|without|instead|counting|per|versus|vs|than)$/;
/** "forgive me if this is obvious" */
const POLITE_IF = /^(?:me|sorry|sure|know|wonder|wondering|apologies|apologise|apologize|see|check)$/;
/** "I'm only curious" */
const IDLY_ONLY =
  /^(?:look|read|check|follow|watch|know|hold|own|started|dabble|curious|asking|wondering|interested|looking|learning|checking|joking|kidding|guessing)$/;
const TERMS_FIRST =
  /^(?:given|say|imagine|using|take|taking|consider|considering|during|throughout|when|whenever|once|after|before|since|while)$/;

/** Senses that a question is changed by, wherever they stand. */
const OF_TERMS: ReadonlySet<string> = new Set("operator lacking average annualised total priceOnly median strictRule".split(" "));
