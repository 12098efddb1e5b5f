import { newYorkDay } from "../../calendar/exchange.ts";
import type { Window } from "../../calendar/window.ts";
import type { Question } from "../../kinds/question.ts";
import { render } from "../../kinds/render.ts";
import type { Lexicon } from "../../language/lexicon.ts";
import type { Answer, FoundClaim } from "../../question/answer.ts";
import type { ClaimUnit } from "../../question/claim.ts";
import { type Phrase, say } from "../../wording/phrase.ts";
import type { Ground } from "../answered.ts";
import { inTurns } from "../in-turns.ts";
import { heldTogether } from "./holding/held.ts";
import type { Held } from "./holding/verdict.ts";
import { statedOfAnother } from "./other-kinds.ts";
import { type PassageSentence, sentencesOf } from "./passage.ts";
import { type Pieces, piecesOf } from "./pieces.ts";
import { claimsOf } from "./reading/claims-of.ts";
import { newFlow } from "./reading/flow.ts";
import type { Said, Unheld } from "./said.ts";

/** A claim of a text with the answer that it was held against; null where nothing could be asked. */
export interface CheckedClaim extends FoundClaim {
  /** what `stated` and `found` are; null where they are no figures */
  readonly unit: ClaimUnit | null;
  readonly answer: Answer<Question> | null;
}

/** Every claim of a text, in order, held against the closes known when it was written. The time is linear in the text's length. */
export function claimsIn(text: string, lexicon: Lexicon, ground: Ground): CheckedClaim[] {
  return [...sentenceBySentence(text, lexicon, ground)].flat();
}

/** The same for a long text: other work of the process goes on in between. */
export async function claimsInTurn(text: string, lexicon: Lexicon, ground: Ground): Promise<CheckedClaim[]> {
  return (await inTurns(sentenceBySentence(text, lexicon, ground))).flat();
}

function* sentenceBySentence(text: string, lexicon: Lexicon, ground: Ground): Generator<CheckedClaim[]> {
  const today = newYorkDay(ground.now);
  const sentences = sentencesOf(text);
  // a report of several sentences, or of several markets, tells of its own day
  const isWrap = (found: number): boolean => found > 1 || sentences.filter(({ asks }) => !asks).length > 1;
  let flow = newFlow();
  let headed: Window | null = null;
  for (const sentence of sentences) {
    // a list goes on about the one market that was named before it, not about one of several
    if (sentence.begins)
      flow = {
        ...newFlow(),
        day: flow.day,
        begun: flow.begun,
        before: headed,
        mentioned: flow.mentioned,
        subjects: flow.mentioned.length === 1 ? flow.mentioned : null,
      };
    const pieces = piecesOf(sentence, text, today, lexicon);
    const found = claimsOf(pieces, flow);
    // "## The quarter": what the lines below it tell of
    if (sentence.heads) headed = found.length === 0 ? (flow.window ?? stretchIn(pieces)) : null;
    if (sentence.asks) continue;
    const whole = found.every((said) => "reason" in said && said.reason !== "an unknown stretch")
      ? statedOfAnother(text.slice(sentence.from, sentence.to), pieces, lexicon, ground)
      : null;
    if (whole !== null && whole !== "unsettled") yield [ofSentence(text, sentence, whole)];
    else {
      const became = heldTogether(found, ground, isWrap(found.length));
      yield found.map((said, at) => checked(text, said, became[at]!, whole === "unsettled", ground));
    }
  }
}

function stretchIn({ pieces }: Pieces): Window | null {
  return pieces.find((piece) => piece.type === "window")?.window ?? null;
}

/** What became of one claim. @param isUnsettled whether the sentence was understood as another kind's, of which the data do not reach */
function checked(text: string, { from, to }: Said | Unheld, became: Held | Unheld, isUnsettled: boolean, ground: Ground): CheckedClaim {
  const inWords = (phrase: Phrase): string => render(phrase, ground.locale ?? "en");
  const words = { text: text.slice(from, to), from, to };
  if ("reason" in became) {
    const { figure, reason } = became;
    const stated = figure === null ? null : figure.unit === "percent" ? figure.value / 100 : figure.value;
    const reading = inWords(isUnsettled ? UNSETTLED : REASONS[reason]);
    return { ...words, verdict: "not testable", stated, found: null, reading, headline: "", unit: null, answer: null };
  }
  const { answer, ...result } = became;
  const reading = result.verdict === "not testable" || answer === null ? inWords(UNSETTLED) : answer.reading;
  return { ...words, ...result, reading, headline: answer?.headline ?? "", answer };
}

/** A sentence that is one claim by itself. */
function ofSentence(text: string, { from, to }: PassageSentence, answer: Answer<Question>): CheckedClaim {
  const { reading, headline, claim, claimUnit = null, verdict } = answer;
  const became = claim ?? { stated: null, found: null, verdict: verdict ? ("confirmed" as const) : ("off" as const) };
  return { text: text.slice(from, to), from, to, ...became, reading, headline, unit: claimUnit, answer };
}

const UNSETTLED = say`the data do not settle it`;

/** Why a claim is none of closes, in a few words. */
const REASONS: Readonly<Record<Unheld["reason"], Phrase>> = {
  "within the day": say`within the day, not at a close`,
  futures: say`on futures or options`,
  "a forecast": say`a forecast or a condition`,
  "a limit or a no": say`a negation or an exception`,
  "an unknown stretch": say`over a stretch that is not known here`,
  "an opinion": say`an opinion`,
  "another measure": say`a measure other than price`,
  "no closes of that": say`a figure that closes do not show`,
  "an unknown market": say`a market without closes here`,
  "not understood": say`not understood`,
};
