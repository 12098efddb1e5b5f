import { DEFAULT_WINDOW } from "../../calendar/window.ts";
import { sidesInOrder } from "../../language/order.ts";
import type { Reading } from "../../language/reading.ts";
import type { AttributionQuestion } from "../../question/attribution.ts";

export const attributionCues: Readonly<Record<string, readonly string[]>> = {
  explain: [
    "what is behind",
    "what explains",
    "what drives",
    "what is driving",
    "what drove",
    "explain",
    "explains",
    "attribution",
    "attribute",
    "break down",
    "decompose",
    "made of",
    "made up of",
    "contributed to",
    "contributes to",
  ],
};

export function readAttribution(reading: Reading): AttributionQuestion | undefined {
  if (!reading.take("why", "explain")) return undefined;
  const sides = sidesInOrder(reading);
  const window = reading.window();
  const related = [reading.take("ahead"), reading.take("behind"), reading.take("versus"), reading.take("compare")].some(Boolean);
  if (sides.length === 1 && sides[0] !== "SPX") sides.push("SPX");
  const [first, second] = sides;
  if (sides.length !== 2 || first === undefined || second === undefined || window === "several" || !related) return undefined;
  reading.take("performance", "and", "up", "down", "far", "present");
  return { kind: "attribution", sides: [first, second], window: window ?? DEFAULT_WINDOW };
}
