import type { Context } from "../../answering/context.ts";
import type { Finding, Refused } from "../../answering/finding.ts";
import { sumOf } from "../../answering/histories.ts";
import { type IndexMovers, indexMovers, type PartRow } from "../../answering/index-part.ts";
import { readingOf, windowOf } from "../../answering/report.ts";
import { openingOf } from "../../answering/said.ts";
import { isoOf } from "../../calendar/day.ts";
import { nameOf } from "../../market/lookup.ts";
import { list, percent, share, signedPoints } from "../../wording/figures.ts";
import { name, nothing, type Phrase, say, sayAs, sentences, the } from "../../wording/phrase.ts";
import { COMPANIONS, coincided } from "./coincided.ts";
import type { AttributionQuestion } from "./schema.ts";

/** Companies that the first line names, and that the table has of the way the index went. */
const NAMED = 3;
/** Companies in the table that went the other way. */
const AGAINST = 2;
const KEPT = 10;

/** Which companies an index's return comes from: weight at the base × return, the largest first. */
export function answerMovers({ sides: [index], window, asked }: AttributionQuestion, context: Context): Finding | Refused {
  const found = indexMovers(index, window, context);
  if ("refused" in found) return found;
  const { scene, whole, companies, covered } = found;
  const side = scene.sides[0]!;
  const rose = whole >= 0;
  const ordered = rose ? companies : companies.toReversed();
  const against = ordered.toReversed().filter(({ contribution }) => contribution !== 0 && contribution < 0 === rose);
  const leading = ordered.filter(({ contribution }) => contribution !== 0 && contribution > 0 === rose);
  const listed = [...leading.slice(0, NAMED), ...against.slice(0, AGAINST)];
  const rest = whole - listed.reduce((sum, { contribution }) => sum + contribution, 0);
  const called = ({ symbol }: PartRow): Phrase => name(nameIn(symbol, context));
  const beside = coincided(COMPANIONS, scene, context);
  return {
    reading: sentences([
      readingOf(scene, context),
      say`What each company contributed is its weight at the base × its return since. It shows where the move came from, not its cause.`,
    ]),
    // why it fell is no question where it rose
    ...openingOf(asked !== undefined && (asked === "ahead" ? whole <= 0 : whole >= 0) ? false : null),
    headline: headlineOf(found, leading.slice(0, NAMED).map(called), rose),
    aside: found.aside,
    window: windowOf(scene),
    values: {
      returns: { [side.symbol]: whole },
      movers: ordered.slice(0, KEPT).map(figuresOf),
      against: against.slice(0, KEPT).map(figuresOf),
      covered,
      residual: rest,
      approximate: true,
      weightsOf: isoOf(scene.base),
      coincided: beside.values,
    },
    table: {
      columns: [nothing, sayAs("column")`weight`, sayAs("column")`return`, sayAs("column")`contribution`],
      rows: [
        ...listed.map((row) => [called(row), share(row.weight), percent(row.rate), signedPoints(row.contribution)]),
        [say`all else`, nothing, nothing, signedPoints(rest)],
      ],
    },
    details: [
      say`${share(companies.filter(({ contribution }) => contribution > 0).length / companies.length, 1)} of the companies added to it.`,
      ...(covered > 1 - LITTLE
        ? []
        : [say`Companies with closes on both days make up ${share(covered)} of the weight; the others are counted under "all else".`]),
      ...beside.lines,
    ],
    caveats: found.caveats,
    history: (text) =>
      sumOf(
        [
          ...listed.map((row) => ({ name: text(called(row)), symbol: row.symbol, value: row.contribution })),
          { name: text(say`all else`), symbol: "all else", value: rest },
        ],
        "points",
      ),
    sources: found.sources,
    rule: say`contribution = weight at the base × return since; with all else it sums to the index's return`,
  };
}

/** Weight that rounding alone can leave out. */
const LITTLE = 0.005;

function figuresOf({ symbol, weight, rate, contribution }: PartRow) {
  return { symbol, weight, return: rate, contribution };
}

function nameIn(symbol: string, { lookup }: Pick<Context, "lookup">): string {
  const found = lookup.bySymbol(symbol);
  return found === undefined ? symbol : nameOf(found);
}

/** "Nvidia, Apple and Meta added most to the S&P 500's +1.83% this week." */
function headlineOf({ scene, whole }: IndexMovers, leading: readonly Phrase[], rose: boolean): Phrase {
  const index = the(scene.sides[0]!.name);
  if (leading.length === 0) return say`No company moved in the same direction as ${index}: ${percent(whole)} ${scene.over}.`;
  return rose
    ? say`${list(leading)} added most to ${index}'s ${percent(whole)} ${scene.over}.`
    : say`${list(leading)} weighed most on ${index}: ${percent(whole)} ${scene.over}.`;
}
