import type { Refused } from "../../answering/finding.ts";
import type { Scene } from "../../answering/scene.ts";
import { name as called, say } from "../../wording/phrase.ts";
import { english } from "../../wording/render.ts";

/** Closes with dividends worked in are at no level that was ever paid. */
export function noLevels({ sides, label }: Scene): Refused {
  const { name } = sides[0]!;
  return {
    refused: {
      reason: "no data",
      message: say`The closes of ${called(name)} come with dividends worked in, so they say nothing about price levels.`,
      suggestions: [`${name} ${english(label)}`, `${name} this year`],
    },
  };
}
