import type { Reading } from "./reading.ts";

/** Claims the sides in the order meant: "against the S&P, how did the Russell do" measures the Russell. */
export function sidesInOrder(reading: Reading): string[] {
  const sides = reading.sides();
  const firstSide = reading.all("side")[0];
  const lead = reading.all("cue").find((item) => item.cue === "versus");
  if (
    sides.length === 2 &&
    firstSide !== undefined &&
    lead !== undefined &&
    lead.at < firstSide.at &&
    reading.all("cue").every((item) => item.at >= lead.at)
  )
    return sides.reverse();
  return sides;
}

/** "all of the Magnificent Seven" asks about its members, not about the basket. */
export function isBasket(symbol: string, { lookup }: Reading): boolean {
  const named = lookup.bySymbol(symbol);
  return named !== undefined && "basket" in named;
}

const PARTICIPLE = /(?:ed|en|led|beaten|outrun|outshone)$/i;

/** "beaten by the Russell", "outperformed by Microsoft": the side behind "by" is the one ahead. */
export function isPassive({ items }: Reading): boolean {
  return items.some((item, i) => {
    const [by, side] = [items[i + 1], items.slice(i + 2).find((each) => each.type !== "filler")];
    return (
      item.type === "cue" &&
      (item.cue === "ahead" || item.cue === "behind") &&
      PARTICIPLE.test(item.raw) &&
      by?.type === "filler" &&
      by.text === "by" &&
      side?.type === "side"
    );
  });
}

/**
 * "fell more than the S&P" is behind it, "fell less than" ahead of it: what more and less say turns with the verb beside them.
 * `both`: it is said of a rise and of a fall, so that nothing can be made of it.
 */
export function fallTurns(reading: Reading): "more" | "less" | "both" | undefined {
  const relation = reading
    .all("cue")
    .find((item) => (item.cue === "ahead" || item.cue === "behind") && /^(?:more|more than|less than)$/i.test(item.raw));
  if (relation === undefined || !reading.has("down")) return undefined;
  if (reading.has("up")) return "both";
  return relation.cue === "ahead" ? "more" : "less";
}
