import { sessionsSince } from "../../answering/breaks.ts";
import type { Context } from "../../answering/context.ts";
import type { Finding, Refused } from "../../answering/finding.ts";
import { regimesOf } from "../../answering/histories.ts";
import { noteOn, sourcesOf, symbolText } from "../../answering/report.ts";
import { openingOf } from "../../answering/said.ts";
import { type Scene, stage } from "../../answering/scene.ts";
import { type Day, isoOf } from "../../calendar/day.ts";
import { back } from "../../calendar/span.ts";
import type { Window } from "../../calendar/window.ts";
import { recoveries, slowestSince } from "../../metrics/recoveries.ts";
import { BEAR_THRESHOLD, findRegimes, findStrictRegimes, type RegimeHistory } from "../../metrics/regimes.ts";
import { closeText, count, dayText, percent, share } from "../../wording/figures.ts";
import { type Phrase, say, sentences, the } from "../../wording/phrase.ts";
import { overPeriod } from "./periods.ts";
import { answerPhases } from "./phases.ts";
import type { RegimeQuestion } from "./schema.ts";

const ALL: Window = { type: "all" };

export function answerRegime(question: RegimeQuestion, context: Context): Finding | Refused {
  const { side, asked, on, change, about, phases } = question;
  if (phases !== undefined) return answerPhases({ ...question, phases }, context);
  const at = on === null ? undefined : stage([side], on, "price", context);
  if (at !== undefined && "refused" in at) return at;
  const scene = stage(
    [side],
    ALL,
    "price",
    at === undefined ? context : { ...context, snapshot: context.snapshot.asOf(at.end), asOf: at.end },
    "levels",
  );
  if ("refused" in scene) return scene;
  const { name, closes } = scene.sides[0]!;
  const found = findRegimes(closes);
  const now = found.regimes.at(-1);
  const strict = findStrictRegimes(closes);
  const facts = now === undefined ? undefined : factsOf(found, closes, scene);
  const state = asked === null || now === undefined ? null : now.state === asked;
  const end = scene.days.length - 1;
  const present = headlineOf(the(name), facts);
  const isOther = asked !== null && now !== undefined && now.state !== asked;
  const first =
    facts === undefined
      ? undefined
      : about !== undefined
        ? aboutText(about, isOther, the(name), facts, closes)
        : change === "left" && !isOther
          ? goesOnText(the(name), facts)
          : question.lasted !== undefined && !isOther
            ? aboutText("length", isOther, the(name), facts, closes)
            : undefined;
  const of = on === null || at === undefined ? undefined : { on, at };
  const over = of === undefined || asked === null ? undefined : overPeriod({ side, asked, change, ...of }, context);
  const byStrict = question.strict === true && now !== undefined ? strictFinding(strict, asked, the(name), scene.days) : undefined;
  const verdict =
    byStrict !== undefined
      ? change === "left" && byStrict.verdict !== null
        ? !byStrict.verdict
        : byStrict.verdict
      : over !== undefined
        ? over.verdict
        : change === "left" && state !== null
          ? !state && found.regimes.length > 1
          : state === true && question.lasted !== undefined && facts !== undefined
            ? hasLasted(question.lasted, facts, scene.end)
            : state;
  return {
    reading: sentences([
      say`${symbolText({ name, symbol: side })} at the close on ${dayText(scene.end)}: a fall of 20% from the highest close makes a bear market, a rise of 20% from the lowest close makes a bull market; closes since ${dayText(scene.base)}.`,
      noteOn(side, context),
    ]),
    ...(over === undefined ? (about === undefined ? openingOf(verdict) : {}) : { opening: over.opening }),
    headline: byStrict?.headline ?? (over === undefined ? (first ?? present) : over.headline),
    aside: scene.aside,
    window: null,
    values: {
      asked,
      verdict,
      ...(facts?.values ?? NO_REGIME),
      close: closes[end]!,
      ...over?.values,
      strict: strictOf(strict, scene.days),
    },
    table: null,
    details: [
      ...(over === undefined ? [] : [...over.details, over.end(present, scene.end)]),
      ...(facts === undefined ? [] : [...flipTexts(facts, closes[end]!), ...facts.details, strictText(strict, scene.days)]),
    ],
    caveats: scene.caveats,
    history: () => regimesOf(found, scene),
    ...(verdict === null ? {} : { verdict }),
    sources: sourcesOf(scene.series, context),
    rule: say`on closes: a bear market starts at −20% from the high, a bull market at +20% from the low; strict rule: a bear market ends only at a new all-time closing high`,
  };
}

/** Whether the present regime, from its extreme close on, has gone on for so long. */
function hasLasted({ count, unit, orMore }: NonNullable<RegimeQuestion["lasted"]>, { since, length }: Facts, end: Day): boolean {
  if (unit === "session" || unit === "day") return orMore ? length > count : length >= count;
  const start = back(end, count, unit);
  return orMore ? since < start : since <= start;
}

const NO_REGIME = {
  state: null,
  since: null,
  confirmedOn: null,
  peak: null,
  trough: null,
  drawdown: null,
  rally: null,
  bullLevel: null,
  bearLevel: null,
  sessionsToConfirm: null,
  slowestSince: null,
};

/** Everything that the default rule says of the present regime. */
function factsOf(found: RegimeHistory, closes: Float64Array, scene: Scene) {
  const { days } = scene;
  const now = found.regimes.at(-1)!;
  const before = found.regimes.at(-2);
  const end = closes.length - 1;
  const peak = now.state === "bull" ? found.extreme : now.extreme;
  const trough = now.state === "bull" ? now.extreme : found.extreme;
  const times = recoveries(found, end);
  const slower = slowestSince(times);
  const sessionsToConfirm =
    now.state === "bear" ? sessionsSince(scene, trough) : before === undefined ? null : sessionsSince(scene, now.extreme, now.confirmed);
  const at = (index: number) => ({ date: isoOf(days[index]!), close: closes[index]! });
  const values = {
    state: now.state,
    since: isoOf(days[now.extreme]!),
    confirmedOn: isoOf(days[now.confirmed]!),
    peak: at(peak),
    trough: at(trough),
    drawdown: closes[end]! / closes[peak]! - 1,
    rally: closes[end]! / closes[trough]! - 1,
    bullLevel: now.state === "bear" ? found.flipLevel : null,
    bearLevel: now.state === "bull" ? found.flipLevel : null,
    sessionsToConfirm,
    slowestSince: slower === null || sessionsToConfirm === null ? null : { date: isoOf(days[slower.low]!), sessions: slower.sessions },
  };
  const details = [
    say`High: ${closeText(closes[peak]!)} on ${dayText(days[peak]!)} (${percent(values.drawdown)} since). Low: ${closeText(closes[trough]!)} on ${dayText(days[trough]!)} (${percent(values.rally)} since).`,
    ...confirmation(now.state, sessionsToConfirm, slower && days[slower.low]!, slower?.sessions),
  ];
  return {
    values,
    details,
    now,
    length: sessionsSince(scene, now.extreme),
    /** from its extreme to the close that confirmed it */
    falls: sessionsSince(scene, now.extreme, now.confirmed),
    flip: found.flipLevel!,
    since: days[now.extreme]!,
    confirmed: days[now.confirmed]!,
  };
}

function confirmation(
  state: "bull" | "bear",
  sessions: number | null,
  slowDay: Day | null | undefined,
  slowSessions: number | undefined,
): Phrase[] {
  if (sessions === null) return [];
  const what =
    state === "bull"
      ? say`The rise of 20% took ${count(sessions, "session")} from the low`
      : say`${count(sessions, "session")} since the low without a rise of 20%`;
  if (slowDay === null || slowDay === undefined) return [say`${what}.`];
  const [low, time] = [dayText(slowDay), count(slowSessions!, "session")];
  return [
    state === "bull"
      ? say`${what}, the slowest since the low of ${low} (${time}).`
      : say`${what}, the longest wait since the low of ${low} (${time}).`,
  ];
}

type Facts = ReturnType<typeof factsOf>;

function headlineOf(name: Phrase, facts: Facts | undefined): Phrase {
  if (facts === undefined)
    return say`${name} has been in neither a bull nor a bear market: no close in the data is ${BEAR_THRESHOLD * 100}% off an extreme.`;
  const since = dayText(facts.since);
  return facts.now.state === "bull"
    ? say`${name} has been in a bull market since ${since}.`
    : say`${name} has been in a bear market since ${since}.`;
}

/** When it was confirmed, and the close that would end it. */
function flipTexts({ now, flip, confirmed }: Facts, close: number): Phrase[] {
  const [level, away] = [closeText(flip), share(flip / close - 1)];
  const then = say`Confirmed on ${dayText(confirmed)}.`;
  if (now.state === "bull") {
    const place = flip > close ? say`${away} above` : say`${away} below`;
    return [then, say`A close at or below ${level}, ${place} the latest close, would make it a bear market.`];
  }
  const place = flip > close ? say`${away} above` : say`${away} below`;
  return [then, say`A close at or above ${level}, ${place} the latest close, would make it a bull market.`];
}

/**
 * What is said first to "when", "how long", "how far" and "how many sessions to confirm it"; undefined where the state is another than the one asked about, which is then
 * said, or where it is asked how far it is from the state that it is in.
 */
function aboutText(
  about: NonNullable<RegimeQuestion["about"]>,
  isOther: boolean,
  name: Phrase,
  { now, flip, since, confirmed, length, falls, values }: Facts,
  closes: Float64Array,
): Phrase | undefined {
  const [began, then] = [dayText(since), dayText(confirmed)];
  if (about === "distance") {
    const [away, level] = [share(flip / closes.at(-1)! - 1), closeText(flip)];
    if (!isOther) return undefined;
    return now.state === "bull"
      ? say`${name} is ${away} from a bear market: a close at or below ${level}.`
      : say`${name} is ${away} from a bull market: a close at or above ${level}.`;
  }
  if (isOther) return undefined;
  if (about === "confirmation") {
    const { sessionsToConfirm } = values;
    if (sessionsToConfirm === null) return undefined;
    const took = count(sessionsToConfirm, "session");
    return now.state === "bull"
      ? say`It took ${took} from the low to confirm ${name}'s bull market on ${then}.`
      : say`It took ${count(falls, "session")} from the high to confirm ${name}'s bear market on ${then}.`;
  }
  if (about === "start")
    return now.state === "bull"
      ? say`${name}'s bull market began on ${began} and was confirmed on ${then}.`
      : say`${name}'s bear market began on ${began} and was confirmed on ${then}.`;
  const sessions = count(length, "session");
  return now.state === "bull"
    ? say`${name} has been in a bull market for ${sessions}, since ${began}.`
    : say`${name} has been in a bear market for ${sessions}, since ${began}.`;
}

/** What is said first to "is it over?" where it is not. */
function goesOnText(name: Phrase, { now, since }: Facts): Phrase {
  const began = dayText(since);
  return now.state === "bull" ? say`${name}'s bull market since ${began} continues.` : say`${name}'s bear market since ${began} continues.`;
}

function strictOf(found: RegimeHistory, days: Scene["days"]) {
  const now = found.regimes.at(-1);
  return now === undefined ? null : { state: now.state, since: isoOf(days[now.extreme]!), level: found.flipLevel };
}

/** What is said first where the strict rule is asked about. */
function strictFinding(found: RegimeHistory, asked: RegimeQuestion["asked"], name: Phrase, days: Scene["days"]) {
  const now = found.regimes.at(-1)!;
  const [since, level] = [dayText(days[now.extreme]!), closeText(found.flipLevel!)];
  return {
    verdict: asked === null ? null : now.state === asked,
    headline:
      now.state === "bear"
        ? say`${name} has been in a bear market since ${since} by the strict rule: only a close above ${level} ends it.`
        : say`${name} has been in a bull market since ${since} by the strict rule: a close at or below ${level} ends it.`,
  };
}

function strictText(found: RegimeHistory, days: Scene["days"]): Phrase {
  const now = found.regimes.at(-1)!;
  const [since, level] = [dayText(days[now.extreme]!), closeText(found.flipLevel!)];
  return now.state === "bear"
    ? say`By the strict rule, a bear market since ${since}; a close above ${level} would end it.`
    : say`By the strict rule, a bull market since ${since}; a close at or below ${level} would end it.`;
}
