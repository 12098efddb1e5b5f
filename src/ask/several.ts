import type { Day } from "../calendar/day.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { scan } from "../language/scan.ts";
import { isRefusal } from "../question/refusal.ts";
import { LONGEST_TEXT } from "../text/words.ts";
import { type Parsed, parse, understand } from "./parse.ts";

const MOST_QUESTIONS = 4;
/** A list of instruments is cut up too before it is put together again. */
const MOST_PARTS = 6;
/** Where one question of a sentence may end and the next begin; white space has been made single. */
const JOINTS = / ?(?:\?|;|\. |,? and |,? but |, ) ?/i;

/**
 * The questions of a text: the one that it is as a whole, or, where it is none, those that its parts are, joined by "and",
 * a comma or a question mark. All parts must be questions, or the text is refused as a whole.
 * @returns at least one
 */
export function parseAll(text: string, today: Day, lexicon: Lexicon): readonly Parsed[] {
  const single = text.replace(/\s+/g, " ").trim();
  const whole = parse(single, today, lexicon);
  if (!isRefusal(whole.question) || whole.question.reason === "advice") return [whole];
  if (single.length > LONGEST_TEXT) return [whole];
  // A word that nobody knows stays unknown in whatever part it falls to.
  if (scan(single, today, lexicon).items.some((item) => item.type === "unknown")) return [whole];
  // "between the Nasdaq and the Russell" is one thing
  if (/\bbetween\b/i.test(single)) return [whole];
  const parts = single.split(JOINTS).filter((part) => part.trim() !== "");
  if (parts.length < 2 || parts.length > MOST_PARTS) return [whole];
  const found = joined(parts, today, lexicon);
  return found.length > 1 && found.length <= MOST_QUESTIONS ? found : [whole];
}

/** Reads parts from the left, each as long as it can be; empty where one is no question. */
function joined(parts: readonly string[], today: Day, lexicon: Lexicon): Parsed[] {
  const found: Parsed[] = [];
  const names = (text: string): boolean => scan(text, today, lexicon).items.some(({ type }) => type === "side");
  for (let at = 0; at < parts.length; ) {
    let length = parts.length - at;
    let taken: Parsed | undefined;
    for (; length > 0 && taken === undefined; length--) {
      const tried = understand(parts.slice(at, at + length).join(" and "), today, lexicon);
      // A bare name in a list is no question: "are the S&P" of "are the S&P and the Nasdaq in a bull market"
      if ((tried === undefined || !isRefusal(tried.question)) && saysMore(parts.slice(at, at + length).join(" and "), today, lexicon))
        taken = tried;
    }
    // "is the Nasdaq in a bull market and at a record": the second half is about the Nasdaq too, and would be answered of another
    if (taken === undefined || (found.length > 0 && names(parts[0]!) && !names(parts.slice(at, at + length + 1).join(" ")))) return [];
    found.push(taken);
    at += length + 1;
  }
  return found;
}

/** Whether a text holds more than names: a window, or a word that one of the kinds knows. */
function saysMore(text: string, today: Day, lexicon: Lexicon): boolean {
  return scan(text, today, lexicon).items.some(
    (item) => item.type === "window" || item.type === "duration" || (item.type === "cue" && !/^(?:and|far|every)$/.test(item.cue)),
  );
}
