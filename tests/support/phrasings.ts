import { interpret } from "../../src/ask/interpret.ts";
import { parseDay } from "../../src/calendar/day.ts";
import { lexiconFor } from "../../src/kinds/lexicon.ts";
import type { Question } from "../../src/kinds/question.ts";
import { english } from "../../src/wording/render.ts";
import { periodText, windowText } from "../../src/wording/window-words.ts";
import { events, reference } from "./reference.ts";

export const lexicon = lexiconFor(reference);

/**
 * A question in one line, for tables of phrasings: its kind, then every other field that is neither empty nor the default,
 * windows in words: `compare RUT IXIC | this week`, `refusal advice`.
 */
export function understood(text: string, asOf = "2023-06-07"): string {
  const key = `${asOf} ${text}`;
  const known = read.get(key);
  if (known !== undefined) return known;
  const { question, stated } = interpret(text, parseDay(asOf)!, lexicon);
  const line = inOneLine(question);
  const isStated = stated !== undefined && question.kind !== "refusal";
  const found = isStated ? `${line} stated=${stated.value}${stated.hedge === null ? "" : ` ${stated.hedge}`}` : line;
  read.set(key, found);
  return found;
}

/** What was read before: several tables hold the same counterparts, and a text is read as the same question each time. */
const read = new Map<string, string>();

/** A question in one line, without what its text states. */
export function inOneLine(question: Question): string {
  const { kind, ...fields } = question as Record<string, unknown> & { kind: string };
  if (kind === "refusal") return `refusal ${fields.reason}`;
  const parts = Object.entries(fields).flatMap(([name, value]) => inWords(name, value));
  return [kind, ...parts].join(" ");
}

function inWords(name: string, value: unknown): string[] {
  if (value === null || value === undefined || value === "price" || (Array.isArray(value) && value.length === 0)) return [];
  if (name === "sides" || name === "side") return [value].flat().map(String);
  if (name === "since" || name === "of") {
    // of a ranking or a ratio it is a name
    const isPeriod = typeof value === "object" && !Array.isArray(value);
    if (isPeriod) return [`| ${name} ${english(periodText(value as never))}`];
  }
  if (typeof value === "object" && "type" in value && name !== "event")
    return [`| ${name === "window" ? "" : `${name} `}${english(windowText(value as never, events))}`];
  return [`${name}=${typeof value === "object" ? JSON.stringify(value) : value}`];
}
