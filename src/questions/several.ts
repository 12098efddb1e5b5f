import type { Day } from "../calendar/day.ts";
import { LONGEST_TEXT } from "../market/words.ts";
import type { Lexicon } from "./language/lexicon.ts";
import { type Parsed, parse, understand } from "./parse.ts";

const MOST_QUESTIONS = 4;
/** A list of instruments is cut up too before it is put together again. */
const MOST_PARTS = 8;
/** Where one question of a sentence may end and the next begin; white space has been made single. */
const JOINTS = / ?(?:\?|;|\. |,? and |,? but |, ) ?/i;

/**
 * The questions of a text: the one that it is as a whole, or, where it is none, those that its parts are, joined by "and",
 * a comma or a question mark. All parts must be questions, or the text is refused as a whole.
 * @returns at least one
 */
export function parseAll(text: string, today: Day, lexicon: Lexicon): readonly Parsed[] {
  const whole = parse(text, today, lexicon);
  if (whole.question.kind !== "refusal" || whole.question.reason === "advice") return [whole];
  const parts = text
    .slice(0, LONGEST_TEXT)
    .replace(/\s+/g, " ")
    .split(JOINTS)
    .filter((part) => part.trim() !== "");
  if (parts.length < 2 || parts.length > MOST_PARTS) return [whole];
  const found = joined(parts, today, lexicon);
  return found.length > 1 && found.length <= MOST_QUESTIONS ? found : [whole];
}

/** Reads parts from the left, each as long as it can be; empty where one is no question. */
function joined(parts: readonly string[], today: Day, lexicon: Lexicon): Parsed[] {
  const found: Parsed[] = [];
  for (let at = 0; at < parts.length; ) {
    let length = parts.length - at;
    let taken: Parsed | undefined;
    for (; length > 0 && taken === undefined; length--) {
      const tried = understand(parts.slice(at, at + length).join(" and "), today, lexicon);
      if (tried?.question.kind !== "refusal") taken = tried;
    }
    if (taken === undefined) return [];
    found.push(taken);
    at += length + 1;
  }
  return found;
}
