import { isSingleDay } from "../../calendar/resolve.ts";
import { isPresent, type Window } from "../../calendar/window.ts";
import type { Filling } from "../../language/filling.ts";
import type { Part } from "../../language/frame.ts";
import { isWhereToLook, isYield, said, THE_MARKET } from "../../language/sides.ts";
import type { Slots } from "../../language/slots.ts";
import type { DrawdownQuestion } from "./schema.ts";

const PAST_YEAR: Window = { type: "past", count: 1, unit: "year" };

export const drawdownSlots: Slots<DrawdownQuestion> = {
  slots: ["subject", "window", "length", "amount", "unit"],
  told: ["toldHigh"],
  senses:
    "recover high yearHigh drawdown correction pullback howFar howLong howMany when what away at above below up down performance price enter end leave best worst biggest most last fresh ever first chart cross posted sinceWhen since where versus and set after gap ownBasket ownWeights".split(
      " ",
    ),

  question(filling) {
    const yearHigh = filling.take("yearHigh");
    const highs = filling.words("high");
    // "the highest it has ever closed at": the level itself
    if (filling.words("price").some(({ raw }) => /ever closed/i.test(raw))) return null;
    const high = filling.take("high");
    // "its worst year on record" names no high
    if (highs.some((word) => /^records?$/i.test(word.raw) && filling.tokenAt(word.at - 1) === "on")) return undefined;
    const correction = filling.take("correction");
    if (
      filling.words("correction").some((state) => isWhereToLook(filling, state)) &&
      filling.has("performance", "up", "down") &&
      !filling.yesNo
    )
      return null;
    // "how many weeks since the last correction": of one that is over
    if (filling.has("correction") && filling.has("howMany", "howLong", "when") && filling.has("since", "last")) return null;
    const falls = filling.words("drawdown", "pullback");
    const fall = filling.take("drawdown", "pullback");
    // "how deep was its fall in 2020"
    const deep = filling.words("howFar").some(({ raw }) => /^how deep$/i.test(raw)) && filling.take("down");
    const deepest =
      deep || falls.some(({ raw }) => /max|worst|biggest|deepest|largest|trough|dd/i.test(raw)) || filling.has("worst", "biggest");
    const named = namedHigh(filling);
    const fromHigh =
      filling.has("recover") && filling.all("window").some(({ window }) => window.type === "extreme" && window.extreme === "high");
    if (!(yearHigh || high || correction || fall || deep || fromHigh || asksAfterFall(filling) || named !== undefined)) return undefined;
    // the best of falls is none that is asked for here, and never the worst
    if (fall && filling.has("best", "smallest")) return null;
    // "the VIX high of 2022", "the S&P's highest close ever": a level, which nothing falls from
    const isVolatility = filling.all("subject").some(({ sort }) => sort === "volatility");
    // "is the VIX at its highest since 2020": nothing falls from there
    if (isVolatility && filling.yesNo && filling.all("window").some(({ window }) => window.type === "since")) return undefined;
    const asksLevel = isVolatility || highs.some(({ raw }) => /^highest/i.test(raw)) || (filling.has("what") && !yearHigh);
    const asksFall = filling.has(
      "away",
      "below",
      "above",
      "howFar",
      "recover",
      "drawdown",
      "down",
      "pullback",
      "versus",
      "since",
      "after",
      "when",
      "where",
      "gap",
    );
    const isHighestOfVolatility =
      isVolatility &&
      highs.some(({ raw }) => /^highest/i.test(raw)) &&
      !filling.has("away", "below", "drawdown", "down") &&
      filling.words("howFar").every(({ raw }) => /^how much$/i.test(raw));
    if (asksLevel && !filling.yesNo && highs.length > 0 && (!asksFall || isHighestOfVolatility)) return undefined;
    // "its return together with its deepest drawdown"
    if (filling.has("and") && filling.words("performance", "up").some(({ raw }) => /^(?:return|perform|gain)/i.test(raw))) return undefined;
    // "the S&P year to date plus its deepest fall": the return of that stretch too
    if (fall && returnsToo(filling)) return undefined;
    const sides = filling.subjects();
    if (sides.length > 1 || sides.some(isYield)) return undefined;
    // "its highest since when?" asks for an earlier close as high, not for the distance from a high
    const [last] = filling.words("since").slice(-1);
    const asksSince = filling.has("sinceWhen") || (last !== undefined && filling.tokenAt(last.at + last.length) === "");
    if (asksSince && highs.some(({ raw }) => /^highest/i.test(raw))) return undefined;
    const isMany = highs.some(({ raw }) => /(?:closes|highs|records|aths)$/i.test(raw)) && !filling.yesNo && !asksFall;
    if (isMany && filling.free("window").some(({ window }) => window.type === "period")) return undefined;
    // how many records there were is another question
    if (filling.has("howMany") && !filling.has("howLong") && filling.all("unit").every(({ form }) => form === "one")) return undefined;
    // "sessions until the next record" lie ahead
    const isAhead = filling.words("away").some(({ raw }) => /^(?:until|till)$/i.test(raw));
    if (isAhead && filling.has("howMany", "howLong") && filling.all("unit").length > 0) return undefined;
    // "how many days since the last record": the unit of the answer, no stretch
    const asksLength = filling.words("howLong").some(({ raw }) => !/until|till|before/i.test(raw)) && !filling.has("howFar", "away");
    if (filling.has("howMany", "howLong")) filling.use(...filling.all("unit"));
    // "how far below its November 2021 high is it today": the present, as always
    if (filling.has("howFar") && (high || named !== undefined || yearHigh))
      filling.use(...filling.free("window").filter((part) => isPresent(part.window) && /^today(?:['’]s close)?$/i.test(part.raw)));
    // "bought at the top in 2021, how much is it up?"
    if (filling.has("up") && filling.has("howFar") && !filling.has("away", "below", "down")) return undefined;
    // "to win back its October 2007 high": the high that is named, and when a close reached it again
    const recovers = (high || fromHigh || named !== undefined) && !yearHigh && asksRecovery(filling) && filling.take("recover");
    const wonBack = recovers ? (named ?? crisisHigh(filling) ?? afterHigh(filling) ?? filling.window()) : undefined;
    if (wonBack === "several" || (recovers && wonBack !== null && wonBack?.type !== "period" && wonBack?.type !== "all")) return undefined;
    // "how long to recover from its 2020 decline": its deepest fall then
    const fromFall = !recovers && filling.has("recover") && (fall || filling.has("down")) && !high && !yearHigh;
    if (fromFall) filling.take("recover", "down", "howLong", "howMany", "when");
    const [stretch] = filling.all("window");
    const given = named === undefined && !recovers ? filling.window() : null;
    const window =
      fromFall && stretch !== undefined && given !== null && given !== "several" ? (fallIn(given, stretch.raw) ?? given) : given;
    if (window === "several" || (window !== null && window.type === "extreme")) return undefined;
    // "how deep has it fallen on 19 October": what it did that day
    if (deep && window?.type === "period" && isSingleDay(window.period)) return undefined;
    const highest = isHighestOf(filling, highs);
    const left = hasLeft(filling);
    if (left && (!correction || window !== null)) return undefined;
    filling.take(
      "at",
      "away",
      "above",
      "below",
      "howFar",
      "howLong",
      "howMany",
      "down",
      "up",
      "performance",
      "price",
      "enter",
      "end",
      "best",
      "worst",
      "biggest",
      "most",
      "when",
      "last",
      "fresh",
      "what",
      "first",
      "chart",
      "ever",
      "cross",
      "sinceWhen",
      "since",
      "where",
      "versus",
      "and",
      "set",
      "after",
      ...(sides.length === 1 && highs.length + (yearHigh ? 1 : 0) > 0 ? ["gap"] : []),
    );
    // "when did it last close at its highest close this year": a day, which the level of the stretch has
    const isHighest = highs.some(({ raw }) => /^highest/i.test(raw));
    const asksWhen = filling.words("when").length > 0 && !filling.yesNo;
    if (asksWhen && isHighest && window?.type === "period" && !recovers && !fall && !deep) return null;
    if (recovers) filling.use(...filling.all("unit").filter(({ unit }) => unit === "day"));
    if (filling.has("posted")) filling.take("posted");
    // "at its highest since August" means the highest close since then, not of all
    const ofWindow = highest && named === undefined && !yearHigh && window !== null && window.type !== "all";
    // "S&P at a record?": a question mark asks for a yes or a no where no verb does
    const isAt =
      filling.query &&
      (high || yearHigh) &&
      (filling.words("at").length > 0 || filling.says("yet", "already")) &&
      !filling.has("what", "which", "where", "when", "away", "below", "last", "since", "howLong", "howMany");
    // "at what level would it be in a correction"
    const asksWhere =
      correction &&
      !filling.yesNo &&
      /level|price/i.test(
        filling
          .words("where", "price", "what")
          .map(({ raw }) => raw)
          .join(" "),
      );
    const asks =
      filling.yesNo || isAt || (filling.query && correction && !left && !asksWhere && !filling.has("when", "howFar", "howLong", "howMany"));
    // "when did it last set a record": a day, and no distance
    const asksDate =
      filling.has("when") && highs.length > 0 && !recovers && !asks && window === null && named === undefined && !correction && !fall;
    // "how many sessions since its last record close"
    const asksElapsed =
      asksLength &&
      highs.length > 0 &&
      !yearHigh &&
      !recovers &&
      !asks &&
      window === null &&
      named === undefined &&
      !correction &&
      !fall &&
      !deep &&
      !fromFall;
    // "is it still below its 2021 high"
    const isBelow =
      named !== undefined &&
      window === null &&
      (filling.words("below").length > 0 ||
        filling.all("window").some(({ window: each, raw }) => each.type === "extreme" && /^(?:below|under|beneath)\b/i.test(raw))) &&
      !recovers &&
      !fall &&
      !deep;
    // "how far is it from a correction"
    const toCorrection =
      correction &&
      !(left || asks || recovers || fromFall || fall || deep || high || yearHigh) &&
      window === null &&
      named === undefined &&
      (asksWhere || filling.words("howFar", "away").length > 0 || filling.says("need", "must"));
    const asked = left ? "correction" : asks ? (correction ? "correction" : high || yearHigh ? "high" : isBelow ? "below" : null) : null;
    return {
      kind: "drawdown",
      side: sides[0] ?? THE_MARKET,
      within: recovers ? (wonBack ?? null) : ofWindow ? window : (named ?? (yearHigh ? PAST_YEAR : null)),
      window: ofWindow ? null : window,
      asked,
      about: toCorrection
        ? "correction"
        : asksDate
          ? "date"
          : asksElapsed
            ? "elapsed"
            : recovers
              ? "recovery"
              : fromFall
                ? "recovery"
                : (fall || deep) && (window !== null || deepest)
                  ? "fall"
                  : null,
      ...(left ? { change: "left" as const } : {}),
    };
  },
};

/** A stretch told by itself before "and its drawdown". */
function returnsToo(filling: Filling): boolean {
  const [fall] = filling.words("drawdown");
  const joint = fall === undefined ? undefined : filling.before(fall);
  const before = joint?.slot === "word" && joint.sense === "and" ? filling.before(joint) : undefined;
  return before?.slot === "window" && before.window.type !== "extreme" && filling.before(before)?.slot === "subject";
}

/** "to recover from its 2020 decline": a fall of a stretch that is named, from which it recovered. */
function asksAfterFall(filling: Filling): boolean {
  return (
    filling.has("recover") && filling.has("down") && filling.all("window").some(({ window, raw }) => fallIn(window, raw) !== undefined)
  );
}

/** "from the 2020 decline": the year that the fall lies in, and no start. */
function fallIn(window: Window, raw: string): Window | undefined {
  if (window.type === "period") return window;
  return window.type === "since" && /^from (?:the|its)\b/i.test(raw) ? { type: "period", period: window.from } : undefined;
}

/** "to recover from the financial crisis": the high that it fell from. */
function crisisHigh(filling: Filling): Window | undefined {
  const part = filling
    .free("window")
    .find(({ window }) => window.type === "extreme" && window.extreme === "high" && window.to !== undefined);
  if (part?.window.type !== "extreme" || part.window.within === undefined) return undefined;
  filling.use(part);
  return { type: "period", period: part.window.within };
}

/** "after the March 2000 peak how long until it got back": the high that is named as a start. */
function afterHigh(filling: Filling): Window | undefined {
  const part = filling
    .free("window")
    .find(({ window }) => window.type === "extreme" && window.extreme === "high" && window.to === undefined);
  if (part?.window.type !== "extreme") return undefined;
  filling.use(part);
  return part.window.within === undefined ? { type: "all" } : { type: "period", period: part.window.within };
}

/** "when did it get back to its high": and not "how far is it back to its high", which asks for a distance. */
function asksRecovery(filling: Filling): boolean {
  return !filling.has("howFar") || filling.has("when", "howLong", "howMany");
}

/** "from its November 2021 high", "below the 2021 peak": a high that a stretch names. */
function namedHigh(filling: Filling): Window | undefined {
  const part = filling
    .all("window")
    .find(
      ({ window, lead }) =>
        window.type === "extreme" &&
        window.to === undefined &&
        window.extreme === "high" &&
        lead !== "since" &&
        lead !== "after" &&
        lead !== "at",
    );
  if (part?.window.type !== "extreme") return undefined;
  filling.use(part);
  return part.window.within === undefined ? { type: "all" } : { type: "period", period: part.window.within };
}

/** "at its highest", "the highest close of 2022": of the stretch beside it. How far it was from its high in June asks how it stood in June. */
function isHighestOf(filling: Filling, highs: readonly Part[]): boolean {
  if (highs.length === 0) return false;
  if (highs.some((high) => isOfLength(filling, high))) return true;
  if (filling.yesNo) return highs.every((high) => /^highest(?: (?:close|level|point))?$/.test(said(high)));
  // "how far is it from its highest close in 2022": from that one, now
  const [stretch] = filling.all("window");
  const isPast = stretch !== undefined && highs.every(({ at, raw }) => at < stretch.at && /^highest/i.test(raw));
  if (isPast && filling.says("is", "are")) return true;
  const asksDistance = filling.has("howFar", "away", "at", "above", "below", "up", "down", "drawdown", "correction", "howMany", "howLong");
  return !asksDistance && highs.every((high) => /^(?:highest(?: close)?|(?:closing )?highs?|peaks?)$/.test(said(high)));
}

/** "a three-month high": the highest close of so long. */
function isOfLength(filling: Filling, high: Part): boolean {
  const before = filling.before(high);
  return (before?.slot === "length" || before?.slot === "window") && /^\S+[- ](?:day|week|month|year)$/i.test(before.raw);
}

/** Whether something says that a state is over: "exited", "is out of", "has ended". */
function hasLeft(filling: Filling): boolean {
  return filling.take("leave") || filling.words("end").some((word) => /^(?:end|ends|ended|ending|over|finished|done)$/.test(said(word)));
}
