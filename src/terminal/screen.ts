import type { TextManner } from "../replies/text.ts";

/** Whether standard output shows colours, and how wide it is; what goes into a file or a pipe is not broken into lines. */
export function screen(): TextManner {
  const { columns } = process.stdout;
  return { colour: process.stdout.hasColors?.() ?? false, ...(columns === undefined ? {} : { columns }) };
}
