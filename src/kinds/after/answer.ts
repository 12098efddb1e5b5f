import { isDeepStrictEqual } from "node:util";
import {
  afterInShort,
  afterText,
  afterValues,
  type Followed,
  followedBy,
  HORIZONS,
  horizonsInShort,
  horizonText,
  isToldOfEach,
} from "../../answering/after.ts";
import type { Context } from "../../answering/context.ts";
import type { Finding, FoundTable, Refused } from "../../answering/finding.ts";
import { limitsOf } from "../../answering/limits.ts";
import { noLevels } from "../../answering/no-levels.ts";
import { noteOn, sourcesOf, symbolText } from "../../answering/report.ts";
import { type Scene, stage } from "../../answering/scene.ts";
import { isoOf } from "../../calendar/day.ts";
import { isBygone } from "../../calendar/span.ts";
import type { Window } from "../../calendar/window.ts";
import { count, dayText, fixed, levelText, percent, share, sinceDay, sizeText } from "../../wording/figures.ts";
import { capital, name, nothing, type Phrase, plain, say, sayAs, sentences, the } from "../../wording/phrase.ts";
import { overText, windowText } from "../../wording/window-words.ts";
import { eventsIn } from "./events.ts";
import type { AfterQuestion } from "./schema.ts";

const ALL: Window = { type: "all" };

/** What one market did after each time that an event came about in it or in another. */
export function answerAfter(question: AfterQuestion, context: Context): Finding | Refused {
  const { side, of, event, horizons, scope } = question;
  // a run or a move goes by its changes alone; what goes by levels must not cross a split that was not worked in
  const byChanges = event.type === "run" || event.type === "move";
  const scene = stage([...new Set([side, of])], ALL, "price", context, byChanges ? "returns" : "levels");
  if ("refused" in scene) return scene;
  if (event.type === "level" && scene.basis !== "price") return noLevels(scene);
  const { closes } = scene.sides.find(({ symbol }) => symbol === of)!;
  const limits = limitsOf(scope, context, scene.end);
  const events = eventsIn(closes, event, scene, context).filter((at) => scene.days[at]! >= limits.first && scene.days[at]! <= limits.last);
  const isAll = scope === null || (scope.type === "since" && limits.first < scene.base);
  const where = isAll ? sinceDay(scene.base) : overText(scope, windowText(scope, context.events));
  const [measured, other] = [scene.sides[0]!, scene.sides.at(-1)!];
  const told = eventText(event, the(other.name));
  const brief = event.type === "fall" ? say`${the(other.name)} fell ${share(-event.depth, 0)} below its record` : told;
  const last = events.at(-1);
  if (last === undefined) {
    const message = isBygone(scope, context.asOf) ? say`"${told}" did not happen ${where}.` : say`"${told}" has not happened ${where}.`;
    return { refused: { reason: "no data", message, suggestions: [] } };
  }
  if (question.about !== undefined) return counted(question, { scene, events, where, brief }, context);
  // "the week after": the calendar's next one, where the event is a week
  const next = byChanges && horizons.length === 1 && horizons[0]!.count === 1 && horizons[0]!.unit === event.per ? event.per : undefined;
  const followed = horizons.map((horizon) => followedBy(events, horizon, scene, context, next));
  const [first] = followed;
  return {
    reading: sentences([
      next !== undefined
        ? say`${symbolText(measured)} from the close of each event to the end of the next calendar week or month; ${told}, ${countedText(event)}, ${where}.`
        : byChanges
          ? say`${symbolText(measured)} from the close of each event to the last session on or before the end of each horizon; ${told}, ${countedText(event)}, ${where}.`
          : say`${symbolText(measured)} from the close of each event to the last session on or before the end of each horizon; ${told}, each time on its first session, ${where}.`,
      noteOn(side, context),
      of === side ? undefined : noteOn(of, context),
    ]),
    headline: headlineOf(side === of ? undefined : name(measured.name), brief, followed, question.mean),
    aside: scene.aside,
    window: null,
    values: {
      after: followed.map(afterValues),
      occurrences: events.length,
      last: { from: isoOf(scene.days[last]!), to: isoOf(scene.days[last]!) },
    },
    table: tableOf(followed),
    details: [
      ...followed.map((each) => say`${capital(afterText(each))}.`),
      say`${count(events.length, "time")} ${where}, last on ${dayText(scene.days[last]!)}; overlapping horizons all count.`,
    ],
    caveats: scene.caveats,
    history: () => {
      const { events: at, returns } = first!;
      const hits = [...returns.keys()].filter((i) => returns[i]! > 0);
      return { shape: "hits", unit: "rate", days: Int32Array.from(at, (i) => scene.days[i]!), values: returns, hits, threshold: 0 };
    },
    sources: sourcesOf(scene.series, context),
    rule: say`return = close at the horizon ÷ close of the event − 1; horizons that have not ended are left out`,
  };
}

/** The first horizon with its hit rate; of several that were named the figure of each. @param who where it is not what the event is one of */
function headlineOf(who: Phrase | undefined, brief: Phrase, followed: readonly Followed[], mean: boolean | undefined): Phrase {
  const [first] = followed as [Followed];
  const areUsual = isDeepStrictEqual(
    followed.map(({ horizon }) => horizon),
    HORIZONS,
  );
  if (isToldOfEach(followed) && !areUsual) {
    const figures = horizonsInShort(followed, mean);
    return who === undefined ? say`after ${brief}: ${figures}.` : say`${who} after ${brief}: ${figures}.`;
  }
  const figures = afterInShort(first, mean);
  return who === undefined
    ? say`${horizonText(first.horizon)} after ${brief}: ${figures}.`
    : say`${who} ${horizonText(first.horizon)} after ${brief}: ${figures}.`;
}

interface Counted {
  readonly scene: Scene;
  /** places of the events in the scene's days, ascending, at least one */
  readonly events: readonly number[];
  readonly where: Phrase;
  readonly brief: Phrase;
}

/** How often an event came about, with the latest of them. */
function counted({ of, event }: AfterQuestion, { scene, events, where, brief }: Counted, context: Context): Finding {
  const side = scene.sides[0]!;
  const shown = events.slice(-SHOWN).reverse();
  const dates = events.map((at) => isoOf(scene.days[at]!));
  const last = dayText(scene.days[events.at(-1)!]!);
  return {
    reading: sentences([
      say`${symbolText(side)}: ${eventText(event, the(side.name))}, each time on its first session, ${where}.`,
      noteOn(of, context),
    ]),
    headline: say`${capital(brief)}: ${count(events.length, "time")} ${where}, last on ${last}.`,
    aside: scene.aside,
    window: null,
    values: { occurrences: events.length, last: { from: dates.at(-1)!, to: dates.at(-1)! }, dates },
    table: {
      columns: [nothing, sayAs("column")`close`],
      rows: shown.map((at) => [dayText(scene.days[at]!), levelText(side.closes[at]!)]),
    },
    details: events.length > shown.length ? [say`The latest ${plain(shown.length)} are listed.`] : [],
    caveats: scene.caveats,
    sources: sourcesOf(scene.series, context),
    rule: ruleOf(event),
  };
}

/** Events that are listed. */
const SHOWN = 6;

function ruleOf({ type }: AfterQuestion["event"]): Phrase {
  return type === "fall"
    ? say`an event is the first close that far below the highest close up to then; the next comes only after a new record`
    : say`an event is the first close that meets the condition when the close before it did not`;
}

/** How a run, or a move, is counted. */
function countedText({ type }: AfterQuestion["event"]): Phrase {
  return type === "run" ? say`once per run, on the last session of the unit that completes it` : say`each time, on its last session`;
}

/** "VIX closed above 30.00" */
function eventText(event: AfterQuestion["event"], who: Phrase): Phrase {
  switch (event.type) {
    case "level": {
      const at = event.unit === "percent" ? sizeText(event.level / 100) : levelText(event.level);
      return event.direction === "above" ? say`${who} closed above ${at}` : say`${who} closed below ${at}`;
    }
    case "rsi": {
      const at = fixed(event.level, 0);
      return event.direction === "above" ? say`the RSI of ${who} rose above ${at}` : say`the RSI of ${who} fell below ${at}`;
    }
    case "cross":
      return event.cross === "golden" ? say`a golden cross in ${who}` : say`a death cross in ${who}`;
    case "fall":
      return say`${who} closed ${share(-event.depth, 0)} or more below its record`;
    case "move": {
      const [size, isUp] = [sizeText(event.size), event.direction === "up"];
      if (event.per === "week") return isUp ? say`${who} rose ${size} or more in a week` : say`${who} fell ${size} or more in a week`;
      if (event.per === "month") return isUp ? say`${who} rose ${size} or more in a month` : say`${who} fell ${size} or more in a month`;
      return isUp ? say`${who} rose ${size} or more in a day` : say`${who} fell ${size} or more in a day`;
    }
    case "run": {
      const length = count(event.length, event.per ?? "session");
      return event.direction === "up" ? say`${who} rose ${length} in a row` : say`${who} fell ${length} in a row`;
    }
  }
}

function tableOf(followed: readonly ReturnType<typeof followedBy>[]): FoundTable {
  return {
    columns: [nothing, sayAs("column")`median`, sayAs("column")`average`, sayAs("column")`up`, sayAs("column")`sample`],
    rows: followed.flatMap(({ horizon, summary: { average, median, positive, sample } }) =>
      sample === 0 ? [] : [[horizonText(horizon), percent(median), percent(average), share(positive, 1), plain(sample)]],
    ),
  };
}
