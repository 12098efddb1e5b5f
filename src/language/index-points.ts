import type { Item } from "./items.ts";

/** "16 points" of one index are those that its closes are in; of a gap, and as "percentage points", they are percent. */
export function isIndexPoints(item: Item): boolean {
  return item.type === "amount" && item.unit === "points" && !/%|per\s?cent|pct|pp/i.test(item.raw);
}
