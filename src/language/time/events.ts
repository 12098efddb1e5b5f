import type { Day } from "../../calendar/day.ts";
import type { Events } from "../../calendar/events.ts";
import type { Window } from "../../calendar/window.ts";
import { keyOf } from "../../text/tokens.ts";
import { type Found, readMonth, readPeriod, readYear } from "./periods.ts";

/** An event as its names stand for it. */
interface EventName {
  readonly id: string;
  /** ISO dates of one that has its own day; none for a low or a high */
  readonly dates: readonly string[];
  /** it went on after its day */
  readonly lasts?: true | undefined;
}

/** Names of events in the form of `keyOf`. */
export type EventNames = ReadonlyMap<string, EventName>;

export function eventNames(events: Events): EventNames {
  const names = new Map<string, EventName>();
  const put = ({ name, aliases }: { name: string; aliases: readonly string[] }, event: EventName): void => {
    for (const each of [name, ...aliases]) names.set(keyOf(each), event);
  };
  for (const moment of events.moments) put(moment, { id: moment.id, dates: moment.dates, lasts: moment.lasts });
  for (const extreme of events.extremes) put(extreme, { id: extreme.id, dates: [] });
  return names;
}

/** Whether an event went on after its day: nothing was "on" it or "during" it. */
export function lastsOn(id: string, names: EventNames): boolean {
  return names.values().some((event) => event.id === id && event.lasts === true);
}

const LONGEST_NAME = 6;

/** "the May jobs report", "the last Fed decision", "the 2016 election", "the jobs report of May 2023", "the Covid low". */
export function readEvent(words: readonly string[], at: number, today: Day, names: EventNames): Found<Window> | undefined {
  let next = at;
  while (/^(?:the|last|latest|most|recent|a)$/.test(words[next] ?? "")) next += 1;
  // "since the day Lehman collapsed"
  if (/^(?:day|time|moment)$/.test(words[next] ?? "") && next > at)
    next += words[next + 1] === "that" || words[next + 1] === "when" ? 2 : 1;
  const whole = readName(words, next, names);
  if (whole !== undefined) {
    const own = readOwnDay(words, next + whole.length, whole.value.dates, today);
    if (own !== undefined) return { value: windowOf(whole.value.id, own.value), length: next - at + whole.length + own.length };
    const after =
      words[next + whole.length] === "of" || words[next + whole.length] === "in"
        ? readTime(words, next + whole.length + 1, today)
        : undefined;
    return {
      value: windowOf(whole.value.id, after?.value),
      length: next - at + whole.length + (after === undefined ? 0 : after.length + 1),
    };
  }
  const inside = readName(
    [words[next] ?? "", words[next + 2] ?? "", words[next + 3] ?? ""].filter((word) => word !== ""),
    0,
    names,
  );
  const month = inside !== undefined && inside.length > 1 ? readMonth(words[next + 1]) : undefined;
  if (inside !== undefined && month !== undefined)
    return { value: windowOf(inside.value.id, { month }), length: next - at + inside.length + 1 };
  const time = readTime(words, next, today);
  const name = time && readName(words, next + time.length, names);
  return name && { value: windowOf(name.value.id, time.value), length: next - at + time.length + name.length };
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

/** "SVB failed on March 10": the day that the event has, as it is told; a day that it has not is none of its own. */
function readOwnDay(words: readonly string[], at: number, dates: readonly string[], today: Day): Found<Time | undefined> | undefined {
  if (words[at] !== "on") return undefined;
  const found = readPeriod(words, at + 1, today);
  if (found === undefined) return undefined;
  const { value, length } = found;
  if (value.type === "date" && dates.includes(value.date)) {
    const [year, month] = value.date.split("-").map(Number) as [number, number];
    return { value: dates.length > 1 ? { month, year } : undefined, length: length + 1 };
  }
  if (value.type !== "monthday" || dates.length > 1) return undefined;
  const [, month, day] = (dates[0] ?? "").split("-").map(Number);
  return value.month === month && value.date === day ? { value: undefined, length: length + 1 } : undefined;
}

const OF_PRICES =
  /^(?:crash|low|lows|bottom|selloff|sell-off|sell|bear|correction|rally|recovery|high|highs|peak|era|years|shock|panic|plunge|drop)$/;

function readName(words: readonly string[], at: number, names: EventNames): Found<EventName> | undefined {
  for (let length = LONGEST_NAME; length > 0; length--) {
    const id = at + length <= words.length ? names.get(words.slice(at, at + length).join(" ")) : undefined;
    // "after the Covid crash": of what prices did, and not of its day
    if (id?.lasts === true && OF_PRICES.test(words[at + length] ?? "")) return undefined;
    if (id !== undefined) return { value: id, length };
  }
  return undefined;
}
