import { DEFAULT_WINDOW } from "../../calendar/window.ts";
import type { Filling } from "../../language/filling.ts";
import { asksOfMembers, memberAsked } from "../../language/members.ts";
import {
  countsSessionsAhead,
  eachOfStretch,
  fallTurns,
  fromTheirOwn,
  isBasket,
  isPassive,
  isQuotient,
  isWeighted,
  isYield,
  multipleAsked,
  sidesInOrder,
  subtractedFrom,
  THE_MARKET,
  tellsBeforeAsking,
} from "../../language/sides.ts";
import type { Slots } from "../../language/slots.ts";
import { fundOf } from "../../market/funds.ts";
import type { CompareQuestion } from "./schema.ts";

export const compareSlots: Slots<CompareQuestion> = {
  slots: ["subject", "window", "length", "amount", "unit"],
  senses:
    "ahead behind versus or and compare gap minus best worst biggest most every up down performance posted price total priceOnly howFar which what than points chart rank ratio howMany howOften annualised ownBasket ownWeights".split(
      " ",
    ),

  question(filling) {
    // "the S&P minus Apple": what is left of it, where its weights are kept
    const whole = subtractedFrom(filling);
    if (whole !== undefined && fundOf(whole) !== undefined) return undefined;
    if (isQuotient(filling) || memberAsked(filling) !== undefined) return undefined;
    const sides = sidesInOrder(filling);
    // "in March …, and by what margin over the month": the same one again
    const [named, again, ...others] = filling.all("window");
    if (
      named?.window.type === "period" &&
      again !== undefined &&
      others.length === 0 &&
      /^(?:over|for|in|during) (?:the|that) (?:whole )?(?:week|month|quarter|year)/i.test(again.raw)
    )
      filling.use(again);
    const window = filling.window();
    // a yield has no return: no way to read the sentence makes it a comparison of one
    if (sides.some(isYield)) return null;
    if (window === "several") return undefined;
    // "for the three: S&P 500, Nasdaq and Russell 2000"
    filling.use(
      ...filling
        .all("amount")
        .filter(
          ({ value, unit, at }) => unit === "none" && value === sides.length && /^(?:the|these|those|all)$/.test(filling.tokenAt(at - 1)),
        ),
    );
    const days = sides.length === 2 && countsSessionsAhead(filling);
    if (days) {
      filling.use(...filling.all("unit"));
      filling.take("howMany");
    }
    // "was 2013 a better year for small caps": the year that is named
    if (window?.type === "period" && window.period.type === "year")
      filling.use(...filling.free("unit").filter(({ unit, form }) => unit === "year" && form === "one"));
    // "is small-cap underperformance the worst in 20 years": of all stretches in them, and not over them
    if (filling.yesNo && filling.has("worst", "best") && (window?.type === "past" || window?.type === "since")) return null;
    if (fromTheirOwn(filling) || tellsBeforeAsking(filling) || asksOfMembers(filling) || eachOfStretch(filling)) return null;
    // a figure that is stated is held against no stretch of our choosing
    if (window === null && filling.said && filling.all("amount").length > 0) return undefined;
    // the worst of a group is asked of a ranking
    if (isGroup(filling) && filling.has("worst") && !filling.has("best")) return null;
    const passive = isPassive(filling);
    const turns = fallTurns(filling);
    // "fell 3 points less than": the figure is above zero, though the verb falls
    if (turns === "both" || (turns === "less" && filling.all("amount").length > 0)) return null;
    const [leads, trails] = [filling.take("ahead"), filling.take("behind")];
    // "on how many sessions did it finish behind": those on which the other did better
    if (days && trails && !leads) sides.reverse();
    if (leads && trails) return undefined;
    // "rose more than 300 points": how much, not than whom
    if (
      filling
        .words("ahead", "behind")
        .some((word) => filling.behind(word)?.slot === "amount" && /\b(?:more|less|better|worse)(?: than)?$/i.test(word.raw))
    )
      return undefined;
    // "bigger than" is said of returns only where they are named: "is Apple's gain bigger than Microsoft's"
    const sized = filling
      .words("ahead", "behind")
      .some(({ raw }) => /^(?:bigger|larger|greater|higher|lower|smaller|more(?! (?:strong|weak|better|good)))\b/i.test(raw));
    if (
      sized &&
      (filling.all("subject").length < 2 ||
        !(filling.has("up", "down") || filling.words("performance").some(({ raw }) => !/^(?:do|does|did)$/i.test(raw))))
    )
      return undefined;
    const asksWhich = !filling.yesNo && (filling.has("which", "worst") || filling.words("behind").some(({ raw }) => /^who\b/i.test(raw)));
    const laggard = asksWhich && (trails || filling.has("worst")) && !(leads || filling.has("best", "most", "rank")) && !passive;
    const [ahead, behind] = passive !== (turns !== undefined) ? [trails, leads] : [leads, trails];
    const related = [
      filling.take("versus", "than"),
      filling.take("or"),
      filling.take("compare", "gap", "minus", "rank"),
      filling.take("best", "worst", "most"),
      // "who had the biggest return"
      filling.has("which") && filling.has("performance") && !filling.has("gap") && filling.take("biggest"),
    ].some(Boolean);
    // "its gain as a multiple of the S&P 500's"
    const times = filling.words("ratio").filter(({ raw }) => /multiple/i.test(raw));
    filling.use(...(filling.has("performance", "up", "down") ? times : []));
    const asksMultiple = multipleAsked(filling);
    if (asksMultiple !== undefined) filling.use(asksMultiple);
    // "how many times the gain of Apple was Nvidia's?"
    if (asksMultiple !== undefined && filling.tokenAt(asksMultiple.at + asksMultiple.length) === "the") sides.reverse();
    const multiple = asksMultiple !== undefined || times.length > 0 || filling.all("amount").some(({ unit }) => unit === "times");
    if (sides.length === 1 && sides[0] !== THE_MARKET && (ahead || behind) && !isGroup(filling)) sides.push(THE_MARKET);
    const side = slashed(filling);
    if (sides.length < 2 || !(ahead || behind || related || multiple || side)) return undefined;
    if (!sides.some((each) => isBasket(each, filling))) filling.take("every");
    // "beating it by the most ever" asks for a record
    if (sides.length === 2 && window?.type === "all" && filling.has("most", "best", "worst")) return undefined;
    const total = filling.take("total");
    const annualized = window !== null && filling.take("annualised");
    filling.take("priceOnly", "performance", "price", "and", "howFar", "up", "down", "which", "what", "points", "chart");
    // "which one is ahead": no yes
    const isOfOne = filling.words("which").some(({ raw }) => /^which one/i.test(raw));
    // "did Apple or the S&P do better": one of them, and no yes; as a condition it is one that is so or not
    const isEither =
      !filling.asserted &&
      filling.words("or").some((word) => filling.before(word)?.slot === "subject" && filling.behind(word)?.slot === "subject");
    const asked = filling.yesNo && !isOfOne && !isEither && ahead !== behind ? (ahead ? "ahead" : "behind") : null;
    return {
      kind: "compare",
      sides,
      window: window ?? DEFAULT_WINDOW,
      basis: total || sides.some((side) => isWeighted(side, filling)) ? "total" : "price",
      asked,
      ...(asksMultiple !== undefined || times.length > 0 ? { about: "multiple" as const } : {}),
      ...(laggard && turns === undefined ? { about: "laggard" as const } : {}),
      ...(days ? { about: "days" as const } : {}),
      ...(annualized ? { annualized: true as const } : {}),
    };
  },
};

function isGroup(filling: Filling): boolean {
  return filling.all("subject").some(({ sort }) => sort === "group");
}

/** "RUT/NDX": two names with a slash between. */
function slashed(filling: Filling): boolean {
  return filling.all("subject").some((subject) => filling.breakAt(subject.at) === "slash");
}
