import { isIndexPoints } from "../../language/index-points.ts";
import type { Item } from "../../language/items.ts";
import type { Measured } from "../../question/claim.ts";

/**
 * The figure that an amount in a sentence states.
 * @param falls the sentence says that it went down, stayed behind or is below
 * @param percentAsSaid percent stay percent; otherwise percent and points become fractions
 * @param inIndexPoints points are a difference of closes
 */
export function statedBy(item: Extract<Item, { type: "amount" }>, falls: boolean, percentAsSaid: boolean, inIndexPoints = false): Measured {
  const { value, decimals, hedge } = item;
  const unit = inIndexPoints && isIndexPoints(item) ? "index points" : item.unit;
  const scale = (unit === "percent" || unit === "points") && !percentAsSaid ? 100 : 1;
  const size = falls ? -Math.abs(value) : value;
  return {
    value: Number((size / scale).toPrecision(12)),
    digit: 10 ** -decimals / scale,
    hedge,
    unit,
    measure: scale === 100 ? "rate" : unit === "points" ? "percent" : unit === "none" ? "number" : unit,
  };
}
