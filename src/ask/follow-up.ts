import type { Day } from "../calendar/day.ts";
import type { Window } from "../calendar/window.ts";
import { type Question, questionSchema } from "../kinds/question.ts";
import { dayOfAgo } from "../language/dates.ts";
import type { Part } from "../language/frame.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { surveyOf } from "../language/read.ts";
import { sentenceOf } from "../language/sentence.ts";
import { pastOf } from "../language/time/windows.ts";
import { tokensOf } from "../text/tokens.ts";

/** Words that only lead into a follow-up: "and this year?", "what about the Dow?", "same for Apple". */
const LEADS = /^(?:and|but|or|so|then|now|ok|okay|what about|how about|what of|and what about|same for|same|and for|for|versus|vs)\b/i;

/**
 * The question before with what a short follow-up changes in it: its window, its side, or both.
 * With two sides before and one in the follow-up, the first is exchanged.
 * @returns undefined where the text is no follow-up, or where the question before has no such part
 */
export function followUp(text: string, before: Question, today: Day, lexicon: Lexicon): Question | undefined {
  if (!LEADS.test(text.trim())) return undefined;
  const sentence = sentenceOf(tokensOf(text), today, lexicon);
  const parts = surveyOf(sentence, ["subject", "window", "length"], ["and", "or", "versus", "every", "idle"]);
  if (parts === undefined) return undefined;
  const sides = parts.flatMap((part: Part) => (part.slot === "subject" ? part.symbols : []));
  const windows = parts.flatMap((part) =>
    part.slot === "window"
      ? [{ window: part.window, raw: part.raw }]
      : part.slot === "length"
        ? [{ window: pastOf(part), raw: part.raw }]
        : [],
  );
  if (sides.length + windows.length === 0 || windows.length > 1) return undefined;
  const [window] = windows;
  const changed: Record<string, unknown> = { ...before };
  if (window !== undefined && !exchangeWindow(changed, window, today)) return undefined;
  if (sides.length > 0 && !exchangeSides(changed, sides)) return undefined;
  const checked = questionSchema.safeParse(changed);
  return checked.success ? checked.data : undefined;
}

/** The stretch that the question before was asked over goes, else the first that it has a place for; "a year ago" is a day where a day is asked for. */
function exchangeWindow(question: Record<string, unknown>, { window, raw }: { window: Window; raw: string }, today: Day): boolean {
  const places = ["window", "on", "scope", "within"].filter((place) => place in question);
  const isDay = /\bago$/i.test(raw) && places.includes("on") && question.window === null;
  const place = isDay ? "on" : (places.find((each) => question[each] !== null) ?? places[0]);
  if (place === undefined) return false;
  question[place] = place === "on" ? dayOfAgo(window, raw, { today }) : window;
  return true;
}

function exchangeSides(question: Record<string, unknown>, sides: readonly string[]): boolean {
  if (typeof question.side === "string") {
    question.side = sides[0];
    return sides.length === 1;
  }
  if (!Array.isArray(question.sides)) return false;
  question.sides = sides.length === 1 && question.sides.length > 1 ? [sides[0], ...question.sides.slice(1)] : [...sides];
  return true;
}
