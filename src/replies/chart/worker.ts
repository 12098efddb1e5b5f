import type { Chart } from "./chart.ts";
import { type Drawing, openDrawing } from "./draw.ts";

let drawing: Drawing | undefined;

/** What a thread of the painter does: a chart in, its PNG out. */
export default function draw(chart: Chart): Uint8Array {
  drawing ??= openDrawing();
  return drawing(chart);
}
