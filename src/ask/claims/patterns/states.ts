import { readNumber } from "../../../text/numbers.ts";
import type { PieceOf } from "../piece.ts";
import { type Found, goesOn, type Scan } from "./scan.ts";
import { windowAt } from "./stretches.ts";
import { comparandumAt } from "./superlatives.ts";

const STATES: ReadonlyMap<string, PieceOf<"state">["state"]> = new Map([
  ["bull market", "bull"],
  ["bear market", "bear"],
  ["bull markets", "bull"],
  ["bear markets", "bear"],
  ["correction", "correction"],
  ["correction territory", "correction"],
  ["bear market territory", "bear"],
  ["bull market territory", "bull"],
]);

const ENTERING = /^(?:into|crossed|crossing|enter|entered|entering|enters|began|start|started|starting|confirmed|confirming)$/;

const NEAR =
  /^(?:from|near|nearing|near-|avoid|avoided|avoiding|edge|brink|verge|close|approaching|toward|towards|flirting|short|shy|risk|definition|outside|out|leave|left|leaving|exit|exited|exiting|end|ended|ending|ends|escape|escaped|since|during|after|of)$/;

/** "into a bear market", "closed in correction territory", "already deep in a bear market". */
export function stateAt(scan: Scan, at: number): Found<"state"> | undefined {
  const { texts } = scan;
  let next = at;
  const fresh = /^(?:new|fresh|full|blown|technical|official|so|called)$/;
  while (fresh.test(texts[next] ?? "") && next < at + 3) next += 1;
  const length = [3, 2, 1].find((each) => next + each <= texts.length && STATES.has(texts.slice(next, next + each).join(" ")));
  if (length === undefined) return undefined;
  if (/^(?:low|lows|high|rally|rallies|threshold|definition|by|peak|bottom)$/.test(texts[next + length] ?? "")) return undefined;
  // "both ended in bear markets", but not "bear markets last a year"
  if (texts[next + length - 1] === "markets" && texts[next - 1] !== "in" && texts[next - 1] !== "into") return undefined;
  const before = texts.slice(Math.max(0, at - 4), at).filter((word) => !/^(?:a|an|the|its|another|deep|own|conventional)$/.test(word));
  const near = before.slice(-3).some((word) => NEAR.test(word));
  // "into correction territory on Thursday for the first time since early 2016"
  let end = next + length;
  const day = goesOn(scan, end) ? windowAt(scan, end) : undefined;
  const first = end + (day?.length ?? 0);
  const isFirst = texts.slice(first, first + 4).join(" ") === "for the first time";
  const back = isFirst && goesOn(scan, first) ? comparandumAt(scan, first + 4) : undefined;
  const since = back === undefined || back.value.type === "within" ? null : back.value;
  // the day stays a stretch of its own where nothing stands behind it
  if (since !== null && day === undefined) end = first + 4 + back!.length;
  return {
    type: "state",
    state: STATES.get(texts.slice(next, next + length).join(" "))!,
    // "well into a bear market" says that it began before
    entered: before.some((word, i) => ENTERING.test(word) && !/^(?:well|further|far|deeply|deeper|still)$/.test(before[i - 1] ?? "")),
    near,
    since,
    length: end - at,
  };
}

/** "below its 200-day average", "above the 50-day moving average for the first time since May". */
export function averageAt(scan: Scan, at: number): Found<"average"> | undefined {
  const { texts } = scan;
  const side = /^(?:above|over)$/.test(texts[at]!) ? "above" : /^(?:below|under|beneath)$/.test(texts[at]!) ? "below" : undefined;
  if (side === undefined || !/^(?:its|the|their)$/.test(texts[at + 1] ?? "")) return undefined;
  // "above its average price of the past 50 days"
  const over =
    /^average (?:price|close|level|closing price|value) (?:of|over|for|in) the (?:past|last|previous) (\d+) (?:days|sessions|trading days)(?!\S)/.exec(
      texts.slice(at + 2, at + 11).join(" "),
    );
  if (over !== null) return { type: "average", side, sessions: Number(over[1]), since: null, length: 2 + over[0].split(" ").length };
  const number = readNumber(texts, at + 2);
  if (number === undefined || !Number.isInteger(number.value) || number.value < 2 || number.value > 1000) return undefined;
  const next = at + 2 + number.length;
  // "back under the 50-day": the usual ones by their days alone, where the clause ends
  const isUsual =
    /^(?:20|50|100|150|200)$/.test(String(number.value)) &&
    texts[next] === "day" &&
    (scan.tokens[next + 1]?.before ?? "sentence") !== "none";
  const said = isUsual ? ["day"] : /^day (?:simple )?(?:moving )?(?:averages?|lines?)(?!\S)/.exec(texts.slice(next, next + 4).join(" "));
  if (said === null) return undefined;
  let end = next + said[0]!.split(" ").length;
  const first = /^for the first time(?!\S)/.exec(texts.slice(end, end + 4).join(" "));
  if (first === null) return { type: "average", side, sessions: number.value, since: null, length: end - at };
  end += 4;
  const back = goesOn(scan, end) ? comparandumAt(scan, end) : undefined;
  if (back === undefined || back.value.type === "within") return undefined;
  return { type: "average", side, sessions: number.value, since: back.value, length: end + back.length - at };
}
