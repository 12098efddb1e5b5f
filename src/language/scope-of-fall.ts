import type { Token } from "../text/tokens.ts";
import { readMonth } from "./time/periods.ts";

/** Asks whether, or how often, something ever was so, and not how it stands now. */
const LOOKS_BACK = /\b(?:did|was|were|ever|never|had|has|have|how (?:often|many))\b/;
const STANDS_NOW = /\b(?:is|are|still|now) (?:\w+ ){0,4}(?:below|under|off|beneath|from)\b/;
const BELOW = /^(?:below|under|off|beneath|from)$/;
const OWN = /^(?:its|their|the|an?)$/;
const HIGHEST = /^(?:high|highs|peak|record|top)$/;
const BESIDE_HIGH = /^(?:record|all-time|alltime|closing|previous|all|time)$/;
const YEAR = /^(?:18|19|20)\d\d$/;

/**
 * "Did Apple ever close 30% below its record high in 2022?": on a day of that year, below the highest close until then, and not how far it
 * stands below that year's high today. The year is moved to the front.
 */
export function withScopeOfFall(tokens: readonly Token[]): readonly Token[] {
  const texts = tokens.map(({ text }) => text);
  const whole = texts.join(" ");
  const hasSize = texts.some((text, at) => /^\d/.test(text) && /^(?:%|percent|per|pct)$/.test(texts[at + 1] ?? ""));
  if (!LOOKS_BACK.test(whole) || STANDS_NOW.test(whole) || !(hasSize || /\d ?%/.test(whole))) return tokens;
  for (let at = 0; at < tokens.length; at++) {
    if (!BELOW.test(texts[at]!) || !OWN.test(texts[at + 1] ?? "")) continue;
    let high = at + 2;
    while (BESIDE_HIGH.test(texts[high] ?? "") && HIGHEST.test(texts[high + 1] ?? "")) high += 1;
    while (BESIDE_HIGH.test(texts[high] ?? "") && BESIDE_HIGH.test(texts[high + 1] ?? "")) high += 1;
    if (BESIDE_HIGH.test(texts[high] ?? "") && HIGHEST.test(texts[high + 1] ?? "")) high += 1;
    if (!HIGHEST.test(texts[high] ?? "")) continue;
    const end = scopeEnd(texts, high + 1);
    if (end === undefined || tokens.slice(at + 1, end).some(({ before }) => before !== "none")) continue;
    const scope = tokens.slice(high + 1, end).map((token, i): Token => ({ ...token, before: i === 0 ? tokens[0]!.before : "none" }));
    const isWhether = !/\b(?:ever|never|how|when)\b/.test(whole);
    const ever: Token[] = isWhether ? [{ ...tokens[at]!, text: "ever", raw: "ever", before: "none" }] : [];
    const [first, ...rest] = [...tokens.slice(0, at), ...ever, ...tokens.slice(at, high + 1), ...tokens.slice(end)];
    return [...scope, { ...first!, before: "comma" }, ...rest];
  }
  return tokens;
}

/** Where "in 2022", "in March 2020", "during 2018" ends; undefined where it does not begin there. */
function scopeEnd(texts: readonly string[], from: number): number | undefined {
  if (!/^(?:in|during)$/.test(texts[from] ?? "")) return undefined;
  const month = readMonth(texts[from + 1]) === undefined ? 0 : 1;
  return YEAR.test(texts[from + 1 + month] ?? "") ? from + 2 + month : undefined;
}
