import type { Piece } from "../../language/lattice.ts";
import { opensQuestion } from "../../language/manner.ts";
import type { Sentence } from "../../language/sentence.ts";
import { readUnit } from "../../language/time/periods.ts";
import type { Token } from "../../text/tokens.ts";
import { saysHowMeant } from "./meant.ts";
import { textOf } from "./stretches.ts";
import { talkIn } from "./talk.ts";
import { isCondition, isLoose, OF_BASIS, PURPOSE, SELF } from "./words.ts";

/** Where the question of a text begins behind one sort of frame; undefined where it stands in none. */
type Frame = (tokens: readonly Token[], lattice: Sentence["lattice"]) => number | undefined;

const FRAMES: readonly Frame[] = [
  numberedPlace,
  announced,
  keptInMind,
  reasonGiven,
  measureAside,
  label,
  needOfAnother,
  hearsay,
  timeSince,
  purposeBeforeComma,
  purposeBeforeWho,
  leadBeforeColon,
];

/** A text without the frame that it stands in, "for our weekly letter: …", "quick one for the wrap – …"; as it is where it has none. */
export function withoutFrame(tokens: readonly Token[], lattice: Sentence["lattice"]): readonly Token[] {
  for (const frame of FRAMES) {
    const from = frame(tokens, lattice);
    if (from !== undefined) return tokens.slice(from);
  }
  return tokens;
}

/** "For slide 7 I need …" */
function numberedPlace([first, second, third, fourth]: readonly Token[]): number | undefined {
  const isNumbered = first?.text === "for" && PURPOSE.test(second?.text ?? "") && /^\d{1,3}$/.test(third?.text ?? "");
  const begins = fourth !== undefined && (fourth.before !== "none" || /^(?:i|we|what|how|please|is|the)$/.test(fourth.text));
  return isNumbered && begins ? 3 : undefined;
}

/** "The lows of 2022 looked washed out, hence my question: …": whatever leads up to one that is announced by name. */
function announced(tokens: readonly Token[], lattice: Sentence["lattice"]): number | undefined {
  const colon = colonOf(tokens);
  const isAnnounced =
    colon > 1 && /^(?:question|query)$/.test(tokens[colon - 1]!.text) && /^(?:my|our|the|a|this)$/.test(tokens[colon - 2]!.text);
  return isAnnounced && !setsBasis(tokens.slice(0, colon)) && namesSubject(lattice.slice(colon)) ? colon : undefined;
}

/** "I look at total returns": in what the answer is wanted. */
function setsBasis(words: readonly Token[]): boolean {
  return OF_BASIS.test(textOf(words)) || saysHowMeant(words) || words.some(({ text }) => isCondition(text));
}

/** "With regional banks in mind, …", "In writing up the year, …": what somebody thinks of or does, where it names no market and no figure. */
function keptInMind(tokens: readonly Token[], lattice: Sentence["lattice"]): number | undefined {
  const comma = tokens.findIndex(({ before }) => before === "comma" || before === "clause");
  const [first, second] = tokens;
  const isKept = first?.text === "with" && tokens[comma - 1]?.text === "mind";
  const isDone =
    /^(?:in|while|when|before|after)$/.test(first?.text ?? "") &&
    (WRITING.test(second?.text ?? "") ||
      (first!.text === "before" && tokens.slice(1, comma).some(({ text }) => PURPOSE.test(text) || text === "draft")));
  if (comma < 2 || !(isKept || isDone)) return undefined;
  const lead = lattice.slice(0, comma).flat();
  const tells = lead.some(
    (piece) => (piece.slot === "subject" && !isLoose(piece, tokens)) || (piece.slot === "amount" && piece.unit !== "none"),
  );
  return !tells && !setsBasis(tokens.slice(0, comma)) && namesSubject(lattice.slice(comma)) ? comma : undefined;
}

/** "As the rally is said to be narrow, what proportion of …": why it is asked, where it names no market, time or figure. */
function reasonGiven(tokens: readonly Token[], lattice: Sentence["lattice"]): number | undefined {
  const comma = tokens.findIndex(({ before }) => before === "comma");
  const so = tokens[comma]?.text === "so" ? comma + 1 : comma;
  const isReason = /^(?:as|because|although|though|since|seeing)$/.test(tokens[0]?.text ?? "") || so > comma;
  if (comma < 3 || !isReason || !(opensQuestion(tokens[so]?.text ?? "") || /^(?:i|we|could|can|may|would)$/.test(tokens[so]?.text ?? "")))
    return undefined;
  const lead = lattice.slice(0, comma).flat();
  const tells = lead.some(
    (piece) => /^(?:subject|window|length|amount)$/.test(piece.slot) && !(piece.slot === "subject" && isLoose(piece, tokens)),
  );
  return !tells && !setsBasis(tokens.slice(0, comma)) && namesSubject(lattice.slice(so)) ? so : undefined;
}

const WRITING = /^(?:writing|preparing|drafting|compiling|reviewing|updating|editing|researching|finishing|proofreading|putting)$/;

/** "VaR aside, …" */
function measureAside(tokens: readonly Token[]): number | undefined {
  const aside = tokens.slice(0, 5).findIndex(({ text }, at) => /^(?:aside|apart)$/.test(text) && tokens[at + 1]?.before === "comma");
  return aside > 0 ? aside + 1 : undefined;
}

/** "Rebalancing memo: …", "Taper-tantrum slide: …" */
function label(tokens: readonly Token[], lattice: Sentence["lattice"]): number | undefined {
  const colon = colonOf(tokens);
  if (colon <= 0 || colon > 6 || !PURPOSE.test(tokens[colon - 1]!.text)) return undefined;
  // "Narrow leadership is my theme: …"
  const isOwn = colon > 3 && /^(?:my|our)$/.test(tokens[colon - 2]!.text) && /^(?:is|are)$/.test(tokens[colon - 3]!.text);
  return (colon <= 5 && isBare(tokens, lattice, colon)) || (isOwn && isBare(tokens, lattice, colon - 3)) ? colon : undefined;
}

/** "Pitch book needs the number of …" */
function needOfAnother(tokens: readonly Token[], lattice: Sentence["lattice"]): number | undefined {
  const needs = tokens.slice(0, 6).findIndex(({ text }) => /^(?:needs|wants|requires)$/.test(text));
  const isOf = needs > 0 && tokens.slice(0, needs).some(({ text }) => PURPOSE.test(text) || SELF.test(text));
  return isOf && isBare(tokens, lattice, needs) ? needs + 1 : undefined;
}

/** "A reader insists Apple doubled …", "My uncle keeps telling me we're in a bull market" */
function hearsay(tokens: readonly Token[], lattice: Sentence["lattice"]): number | undefined {
  const says = tokens.slice(0, 6).findIndex(({ text }) => SAYS.test(text));
  if (says < 1 || !isBare(tokens, lattice, says)) return undefined;
  const heard = /^(?:me|us)$/.test(tokens[says + 1]?.text ?? "") ? says + 2 : says + 1;
  const behind = tokens[heard]?.text === "that" ? heard + 1 : heard;
  const named = /^(?:the|a)$/.test(tokens[behind]?.text ?? "") ? behind + 1 : behind;
  const isOfUs = tokens[behind]?.text === "we" && tokens[behind + 1]?.text === "are";
  return isOfUs || lattice[named]?.some(({ slot }) => slot === "subject") ? behind : undefined;
}

const SAYS = /^(?:insists|insist|claims|swears|maintains|argues|reckons|tells|telling|says|saying)$/;

/** "Ten years on – …": how long ago it was, where the question names the time itself */
function timeSince(tokens: readonly Token[], lattice: Sentence["lattice"]): number | undefined {
  const colon = colonOf(tokens);
  const isTime = colon > 0 && colon <= 4 && /^(?:on|later|ago)$/.test(tokens[colon - 1]!.text);
  return isTime && lattice.slice(colon).some((pieces) => pieces.some(({ slot }) => slot === "window")) ? colon : undefined;
}

/** "For the table in our third-quarter letter, …" */
function purposeBeforeComma(tokens: readonly Token[], lattice: Sentence["lattice"]): number | undefined {
  const comma = tokens[0]?.text === "for" ? tokens.findIndex(({ before }) => before === "comma") : -1;
  const isPurpose = comma > 0 && tokens.slice(0, comma).some(({ text }) => PURPOSE.test(text));
  return isPurpose && talkIn(tokens, lattice).isAside(0, comma) ? comma : undefined;
}

/** "For our quarterly letter we would like …" */
function purposeBeforeWho(tokens: readonly Token[], lattice: Sentence["lattice"]): number | undefined {
  if (tokens[0]?.text !== "for") return undefined;
  const who = tokens
    .slice(0, 9)
    .findIndex(({ text, before }, at) => at > 1 && before === "none" && /^(?:i|we)$/.test(text) && PURPOSE.test(tokens[at - 1]!.text));
  return who > 0 && talkIn(tokens, lattice).isAside(0, who) ? who : undefined;
}

/** "for a chapter on the dot-com years: …", "Being an old Coca-Cola man I have to ask: did KO …", "quick one – …" */
function leadBeforeColon(tokens: readonly Token[], lattice: Sentence["lattice"]): number | undefined {
  const end = tokens.findIndex(({ before }) => before === "clause" || before === "sentence");
  if (end < 1 || tokens[end]!.before !== "clause") return undefined;
  const { isTalk, isAside } = talkIn(tokens, lattice);
  const says =
    purposeOf(tokens, lattice, end) ||
    asksOfSelf(tokens, lattice, end) ||
    tellsOfDoing(tokens, lattice, end) ||
    isTalk(0, end) ||
    isAside(0, end);
  return says ? end : undefined;
}

/** "I'm putting together our quarterly letter: …": what somebody is at, where it names no market, time or figure and sets no terms. */
function tellsOfDoing(tokens: readonly Token[], lattice: Sentence["lattice"], end: number): boolean {
  const lead = tokens.slice(0, end).map(({ text }) => text);
  const isDoing = /^(?:i|we|he|she|they) (?:am|are|is) (?:\S+ )?\S+ing(?!\S)/.test(lead.join(" ").replace(/^(?:so|ok|hi|hello|hey) /, ""));
  return (
    isDoing &&
    !lead.some(isCondition) &&
    lattice
      .slice(0, end)
      .flat()
      .every(({ slot }) => slot === "word" || slot === "unit")
  );
}

/** What a text is for, whatever that is about, where it names no market, time or figure: "for a chapter …", "a question for my investment club". */
function purposeOf(tokens: readonly Token[], lattice: Sentence["lattice"], end: number): boolean {
  const lead = tokens.slice(0, end).map(({ text }) => text);
  // "for the review of a small-cap mandate: …": what the question names itself is what it is about
  const namesItself = namesSubject(lattice.slice(end));
  // "for an anniversary piece on Black Monday: … on October 19, 1987"
  const isDated = lattice
    .slice(end)
    .some((pieces) => pieces.some((piece) => piece.slot === "window" && /\b(?:19|20)\d\d\b/.test(piece.raw)));
  const isLoosely = (piece: Piece): boolean => namesItself && /cap|tech|stock|bond|market/i.test(tokens[piece.at]!.text);
  const isFor =
    (lead[0] === "for" && lead.some((word) => PURPOSE.test(word))) ||
    /\b(?:question|one|this|it) (?:is )?(?:for|from) (?:my|our)\b/.test(lead.join(" "));
  return (
    isFor &&
    lattice
      .slice(0, end)
      .flat()
      .every((piece) => (piece.slot !== "subject" || isLoosely(piece)) && (piece.slot !== "window" || isDated) && piece.slot !== "amount")
  );
}

/** "Being an old Coca-Cola man I have to ask: did KO …": what it names is not what is asked about */
function asksOfSelf(tokens: readonly Token[], lattice: Sentence["lattice"], end: number): boolean {
  return (
    tokens.slice(0, end).some(({ text }) => SELF.test(text)) &&
    /^(?:ask|asks|asked|asking|know|wonder|wondering|check|question|settle)$/.test(tokens[end - 1]!.text) &&
    tokens.slice(end).some(({ text }) => opensQuestion(text)) &&
    namesSubject(lattice.slice(end)) &&
    lattice
      .slice(0, end)
      .flat()
      .every(({ slot }) => slot !== "window" && slot !== "amount")
  );
}

function namesSubject(lattice: Sentence["lattice"]): boolean {
  return lattice.some((pieces) => pieces.some(({ slot }) => slot === "subject"));
}

function colonOf(tokens: readonly Token[]): number {
  return tokens.findIndex(({ before }) => before === "clause");
}

/** Whether the first words name and ask nothing. */
function isBare(tokens: readonly Token[], lattice: Sentence["lattice"], end: number): boolean {
  return (
    lattice.slice(0, end).every((pieces) => pieces.every(({ slot }) => slot === "word" || slot === "unit")) &&
    !tokens.slice(0, end).some(({ text }) => opensQuestion(text) || isCondition(text))
  );
}

const HOW_MANY_COME =
  /^(?:(?:i|we|have|just|ok|hi|hello|got|a|and|please) )*(?:one|two|three|four|few|couple of|couple|some|quick|another)(?: (?:quick|short|simple|more|last|final|other|small))? (?:questions?|things?|items?|points?|checks?|figures|numbers)\b/;

/** "Two questions, if I may", "Two items for the call": nothing but that more is coming. */
const NOTHING_ELSE =
  /^(?: (?:if i may|if you please|please|today|now|before i go|on my mind|from me|for you|for (?:the|my|our|today'?s) \p{L}+(?: \p{L}+)?))*$/u;

/** "One last check": that a question is coming, and perhaps of what. */
export function saysOneComes(words: readonly Token[]): boolean {
  return HOW_MANY_COME.test(textOf(words));
}

/** A text without words that only say how many questions come, or what a word in it means; undefined where it has none. */
export function withoutGloss(tokens: readonly Token[]): readonly Token[] | undefined {
  return behindCount(tokens) ?? withoutOwnTerm(tokens) ?? withoutStrictRule(tokens);
}

/** "Two questions, if I may.": how many are coming */
function behindCount(tokens: readonly Token[]): readonly Token[] | undefined {
  const end = tokens.findIndex(({ before }, at) => at > 0 && (before === "sentence" || before === "clause"));
  const first = textOf(tokens.slice(0, Math.max(0, end)));
  const lead = HOW_MANY_COME.exec(first)?.[0];
  return lead !== undefined && NOTHING_ELSE.test(first.slice(lead.length)) ? tokens.slice(end) : undefined;
}

/** "… By bumpy I mean the volatility." */
function withoutOwnTerm(tokens: readonly Token[]): readonly Token[] | undefined {
  const by = tokens.findIndex(
    ({ text, before }, at) =>
      text === "by" && before === "sentence" && /^(?:i|we)$/.test(tokens[at + 2]?.text ?? "") && tokens[at + 3]?.text === "mean",
  );
  const isLast = tokens.slice(by + 1).every(({ before, text }) => before !== "sentence" && !isCondition(text));
  return by > 0 && isLast ? tokens.slice(0, by) : undefined;
}

/** "By the strict rule, under which a bear market ends only with a new record close, …": the rule without what it says, which is known. */
function withoutStrictRule(tokens: readonly Token[]): readonly Token[] | undefined {
  const rule = tokens.findIndex(
    ({ text }, at) => /^strict(?:er)?$/.test(text) && /^(?:rule|convention|definition|sense)$/.test(tokens[at + 1]?.text ?? ""),
  );
  const from = rule < 0 || tokens[rule + 2]?.before !== "comma" ? -1 : rule + 2;
  const to = from < 0 ? -1 : tokens.findIndex(({ before }, at) => at > from && before !== "none" && before !== "slash");
  const gloss = to < 0 ? [] : tokens.slice(from, to).map(({ text }) => text);
  const isGloss = gloss.slice(0, 2).includes("which") && gloss.some((word) => /^(?:high|record|close)$/.test(word));
  return isGloss ? [...tokens.slice(0, from), ...tokens.slice(to)] : undefined;
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
