import { readMonth } from "../../language/time/periods.ts";
import type { Token } from "../../text/tokens.ts";

const YEAR = /^(?:19|20)\d\d$/;
const QUARTER_OR_HALF = /^(?:[qh][1-4]|[1-4][qh])$/;
const ORDINAL = /^(?:first|second|third|fourth|1st|2nd|3rd|4th)$/;
const UNIT = /^(?:half|quarter)$/;
const JOINS = /^(?:and|&|or|vs|versus|plus|then)$/;
/** So many months in a row are a list; two are the stretch from the one to the other. */
const FEWEST_MONTHS = 3;

/** A part of a year as it is said, from its first token; `unit` where the part behind it says of what it is: "the first and second half". */
interface Part {
  readonly at: number;
  readonly to: number;
  readonly unit?: Token;
}

/**
 * "Q1 and Q2 of 2023", "the first and second half of 2023", "2023, first half and second half": the text with the year behind each of its parts,
 * as every one of them is a part of that year.
 */
export function withSharedYear(tokens: readonly Token[]): readonly Token[] {
  for (let at = 0; at < tokens.length; at++) {
    const parts = partsFrom(tokens, at);
    const later = parts.length === 1 ? partOfSameYear(tokens, parts[0]!) : undefined;
    if (later !== undefined) return dated(tokens, [later.part], [later.part], later.year);
    if (parts.length < 2 || (isMonth(tokens, parts[0]!) && parts.length < FEWEST_MONTHS)) continue;
    const end = parts.at(-1)!.to;
    const of = /^(?:of|in|for|during)$/.test(tokens[end]?.text ?? "") ? 1 : 0;
    const behind = tokens[end + of];
    if (behind !== undefined && YEAR.test(behind.text) && behind.before !== "sentence")
      return dated(tokens, parts.slice(0, -1), parts, behind);
    const before = tokens[at - 1];
    const isLed = before !== undefined && YEAR.test(before.text) && tokens[at]!.before !== "sentence" && tokens[at - 2]?.text !== "since";
    if (isLed) return dated(tokens, parts, parts, before).filter((token, i) => !(token === before && i === at - 1));
    at = end - 1;
  }
  return tokens;
}

/** "the first half of 2009 vs the second half": the part that is named behind the year, which it has none of. */
function partOfSameYear(tokens: readonly Token[], { to }: Part): { readonly part: Part; readonly year: Token } | undefined {
  const of = /^(?:of|in)$/.test(tokens[to]?.text ?? "") ? 1 : 0;
  const year = tokens[to + of];
  if (year === undefined || !YEAR.test(year.text) || !JOINS.test(tokens[to + of + 1]?.text ?? "")) return undefined;
  const part = partAt(tokens, to + of + (tokens[to + of + 2]?.text === "the" ? 3 : 2));
  if (part === undefined || part.unit !== undefined || isMonth(tokens, part)) return undefined;
  const behind = tokens[part.to + (/^(?:of|in)$/.test(tokens[part.to]?.text ?? "") ? 1 : 0)];
  return behind !== undefined && YEAR.test(behind.text) ? undefined : { part, year };
}

function dated(tokens: readonly Token[], bare: readonly Part[], parts: readonly Part[], year: Token): readonly Token[] {
  return tokens.flatMap((token, at) => {
    const part = parts.find(({ to }) => to === at + 1);
    if (part === undefined) return [token];
    const unit = part.unit === undefined ? [] : [{ ...part.unit, before: "none" as const }];
    return bare.includes(part) ? [token, ...unit, { ...year, before: "none" as const }] : [token, ...unit];
  });
}

function isMonth(tokens: readonly Token[], { at }: Part): boolean {
  return readMonth(tokens[at]!.text) !== undefined;
}

/** The parts of a year in a list that begins there, all of one sort. */
function partsFrom(tokens: readonly Token[], from: number): Part[] {
  const parts: Part[] = [];
  for (let at = from; at < tokens.length; ) {
    const part = partAt(tokens, at);
    if (part === undefined || (parts.length > 0 && isMonth(tokens, part) !== isMonth(tokens, parts[0]!))) break;
    parts.push(part);
    const next = tokens[part.to];
    if (next === undefined) break;
    const joins = JOINS.test(next.text) ? 1 : 0;
    if (joins === 0 && next.before !== "comma" && next.before !== "slash") break;
    at = part.to + joins;
    if (tokens[at]?.text === "the") at += 1;
  }
  return parts;
}

function partAt(tokens: readonly Token[], at: number): Part | undefined {
  const { text } = tokens[at] ?? { text: "" };
  if (QUARTER_OR_HALF.test(text) || readMonth(text) !== undefined) return { at, to: at + 1 };
  if (!ORDINAL.test(text)) return undefined;
  if (UNIT.test(tokens[at + 1]?.text ?? "")) return { at, to: at + 2 };
  const joins = JOINS.test(tokens[at + 1]?.text ?? "") ? (tokens[at + 2]?.text === "the" ? 2 : 1) : 0;
  const [next, unit] = [tokens[at + 1 + joins], tokens[at + 2 + joins]];
  const isBare = next !== undefined && unit !== undefined && ORDINAL.test(next.text) && UNIT.test(unit.text);
  return isBare && (joins > 0 || next.before !== "none") ? { at, to: at + 1, unit } : undefined;
}
