import type { Window } from "../../calendar/window.ts";
import type { Filling } from "../../language/filling.ts";
import type { Part } from "../../language/frame.ts";
import { spansOfYear, weekdays } from "../../language/lexicon/numbers.ts";
import { asksPartOfYear, partAskedAbout } from "../../language/part-of-year.ts";
import { isBasket, isYield, THE_MARKET } from "../../language/sides.ts";
import type { Slots } from "../../language/slots.ts";
import type { SeasonQuestion } from "./schema.ts";

type Span = Exclude<SeasonQuestion["parts"], string>[number];

const STATISTICS = ["average", "median", "hitRate", "seasonal"] as const;
const USED = [
  ...STATISTICS,
  ..."weekday rank bottomUp which what when best worst highest lowest up down performance howFar howOften howMany ahead behind than or most versus compare and every calendar posted stay ever portion".split(
    " ",
  ),
];
const SPANS = new Map<string, Span>([
  ...Object.keys(spansOfYear).map((sense) => [sense, spanIn(sense)] as const),
  // one month, as a choice has it: a sentence's "Septembers" are a record's
  ...Array.from({ length: 12 }, (_, i) => [`months${i + 1}-${i + 1}`, { first: i + 1, last: i + 1 }] as const),
  ["half1", { first: 1, last: 6 }],
  ["half2", { first: 7, last: 12 }],
  ...Object.keys(weekdays).map((sense) => [sense, { weekday: Number(sense.replace("weekday", "")) }] as const),
]);

export const seasonSlots: Slots<SeasonQuestion> = {
  slots: ["subject", "window", "length", "unit"],
  told: ["toldRisen"],
  senses: [...USED, "ofParts", ...SPANS.keys()],

  question(filling) {
    const sides = filling.subjects();
    const [side = THE_MARKET] = sides;
    if (sides.length > 1 || isYield(side) || isBasket(side, filling)) return undefined;
    const whether = partAskedAbout(filling);
    if (whether !== undefined) return isBestOrWorst(whether, side, filling);
    const named = spansIn(filling);
    const spans = named.length === 0 && filling.words("seasonal").some(({ raw }) => /^sell in may$/i.test(raw)) ? HALVES : named;
    // "does it gain more on Fridays or on Tuesdays": one against the other
    const against = spans.length > 1 && filling.has("ahead", "behind", "best", "worst");
    if (filling.yesNo && !against && !filling.has(...STATISTICS)) return undefined;
    if (!against && filling.has("ahead", "behind")) return undefined;
    // "mean daily move on Mondays", "what has a first quarter been worth"
    if (spans.some((span) => "weekday" in span)) filling.use(...filling.all("unit").filter(({ unit }) => unit === "day"));
    // one half of the year by itself is a record's
    if (spans.length === 1 && filling.has("half1", "half2")) return undefined;
    // "the highest average return": of no average it is a close
    if (filling.has("highest", "lowest") && !filling.has(...STATISTICS)) return undefined;
    const [best, worst] = [filling.has("best", "highest"), filling.has("worst", "lowest")];
    const asked = best !== worst ? (best ? ("best" as const) : ("worst" as const)) : null;
    const parts = spans.length > 0 ? spans : unitIn(filling, best || worst || filling.has("rank"));
    if (parts === undefined) return undefined;
    // "best month of the year on average, since 1950"
    const windows = filling.free("window");
    if (windows.length > 1 || filling.has("average", "median", "hitRate"))
      filling.use(...windows.filter(({ raw }) => /^of the year$/i.test(raw)));
    const scope = filling.window();
    if (scope === "several" || (scope !== null && !LOOKED_IN.has(scope.type))) return undefined;
    // the best of all months is none "in September"
    if (parts === "month" && scope?.type === "period" && scope.period.type === "month") return undefined;
    // "S&P from May to October" alone is what it did the last time
    const isWeekday = spans.some((span) => "weekday" in span);
    if (spans.length === 1 && scope === null && !isWeekday && !filling.has(...STATISTICS)) return undefined;
    // "on how many Fridays did it rise": a number is asked for
    const isCount =
      filling.has("howMany", "howOften", "portion", "hitRate") &&
      filling.has("up") !== filling.has("down") &&
      !filling.has("average", "median");
    const counts = isCount && spans.length === 1 ? (filling.has("up") ? ("up" as const) : ("down" as const)) : undefined;
    const by =
      asked === null || filling.has("average")
        ? undefined
        : filling.has("hitRate")
          ? "hitRate"
          : filling.has("median")
            ? "median"
            : undefined;
    filling.take(...USED, "ofParts");
    return {
      kind: "season",
      side,
      parts,
      ...(by === undefined ? {} : { by }),
      asked: Array.isArray(parts) && parts.length === 1 ? null : asked,
      scope: scope?.type === "all" ? null : scope,
      ...(counts === undefined ? {} : { counts }),
    };
  },
};

/** "Is September really the worst month since 1950?" */
function isBestOrWorst(
  { of, named }: NonNullable<ReturnType<typeof partAskedAbout>>,
  side: string,
  filling: Filling,
): SeasonQuestion | undefined {
  const [part, ...more] = filling.all("window");
  const [first, second] = part !== undefined && isNamedPart(part.window) ? [part, more[0]] : [more[0], part];
  if (first === undefined || more.length > 1 || (second !== undefined && !LOOKED_IN.has(second.window.type))) return undefined;
  filling.use(...filling.all("window"), ...filling.all("unit"));
  filling.take(...USED);
  const asked = filling.has("best", "highest") ? "best" : "worst";
  // "is September the worst month of the year": of any, and not of the running one
  const isOfAny = second === undefined || second.window.type === "all" || /^of the year$/i.test(second.raw);
  const scope = isOfAny ? null : second.window;
  return { kind: "season", side, parts: of, asked, named, scope };
}

function isNamedPart(window: Window): boolean {
  return window.type === "period" && (window.period.type === "month" || window.period.type === "weekday");
}

/** "Sell in May": the half of the year that is left out by it, and the one that is not. */
const HALVES: Span[] = [
  { first: 5, last: 10 },
  { first: 11, last: 4 },
];

/** Windows that hold whole years of parts. */
const LOOKED_IN: ReadonlySet<Window["type"]> = new Set(["since", "period", "past", "range", "all"]);

/** "May to October", "nov-apr": spans of months without a year, in order. */
function spansIn(filling: Filling): Span[] {
  return filling.parts.flatMap((part) => {
    if (part.slot === "word") {
      const span = SPANS.get(part.sense);
      if (span === undefined) return [];
      filling.use(part);
      return [span];
    }
    // "on an average Monday": any
    if (
      part.slot === "window" &&
      part.window.type === "period" &&
      part.window.period.type === "weekday" &&
      isAverage(filling.before(part))
    ) {
      filling.use(part);
      return [{ weekday: part.window.period.weekday }];
    }
    if (part.slot !== "window" || part.window.type !== "range") return [];
    const { from, to } = part.window;
    if (from.type !== "month" || to.type !== "month" || from.year !== undefined || to.year !== undefined) return [];
    filling.use(part);
    return [{ first: from.month, last: to.month }];
  });
}

function isAverage(part: Part | undefined): boolean {
  return part?.slot === "word" && part.sense === "average" && /\ban average$|^average$|\btypical$|^(?:the )?mean$/i.test(part.raw);
}

/** "best month on average", "worst weekday", "seasonality": parts of one length. */
function unitIn(filling: Filling, ranks: boolean): "month" | "quarter" | "half" | "weekday" | undefined {
  const units = filling.all("unit");
  const [unit] = units;
  const isWeekday = filling.has("weekday");
  if (units.length > 1 || (isWeekday && unit !== undefined)) return undefined;
  if (isWeekday) return ranks || filling.has(...STATISTICS) ? "weekday" : undefined;
  // "of the four quarters"
  const all = filling.free("length").find((part) => part.count === WHOLE_YEAR[part.unit] && !filling.beside(part, "ofParts"));
  if (all !== undefined && unit === undefined && ranks && (all.unit === "month" || all.unit === "quarter" || all.unit === "half")) {
    filling.use(all);
    return all.unit;
  }
  if (unit === undefined) return filling.has("seasonal") ? "month" : undefined;
  if (unit.unit !== "month" && unit.unit !== "quarter" && unit.unit !== "half") return undefined;
  if (!(filling.has("seasonal") || asksPartOfYear(filling) || (ranks && filling.has("average", "median", "hitRate")))) return undefined;
  filling.use(unit);
  return unit.unit;
}

/** How many of a unit make a year. */
const WHOLE_YEAR: Readonly<Record<string, number>> = { month: 12, quarter: 4, half: 2 };

function spanIn(sense: string): Span {
  const [first, last] = sense.replace("months", "").split("-").map(Number) as [number, number];
  return { first, last };
}
