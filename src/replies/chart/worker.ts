import { getPriority, setPriority } from "node:os";
import type { Chart } from "./chart.ts";
import { type Drawing, openDrawing } from "./draw.ts";

/** By how much a drawing thread's niceness is above its process's; 19 is the highest there is. */
const NICER = 10;
const NICEST = 19;

let drawing: Drawing | undefined;

/** What a thread of the painter does: a chart in, its PNG out. */
export default function draw(chart: Chart): Uint8Array {
  drawing ??= opened();
  return drawing(chart);
}

function opened(): Drawing {
  standBack();
  return openDrawing();
}

/** A picture may be late, a reply may not: where processors are few, this thread leaves them to the one that replies. */
function standBack(): void {
  // 0 is the calling thread on Linux alone, see setpriority(2); elsewhere it is the whole process
  if (process.platform !== "linux") return;
  try {
    setPriority(0, Math.min(NICEST, getPriority(0) + NICER));
  } catch {
    // a system that forbids it has its pictures all the same
  }
}
