import type { Day } from "../../calendar/day.ts";
import type { Period, Window } from "../../calendar/window.ts";
import { type Found, readMonth, readPeriod, readUnit, readYear } from "./periods.ts";

const LOWS = new Set("low lows bottom bottoms trough nadir bottomed bottoming troughed".split(" "));
const HIGHS = new Set("high highs peak peaks top tops peaked peaking topped".split(" "));
/** Words that stand beside a low or a high and change nothing about which close it is. */
const BESIDE = new Set(
  "the its their it they his our a an hitting hit touching touched reaching reached setting set making made closing close recent bear bull market last latest most all time record ever that this".split(
    " ",
  ),
);

/**
 * A low or a high as the start of a window: "its December low", "the November 2021 high", "hitting bottom in October",
 * "the low of October 2022", "the 2022 low", "peaking in November". The word since, from, off … has been read already.
 */
export function readExtreme(words: readonly string[], at: number, today: Day): Found<Window> | undefined {
  let next = at;
  let within: Found<Period> | undefined;
  for (;;) {
    const word = words[next];
    if (word === undefined) return undefined;
    // "its maximum of always"
    if (/^(?:maxi|mini)mum$/.test(word) && words[next + 1] === "of" && words[next + 2] === "always")
      return { value: { type: "extreme", extreme: word === "minimum" ? "low" : "high" }, length: next + 3 - at };
    const which = LOWS.has(word) ? "low" : HIGHS.has(word) || isRecord(words, next) ? "high" : undefined;
    if (which !== undefined) {
      const after = within === undefined ? readWhen(words, next + 1, today) : undefined;
      const span = within ?? after;
      return {
        value: { type: "extreme", extreme: which, ...(span === undefined ? {} : { within: span.value }) },
        length: next + 1 + (after?.length ?? 0) - at,
      };
    }
    const named = within === undefined ? (readShortYear(words, next) ?? readPeriod(words, next, today)) : undefined;
    if (named !== undefined) {
      within = named;
      next += named.length;
    } else if (BESIDE.has(word)) {
      next += 1;
    } else {
      return undefined;
    }
  }
}

/** "the march 09 low": of 2009; a day would be "9 March". */
function readShortYear(words: readonly string[], at: number): Found<Period> | undefined {
  const month = readMonth(words[at]);
  if (/^(?:the|its|their)$/.test(words[at] ?? "")) {
    const behind = readShortYear(words, at + 1);
    return behind && { ...behind, length: behind.length + 1 };
  }
  const year = /^0\d$/.exec(words[at + 1] ?? "");
  return month === undefined || year === null ? undefined : { value: { type: "month", month, year: 2000 + Number(year[0]) }, length: 2 };
}

/** "its January 2022 record": a high, unless a high or a low follows. */
function isRecord(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? "";
  return words[at] === "record" && !HIGHS.has(next) && !LOWS.has(next) && !/^clos/.test(next);
}

/** "in October", "of 2022", "on 12 October". */
function readWhen(words: readonly string[], at: number, today: Day): Found<Period> | undefined {
  if (!/^(?:in|of|on|during|from|last|this|back)$/.test(words[at] ?? "")) return undefined;
  // "its low of the year": of the present one
  const unit = words[at] === "of" && words[at + 1] === "the" ? readUnit(words[at + 2]) : undefined;
  if (unit !== undefined && unit !== "day" && readYear(words[at + 3]) === undefined)
    return { value: { type: "relative", unit, ago: 0 }, length: 3 };
  const lead = words[at] === "last" || words[at] === "this" ? 0 : words[at] === "back" ? 2 : 1;
  const found = readPeriod(words, at + lead, today);
  return found && { value: found.value, length: found.length + lead };
}
