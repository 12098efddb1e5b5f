import { styleText } from "node:util";
import type { Answer } from "../question/answer.ts";
import { sparkline } from "./sparkline.ts";
import { tableLines } from "./table.ts";

/** Columns that every terminal shows. */
const WIDTH = 78;

/** An answer for a terminal: the finding first, then the closes, then how it was reckoned and how old it is. */
export function toText(answer: Answer, colour = false): string {
  const bold = (text: string): string => (colour ? styleText("bold", text) : text);
  const dim = (text: string): string => (colour ? styleText("dim", text) : text);
  const lines = [bold(answer.headline)];
  if (answer.table !== null) lines.push("", ...tableLines(answer.table, WIDTH).map((line) => `  ${line}`));
  const course = sparkline(answer);
  if (course !== null) lines.push("", `  ${course}`);
  if (answer.details.length > 0) lines.push("", ...answer.details);
  if (answer.caveats.length > 0) lines.push("", ...answer.caveats.map((caveat) => `! ${caveat}`));
  const suggestions = suggestionsOf(answer);
  if (suggestions.length > 0) lines.push("", "Try:", ...suggestions.map((text) => `  ${text}`));
  const ground = groundLines(answer);
  if (ground.length > 0) lines.push("", ...ground.map(dim));
  for (const other of answer.also ?? []) lines.push("", toText(other, colour));
  return lines.join("\n");
}

/** How the question was read, the rule, the sources and their age. */
function groundLines(answer: Answer): string[] {
  const lines: string[] = [];
  if (answer.reading !== "" && answer.reading !== answer.headline) lines.push(`Read as  ${answer.reading}`);
  if (answer.rule !== "") lines.push(`Rule     ${answer.rule}`);
  for (const { name, symbol, from, lastClose } of answer.sources.slice(0, 8))
    lines.push(`Source   ${name} (${symbol}), ${from}, last close ${lastClose}`);
  if (answer.sources.length > 8) lines.push(`         and ${answer.sources.length - 8} more`);
  if (answer.sources.length > 0) lines.push(`As of    ${answer.asOf}`);
  return lines;
}

function suggestionsOf({ values }: Answer): readonly string[] {
  return Array.isArray(values.suggestions) ? values.suggestions.filter((each) => typeof each === "string") : [];
}
