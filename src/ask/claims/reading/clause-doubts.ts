import type { Unheld } from "../said.ts";
import { VERB } from "./clause-subjects.ts";
import type { ClauseView } from "./clause-view.ts";
import { isIdle } from "./clauses.ts";

/** Why nothing of the clause can be held against closes; null where it can. */
export function doubt(view: ClauseView, at: number): Unheld["reason"] | null {
  if (view.front !== null) return view.front;
  const otherwise = view.pieces.find((piece, next) => piece.type === "otherwise" && !isCause(view, next, at));
  if (otherwise?.type === "otherwise") return otherwise.reason;
  // "By March 23, 2009, it had gained 20%": from when is not said
  if (view.flow.until !== null && !view.pieces.some(({ type }) => type === "reference" || type === "average" || type === "state"))
    return "not understood";
  // "the first close above 8% since 1991": what nothing reads as a first is more than a level
  const isFirst = view.pieces.some(
    (piece, next) => piece.type === "unknown" && piece.text === "first" && next < at && view.pieces[next + 1]?.type !== "record",
  );
  if (isFirst && view.pieces[at]?.type === "figure") return "not understood";
  // a distance is taken at that day's close
  const isDistance = view.pieces.some(({ type }) => type === "reference");
  if (!isDistance && view.pieces.some((piece, next) => piece.type === "until" && view.pieces[next - 1]?.type !== "figure"))
    return "not understood";
  if (
    !isDistance &&
    view.pieces.some(
      (piece, next) => piece.type === "until" && !isIdle(view.pieces[next - 2], "from") && !isIdle(view.pieces[next - 2], "against"),
    )
  )
    return "not understood";
  // "up 11% from its 2022 close": a start that nothing reads
  if (
    view.pieces.some(
      (piece, next) =>
        next > at &&
        isIdle(piece, "from") &&
        view.pieces.slice(next + 1).some(({ type }) => type === "window" || type === "figure") &&
        !isRead(view, next),
    )
  )
    return "not understood";
  // "down 24.8 per cent from its own": a peak that was named of another
  const own = view.pieces.findIndex((piece) => isIdle(piece, "own"));
  if (
    own > at &&
    view.pieces[own - 1]?.type === "pronoun" &&
    isIdle(view.pieces[own - 2], "from", "below", "under") &&
    own === view.pieces.length - 1
  )
    return "an unknown stretch";
  // "the low of Oct. 3, a day on which it finished at its lowest since 1962": as of that day
  const start = view.pieces[0]?.at ?? 0;
  if (/\bday (?:on which|when)$/.test(view.scan.texts.slice(Math.max(0, start - 3), start).join(" "))) return "an unknown stretch";
  // "since its announcement": a start that nothing reads
  if (
    view.pieces.some(
      (piece, next) => next > at && (piece.type === "idle" || piece.type === "unknown") && piece.text === "since" && piece.length === 1,
    )
  )
    return "an unknown stretch";
  // "contributed 4 points", "a 5% stake": what the figure is of is not known
  if (isGoverned(view, at)) return "not understood";
  // "Nasdaq breadth fell 5%": the name only says whose
  const name = view.pieces.slice(0, at).findLastIndex(({ type }) => type === "name");
  const next = view.pieces[name + 1];
  if (name >= 0 && next?.type === "unknown" && !next.capital && !VERB.test(next.text) && name + 1 < at && isCompound(view, name + 1, at))
    return "not understood";
  return null;
}

/** "tumbled 14% on a downbeat forecast", "fell 3% amid fears of a recession": what is said to have moved it changes nothing of the move. */
function isCause({ pieces, scan: { texts } }: ClauseView, at: number, anchor: number): boolean {
  if (at < anchor) return false;
  const lead = pieces.findLastIndex((piece, next) => next > anchor && next < at && isIdle(piece, "on", "amid", "despite", "over"));
  const plain = (next: number): boolean => pieces[next]!.type === "idle" || pieces[next]!.type === "unknown";
  if (lead < 0 || at - lead > 5 || !pieces.slice(lead, at).every((_, next) => plain(lead + next))) return false;
  return (
    NOUNS_OF_NEWS.test(texts[pieces[at]!.at + pieces[at]!.length - 1]!) &&
    !/^(?:on|over) (?:the )?average/.test(texts.slice(pieces[lead]!.at, pieces[lead]!.at + 3).join(" "))
  );
}

const NOUNS_OF_NEWS =
  /^(?:forecasts?|outlook|estimates?|hopes?|fears|fears of|of|targets?|expectations|earnings|sales|revenues?|profits?|margins|inflation|cpi|payrolls|unemployment|wages|orders|deliveries|tariffs|spending|guidance|volumes?)$/;

/** Whether an unknown word stands right before a figure, but for its article and preposition. */
export function isGoverned(view: ClauseView, at: number): boolean {
  const before = view.pieces[at - 1];
  // "languishes 35.9% beneath its peak": what the figure is of stands behind it
  if (view.pieces[at + 1]?.type === "reference") return false;
  return view.pieces[at]?.type === "figure" && before?.type === "unknown" && !/(?:ed|ing)$/.test(before.text);
}

/** Whether a "from" leads to the level that a figure at or before it came from. */
export function isRead(view: ClauseView, at: number): boolean {
  const next = view.pieces[at + 1];
  return (
    next?.type === "figure" && view.pieces.slice(0, at).some((piece) => piece.type === "figure" && piece.figure.unit === next.figure.unit)
  );
}

/** An unknown noun right behind a name and right before the verb: "Nasdaq breadth fell". */
export function isCompound(view: ClauseView, at: number, anchor: number): boolean {
  const behind = view.pieces.slice(at + 1, anchor).find((piece) => piece.type !== "idle" && piece.type !== "unknown");
  return behind === undefined || behind.type === "move";
}

/** Whether a record was set, not spoken of: "closed at a record", "ended at an all-time high", "notched another record". */
export function tellsRecord(view: ClauseView, at: number): boolean {
  const { scan } = view;
  const place = view.pieces[at]!.at;
  const before = scan.texts.slice(Math.max(0, place - 5), place).join(" ");
  if (/^(?:another|new|fresh)$/.test(scan.texts[place]!)) return true;
  return /(?:^| )(?:at|to|set|sets|setting|hit|hits|hitting|notched|notching|into|in|reached|reaching|posted|another|for|with|scored|closed|finished|ended|logged|marking|marked|was|is)(?: (?:a|an|the|its|their|yet|another|fresh|new))*$/.test(
    before,
  );
}

/** Whether the clause, or the one that it goes on from, speaks of a close. */
export function closes(view: ClauseView, at: number): boolean {
  const { texts } = view.scan;
  return texts
    .slice(0, view.pieces[at]!.at)
    .some((word) =>
      /^(?:close|closed|closes|closing|end|ended|ends|ending|finish|finished|finishes|finishing|settle|settled|settling|session)$/.test(
        word,
      ),
    );
}

/** Whether the clause tells of the day before: "a day after it …". */
export function isDayAfter(view: ClauseView): boolean {
  const { scan } = view;
  const at = view.pieces[0]!.at;
  return /\b(?:a|one|the) (?:day|session) after$/.test(scan.texts.slice(Math.max(0, at - 3), at).join(" "));
}
