import { isIndexPoints } from "../../language/index-points.ts";
import type { Item } from "../../language/items.ts";
import type { Reading } from "../../language/reading.ts";

/** Claims the one amount that a condition can have, as a fraction. */
export function amountOf(reading: Reading): { value: number } | undefined {
  // A fall of 1,000 points is no share of an index; of a gap, points are percent.
  const single = new Set(reading.all("side").flatMap(({ symbols }) => symbols)).size < 2 && !reading.has("ahead", "behind");
  const found = reading
    .all("amount")
    .filter(
      (item) =>
        item.unit === "percent" ||
        (item.unit === "points" && !(single && isIndexPoints(item))) ||
        (item.decimals > 0 && item.unit === "none") ||
        followsBy(reading, item),
    );
  // "35 % of the S&P" is a share of it; "within 5 % of its high" is the other side of the figure
  if (found.length !== 1 || isShare(reading, found[0]!) || isWithin(reading, found[0]!)) return undefined;
  reading.claim(found[0]!);
  return { value: found[0]!.value / 100 };
}

function isShare({ items }: Reading, amount: Item): boolean {
  const [next, ...rest] = items.slice(items.indexOf(amount) + 1);
  return next?.type === "filler" && next.text === "of" && rest.find(({ type }) => type !== "filler")?.type === "side";
}

function isWithin({ items }: Reading, amount: Item): boolean {
  const before = items[items.indexOf(amount) - 1];
  return before !== undefined && before.type !== "side" && before.raw.toLowerCase() === "within";
}

/** "by 2.5", "by two": a number without a unit behind "by" is points. */
function followsBy({ items }: Reading, item: Item): boolean {
  const before = items[items.indexOf(item) - 1];
  return before?.type === "filler" && before.text === "by";
}
