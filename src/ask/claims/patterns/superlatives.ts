import { type Span, spanOf } from "../../../calendar/span.ts";
import type { CalendarUnit } from "../../../calendar/window.ts";
import { readMonth } from "../../../language/time/periods.ts";
import { readNumber, readOrdinal } from "../../../text/numbers.ts";
import type { Comparandum, Direction, Unit } from "../piece.ts";
import * as words from "../words.ts";
import { gaugeAt } from "./gauges.ts";
import { type Found, goesOn, nameAt, type Scan } from "./scan.ts";
import { longestSpan, partOf, spanAt } from "./spans.ts";
import { type Counted, unitAt } from "./units.ts";

const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["spring", [3, 5]],
  ["summer", [6, 8]],
  ["autumn", [9, 11]],
  ["fall", [9, 11]],
]);

const OF_THAT_YEAR = /^of (?:that|the same) year$/;
const YEAR = /^(?:19|20)\d\d$/;

/** "since last August", "since the summer of 2011", "in two years", "ever", "on record", "of the year": what a superlative goes back to. */
export function comparandumAt(scan: Scan, at: number): { value: Comparandum; length: number } | undefined {
  const { texts, lattice, today } = scan;
  const said = texts.slice(at, at + 7).join(" ");
  const ever =
    /^(?:(?:that )?(?:it|they) (?:has|have) ever (?:had|seen|made|suffered|posted|recorded)|ever recorded|ever seen|ever|on record|in history|of all time|in its history|in the (?:index|gauge|benchmark|average|stock|company|market) history|since records began|all time|yet)(?!\S)/.exec(
      said,
    );
  if (ever !== null) return { value: { type: "ever" }, length: ever[0].split(" ").length };
  if (texts[at] === "since" || (texts[at] === "not" && texts[at + 1] === "since")) {
    const season = /^since (?:the )?(?:early |late )?(spring|summer|autumn|fall) (?:of )?((?:19|20)\d\d)/.exec(said);
    if (season !== null) {
      const [from, to] = SEASONS.get(season[1]!)!;
      const [first, last] = [
        spanOf({ type: "month", month: from, year: Number(season[2]) }, today),
        spanOf({ type: "month", month: to, year: Number(season[2]) }, today),
      ];
      if (first !== undefined && last !== undefined)
        return {
          value: { type: "since", span: { first: first.first, last: last.last }, period: null },
          length: season[0].split(" ").length,
        };
    }
    const event = (lattice[at] ?? [])
      .filter((piece) => piece.slot === "window" && piece.window.type === "event" && piece.lead === "since")
      .sort((a, b) => b.length - a.length)[0];
    if (event?.slot === "window" && event.window.type === "event")
      return { value: { type: "event", window: event.window }, length: event.length };
    let skip = 1;
    // behind "mid" stands what it is the middle of, or nothing that is known: "since mid-March on Thursday"
    const isVague = (word: string | undefined): boolean => /^(?:early|late|mid)$/.test(word ?? "");
    while (skip < 6 && goesOn(scan, at + skip) && spanAt(scan, at + skip) === undefined && !isVague(texts[at + skip - 1])) skip += 1;
    // "since the crash of October 1987", but not "since it fell in October"
    const between = texts.slice(at + 1, at + skip);
    const isPlain = between.every((each) => /^(?:the|early|late|mid|way|back|in|around)$/.test(each));
    const isNamed = between[0] === "the" && (between.length === 1 || /^(?:of|in)$/.test(texts[at + skip] ?? ""));
    if (!isPlain && !isNamed) skip = 1;
    const vague = texts.slice(at + 1, at + skip).find((word) => /^(?:early|late|mid|around)$/.test(word));
    const since = longestSpan(lattice[at] ?? [], today, (lead) => lead === "since");
    const bare = spanAt(scan, at + skip);
    // "march on" names no month: the fifteenth that "mid-March" is read as, and the days around it
    if (vague === "mid" && bare === undefined && since !== undefined) {
      const { first, last } = since.span;
      return { value: { type: "since", span: { first: first - MIDDLE, last: last + MIDDLE }, period: null }, length: since.length };
    }
    const led = vague === undefined ? since : undefined;
    const found =
      led !== undefined && (bare === undefined || led.length >= bare.length + skip) ? led : bare && { ...bare, length: bare.length + skip };
    if (found === undefined) return undefined;
    // "since March of that year": of the one that was named last
    if (OF_THAT_YEAR.test(texts.slice(at + found.length, at + found.length + 3).join(" "))) {
      const year = texts.slice(0, at).findLast((word) => YEAR.test(word));
      if (found.period?.type !== "month" || year === undefined) return undefined;
      const period = { ...found.period, year: Number(year) };
      const span = spanOf(period, today);
      return span && { value: { type: "since", span, period }, length: found.length + 3 };
    }
    const part = vague === undefined ? found : { span: partOfSpan(found.span, vague), period: null };
    return { value: { type: "since", span: part.span, period: part.period }, length: found.length };
  }
  if (texts[at] === "in" || texts[at] === "for") {
    const more = /^(?:in|for) (?:(?:more than|over|at least|nearly|almost|about) )?(?:a |an )?/.exec(`${said} `)![0];
    const skip = more.trim().split(" ").length;
    const article = /\ba $|\ban $/.test(more);
    const number = article ? { value: 1, length: 0 } : readNumber(texts, at + skip);
    const unit = texts[at + skip + (number?.length ?? 0)];
    const scale =
      unit === undefined
        ? undefined
        : /^years?$/.test(unit)
          ? 1
          : /^decades?$/.test(unit)
            ? 10
            : /^months?$/.test(unit)
              ? 1 / 12
              : /^weeks?$/.test(unit)
                ? 7 / 365.25
                : undefined;
    if (number !== undefined && scale !== undefined)
      return {
        // "in nearly ten years" is a little less
        value: {
          type: "years",
          years: number.value * scale * (/nearly|almost/.test(more) ? 0.9 : 1),
          more: /more than|over|at least/.test(more),
        },
        length: skip + number.length + 1,
      };
  }
  // "of 2024", "of the year", "this year", "so far this year": the best within it
  const within = partOf(scan, at, /^(?:of|in|for|)$/);
  return within && { value: { type: "within", window: within.window }, length: within.length };
}

/** "has not closed this high since November 2000", "not finished higher since June": the highest close since. */
export function notSinceAt(scan: Scan, at: number): Found<"superlative"> | undefined {
  const said =
    /^not (?:closed|finished|ended|settled|been|stood) (?:(?:this|so|as|that|any) )?(high|higher|low|lower)(?: than (?:this|that|today))?(?= since )/.exec(
      `${scan.texts.slice(at, at + 8).join(" ")} `,
    );
  const seen = said === null ? seenSince(scan, at) : undefined;
  if (said === null) return seen;
  const length = said[0].split(" ").length;
  const back = goesOn(scan, at + length) ? comparandumAt(scan, at + length) : undefined;
  if (back?.value.type !== "since") return undefined;
  return {
    type: "superlative",
    rank: 1,
    end: /^high/.test(said[1]!) ? "high" : "low",
    unit: null,
    direction: null,
    of: "close",
    symbols: null,
    owners: null,
    comparandum: back.value,
    strange: false,
    length: length + back.length,
  };
}

/** "down to 1.46%, a level not seen since July 2012": the lowest where it fell there, the highest where it rose. */
function seenSince(scan: Scan, at: number): Found<"superlative"> | undefined {
  const { texts } = scan;
  const said =
    /^(?:a |its |their )?(?:level |levels |mark |price |height |depth )?(?:it )?(?:(?:has )?not (?:been )?seen|(?:was )?last seen|unseen) (?=since |in )/.exec(
      `${texts.slice(at, at + 8).join(" ")} `,
    );
  if (said === null || at === 0) return undefined;
  const moves = texts
    .slice(0, at)
    .flatMap((word) => (words.fallen.has(word) ? ["low" as const] : words.risen.has(word) ? ["high" as const] : []));
  const end = moves.at(-1);
  const length = said[0].trim().split(" ").length;
  const isLast = /last seen/.test(said[0]) && texts[at + length] === "in";
  const since = isLast ? { ...scan, texts: texts.map((word, i) => (i === at + length ? "since" : word)) } : scan;
  const back = comparandumAt(since, at + length);
  if (end === undefined || back?.value.type !== "since") return undefined;
  return {
    type: "superlative",
    rank: 1,
    end,
    unit: null,
    direction: null,
    of: "close",
    symbols: null,
    owners: null,
    comparandum: back.value,
    strange: false,
    length: length + back.length,
  };
}

/** The early, middle or late part of a month or a year, as loosely as people mean it. */
/** Days around the fifteenth that are the middle of a month. */
const MIDDLE = 5;

function partOfSpan({ first, last }: Span, part: string): Span {
  const third = Math.round((last - first + 1) / 3);
  if (part === "early") return { first, last: first + third + 2 };
  if (part === "late") return { first: last - third - 2, last };
  return part === "mid" ? { first: first + third - 1, last: last - third + 2 } : { first, last };
}

/** "its worst day since last August", "the steepest one-day slide since the summer of 2011", "highest level since 2011". */
export function superlativeAt(scan: Scan, at: number): Found<"superlative"> | undefined {
  const { texts, tokens } = scan;
  // "10.6%, the most since November 2008"
  const isMost = texts[at] === "most" && /^(?:the|its|their)$/.test(texts[at - 1] ?? "") && comparandumAt(scan, at + 1) !== undefined;
  const end = isMost ? "noun" : words.superlatives.get(texts[at] ?? "");
  if (end === undefined || readOrdinal(texts[at - 1]) !== undefined) return rankedAt(scan, at) ?? spanHighAt(scan, at);
  let unit: Unit | null = null;
  let direction: Direction | null = null;
  let of: Found<"superlative">["of"] = null;
  let symbols: readonly string[] | null = null;
  let owners: Found<"superlative">["owners"] = null;
  let comparandum: Comparandum | null = null;
  let strange = false;
  let last = at + 1;
  let next = at + 1;
  while (next < texts.length) {
    const word = texts[next]!;
    const isTight = tokens[next]!.before === "none";
    if (!isTight) break;
    // "the largest in a day since October 2011"
    const inUnit: RegExpExecArray | null =
      unit === null
        ? /^in (?:a|one|1) (?:single )?(day|session|week|month|quarter|year)(?!\S)/.exec(texts.slice(next, next + 4).join(" "))
        : null;
    if (inUnit !== null) {
      unit = { per: inUnit[1] === "session" ? "day" : (inUnit[1] as CalendarUnit), month: null };
      next += inUnit[0].split(" ").length;
      last = next;
      continue;
    }
    const back = comparandumAt(scan, next);
    // "VIX 13.54, lowest of the year", but not "the lowest of the year's readings"
    const isOwner = back !== undefined && tokens[next + back.length - 1]!.possessive === true;
    const isClosed = next > at + 1 || ((end === "low" || end === "high") && !isOwner);
    if (back !== undefined && (back.value.type !== "within" || isClosed)) {
      comparandum = back.value;
      last = next + back.length;
      break;
    }
    const counted: Counted | undefined = unit === null ? unitAt(scan, next) : undefined;
    if (counted !== undefined) {
      unit = counted.unit;
      next += counted.length;
      last = next;
      continue;
    }
    if (end === "long" && words.runNouns.has(word)) {
      of = "run";
      next += 1;
      last = next;
      continue;
    }
    if (words.winning.has(word) && words.runNouns.has(texts[next + 1] ?? "")) {
      [direction, of] = [1, "run"];
      next += 2;
      last = next;
      continue;
    }
    if (words.losing.has(word) && words.runNouns.has(texts[next + 1] ?? "")) {
      [direction, of] = [-1, "run"];
      next += 2;
      last = next;
      continue;
    }
    // "the best for that month since 1987": of each year's same month, which is not looked at
    const same = /^(?:for|in) (?:that|this|the) (?:month|quarter|time of year)(?= since| in| ever)/.exec(
      `${texts.slice(next, next + 6).join(" ")} `,
    );
    if (same !== null) {
      strange = true;
      next += same[0].split(" ").length;
      last = next;
      continue;
    }
    // "the worst month for the stock since February"
    const ofIt = /^for (?:the|this|that) (?:stock|shares|share|index|benchmark|gauge|fund|company)(?= since| in| ever| on)/.exec(
      `${texts.slice(next, next + 4).join(" ")} `,
    );
    if (ofIt !== null) {
      next += 3;
      last = next;
      continue;
    }
    const owned = /^for (both|each|all (?:three|four))(?: of (?:them|the [a-z]+))?(?!\S)/.exec(texts.slice(next, next + 6).join(" "));
    if (owned !== null) {
      const length = owned[0].split(" ").length;
      owners = { at: next, length, who: owned[1] === "both" ? "both" : "all" };
      next += length;
      last = next;
      continue;
    }
    // "the steepest drop for the tech-heavy gauge since": the one spoken of
    const gauge = gaugeAt(scan, next);
    if (gauge !== undefined) {
      next += gauge.length;
      continue;
    }
    // "for the big-stock index since": a gauge by any other name
    const described = /^(?:\S+ ){1,3}?(?:index|gauge|benchmark|barometer)(?!\S)/.exec(texts.slice(next, next + 4).join(" "));
    const isOfGauge = texts[next - 1] === "the" && /^(?:for|of|in|by)$/.test(texts[next - 2] ?? "");
    if (described !== null && isOfGauge && nameAt(scan, next) === undefined) {
      next += described[0].split(" ").length;
      continue;
    }
    const name = nameAt(scan, next);
    if (name !== undefined && /^(?:for|of|in|the|by)$/.test(texts[next - 1] ?? "")) {
      symbols = name.symbols;
      next += name.length;
      last = next;
      continue;
    }
    if (words.closeNouns.has(word)) {
      of = "close";
      next += 1;
      last = next;
      continue;
    }
    // "its widest one-day lead over it since 2002"
    const lead = words.leadNouns.get(word);
    if (lead !== undefined && end === "noun") {
      [of, direction] = ["lead", lead];
      next += 1;
      if (texts[next] === "over" && /^(?:it|them|the)$/.test(texts[next + 1] ?? "")) next += texts[next + 1] === "the" ? 1 : 2;
      last = next;
      continue;
    }
    if (words.moveNouns.has(word)) {
      if (words.fallen.has(word)) direction = -1;
      else if (words.risen.has(word)) direction = 1;
      if (of === null) of = "return";
      next += 1;
      last = next;
      continue;
    }
    const isOfPoints = /^points?$/.test(word) && texts[next - 1] !== "percentage" && words.moveNouns.has(texts[next + 1] ?? "");
    if (
      !isOfPoints &&
      /^(?:for|of|in|by|the|that|any|year|calendar|it|its|each|both|all|index|indexes|benchmark|average|gauge|percentage|point|closing|finishing|single|points|such|heavy|tech|s|to|percent|%)$/.test(
        word,
      )
    ) {
      next += 1;
      continue;
    }
    // "the largest point gain in its history" is none of percent
    if (isOfPoints) {
      strange = true;
      next += 1;
      continue;
    }
    // "Christmas Eve session", "post-election day": some sessions that no rule picks
    if (
      unit === null &&
      comparandum === null &&
      /^\p{Lu}|^(?:post|pre|election|inauguration|opening|fed)/u.test(tokens[next]!.raw) &&
      readMonth(word) === undefined
    ) {
      strange = true;
      next += 1;
      continue;
    }
    break;
  }
  // "its best" without anything that it is the best of says nothing that could be tested
  if (comparandum === null && unit === null && of === null) return undefined;
  return {
    type: "superlative",
    rank: 1,
    end,
    unit,
    direction,
    of: end === "long" ? "run" : of,
    symbols,
    owners,
    comparandum,
    strange,
    length: last - at,
  };
}

/** "second-worst day on record". */
function rankedAt(scan: Scan, at: number): Found<"superlative"> | undefined {
  const rank = readOrdinal(scan.texts[at]);
  if (rank === undefined || rank < 2 || !words.superlatives.has(scan.texts[at + 1] ?? "") || !goesOn(scan, at + 1)) return undefined;
  const texts = scan.texts.map((text, i) => (i === at ? "" : text));
  const found = superlativeAt({ ...scan, texts }, at + 1);
  return found === undefined ? undefined : { ...found, rank, length: found.length + 1 };
}

const UNITS_A_YEAR: Readonly<Record<string, number>> = { day: 252, week: 52.18, month: 12, year: 1 };

/** "a 13-month high", "its 52-week low", "a two-year high": the highest close of so long. */
function spanHighAt({ texts, tokens }: Scan, at: number): Found<"superlative"> | undefined {
  const number = readNumber(texts, at);
  if (number === undefined || !Number.isInteger(number.value) || number.value < 2) return undefined;
  const said = /^(day|week|month|year) (?:closing )?(high|low)(?!\S)/.exec(
    texts.slice(at + number.length, at + number.length + 3).join(" "),
  );
  if (said === null || tokens[at + number.length]!.before !== "none") return undefined;
  const years = number.value / UNITS_A_YEAR[said[1]!]!;
  // a 52-week high may be a higher one as well, a 13-month high is none of ten years
  const more = said[1] === "day" || (said[1] === "week" && number.value === 52);
  return {
    type: "superlative",
    rank: 1,
    end: said[2] === "high" ? "high" : "low",
    unit: null,
    direction: null,
    of: "close",
    symbols: null,
    owners: null,
    comparandum: { type: "years", years, more },
    strange: false,
    length: number.length + said[0].split(" ").length,
  };
}
