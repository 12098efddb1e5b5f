import type { Context } from "../../answering/context.ts";
import type { Finding, FoundTable, Refused } from "../../answering/finding.ts";
import { noteOn, sourcesOf, symbolText } from "../../answering/report.ts";
import { type Scene, stage } from "../../answering/scene.ts";
import { isoOf } from "../../calendar/day.ts";
import { isBygone, spanOf } from "../../calendar/span.ts";
import type { Window } from "../../calendar/window.ts";
import { findRegimes } from "../../metrics/regimes.ts";
import type { History } from "../../question/history.ts";
import { count, daysText, dayText, percent, sinceDay, whole } from "../../wording/figures.ts";
import { type Phrase, plain, say, sayAs, sentences, the, verbatim } from "../../wording/phrase.ts";
import { overText, windowText } from "../../wording/window-words.ts";
import type { RegimeQuestion } from "./schema.ts";

const ALL: Window = { type: "all" };
/** Lines of the table: the latest phases. */
const LISTED = 12;

type Asked = RegimeQuestion & { readonly phases: NonNullable<RegimeQuestion["phases"]> };

/** One bull or bear market of the past, by indices into the closes. */
interface Phase {
  readonly from: number;
  readonly to: number;
  /** close at the end ÷ close at the start − 1 */
  readonly change: number;
  /** sessions from the start to the end */
  readonly sessions: number;
  readonly isOver: boolean;
}

/** Bull or bear markets of the past: the longest, how many, how long and deep on average. */
export function answerPhases(question: Asked, context: Context): Finding | Refused {
  const { side, asked, phases: about, scope } = question;
  const scene = stage([side], ALL, "price", context, "levels");
  if ("refused" in scene) return scene;
  const state = asked ?? "bear";
  const from = scope === undefined ? scene.base : firstOf(scope, context);
  const found = phasesOf(findRegimes(scene.sides[0]!.closes), scene, state).filter((phase) =>
    about === "named" && scope !== undefined ? goesOnIn(scope, phase, scene, context) : scene.days[phase.from]! >= from,
  );
  const over = found.filter(({ isOver }) => isOver);
  const mean = (figure: (phase: Phase) => number): number | null =>
    over.length === 0 ? null : over.reduce((sum, phase) => sum + figure(phase), 0) / over.length;
  const [change, sessions] = [mean((phase) => phase.change), mean((phase) => phase.sessions)];
  const longest = found.reduce<Phase | undefined>(
    (best, phase) => (best === undefined || phase.sessions > best.sessions ? phase : best),
    undefined,
  );
  const shortest = over.reduce<Phase | undefined>(
    (best, phase) => (best === undefined || phase.sessions < best.sessions ? phase : best),
    undefined,
  );
  const furthest = found.reduce<Phase | undefined>(
    (best, phase) => (best === undefined || Math.abs(phase.change) > Math.abs(best.change) ? phase : best),
    undefined,
  );
  const dated = (phase: Phase) => ({
    state,
    from: isoOf(scene.days[phase.from]!),
    to: isoOf(scene.days[phase.to]!),
    change: phase.change,
    sessions: phase.sessions,
    ...(state === "bear" ? { recovered: recoveredText(phase) } : {}),
  });
  // a close at the high before the fall has begun wins nothing back
  const recoveredText = ({ from: at, to: trough }: Phase) => {
    const { closes } = scene.sides[0]!;
    const won = closes.subarray(trough + 1).findIndex((close) => close >= closes[at]!);
    return won < 0 ? null : { date: isoOf(scene.days[trough + 1 + won]!), sessions: trough - at + won + 1 };
  };
  const { name } = scene.sides[0]!;
  // "since 1950" of data that begin later is since then, which is told with the reading
  const isCut = scope?.type === "since" && from < scene.base;
  const where = isCut ? say`in the data` : scope === undefined ? sinceDay(scene.base) : overText(scope, windowText(scope, context.events));
  return {
    reading: sentences([
      say`${symbolText({ name, symbol: side })}: ${nounOf(state)} that began ${isCut ? sinceDay(scene.base) : where}, by the 20% rule on closes, to ${dayText(scene.end)}.`,
      noteOn(side, context),
    ]),
    headline:
      about === "recovery"
        ? recoveryText(the(name), found.map(dated), where, isBygone(scope, context.asOf))
        : headlineOf(
            about,
            {
              name: the(name),
              state,
              found,
              longest: about === "shortest" ? shortest : about === "deepest" ? furthest : longest,
              change,
              sessions,
              where,
              isBygone: isBygone(scope, context.asOf),
            },
            scene,
          ),
    aside: scene.aside,
    window: null,
    values: {
      phases: (about === "last" ? found.slice(-1) : found).map(dated),
      count: found.length,
      longest: longest === undefined ? null : dated(longest),
      ...(about === "shortest" ? { shortest: shortest === undefined ? null : dated(shortest) } : {}),
      ...(about === "deepest" ? { deepest: furthest === undefined ? null : dated(furthest) } : {}),
      average: change === null || sessions === null ? null : { change, sessions },
    },
    table: tableOf(found, scene),
    details: [
      ...besideText(about, found, about === "shortest" ? shortest : about === "deepest" ? furthest : longest, scene),
      ...(change === null || sessions === null || about === "average" ? [] : [averageText(over.length, state, change, sessions)]),
    ],
    caveats: scene.caveats,
    history: () => phasesHistory(found, about === "deepest" ? furthest : undefined, scene),
    sources: sourcesOf(scene.series, context),
    rule: say`on closes: a bear market starts at −20% from the high, a bull market at +20% from the low; each is dated from its extreme close to that of the next; averages are of those that have ended`,
  };
}

/** How long each phase was; where the one that went furthest is asked for, how far each went. */
function phasesHistory(found: readonly Phase[], furthest: Phase | undefined, { days }: Scene): History {
  const starts = Int32Array.from(found, ({ from }) => days[from]!);
  const sample = { shape: "hits", days: starts, threshold: null } as const;
  return furthest === undefined
    ? { ...sample, values: Float64Array.from(found, ({ sessions }) => sessions), hits: [], unit: "sessions" }
    : { ...sample, values: Float64Array.from(found, ({ change }) => change), hits: [found.indexOf(furthest)], unit: "rate" };
}

/** Whether a phase has sessions in a stretch. */
function goesOnIn(scope: Window, { from, to }: Phase, { days }: Scene, { asOf }: Context): boolean {
  const [first, last] =
    scope.type === "range"
      ? [spanOf(scope.from, asOf), spanOf(scope.to, asOf)]
      : scope.type === "period"
        ? [spanOf(scope.period, asOf), spanOf(scope.period, asOf)]
        : [];
  return first !== undefined && last !== undefined && days[from]! <= last.last && days[to]! >= first.first;
}

/** First day of the stretch that phases must begin in. */
function firstOf(scope: Window, { asOf }: Context): number {
  const period = scope.type === "since" ? scope.from : scope.type === "period" ? scope.period : undefined;
  return (period && spanOf(period, asOf)?.first) ?? Number.NEGATIVE_INFINITY;
}

/** Oldest first; the one that the data begin in is none, for nobody knows when it began. */
function phasesOf({ regimes, extreme }: ReturnType<typeof findRegimes>, { sides, days }: Scene, state: "bull" | "bear"): Phase[] {
  const { closes } = sides[0]!;
  return regimes.flatMap((regime, i): Phase[] => {
    if (regime.state !== state || regime.extreme === 0) return [];
    const next = regimes[i + 1];
    // a phase that goes on is told to its extreme so far where it is a fall, to the last close where it is a rise
    const to = next?.extreme ?? (state === "bear" ? extreme : days.length - 1);
    return [
      {
        from: regime.extreme,
        to,
        change: closes[to]! / closes[regime.extreme]! - 1,
        sessions: to - regime.extreme,
        isOver: next !== undefined,
      },
    ];
  });
}

/** "the S&P 500 recovered from 9 of 10 bear markets since 1950, 512 sessions after its high on average." */
function recoveryText(
  who: Phrase,
  phases: readonly { readonly recovered?: { readonly sessions: number } | null }[],
  where: Phrase,
  bygone: boolean,
): Phrase {
  const sessions = phases.flatMap(({ recovered }) => (recovered ? [recovered.sessions] : []));
  if (sessions.length === 0)
    return bygone
      ? say`${who} did not recover from any bear market ${where}.`
      : say`${who} has not recovered from any bear market ${where}.`;
  const mean = sessions.reduce((sum, each) => sum + each, 0) / sessions.length;
  return say`${who} recovered from ${whole(sessions.length)} of ${count(phases.length, "bear market")} ${where}, on average ${whole(Math.round(mean))} sessions after the high.`;
}

interface Told {
  readonly name: Phrase;
  readonly state: "bull" | "bear";
  readonly found: readonly Phase[];
  /** the one that is asked for */
  readonly longest: Phase | undefined;
  readonly change: number | null;
  readonly sessions: number | null;
  readonly where: Phrase;
  /** whether what was looked at is over */
  readonly isBygone: boolean;
}

function headlineOf(
  about: Asked["phases"],
  { name, state, found, longest, change, sessions, where, isBygone: isPast }: Told,
  { days }: Scene,
): Phrase {
  const last = found.at(-1);
  if (longest === undefined || last === undefined)
    return state === "bear"
      ? isPast
        ? say`${name} had no bear market ${where}.`
        : say`${name} has had no bear market ${where}.`
      : isPast
        ? say`${name} had no bull market ${where}.`
        : say`${name} has had no bull market ${where}.`;
  const span = spanText(longest, days);
  if (about === "longest")
    return state === "bear" ? say`${name}'s longest bear market ${where}: ${span}.` : say`${name}'s longest bull market ${where}: ${span}.`;
  if (about === "shortest")
    return state === "bear"
      ? say`${name}'s shortest bear market ${where}: ${span}.`
      : say`${name}'s shortest bull market ${where}: ${span}.`;
  if (about === "deepest") {
    const [change, dates] = [percent(longest.change), daysText(days[longest.from]!, days[longest.to]!)];
    return state === "bear"
      ? say`${name}'s deepest bear market ${where}: ${change}, ${dates}.`
      : say`${name}'s biggest bull market ${where}: ${change}, ${dates}.`;
  }
  if (about === "named") {
    const [time, by] = [spanText(longest, days), percent(longest.change)];
    return state === "bear" ? say`${name}'s bear market ${where}: ${time} (${by}).` : say`${name}'s bull market ${where}: ${time} (${by}).`;
  }
  if (about === "last") {
    const [time, by] = [spanText(last, days), percent(last.change)];
    return state === "bear" ? say`${name}'s last bear market: ${time} (${by}).` : say`${name}'s last bull market: ${time} (${by}).`;
  }
  const all = count(found.length, state === "bear" ? "bear market" : "bull market");
  if (about === "average" && change !== null && sessions !== null)
    return say`${name}'s ${all} ${where}: ${percent(change)} over ${whole(Math.round(sessions))} sessions on average.`;
  return isPast ? say`${name} had ${all} ${where}.` : say`${name} has had ${all} ${where}.`;
}

/** "269 sessions, 3 Dec 2008 – 29 Dec 2009" */
function spanText({ sessions, from, to }: Phase, days: Int32Array): Phrase {
  return say`${count(sessions, "session")}, ${daysText(days[from]!, days[to]!)}`;
}

/** What the first line leaves out of the one that it names. */
function besideText(about: Asked["phases"], found: readonly Phase[], named: Phase | undefined, { days }: Scene): Phrase[] {
  const last = found.at(-1);
  if (named === undefined || last === undefined) return [];
  switch (about) {
    case "longest":
    case "shortest":
      return [say`Change: ${percent(named.change)}.`];
    case "deepest":
      return [say`Length: ${count(named.sessions, "session")}.`];
    case "average":
      return [say`The averages cover those that have ended.`];
    case "count":
      return [say`The last: ${spanText(last, days)} (${percent(last.change)}).`];
    default:
      return [];
  }
}

function averageText(of: number, state: "bull" | "bear", change: number, sessions: number): Phrase {
  const figures = say`${percent(change)} over ${whole(Math.round(sessions))} sessions`;
  if (of === 1)
    return state === "bear" ? say`The one bear market that has ended: ${figures}.` : say`The one bull market that has ended: ${figures}.`;
  return state === "bear"
    ? say`Average of the ${whole(of)} bear markets that have ended: ${figures}.`
    : say`Average of the ${whole(of)} bull markets that have ended: ${figures}.`;
}

function nounOf(state: "bull" | "bear"): Phrase {
  return state === "bear" ? say`bear markets` : say`bull markets`;
}

function tableOf(found: readonly Phase[], { days }: Scene): FoundTable {
  return {
    columns: [sayAs("column")`from`, sayAs("column")`to`, sayAs("column")`change`, sayAs("column")`sessions`],
    rows: found
      .slice(-LISTED)
      .map((phase) => [verbatim(isoOf(days[phase.from]!)), verbatim(isoOf(days[phase.to]!)), percent(phase.change), plain(phase.sessions)]),
  };
}
