import { ROUNDING } from "../../metrics/rounding.ts";
import type { LeadersQuestion } from "./schema.ts";

/** Whether a return is one of those that are asked for by their direction, and by how far they went where that is said. */
export function hasMoved(rate: number, { asked, size }: Pick<LeadersQuestion, "asked" | "size">): boolean {
  const gone = asked === "down" ? -rate : rate;
  return size === undefined ? gone > 0 : gone >= size - ROUNDING;
}
