import { threadId } from "node:worker_threads";
import type { Chart } from "../../src/replies/chart/chart.ts";

let drawn = 0;

/** A thread of a painter whose drawing does what the title of the chart says; its picture is its thread and how often it drew. */
export default async function draw({ title }: Chart): Promise<Uint8Array> {
  drawn += 1;
  if (title.startsWith("fail")) throw new Error("no ink");
  if (title.startsWith("crash")) process.exit(3);
  if (title.startsWith("hang")) await new Promise((resolve) => setTimeout(resolve, 60_000));
  return Uint8Array.of(threadId, drawn);
}
