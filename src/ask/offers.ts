import { isDeepStrictEqual } from "node:util";
import type { Context } from "../answering/context.ts";
import type { Finding } from "../answering/finding.ts";
import { parseDay } from "../calendar/day.ts";
import { kindNamed } from "../kinds/kinds.ts";
import type { Question } from "../kinds/question.ts";
import type { Filler } from "../language/frame.ts";
import type { Meant } from "../language/meant.ts";
import { dateText, whole } from "../wording/figures.ts";
import { name, type Phrase, say } from "../wording/phrase.ts";
import { english } from "../wording/render.ts";
import { windowText } from "../wording/window-words.ts";

/** What a text can mean beside what it was read as, in words. */
export interface Offer {
  readonly read: Phrase;
  readonly meant: Phrase;
  readonly question: Question;
}

/** An answer's stretch: of two windows by one name it says which is which. */
type Stretch = Finding["window"];

/**
 * The other meanings that are worth an offer: those that have an answer, and another one.
 * @param own the answer that was found
 */
export function offersOf(others: readonly Meant<Question>[], own: Finding, context: Context): Offer[] {
  return others.flatMap(({ read, meant, question }) => {
    const found = kindNamed(question.kind).answer(question, context);
    if ("refused" in found || english(found.headline) === english(own.headline) || isDeepStrictEqual(found.values, own.values)) return [];
    return [{ read: partText(read, own.window, context), meant: partText(meant, found.window, context), question }];
  });
}

/** "Read as Nasdaq Composite. Meant Nasdaq-100?" */
export function offerText({ read, meant }: Offer): Phrase {
  return say`Read as ${read}. Did you mean ${meant}?`;
}

/** What a part of a sentence was read as. */
function partText(part: Filler, stretch: Stretch, { events }: Context): Phrase {
  switch (part.slot) {
    case "subject":
      return name(part.name);
    case "window":
      if (part.window.type === "extreme") return HIGHEST;
      return stretch === null
        ? windowText(part.window, events)
        : say`${windowText(part.window, events)} (${dayIn(stretch.base)} to ${dayIn(stretch.end)})`;
    case "length":
      return say`any ${whole(part.count)} sessions`;
    case "unit":
      return say`calendar year`;
    case "word":
      return SENSES[part.sense] ?? HIGHEST;
    default:
      return name("");
  }
}

function dayIn(iso: string): Phrase {
  return dateText(parseDay(iso)!);
}

const HIGHEST = say`highest close of all`;

const SENSES: Readonly<Record<string, Phrase>> = {
  yearHigh: say`52-week high`,
  total: say`total returns with dividends`,
  priceOnly: say`price returns without dividends`,
};
