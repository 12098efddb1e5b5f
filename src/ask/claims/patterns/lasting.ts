import { type CalendarUnit, isPresent, type Period } from "../../../calendar/window.ts";
import { readUnit } from "../../../language/time/periods.ts";
import { readNumber, readOrdinalAt } from "../../../text/numbers.ts";
import { goesOn, type Scan } from "./scan.ts";
import { windowAt } from "./stretches.ts";

/** How long a state is said to have lasted up to now; "vague" where nothing says it to the unit. */
export type Lasting =
  | { readonly type: "length"; readonly count: number; readonly unit: CalendarUnit; readonly atLeast: boolean }
  | { readonly type: "since"; readonly period: Period }
  /** on each session of a stretch that goes on */
  | { readonly type: "throughout"; readonly period: Period }
  | { readonly type: "vague" };

const FRESH = /^(?:straight|consecutive|successive|running)$/;

/** "for 50 sessions", "for more than a year", "for a tenth day in a row", "every day this year", "since January": behind what is said to last. */
export function lastingAt(scan: Scan, at: number): { readonly lasting: Lasting; readonly length: number } | undefined {
  if (!goesOn(scan, at)) return undefined;
  return scan.texts[at] === "for" ? forAt(scan, at) : (throughoutAt(scan, at) ?? sinceAt(scan, at));
}

function forAt({ texts }: Scan, at: number): { lasting: Lasting; length: number } | undefined {
  const said = texts.slice(at, at + 7).join(" ");
  if (/^for the (?:first|last|second) time\b/.test(said)) return undefined;
  const lead = /^for (?:(more than|over|at least|almost|nearly|about|around|roughly|some) )?(?:(?:the|its) (?:past|last) )?/.exec(said);
  // "above its 200-day average for": nothing follows
  if (lead === null) return { lasting: { type: "vague" }, length: 1 };
  const hedge = lead[1];
  let next = at + lead[0].trim().split(" ").length;
  if (hedge === undefined && /^(?:a|an|the|its)$/.test(texts[next] ?? "") && readOrdinalAt(texts, next + 1) !== undefined) next += 1;
  const ordinal = readOrdinalAt(texts, next);
  const number = ordinal ?? (/^an?$/.test(texts[next] ?? "") && hedge !== undefined ? { value: 1, length: 1 } : readNumber(texts, next));
  const vague = { lasting: { type: "vague" } as const, length: next + 1 - at };
  if (number === undefined || !Number.isInteger(number.value) || number.value < 1) return vague;
  next += number.length;
  if (FRESH.test(texts[next] ?? "")) next += 1;
  if (texts[next] === "trading") next += 1;
  const word = texts[next] ?? "";
  const unit = /^sessions?$/.test(word) ? "day" : (readUnit(word) ?? readUnit(word.replace(/s$/, "")));
  if (unit === undefined) return vague;
  next += 1;
  const tail = /^(?:in a row|on the trot|in succession|running|straight|now)(?!\S)/.exec(texts.slice(next, next + 3).join(" "));
  if (tail !== null) next += tail[0].split(" ").length;
  const isRough = /^(?:almost|nearly|about|around|roughly|some)$/.test(hedge ?? "");
  const lasting: Lasting = isRough ? { type: "vague" } : { type: "length", count: number.value, unit, atLeast: hedge !== undefined };
  return { lasting, length: next - at };
}

function throughoutAt({ texts }: Scan, at: number): { lasting: Lasting; length: number } | undefined {
  const said =
    /^(?:on )?(?:every|each)(?: single)?(?: trading)? (?:day|session)(?: of)? (?:this|the)(?: current)? (week|month|quarter|year)(?!\S)/.exec(
      texts.slice(at, at + 9).join(" "),
    );
  if (said !== null)
    return {
      lasting: { type: "throughout", period: { type: "relative", unit: said[1] as CalendarUnit, ago: 0 } },
      length: said[0].split(" ").length,
    };
  const vague = /^(?:on )?(?:every|each|all)(?: single)?(?: trading)? (?:day|session|week|month|year)(?!\S)/.exec(
    texts.slice(at, at + 5).join(" "),
  );
  return vague === null ? undefined : { lasting: { type: "vague" }, length: vague[0].split(" ").length };
}

function sinceAt(scan: Scan, at: number): { lasting: Lasting; length: number } | undefined {
  if (scan.texts[at] !== "since") return undefined;
  const window = windowAt(scan, at);
  if (window?.window.type === "since") return { lasting: { type: "since", period: window.window.from }, length: window.length };
  if (window !== undefined && isPresent(window.window) && window.window.type === "period")
    return { lasting: { type: "throughout", period: window.window.period }, length: window.length };
  return { lasting: { type: "vague" }, length: window?.length ?? 1 };
}
