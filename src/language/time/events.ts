import type { Day } from "../../calendar/day.ts";
import type { Events } from "../../calendar/events.ts";
import type { Window } from "../../calendar/window.ts";
import { keyOf } from "../../text/tokens.ts";
import { type Found, readMonth, readPeriod, readYear } from "./periods.ts";

/** Names of events in the form of `keyOf`, with the event's id. */
export type EventNames = ReadonlyMap<string, string>;

export function eventNames(events: Events): EventNames {
  const names = new Map<string, string>();
  for (const { id, name, aliases } of [...events.moments, ...events.extremes]) {
    for (const each of [name, ...aliases]) names.set(keyOf(each), id);
  }
  return names;
}

const LONGEST_NAME = 6;

/** "the May jobs report", "the last Fed decision", "the 2016 election", "the jobs report of May 2023", "the Covid low". */
export function readEvent(words: readonly string[], at: number, today: Day, names: EventNames): Found<Window> | undefined {
  let next = at;
  while (/^(?:the|last|latest|most|recent|a)$/.test(words[next] ?? "")) next += 1;
  const whole = readName(words, next, names);
  if (whole !== undefined) {
    const after =
      words[next + whole.length] === "of" || words[next + whole.length] === "in"
        ? readTime(words, next + whole.length + 1, today)
        : undefined;
    return { value: windowOf(whole.value, after?.value), length: next - at + whole.length + (after === undefined ? 0 : after.length + 1) };
  }
  const inside = readName(
    [words[next] ?? "", words[next + 2] ?? "", words[next + 3] ?? ""].filter((word) => word !== ""),
    0,
    names,
  );
  const month = inside !== undefined && inside.length > 1 ? readMonth(words[next + 1]) : undefined;
  if (inside !== undefined && month !== undefined)
    return { value: windowOf(inside.value, { month }), length: next - at + inside.length + 1 };
  const time = readTime(words, next, today);
  const name = time && readName(words, next + time.length, names);
  return name && { value: windowOf(name.value, time.value), length: next - at + time.length + name.length };
}

interface Time {
  month?: number;
  year?: number;
}

function windowOf(event: string, when: Time | undefined): Window {
  return { type: "event", event, ...(when === undefined ? {} : { when }) };
}

function readTime(words: readonly string[], at: number, today: Day): Found<Time> | undefined {
  const month = readMonth(words[at]);
  if (month !== undefined) {
    const year = readYear(words[at + 1]);
    return year === undefined ? { value: { month }, length: 1 } : { value: { month, year }, length: 2 };
  }
  const found = readPeriod(words, at, today);
  return found?.value.type === "year" ? { value: { year: found.value.year }, length: found.length } : undefined;
}

function readName(words: readonly string[], at: number, names: EventNames): Found<string> | undefined {
  for (let length = LONGEST_NAME; length > 0; length--) {
    const id = at + length <= words.length ? names.get(words.slice(at, at + length).join(" ")) : undefined;
    if (id !== undefined) return { value: id, length };
  }
  return undefined;
}
