import type { CalendarUnit } from "../calendar/window.ts";
import type { Filling } from "./filling.ts";
import type { Part } from "./frame.ts";
import { readDuration } from "./time/windows.ts";

/** A number of sessions or of calendar units. */
export interface Length {
  readonly count: number;
  readonly unit: CalendarUnit | "session";
}

/** "1, 3, 5 and 10 years": the numbers right before a length, which are lengths of its unit; nothing is used. */
export function countsBefore(behind: Part, unit: Length["unit"], filling: Filling): { readonly part: Part; readonly length: Length }[] {
  const found: { part: Part; length: Length }[] = [];
  for (let at: Part | undefined = behind; at !== undefined; ) {
    const before = filling.before(at);
    const part: Part | undefined = isAnd(before) ? filling.before(before) : before;
    if (part?.slot !== "amount" || part.unit !== "none" || !Number.isInteger(part.value) || part.value < 1) break;
    found.push({ part, length: { count: part.value, unit } });
    at = part;
  }
  return found;
}

/** "one-day gains", "one-week losses": how long a move took, not how long after it. */
function isOfMove(part: Part, filling: Filling): boolean {
  const next = part.slot === "length" || part.slot === "unit" ? filling.behind(part) : undefined;
  return (
    next?.slot === "word" &&
    (next.sense === "up" || next.sense === "down") &&
    /^(?:gain|loss|fall|drop|rise|declin|jump|slide|rall|plunge)/i.test(next.raw)
  );
}

/**
 * How long after something it is asked about, in order: "one month, three months and a year after", "six months later", "over the
 * following year". Uses those lengths and the words that say after.
 * @returns empty where no length stands there
 */
export function lengthsAfter(filling: Filling): Length[] {
  const words = filling.words("after");
  const found: { readonly at: number; readonly length: Length }[] = [];
  const take = (part: Part, length: Length): void => {
    filling.use(part);
    if (!found.some(({ at }) => at === part.at)) found.push({ at: part.at, length });
  };
  for (const word of words) {
    const own = lengthIn(word);
    if (own !== undefined) take(word, own);
    const unitLater = own === undefined ? /^(week|month|year|quarter|session|day)s? (?:later|on|out)$/i.exec(word.raw) : null;
    if (unitLater !== null) {
      const unit = unitLater[1]!.toLowerCase() === "day" ? "session" : (unitLater[1]!.toLowerCase() as Length["unit"]);
      for (const { part, length } of countsBefore(word, unit, filling)) {
        const between = filling.behind(part);
        if (isAnd(between)) filling.use(between);
        take(part, length);
      }
      // "one month and three months later"
      const first = countsBefore(word, unit, filling).at(-1)?.part;
      const joint = first === undefined ? undefined : filling.before(first);
      const other = isAnd(joint) ? filling.before(joint) : undefined;
      const length = other === undefined ? undefined : lengthIn(other);
      if (other !== undefined && length !== undefined) {
        filling.use(joint!);
        take(other, length);
      }
    }
    let next: Part | undefined = word;
    while (next !== undefined) {
      // "when it fell in a year, how did the next year go": what stands before a verb is what was asked about
      const before: Part | undefined = next === word && /^(?:did|was|does|happen|what)/i.test(word.raw) ? undefined : filling.before(next);
      // "median six-month return following …"
      // "one-month return of the Nasdaq-100 after …"
      const owned: Part | undefined = before?.slot === "subject" ? filling.before(before) : before;
      const noun: Part | undefined =
        next === word && owned?.slot === "word" && owned.sense === "performance" ? filling.before(owned) : undefined;
      const part: Part | undefined = noun?.slot === "length" ? noun : isAnd(before) ? filling.before(before) : before;
      const length =
        part === undefined ? undefined : (lengthIn(part) ?? (next === word && isBareAfter(word) ? sessionIn(part) : undefined));
      if (part === undefined || length === undefined) break;
      if (isAnd(before)) filling.use(before);
      take(part, length);
      next = part;
    }
    const nearest = next === word && own === undefined ? undefined : (next ?? word);
    const unit = found.find(({ at }) => at === nearest?.at)?.length.unit;
    if (nearest !== undefined && unit !== undefined)
      for (const { part, length } of countsBefore(nearest, unit, filling)) {
        const between = filling.behind(part);
        if (isAnd(between)) filling.use(between);
        take(part, length);
      }
    const behind = filling.behind(word);
    const later =
      behind === undefined || isOfMove(behind, filling) || !/(?:next|following|ensuing|subsequent|coming)$/i.test(word.raw)
        ? undefined
        : (lengthIn(behind) ?? sessionIn(behind) ?? (filling.has("portion", "hitRate") ? sessionsIn(behind) : undefined));
    if (behind !== undefined && later !== undefined) take(behind, later);
    // "over the next month, quarter and half-year", "over the following month and the following half-year"
    for (let at = later === undefined ? undefined : behind; at !== undefined; ) {
      const joint = filling.behind(at);
      const part: Part | undefined = isAnd(joint) ? filling.behind(joint) : joint;
      const length = part === undefined || words.some((each) => each === part) ? undefined : lengthIn(part);
      if (part === undefined || length === undefined) break;
      if (isAnd(joint)) filling.use(joint);
      take(part, length);
      at = part;
    }
  }
  // "what has it gone on to do over 1, 3 and 12 months": the only lengths there are
  if (words.length > 0 && found.length === 0)
    for (const part of filling.free("length")) {
      const own = lengthIn(part);
      const noun = filling.behind(part);
      // "what is the median three-month return" after it
      const isOfReturn = own !== undefined && noun?.slot === "word" && noun.sense === "performance";
      if (!isOfReturn && (own === undefined || own.unit === "session" || !/^(?:over|in|for|within)\b/i.test(part.raw))) {
        const before = filling.before(part);
        const listed = before?.slot === "word" && before.sense === "and" && filling.before(before)?.slot === "amount";
        if (own === undefined || !listed) continue;
      }
      if (own === undefined) continue;
      take(part, own);
      for (const { part: each, length } of countsBefore(part, own.unit, filling)) {
        const between = filling.behind(each);
        if (isAnd(between)) filling.use(between);
        take(each, length);
      }
    }
  filling.use(...words);
  return found.sort((a, b) => a.at - b.at).map(({ length }) => length);
}

/** The length that a part says: "six months", "a year", "twelve months on", "year later". */
function lengthIn(part: Part): Length | undefined {
  if (part.slot === "length") return part.orMore ? undefined : { count: part.count, unit: part.unit };
  if (part.slot === "unit") return part.form === "one" && !/day/i.test(part.raw) ? { count: 1, unit: part.unit } : undefined;
  if (part.slot !== "word") return undefined;
  // "the next year after a losing year"
  const next = /\bnext (week|month|quarter|year) after$/i.exec(part.raw)?.[1];
  if (next !== undefined) return { count: 1, unit: next.toLowerCase() as Length["unit"] };
  if (/\b(?:day|session) after$/i.test(part.raw)) return { count: 1, unit: "session" };
  // "in years that followed a losing one": the next of each
  const each = /\b(week|month|year)s (?:that followed|following|after)$/i.exec(part.raw)?.[1];
  if (each !== undefined) return { count: 1, unit: each.toLowerCase() as Length["unit"] };
  const words = part.raw
    .toLowerCase()
    .replace(/^(?:a )?year/, "one year")
    .split(/\s+/);
  return /^(?:later|on)$/.test(words.at(-1) ?? "") ? readDuration(words, 0)?.value : undefined;
}

/** "the next day", "the day after": the next session. */
function sessionIn(part: Part): Length | undefined {
  return part.slot === "unit" && part.form === "one" && /^(?:on |in )?(?:the |a )?(?:day|session|trading day)$/i.test(part.raw)
    ? { count: 1, unit: "session" }
    : undefined;
}

/** "what share of the next days were up": the next session of each. */
function sessionsIn(part: Part): Length | undefined {
  return part.slot === "unit" && /^(?:days|sessions|trading days)$/i.test(part.raw) ? { count: 1, unit: "session" } : undefined;
}

function isBareAfter({ raw }: Part): boolean {
  return /^(?:after|following|after a|after an|later)$/i.test(raw);
}

function isAnd(part: Part | undefined): part is Part {
  return part?.slot === "word" && part.sense === "and";
}
