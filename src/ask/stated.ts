import type { Statement } from "../kinds/kind.ts";
import type { Filling } from "../language/filling.ts";
import type { Frame, Part } from "../language/frame.ts";
import type { Measured } from "../question/claim.ts";

type AmountPart = Extract<Part, { slot: "amount" }>;

/** "16 points" of one index are those that its closes are in; of a gap, and as "percentage points", they are percent. */
function isIndexPoints({ unit, raw }: AmountPart): boolean {
  return unit === "points" && !/%|per\s?cent|pct|pp/i.test(raw);
}

/** Whether an amount that a question has no use for can be the figure that is stated as its answer. */
export function takesStated<Q>(statement: Statement<Q> | undefined): (question: Q, amount: AmountPart, filling: Filling) => boolean {
  return (question, amount, filling) => {
    if (statement === undefined || !statement.units.includes(amount.unit) || statement.hasOne?.(question) === false) return false;
    // "38% of the S&P 500" is a part of a whole
    // but "a third of its value" is a fall of so much
    const behind = [0, 1, 2].map((step) => filling.tokenAt(amount.at + amount.length + step)).join(" ");
    const isOfWhole = /^of /.test(behind) && !/^of (?:its|their) (?:value|worth)$/.test(behind);
    if (isOfWhole && statement.share !== true) return false;
    // a year is no figure
    if (amount.unit === "none" && /^(?:18|19|20)\d\d$/.test(amount.raw)) return false;
    return statement.beside === undefined || amount.unit === "times" || standsBeside(amount, statement.beside, filling);
  };
}

/** Whether one of the words stands before the amount, or right behind it in the same clause. */
function standsBeside(amount: AmountPart, senses: readonly string[], filling: Filling): boolean {
  const isOne = (part: Part | undefined): boolean => part?.slot === "word" && senses.includes(part.sense);
  const next = filling.behind(amount);
  return (
    filling.parts.some((part) => part.at < amount.at && isOne(part)) ||
    (next !== undefined && isOne(next) && filling.breakAt(next.at) === "none")
  );
}

/** Share of itself within which a multiple in words holds. */
const OF_ITSELF = 0.05;

/** The figure that an amount in a sentence states, in the units of the answer's values: negative where the sentence says a fall, a lag or a place below. */
export function statedBy(
  amount: AmountPart,
  frame: Frame,
  statement: Pick<Statement<never>, "falls" | "percentAsSaid" | "inIndexPoints">,
): Measured {
  const { value, decimals, hedge } = amount;
  const unit = statement.inIndexPoints && isIndexPoints(amount) ? "index points" : amount.unit;
  const scale = (unit === "percent" || unit === "points") && !statement.percentAsSaid ? 100 : 1;
  const falls = statement.falls ? !frame.parts.some(isAbove) : frame.parts.some(isFall);
  const size = falls && !amount.signed ? -Math.abs(value) : value;
  // "it halved": said, a multiple holds within 5% of itself; asked, as much is enough
  const isMultiple = frame.said && /^(?:doubled?|tripled|trebled|quadrupled|halved)$/i.test(amount.raw);
  return {
    value: Number((size / scale).toPrecision(12)),
    digit: isMultiple ? (OF_ITSELF * Math.abs(size)) / scale / 2 : 10 ** -decimals / scale,
    whole: decimals === 0,
    hedge: isMultiple ? "about" : hedge,
    unit,
    measure: scale === 100 ? "rate" : unit === "points" ? "percent" : unit === "none" ? "number" : unit,
  };
}

/** "11% above its record high". */
function isAbove(part: Part): boolean {
  return (
    (part.slot === "word" && part.sense === "above" && !/^(?:off|up off)$/i.test(part.raw)) ||
    (part.slot === "window" && /^above\b/i.test(part.raw))
  );
}

/** "fell", "behind", "below its average", "off its high". */
function isFall(part: Part): boolean {
  if (part.slot === "word") return /^(?:down|behind|below|streakDown|netShort)$/.test(part.sense);
  return (
    part.slot === "window" &&
    part.window.type === "extreme" &&
    part.window.extreme === "high" &&
    /^(?:below|under|beneath|off)\b/i.test(part.raw)
  );
}
