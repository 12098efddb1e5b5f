import { isSingleDay } from "../../../calendar/resolve.ts";
import type { Window } from "../../../calendar/window.ts";
import { readMonth } from "../../../language/time/periods.ts";
import type { PieceOf } from "../piece.ts";
import { figureAt } from "./figures.ts";
import type { Found, Scan } from "./scan.ts";
import { ledAt, periodAt, type Stretch } from "./spans.ts";

const REFERENCE_LEADS: ReadonlyMap<string, PieceOf<"reference">["side"]> = new Map([
  ["below", "below"],
  ["beneath", "below"],
  ["under", "below"],
  ["short of", "below"],
  ["shy of", "below"],
  ["off", "from"],
  ["off of", "from"],
  ["from", "from"],
  ["since", "from"],
  ["at", "from"],
  ["above", "above"],
  ["of", "below"],
]);

const IN_REFERENCE =
  /^(?:the|its|their|his|a|an|own|all|time|closing|hitting|setting|reaching|touching|set|hit|reached|touched|made|notched|posted|struck|scaled|recorded|it|they|that|which|was|were|in|on|at|from|back|early|late|old|previous|prior|recent|latest|market|ever|just|mid|only|so|far|logged)$/;

/** "its March peak": months whose names are words besides are those where they are written large. */
function monthAt({ texts, tokens }: Scan, at: number): Stretch | undefined {
  const month = /^\p{Lu}/u.test(tokens[at]!.raw) ? readMonth(texts[at]) : undefined;
  return month === undefined ? undefined : { window: { type: "period", period: { type: "month", month } }, length: 1 };
}

const BOUGHT = /\b(?:bought|buying|buys?|invested|entered|got in|piled in|jumped in)(?: \S+){0,4}$/;

const HIGHS = /^(?:highs?|peaks?|top|tops|ath|zenith|maximum|summit|pinnacle|apex|crest)$/;

const LOWS = /^(?:lows?|troughs?|bottom|bottoms|nadir|minimum|floor|depths)$/;

/** "below the record it set early this year", "from its Nov. 19 peak", "short of the peak it reached in November 2021". */
export function referenceAt(scan: Scan, at: number): Found<"reference"> | undefined {
  const { texts, tokens } = scan;
  const lead = [2, 1].find((length) => at + length <= texts.length && REFERENCE_LEADS.has(texts.slice(at, at + length).join(" ")));
  if (lead === undefined) return undefined;
  const word = texts.slice(at, at + lead).join(" ");
  // "within 0.2 percent of its June 8 peak"
  if (word === "of" && !texts.slice(Math.max(0, at - 4), at).includes("within")) return undefined;
  // "who bought at the high of 23 April": what came of it since
  if (word === "at" && !BOUGHT.test(texts.slice(Math.max(0, at - 7), at).join(" "))) return undefined;
  const side = REFERENCE_LEADS.get(word)!;
  let extreme: "high" | "low" | "close" | undefined;
  let within: Window | null = null;
  let level: number | null = null;
  let [record, yearHigh] = [false, false];
  let end = at;
  let next = at + lead;
  while (
    next < texts.length &&
    (tokens[next]!.before === "none" || (tokens[next]!.before === "comma" && extreme === undefined && within !== null))
  ) {
    const word = texts[next]!;
    if (HIGHS.test(word) || LOWS.test(word)) {
      if (extreme !== undefined && !record) break;
      extreme = LOWS.test(word) ? "low" : "high";
      end = next + 1;
    } else if (word === "record" || word === "records") {
      record = true;
      extreme ??= "high";
      end = next + 1;
    } else if (/^(?:close|finish|level|mark|point|value)$/.test(word) && extreme !== undefined) end = next + 1;
    else if (/^(?:close|finish)$/.test(word)) {
      extreme = "close";
      end = next + 1;
    } else if (word === "52" && texts[next + 1] === "week") {
      yearHigh = true;
      next += 1;
    } else if (word === "of" && extreme !== undefined) {
      const day = within === null ? periodAt(scan, next) : undefined;
      const figure = day === undefined ? figureAt(scan, next + 1) : undefined;
      if (figure !== undefined && (figure.figure.unit === "level" || (figure.figure.unit === "percent" && !figure.figure.inWords))) {
        level = figure.figure.value;
        next += figure.length;
        end = next + 1;
      } else {
        const window: Stretch | undefined = within === null ? periodAt(scan, next) : undefined;
        if (window === undefined) break;
        within = window.window;
        next += window.length - 1;
        end = next + 1;
      }
    } else if (word === "from" && extreme !== undefined) {
      // "the all-time high from October 2007"
      const window: Stretch | undefined = within === null ? ledAt(scan, next, next + 1) : undefined;
      if (window === undefined) break;
      within = window.window;
      next += window.length;
      end = next + 1;
    } else {
      const window: Stretch | undefined =
        within === null ? (periodAt(scan, next) ?? ledAt(scan, at, next) ?? monthAt(scan, next)) : undefined;
      if (window !== undefined) {
        within = window.window;
        next += window.length - 1;
        if (extreme !== undefined) end = next + 1;
      } else if (!IN_REFERENCE.test(word)) break;
      else if (word === "all" && texts[next + 1] === "time") record = true;
    }
    next += 1;
  }
  if (extreme === undefined || end === at) return undefined;
  // "its close of 2 April", but not "from the close"
  if (extreme === "close" && (within?.type !== "period" || !isSingleDay(within.period))) return undefined;
  const near = /^(?:short|shy) of$/.test(word);
  return { type: "reference", near, extreme, side, within, level, record, yearHigh, length: end - at };
}
