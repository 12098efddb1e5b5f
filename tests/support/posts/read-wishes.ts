import { readWish } from "../../../src/ask/watches/missing.ts";
import { groundOn } from "../../../src/posts/watching.ts";
import { day } from "../market.ts";
import { askerUpTo } from "./world.ts";

const END = day("2026-10-30");
const ground = groundOn(
  END,
  "en",
  askerUpTo(() => END),
);

/**
 * How a person's words are read who wants to be told of something: "event: " or "state: " with the question (the first member's of a group), "asks
 * for the stretch", "asks for the subject", "none". "dm" stands in front where it is for the person alone.
 */
export function readingOf(text: string): string {
  const read = readWish(text, ground);
  const direct = read.direct ? "dm, " : "";
  if (read.kind === "none") return `${direct}none${read.oneOfTwo === undefined ? "" : `, two conditions: ${read.oneOfTwo}`}`;
  if (read.kind === "lacking") return `${direct}asks for the ${read.lacks}: ${read.choices.length} choices`;
  const { momentary, ofGroup, answer, answers } = read.watched;
  const group = ofGroup ? `, any of ${answers.length}` : answers.length > 1 ? `, either of ${answers.length}` : "";
  const { kind, ...fields } = answer.question as { kind: string };
  const told = Object.entries(fields).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0));
  return `${direct}${momentary ? "event" : "state"}${group}: ${kind} ${JSON.stringify(Object.fromEntries(told))}`;
}
