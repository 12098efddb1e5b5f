import type { AskText } from "../ask/condition.ts";
import type { Names } from "../ask/watches/market.ts";
import type { Day } from "../calendar/day.ts";
import type { Question } from "../kinds/question.ts";
import type { Answer } from "../question/answer.ts";
import type { Locale } from "../wording/locale.ts";

/** Answers from what was known at the end of a day. A refusal is an answer too. */
export interface Asker {
  answer(question: Question, asOf: Day, locale: Locale): Answer<Question>;
  /** @param meant how the text is meant if that is not clear: is it true, when was it, or is it a condition */
  ask(text: string, asOf: Day, locale: Locale, meant?: Parameters<AskText>[1]): Answer<Question>;
  /** what conditions name, groups among it */
  readonly names: Names;
  /** version of the market's data: answers from another one may be out of date */
  version(): string;
  /** the prices are made up, and nothing of them is posted */
  isSample(): boolean;
}
