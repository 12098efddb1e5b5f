import { isSingleDay } from "../../calendar/resolve.ts";
import { isBygone, spanOf } from "../../calendar/span.ts";
import { type CalendarUnit, calendarUnits, isPresent, type Period, type Window } from "../../calendar/window.ts";
import type { Filling } from "../../language/filling.ts";
import type { Part } from "../../language/frame.ts";
import { lengthsAfter } from "../../language/lengths.ts";
import { likeNow } from "../../language/like-now.ts";
import { countsStocks, sharesOfThem } from "../../language/members.ts";
import { asksPartOfYear, partAskedAbout } from "../../language/part-of-year.ts";
import {
  asksHowLongRunning,
  countsSessionsAhead,
  fallTurns,
  isPassive,
  isYield,
  multipleAsked,
  said,
  saysMean,
  THE_MARKET,
} from "../../language/sides.ts";
import type { Slots } from "../../language/slots.ts";
import { readUnit } from "../../language/time/periods.ts";
import { heldAgainst, newExtremes, ofEach, rankAsked, saysClose, unitOf } from "./places.ts";
import { DEFAULT_TOP, type RecordQuestion } from "./schema.ts";

type AmountPart = Extract<Part, { slot: "amount" }>;

const SIZE: Readonly<Record<CalendarUnit, number>> = { day: 0, week: 1, month: 2, quarter: 3, half: 4, year: 5 };

export const recordSlots: Slots<RecordQuestion> = {
  slots: ["subject", "window", "length", "amount", "unit"],
  thenToo: true,
  told: ["toldRisen", "toldCloses"],
  senses: [
    ..."inARow yield rates bottomUp basisPoints low set at price fresh enter rank rankOf among whenever span either when howMany howOften which what portion best worst biggest up down ahead behind versus than last present ever twice thrice times posted bigger smaller calendar performance high drawdown howFar gap first most every and minus sinceWhen since howLong above below after percentile few either orMore average median hitRate".split(
      " ",
    ),
    ...Array.from({ length: 12 }, (_, i) => `month${i + 1}`),
    ...Array.from({ length: 5 }, (_, i) => `weekday${i + 1}`),
    "half1",
    "half2",
    "quarter1",
    "quarter2",
    "quarter3",
    "quarter4",
  ],

  question(filling) {
    const sides = filling.subjects();
    const ofYield = sides.some(isYield);
    if (sides.length > 2 || (ofYield && sides.length > 1) || isPassive(filling)) return undefined;
    if (ofYield && filling.has("after", "high", "low", "price")) return undefined;
    // "say I bought it on its best day": of what was bought then
    if (filling.has("bought")) return null;
    // "is its mean January larger than its mean month": two means against each other
    if (filling.yesNo && filling.words("average", "median").length > 1 && filling.has("bigger", "smaller", "ahead", "behind", "than"))
      return null;
    // "biggest movers today": stocks, not days
    if (filling.words("rank").some(({ raw }) => /\bmovers$/i.test(raw))) return null;
    // "on how many sessions in March was it ahead": of one stretch, which a comparison tells whole
    if (sides.length === 2 && countsSessionsAhead(filling)) return null;
    // "the worst stretch of ten consecutive sessions": no run in one direction
    const consecutive = consecutiveIn(filling);
    if (filling.has("inARow") && consecutive === undefined) return undefined;
    // "does the VIX ever rise together with the S&P": neither is held against the other
    if (sides.length === 2 && !filling.has("ahead", "behind", "versus", "gap", "minus", "than", "after", "either", "bigger", "smaller"))
      return undefined;
    // "the VIX's average in August": of closes, and of no moves
    const isVolatility = filling.all("subject").some(({ sort }) => sort === "volatility");
    if (
      isVolatility &&
      filling.has("average", "median") &&
      !filling
        .words("performance", "up", "down", "either")
        .some(({ raw }) => /return|gain|loss|move|change|rise|fall|jump|spike/i.test(raw))
    )
      return null;
    // "the three biggest losers that month": of members, and no stretch of time
    if (
      filling
        .words("best", "worst", "biggest", "rank")
        .some(({ raw }) => /\b(?:losers|gainers|winners|laggards|movers|decliners)$/i.test(raw))
    )
      return null;
    const special = ofEach(filling, sides) ?? (sides.length < 2 ? newExtremes(filling, sides) : undefined) ?? rankAsked(filling, sides);
    if (special !== undefined) return special;
    // "three best weeks, ranked": in that order anyway
    const ranks = filling
      .words("rank")
      .some(({ raw, at }) => !/^(?:list|table|breakdown)/i.test(raw) && !(raw === "ranked" && at > 0 && filling.breakAt(at) === "comma"));
    // "when did it recover from its peak, and after how many sessions?"
    const recovers = filling.words("up").some(({ raw }) => /^recover/i.test(raw));
    if (recovers && filling.all("window").some(({ window }) => window.type === "extreme")) return undefined;
    if (ranks || filling.has("rankOf", "among", "set", "fresh") || (filling.has("whenever") && !filling.has("after"))) return undefined;
    if (asksPartOfYear(filling) || (sides.length < 2 && partAskedAbout(filling) !== undefined)) return null;
    // "its worst first half": no order of a list
    if (filling.words("bottomUp").some((word) => /^(?:half|quarter|week|month|year|day)/.test(filling.tokenAt(word.at + word.length))))
      return undefined;
    if (countsStocks(filling) || sharesOfThem(filling) || fallTurns(filling) !== undefined || filling.says("batting")) return null;
    // "its highest close since when": of closes, not of moves
    if (filling.has("sinceWhen") && (saysClose(filling) || isAtExtreme(filling))) return null;
    // "when was its lowest close this year": a level too
    if (filling.has("when") && saysClose(filling) && filling.words("high", "low").some(({ raw }) => /^(?:highest|lowest)/i.test(raw)))
      return null;
    // "by how much is it ahead" asks of no later time
    const asksAfter = filling.words("after").some(({ raw }) => !/^ahead$/i.test(raw));
    // "when did it last close this low", "when was it last higher than today": a level, and no move
    if (sides.length < 2 && asksLevel(filling)) return null;
    // "its gain was how many times the Dow's" counts no days
    if (multipleAsked(filling) !== undefined || asksHowLongRunning(filling)) return null;
    // "who's ahead" looks back at nothing
    if (!asksAfter && filling.has("after")) return undefined;
    // "the Nasdaq after the Dow fell 3%": neither is held against the other
    if (asksAfter && sides.length > 1 && !filling.has("ahead", "behind", "versus", "gap", "minus")) return undefined;
    const horizons = asksAfter ? lengthsAfter(filling) : [];
    const superlative = filling.has("best", "worst", "biggest");
    const then = superlative || filling.all("amount").length > 0 ? undefined : heldAgainst(filling);
    if (then !== undefined && filling.yesNo) return null;
    const held: Held | undefined = superlative ? stretchAsked(filling) : then;
    const of = held?.period;
    if (superlative && of === undefined && asksOfOneStretch(filling)) return null;
    const comparative = comparesUnit(filling);
    // "days since the last 3% fall", "how long ago did it last fall 3%"
    const elapsed = filling.words("howLong").some(({ raw }) => !/until|till|before/i.test(raw)) && !filling.has("inARow", "after", "high");
    const listing = listsMoves(filling);
    const counts = filling.has("howMany", "howOften", "portion") || listing;
    const looksBack = filling.has("last", "sinceWhen", "since", "when", "first", "after") || counts;
    // what followed has its mean and its median in any case
    const usual =
      filling.words("ever").some(({ raw }) => /^historical/i.test(raw)) &&
      filling.has("performance") &&
      !superlative &&
      !filling.has("howMany", "howOften", "portion");
    const stat = asksAfter
      ? undefined
      : usual && partIn(filling)
        ? "average"
        : filling.has("median")
          ? "median"
          : filling.has("average")
            ? "average"
            : undefined;
    // "the best month on average": parts of the year against each other
    const isExtreme = superlative || filling.words("high", "low").some(({ raw }) => /^(?:highest|lowest)/i.test(raw));
    // "the highest hit rate": of several parts against each other
    if (filling.has("hitRate") && isExtreme) return undefined;
    if (stat !== undefined && (isExtreme || namesMovingAverage(filling))) return undefined;
    // "the average up day": of those that rose alone
    const isOfSome = filling.words("up", "down").some((word) => readUnit(filling.tokenAt(word.at + word.length)) !== undefined);
    if (stat !== undefined && isOfSome && !asksAfter && !filling.has("portion", "hitRate", "howOften", "howMany")) return undefined;
    const part = partOf(filling, superlative || comparative || stat !== undefined || filling.has("hitRate"));
    // "in how many Septembers did it end the month higher": the September's
    if (part?.unit === "month") filling.use(...filling.free("window").filter(({ raw }) => /^(?:the )?month$/i.test(raw)));
    const listed = listedIn(filling);
    if (listed !== undefined) filling.use(listed);
    const top = listed?.count ?? topOf(filling);
    const amount = amountOf(filling, ofYield);
    // "closes in the ten-year yield": of a yield, whichever stands there
    if (filling.has("yield", "rates") && !sides.some(isYield)) return null;
    // "within 2% of its high": a distance, no fall of so much
    if (filling.words("at").some(({ raw }) => /^within$/i.test(raw))) return null;
    // "how many days did it need for a rise of 20%": a length of time, and no day that rose so much
    if (filling.has("howMany", "howLong") && filling.says("need", "needed", "take", "took")) return null;
    // "down 5% or more from its high of this year": from the high of a stretch, which no record is measured from
    if (amount !== undefined && filling.all("window").some(isHighOfStretch)) return null;
    // nothing closes above its highest close by so much
    if (filling.all("window").some(({ lead, window }) => lead === "above" && window.type === "extreme" && window.extreme === "high"))
      return null;
    if (amount === "several" || (amount !== undefined && sides.length < 2 && isOfTheIndex(amount))) return undefined;
    // a figure that is stated is no condition: "the Russell rose 3.2% last week"
    if (amount !== undefined && isStated(filling, amount) && !asksFor(filling) && !listing) return undefined;
    // a figure that is told of a stretch is never the bound of a record: "it fell 39.3% in 2000, its worst year ever"
    if (amount !== undefined && superlative && filling.said) return null;
    const below = belowHigh(filling);
    const latest = latestOf(filling, part !== null, stat !== undefined || counts || filling.has("hitRate"));
    const eachUnit = takeEachUnit(filling);
    // "worst rolling 12 months": of every session's, and not of calendar ones
    if (filling.all("window").some(({ raw }) => /\brolling\b/i.test(raw))) return null;
    // "a weekly loss bigger than last week's": beyond the figure of another stretch, which no record has a place for
    const others = filling.free("window");
    if (others.some((part) => isBehindThan(part, filling) && !isPresent(part.window) && !isTheDay(part.window, filling))) return null;
    // "jumped 24% on 25 May; when before that was there a bigger gain": before a day that no record has a place for
    if (filling.words("last").some(({ raw }) => /^before (?:that|then)/i.test(raw)) && filling.free("window").length > 0) return null;
    const times = windowsOf(filling, held?.unit);
    if (times === "several") return undefined;
    const { scope, now } = times;
    // "has it fallen 5% in a day since 2010": whether it ever has
    const ofAny = filling.yesNo && amount !== undefined && scope !== null && !superlative && !comparative && namesStretch(filling);
    const ever = times.ever || ofAny;
    if (now !== undefined && listing) return undefined;
    const percentile = filling.take("percentile");
    // "what percentile is the VIX at": of its closes, not of its moves
    if (
      percentile &&
      !(
        filling.has("up", "down", "ahead", "behind") ||
        filling.has("gap") ||
        filling.words("performance").some(({ raw }) => /return|gain|loss|move|change/i.test(raw)) ||
        // "in which percentile does this month land"
        (now !== undefined &&
          !filling.has("price") &&
          filling.all("subject").every(({ sort }) => sort !== "volatility" && sort !== "yield")) ||
        // "how extreme was today, as a percentile of all its days"
        (now !== undefined && filling.has("biggest")) ||
        // "what percentile of all weeks is this one"
        (filling.all("unit").length > 0 &&
          !filling.has("price") &&
          filling.all("subject").every(({ sort }) => sort !== "volatility" && sort !== "yield"))
      )
    )
      return null;
    // "its biggest rise since?"
    const open = (superlative || comparative) && filling.words("since").some((word) => filling.behind(word) === undefined);
    // "was its 4.9% gain in November the largest since 2020": the figure is told, not looked for
    if (of !== undefined && amount !== undefined) return null;
    // "was this week the best since November 2020?"
    const isMove = filling.has("biggest") && filling.has("up", "down", "ahead", "behind");
    const isBest = (filling.has("best", "worst") || isMove) && now !== undefined && filling.yesNo && amount === undefined;
    const present =
      isBest ||
      then !== undefined ||
      filling.has("present", "sinceWhen") ||
      open ||
      percentile ||
      comparative ||
      (now !== undefined && (ever || looksBack));
    const stretch =
      consecutive ??
      stretchOf(
        filling,
        now,
        latest?.unit ?? held?.unit ?? eachUnit ?? sessionsCounted(filling) ?? (listed?.unit === "session" ? "day" : listed?.unit),
      );
    if (stretch === undefined) return undefined;
    // "hit rate of Decembers": of those that rose
    const rate =
      amount === undefined &&
      !percentile &&
      (filling.has("hitRate") || (filling.has("portion") && filling.has("up", "down", "ahead", "behind")));
    // "in how many Januaries did it fall, and what is the average one": counted, the mean stands beside it
    const countsBeside = filling.has("howMany") && filling.has("down") && !filling.has("up") && filling.has("and") && stat === "average";
    // "its average September and how often it is red"
    const isCountedToo = stat !== undefined && filling.has("howOften") && filling.has("and") && filling.has("up", "down");
    const asksStat =
      !countsBeside &&
      (stat !== undefined || rate) &&
      amount === undefined &&
      !present &&
      !looksBackInTime(filling) &&
      (stretch.named || part !== null);
    if (stat !== undefined && !asksStat && !countsBeside) return undefined;
    // "the average Monday", "how many Mondays did it rise": a season's, which has its median beside it
    if (part?.weekday !== undefined && sides.length < 2 && (stat !== undefined || rate || (counts && amount === undefined))) return null;
    // "in the year after a losing year"
    const followsMove =
      asksAfter && horizons.length > 0 && stretch.named && amount === undefined && filling.has("up", "down", "ahead", "behind");
    const asksCondition = (amount !== undefined && (looksBack || ever || stretch.repeat !== null)) || followsMove;
    // "when was the last down week": the latest that fell at all
    const asksLatest =
      amount === undefined &&
      stretch.named &&
      filling.has("when", "last") &&
      filling.has("last") &&
      filling.has("up", "down", "ahead", "behind") &&
      !(superlative || comparative || counts || asksStat || present || asksAfter || percentile || filling.yesNo);
    const asksExtreme = superlative && (stretch.named || part !== null);
    const asksPresent =
      present &&
      (looksBack || superlative || comparative || ever || filling.has("present") || percentile) &&
      (superlative || comparative || sides.length > 0);
    // stretches are counted by whether they rose or fell, and nothing is where neither is said
    const moves =
      filling.has("up", "down", "ahead", "behind", "either", "best", "worst") ||
      filling.words("performance").some(({ raw }) => /^(?:mov|swing|swung|chang)/i.test(raw));
    const asksCount = counts && (stretch.named || part !== null) && (amount !== undefined || moves || present);
    if (!(asksLatest || asksCondition || asksExtreme || asksPresent || asksCount || asksStat)) return undefined;
    // "how many times did it rise today": nothing is counted within a day
    if (counts && now !== undefined && amount === undefined && !superlative && !comparative) return undefined;

    const both = asksBothEnds(filling) && amount === undefined && !filling.yesNo && !present && !asksAfter;
    const direction = both ? "up" : directionOf(filling, amount?.value ?? 0);
    if (direction === undefined) return undefined;
    const falls = below || filling.has("high", "drawdown");
    // what followed a fall from a high is asked of its first close, not of each
    if (falls && (amount === undefined || sides.length > 1 || asksAfter)) return undefined;
    const comparesPresent = asksPresent || isStatement(filling);
    // among the stretches of a year, those after it count too: its place among them all says whether it was
    const within =
      of === undefined || then !== undefined || scope === null || scope.type === "since"
        ? undefined
        : withinStretch(of, scope, filling.today);
    if (within === null || (within !== undefined && sides.length > 1)) return null;
    const isAsked = (superlative || comparative) && filling.yesNo && amount === undefined && !filling.has("sinceWhen");
    const ofPresent = (of !== undefined && then === undefined) || (isAsked && comparesPresent);
    // "has it had a worse week than this": whether there is one, and not whether this is the worst
    const isSought = isAsked && comparative && ofPresent && of === undefined && looksForAnother(filling);
    const since =
      amount === undefined && !isSought && scope?.type === "since" && ((asksExtreme && isStatement(filling)) || ofPresent)
        ? scope.from
        : null;
    // what followed the one best day is no sample
    if (asksAfter && horizons.length > 0 && asksExtreme && amount === undefined && !present && since === null) return undefined;
    // a stretch that is over has no present one in it
    // "strongest first quarter since when": of first quarters, and of no day in this one
    const isOwnStretch = !stretch.named && scope?.type === "period" && !isPresent(scope);
    const isPast = (isBygone(scope, filling.today) || isOwnStretch) && of === undefined && now === undefined;
    if (isPast && (present || ofPresent) && !asksExtreme && amount === undefined && within === undefined) return undefined;
    const threshold =
      asksStat || within !== undefined || (isPast && (present || ofPresent) && asksExtreme && amount === undefined)
        ? null
        : thresholdOf(amount, present || since !== null || ofPresent, asksExtreme && !present && since === null && !ofPresent, direction);
    const ofCalendarYear = filling.says("calendar");
    // "does it usually fall in September": in most years
    const isUsual = asksStat && stat === "average" && filling.yesNo && filling.has("up", "down");
    const isOfMean = isUsual && saysMean(filling);
    const isMean = asksAfter && !filling.has("median") && saysMean(filling);
    useRest(filling);
    // "in the year following a gain of more than 20%": no day gains as much
    const ofYear =
      !stretch.named && horizons.some(({ unit }) => unit === "year") && ((amount?.value ?? 0) >= LEAST_OF_A_YEAR || ofCalendarYear);
    // "in what share of years was December positive": the Decembers
    const ofParts = part !== null && (!stretch.named || (typeof stretch.per === "string" && SIZE[stretch.per] > SIZE[part.unit]));
    // "has it ever fallen 10% in June": over all of any June
    const anyMonth = ever && !stretch.named && amount !== undefined && scope?.type === "period" ? monthOfAnyYear(scope.period) : undefined;
    const ofMonths = anyMonth !== undefined;
    const per = ofYear ? "year" : ofMonths ? "month" : ofParts ? part.unit : stretch.per;
    return {
      kind: "record",
      sides: sides.length === 0 ? [THE_MARKET] : sides,
      measure: falls ? "drawdown" : ofYield ? "change" : sides.length === 2 ? "spread" : "return",
      per,
      direction: falls ? "down" : direction,
      threshold: typeof threshold !== "number" ? threshold : falls ? -Math.abs(threshold) : ofYield ? threshold * 100 : threshold,
      repeat: stretch.repeat,
      month: held?.month ?? part?.month ?? anyMonth ?? null,
      ...(part?.weekday === undefined ? {} : { weekday: part.weekday }),
      scope: since === null && !ofMonths ? scope : null,
      since,
      top,
      ...((ofPresent && filling.yesNo && !filling.has("sinceWhen")) || isUsual ? { yesNo: true as const } : {}),
      ...(of === undefined ? {} : { of: within ?? of }),
      ...(latest === undefined ? {} : { latest: latest.count }),
      ...(horizons.length === 0 ? {} : { after: horizons }),
      ...(isMean && horizons.length > 0 ? { mean: true as const } : {}),
      ...(asksStat && stat !== undefined && (rate || isCountedToo) ? { rate: true as const } : {}),
      ...(elapsed && typeof threshold === "number" && !counts && !superlative ? { elapsed: true as const } : {}),
      asked: asksStat
        ? isUsual && !isOfMean
          ? "share"
          : (stat ?? "share")
        : within !== undefined
          ? "rank"
          : percentile && threshold === "present"
            ? "percentile"
            : threshold === null
              ? both
                ? "extremes"
                : "top"
              : counts && !(ever && filling.yesNo)
                ? "count"
                : isSought
                  ? "another"
                  : ever && (counts || !looksBack)
                    ? "ever"
                    : "last",
    };
  },
};

/** The month that a period is, if each year has one of it. */
function monthOfAnyYear(period: Period): number | undefined {
  return period.type === "month" && period.year === undefined ? period.month : undefined;
}

/** Percent that is a move of a year where what followed a year later is asked for and no unit is named. */
const LEAST_OF_A_YEAR = 15;

/** "best month and worst month", "the biggest gain and the biggest loss in a day". */
function asksBothEnds(filling: Filling): boolean {
  // "top 5 worst weeks" has one end
  const best = filling.words("best").some(({ raw }) => !/^top$/i.test(raw));
  return (best && filling.has("worst")) || (filling.has("biggest") && filling.has("up") && filling.has("down"));
}

/** "S&P 100 day average", "10-month average": one of closes, not of returns. */
function namesMovingAverage(filling: Filling): boolean {
  return filling.words("average").some((word) => {
    const [before, behind] = [filling.before(word), filling.behind(word)];
    const isOfDays = before?.slot === "unit" && before.form === "one" && /days?$/i.test(before.raw);
    return (
      before?.slot === "length" ||
      isOfDays ||
      (behind?.slot === "length" && behind.count > 1 && /^(?:the )?average(?: of)?$/i.test(word.raw))
    );
  });
}

/** "the VIX is at its lowest since when": of where it stands, where no move is told of. */
function isAtExtreme(filling: Filling): boolean {
  const isExtreme = filling.words("high", "low").some(({ raw }) => /^(?:high|low)(?:est|s)?$/i.test(raw));
  return isExtreme && !filling.has("up", "down", "either", "performance", "best", "worst", "biggest", "ahead", "behind");
}

/** "when did …", "since when", "what followed": more than a statistic is asked for. */
function looksBackInTime(filling: Filling): boolean {
  return filling.has("sinceWhen", "when", "after", "best", "worst", "biggest");
}

/** "how many of the last 20 sessions was it down": of those, each by itself. */
function sessionsCounted(filling: Filling): "day" | undefined {
  const isOf = filling
    .all("window")
    .some(
      ({ window, raw }) => (window.type === "sessions" || (window.type === "past" && window.unit === "day")) && /^(?:out )?of /i.test(raw),
    );
  return isOf && filling.has("howMany", "portion", "howOften") ? "day" : undefined;
}

/** "Decembers of the last 20 years", "in how many of the past 50 years": so many of the latest stretches. */
function latestOf(
  filling: Filling,
  hasPart: boolean,
  counts: boolean,
): { readonly count: number; readonly unit: CalendarUnit | undefined } | undefined {
  if (!counts) return undefined;
  // "in the last 25 Octobers"
  const each = filling
    .free("amount")
    .find(
      ({ at, length, unit, value }) =>
        unit === "none" &&
        Number.isInteger(value) &&
        value > 1 &&
        /^(?:last|past|latest|previous|preceding)$/.test(filling.tokenAt(at - 1)) &&
        filling.all("word").some((word) => word.at === at + length && /^(?:month\d+|half[12]|quarter[1-4])$/.test(word.sense)),
    );
  // "how many up years out of the last 20": of the unit that is counted
  const [unit, ...more] = filling.all("unit");
  const last = filling
    .free("amount")
    .find(
      ({ at, unit: of, value }) =>
        of === "none" && Number.isInteger(value) && value > 1 && /^(?:last|past|latest|previous|preceding)$/.test(filling.tokenAt(at - 1)),
    );
  if (
    !hasPart &&
    unit !== undefined &&
    unit.unit !== "day" &&
    more.length === 0 &&
    last !== undefined &&
    each === undefined &&
    filling.behind(last)?.slot !== "unit"
  ) {
    filling.use(last);
    filling.take("last");
    return { count: last.value, unit: unit.unit };
  }
  if (hasPart && each !== undefined) {
    filling.use(each);
    filling.take("last");
    return { count: each.value, unit: undefined };
  }
  const part = filling.free("window").find(({ window }) => window.type === "past" && window.count > 1);
  const length = filling.free("length").find(({ count, unit, orMore }) => count > 1 && unit !== "session" && unit !== "day" && !orMore);
  // "the 10-year" is a yield, and no stretch
  if (part === undefined && length !== undefined && !/^(?:over|in|for|during|within)\b/i.test(length.raw)) return undefined;
  const found = part?.window.type === "past" ? part.window : length;
  if (found === undefined || found.unit === "session" || found.unit === "day") return undefined;
  if (hasPart ? found.unit !== "year" : filling.all("unit").some(({ unit }) => unit !== found.unit)) return undefined;
  filling.use(...(part === undefined ? [length!] : [part]));
  return { count: found.count, unit: hasPart ? undefined : found.unit };
}

/** "lost 1.2%", "lost 1.2%; is that right?": said, though its truth is asked. */
function isStated(filling: Filling, { at }: AmountPart): boolean {
  return filling.said || filling.words("whether").some((word) => word.at > at);
}

/** "daily moves of 3% or more in 2020": all of them, told by what they are. */
function listsMoves(filling: Filling): boolean {
  const [first] = filling.parts.filter(({ slot }) => slot !== "unit" && slot !== "length");
  const isNoun =
    first?.slot === "word" && /^(?:daily )?(?:moves|gains|losses|drops|falls|rises|declines|jumps|swings)(?: of)?$/i.test(first.raw);
  return isNoun && !filling.yesNo && filling.all("amount").some(({ raw }) => /or more|at least|over|more than|\+/i.test(raw));
}

/** Whether words ask for stretches, where nothing else makes a question of the sentence. */
function asksFor(filling: Filling): boolean {
  return (
    filling.has("when", "howMany", "howOften", "which", "portion", "after", "ever", "howLong") ||
    filling.words("last", "first").some(({ raw }) => / /.test(raw))
  );
}

/** "in a day", "in one week": how long each of the moves takes that are asked about. */
function namesStretch(filling: Filling): boolean {
  return [...filling.all("unit"), ...filling.all("length")].some(({ raw }) =>
    /^(?:in|within|over|on) (?:an?|one|a single|any) /i.test(raw),
  );
}

/** "was October the worst month": October among the others, not by itself. */
function asksOfOneStretch(filling: Filling): boolean {
  const [superlative] = filling.words("best", "worst", "biggest");
  return (
    filling.yesNo &&
    filling
      .all("window")
      .some(
        ({ at, lead, window }) =>
          lead === "" && window.type === "period" && !isPresent(window) && !isTheDay(window, filling) && at < superlative!.at,
      )
  );
}

/** "fell 800 points": of the index itself, which are no percentage points. */
function isOfTheIndex({ unit, raw }: AmountPart): boolean {
  return unit === "points" && !/percent|pp|ppt|%/i.test(raw);
}

/** Said of the present stretch ("the Nasdaq had its worst month since 2008") and not asked for ("worst month since 2008"). */
function isStatement(filling: Filling): boolean {
  const superlative = filling.words("best", "worst", "biggest")[0];
  if (superlative === undefined || filling.has("when", "howMany", "howOften", "portion", "which", "what")) return false;
  const lead = filling.tokensBefore(superlative.at);
  if (lead.some((word) => /^(?:what|which|who|show|give|tell|list)$/.test(word))) return false;
  return (
    filling.asserted ||
    lead.some((word) => /^(?:had|has|have|is|was|its|this)$/.test(word)) ||
    filling.words("posted").some(({ at }) => at < superlative.at)
  );
}

function thresholdOf(
  amount: AmountPart | undefined,
  present: boolean,
  extreme: boolean,
  direction: RecordQuestion["direction"],
): RecordQuestion["threshold"] {
  if (amount !== undefined) return Number((((direction === "down" ? -1 : 1) * Math.abs(amount.value)) / 100).toPrecision(12));
  if (extreme) return null;
  return present ? "present" : 0;
}

/** The move that is to be reached, in percent or points; "several" where there are two, or one that is neither. */
function amountOf(filling: Filling, ofYield: boolean): AmountPart | undefined | "several" {
  const amounts = filling
    .free("amount")
    .filter(({ unit }) => (ofYield ? unit !== "none" && unit !== "times" : unit === "percent" || unit === "points"));
  // a percent of a percent is refused
  if (ofYield && amounts.some(({ unit }) => unit !== "basis points")) return "several";
  if (amounts.length > 1) return "several";
  const [amount] = amounts;
  if (amount === undefined) return undefined;
  // neither "less than 1%" nor "nearly 1%" is a rise of at least that
  if (amount.hedge === "under" || amount.hedge === "nearly") return "several";
  filling.use(amount);
  return amount;
}

/** "from its high this year" */
function isHighOfStretch({ window, lead }: Extract<Part, { slot: "window" }>): boolean {
  return (
    window.type === "extreme" &&
    window.extreme === "high" &&
    window.to === undefined &&
    window.within !== undefined &&
    /^(?:from|below|off|under)$/.test(lead)
  );
}

/** "20% below its high": the high of all, which the words give as the start of a window. */
function belowHigh(filling: Filling): boolean {
  const part = filling
    .all("window")
    .find(
      ({ window, lead }) =>
        window.type === "extreme" &&
        window.to === undefined &&
        window.extreme === "high" &&
        window.within === undefined &&
        lead !== "since" &&
        lead !== "after",
    );
  if (part !== undefined) filling.use(part);
  return part !== undefined;
}

/** "a better month", "a worse week", "a bigger fall": more than the present one. */
function comparesUnit(filling: Filling): boolean {
  return filling.words("ahead", "behind", "bigger", "smaller").some((word) => {
    if (!/^(?:better|worse|bigger|stronger|weaker|larger|deeper|steeper|sharper)$/i.test(word.raw)) return false;
    const behind = filling.behind(word);
    const next =
      behind !== undefined && isBareMonth(behind)
        ? behind
        : filling.parts.slice(filling.parts.indexOf(word) + 1).find((part) => part.slot === "unit" || part.slot === "length");
    if (next === undefined) return false;
    return !isNamed(filling, next);
  });
}

/** "has it had a worse week", "was there a better month than this": another is looked for; "than any" holds this one against all. */
function looksForAnother(filling: Filling): boolean {
  return filling.says("had", "seen", "there", "suffered", "posted", "ever") && !filling.says("any", "every", "all", "each");
}

/** "a better November" */
function isBareMonth(part: Part): boolean {
  return (
    part.slot === "window" && part.window.type === "period" && part.window.period.type === "month" && part.window.period.year === undefined
  );
}

/** "than last year", "than the Dow": held against one stretch or another index, which asks for no record. */
function isNamed(filling: Filling, from: Part): boolean {
  const than = filling.words("than", "versus").find((word) => word.at > from.at && said(word) === "than");
  if (than === undefined) return false;
  const other = filling.behind(than);
  // "steeper than Monday's", asked on that Monday
  const isToday =
    other?.slot === "window" && other.window.type === "period" && spanOf(other.window.period, filling.today)?.first === filling.today;
  return other?.slot === "subject" || (other?.slot === "window" && !isToday && !isPresent(other.window));
}

function directionOf(filling: Filling, signed: number): RecordQuestion["direction"] | undefined {
  // "moved 2%", "in either direction": up or down
  // "the average monthly change": of gains and losses against each other
  const isNet = signed === 0 && filling.has("average", "median") && !filling.says("absolute");
  const moves = isNet ? /^(?:mov|swing|swung)/i : /^(?:mov|swing|swung|chang)/i;
  const either =
    (filling.has("either") && (!isNet || filling.words("either").some(({ raw }) => !/^chang/i.test(raw))) && filling.take("either")) ||
    filling.words("performance").some(({ raw }) => moves.test(raw));
  if (isNet) filling.take("either");
  // "larger than 2%": how much, and ahead of nothing
  const leads = filling
    .words("ahead")
    .some((word) => !(/^(?:larger|bigger|greater|more) than$/i.test(word.raw) && filling.behind(word)?.slot === "amount"));
  if (either && !leads && !filling.has("best", "up", "worst", "down", "behind")) return "either";
  // "a day as bad as today": a fall
  const like = filling.words("present");
  // "after it fell 3%, what share of the next days were up": what followed is no part of the move
  const [share] = filling.has("after") ? filling.words("portion", "howOften", "hitRate") : [];
  const told = filling.words("up", "down").filter(({ at }) => share === undefined || at < share.at);
  if (share !== undefined && told.length === 1 && signed !== 0) return told[0]!.sense as "up" | "down";
  const up = filling.has("best", "up", "ahead") || like.some(({ raw }) => /\b(?:good|well|strong|high)\b/i.test(raw));
  const down = filling.has("worst", "down", "behind") || like.some(({ raw }) => /\b(?:bad|badly|rough|weak|steep|low)\b/i.test(raw));
  // "a week like this": a move as large, whichever way
  if (
    !up &&
    !down &&
    like.some(({ raw }) => /^(?:like|this much|that much|this big|so big|so much)\b/i.test(raw)) &&
    signed === 0 &&
    filling.has("last", "sinceWhen", "when")
  )
    return "either";
  // "4% or worse": a fall
  if (signed < 0 || filling.all("amount").some(({ raw }) => /\bor worse$/i.test(raw))) return "down";
  if (up !== down) return up ? "up" : "down";
  // "how many 1% days": moves of that size, whichever way
  const isOfDays = filling
    .all("amount")
    .some(
      (each) =>
        each.unit === "percent" &&
        !each.signed &&
        !/^\+|\bor (?:better|worse)$/i.test(each.raw) &&
        /^(?:days?|sessions?|weeks?|months?)$/.test(filling.tokenAt(each.at + each.length)),
    );
  if (!up && isOfDays && filling.subjects().length < 2) return "either";
  if (!up) return "up";
  // "the biggest gainer … fell": both directions are more than one condition, but "the worst run of gains" is not asked of returns
  return undefined;
}

/** "this low", "higher than today": said of a close, where no stretch that moved is named. */
function asksLevel(filling: Filling): boolean {
  return likeNow(filling) !== undefined && filling.all("unit").length === 0 && !filling.has("gap", "best", "worst", "biggest");
}

/** "the worst five days", "top 3 weeks", "which three sessions were worst": so many of them; "worst 5-day stretch", "biggest fall in five days" are of one. */
function listedIn(filling: Filling): Extract<Part, { slot: "length" }> | undefined {
  if (filling.says("stretch", "straight", "consecutive", "run")) return undefined;
  return filling.free("length").find((part) => {
    const before = filling.before(part);
    const ranks = before?.slot === "word" && (before.sense === "best" || before.sense === "worst");
    const asked = /^(?:which|what|name)$/.test(filling.tokenAt(part.at - 1)) && filling.has("best", "worst", "most");
    return (ranks || asked) && part.count > 1 && part.count <= 25 && !part.orMore && /^[\w]+ (?:trading )?[a-z]+s$/i.test(part.raw);
  });
}

/** "how often does it finish the year higher": each year, and not this one. */
function takeEachUnit(filling: Filling): CalendarUnit | undefined {
  if (!filling.has("howOften", "portion", "hitRate") || !filling.says("does", "do")) return undefined;
  const window = filling.free("window").find(({ raw }) => /^the (?:week|month|quarter|year)$/i.test(raw));
  if (window?.window.type !== "period" || window.window.period.type !== "relative") return undefined;
  filling.use(window);
  return window.window.period.unit;
}

/** "the ten best", "top five", "5 worst weeks": how many to list. */
function topOf(filling: Filling): number {
  const count = filling.free("amount").find((part) => {
    if (part.unit !== "none" || !Number.isInteger(part.value) || part.value < 1 || part.value > 25) return false;
    const before = filling.before(part);
    // "the largest losses, first three"
    const isFirst = before?.slot === "word" && before.sense === "first" && filling.behind(part) === undefined;
    return isFirst || filling.beside(part, "best", "worst", "biggest");
  });
  if (count === undefined) return DEFAULT_TOP;
  // "three best and three worst"
  filling.use(...filling.free("amount").filter(({ value, unit }) => unit === "none" && value === count.value));
  return count.value;
}

/** A month without a year is named: "in October". */
function partIn(filling: Filling): boolean {
  return filling
    .free("window")
    .some(({ window }) => window.type === "period" && window.period.type === "month" && window.period.year === undefined);
}

/** Whether a window is the part of each year that a word such as "month1" stands for. */
function isEachYear(window: Window, sense: string): boolean {
  if (window.type !== "period") return false;
  const { period } = window;
  if (period.type === "month") return period.year === undefined && sense === `month${period.month}`;
  if (period.type === "quarter") return period.year === undefined && sense === `quarter${period.quarter}`;
  return period.type === "half" && period.year === undefined && sense === `half${period.half}`;
}

/** "the worst Monday ever", "in how many Mondays": every one, and not the latest. */
function weekdayMeant(filling: Filling): number | undefined {
  const every = filling.all("word").find(({ sense }) => /^weekday\d$/.test(sense));
  if (every !== undefined) {
    filling.use(every);
    return Number(every.sense.slice("weekday".length));
  }
  const part = filling.free("window").find(({ window }) => window.type === "period" && window.period.type === "weekday");
  if (part?.window.type !== "period" || part.window.period.type !== "weekday" || part.window.period.before || part.lead !== "")
    return undefined;
  // "the last Monday it fell 2%"
  const isNamed = filling.words("best", "worst", "biggest", "last").some((word) => filling.behind(word) === part);
  if (!isNamed) return undefined;
  filling.use(part);
  return part.window.period.weekday;
}

/** "Januaries", "best January", "first halves": the part of the year that is meant. */
function partOf(filling: Filling, superlative: boolean): { unit: CalendarUnit; month?: number; weekday?: number } | null {
  for (const word of filling.all("word")) {
    const month = /^month(\d+)$/.exec(word.sense);
    const half = /^half([12])$/.exec(word.sense);
    const quarter = /^quarter([1-4])$/.exec(word.sense);
    if (month === null && half === null && quarter === null) continue;
    // "the Russell in January: average of the last 20 Januaries": the same part, said twice
    // "second halves of the year": of each
    filling.use(word, ...filling.free("window").filter(({ window, raw }) => isEachYear(window, word.sense) || /^of the year$/i.test(raw)));
    if (quarter !== null) return { unit: "quarter", month: Number(quarter[1]) * 3 - 2 };
    return month !== null ? { unit: "month", month: Number(month[1]) } : { unit: "half", month: half![1] === "1" ? 1 : 7 };
  }
  const weekday = weekdayMeant(filling);
  if (weekday !== undefined) return { unit: "day", weekday };
  const counts = filling.has("howOften", "howMany", "portion", "hitRate");
  if (!superlative && !counts) return null;
  // "in the final quarter of the year"
  const quarter = filling
    .free("window")
    .find(({ window }) => window.type === "period" && window.period.type === "quarter" && window.period.year === undefined);
  const ofYear = filling.free("window").find(({ raw }) => /^of the year$/i.test(raw));
  if (quarter?.window.type === "period" && quarter.window.period.type === "quarter" && ofYear !== undefined) {
    filling.use(quarter, ofYear);
    return { unit: "quarter", month: quarter.window.period.quarter * 3 - 2 };
  }
  // "what does it return in April on average": every April, where no shorter unit is named
  const months = filling.all("unit").filter(({ unit, form }) => unit === "month" && form === "many");
  const isMean = filling.has("average", "median") && filling.all("unit").length === months.length && !saysClose(filling);
  // "average return in the first quarter since 1950": every first quarter
  const isOfMany = filling
    .free("window")
    .some(({ window }) => window.type === "since" || window.type === "all" || (window.type === "past" && window.unit === "year"));
  if (isMean && isOfMany && quarter?.window.type === "period" && quarter.window.period.type === "quarter") {
    filling.use(quarter);
    return { unit: "quarter", month: quarter.window.period.quarter * 3 - 2 };
  }
  const single = filling
    .free("window")
    .find(
      ({ window, lead }) =>
        (lead === "" || ((counts || isMean) && /^(?:in|for|of|during)$/.test(lead))) &&
        window.type === "period" &&
        window.period.type === "month" &&
        window.period.year === undefined,
    );
  const half = superlative
    ? filling
        .free("window")
        .find(
          (part) =>
            part.window.type === "period" &&
            part.window.period.type === "half" &&
            part.window.period.year === undefined &&
            part.lead === "",
        )
    : undefined;
  if (half?.window.type === "period" && half.window.period.type === "half") {
    filling.use(half);
    return { unit: "half", month: half.window.period.half === 1 ? 1 : 7 };
  }
  if (single?.window.type !== "period" || single.window.period.type !== "month") return null;
  // "how many green days did it have in May": of the latest one, and of no other
  const isOfDays = filling.all("unit").some(({ unit }) => unit === "day" || unit === "week");
  if (isOfDays && !isOfMany && !isMean && single.lead !== "" && filling.has("howMany")) return null;
  // "in October months"
  filling.use(single, ...months);
  return { unit: "month", month: single.window.period.month };
}

/** Where to look, whether "ever" was said, and the unit of "this week" where the present one is compared. */
function windowsOf(
  filling: Filling,
  held: CalendarUnit | undefined,
): { scope: Window | null; ever: boolean; now: CalendarUnit | undefined } | "several" {
  const all = filling.free("window");
  const evers = all.filter(({ window }) => window.type === "all");
  const presents = all.filter((part) => isPresent(part.window) || isTheDay(part.window, filling));
  // "is today the worst day of the year": of the shorter one, among those of the longer
  const shortest = Math.min(...presents.map(({ window }) => sizeOf(window)));
  const nows = presents.filter(({ window }) => sizeOf(window) === shortest);
  const others = all.filter((part) => !evers.includes(part) && !nows.includes(part));
  const joined = yearsInARow(others, filling);
  if (joined !== undefined && nows.length === 0) {
    filling.use(...all);
    filling.take("and");
    return { scope: joined, ever: evers.length > 0, now: undefined };
  }
  const rest = others;
  if (rest.length > 1 || nows.length > 1) return "several";
  filling.use(...all);
  const ever = evers.length > 0 || filling.has("ever");
  const present = nows[0]?.window;
  if (present?.type === "period" && present.period.type !== "relative") return { scope: rest[0]?.window ?? null, ever, now: "day" };
  if (present?.type !== "period" || present.period.type !== "relative") return { scope: rest[0]?.window ?? null, ever, now: undefined };
  const { unit } = present.period;
  const lengths = [...filling.all("unit"), ...filling.all("length").filter((part) => !filling.all("window").includes(part as never))];
  // "this week's weekly gain", "today's one-day gain"
  const same = lengths.every((part) => part.unit === unit && (part.slot === "unit" || part.count === 1));
  // "was yesterday's fall the biggest of the year": among its days
  const isLonger = held !== undefined && held !== unit;
  // "on which day did it fall the most this year": among the days of the year
  const ofDays = unit !== "day" && asksForDay(filling);
  const looksIn =
    ofDays || (lengths.length > 0 && !same) || isLonger || (filling.has("howMany", "howOften") && filling.all("amount").length > 0);
  if (!looksIn) return { scope: rest[0]?.window ?? null, ever, now: unit };
  return rest.length > 0 ? "several" : { scope: present, ever, now: undefined };
}

/** Of a stretch by its unit, those that cannot be told apart alike. */
function sizeOf(window: Window): number {
  const unit = window.type === "period" ? unitOf(window.period) : undefined;
  return unit === undefined ? 0 : SIZE[unit];
}

function isBehindThan(part: Part, filling: Filling): boolean {
  const before = filling.before(part);
  return before?.slot === "word" && /\bthan$/i.test(before.raw) && part.at - (before.at + before.length) <= 1;
}

/** "on how many days in 2000 and 2001": the two years as one stretch. */
function yearsInARow(windows: readonly Extract<Part, { slot: "window" }>[], filling: Filling): Window | undefined {
  const [first, second, ...more] = windows;
  const counts = filling.has("howMany", "howOften", "portion") || filling.has("best", "worst", "biggest");
  if (first?.window.type !== "period" || second?.window.type !== "period" || more.length > 0 || !counts) return undefined;
  const [from, to] = [first.window.period, second.window.period];
  const joint = filling.behind(first);
  const isJoined = joint?.slot === "word" && joint.sense === "and" && filling.behind(joint) === second;
  if (from.type !== "year" || to.type !== "year" || to.year !== from.year + 1 || !isJoined) return undefined;
  return { type: "range", from, to };
}

/** "Tuesday's fall", said on that Tuesday. */
function isTheDay(window: Window, filling: Filling): boolean {
  if (window.type !== "period" || !isSingleDay(window.period) || !filling.has("best", "worst", "biggest", "bigger", "ahead", "behind"))
    return false;
  return spanOf(window.period, filling.today)?.first === filling.today;
}

interface Stretch {
  readonly per: RecordQuestion["per"];
  readonly repeat: RecordQuestion["repeat"];
  readonly named: boolean;
}

/** "the worst stretch of ten consecutive sessions": so many sessions together, whichever way each went. */
function consecutiveIn(filling: Filling): Stretch | undefined {
  const [word] = filling.words("inARow");
  const [amount, unit] = word === undefined ? [] : [filling.before(word), filling.behind(word)];
  if (word === undefined || amount?.slot !== "amount" || unit?.slot !== "unit" || unit.unit !== "day") return undefined;
  const counts = amount.unit === "none" && Number.isInteger(amount.value) && amount.value > 1 && amount.hedge === null;
  if (!counts || !filling.has("span") || !filling.has("best", "worst")) return undefined;
  filling.use(word, amount, unit);
  return { per: { sessions: amount.value }, repeat: null, named: true };
}

/** The stretches that are looked at: units named, runs of sessions, and how often within a longer unit. */
function stretchOf(filling: Filling, now: CalendarUnit | undefined, counted: CalendarUnit | undefined): Stretch | undefined {
  const lengths = filling.free("length");
  const asksDay = asksForDay(filling);
  const units = [
    ...filling.free("unit").map(({ unit }) => unit),
    ...(asksDay ? ["day" as const] : []),
    ...(counted === undefined ? [] : [counted]),
  ];
  const runs = lengths.filter(({ count, unit }) => count > 1 && (unit === "day" || unit === "session"));
  const singles = lengths.filter(({ count }) => count === 1).map(({ unit }): CalendarUnit => (unit === "session" ? "day" : unit));
  if (lengths.some(({ count, unit }) => count > 1 && unit !== "day" && unit !== "session") || runs.length > 1) return undefined;
  filling.use(...lengths, ...filling.all("unit"));
  const named = [...new Set([...units, ...singles])].sort((a, b) => SIZE[a] - SIZE[b]);
  const times = filling.take("twice") ? 2 : filling.take("thrice") ? 3 : undefined;
  const longest = named.at(-1) ?? exclaimed(filling);
  if (times !== undefined)
    return longest === undefined || longest === "day"
      ? undefined
      : { per: named.length > 1 ? named[0]! : "day", repeat: { times, within: longest }, named: true };
  const run = runs[0];
  if (run !== undefined && longest !== undefined && longest !== "day")
    return { per: "day", repeat: { times: run.count, within: longest }, named: true };
  if (run !== undefined) return { per: { sessions: run.count }, repeat: null, named: true };
  if (named.length > 1) return undefined;
  return { per: longest ?? now ?? "day", repeat: null, named: longest !== undefined };
}

/** "on which day did it lose the most", "when did it fall the most this year" */
function asksForDay(filling: Filling): boolean {
  const whens = filling.words("when");
  // "on which date did it make its maximum": its highest close
  const isMove = filling.words("best", "worst", "biggest").some(({ raw }) => /\b(?:most|best|worst|biggest|largest)$/i.test(raw));
  if (whens.some(({ raw }) => /\b(?:day|session)$/i.test(raw))) return filling.has("best", "worst", "biggest");
  if (isMove && whens.some(({ raw }) => /\bdate$/i.test(raw))) return filling.has("best", "worst", "biggest");
  const isOfUnit = filling.has("present", "last", "sinceWhen", "best", "worst") || filling.all("unit").length > 0;
  return whens.some(({ raw }) => /^when$/i.test(raw)) && filling.has("biggest") && !isOfUnit;
}

/** "what a week for the S&P, best one since when?": the stretch that is spoken of. */
function exclaimed(filling: Filling): CalendarUnit | undefined {
  const unit = filling.words("idle").map(({ raw }) => /^what an? (\w+)$/i.exec(raw)?.[1]?.toLowerCase());
  return calendarUnits.find((each) => unit.includes(each));
}

/** A stretch that others are held against, its unit, and the month of the year that all of them are. */
interface Held {
  readonly period: Period;
  readonly unit?: CalendarUnit;
  readonly month?: number;
}

/** "was November 2020 the best month since 1987": a stretch of the unit asked about that is over, named before the superlative. */
function stretchAsked(filling: Filling): Held | undefined {
  const [superlative] = filling.words("best", "worst", "biggest");
  const part = filling.free("window").find(({ at, window }) => window.type === "period" && !isPresent(window) && at < superlative!.at);
  // "its rise on 2 June was the biggest since when"
  const sinceWhen = filling.has("sinceWhen");
  if (part?.window.type !== "period" || !(filling.yesNo || sinceWhen)) return undefined;
  const { period } = part.window;
  const unit = filling.all("unit")[0]?.unit ?? filling.all("length").find(({ count }) => count === 1)?.unit;
  // "was January 2019 the best January", "was the second quarter its worst since 2008": the stretch says of what
  const again = filling
    .free("window")
    .find(
      (each) => each !== part && each.at > superlative!.at && period.type === "month" && isEachYear(each.window, `month${period.month}`),
    );
  const own = period.type === "weekday" ? "day" : unitOf(period);
  // "was its rise on 25 May the biggest since 2016": of days
  const isMove = filling.has("biggest") && filling.has("up", "down");
  const behind = filling.behind(superlative!);
  const next = behind?.slot === "subject" ? filling.behind(behind) : behind;
  const isBare =
    unit === undefined &&
    own !== undefined &&
    (sinceWhen || isMove || own !== "day") &&
    (sinceWhen || again !== undefined || next?.slot === "window");
  if (!isBare && (unit === undefined || own !== unit)) return undefined;
  filling.use(part, ...(again === undefined ? [] : [again]));
  if (!isBare) return { period };
  // "was the first half of 2022 the worst since 1970": of first halves
  if (period.type === "half") return { period, unit: own!, month: period.half === 1 ? 1 : 7 };
  return { period, unit: own!, ...(again !== undefined && period.type === "month" ? { month: period.month } : {}) };
}

/** A stretch that is held against the others of a longer one: "was October the worst month of 2008" is of that October; null where it is none of its. */
function withinStretch(of: Period, scope: Window, today: number): Period | null {
  if (scope.type !== "period") return null;
  const year = scope.period.type === "year" ? scope.period.year : undefined;
  const isOfNoYear = (of.type === "month" || of.type === "quarter" || of.type === "half") && of.year === undefined;
  const dated: Period = isOfNoYear && year !== undefined ? { ...of, year } : of;
  const [inner, outer] = [spanOf(dated, today), spanOf(scope.period, today)];
  return inner === undefined || outer === undefined || inner.first < outer.first || inner.last > outer.last ? null : dated;
}

/** Words whose meaning is in the condition already. */
function useRest(filling: Filling): void {
  filling.take(
    ..."best worst biggest ahead behind up down howMany howOften portion last when sinceWhen present times posted after ever versus than average median hitRate performance high drawdown howFar bigger smaller calendar what which gap first every and minus above below few orMore since howLong whenever span low at price rank yield rates basisPoints".split(
      " ",
    ),
  );
}
