import { type CalendarUnit, calendarUnits } from "../../calendar/window.ts";
import type { Filling } from "../../language/filling.ts";
import type { Part } from "../../language/frame.ts";
import { onDays, onDaysOf } from "../../language/lexicon/on-days.ts";
import { isBasket, isYield, said, saysMean } from "../../language/sides.ts";
import type { Slots } from "../../language/slots.ts";
import type { MeanwhileQuestion } from "./schema.ts";

const USED =
  "up down performance price average median hitRate what which howMuch howFar howOften howMany portion times posted stay and ever every yield rates versus whenever when chart past".split(
    " ",
  );

export const meanwhileSlots: Slots<MeanwhileQuestion> = {
  slots: ["subject", "window", "amount", "unit"],
  senses: [...USED, ...Object.keys(onDays)],

  question(filling) {
    if (filling.has("after")) return undefined;
    const mark = markIn(filling);
    if (mark === undefined) return undefined;
    const clause = clauseBehind(mark.part, filling);
    const isInside = ({ at }: Part): boolean => at >= clause.from && at < clause.to;
    const named = filling.all("subject");
    const inside = named.filter(isInside);
    const outside = named.filter((part) => !isInside(part));
    if (inside.length !== 1 || outside.length > 1 || [...inside, ...outside].some(({ symbols }) => symbols.length !== 1)) return undefined;
    const of = inside[0]!.symbols[0]!;
    const side = outside[0]?.symbols[0];
    if (side === undefined || side === of || isBasket(side, filling) || isBasket(of, filling)) return undefined;
    const [up, down] = [filling.words("up"), filling.words("down")];
    if (up.some(isInside) === down.some(isInside)) return undefined;
    const size = sizeIn(filling, of, isInside);
    if (size === undefined) return undefined;
    // "does it rise on days when …": on most of them
    const counts = filling.yesNo || filling.has("howOften", "howMany", "portion", "hitRate");
    const falls = down.some((part) => !isInside(part));
    const rises = up.some((part) => !isInside(part)) || (filling.has("hitRate") && !falls);
    // "fell 5% in a week", "that week": over other stretches than those that are chosen
    if (filling.all("unit").some(({ unit }) => unit !== mark.per) || !filling.words("sameTime").every((word) => isOf(mark.per, said(word))))
      return undefined;
    if (
      (rises && falls) ||
      ((rises || falls) && !counts) ||
      (filling.yesNo && !(rises || falls)) ||
      (mark.isJoined && !(counts && (rises || falls)))
    )
      return undefined;
    const scope = filling.window();
    if (scope === "several" || scope?.type === "extreme" || scope?.type === "event" || scope?.type === "sessions") return undefined;
    const sort = outside[0]?.sort;
    const isLevel = sort === "volatility" && !counts && saysMean(filling) && !filling.has("performance", "median") ? true : undefined;
    filling.use(...named, ...filling.all("unit"));
    filling.take(...USED, "while", "sameTime", onDaysOf[mark.per]);
    return {
      kind: "meanwhile",
      side,
      of,
      direction: up.some(isInside) ? "up" : "down",
      size,
      per: mark.per,
      asked: counts && (rises || falls) ? (rises ? "up" : "down") : null,
      ...(filling.yesNo ? { yesNo: true as const } : {}),
      ...(isLevel ? { level: isLevel } : {}),
      ...(filling.has("median") ? { median: true as const } : {}),
      scope: scope?.type === "all" ? null : scope,
    };
  },
};

/** Whether "that week" and the like is of the unit; "meanwhile" is of any. */
function isOf(unit: CalendarUnit, text: string): boolean {
  const named = /\b(day|week|month)\b/.exec(text)?.[1];
  return named === undefined || named === unit;
}

interface Mark {
  /** the words that the clause stands behind */
  readonly part: Part;
  readonly per: CalendarUnit;
  /** "it rose while another fell": of stretches that are counted, whose unit stands elsewhere */
  readonly isJoined: boolean;
}

/** What says that the moves of another market choose the stretches; undefined where nothing does, or several do. */
function markIn(filling: Filling): Mark | undefined {
  const found: Mark[] = calendarUnits.flatMap((per) => filling.words(onDaysOf[per]).map((part) => ({ part, per, isJoined: false })));
  const [joint] = filling.words("while");
  const [unit, ...others] = filling.all("unit");
  if (
    found.length === 0 &&
    joint !== undefined &&
    unit !== undefined &&
    others.length === 0 &&
    filling.has("howMany", "portion", "howOften")
  )
    return { part: joint, per: unit.unit, isJoined: true };
  // "when the S&P falls 2%, what does the VIX do": on the same day
  const [opening] = filling.words("when", "whenever").filter(({ at }) => at === 0);
  const isFollowed = opening !== undefined && clauseBehind(opening, filling).to <= Math.max(...filling.parts.map(({ at }) => at));
  if (found.length === 0 && opening !== undefined && isFollowed && others.length === 0)
    return { part: opening, per: unit?.unit ?? "day", isJoined: false };
  return found.length === 1 ? found[0] : undefined;
}

/** The clause behind those words, up to the next mark. */
function clauseBehind({ at, length }: Part, filling: Filling): { readonly from: number; readonly to: number } {
  const from = at + length;
  const last = Math.max(...filling.parts.map((part) => part.at));
  let to = from + 1;
  while (to <= last && filling.breakAt(to) === "none") to += 1;
  return { from, to };
}

/** How far the other market went at least, in its unit; null where nothing is said, undefined where it is said in another unit or elsewhere. */
function sizeIn(filling: Filling, of: string, isInside: (part: Part) => boolean): number | null | undefined {
  const [amount, ...others] = filling.free("amount");
  if (others.length > 0) return undefined;
  if (amount === undefined) return null;
  const unit = isYield(of) ? "basis points" : "percent";
  const isOpen = amount.hedge === null || amount.hedge === "over";
  if (!isInside(amount) || amount.unit !== unit || !isOpen || amount.value <= 0) return undefined;
  filling.use(amount);
  return isYield(of) ? amount.value : amount.value / 100;
}
