import type { CalendarUnit } from "../../../calendar/window.ts";
import { readNumber, readOrdinal, readOrdinalAt } from "../../../text/numbers.ts";
import type { Direction, Unit } from "../piece.ts";
import * as words from "../words.ts";
import { figureAt } from "./figures.ts";
import { type Found, goesOn, type Scan } from "./scan.ts";
import { comparandumAt } from "./superlatives.ts";
import { type Counted, unitAt } from "./units.ts";

/** "its fourth advance in five sessions". */
export function tallyAt(scan: Scan, at: number): Found<"tally"> | undefined {
  const { texts } = scan;
  const count = readOrdinal(texts[at]);
  const noun = texts[at + 1] ?? "";
  if (count === undefined || !words.moveNouns.has(noun) || !(words.risen.has(noun) || words.fallen.has(noun))) return undefined;
  const among = /^in (?:the (?:past|last) )?(\S+) (days|sessions|trading days|weeks|months|quarters|years)(?!\S)/.exec(
    texts.slice(at + 2, at + 8).join(" "),
  );
  const number = among === null ? undefined : readNumber([among[1]!], 0);
  if (among === null || number === undefined || number.value <= count) return undefined;
  const per = /days|sessions/.test(among[2]!) ? "day" : (among[2]!.slice(0, -1) as CalendarUnit);
  return {
    type: "tally",
    count,
    among: number.value,
    unit: { per, month: null },
    direction: words.fallen.has(noun) ? -1 : 1,
    length: 2 + among[0].split(" ").length,
  };
}

/** "fifth straight loss", "four sessions in a row", "a four-day winning streak", "five weeks on the trot"; what was snapped has ended. */
export function runAt(scan: Scan, at: number): Found<"run"> | undefined {
  const { texts, tokens } = scan;
  const counted = readOrdinalAt(texts, at);
  const ordinal = counted?.value;
  const number = counted ?? readNumber(texts, at);
  if (number === undefined || !Number.isInteger(number.value) || number.value < 1 || number.value > 200) return undefined;
  let next = at + number.length;
  let isRun = false;
  if (/^(?:straight|consecutive|successive)$/.test(texts[next] ?? "") && goesOn(scan, next)) {
    isRun = true;
    next += 1;
  }
  // "ended a run of three monthly losses"
  const isOfRun = texts[at - 1] === "of" && words.runNouns.has(texts[at - 2] ?? "");
  let unit: Unit | null = null;
  let direction: Direction | null = null;
  let last = next;
  while (next < texts.length && tokens[next]!.before === "none") {
    const word = texts[next]!;
    // "six calendar years in a row"
    if (unit === null && word === "calendar") {
      next += 1;
      continue;
    }
    const found: Counted | undefined = unit === null && !/^(?:one|single)$/.test(word) ? unitAt(scan, next) : undefined;
    if (found !== undefined && found.unit.month === null) {
      unit = found.unit;
      next += found.length;
      last = next;
      continue;
    }
    if (/^(?:straight|consecutive|successive|running)$/.test(word) && unit !== null) {
      isRun = true;
      next += 1;
      last = next;
      continue;
    }
    const tail = /^(?:in a row|on the trot|on the bounce|back to back|in succession)(?!\S)/.exec(texts.slice(next, next + 3).join(" "));
    if (tail !== null && (unit !== null || direction !== null || ordinal !== undefined)) {
      isRun = true;
      next += tail[0].split(" ").length;
      last = next;
      break;
    }
    if (unit !== null && words.runNouns.has(word) && !isRun) {
      // "a two-day slide of 2.9%" is a move over two sessions
      if (texts[next + 1] === "of" && figureAt(scan, next + 2) !== undefined) return undefined;
      if (direction === null && /^(?:skid|slide|slump)$/.test(word)) direction = -1;
      if (direction === null && word === "rally") direction = 1;
      isRun = true;
      next += 1;
      last = next;
      break;
    }
    if (words.winning.has(word)) direction = 1;
    else if (words.losing.has(word)) direction = -1;
    else if (words.moveNouns.has(word) && (words.risen.has(word) || words.fallen.has(word))) direction = words.fallen.has(word) ? -1 : 1;
    else if (word === "of" && isRun && direction === null) {
      next += 1;
      continue;
    } else break;
    next += 1;
    last = next;
  }
  // "a third day of gains"; "fell for a third day", but not "for the second quarter"
  if (!isRun && ordinal !== undefined && ordinal > 1 && unit !== null && direction === null && goesOn(scan, last)) {
    const noun = texts[last] === "of" ? (texts[last + 1] ?? "") : "";
    if (/^(?:gains|advances|losses|declines)$/.test(noun)) {
      isRun = true;
      direction = words.fallen.has(noun) ? -1 : 1;
      last += 2;
    }
  }
  const isFor = texts[at - 2] === "for" && /^(?:a|its)$/.test(texts[at - 1] ?? "");
  if (!isRun && isFor && ordinal !== undefined && ordinal > 1 && unit !== null && !/^(?:of|in|this|since|out)$/.test(texts[last] ?? ""))
    isRun = true;
  if (isOfRun && direction !== null && (unit !== null || isSnapped(scan, at))) isRun = true;
  // "has risen for seven sessions"; "for five months" may be how long it took
  const isSoLong = texts[at - 1] === "for" && /^(?:risen|fallen|gained|climbed|advanced|declined|dropped)$/.test(texts[at - 2] ?? "");
  if (isSoLong && unit?.per === "day" && direction === null && goesOn(scan, last - 1) && number.value > 1) isRun = true;
  if (!isRun) return undefined;
  // "its best five-day stretch" is a return over five sessions
  const isBest = words.superlatives.get(texts[at - 1] ?? "");
  if (isBest !== undefined && isBest !== "long") return undefined;
  // "fifth consecutive record close" is no run of gains
  if (/^(?:record|all|new)$/.test(texts[last] ?? "")) return undefined;
  const ended = (isSnapped(scan, at) || isBroughtToAnEnd(texts, at, last)) && ordinal === undefined;
  return { type: "run", count: number.value, unit, direction, ended, atLeast: false, length: last - at };
}

/** "snapped a four-day skid", "ended a losing streak of two months". */
function isSnapped({ texts, tokens }: Scan, at: number): boolean {
  const before = texts.slice(Math.max(0, at - 7), at);
  // "putting an end to a run of eight consecutive falls"
  if (/\b(?:end|stop|halt|close) to (?:(?:a|an|the|its|their|run|string|streak|series|stretch|of) ?)*$/.test(`${before.join(" ")} `))
    return true;
  const cutAt = before.findLastIndex((word) => words.snapped.has(word));
  // "ended the S&P 500's eight-day losing streak"
  if (cutAt >= 0 && before.length - cutAt <= LONGEST_OWNER && tokens[at - 1]?.possessive === true) return true;
  return cutAt >= 0 && before.slice(cutAt + 1).every((word) => /^(?:a|an|the|its|their|of|run|string|streak|series|stretch)$/.test(word));
}

/** Words from the verb that ends a run to the name of whose it was. */
const LONGEST_OWNER = 6;

/** "bringing a nine-session winning run to a close". */
function isBroughtToAnEnd(texts: readonly string[], at: number, last: number): boolean {
  return (
    /^(?:bring|brings|brought|bringing|draw|draws|drew|drawing)$/.test(texts[at - 2] ?? texts[at - 1] ?? "") &&
    /^to (?:a|an) (?:close|end|halt|stop)(?!\S)/.test(texts.slice(last, last + 3).join(" "))
  );
}

/** "in each of the past seven months", "every month this year" is left out. */
export function eachAt({ texts }: Scan, at: number): Found<"run"> | undefined {
  const said =
    /^(?:in |on )?each of (?:the|its) (past|last|previous|preceding|prior) (\S+) (days|sessions|trading days|weeks|months|quarters|years)(?!\S)/.exec(
      texts.slice(at, at + 9).join(" "),
    );
  const count = said === null ? undefined : readNumber([said[2]!], 0);
  if (said === null || count === undefined) return undefined;
  const per = /days|sessions/.test(said[3]!) ? "day" : (said[3]!.slice(0, -1) as CalendarUnit);
  // "had risen in each of the previous four sessions": up to the one before
  const ended = /^(?:previous|preceding|prior)$/.test(said[1]!) && texts.slice(Math.max(0, at - 4), at).includes("had");
  return {
    type: "run",
    count: count.value,
    unit: { per, month: null },
    direction: null,
    ended,
    atLeast: true,
    length: said[0].split(" ").length,
  };
}

/** "monthly losing streak stands at five", "losing streak to five days". */
export function streakAt(scan: Scan, at: number): Found<"run"> | undefined {
  const { texts } = scan;
  const counted = unitAt(scan, at);
  let next = at + (counted?.length ?? 0);
  const noun = /^(?:slide|skid|slump|decline|losses)$/.test(texts[next] ?? "")
    ? -1
    : /^(?:rally|advance|gains)$/.test(texts[next] ?? "")
      ? 1
      : undefined;
  const direction = noun ?? (words.winning.has(texts[next] ?? "") ? 1 : words.losing.has(texts[next] ?? "") ? -1 : undefined);
  if (direction === undefined || (noun === undefined && !words.runNouns.has(texts[next + 1] ?? ""))) return undefined;
  next += noun === undefined ? 2 : 1;
  if (!/^(?:has|have|stands|stood|now|to|at|reached|reaches|hit|stretched|stretches|is|was|of)$/.test(texts[next] ?? "")) return undefined;
  while (/^(?:has|have|stands|stood|now|to|at|reached|reaches|hit|stretched|stretches|is|was|of|a)$/.test(texts[next] ?? "")) next += 1;
  const number = readNumber(texts, next);
  if (number === undefined || !goesOn(scan, next)) return undefined;
  const behind = unitAt(scan, next + number.length);
  // "its slide to 4,200" is a level
  if (noun !== undefined && behind === undefined) return undefined;
  const unit = behind?.unit ?? counted?.unit ?? null;
  return {
    type: "run",
    count: number.value,
    unit,
    direction,
    // "its streak ended at five" is no end that is told here
    ended: texts[at + (counted?.length ?? 0) + 2] === "of" && isSnapped(scan, at),
    atLeast: false,
    length: next + number.length + (behind?.length ?? 0) - at,
  };
}

/** "first gain in four days", "first weekly loss since March", "first red month since March". */
export function firstMoveAt(scan: Scan, at: number): Found<"firstMove"> | undefined {
  const { texts, tokens } = scan;
  if (texts[at] !== "first") return undefined;
  let unit: Unit | null = null;
  let direction: Direction | null = null;
  let next = at + 1;
  while (next < texts.length && tokens[next]!.before === "none") {
    const word = texts[next]!;
    const counted: Counted | undefined = unit === null ? unitAt(scan, next) : undefined;
    if (counted !== undefined && counted.unit.month === null) {
      unit = counted.unit;
      next += counted.length;
      continue;
    }
    if (words.winning.has(word) || (words.moveNouns.has(word) && words.risen.has(word))) direction = 1;
    else if (words.losing.has(word) || (words.moveNouns.has(word) && words.fallen.has(word))) direction = -1;
    else break;
    next += 1;
  }
  if (direction === null || next >= texts.length || tokens[next]!.before !== "none") return undefined;
  const inUnits = /^in (\S+) (days|sessions|trading days|weeks|months|quarters|years)(?!\S)/.exec(texts.slice(next, next + 4).join(" "));
  const count = inUnits === null ? undefined : readNumber([inUnits[1]!], 0);
  if (inUnits !== null && count !== undefined) {
    const per = /days|sessions/.test(inUnits[2]!) ? "day" : (inUnits[2]!.slice(0, -1) as CalendarUnit);
    if (unit === null || unit.per === per)
      return {
        type: "firstMove",
        direction,
        unit: { per, month: null },
        comparandum: { type: "units", count: count.value },
        length: next + inUnits[0].split(" ").length - at,
      };
  }
  const back = comparandumAt(scan, next);
  if (back === undefined || back.value.type === "within") return undefined;
  return { type: "firstMove", direction, unit, comparandum: back.value, length: next + back.length - at };
}
