import { list } from "../wording/figures.ts";
import { joined, name, type Phrase, say } from "../wording/phrase.ts";

/** How many of those left out are named. */
export const MOST_LEFT_OUT = 8;

/** Which members a ranking lacks. @param missing symbols, at least one */
export function leftText(missing: readonly string[]): Phrase {
  const named = missing.slice(0, MOST_LEFT_OUT).map((symbol) => name(symbol));
  return missing.length <= MOST_LEFT_OUT
    ? say`The ranking leaves out ${list(named)} (data missing or doubted), so first place is not certain.`
    : say`The ranking leaves out ${joined(named, ", ")} and ${missing.length - MOST_LEFT_OUT} others (data missing or doubted), so first place is not certain.`;
}
