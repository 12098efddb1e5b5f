import { DEFAULT_WINDOW } from "../../calendar/window.ts";
import { isBasket } from "../../language/order.ts";
import type { Reading } from "../../language/reading.ts";
import { isYield } from "../../language/yields.ts";
import type { PerformanceQuestion } from "../../question/performance.ts";

export function readPerformance(reading: Reading): PerformanceQuestion | undefined {
  const sides = reading.sides();
  const window = reading.window();
  if (sides.length === 0 || sides.some(isYield) || window === "several") return undefined;
  if (!sides.some((side) => isBasket(side, reading))) reading.take("every");
  const total = reading.take("total");
  reading.take("price", "performance", "and", "far");
  const up = reading.take("up");
  const down = reading.take("down");
  if (up && down) reading.take("or");
  const asked = reading.isYesNo() && up !== down ? (up ? "up" : "down") : null;
  return { kind: "performance", sides, window: window ?? DEFAULT_WINDOW, basis: total ? "total" : "price", asked };
}
