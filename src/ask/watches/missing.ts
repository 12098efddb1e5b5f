import { strangers } from "../claims/words.ts";
import { isOfDefault } from "../default-market.ts";
import { isOrder } from "../out-of-scope.ts";
import { fromHere } from "./from-here.ts";
import type { WatchGround } from "./market.ts";
import { plainly } from "./plain.ts";
import { isVague, withAmount } from "./vague.ts";
import { type Watched, watched } from "./watched.ts";
import { behindTalk, wishOf } from "./wish.ts";

/** What a condition can lack, and the choices there are. */
export type Lacking =
  | { readonly lacks: "stretch"; readonly choices: readonly { readonly stretch: Stretch; readonly text: string }[] }
  | { readonly lacks: "subject"; readonly choices: readonly { readonly subject: string; readonly text: string }[] }
  | { readonly lacks: "amount"; readonly choices: readonly { readonly text: string }[] };

/** Over which a move is to be reached. */
export type Stretch = "day" | "week" | "month" | "this year" | "from its high";

/** A person's words for what they want to be told of, as they are understood. */
export type ReadWish =
  | { readonly kind: "condition"; readonly text: string; readonly direct: boolean; readonly watched: Watched }
  | ({ readonly kind: "lacking"; readonly text: string; readonly direct: boolean } & Lacking)
  | {
      readonly kind: "none";
      readonly text: string;
      readonly direct: boolean;
      /** of two conditions in one text, the one that can be watched by itself */
      readonly oneOfTwo?: string;
    };

/** Names a stretch, a day or what a move is measured from. */
const STRETCH =
  /\b(?:days?|daily|today|tonight|tomorrow|sessions?|weeks?|weekly|months?|monthly|quarters?|quarterly|years?|yearly|annual(?:ly)?|ytd|mtd|qtd|wtd|since|from|off|row|straight|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:19|20)\d\d|\d+[dwmy]|(?:below|under|above) (?:its|the|their)|average|moving|high|low|peak|top)\b/i;
/** A move with its size, or one side ahead of another by so much. */
const MOVE = /(?:[%+-]|\bpercent|\bpoints?|\bbp|\bbasis points)/i;
const IN_WORDS: Readonly<Record<Stretch, string>> = {
  day: "in a day",
  week: "in a week",
  month: "in a month",
  "this year": "this year",
  "from its high": "from its high",
};
/** The same for a move of any size. */
const SO_FAR: Readonly<Partial<Record<Stretch, string>>> = {
  day: "today",
  week: "this week",
  month: "this month",
  "this year": "this year",
};
const ANY_MOVE =
  /\b(?:up|down|higher|lower|rises?|falls?|gains?|drops?|rall(?:y|ies)|declines?|slides?|climbs?|sinks?|beats?|lags?|leads?|trails?|outperforms?|underperforms?|outperforming|underperforming|beating|lagging|leading|trailing|green|red|positive|negative)\b/i;
const SUBJECTS = [
  "S&P 500",
  "Nasdaq Composite",
  "Nasdaq-100",
  "Dow",
  "Russell 2000",
  "any sector",
  "any of the Magnificent Seven",
] as const;

/** Whether an answer counts the sessions of a stretch: "closes the month above 7,000" is not so on the first that closes there. */
function isTally({ answer: { values } }: Watched): boolean {
  return typeof values.hits === "number" && typeof values.sessions === "number";
}

/** "rises every day this week": not so on the first day that rises. */
function isOfEach({ momentary, ofGroup }: Watched, text: string): boolean {
  return momentary && !ofGroup && /\b(?:every|each)(?: single)? (?:day|session|week|month|quarter)\b/i.test(text);
}

/** A time that is over, in which nothing can come true any more, or one whose end must be waited for. */
const PAST =
  /\b(?:yesterday|(?<!since )last (?:week|month|quarter|year|night|monday|tuesday|wednesday|thursday|friday)|(?:in|during|of) (?:19|20)\d\d|(?<!(?:highest|lowest|record|best|worst) )(?:close|end|finishe?)s? (?:the|this) (?:week|month|quarter|year))\b/i;

/** Not at a close, which is when conditions are looked at. */
const WITHIN_THE_DAY =
  /\b(?:wait(?:ing)? for the (?:bell|close)|before the (?:bell|close|open)|intra-?day|pre-?market|after[- ]?hours|mid-?session|(?:in|inside|within|over) (?:an?|one|the|\d+|a few|a couple of) (?:hours?|minutes?|mins?|hrs?)|at \d{1,2}[:.]\d\d)\b/i;

/** "can it tell me when it was last red five days in a row": looks back, and never changes. */
function looksBack({ answer: { question } }: Watched): boolean {
  return "about" in question && /^(?:last|first|count)$/.test(String(question.about));
}

/** An average of which nobody says how many sessions it is of: "crosses its moving average". */
function isOfAnyAverage({ answer: { question } }: Watched, text: string): boolean {
  return (
    "averages" in question &&
    question.averages.length > 0 &&
    question.about === "average" &&
    !/\d|\b(?:fifty|two hundred|hundred)\b/i.test(text)
  );
}

/** Whether a move is looked at by a unit of time that the text does not name: "has gained 10% since its low" is none of a day. */
function isUnnamed({ answer: { question } }: Watched, text: string): boolean {
  if (!("per" in question) || typeof question.per !== "string") return false;
  if (!("threshold" in question) || typeof question.threshold !== "number") return false;
  const { per } = question;
  return !new RegExp(per === "day" ? "\\b(?:days?|daily|sessions?|today|close|closes)\\b|\\dd\\b" : `${per}|\\d${per[0]}\\b`, "i").test(
    text,
  );
}

/** Ends of a clause. */
const CLAUSE_END = /[.;:!?]+\s+|,\s+|\s[–—-]\s/;
/** What could change the condition beside it. */
const LIMITS =
  /\d|\b(?:not?|never|nor|without|unless|except|only|until|but|if|when|while|after|before|both|either|or|instead|intraday|percent|points?)\b|n['’]t\b/i;

/** "my son says it will never happen" */
const SOMEBODY_SAYS = /^\s*(?:my|our) \w+ (?:says|said|thinks|thought|reckons|claims|bets|keeps saying)\b/i;

/** "We're refinancing in the spring, so please warn me if the ten-year goes above 5%": the one clause that is a condition, beside talk alone. */
function clauseIn(typed: string, ground: WatchGround): ReadWish | undefined {
  const clauses = typed.split(CLAUSE_END).filter((each) => each.trim() !== "");
  if (clauses.length < 2 || clauses.length > 5) return undefined;
  const read = clauses.map((clause) => ({ clause, wish: readWhole(clause, ground) }));
  const [found, ...others] = read.filter(({ wish }) => wish.kind !== "none");
  if (found === undefined || others.length > 0 || (found.wish.kind === "lacking" && found.wish.lacks === "subject")) return undefined;
  const isTalk = ({ clause }: (typeof read)[number]): boolean =>
    !ground.isNamed(plainly(clause)) && (!LIMITS.test(wishOf(clause).text) || SOMEBODY_SAYS.test(clause));
  if (!read.every((each) => each === found || isTalk(each))) return undefined;
  return { ...found.wish, direct: wishOf(typed).direct };
}

/** Reads what a person wants to be told of, whole or in the one clause of it that says so. */
export function readWish(typed: string, ground: WatchGround): ReadWish {
  const whole = readWhole(typed, ground);
  if (whole.kind !== "none" || whole.oneOfTwo !== undefined || isOutOfReach(typed)) return whole;
  return clauseIn(typed, ground) ?? wishBehindTalk(typed, ground) ?? wordedOnce(typed, ground) ?? whole;
}

/** "holding way too much Exxon rn, dm me if it closes under $100": the wish alone, of what the talk names where the wish names nothing. */
function wishBehindTalk(typed: string, ground: WatchGround): ReadWish | undefined {
  const apart = behindTalk(typed);
  if (
    apart === undefined ||
    LIMITS.test(apart.talk) ||
    /\b(?:nobody|no one|noone|none|nothing|stop|please don)\b|\b(?:never|not|do(?:n['’]?t)?)$/i.test(apart.talk)
  )
    return undefined;
  const { text } = wishOf(apart.wish);
  const own = /\b(?:it|they)\b/i.test(text) && !ground.isNamed(plainly(text)) ? nameIn(apart.talk, ground) : undefined;
  const read = readWhole(own === undefined ? apart.wish : apart.wish.replace(/\b(?:it|they)\b/i, () => own), ground);
  return read.kind === "none" ? undefined : { ...read, direct: wishOf(typed).direct };
}

/** The longest run of words of a text that is a name, where no other word is one. */
function nameIn(text: string, ground: WatchGround): string | undefined {
  const words = text.split(/[^\p{L}\d&.'’-]+/u).filter((word) => word !== "");
  const named = words.filter((word) => ground.isNamed(word));
  for (const length of [3, 2]) {
    const runs = words.map((_, at) => words.slice(at, at + length).join(" ")).filter((run) => ground.isNamed(run));
    if (named.length === 0 && runs.length === 1) return runs[0];
  }
  return named.length === 1 ? named[0] : undefined;
}

/** "small caps (Russell 2000)", "banks, I mean the financials,": one market in two words, of which the second says which. */
function wordedOnce(typed: string, ground: WatchGround): ReadWish | undefined {
  const once = typed.replace(/([\p{L}\d& -]+?) \(([^()]+)\)/u, (all, first: string, second: string) => {
    const words = first.split(" ");
    const from = words.findIndex((_, at) => ground.isNamed(words.slice(at).join(" ")) && !ground.isNamed(words.slice(0, at).join(" ")));
    const last = words.findLastIndex((_, at) => ground.isNamed(words.slice(at).join(" ")));
    return from < 0 || !ground.isNamed(second) ? all : [...words.slice(0, last), second].join(" ");
  });
  const meant = once.replace(/\b[\p{L}\d&]+, i mean (?:the )?([^,]+),/iu, (all, second: string) => (ground.isNamed(second) ? second : all));
  if (meant === typed) return undefined;
  const read = readWhole(meant, ground);
  return read.kind === "none" ? undefined : read;
}

function isOutOfReach(typed: string): boolean {
  return UNWANTED.test(wishOf(typed).text) || BEFOREHAND.test(typed) || WITHIN_THE_DAY.test(typed) || isOrder(typed);
}

/** Reads what a person wants to be told of. What it lacks is asked back, as nobody is there to be asked when it comes true. */
function readWhole(typed: string, ground: WatchGround): ReadWish {
  const { text: said, direct } = wishOf(typed);
  const text = fromHere(plainly(said), ground) ?? said;
  // "a day before the Nasdaq crashes": nobody knows before; "btc breaks 100k": of nothing that has closes here
  if (isOutOfReach(typed) || (!ground.isNamed(plainly(text)) && namesStranger(text))) return { kind: "none", text, direct };
  const read = text === "" || PAST.test(text) || isVague(text) ? null : watched(text, ground);
  const found =
    read === null || isUnnamed(read, text) || isTally(read) || isOfEach(read, text) || isOfAnyAverage(read, text) || looksBack(read)
      ? null
      : read;
  const base = { text, direct };
  if (text !== "" && !ground.isNamed(plainly(text)) && (found === null || (!found.ofGroup && isOfDefault(found.answer.question)))) {
    const choices = withSubject(text, ground);
    if (choices.length > 1) return { kind: "lacking", lacks: "subject", choices, ...base };
  }
  if (text !== "" && found === null && !PAST.test(text)) {
    const choices = withAmount(text, ground);
    if (choices.length > 1) return { kind: "lacking", lacks: "amount", choices, ...base };
  }
  if (text !== "" && lacksStretch(text, found)) {
    const choices = withStretch(text, ground);
    if (choices.length > 1) return { kind: "lacking", lacks: "stretch", choices, ...base };
  }
  if (found !== null) return { kind: "condition", watched: found, ...base };
  const oneOfTwo = oneOfTwoIn(text, ground);
  return { kind: "none", ...base, ...(oneOfTwo === undefined ? {} : { oneOfTwo }) };
}

/** What joins two conditions: "VIX below 20 and the S&P above 7000", "the S&P falls 2% in a day but not the Nasdaq". */
const JOINT = /,? (?:and|but|while|whereas|or|plus|&) /gi;

/** The condition in front of a joint, or behind one whose sides share it: "the Nasdaq and the S&P both fall 2% in a day". */
function oneOfTwoIn(text: string, ground: WatchGround): string | undefined {
  for (const { 0: joint, index } of text.matchAll(JOINT)) {
    const first = text.slice(0, index).trim();
    if (ground.isNamed(plainly(first)) && isWatchable(first, ground)) return first;
    const second = text.slice(index + joint.length);
    if (/\bboth\b/i.test(second) && isWatchable(second.replace(/\bboth /i, ""), ground)) return second.replace(/\bboth /i, "");
  }
  return undefined;
}

const BEFOREHAND =
  /\b(?:an?|one|two|three|few|several|some|couple of|\d+) (?:minute|hour|day|session|week|month)s? (?:before|ahead|in advance|prior)\b|\b(?:tops|bottoms) out\b|\bbefore (?:it|they|that) (?:happens?|crash|crashes|falls?|drops?)\b/i;

/** "don't tell me when …": nothing is to be told; "don't ping me until …" is none of these. */
const UNWANTED =
  /^(?:do(?:n['’]?t| not)|never|stop|no need to) (?:ever )?(?:tell|telling|ping|pinging|alert|alerting|notify|notifying|warn|warning|message|messaging|dm|text|remind|wake|bother)\b/i;

function namesStranger(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => strangers.has(word));
}

/** Whether a move is said without the stretch that it is of. */
function lacksStretch(text: string, found: Watched | null): boolean {
  if (STRETCH.test(text)) return false;
  return MOVE.test(text) ? found === null || found.momentary : ANY_MOVE.test(text) && found === null;
}

function withStretch(text: string, ground: WatchGround) {
  const words = MOVE.test(text) ? IN_WORDS : SO_FAR;
  const stretches = Object.keys(words) as Stretch[];
  const found: { readonly stretch: Stretch; readonly text: string }[] = [];
  for (const stretch of stretches) {
    if (
      stretch === "from its high" &&
      !/\b(?:falls?|drops?|down|declines?|loses?|sinks?|slides?|tanks?|crash(?:es)?|slumps?|pulls? back|-\d)\b/i.test(text)
    )
      continue;
    const whole = `${text} ${words[stretch]}`;
    if (watched(whole, ground) !== null) found.push({ stretch, text: whole });
    // what cannot be watched over the first stretch can be over none
    else if (found.length === 0) return [];
    // a condition that is the same over every stretch is of none
    if (found.length === 2 && isSame(found[0]!.text, found[1]!.text, ground)) return [];
  }
  return found;
}

function isSame(one: string, other: string, ground: WatchGround): boolean {
  const [first, second] = [one, other].map((text) => JSON.stringify(watched(text, ground)?.answer.question));
  return first === second;
}

function withSubject(text: string, ground: WatchGround) {
  const found: { readonly subject: string; readonly text: string }[] = [];
  for (const subject of SUBJECTS) {
    const about = /^(?:an?|the|its|new|all)\b/i.test(text) && !/^the (?:gap|spread)/i.test(text);
    const bare = text.replace(/^(?:an?|the|its) /i, "");
    const wordings = about
      ? [`${subject} hits a ${bare}`, `${subject} ${bare}`, `${text} of the ${subject}`]
      : [`${subject} ${text}`, `${text} of the ${subject}`];
    const whole = wordings.find((each) => isWatchable(each, ground));
    if (whole !== undefined) found.push({ subject, text: whole });
    // what cannot be watched of the first market can be of none
    else if (found.length === 0) return [];
  }
  return found;
}

/** Whether a text can be watched, or lacks only the stretch. */
function isWatchable(text: string, ground: WatchGround): boolean {
  const found = watched(text, ground);
  return found !== null || (lacksStretch(text, found) && withStretch(text, ground).length > 1);
}
