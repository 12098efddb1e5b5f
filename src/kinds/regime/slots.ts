import { type Day, isoOf } from "../../calendar/day.ts";
import { back } from "../../calendar/span.ts";
import type { Window } from "../../calendar/window.ts";
import { dayOfAgo } from "../../language/dates.ts";
import type { Filling } from "../../language/filling.ts";
import type { Part } from "../../language/frame.ts";
import { countsStocks } from "../../language/members.ts";
import { isWhereToLook, said, THE_MARKET } from "../../language/sides.ts";
import type { Slots } from "../../language/slots.ts";
import type { RegimeQuestion } from "./schema.ts";

export const regimeSlots: Slots<RegimeQuestion> = {
  slots: ["subject", "window", "length", "amount", "unit"],
  told: ["toldPhase"],
  senses:
    "strictRule bull bear regime which enter end leave howFar howLong when sinceWhen what away at price performance or versus up down above below fresh first last or over chart cross longest howMany average and stay posted most biggest which worst every howOften rank times drawdown high low recover shortest ever lies".split(
      " ",
    ),

  question(filling) {
    // "how many indices are in a bear market": of several, and not how many it has had
    if (filling.has("howMany") && filling.says("indices", "indexes")) return undefined;
    // "how many stocks are in a bull market": of each of them, and not of the index
    if (countsStocks(filling)) return undefined;
    // "by the 20% definition": the rule itself
    filling.use(
      ...filling
        .all("amount")
        .filter(
          (part) =>
            part.value === 20 &&
            /^(?:rule|definition|threshold|closing|down|fall|drop|decline|rise)/.test(filling.tokenAt(part.at + part.length)),
        ),
    );
    const history = phasesIn(filling);
    if (history !== undefined) return history;
    // "which indices are in a bear market": an answer for each; "at which level" asks for the close that would flip it
    const which = filling.words("which").map(({ at, length }) => filling.tokenAt(at + length));
    if (filling.take("which") && !filling.has("price") && !which.some((noun) => /^(?:close|closing|level|price)$/.test(noun))) return null;
    // "during bear markets, how does it do in January?"
    const states = filling.words("bull", "bear");
    if (states.some(({ raw }) => /markets$/i.test(raw)) && filling.has("performance")) return null;
    if (states.some((state) => isWhereToLook(filling, state) && (/markets$/i.test(state.raw) || asksOfMoves(filling)))) return null;
    const confirmed = confirmationOf(filling);
    if (confirmed !== undefined) return confirmed;
    const either = filling.take("regime");
    const bull = filling.take("bull");
    const bear = filling.take("bear");
    if (!(either || bull || bear)) return undefined;
    const sides = filling.subjects();
    const lasted = either || bull === bear || !filling.yesNo ? undefined : takeLasted(filling);
    const [stretch] = filling.free("window");
    const window = dayOfAgo(filling.window(), stretch?.raw ?? "", filling);
    if (sides.length > 1 || window === "several" || (window !== null && window.type !== "period")) return undefined;
    const strict = filling.take("strictRule");
    if (strict && window !== null) return undefined;
    const asked = either || bull === bear ? null : bull ? "bull" : "bear";
    // "at what level is it over": the level, and not whether it is
    const change = asksLevel(filling) ? undefined : changeIn(filling);
    const about = filling.yesNo || window !== null ? undefined : aboutOf(filling);
    if (change === "left" && asked === null) return undefined;
    filling.take(
      "enter",
      "away",
      "at",
      "howFar",
      "howLong",
      "up",
      "down",
      "performance",
      "price",
      "or",
      "versus",
      "when",
      "sinceWhen",
      "what",
      "above",
      "below",
      "fresh",
      "chart",
    );
    if (lasted !== undefined) filling.take("stay");
    if (filling.has("when", "howLong", "sinceWhen")) filling.take("and");
    // "…, and on which day was it confirmed": the answer has both
    filling.use(...filling.words("posted").filter(({ raw }) => /^(?:confirmed|set|was it|last(?:s|ed)?)$/i.test(raw)));
    if (change === undefined || asksStillOrOver(filling)) filling.take("end", "leave");
    // "when did the bear market end": the day on which the bull market began
    if (change === "left" && asked !== null && window === null && !filling.yesNo && filling.has("when", "sinceWhen")) {
      filling.take("when", "sinceWhen");
      return { kind: "regime", side: sides[0] ?? THE_MARKET, asked: asked === "bear" ? "bull" : "bear", on: null, about: "start" };
    }
    // entered by now is being in it; entered in a period is another question than how that period ended
    const changed = change === "left" || (change !== undefined && window !== null);
    return {
      kind: "regime",
      side: sides[0] ?? THE_MARKET,
      asked,
      on: window,
      ...(changed ? { change } : about === undefined ? {} : { about }),
      ...(lasted === undefined ? {} : { lasted }),
      ...(strict ? { strict } : {}),
    };
  },
};

/** Units that a state can be asked to have lasted. */
const LONGEST = 20_000;

/** "has it been in a bull market for a year", "for more than six months": how long it is said to go on. */
function takeLasted(filling: Filling): RegimeQuestion["lasted"] {
  const [length, ...others] = filling
    .free("length")
    .filter((part) => /^(?:for|more than|over)\b/i.test(part.raw) || isMoreThan(filling.before(part)));
  if (length === undefined) {
    const unit = filling
      .free("unit")
      .find((part) => /^for (?:more than |over )?an? /i.test(part.raw) || (/^an? /i.test(part.raw) && isMoreThan(filling.before(part))));
    if (unit === undefined) return undefined;
    const before = filling.before(unit);
    const orMore = isMoreThan(before);
    filling.use(unit, ...(orMore ? [before!] : []));
    return { count: 1, unit: unit.unit, orMore: orMore || /more than|over/i.test(unit.raw) };
  }
  if (others.length > 0 || !Number.isInteger(length.count) || length.count > LONGEST) return undefined;
  filling.use(length);
  filling.take("stay");
  const before = filling.before(length);
  if (isMoreThan(before)) filling.use(before!);
  return {
    count: length.count,
    unit: length.unit,
    orMore: length.orMore || isMoreThan(before) || /\b(?:more than|over)\b/i.test(length.raw),
  };
}

function isMoreThan(part: Part | undefined): boolean {
  return part?.slot === "word" && /^(?:for )?(?:more than|over)$/i.test(part.raw);
}

/** "the longest bear market since 1950", "how many bull markets", "the average bear market": markets of the past. */
function phasesIn(filling: Filling): RegimeQuestion | undefined {
  const [bull, bear] = [filling.has("bull"), filling.has("bear")];
  const about = phasesAsked(filling, bear);
  if (about === undefined || bull === bear || filling.yesNo) return undefined;
  const sides = filling.subjects();
  const named = filling.window();
  if (sides.length > 1 || named === "several") return undefined;
  const window = about === "named" ? named : sinceThen(named, filling.today);
  if (about === "named" ? window === null : window !== null && window.type !== "since" && window.type !== "all") return undefined;
  const scope = window === null || window.type === "all" ? {} : { scope: window };
  // "how many sessions", "from when to when" it lasted
  filling.use(...filling.all("unit").filter(({ unit, form }) => unit === "day" && form !== "each"));
  if (filling.has("when")) filling.take("away");
  filling.take(
    ..."bull bear longest average howMany howLong what and stay posted down up performance price which when enter end last every howFar howOften rank first times drawdown high low recover shortest biggest worst most ever versus lies leave".split(
      " ",
    ),
  );
  return { kind: "regime", side: sides[0] ?? THE_MARKET, asked: bull ? "bull" : "bear", on: null, phases: about, ...scope };
}

/** "over the past 60 years": from that day on, as phases count that began since. */
function sinceThen(window: Window | null, today: Day): Window | null {
  if (window?.type !== "past" || window.unit === "day") return window;
  return { type: "since", from: { type: "date", date: isoOf(back(today, window.count, window.unit)) } };
}

/** "the last bear market", "the most recent bull market": the latest of its sort, whether it is over or not. */
function saysLast(filling: Filling): boolean {
  return filling.words("last").some((word) => {
    const next = filling.parts
      .slice(filling.parts.indexOf(word) + 1)
      .find((part) => part.slot !== "subject" && !(part.slot === "word" && (part.sense === "enter" || part.sense === "leave")));
    return next?.slot === "word" && (next.sense === "bull" || next.sense === "bear");
  });
}

function phasesAsked(filling: Filling, bear: boolean): RegimeQuestion["phases"] {
  const isMany = filling.words("bull", "bear").some(({ raw }) => /s$/i.test(raw));
  if (filling.has("recover") && bear && (isMany || filling.has("every", "average"))) return "recovery";
  if (filling.has("longest")) return "longest";
  if (filling.has("shortest")) return "shortest";
  // "when did the last one bottom" asks when it ended
  const deepest = filling.words("worst").some(({ raw }) => !/^bottom/i.test(raw));
  if (deepest || filling.words("biggest").some(({ raw }) => /deep|sever|steep|worst|big|larg/i.test(raw))) return "deepest";
  if (filling.has("average")) return "average";
  if (saysLast(filling) && !isMany) return "last";
  // "how long did the 2022 bear market last"
  const [stretch, ...others] = filling.all("window");
  const isOfYears =
    stretch !== undefined &&
    others.length === 0 &&
    ((stretch.window.type === "period" && stretch.window.period.type === "year") ||
      (stretch.window.type === "range" && stretch.window.from.type === "year" && stretch.window.to.type === "year"));
  const asksLength = filling.has("howLong") && filling.says("did", "was", "lasted");
  if (isOfYears && !isMany && (asksLength || namesByYear(filling, stretch))) return "named";
  // "how many sessions did it take to confirm this bull market": of the present one
  if (asksConfirmation(filling) && !isMany) return undefined;
  // "how often was it in a bear market"
  if (filling.has("howMany", "every", "howOften") || (isMany && filling.has("rank"))) return "count";
  return undefined;
}

/** "when was the 2020 bear market", "how deep was the bear market of 2020": the one that goes by its year, and what is asked of it. */
function namesByYear(filling: Filling, year: Part): boolean {
  const [state] = filling.words("bull", "bear");
  const isBy = state !== undefined && (filling.behind(year) === state || (filling.behind(state) === year && /^of /i.test(year.raw)));
  const begins = filling.words("enter").every((word) => /^(?:beg[aiu]n|begins|start|started|starts)$/.test(said(word)));
  return isBy && begins && filling.has("when", "howFar", "howLong", "howMany");
}

/** What is asked of how it moved, which no state answers: "how did it do", "how much did it fall", "was it up". */
function asksOfMoves(filling: Filling): boolean {
  const words = filling.words("performance");
  const asks = words.some(({ raw }) => !/^(?:do|does|did|done|go|goes|going|gone|went|looks?|looking|stands?|standing)$/i.test(raw));
  const does = words.length > 0 && filling.says("how", "what") && filling.says("do", "does", "did", "done");
  // "how much lower would it have to close to be in a bear market": how far it is from one
  if (filling.has("howFar", "howMany") && filling.says("have", "has", "need", "needs", "must") && filling.says("to")) return false;
  return filling.has("up", "down") || asks || (does && !filling.has("price", "away"));
}

/** "how many sessions did it need to confirm", "how long did it take to be confirmed". */
function asksConfirmation(filling: Filling): boolean {
  return (
    filling.has("howMany", "howLong") &&
    filling.words("enter").some(({ raw }) => /^confirm/i.test(raw)) &&
    filling.says("take", "took", "need", "needed")
  );
}

/** "how many sessions did it take to rise 20% from its low": to confirm the present bull market. */
function confirmationOf(filling: Filling): RegimeQuestion | undefined {
  const amounts = filling.all("amount");
  const isRise =
    filling.has("howMany", "howLong") &&
    filling.words("up", "away").some(({ raw }) => /^(?:to )?(?:rise|rally|climb|gain|rebound|recover|go up)/i.test(raw)) &&
    !filling.has("bear") &&
    filling.says("take", "took", "need", "needed") &&
    amounts.length === 1 &&
    amounts[0]!.value === 20 &&
    amounts[0]!.unit === "percent";
  const sides = filling.subjects();
  const stretches = filling.all("window");
  const isFromLow =
    stretches.length === 1 ? /^from (?:its|the|their|that) (?:\S+ ){0,2}(?:low|trough|bottom)$/i.test(stretches[0]!.raw) : false;
  if (!isRise || !isFromLow || sides.length > 1) return undefined;
  filling.take("howMany", "howLong", "up", "away", "bull", "posted", "at", "performance");
  filling.use(...amounts, ...stretches, ...filling.all("unit").filter(({ unit, form }) => unit === "day" && form !== "each"));
  return { kind: "regime", side: sides[0] ?? THE_MARKET, asked: "bull", on: null, about: "confirmation" };
}

/** "when did it start", "how long has it been", "how far is it from". */
function aboutOf(filling: Filling): RegimeQuestion["about"] {
  if (asksConfirmation(filling)) {
    filling.take("howMany", "howLong", "away");
    filling.use(...filling.all("unit").filter(({ unit, form }) => unit === "day" && form !== "each"));
    return "confirmation";
  }
  if (filling.has("howLong")) return "length";
  if (filling.has("when", "sinceWhen")) return "start";
  // "it is 20% away from a bear market"
  const isFar = filling.has("away", "up", "down") && filling.all("amount").some(({ unit }) => unit === "percent");
  return filling.has("howFar") || asksLevel(filling) || isFar ? "distance" : undefined;
}

/** "at what closing level would it enter a bear market": the close that would flip it. */
function asksLevel(filling: Filling): boolean {
  return filling
    .words("price", "which", "what", "where", "at")
    .some(({ at }) =>
      /^(?:at )?(?:what|which) (?:closing )?(?:level|close|price)\b/.test([0, 1, 2, 3].map((i) => filling.tokenAt(at + i)).join(" ")),
    );
}

/** "still in a bear market or did they get out", "still a bull market or is it over": whether it goes on is asked. */
function asksStillOrOver(filling: Filling): boolean {
  return filling.has("or") && filling.has("leave", "end") && filling.tokensBefore(filling.words("or")[0]!.at).includes("still");
}

function changeIn(filling: Filling): RegimeQuestion["change"] {
  if (asksStillOrOver(filling)) return undefined;
  // "is it still in a bear market, and the date when it finished": whether it goes on is asked first
  if (filling.yesNo && filling.has("bull", "bear") && filling.tokensBefore(filling.words("bull", "bear")[0]!.at).includes("still"))
    return undefined;
  const leaving =
    filling.words("leave").length > 0 ||
    filling.words("above", "versus").some((word) => said(word) === "over") ||
    filling.words("end").some((word) => /^(?:end|over|finished|done|come|final)/i.test(word.raw));
  if (leaving) {
    filling.take("leave", "end");
    return "left";
  }
  const entered = filling.words("enter");
  if (entered.length === 0) return undefined;
  if (entered.some((word) => /^(?:beg[aiu]n|begins|start|started|starts|starting)$/.test(said(word)))) return "began";
  return entered.some((word) => /^enter|^(?:got|went|gone|go|fell|fall|fallen|slip|slipped) into|^turn/.test(said(word)))
    ? "entered"
    : undefined;
}
