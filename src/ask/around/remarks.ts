import { isToday } from "../../calendar/window.ts";
import { light } from "../../language/lexicon/grammar.ts";
import { opensQuestion } from "../../language/manner.ts";
import type { Sentence } from "../../language/sentence.ts";
import type { Token } from "../../text/tokens.ts";
import { saysHowMeant } from "./meant.ts";
import { type Stretch, stretchesOf, textOf } from "./stretches.ts";
import { isCondition, isLoose, isMeasure, MANNERS, MEASURES, OPINES, PURPOSE, SELF, STATES } from "./words.ts";

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

/** "rut/spx ratio feels like its in the gutter, what is it": the thing without what somebody thinks of it. */
export function withoutOpinion(tokens: readonly Token[], lattice: Sentence["lattice"]): readonly Token[] | undefined {
  // "rank the seven, my bet is Nvidia on top"
  const bet = tokens.findLastIndex(
    ({ before }, at) => at > 2 && /^(?:comma|clause|sentence)$/.test(before) && BETS.test(textOf(tokens.slice(at, at + 4))),
  );
  if (
    bet > 0 &&
    !tokens.slice(bet).some(({ text }) => /^(?:since|from|between)$/.test(text)) &&
    !tokens
      .slice(bet + 1)
      .some(
        ({ before, text }) => /^(?:clause|sentence)$/.test(before) || (opensQuestion(text) && !/^(?:is|are|was|were|has|did)$/.test(text)),
      )
  )
    return tokens.slice(0, bet);
  const from = tokens.findIndex(({ text, before }, at) => at > 0 && before === "none" && /^(?:feels|looks|seems|sounds)$/.test(text));
  const to = tokens.findIndex(({ before }, at) => at > from && /^(?:comma|clause|sentence)$/.test(before));
  if (from < 0 || to < 0 || tokens.slice(0, from).some(({ before }, at) => at > 0 && /^(?:comma|clause)$/.test(before))) return undefined;
  const said = lattice.slice(from, to).flat();
  const isPlain = said.every((piece) => piece.slot === "word" && !MEASURES.has(piece.sense) && !STATES.has(piece.sense));
  return isPlain && opensQuestion(tokens[to]!.text) ? [...tokens.slice(0, from), ...tokens.slice(to)] : undefined;
}

/**
 * "when did it last gain 9% in a day, boomers here say 2008", "how did it do from 2000 to 2009, people call it the lost decade": the question
 * without what others hold to be the answer.
 */
export function withoutHearsay(tokens: readonly Token[], lattice: Sentence["lattice"]): readonly Token[] | undefined {
  const from = tokens.findLastIndex(({ before }) => before === "comma" || before === "clause" || before === "sentence");
  if (from < 3) return undefined;
  const said = tokens
    .slice(from)
    .findIndex(({ text }) =>
      /^(?:say|says|said|think|thinks|claim|claims|swear|swears|insist|insists|reckon|reckons|calls?|called)$/.test(text),
    );
  const names = lattice.slice(from).some((pieces) => pieces.some((piece) => piece.slot === "subject" && !isLoose(piece, tokens)));
  const asks = tokens.slice(0, from).some(({ text }) => /^(?:what|how|which|who|when|where|why)$/.test(text));
  const held = lattice.slice(from + said).flat();
  const isTimed = held.some(({ slot }) => slot === "window" || slot === "amount");
  const isDated = lattice.slice(0, from).some((pieces) => pieces.some(({ slot }) => slot === "window"));
  const isName = held.every((piece) => (piece.slot === "word" ? !MANNERS.has(piece.sense) : isDated && piece.slot !== "subject"));
  return said > 0 && said <= 3 && asks && (isTimed || isName) && !names ? tokens.slice(0, from) : undefined;
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
  const isRemark = ({ from, to }: Stretch): boolean => {
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

/** "I think October but not sure" */
function isUnsure(words: readonly Token[]): boolean {
  return words.some(({ text }, at) => text === "not" && /^(?:sure|certain|positive)$/.test(words[at + 1]?.text ?? ""));
}

/** What somebody holds the answer to be. */
const BETS =
  /^(?:my (?:bet|guess|money|hunch)\b|i (?:would |d )?(?:bet|guess|say)\b|id (?:bet|guess|say)\b|(?:i am|im) (?:guessing|betting)\b)/;

/** What somebody makes of the answer before it is given. */
const GUESSES =
  /^(?:gotta be|must be|must have|has to be|had to be|prolly|probably|surely|bet (?:it|its|that)|(?:i )?guess|(?:it |that |this )?(?:feels|felt|looks|looked|seems|seemed|sounds|sounded))\b/;

/** "trying to decide …", "wondering whether …", "debating …": of whoever asks. */
const PONDERS = /^(?:trying|wondering|debating|deciding|pondering|thinking|considering|hoping|planning|settling|asking|torn)$/;
