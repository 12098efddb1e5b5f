import type { Day } from "../calendar/day.ts";
import { kindNamed } from "../kinds/kinds.ts";
import type { Question } from "../kinds/question.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { nameOf } from "../market/lookup.ts";
import { exampleOf } from "./example-of.ts";
import { readers } from "./interpreted.ts";
import { near } from "./refuse.ts";

/** What was chosen, as it was typed. */
export interface Choice {
  /** instruments that were read */
  readonly instruments: readonly string[];
  /** the one that was not */
  readonly unread: string | undefined;
  readonly window: string | undefined;
}

/**
 * Questions near what was chosen: the kind's own examples of what was read, and, in the place of an instrument that was not, of those that
 * its name is near to. One that is read as another kind is none of them.
 */
export function nearChosen(
  kind: Question["kind"],
  { instruments, unread, window }: Choice,
  today: Day,
  lexicon: Lexicon,
): readonly string[] {
  const meant = unread === undefined ? [] : near(unread, lexicon).map(nameOf);
  const { examples } = kindNamed(kind);
  const made = (meant.length === 0 ? [[]] : meant.map((name) => [name])).flatMap((names) =>
    examples.flatMap((example) => exampleOf(example, [...names, ...instruments], window, kind, { today, lexicon, readers }) ?? []),
  );
  const found = [...new Set(made)];
  return found.length > 0 ? found : examples;
}
