import type { Pieces } from "./pieces.ts";

const IRREGULAR =
  /^(?:rose|fell|sank|slid|lost|shed|gave|grew|leapt|led|beat|ran|put|set|hit|has|have|had|is|are|was|were|did|sent|kept|left|took|brought|drove|saw|came|went|made|cut|held|met|broke|began|swung|sprang|dove|flew|blew|threw|drew|won|spent|built|sold|bought|felt|remains?|remained|stands?|sits?|sets?|snaps?|notches|posts|caps|closes|ends|finishes)$/;
const PAST = /(?:ed|ung)$/;

/** Whether a sentence tells that something was so: a finite verb stands in it, or a figure with its sign. */
export function tells({ pieces, scan: { texts } }: Pieces): boolean {
  return (
    texts.some(isFiniteVerb) ||
    pieces.some((piece) => piece.type === "figure" && piece.figure.sign !== null && piece.figure.unit === "percent")
  );
}

/** Whether it also begins with its subject, so that it can be no question. */
export function isStatement({ pieces, scan: { texts, tokens } }: Pieces): boolean {
  let at = pieces[0]?.type === "idle" && /^(?:the|both|shares?|stock)$/.test(pieces[0].text) ? 1 : 0;
  const first = pieces[at];
  if (first === undefined) return false;
  const isOwned = first.type === "window" && (pieces[at + 1]?.type === "move" || pieces[at + 1]?.type === "unknown");
  // "The first half of 2023 was the best first half for the Nasdaq since 1983"
  const told = pieces[at + 1];
  if (first.type === "window" && told?.type === "idle" && isFiniteVerb(texts[told.at]!)) return true;
  if (first.type !== "name" && first.type !== "pronoun" && !isOwned) return false;
  at += isOwned ? 2 : 1;
  // "The Nasdaq, already deep in a bear market, has tumbled …"
  if (tokens[pieces[at]?.at ?? 0]?.before === "comma") {
    const behind = pieces.findIndex((piece, next) => next > at && tokens[piece.at]!.before === "comma");
    if (behind > 0) at = behind;
  }
  while (pieces[at]?.type === "idle" && !isFiniteVerb(texts[pieces[at]!.at]!) && at < 6) at += 1;
  const verb = pieces[at];
  return verb !== undefined && isFiniteVerb(texts[verb.at]!);
}

function isFiniteVerb(word: string): boolean {
  return IRREGULAR.test(word) || PAST.test(word);
}
