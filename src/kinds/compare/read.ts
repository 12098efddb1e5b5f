import { DEFAULT_WINDOW } from "../../calendar/window.ts";
import { fallTurns, isBasket, isPassive, sidesInOrder } from "../../language/order.ts";
import type { Reading } from "../../language/reading.ts";
import { isYield } from "../../language/yields.ts";
import type { CompareQuestion } from "../../question/compare.ts";

/** What one is measured against where nothing is named. */
const THE_MARKET = "SPX";

export function readCompare(reading: Reading): CompareQuestion | undefined {
  const sides = sidesInOrder(reading);
  if (sides.some(isYield)) return undefined;
  const window = reading.window();
  if (window === "several") return undefined;
  const passive = isPassive(reading);
  const [leads, trails] = [reading.take("ahead"), reading.take("behind")];
  const turns = fallTurns(reading);
  // "fell 3 points less than": the figure is above zero, though the verb falls
  if (turns === "both" || (turns === "less" && reading.all("amount").length > 0)) return undefined;
  const [ahead, behind] = passive !== (turns !== undefined) ? [trails, leads] : [leads, trails];
  const related = [reading.take("versus"), reading.take("or"), reading.take("compare"), reading.take("best", "worst", "most")].some(
    Boolean,
  );
  if (sides.length === 1 && sides[0] !== THE_MARKET && (ahead || behind)) sides.push(THE_MARKET);
  const difference = reading.take("minus");
  const multiple = reading.all("amount").some(({ unit }) => unit === "times");
  if (sides.length < 2 || !(ahead || behind || related || multiple || difference)) return undefined;
  if (!sides.some((side) => isBasket(side, reading))) reading.take("every");
  // "beating it by the most ever" asks for a record
  if (sides.length === 2 && window?.type === "all" && reading.has("most", "best", "worst")) return undefined;
  const total = reading.take("total");
  reading.take("price", "performance", "and", "far", "up", "down");
  const asked = reading.isYesNo() && ahead !== behind ? (ahead ? "ahead" : "behind") : null;
  return { kind: "compare", sides, window: window ?? DEFAULT_WINDOW, basis: total ? "total" : "price", asked };
}
