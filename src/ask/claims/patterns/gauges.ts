import { SECTOR_FUNDS } from "../../../question/sectors.ts";
import { type Found, nameAt, type Scan } from "./scan.ts";

/** What an index leans on: "tech-heavy", "technology-focused". */
export const LEANING =
  /^(?:tech|technology|growth|chip|semiconductor|commodity|resource|bank|energy) (?:heavy|focused|laden|dominated|rich|oriented|driven|weighted)$/;

/** What an index is called after it was named, and which it can then be. */
const GAUGES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:tech|technology|growth) (?:heavy|focused|laden|dominated|rich|oriented|driven|weighted)$/, ["IXIC", "NDX"]],
  [/^(?:blue chip|30 stock)$/, ["DJI"]],
  [/^(?:small cap|small company|smaller company)$/, ["RUT"]],
  [/^(?:broad|broader|large cap|500 stock|main|leading|flagship)$/, ["SPX"]],
];

/** "the index", "the tech-heavy gauge", "that benchmark": an index that was named before. */
export function gaugeAt(scan: Scan, at: number): Found<"gauge"> | undefined {
  const { texts } = scan;
  if (/^(?:the|that)$/.test(texts[at - 1] ?? "") && texts[at] === "sector" && !/^(?:of|for|fund|funds)$/.test(texts[at + 1] ?? ""))
    return { type: "gauge", symbols: SECTOR_FUNDS, length: 1 };
  // "Wall Street's main index"
  const isOfStreet = texts[at - 1] === "street";
  if (!/^(?:the|that|this)$/.test(texts[at - 1] ?? "") && !isOfStreet) return undefined;
  const noun = (next: number): boolean =>
    /^(?:index|gauge|benchmark|measure|barometer|average)$/.test(texts[next] ?? "") &&
    nameAt(scan, next + 1) === undefined &&
    !/^(?:index|gauge|of|for|s|stock|yield|10|two|ten|treasury|note|bond|member|members|component|components|fund|funds|rate)$/.test(
      texts[next + 1] ?? "",
    );
  for (const [words, symbols] of GAUGES)
    for (const length of [2, 1])
      if (words.test(texts.slice(at, at + length).join(" ")) && noun(at + length)) return { type: "gauge", symbols, length: length + 1 };
  return noun(at) && nameAt(scan, at) === undefined && texts[at] !== "average" && texts[at] !== "measure"
    ? { type: "gauge", symbols: null, length: 1 }
    : undefined;
}
