import type { Day } from "../../../calendar/day.ts";
import { spanOf } from "../../../calendar/span.ts";
import type { Window } from "../../../calendar/window.ts";
import type { PieceOf } from "../piece.ts";
import type { Pieces } from "../pieces.ts";
import type { Said, Unheld } from "../said.ts";
import { claimsOfClause } from "./clause-reader.ts";
import { isDay } from "./clause-stretches.ts";
import { viewOf } from "./clause-view.ts";
import { ASIDES, type Clause, clausesOf, frontDoubt, isApposition, lentSubject, names, subjectsOf, TELLING } from "./clauses.ts";
import type { Flow } from "./flow.ts";

/** Days after which a day by itself is what something is held against, and not what a report goes on about. */
const LONG_PAST = 35;

/** Days of a report of the latest sessions. */
const RECENT = 7;

/** @param day the first day that the text speaks of */
function isLongPast(window: Window, day: Window | null, today: Day): boolean {
  const age = (each: Window | null): number | undefined => {
    const span = each !== null && isDay(each) && each.type === "period" ? spanOf(each.period, today) : undefined;
    return span && today - span.last;
  };
  const old = age(window);
  if (old === undefined) return false;
  // "it stood at 4.98% on Oct. 19", in a report of Tuesday
  const isOfNow = (age(day) ?? RECENT) < RECENT && window !== day;
  return old > (isOfNow ? RECENT : LONG_PAST);
}

/** The day or stretch that a superlative, a record or a first move goes back to. */
function sinceIn(piece: PieceOf<"record"> | PieceOf<"superlative"> | PieceOf<"firstMove">): Window | null {
  const since = piece.type === "record" ? piece.since : piece.comparandum;
  return since?.type === "since" && since.period !== null ? { type: "period", period: since.period } : null;
}

/** "which is heavily weighted with technology companies": what a market is made of, and no other market. */
function describes({ joint, pieces }: Clause, { scan: { texts } }: Pieces): boolean {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!/^(?:which|that)$/.test(joint) || first === undefined || pieces.some(({ type }) => type === "figure")) return false;
  return MADE_OF.test(texts.slice(first.at, last!.at + last!.length).join(" "));
}

const MADE_OF =
  /^(?:is|are|has|have)(?: (?:more|so|most|very|far|also))?(?: (?:heavily|mostly|largely|mainly|chiefly|widely))? (?:weighted|dominated|made up|composed|packed|laden|stuffed|loaded|tilted|skewed|home to|full of|a large|a heavy|lots of|many|plenty of)\b/;

/** "its lowest finish since …", "a record": what is said on of a close. */
function beginsWithMost({ pieces }: Clause): boolean {
  const first = pieces.find((piece) => piece.type !== "pronoun" && piece.type !== "idle");
  return first?.type === "superlative" || first?.type === "record" || first?.type === "firstMove";
}

/** "…; including dividends, the index returned 21.0%": what a clause of no more than that says of the next. */
function dividendsIn({ pieces }: Clause): Unheld["reason"] | null {
  const [only, ...others] = pieces.filter(({ type }) => type !== "idle");
  return only?.type === "otherwise" && others.length === 0 ? only.reason : null;
}

/** The claims of one sentence, in order; what it says of market, stretch and direction goes on in `flow`. */
export function claimsOf(sentence: Pieces, flow: Flow): (Said | Unheld)[] {
  const clauses = clausesOf(sentence);
  const found: (Said | Unheld)[] = [];
  const told = flow.main ?? flow.window;
  // "eclipsed the 13.8% jump of October 18, 2013": what follows is not of that day
  flow.before = told === null || isLongPast(told, flow.day, sentence.scan.today) ? flow.before : told;
  if (told !== null && isDay(told)) flow.dayTold = told;
  flow.window = null;
  flow.fronted = null;
  flow.move = null;
  flow.told = null;
  flow.relation = null;
  flow.unit = null;
  flow.sentence = [];
  flow.until = null;
  flow.reference = null;
  flow.alternative = null;
  flow.main = null;
  flow.run = null;
  flow.record = false;
  flow.recordOn = null;
  const lent = lentSubject(clauses, flow);
  // "A day earlier the Nasdaq had tumbled 6.2 percent": on which day is not read
  const [opening] = clauses[0]?.pieces ?? [];
  const isEarlier = opening?.type === "point" && clauses[0]!.pieces.some(({ type }) => type === "move");
  // "June added 1.1% to the former, a fourth positive month running": to which of two is not read
  const isOfFormer = /\b(?:to|of|for) the former\b/.test(sentence.scan.texts.join(" "));
  const doubt = isEarlier ? "an unknown stretch" : isOfFormer ? "not understood" : frontDoubt(clauses, sentence);
  clauses.forEach((clause, at) => {
    if (at === 0 && lent !== null && !names(clause)) flow.subjects = lent;
    const { window } = flow;
    // "October 19, 1987, when the S&P 500 fell …"
    const dated = clause.joint === "when" ? clauses[at - 1]?.pieces.at(-1) : undefined;
    // "since last Tuesday, when it finished at 797.70": on that day
    if (dated?.type === "window")
      flow.window = dated.window.type === "since" ? { type: "period", period: dated.window.from } : dated.window;
    // "its first record since October 9, 2007, when it finished at 1,565.15"
    const back = dated?.type === "record" || dated?.type === "superlative" || dated?.type === "firstMove" ? sinceIn(dated) : null;
    if (back !== null) flow.window = back;
    // "it closed Friday with its third straight loss": on that day, whatever the sentence told over before
    const closed = clause.joint === "with" ? clauses[at - 1] : undefined;
    const day = closed?.pieces.some(({ type }) => TELLING.has(type)) ? undefined : closed?.pieces.find(({ type }) => type === "window");
    if (day?.type === "window" && isDay(day.window)) flow.window = day.window;
    if (isApposition(clauses, at) || describes(clause, sentence)) return;
    const before = clauses[at - 1];
    // "a six-session slide through Tuesday which took 11.2% off the index": over all of it
    // "a four-day slide in which it lost 12%": likewise
    const lead = before?.pieces.at(-1);
    const isWithin = lead?.type === "idle" && /^(?:in|during|over)$/.test(lead.text) && before!.pieces.at(-2)?.type !== "window";
    const isThrough = clause.joint === "which" && (lead?.type === "until" || isWithin);
    // "two days later it plunged 9%, the steepest loss since …": on that day as well
    const isUndated =
      clause.joint === "," &&
      before?.pieces.some((piece) => piece.type === "otherwise" && piece.reason === "an unknown stretch") === true &&
      !names(clause) &&
      !clause.pieces.some(({ type }) => type === "window");
    // "one day after its first ever close above 10,000": when that was, is not read
    const isAfter = clause.joint === "after" && clause.pieces.some(({ type }) => type === "first");
    const aside =
      doubt ??
      (isThrough || isUndated || isAfter ? "an unknown stretch" : null) ??
      (before !== undefined && clause.joint === "," ? dividendsIn(before) : null);
    // "eclipsed by the Nasdaq Composite, which put on 8.6%": of the market right before it
    const main = flow.subjects;
    const told = clause.joint === "which" && !names(clause) ? before?.pieces.at(-1) : undefined;
    if (told?.type === "name") flow.subjects = subjectsOf(told);
    found.push(...claimsOfClause(viewOf(clause, sentence, flow, clauses.slice(at + 1), aside, told?.type === "name")));
    if (told?.type === "name") flow.subjects = main;
    // "The low came Thursday, when the S&P closed at 752.44, its lowest finish since April 1997": of that day too
    const next = clauses[at + 1];
    const isDated = clause.joint === "when" || clause.pieces.some((piece) => piece.type === "window" && isDay(piece.window));
    const goesOn = isDated && next?.joint === "," && !names(next) && beginsWithMost(next);
    // what an aside names is its own: "After a dismal 2022, …", ", which peaked in January, …"
    if (ASIDES.test(clause.joint) && !goesOn) flow.window = window;
  });
  flow.begun ||= found.length > 0;
  return found;
}
