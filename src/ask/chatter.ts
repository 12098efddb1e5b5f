import type { Day } from "../calendar/day.ts";
import { isToday } from "../calendar/window.ts";
import { isStructural } from "../language/account.ts";
import type { Piece } from "../language/lattice.ts";
import { light } from "../language/lexicon/grammar.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { ASKING, isTag, opensQuestion, type Sentence, sentenceOf } from "../language/read.ts";
import { readUnit, readWeekday } from "../language/time/periods.ts";
import type { Token } from "../text/tokens.ts";

/** The senses that talk around a question may have: any other would change what is asked. */
const TALK: ReadonlySet<string> = new Set(
  "idle what which whether performance price at away posted stay enter fresh and or every members topMost best bigger up present calendar risk".split(
    " ",
  ),
);

/** "on 15 September 2008, the day Lehman filed": what else a date was, behind it. */
function saysWhatHappened(tokens: readonly Token[], lattice: Sentence["lattice"], { from, to }: Clause): boolean {
  const isDated = lattice
    .slice(0, from)
    .flat()
    .some((piece) => piece.slot === "window" && piece.at + piece.length === from);
  const isWeekday = readWeekday(tokens[to - 1]!.text) !== undefined;
  const rest = lattice.slice(from + 2, isWeekday ? to - 1 : to).flat();
  return (
    isDated &&
    to - from > 2 &&
    /^(?:the|that)$/.test(tokens[from]!.text) &&
    // "the day Lehman filed", "the Brexit Friday"
    (readUnit(tokens[from + 1]!.text) !== undefined || isWeekday || tokens[from]!.text === "that") &&
    !/^(?:before|after|of|with|when|until|since|to)$/.test(tokens[from + 2]!.text) &&
    rest.every(({ slot }) => slot !== "subject" && slot !== "window" && slot !== "amount" && slot !== "length")
  );
}

/** What is measured: a clause that names one of them is never about who asks. */
export const MEASURES: ReadonlySet<string> = new Set(
  "rsi beta correlation volatility drawdown percentile golden death yearHigh yearLow yearRange movingAverage weight breadth ratio alpha sharpe sortino calmar".split(
    " ",
  ),
);

/** What a market may be in. */
export const STATES: ReadonlySet<string> = new Set(["bull", "bear", "correction", "golden", "death", "overbought", "oversold"]);

/** How the answer is wanted: "annualised figures too, please" is none of the chatter. */
const MANNERS: ReadonlySet<string> = new Set(["annualised", "total", "priceOnly"]);

/** Words of markets that are said of much else: by themselves they make no clause a part of the question. */
const COMMON: ReadonlySet<string> = new Set(
  "day days week weeks month months year years note notes open opened opening news record run long short trade trading stock stocks share shares risk position report list table order call line back name names before off over around down up together hold holding print goes through".split(
    " ",
  ),
);

/** Marks of somebody who speaks of themselves and not of markets. */
export const SELF =
  /^(?:i|me|my|mine|myself|we|us|our|ours|boss|wife|husband|grandson|son|daughter|kids|mom|dad|mum|buddy|colleague|client|clients)$/;
/** What a question is asked for: "for the note that goes out tonight", "for a feature on the pandemic year". */
const PURPOSE =
  /^(?:book|books|box|panel|blurb|bullet|bullets|slide|page|exhibit|chart|table|graphic|infographic|handbook|textbook|manual|outlook|pack|briefing|op-ed|talk|speech|video|clip|broadcast|programme|program|chapter|section|appendix|footnote|paragraph|sidebar|caption|handout|bulletin|digest|commentary|factsheet|brochure|quarterly|monthly|report|reports|memo|note|notes|call|meeting|letter|wrap|deck|slides|piece|feature|article|story|column|client|clients|board|committee|presentation|newsletter|homework|thesis|class|essay|project|bet|show|segment|blog|post|podcast|team|boss|desk|pitch|edition|issue|retrospective|archive|study|script|seminar|lecture|exam|paper|summary|review|noon|update|workshop|course)$/;

/** "I mean futures.", "Use logs.", "Monthly: …", "My clients need it after tax.": how a question is meant, which no answer may leave out. */
export function saysHowMeant(words: readonly Token[]): boolean {
  const text = textOf(words);
  return MEANT.test(text) || (SELF.test(words[0]?.text ?? "") && MEANT_BY_SELF.test(text)) || (words.length === 1 && EACH.test(text));
}

const MEANT =
  /^(?:please |but |just )?(?:(?:use|make|count|include|exclude|ignore|ignoring|forget|let(?! us| me)|not|no|mind) |(?:i|we) (?:mean|meant|prefer|count|include|exclude|ignore) )/;
const MEANT_BY_SELF =
  /\b(?:(?:use|uses|using|prefer|prefers|count|counts|mean|means) (?!it to\b)|(?:care|cares) about |(?:look|looks|looking) only at |only (?:look|looks|looking) at |(?:report|reports|measure|measures|quote|quotes|hedge|think) in |(?:need|needs|want|wants) it (?:in|on|after|before|with|without|by|as) |benchmark is )/;
const EACH = /^(?:daily|weekly|monthly|quarterly|yearly|annually|annualised|annualized)$/;

/** Where a text says how its question is meant, in a sentence or in front of a colon; none where it asks there. */
export function termsIn(tokens: readonly Token[]): Clause[] {
  return stretchesOf(tokens, ["sentence", "clause"]).filter(({ from, to }) => {
    const words = tokens.slice(from, to);
    return to - from < tokens.length && saysHowMeant(words) && !words.some(({ text }) => ASKING.test(text));
  });
}

/** "Before Thursday's committee", "for our third-quarter letter": when and what it is asked for, and no stretch of the question. */
export function saysWhatFor(words: readonly Token[]): boolean {
  return /^(?:before|ahead|for|in)$/.test(words[0]?.text ?? "") && words.length <= 8 && PURPOSE.test(words.at(-1)!.text);
}

/**
 * A sentence without what only talks around the question: clauses that hold nothing of markets ("settle a bet for me, …", "…, looks like a
 * bloodbath"), asides of somebody about themselves ("my wife and I hold some bonds, so may I ask: …"), leads that say why it is asked
 * ("I'm writing about the rally and would like to check how many …") and tails that say what for ("… for the report that goes to the board
 * tonight"). What names a market, a figure, a stretch of time or a condition is never taken for talk.
 * @returns undefined where there is nothing of the kind, or nothing else
 */
export function withoutChatter(
  tokens: readonly Token[],
  lattice: Sentence["lattice"],
  today: Day,
  lexicon: Lexicon,
): readonly Token[] | undefined {
  const { isTalk, isAside, isRemark, isNamed, namesSubject } = talkIn(tokens, lattice);
  const sentences = stretchesOf(tokens, ["sentence"]).filter(
    ({ from, to }) => !isRemark(from, to) && !isTalkedOf(tokens, from, to, today, lexicon),
  );
  // "after the covid crash how long …": up to the word that asks, where no comma stands
  const asking = tokens.findIndex(({ text, before }, at) => at > 0 && before === "none" && ASKING.test(text));
  if (
    asking > 2 &&
    stretchesOf(tokens.slice(0, asking), ["comma", "clause", "sentence"]).length === 1 &&
    isSaidByDate(tokens, lattice, { from: 0, to: asking })
  )
    return tokens.slice(asking);
  const clauses = stretchesOf(tokens, ["comma", "clause", "sentence"]).filter(({ from }) =>
    sentences.some((sentence) => from >= sentence.from && from < sentence.to),
  );
  const isDropped = ({ from, to }: Clause): boolean =>
    isSaidByDate(tokens, lattice, { from, to }) ||
    ((isNamed(0, from) || isNamed(to, tokens.length)) && isMood(tokens.slice(from, to), lattice.slice(from, to).flat(), tokens)) ||
    (from > 0 && feelsOwn(tokens.slice(from, to))) ||
    (from > 0 && isOfOthers(tokens.slice(from, to), lattice.slice(from, to).flat())) ||
    ((isTalk(from, to) || (clauses.length > 1 && isAside(from, to)) || saysWhatHappened(tokens, lattice, { from, to })) &&
      !(to === tokens.length && to - from === 2 && isTag(tokens[from], tokens[from + 1])));
  const kept = clauses.filter((clause) => !isDropped(clause));
  const isBeside = (from: number, to: number): boolean => isTalk(from, to) || isAside(from, to);
  const left = kept.map((clause, i) => {
    const from = i === 0 ? leadOf(tokens, clause, isBeside, namesSubject) : clause.from;
    return { from, to: tailOf(tokens, { from, to: clause.to }, isBeside, isAside) };
  });
  const words = left.flatMap(({ from, to }) => tokens.slice(from, to));
  // "my friend works at Samsung, how did that stock do?": a name that nobody knows may be what is asked about
  if (
    !left.some(({ from, to }) => isNamed(from, to)) &&
    tokens.some((token, at) => !words.includes(token) && isUnknownName(token, at, lexicon))
  )
    return undefined;
  return words.length === 0 || words.length === tokens.length ? undefined : words;
}

/**
 * "My statement came today and it doesn't look great.", "I don't need the story, only the gap.": somebody speaks of themselves, and names
 * no market, stretch, amount or condition.
 */
export function speaksOfSelf({ tokens, lattice, skips }: Pick<Sentence, "tokens" | "lattice" | "skips">): boolean {
  if (saysHowMeant(tokens)) return false;
  const isSaid = (at: number): boolean => skips[at] == null;
  // "Need this for paragraph two"
  const isForSelf = /^(?:need|needed|want|wanted)$/.test(tokens[0]?.text ?? "") && tokens.some(({ text }) => PURPOSE.test(text));
  if (!(isForSelf || SELF.test(tokens[0]?.text ?? "")) || tokens.some(({ raw }, at) => isSaid(at) && /[$^%<>]/.test(raw))) return false;
  return lattice.every((pieces, at) =>
    pieces.every((piece) => {
      if (!isSaid(at)) return true;
      if (piece.slot === "window") return isToday(piece.window);
      if (piece.slot === "word") return !MANNERS.has(piece.sense) && !/^(?:operator|lacking|advice|bought)$/.test(piece.sense);
      return piece.slot !== "subject" && piece.slot !== "length" && !(piece.slot === "amount" && piece.unit !== "none");
    }),
  );
}

/** "man this tape is brutal", "the market looks cooked": how somebody finds "the market", where the question names its own. */
function isMood(words: readonly Token[], pieces: readonly Piece[], tokens: readonly Token[]): boolean {
  return (
    words.some(({ text }, at) => at > 0 && /^(?:is|are|was|looks|look|feels|seems)$/.test(text)) &&
    !words.some(({ text, raw }) => /[\d$^%<>]/.test(raw) || isCondition(text) || ASKING.test(text)) &&
    pieces.some(({ slot }) => slot === "subject") &&
    pieces.every(
      (piece) =>
        (piece.slot === "subject" && isLoose(piece, tokens)) ||
        (piece.slot === "word" && !MEASURES.has(piece.sense) && !STATES.has(piece.sense)),
    )
  );
}

/** "After the dot-com bust, how long until it was back at its March 2000 high?": a time that the question says itself, by its date. */
function isSaidByDate(tokens: readonly Token[], lattice: Sentence["lattice"], { from, to }: Clause): boolean {
  if (from > 0 || !/^(?:after|following|during|amid)$/.test(tokens[from]!.text) || tokens[from + 1]?.text !== "the") return false;
  const isKnown = lattice.slice(from, to).some((pieces) => pieces.some(({ slot }) => /^(?:subject|window|length|amount)$/.test(slot)));
  const isDated = lattice
    .slice(to)
    .some((pieces) => pieces.some((piece) => piece.slot === "window" && /\b(?:19|20)\d\d\b/.test(piece.raw)));
  return !isKnown && isDated;
}

/** "…, feels like -50 in my account": of whoever asks, whatever the figure. */
function feelsOwn(words: readonly Token[]): boolean {
  return (
    /^(?:(?:it )?(?:feels|felt|looks|seems)) like\b/.test(textOf(words)) && words.some(({ text }) => /^(?:me|my|mine|our)$/.test(text))
  );
}

/** "…, options guys wanna know", "…, the boss is asking": who else asks. */
function isOfOthers(words: readonly Token[], pieces: readonly Piece[]): boolean {
  return (
    /\b(?:wanna|wants? to|wants|would like to|dying to) know$|\b(?:asking|asks|asked|wondering|curious)$/.test(textOf(words)) &&
    pieces.every(({ slot }) => slot === "word")
  );
}

/** A text without the frame that it stands in, "for our weekly letter: …", "quick one for the wrap – …"; as it is where it has none. */
export function withoutFrame(tokens: readonly Token[], lattice: Sentence["lattice"]): readonly Token[] {
  // "For slide 7 I need …"
  const [first, second, third, fourth] = tokens;
  if (
    first?.text === "for" &&
    second !== undefined &&
    PURPOSE.test(second.text) &&
    /^\d{1,3}$/.test(third?.text ?? "") &&
    fourth !== undefined &&
    (fourth.before !== "none" || /^(?:i|we|what|how|please|is|the)$/.test(fourth.text))
  )
    return tokens.slice(3);
  // "VaR aside, …"
  const aside = tokens.slice(0, 5).findIndex(({ text }, at) => /^(?:aside|apart)$/.test(text) && tokens[at + 1]?.before === "comma");
  if (aside > 0) return tokens.slice(aside + 1);
  const colon = tokens.findIndex(({ before }) => before === "clause");
  const isBare = (from: number, to: number): boolean =>
    lattice.slice(from, to).every((pieces) => pieces.every(({ slot }) => slot === "word" || slot === "unit")) &&
    !tokens.slice(from, to).some(({ text }) => opensQuestion(text) || isCondition(text));
  // "Rebalancing memo: …", "Taper-tantrum slide: …"
  if (colon > 0 && colon <= 5 && PURPOSE.test(tokens[colon - 1]!.text) && isBare(0, colon)) return tokens.slice(colon);
  // "Pitch book needs the number of …"
  const needs = tokens.slice(0, 6).findIndex(({ text }) => /^(?:needs|wants|requires)$/.test(text));
  if (needs > 0 && isBare(0, needs) && tokens.slice(0, needs).some(({ text }) => PURPOSE.test(text) || SELF.test(text)))
    return tokens.slice(needs + 1);
  // "A reader insists Apple doubled …"
  const claims = tokens
    .slice(0, 6)
    .findIndex(({ text }) => /^(?:insists|insist|claims|swears|maintains|argues|reckons|tells|telling|says|saying)$/.test(text));
  const heard = /^(?:me|us)$/.test(tokens[claims + 1]?.text ?? "") ? claims + 2 : claims + 1;
  const behind = tokens[heard]?.text === "that" ? heard + 1 : heard;
  const named = /^(?:the|a)$/.test(tokens[behind]?.text ?? "") ? behind + 1 : behind;
  const isOfUs = tokens[behind]?.text === "we" && tokens[behind + 1]?.text === "are";
  if (claims > 0 && isBare(0, claims) && (isOfUs || lattice[named]?.some(({ slot }) => slot === "subject"))) return tokens.slice(behind);
  // "Ten years on – …": how long ago it was, where the question names the time itself
  const dash = colon > 0 && colon <= 4 && /^(?:on|later|ago)$/.test(tokens[colon - 1]!.text) ? colon : 0;
  if (dash > 0 && lattice.slice(dash).some((pieces) => pieces.some((piece) => piece.slot === "window"))) return tokens.slice(dash);
  // "For the table in our third-quarter letter, …"
  const comma = tokens[0]?.text === "for" ? tokens.findIndex(({ before }) => before === "comma") : -1;
  if (comma > 0 && tokens.slice(0, comma).some(({ text }) => PURPOSE.test(text)) && talkIn(tokens, lattice).isAside(0, comma))
    return tokens.slice(comma);
  // "For our quarterly letter we would like …"
  const own = tokens
    .slice(0, 9)
    .findIndex(({ text, before }, at) => at > 1 && before === "none" && /^(?:i|we)$/.test(text) && PURPOSE.test(tokens[at - 1]!.text));
  if (first?.text === "for" && own > 0 && talkIn(tokens, lattice).isAside(0, own)) return tokens.slice(own);
  const end = tokens.findIndex(({ before }) => before === "clause" || before === "sentence");
  if (end < 1 || tokens[end]!.before !== "clause") return tokens;
  const { isTalk, isAside } = talkIn(tokens, lattice);
  // "for the review of a small-cap mandate: …": what the question names itself is what it is about
  const namesItself = lattice.slice(end).some((pieces) => pieces.some(({ slot }) => slot === "subject"));
  const isLoosely = (piece: Piece): boolean => namesItself && /cap|tech|stock|bond|market/i.test(tokens[piece.at]!.text);
  // "for a chapter on the dot-com years: …", "a question for my investment club: …": what it is for, whatever that is about, where it names
  // no market, time or figure
  const lead = tokens.slice(0, end).map(({ text }) => text);
  const isPurpose =
    ((lead[0] === "for" && lead.some((word) => PURPOSE.test(word))) ||
      /\b(?:question|one|this|it) (?:is )?(?:for|from) (?:my|our)\b/.test(lead.join(" "))) &&
    lattice
      .slice(0, end)
      .every((pieces) =>
        pieces.every((piece) => (piece.slot !== "subject" || isLoosely(piece)) && piece.slot !== "window" && piece.slot !== "amount"),
      );
  // "Being an old Coca-Cola man I have to ask: did KO …": what it names is not what is asked about
  const rest = tokens.slice(end);
  const isOfSelf =
    tokens.slice(0, end).some(({ text }) => SELF.test(text)) &&
    /^(?:ask|asks|asked|asking|know|wonder|wondering|check|question|settle)$/.test(tokens[end - 1]!.text) &&
    rest.some(({ text }) => opensQuestion(text)) &&
    lattice.slice(end).some((pieces) => pieces.some(({ slot }) => slot === "subject")) &&
    lattice.slice(0, end).every((pieces) => pieces.every(({ slot }) => slot !== "window" && slot !== "amount"));
  return isPurpose || isOfSelf || isTalk(0, end) || isAside(0, end) ? rest : tokens;
}

const HOW_MANY_COME =
  /^(?:(?:i|we|have|just|ok|hi|hello|got|a|and|please) )*(?:one|two|three|four|few|couple of|couple|some|quick|another)(?: (?:quick|short|simple|more|last|final|other|small))? (?:questions?|things?|items?|points?|checks?|figures|numbers)\b/;
/** "Two questions, if I may", "Two items for the call": nothing but that more is coming. */
const NOTHING_ELSE =
  /^(?: (?:if i may|if you please|please|today|now|before i go|on my mind|from me|for you|for (?:the|my|our|today'?s) \p{L}+(?: \p{L}+)?))*$/u;

/** "One last check": that a question is coming, and perhaps of what. */
export function saysOneComes(words: readonly Token[]): boolean {
  return HOW_MANY_COME.test(words.map(({ text }) => text).join(" "));
}

/** "By the strict rule, under which a bear market ends only with a new record close, …": the rule without what it says, which is known. */
export function withoutGloss(tokens: readonly Token[]): readonly Token[] | undefined {
  // "Two questions, if I may.": how many are coming
  const second = tokens.findIndex(({ before }, at) => at > 0 && (before === "sentence" || before === "clause"));
  const first = tokens
    .slice(0, Math.max(0, second))
    .map(({ text }) => text)
    .join(" ");
  const lead = HOW_MANY_COME.exec(first)?.[0];
  if (lead !== undefined && NOTHING_ELSE.test(first.slice(lead.length))) return tokens.slice(second);
  // "By bumpy I mean the volatility."
  const mean = tokens.findIndex(
    ({ text, before }, at) =>
      text === "by" && before === "sentence" && /^(?:i|we)$/.test(tokens[at + 2]?.text ?? "") && tokens[at + 3]?.text === "mean",
  );
  if (mean > 0 && tokens.slice(mean + 1).every(({ before, text }) => before !== "sentence" && !isCondition(text)))
    return tokens.slice(0, mean);
  const rule = tokens.findIndex(
    ({ text }, at) => /^strict(?:er)?$/.test(text) && /^(?:rule|convention|definition|sense)$/.test(tokens[at + 1]?.text ?? ""),
  );
  const from = rule < 0 || tokens[rule + 2]?.before !== "comma" ? -1 : rule + 2;
  const to = from < 0 ? -1 : tokens.findIndex(({ before }, at) => at > from && before !== "none" && before !== "slash");
  const gloss = to < 0 ? [] : tokens.slice(from, to).map(({ text }) => text);
  const isGloss = (gloss[0] === "which" || gloss[1] === "which") && gloss.some((word) => /^(?:high|record|close)$/.test(word));
  return isGloss ? [...tokens.slice(0, from), ...tokens.slice(to)] : undefined;
}

/** "rut/spx ratio feels like its in the gutter, what is it": the thing without what somebody thinks of it. */
export function withoutOpinion(tokens: readonly Token[], lattice: Sentence["lattice"]): readonly Token[] | undefined {
  const from = tokens.findIndex(({ text, before }, at) => at > 0 && before === "none" && /^(?:feels|looks|seems|sounds)$/.test(text));
  const to = tokens.findIndex(({ before }, at) => at > from && /^(?:comma|clause|sentence)$/.test(before));
  if (from < 0 || to < 0 || tokens.slice(0, from).some(({ before }, at) => at > 0 && /^(?:comma|clause)$/.test(before))) return undefined;
  const said = lattice.slice(from, to).flat();
  const isPlain = said.every((piece) => piece.slot === "word" && !MEASURES.has(piece.sense) && !STATES.has(piece.sense));
  return isPlain && opensQuestion(tokens[to]!.text) ? [...tokens.slice(0, from), ...tokens.slice(to)] : undefined;
}

/** "when did it last gain 9% in a day, boomers here say 2008": the question without what others hold to be the answer. */
export function withoutHearsay(tokens: readonly Token[], lattice: Sentence["lattice"]): readonly Token[] | undefined {
  const from = tokens.findLastIndex(({ before }) => before === "comma" || before === "clause" || before === "sentence");
  if (from < 3) return undefined;
  const said = tokens
    .slice(from)
    .findIndex(({ text }) => /^(?:say|says|said|think|thinks|claim|claims|swear|swears|insist|insists|reckon|reckons)$/.test(text));
  const names = lattice.slice(from).some((pieces) => pieces.some((piece) => piece.slot === "subject" && !isLoose(piece, tokens)));
  const asks = tokens.slice(0, from).some(({ text }) => /^(?:what|how|which|who|when|where|why)$/.test(text));
  const timed = lattice.slice(from + said).some((pieces) => pieces.some(({ slot }) => slot === "window" || slot === "amount"));
  return said > 0 && said <= 3 && asks && timed && !names ? tokens.slice(0, from) : undefined;
}

/**
 * A text without the sentences behind its question that only remark on it: "Our desk suspects that it broke down after the election.",
 * "October just ended.", "Black Friday was no joke."; undefined where there are none.
 * @param isAsked whether a sentence ends in a question mark
 */
export function withoutRemarks(
  tokens: readonly Token[],
  { lattice, skips }: Pick<Sentence, "lattice" | "skips">,
  isAsked: (words: readonly Token[]) => boolean,
): readonly Token[] | undefined {
  const sentences = stretchesOf(tokens, ["sentence"]);
  const first = sentences.findIndex(({ from, to }) => isAsked(tokens.slice(from, to)));
  if (first < 0) return undefined;
  const isRemark = ({ from, to }: Clause): boolean => {
    const words = tokens.slice(from, to);
    // "trying to decide if I chill or not": what it is asked for
    if (
      !isAsked(words) &&
      PONDERS.test(words[0]!.text) &&
      lattice.slice(from, to).every((each) => each.every(({ slot }) => slot === "word"))
    )
      return true;
    // "I bet it was in 1929"
    const isBet = SELF.test(words[0]!.text) && OPINES.test(words[1]?.text ?? "");
    if (
      isAsked(words) ||
      words.some(
        ({ text, raw }) => (isBet ? /[$^%<>]/ : /[\d$^%<>]/).test(raw) || (isCondition(text) && text !== "between" && !isUnsure(words)),
      )
    )
      return false;
    const pieces = lattice.slice(from, to).flat();
    if (pieces.some((piece) => piece.slot === "subject" && !isLoose(piece, tokens))) return false;
    // "gotta be an earnings dump"
    const isOfMarkets = pieces.some((piece) => piece.slot === "word" && (MEASURES.has(piece.sense) || STATES.has(piece.sense)));
    if (GUESSES.test(textOf(words.slice(0, 3))) && !isOfMarkets && pieces.every(({ slot }) => slot === "word" || slot === "unit"))
      return true;
    if (SELF.test(words[0]!.text) && words.length > 3) {
      // "I mean over the past year" says over what, "our desk suspects that it broke down after the election" does not
      const isOpinion = words.some(({ text }) => OPINES.test(text));
      const isPart = pieces.some((piece) =>
        piece.slot === "word"
          ? MANNERS.has(piece.sense) || isMeasure(piece)
          : piece.slot === "length" ||
            (piece.slot === "amount" && !(isOpinion && piece.unit === "none")) ||
            (piece.slot === "window" && !(isOpinion && piece.window.type !== "since" && piece.window.type !== "range")),
      );
      return !isPart;
    }
    const stretch = pieces.filter(({ slot }) => slot === "window").sort((a, b) => b.length - a.length)[0];
    // "Phone app is broken.": nothing that anything is known of
    if (stretch === undefined)
      return (
        words.some((_, i) => skips[from + i]?.unknown === true) && words.every(({ text }, i) => light.has(text) || skips[from + i] !== null)
      );
    const others = words.flatMap((word, i) => {
      const at = from + i;
      return (at >= stretch.at && at < stretch.at + stretch.length) || light.has(word.text) ? [] : [at];
    });
    return (
      others.length > 0 &&
      others.every(
        (at) => skips[at]?.unknown === true || /^(?:no|ended|over|done|closed)$/.test(tokens[at]!.text) || lattice[at]!.length === 0,
      )
    );
  };
  const kept = sentences.filter((sentence, i) => i <= first || !isRemark(sentence));
  return kept.length === sentences.length ? undefined : kept.flatMap(({ from, to }) => tokens.slice(from, to));
}

/**
 * "I am writing about the bond rout of 1994: what was the highest close of the ten-year yield that year?": the question alone, with the
 * year that its lead names in the place where it is spoken of; undefined where there is nothing of the kind.
 */
export function withYearOfLead(tokens: readonly Token[], lattice: Sentence["lattice"]): readonly Token[] | undefined {
  const start = tokens.findIndex(
    ({ before, text }, at) => at > 0 && (before === "clause" || (/^(?:need|needs|want|like)$/.test(tokens[at - 1]!.text) && text !== "to")),
  );
  const at = tokens.findIndex(({ text }, i) => i >= start && /^(?:that|the)$/.test(text) && yearLength(tokens, i) > 0);
  if (start < 1 || at < start) return undefined;
  const lead = lattice.slice(0, start).flat();
  const years = lead.filter(({ slot, length, at: place }) => slot === "window" && length === 1 && /^\d{4}$/.test(tokens[place]!.text));
  const isWriting = tokens.slice(0, start).some(({ text }) => SELF.test(text) || PURPOSE.test(text) || /^(?:writing|for)$/.test(text));
  const rest = lattice.slice(start).flat();
  // the "2000" of the Russell is no year
  const isInName = ({ at: place }: Piece): boolean =>
    rest.some((piece) => piece.slot === "subject" && piece.at < place && place < piece.at + piece.length);
  const others = rest.filter((piece) => piece.slot === "window" && !isInName(piece));
  const names = talkIn(tokens, lattice).isNamed(0, start);
  // another stretch behind it is what is asked about
  const isOnly = others.every((piece) => piece.at >= at - 1 && piece.at < at + yearLength(tokens, at));
  if (years.length !== 1 || !isWriting || names || !isOnly) return undefined;
  const year: Token = { ...tokens[years[0]!.at]!, before: "none" };
  const before = /^(?:in|over|for|during|of|within)$/.test(tokens[at - 1]!.text) ? at - 1 : at;
  return [...tokens.slice(start, before), { ...year, raw: "in", text: "in" }, year, ...tokens.slice(at + yearLength(tokens, at))];
}

/** How many words "that year", "the calendar year" has; 0 where there is none. */
function yearLength(tokens: readonly Token[], at: number): number {
  const calendar = tokens[at + 1]?.text === "calendar" ? 1 : 0;
  return readUnit(tokens[at + 1 + calendar]?.text) === "year" ? 2 + calendar : 0;
}

/** "I think October but not sure" */
function isUnsure(words: readonly Token[]): boolean {
  return words.some(({ text }, at) => text === "not" && /^(?:sure|certain|positive)$/.test(words[at + 1]?.text ?? ""));
}

export function textOf(words: readonly Token[]): string {
  return words.map(({ text }) => text).join(" ");
}

/** What somebody makes of the answer before it is given. */
const GUESSES =
  /^(?:gotta be|must be|must have|has to be|had to be|prolly|probably|surely|bet (?:it|its|that)|(?:i )?guess|(?:it |that |this )?(?:feels|felt|looks|looked|seems|seemed|sounds|sounded))\b/;
/** "trying to decide …", "wondering whether …", "debating …": of whoever asks. */
const PONDERS = /^(?:trying|wondering|debating|deciding|pondering|thinking|considering|hoping|planning|settling|asking|torn)$/;

/** Verbs of what somebody holds to be so. */
const OPINES = /^(?:think|thinks|believe|believes|suspect|suspects|reckon|reckons|claim|claims|fear|fears|guess|bet|bets|swear|swears)$/;

/** "Long day today.", "My boss wants this by Friday.": a sentence of its own that names a time and nothing else that is asked of markets. */
function isTalkedOf(tokens: readonly Token[], from: number, to: number, today: Day, lexicon: Lexicon): boolean {
  const whole = (from === 0 || tokens[from]!.before === "sentence") && (to === tokens.length || tokens[to]!.before === "sentence");
  if (!whole || (from === 0 && to === tokens.length)) return false;
  const sentence = tokens.slice(from, to);
  const { lattice } = sentenceOf(sentence, today, lexicon);
  const pieces = lattice.flat();
  const window = pieces.filter(({ slot }) => slot === "window").sort((a, b) => b.length - a.length)[0];
  if (window === undefined || sentence.some(({ text, raw }) => /[\d$^%<>]/.test(raw) || isCondition(text) || opensQuestion(text)))
    return false;
  const others = sentence.filter(({ text }, at) => (at < window.at || at >= window.at + window.length) && !light.has(text));
  return others.length > 0 && pieces.every((piece) => piece.slot === "window" || isIncidental(piece, sentence));
}

/** "only", "except", "without": what they say is never beside the question. */
function isCondition(text: string): boolean {
  return /^(?:only|except|if|without|excluding|not|unless|than|versus|vs|between)$/.test(text);
}

/** A piece that says nothing of markets by itself. */
function isIncidental(piece: Piece, tokens: readonly Token[]): boolean {
  const { text } = tokens[piece.at]!;
  if (piece.slot === "unit" || piece.slot === "ordinal" || (piece.slot === "amount" && text === "one")) return true;
  return piece.slot === "word" && (TALK.has(piece.sense) || (piece.length === 1 && (light.has(text) || COMMON.has(text))));
}

export interface Clause {
  readonly from: number;
  readonly to: number;
}

function stretchesOf(tokens: readonly Token[], breaks: readonly Token["before"][]): Clause[] {
  const starts = tokens.flatMap(({ before }, at) => (at === 0 || breaks.includes(before) ? [at] : []));
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? tokens.length }));
}

type IsTalk = (from: number, to: number) => boolean;

/** Where the question itself begins in a clause whose first words only lead up to it: at a word that asks, or "my friend swears" at a name. */
function leadOf(tokens: readonly Token[], { from, to }: Clause, isTalk: IsTalk, namesSubject: (at: number) => boolean): number {
  for (let at = from + 1; at < to && isTalk(from, at); at++) {
    const before = tokens[at - 1]!.text;
    const article = /^(?:the|a)$/.test(before) ? 1 : 0;
    if (namesSubject(at) && SELF.test(tokens[from]!.text)) return at - article;
    // "which index is …": the question has begun
    if (/^(?:what|how|which|who|when|where|why|whose)$/.test(before)) return from;
    if (!opensQuestion(tokens[at]!.text) || /^(?:short|long)$/.test(before)) continue;
    return at;
  }
  return from;
}

/** Where a clause ends whose last words only say what the question is for, or add another that is none. */
function tailOf(tokens: readonly Token[], { from, to }: Clause, isTalk: IsTalk, isAside: IsTalk): number {
  for (let at = from + 2; at < to - 1; at++) {
    const { text } = tokens[at]!;
    // "before the meeting" says when it is asked, "before the pandemic" of what time
    if (/^(?:ahead|before)$/.test(text) ? isAside(at, to) : /^(?:for|because|cuz|bc|cos|so|or|cause)$/.test(text) && isTalk(at, to))
      return at;
  }
  return to;
}

interface Talk {
  /** it holds nothing that a question about markets is made of */
  readonly isTalk: IsTalk;
  /** it speaks of who asks, or what for, and names no market, time, figure or condition */
  readonly isAside: IsTalk;
  /** a sentence that asks nothing and names none of them either */
  readonly isRemark: IsTalk;
  /** it names an index or a stock, not only "the market" */
  readonly isNamed: IsTalk;
  readonly namesSubject: (at: number) => boolean;
}

function talkIn(tokens: readonly Token[], lattice: Sentence["lattice"]): Talk {
  const none = (flags: readonly boolean[]) => (from: number, to: number) => !flags.slice(from, to).some(Boolean);
  // "for tonight's wrap", "for this week's letter"
  // "the half-year letter"
  const isOwned = (piece: Piece): boolean =>
    (tokens[0]!.text === "for" && tokens.slice(piece.at, piece.at + piece.length).some(({ possessive }) => possessive)) ||
    /^(?:letter|report|note|memo|deck|newsletter|review|column|wrap|presentation|meeting|summary)$/.test(
      tokens[piece.at + piece.length]?.text ?? "",
    );
  // "we need it monthly": how the answer is to be cut, where it is not the monthly report
  const isPer = (piece: Piece): boolean =>
    piece.slot === "unit" && piece.form === "each" && !tokens.slice(piece.at + 1, piece.at + 4).some(({ text }) => PURPOSE.test(text));
  const isSign = tokens.map(({ text }, at) => /[\d$^%<>≥≤±]/.test(text) && !/^(?:in|at)$/.test(tokens[at - 1]?.text ?? ""));
  const matters = tokens.map(
    ({ text }, at) =>
      isSign[at]! ||
      /^(?:during|throughout|whenever)$/.test(text) ||
      (isStructural(text) &&
        !(text === "while" && tokens[at - 1]?.text === "a") &&
        !isOfPurpose(tokens, at) &&
        !/^(?:not|no|never|tonight|one|two|first|second|third|half)$/.test(text)) ||
      lattice[at]!.some((piece) => (piece.slot === "window" ? !isOwned(piece) : isPer(piece) || !isIncidental(piece, tokens))),
  );
  const isNamed = tokens.map((_, at) => lattice[at]!.some((piece) => piece.slot === "subject" && !isLoose(piece, tokens)));
  const isAsked = tokens.map(
    ({ text }, at) =>
      isSign[at]! ||
      isNamed[at]! ||
      isCondition(text) ||
      lattice[at]!.some(
        (piece) =>
          (piece.slot === "unit" &&
            !/^(?:our|my|the|your)$/.test(tokens[piece.at - 1]?.text ?? "") &&
            !tokens.slice(at + 1, piece.at + piece.length + 3).some(({ text: next }) => PURPOSE.test(next)) &&
            !light.has(text)) ||
          (piece.slot === "amount" && !/^(?:in|at|for)$/.test(tokens[at - 1]?.text ?? "") && !isOfLetter(tokens, at)) ||
          (piece.slot === "window" && !isOwned(piece) && !isToday(piece.window)) ||
          (piece.slot === "word" &&
            (piece.sense === "operator" ||
              MANNERS.has(piece.sense) ||
              isMeasure(piece) ||
              piece.sense === "bought" ||
              piece.sense === "lacking" ||
              (piece.sense === "advice" && (!isTrade(text) || asksWhetherTo(tokens, at))))),
      ),
  );
  const asksNothing = none(isAsked);
  const isSaid = none(tokens.map(({ text }) => opensQuestion(text)));
  const speaks = (from: number, to: number): boolean =>
    tokens.slice(from, to).some(({ text }, i) => (SELF.test(text) && i < 8) || PURPOSE.test(text));
  // "which index is closest to its record high: …"; but "what my client asks: …"
  const asks = (from: number, to: number): boolean =>
    /^(?:how|what|which|who|when|where|why)$/.test(tokens[from]!.text) && !tokens.slice(from, to).some(({ text }) => SELF.test(text));
  return {
    isTalk: (from, to) => !saysHowMeant(tokens.slice(from, to)) && none(matters)(from, to),
    isAside: (from, to) => !saysHowMeant(tokens.slice(from, to)) && asksNothing(from, to) && speaks(from, to) && !asks(from, to),
    isRemark: (from, to) => !saysHowMeant(tokens.slice(from, to)) && to - from < tokens.length && asksNothing(from, to) && isSaid(from, to),
    isNamed: (from, to) => isNamed.slice(from, to).some(Boolean),
    namesSubject: (at) => isNamed[at]! || lattice[at]!.some(({ slot }) => slot === "subject"),
  };
}

/** "our third-quarter letter": the part of the year that it is of. */
function isOfLetter(tokens: readonly Token[], at: number): boolean {
  return /^(?:quarter|half|year)$/.test(tokens[at + 1]?.text ?? "") && tokens.slice(at + 2, at + 4).some(({ text }) => PURPOSE.test(text));
}

/** "the half-year letter": how what somebody writes is called. */
function isOfPurpose(tokens: readonly Token[], at: number): boolean {
  return readUnit(tokens[at + 1]?.text) === "year" && PURPOSE.test(tokens[at + 2]?.text ?? "");
}

/** "Samsung" within a sentence: written as a name, and in no list. */
export function isUnknownName({ text, raw, before }: Token, at: number, lexicon: Lexicon): boolean {
  return at > 0 && before === "none" && /^\p{Lu}\p{Ll}+/u.test(raw) && !lexicon.words.has(text) && !light.has(text);
}

/** "the market", "stocks", "the sector deck": said of much that is no index. */
function isLoose(piece: Piece, tokens: readonly Token[]): boolean {
  return piece.length === 1 && /^(?:markets?|stocks?|bonds?|shares?|tech|funds?|sectors?|tape)$/.test(tokens[piece.at]!.text);
}

/** "its RSI", "the 200-day average"; "on average", "the line", "a trend" are said of much else. */
function isMeasure({ sense, raw }: Extract<Piece, { slot: "word" }>): boolean {
  return MEASURES.has(sense) && !(sense === "movingAverage" && !/\d|moving|sma|dma/i.test(raw));
}

/** "do i buy this dip": advice, however it is called. */
function asksWhetherTo(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:i|we|you|u)$/.test(tokens[at - 1]?.text ?? "") && /^(?:do|should|would|can|could|shall|must)$/.test(tokens[at - 2]?.text ?? "")
  );
}

/** "my calls got murdered": what somebody holds, which asks for no advice. */
function isTrade(text: string): boolean {
  return /^(?:calls|puts|buying|selling|buy|sell|dca)$/.test(text);
}
