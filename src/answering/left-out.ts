import { listOf } from "../wording/figures.ts";
import { type Phrase, say } from "../wording/phrase.ts";

/** How many of those left out are named. */
export const MOST_LEFT_OUT = 8;

/** Which members a ranking lacks. @param missing symbols, at least one */
export function leftText(missing: readonly string[]): Phrase {
  const named = listOf(missing.slice(0, MOST_LEFT_OUT));
  return missing.length <= MOST_LEFT_OUT
    ? say`The ranking lacks ${named} (data missing or doubted), so first place is not certain.`
    : say`The ranking lacks ${named} and ${missing.length - MOST_LEFT_OUT} more (data missing or doubted), so first place is not certain.`;
}
