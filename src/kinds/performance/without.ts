import type { Context } from "../../answering/context.ts";
import type { Finding, Refused } from "../../answering/finding.ts";
import { raceOf } from "../../answering/histories.ts";
import { indexPart, partTable } from "../../answering/index-part.ts";
import { readingOf, windowOf } from "../../answering/report.ts";
import { openingOf } from "../../answering/said.ts";
import { isoOf } from "../../calendar/day.ts";
import { list, percent, share } from "../../wording/figures.ts";
import { name, say, sentences, the } from "../../wording/phrase.ts";
import type { PerformanceQuestion } from "./schema.ts";

/** The return of an index without some of its members, by their weight and return: approximate, as the weights are a fund's. */
export function answerWithout(
  { sides, window, asked }: PerformanceQuestion,
  without: readonly string[],
  context: Context,
): Finding | Refused {
  const part = indexPart(sides[0]!, without, window, context);
  if ("refused" in part) return part;
  const { scene, whole, rest, weight, rate, contribution } = part;
  const index = scene.sides[0]!;
  const met = asked === null ? null : asked === "up" ? rest > 0 : rest < 0;
  return {
    reading: sentences([
      readingOf(scene, context),
      say`Without ${part.called}, weighted as in the index and not equally: return of the index = weight × return of the part + (1 − weight) × return of the rest.`,
    ]),
    ...openingOf(met),
    headline: say`${name(index.name)} without ${part.theCalled}: about ${percent(rest, 1)} ${scene.over} (with: ${percent(whole)}).`,
    aside: part.aside,
    window: windowOf(scene),
    values: {
      returns: { [sideKey(index.symbol, without)]: rest, [index.symbol]: whole },
      without: [...without],
      approximate: true,
      weight,
      partReturn: rate,
      contribution,
      members: part.rows.map(({ symbol, weight: each, rate: own }) => ({ symbol, weight: each, return: own })),
      weightsOf: isoOf(scene.base),
      basis: scene.basis,
    },
    table: partTable(part),
    details: [say`${list([part.called])}: ${share(weight)} of ${the(index.name)} at the base, ${percent(rate)} since.`],
    caveats: part.caveats,
    history: () => raceOf(scene),
    ...(met === null ? {} : { verdict: met }),
    sources: part.sources,
    rule: say`return without = (return of the index − weight × return of the part) ÷ (1 − weight), weights at the base`,
  };
}

/** "SPX ex MAG7": a side of its own among the returns. */
function sideKey(index: string, without: readonly string[]): string {
  return `${index} ex ${without.join(" ")}`;
}
