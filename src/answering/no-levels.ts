import { name as called, say } from "../wording/phrase.ts";
import { english } from "../wording/render.ts";
import type { Refused } from "./finding.ts";
import type { Scene } from "./scene.ts";

/** Closes with dividends worked in are at no level that was ever paid. */
export function noLevels({ sides, series, label }: Scene): Refused {
  const isWithDividends = (symbol: string): boolean => series.some((each) => each.symbol === symbol && each.basis === "total");
  const { name } = sides.find(({ symbol }) => isWithDividends(symbol)) ?? sides[0]!;
  return {
    refused: {
      reason: "no data",
      message: say`The closes of ${called(name)} are dividend-adjusted, so they say nothing about price levels.`,
      suggestions: [`${name} ${english(label)}`, `${name} this year`],
    },
  };
}
