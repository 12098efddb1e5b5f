import { isToday } from "../../calendar/window.ts";
import { isStructural } from "../../language/account.ts";
import type { Piece } from "../../language/lattice.ts";
import { light } from "../../language/lexicon/grammar.ts";
import { opensQuestion } from "../../language/manner.ts";
import type { Sentence } from "../../language/sentence.ts";
import type { Token } from "../../text/tokens.ts";
import { saysHowMeant } from "./meant.ts";
import {
  asksWhetherTo,
  isCondition,
  isIncidental,
  isLoose,
  isMeasure,
  isOfLetter,
  isOfPurpose,
  isTrade,
  MANNERS,
  PURPOSE,
  SELF,
} from "./words.ts";

export type IsTalk = (from: number, to: number) => boolean;

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

/** "meeting at 3", "in 5": of the clock, and no figure of a market. */
function isOfClock(tokens: readonly Token[], at: number): boolean {
  return /^(?:in|at)$/.test(tokens[at - 1]?.text ?? "") && /^\d{1,4}(?:am|pm|h|ish)?$/.test(tokens[at]!.text);
}

export function talkIn(tokens: readonly Token[], lattice: Sentence["lattice"]): Talk {
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
  const isSign = tokens.map(({ text }, at) => /[\d$^%<>≥≤±]/.test(text) && !isOfClock(tokens, at));
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
              // "as we look at median returns"
              /^(?:median|percentile)$/.test(piece.sense) ||
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
