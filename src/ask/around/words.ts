import type { Piece } from "../../language/lattice.ts";
import { light } from "../../language/lexicon/grammar.ts";
import type { Lexicon } from "../../language/lexicon.ts";
import { readUnit } from "../../language/time/periods.ts";
import type { Token } from "../../text/tokens.ts";

/** The senses that talk around a question may have: any other would change what is asked. */
const TALK: ReadonlySet<string> = new Set(
  "idle what which whether performance price at away posted stay enter fresh and or every members topMost best bigger up present calendar risk".split(
    " ",
  ),
);

/** What is measured: a clause that names one of them is never about who asks. */
export const MEASURES: ReadonlySet<string> = new Set(
  "rsi beta correlation volatility drawdown percentile golden death yearHigh yearLow yearRange movingAverage weight breadth ratio alpha sharpe sortino calmar".split(
    " ",
  ),
);

/** What a market may be in. */
export const STATES: ReadonlySet<string> = new Set(["bull", "bear", "correction", "golden", "death", "overbought", "oversold"]);

/** How the answer is wanted: "annualised figures too, please" is none of the chatter. */
export const MANNERS: ReadonlySet<string> = new Set(["annualised", "total", "priceOnly"]);

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
export const PURPOSE =
  /^(?:book|books|box|panel|blurb|bullet|bullets|slide|page|exhibit|chart|table|graphic|infographic|handbook|textbook|manual|outlook|pack|briefing|op-ed|talk|speech|video|clip|broadcast|programme|program|chapter|section|appendix|footnote|paragraph|sidebar|caption|handout|bulletin|digest|commentary|factsheet|brochure|quarterly|monthly|report|reports|memo|note|notes|call|meeting|letter|wrap|deck|slides|piece|feature|article|story|column|client|clients|board|committee|presentation|newsletter|homework|thesis|class|essay|project|bet|show|segment|blog|post|podcast|team|boss|desk|pitch|edition|issue|retrospective|archive|study|script|seminar|lecture|exam|paper|summary|review|noon|update|workshop|course|theme|topic|angle|print|press|headline|headlines)$/;

/** Verbs of what somebody holds to be so. */
export const OPINES =
  /^(?:think|thinks|believe|believes|suspect|suspects|reckon|reckons|claim|claims|fear|fears|guess|bet|bets|swear|swears)$/;

/** "only", "except", "without": what they say is never beside the question. */
export function isCondition(text: string): boolean {
  return /^(?:only|except|if|without|excluding|not|unless|than|versus|vs|between)$/.test(text);
}

/** A piece that says nothing of markets by itself. */
export function isIncidental(piece: Piece, tokens: readonly Token[]): boolean {
  const { text } = tokens[piece.at]!;
  if (piece.slot === "unit" || piece.slot === "ordinal" || (piece.slot === "amount" && text === "one")) return true;
  return piece.slot === "word" && (TALK.has(piece.sense) || (piece.length === 1 && (light.has(text) || COMMON.has(text))));
}

/** "our third-quarter letter": the part of the year that it is of. */
export function isOfLetter(tokens: readonly Token[], at: number): boolean {
  return /^(?:quarter|half|year)$/.test(tokens[at + 1]?.text ?? "") && tokens.slice(at + 2, at + 4).some(({ text }) => PURPOSE.test(text));
}

/** "the half-year letter": how what somebody writes is called. */
export function isOfPurpose(tokens: readonly Token[], at: number): boolean {
  return readUnit(tokens[at + 1]?.text) === "year" && PURPOSE.test(tokens[at + 2]?.text ?? "");
}

/** "Samsung" within a sentence: written as a name, and in no list. */
export function isUnknownName({ text, raw, before }: Token, at: number, lexicon: Lexicon): boolean {
  return at > 0 && before === "none" && /^\p{Lu}\p{Ll}+/u.test(raw) && !lexicon.words.has(text) && !light.has(text);
}

/** "the market", "stocks", "the sector deck": said of much that is no index. */
export function isLoose(piece: Piece, tokens: readonly Token[]): boolean {
  return piece.length === 1 && /^(?:markets?|stocks?|bonds?|shares?|tech|funds?|sectors?|tape)$/.test(tokens[piece.at]!.text);
}

/** "its RSI", "the 200-day average"; "on average", "the line", "a trend" are said of much else. */
export function isMeasure({ sense, raw }: Extract<Piece, { slot: "word" }>): boolean {
  return MEASURES.has(sense) && !(sense === "movingAverage" && !/\d|moving|sma|dma/i.test(raw));
}

/** "do i buy this dip": advice, however it is called. */
export function asksWhetherTo(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:i|we|you|u)$/.test(tokens[at - 1]?.text ?? "") && /^(?:do|should|would|can|could|shall|must)$/.test(tokens[at - 2]?.text ?? "")
  );
}

/** "my calls got murdered": what somebody holds, which asks for no advice. */
export function isTrade(text: string): boolean {
  return /^(?:calls|puts|buying|selling|buy|sell|dca)$/.test(text);
}

/** "We report in euros.": in what returns are meant, which a sentence of anybody may say. */
export const OF_BASIS =
  /euro|yen|pound|sterling|currenc|inflation|hedg|\blog|\breal\b|adjust|intraday|pre-?market|overnight|hours|dividend|gross|net|tax|fees?|annuali|median|average/i;
