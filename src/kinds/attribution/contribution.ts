import type { Context } from "../../answering/context.ts";
import type { Finding, Refused } from "../../answering/finding.ts";
import { sumOf } from "../../answering/histories.ts";
import { type IndexPart, indexPart, partTable } from "../../answering/index-part.ts";
import { readingOf, windowOf } from "../../answering/report.ts";
import { isoOf } from "../../calendar/day.ts";
import { dayText, percent, share, signed, signedPoints } from "../../wording/figures.ts";
import { capital, type Phrase, say, sentences, the } from "../../wording/phrase.ts";
import { english } from "../../wording/render.ts";
import { COMPANIONS, coincided } from "./coincided.ts";
import type { AttributionQuestion } from "./schema.ts";

/** What of an index's return comes from a part of it: weight at the base × return. */
export function answerContribution({ sides: [index, of], window }: AttributionQuestion, context: Context): Finding | Refused {
  const part = indexPart(index, [of], window, context);
  if ("refused" in part) return part;
  const { scene, whole, weight, rate, contribution, rows } = part;
  const side = scene.sides[0]!;
  const ofWhole = whole !== 0 && contribution > 0 === whole > 0 ? contribution / whole : null;
  const effects = [{ name: english(part.called), effect: contribution }];
  const residual = whole - contribution;
  return {
    reading: sentences([
      readingOf(scene, context),
      say`The contribution of ${part.theCalled}, weighted as in ${the(side.name)} and not equally, is weight at the base × return since.`,
    ]),
    headline: headlineOf(part),
    aside: part.aside,
    window: windowOf(scene),
    values: {
      contribution,
      returns: { [side.symbol]: whole },
      weight,
      partReturn: rate,
      share: ofWhole,
      indexPoints: contribution * side.baseClose,
      members: rows.map((row) => ({ symbol: row.symbol, weight: row.weight, return: row.rate, contribution: row.contribution })),
      approximate: true,
      weightsOf: isoOf(scene.base),
      spread: whole - rate,
      effects,
      residual,
      coincided: coincided(COMPANIONS, scene, context).values,
    },
    table: partTable(part),
    details: [
      say`Weight on ${dayText(scene.base)}: ${share(weight)}. Return since: ${percent(rate)}.`,
      say`In index points: ${signed(contribution * side.baseClose, 2)} of ${signed(side.endClose - side.baseClose, 2)}.`,
      ...(ofWhole === null
        ? []
        : [whole > 0 ? say`That is ${share(ofWhole, 1)} of the gain.` : say`That is ${share(ofWhole, 1)} of the loss.`]),
      say`Without it: about ${percent(part.rest, 1)}.`,
    ],
    caveats: part.caveats,
    history: (text) =>
      sumOf(
        [
          ...(rows.length > 1 ? rows : [{ symbol: of, contribution }]).map((row) => ({
            name: row.symbol,
            symbol: row.symbol,
            value: row.contribution,
          })),
          { name: text(say`all else`), symbol: "all else", value: residual },
        ],
        "points",
      ),
    sources: part.sources,
    rule: say`contribution = weight at the base × return since; with all else it sums to the index's return`,
  };
}

function headlineOf({ scene, theCalled: part, contribution, whole }: IndexPart): Phrase {
  const index = the(scene.sides[0]!.name);
  return say`${capital(part)} contributed about ${signedPoints(contribution)} to ${index}'s ${percent(whole)} ${scene.over}.`;
}
