import { type Change, endOf, isSaid, NAME, type Pick, swapped, WINDOW } from "./change.ts";
import { opposites } from "./words.ts";

/** Changes after which a text asks or says something else, or nothing that can be answered. */
export const changing: readonly Change[] = [
  { name: "a negation", make: negated },
  { name: "another number", make: otherNumber },
  { name: "sides exchanged", make: exchanged },
  { name: "another instrument", make: otherInstrument },
  {
    name: "only",
    make: (text) => (isSaid(text) || isYesNo(text) ? text.replace(new RegExp(`(?:\\bthe )?\\b${NAME}(?!\\w)`, "i"), "only $&") : null),
  },
  { name: "except", make: excepting },
  { name: "the opposite", make: (text, pick) => (asksHowMuch(text) ? null : swapped(text, opposites, pick)) },
  { name: "a second window", make: (text) => behind(text, /\blast year\b/i.test(text) ? " and last month" : " and last year") },
  { name: "another unit", make: otherUnit },
  { name: "another window", make: otherWindow },
];

const SIDE = `(?:the )?(?:${NAME})(?!\\w)`;

function isYesNo(text: string): boolean {
  return /^(?:is|are|was|were|has|have|did|do|does)\b/i.test(text);
}

/** Whether the figure is asked for, which comes with its sign whichever way the question puts it. */
function asksHowMuch(text: string): boolean {
  return /\bhow (?:much|far|overbought)\b|\bhow many (?:points|basis points|bps)\b/i.test(text);
}

function behind(text: string, words: string): string {
  const [body, mark] = endOf(text);
  return body + words + mark;
}

const DENIED = new RegExp(`\\b(is|are|was|has|have|did) (${SIDE}(?: 500| stocks| yield)? )?(?!not\\b)`, "i");

/** Not of "what is the beta …", which cannot be denied, nor of what is told in front of a question: "I thought it was dull. How far …?". */
function negated(whole: string): string | null {
  const told = /^.*(?:[.:]) (?=\S)/.exec(whole)?.[0] ?? "";
  const found = negatedIn(whole.slice(told.length));
  return found === null ? null : told + found;
}

function negatedIn(text: string): string | null {
  const [, verb, side] = DENIED.exec(text) ?? [];
  if (verb === undefined || /\bwhat(?:'s| is| are| was| were)\b/i.test(text)) return null;
  if (side === undefined && /^(?:is|are|was|has|have|did)\b/i.test(text)) return null;
  return text.replace(DENIED, "$1 $2not ");
}

const NUMBER = /(?<![\w.,&$/-]|S&P |Russell |Nasdaq |top )(?!(?:19|20)\d\d\b)(\d+(?:\.\d+)?)(?![\d,./]|st\b|nd\b|rd\b|th\b|:)/;
const DATED =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December) \d|\d (?:January|February|March|April|May|June|July|August|September|October|November|December)|\d-\d\d/i;

function otherNumber(text: string): string | null {
  if (DATED.test(text) || !NUMBER.test(text)) return null;
  return text.replace(NUMBER, (number) => String(Math.round(Number(number) * 300) / 100));
}

const ORDERED = new RegExp(
  `(${SIDE})((?: \\S+)*? ?(?:beat|beaten|beating|outperform\\w*|underperform\\w*|outpaced|lagg?\\w*|trail\\w*|ahead of|behind|bigger than|larger than|smaller than|worth (?:more|less) than|more volatile than|minus) (?:\\S+ )*?)(${SIDE})`,
  "i",
);

function exchanged(text: string): string | null {
  const [, first, between, second] = ORDERED.exec(text) ?? [];
  if (first === undefined || between === undefined || second === undefined || first === second) return null;
  return text.replace(ORDERED, () => second + between + first);
}

function otherInstrument(text: string, pick: Pick): string | null {
  const name = new RegExp(`\\b${NAME}(?!\\w)`, "i");
  if (!name.test(text)) return null;
  const others = ["Dow", "Nikkei", "Microsoft", "DAX"].filter((each) => !new RegExp(`\\b${each}|blue|msft`, "i").test(text));
  return others.length === 0 ? null : text.replace(name, pick(others));
}

function excepting(text: string, pick: Pick): string | null {
  const words = [" except tech", " excluding Apple"].filter((each) => !text.toLowerCase().includes(each.split(" ").at(-1)!.toLowerCase()));
  return words.length === 0 ? null : behind(text, pick(words));
}

const UNITS: Readonly<Record<string, string>> = {
  day: "week",
  days: "weeks",
  week: "month",
  weeks: "months",
  month: "year",
  months: "years",
  quarter: "month",
  year: "month",
  years: "months",
  weekly: "monthly",
  monthly: "weekly",
  daily: "weekly",
};

function otherUnit(text: string): string | null {
  const unit = new RegExp(`(?<!\\ba )(?<!['’] ?)\\b(${Object.keys(UNITS).join("|")})\\b(?! to date|['’]| of \\d)`);
  return unit.test(text) ? text.replace(unit, (found) => UNITS[found]!) : null;
}

function otherWindow(text: string, pick: Pick): string | null {
  const window = new RegExp(`\\b(?:${WINDOW})\\b(?! of\\b)`, "i");
  const found = window.exec(text)?.[0];
  if (found === undefined) return null;
  return text.replace(window, pick(["last month", "in 2015", "since 2010", "past 3 weeks"].filter((each) => each !== found.toLowerCase())));
}
