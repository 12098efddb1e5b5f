import type { Context } from "../../answering/context.ts";
import type { Finding, FoundTable, Refused } from "../../answering/finding.ts";
import { rankingOf } from "../../answering/histories.ts";
import { limitsOf } from "../../answering/limits.ts";
import { noteOn, sourcesOf, symbolText } from "../../answering/report.ts";
import { openingOf } from "../../answering/said.ts";
import { stage } from "../../answering/scene.ts";
import type { Window } from "../../calendar/window.ts";
import { type Summary, summaryOf } from "../../metrics/summary.ts";
import type { History } from "../../question/history.ts";
import { dayText, monthText, percent, share, sinceDay, whole } from "../../wording/figures.ts";
import { capital, name, nothing, type Phrase, plain, say, sayAs, sentences } from "../../wording/phrase.ts";
import { english } from "../../wording/render.ts";
import { overText, windowText } from "../../wording/window-words.ts";
import { partsIn, type Returns, returnsOf, type SeasonPart } from "./parts.ts";
import type { SeasonQuestion } from "./schema.ts";

const ALL: Window = { type: "all" };
/** Day 4 of the count from 1970-01-01 is a Monday. */
const BEFORE_MONDAY = 3;

interface Found extends Summary, Returns {
  readonly part: SeasonPart;
  readonly said: Phrase;
}

/** Parts of the year against each other, each by the mean of its returns. */
export function answerSeason({ side, parts, asked, by, scope, counts, named }: SeasonQuestion, context: Context): Finding | Refused {
  const scene = stage([side], ALL, "price", context, "returns");
  if ("refused" in scene) return scene;
  const limits = limitsOf(scope, context, scene.end);
  const isOver = (last: number): boolean => context.exchange.sessionAtOrBefore(last) <= scene.end;
  const found = partsIn(parts).flatMap((part): Found[] => {
    const each = returnsOf(part, scene, limits, isOver);
    const summary = summaryOf(each.returns);
    return summary.sample === 0 ? [] : [{ ...summary, ...each, part, said: partText(part, parts) }];
  });
  const [first] = found;
  const isAll = scope === null || (scope.type === "since" && limits.first < scene.base);
  const where = isAll ? sinceDay(scene.base) : overText(scope, windowText(scope, context.events));
  if (first === undefined) {
    const message = say`No full period ${where}: the closes run from ${dayText(scene.base)} to ${dayText(scene.end)}.`;
    return { refused: { reason: "no data", message, suggestions: [] } };
  }
  const figure = by === "hitRate" ? "positive" : (by ?? "average");
  const ranked = [...found].sort((a, b) => b[figure] - a[figure]);
  const [best, worst] = [ranked[0]!, ranked.at(-1)!];
  const chosen = asked === null ? first : asked === "best" ? best : worst;
  // "is September the worst month": whether it is that one, and its own figures
  const own = named === undefined ? undefined : found.find(({ part }) => ("weekday" in part ? part.weekday : part.first) === named);
  const verdict = own === undefined ? undefined : own === chosen;
  const { name: called } = scene.sides[0]!;
  const figuresOf = ({ said, average, median, positive, sample }: Found) => ({ part: english(said), average, median, positive, sample });
  return {
    reading: sentences([
      say`${symbolText({ name: called, symbol: side })}: each part from the last close before it to its last close, only those that have ended, ${where}; price returns without dividends.`,
      noteOn(side, context),
    ]),
    headline:
      counts === undefined
        ? ((asked !== null && by !== undefined ? byText(asked, by, chosen, name(called), where) : undefined) ??
          headlineOf(asked, chosen, found, name(called), where))
        : say`${name(called)}, ${chosen.said} ${where}: ${countText(chosen, counts)}.`,
    aside: scene.aside,
    window: null,
    values: {
      parts: found.map(figuresOf),
      ...figuresOf(own ?? chosen),
      ...(verdict === undefined ? {} : { verdict }),
      ...(counts === undefined ? {} : { occurrences: countedIn(chosen, counts) }),
    },
    table: tableOf(found),
    ...openingOf(verdict),
    ...(verdict === undefined ? {} : { verdict }),
    details:
      found.length < 3
        ? found.map((each) => say`${capital(statsText(each))}.`)
        : [
            ...(own === undefined || own === chosen ? [] : [say`${capital(statsText(own))}.`]),
            say`Best: ${statsText(best)}.`,
            say`Worst: ${statsText(worst)}.`,
          ],
    caveats: scene.caveats,
    history: (text) =>
      found.length === 1
        ? yearsOf(first)
        : rankingOf(ranked.map((each) => ({ name: text(capital(each.said)), symbol: text(each.said), value: each[figure] }))),
    sources: sourcesOf(scene.series, context),
    rule: say`return of a part = its last close ÷ the last close before it − 1; average = arithmetic mean; ranked by it, or by the figure asked about`,
  };
}

/** One part alone, year by year. */
function yearsOf({ returns, ends }: Returns): History {
  return {
    shape: "hits",
    unit: "rate",
    days: ends,
    values: returns,
    hits: [...returns.keys()].filter((i) => returns[i]! > 0),
    threshold: 0,
  };
}

function partText(part: SeasonPart, parts: SeasonQuestion["parts"]): Phrase {
  if ("weekday" in part) return { is: "weekday", day: BEFORE_MONDAY + part.weekday };
  if (parts === "quarter") return say`Q${part.last / 3}`;
  if (parts === "half") return say`H${part.last / 6}`;
  return part.first === part.last ? monthText(part.first) : sayAs("months")`${monthText(part.first)} to ${monthText(part.last)}`;
}

/** The best or worst by another figure than the average. */
function byText(asked: "best" | "worst", by: NonNullable<SeasonQuestion["by"]>, chosen: Found, who: Phrase, where: Phrase): Phrase {
  if (by === "hitRate") {
    const rose = say`${chosen.said}, ${countText(chosen, "up")}`;
    return asked === "best" ? say`${who}, most often up ${where}: ${rose}.` : say`${who}, least often up ${where}: ${rose}.`;
  }
  const stats = say`${chosen.said} ${percent(chosen.median)}, average ${percent(chosen.average)}`;
  return asked === "best" ? say`${who}, best median ${where}: ${stats}.` : say`${who}, worst median ${where}: ${stats}.`;
}

function headlineOf(asked: SeasonQuestion["asked"], chosen: Found, found: readonly Found[], who: Phrase, where: Phrase): Phrase {
  const [first, second] = found as [Found, Found?];
  const stats = say`${chosen.said} ${percent(chosen.average)}, median ${percent(chosen.median)}`;
  if (asked === "best") return say`${who}, best on average ${where}: ${stats}.`;
  if (asked === "worst") return say`${who}, worst on average ${where}: ${stats}.`;
  if (found.length > 2) {
    const ranked = found.toSorted((a, b) => b.average - a.average);
    const [best, worst] = [ranked[0]!, ranked.at(-1)!];
    return say`${who} ${where}: best on average ${best.said} ${percent(best.average)}, worst ${worst.said} ${percent(worst.average)}.`;
  }
  if (second !== undefined && found.length === 2)
    return say`${who} ${where}: ${first.said} ${percent(first.average)}, ${second.said} ${percent(second.average)} on average.`;
  return say`${who}, ${chosen.said} ${where}: average ${percent(chosen.average)}, median ${percent(chosen.median)}.`;
}

function countedIn({ returns }: Returns, counts: "up" | "down"): number {
  return returns.reduce((sum, each) => sum + Number(counts === "up" ? each > 0 : each < 0), 0);
}

/** "up in 31 of 51 (60.8%)" */
function countText(found: Found, counts: "up" | "down"): Phrase {
  const [number, sample] = [countedIn(found, counts), found.sample];
  const [hits, all, part] = [whole(number), whole(sample), share(number / sample, 1)];
  return counts === "up" ? say`up in ${hits} of ${all} (${part})` : say`down in ${hits} of ${all} (${part})`;
}

/** "April +1.78%, median +1.20%, up in 40 of 57 (70.2%)" */
function statsText({ said, average, median, positive, sample }: Found): Phrase {
  const rose = say`up in ${whole(Math.round(positive * sample))} of ${whole(sample)} (${share(positive, 1)})`;
  return say`${said} ${percent(average)}, median ${percent(median)}, ${rose}`;
}

function tableOf(found: readonly Found[]): FoundTable {
  return {
    columns: [nothing, sayAs("column")`average`, sayAs("column")`median`, sayAs("column")`up`, sayAs("column")`sample`],
    rows: found.map(({ said, average, median, positive, sample }) => [
      capital(said),
      percent(average),
      percent(median),
      share(positive, 1),
      plain(sample),
    ]),
  };
}
