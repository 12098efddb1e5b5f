import type { Context } from "../../answering/context.ts";
import type { Finding, Refused } from "../../answering/finding.ts";
import { rankingOf } from "../../answering/histories.ts";
import { leftText, MOST_LEFT_OUT } from "../../answering/left-out.ts";
import { type Membership, membersOf } from "../../answering/membership.ts";
import { sourcesOf, windowOf } from "../../answering/report.ts";
import { asideOf, openBaskets } from "../../answering/scene.ts";
import { nameOf } from "../../market/lookup.ts";
import { ROUNDING } from "../../metrics/rounding.ts";
import { dayText, list, listOf, whole } from "../../wording/figures.ts";
import { brief, name as called, joined, nothing, type Phrase, say, sayAs, the } from "../../wording/phrase.ts";
import { isMoving, isShort, type Rated, type Rates, ratesOf } from "./figures.ts";
import type { RankingQuestion } from "./schema.ts";
import { countedTitle, type Named, ruleOf, shown, titleOf, unitOf } from "./titles.ts";

/** Members kept of a long list, and shown in the table. */
const LISTED = 12;

/** Members of a group or an index in the order of a figure of theirs, or those beyond a bound of it. */
export function answerRanking(question: RankingQuestion, context: Context): Finding | Refused {
  const { of, first, top, bound, measure, benchmark } = question;
  const membership = of === null ? undefined : membersOf(of, context);
  if (membership !== undefined && "refused" in membership) return membership;
  const members = membership?.symbols ?? openBaskets(question.members, context.lookup);
  const rates = ratesOf(members, question, context);
  if ("refused" in rates) return rates;
  const { scene, series, left } = rates;
  const named: Named = {
    measure,
    sessions: question.sessions ?? 0,
    benchmark: the(benchmark === null ? "" : nameFor(benchmark, context)),
    over: scene.over,
  };
  const ranked = rates.rated.toSorted((a, b) => (first === "highest" ? b.value - a.value : a.value - b.value));
  const meeting = bound === null ? ranked : ranked.filter(({ value }) => meets(value, bound));
  const listed = meeting.slice(0, Math.max(LISTED, top));
  const rated = ({ name, value }: Rated): Phrase => joined([called(name), shown(measure, value)], " ");
  const said = listed.slice(0, bound === null ? 1 : namesThatFit(listed));
  const counted =
    meeting.length === 0 ? say`none of the ${whole(ranked.length)}` : say`${whole(meeting.length)} of ${whole(ranked.length)}`;
  const title = bound === null ? titleOf(named, first) : countedTitle(named, bound, counted);
  // beyond a bound are all in the table
  const then = bound === null ? listed.slice(1, top) : [];
  return {
    reading: readingOf(question, title, rates, membership),
    headline: said.length === 0 ? say`${title}.` : say`${title}: ${list(said.map(rated))}.`,
    aside: asideOf(isMoving(measure) ? undefined : scene.stale, series),
    window: isMoving(measure) ? windowOf(scene) : null,
    values: {
      measure,
      ranking: listed.map(({ symbol, value }) => ({ symbol, [keyOf(question, rates)]: value })),
      counted: ranked.length,
      members: members.length,
      ...(bound === null ? {} : { above: meeting.length, share: meeting.length / ranked.length }),
      missing: left.slice(0, MOST_LEFT_OUT),
    },
    table:
      listed.length === 0
        ? null
        : { columns: [nothing, sayAs("column")`figure`], rows: listed.map(({ name, value }) => [called(name), shown(measure, value)]) },
    details: then.length === 0 ? [] : [brief(say`Then ${list(then.map(rated))}.`)],
    caveats: [
      ...(left.length === 0 ? [] : [leftText(left)]),
      ...(measure === "volatility" && isShort(scene) ? [say`Less than a year, so nothing is annualised: the figures are daily.`] : []),
      ...(membership?.caveats ?? []),
    ],
    history: () => rankingOf(ranked.slice(0, LISTED), benchmark, unitOf(measure)),
    sources: sourcesOf(series.slice(0, LISTED), context),
    rule: ruleOf(named),
  };
}

/** How many names with their figures have room behind a count. */
function namesThatFit(listed: readonly Rated[]): number {
  let room = ROOM;
  const past = listed.findIndex(({ name }) => {
    room -= name.length + FIGURE;
    return room < 0;
  });
  return past < 0 ? listed.length : past;
}

/** Characters of a first line that a count leaves to names, and those of a figure with what joins it. */
const ROOM = 44;
const FIGURE = 10;

/** A bound that is missed by binary rounding alone is met. */
function meets(value: number, { side, value: bound }: NonNullable<RankingQuestion["bound"]>): boolean {
  return side === "above" ? value > bound : bound < 0 ? value <= bound + ROUNDING : value < bound;
}

/** What a figure is called among the values: as the kinds that measure one market by it call it. */
function keyOf({ measure }: RankingQuestion, { scene }: Rates): string {
  if (measure === "yearHigh") return "distance52WeekHigh";
  if (measure === "average") return "distance";
  return measure === "volatility" && isShort(scene) ? "dailyVolatility" : measure;
}

function readingOf({ group, measure }: RankingQuestion, title: Phrase, { scene, rated }: Rates, membership?: Membership): Phrase {
  const who =
    membership === undefined
      ? group === null
        ? listOf(rated.map(({ name }) => name))
        : called(group)
      : say`members of ${the(membership.name)} according to ${membership.by}`;
  const [base, end] = [dayText(scene.base), dayText(scene.end)];
  return isMoving(measure)
    ? say`${title}, of ${who}: close of ${base} to close of ${end}.`
    : say`${title}, of ${who}, at the close on ${end}.`;
}

function nameFor(symbol: string, { lookup }: Context): string {
  const found = lookup.bySymbol(symbol);
  return found === undefined ? symbol : nameOf(found);
}
