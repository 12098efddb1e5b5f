import { z } from "zod";
import { type Day, isoOf } from "../../calendar/day.ts";
import { type Window, windowSchema } from "../../calendar/window.ts";
import { recoveries, slowestSince } from "../../metrics/recoveries.ts";
import { BEAR_THRESHOLD, findRegimes, findStrictRegimes, type RegimeHistory } from "../../metrics/regimes.ts";
import { closeText, count, dayText, percent, share } from "../../wording/figures.ts";
import { name as called, type Phrase, say, sentences } from "../../wording/phrase.ts";
import { regimesOf } from "../histories.ts";
import type { Kind } from "../kind.ts";
import { changeIn, overPeriod } from "../regime-periods.ts";
import { noteOn, sourcesOf, symbolText } from "../report.ts";
import { openingOf } from "../said.ts";
import { openBaskets, type Scene, stage } from "../sides.ts";

const schema = z.strictObject({
  kind: z.literal("regime"),
  side: z.string(),
  asked: z.enum(["bull", "bear"]).nullable(),
  /** the stretch at whose end the question is put; null for now */
  on: windowSchema.nullable(),
  /** a change of the state is asked about, not the state */
  change: z.enum(["entered", "began", "left"]).optional(),
});

export type RegimeQuestion = z.infer<typeof schema>;

const ALL: Window = { type: "all" };

/** Bull or bear, by both rules, with the closes that would flip each. */
export const regime: Kind<RegimeQuestion> = {
  kind: "regime",
  schema,
  about: {
    summary: "Bull or bear market, by the 20 % rule and by the strict rule beside it, with the closes that would flip each.",
    figures: {
      "state, since, confirmedOn":
        "bear from 20 % below the highest close, dated from that high; bull from 20 % above the lowest, dated from that low; the close that confirmed it",
      "peak, trough, drawdown, rally": "the extremes of the present regime, and the close against each",
      "bullLevel, bearLevel": "trough × 1.2, peak × 0.8: the close that would flip it",
      strict: "a bear market ends only above every close before it; its level",
      sessionsToConfirm: "sessions from the low to the close 20 % above it, or so far",
      slowestSince: "the latest earlier low that took at least as long",
      "hits, sessions":
        "of a period longer than a day: its sessions in the state asked about, by the closes known on each, and how many it has",
    },
  },
  cues: {
    bull: [
      "bull market",
      "bull mkt",
      "bull mkts",
      "bull markets",
      "bull",
      "bulls",
      "bullish",
      "bull market territory",
      "bull territory",
      "bull run",
      "bull market level",
      "new bull market",
    ],
    bear: [
      "bear market",
      "bear mkt",
      "bear mkts",
      "bear markets",
      "bear",
      "bears",
      "bearish",
      "bear market territory",
      "bear territory",
      "new bear market",
    ],
    regime: [
      "regime",
      "bull or bear",
      "bull or bear market",
      "bull market or a bear market",
      "bull or a bear market",
      "bear or bull",
      "bear or bull market",
      "market regime",
      "bull or bear territory",
      "bull market or bear market",
      "bear market or bull market",
    ],
    enter: [
      "enter",
      "entered",
      "entering",
      "begin",
      "began",
      "begun",
      "start",
      "started",
      "official",
      "officially",
      "confirmed",
      "confirm",
      "territory",
      "mode",
      "needed",
      "needs",
      "becomes",
      "become",
      "turn",
      "turned",
      "technically",
      "until",
    ],
    end: ["end", "ends", "ended", "ending"],
    leave: ["leave", "leaves", "leaving", "left", "exit", "exits", "exited", "exiting", "out of", "escape", "escaped", "emerged"],
  },
  examples: [
    "is S&P in a bull market",
    "How far is the Nasdaq from a bear market?",
    "are we in a bull market yet?",
    "was the S&P in a bear market in March 2009?",
    "how far is the Russell from a bull market?",
  ],

  read(reading) {
    const either = reading.take("regime");
    const bull = reading.take("bull");
    const bear = reading.take("bear");
    if (!(either || bull || bear)) return undefined;
    const sides = reading.sides();
    const window = reading.window();
    if (sides.length > 1 || window === "several") return undefined;
    if (window !== null && window.type !== "period") return undefined;
    const asked = either || bull === bear ? null : bull ? "bull" : "bear";
    const change = changeIn(reading);
    if (change === "left" && asked === null) return undefined;
    reading.take("enter", "near", "far", "up", "down", "performance", "or", "versus", "when");
    // Entered by now is being in it; entered in a period is another question than how that period ended.
    const changed = change === "left" || (change !== undefined && window !== null);
    return { kind: "regime", side: sides[0] ?? "SPX", asked, on: window, ...(changed ? { change } : {}) };
  },

  symbols: ({ side }, { lookup }) => openBaskets([side], lookup),

  statement: {
    units: ["percent"],
    figure: ({ bullLevel, bearLevel, close }, { asked, change }) => {
      // what ends a bear market begins a bull market
      const level = (asked === "bull") === (change !== "left") ? bullLevel : bearLevel;
      return typeof level === "number" && typeof close === "number" ? Math.abs(level / close - 1) : null;
    },
    hasOne: ({ asked }) => asked !== null,
  },

  answer(question, context) {
    const { side, asked, on, change } = question;
    const at = on === null ? undefined : stage([side], on, "price", context);
    if (at !== undefined && "refused" in at) return at;
    const scene = stage(
      [side],
      ALL,
      "price",
      at === undefined ? context : { ...context, snapshot: context.snapshot.asOf(at.end), asOf: at.end },
    );
    if ("refused" in scene) return scene;
    const { name, closes } = scene.sides[0]!;
    const found = findRegimes(closes);
    const now = found.regimes.at(-1);
    const strict = findStrictRegimes(closes);
    const facts = now === undefined ? undefined : factsOf(found, closes, scene.days);
    const state = asked === null || now === undefined ? null : now.state === asked;
    const end = scene.days.length - 1;
    const present = headlineOf(called(name), facts, closes[end]!);
    const of = on === null || at === undefined ? undefined : { on, at };
    const over = of === undefined || asked === null ? undefined : overPeriod({ side, asked, change, ...of }, context);
    const verdict = over !== undefined ? over.verdict : change === "left" && state !== null ? !state && found.regimes.length > 1 : state;
    return {
      reading: sentences([
        say`${symbolText({ name, symbol: side })} on the close of ${dayText(scene.end)}: a fall of 20 % from the highest close makes a bear market, a rise of 20 % from the lowest close a bull market; closes since ${dayText(scene.base)}.`,
        noteOn(side, context),
      ]),
      ...(over === undefined ? openingOf(verdict) : { opening: over.opening }),
      headline: over === undefined ? present : over.headline,
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
        ...(over === undefined ? [] : [over.end(present, scene.end)]),
        ...(facts === undefined ? [] : [...facts.details, strictText(strict, scene.days)]),
      ],
      caveats: scene.caveats,
      history: () => regimesOf(found, scene),
      ...(verdict === null ? {} : { verdict }),
      sources: sourcesOf(scene.series, context),
      rule: say`on closes: bear from −20 % off the high, bull from +20 % off the low; strict rule: a bear market ends only at a new all-time closing high`,
    };
  },
};

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
function factsOf(found: RegimeHistory, closes: Float64Array, days: Int32Array) {
  const now = found.regimes.at(-1)!;
  const before = found.regimes.at(-2);
  const end = closes.length - 1;
  const peak = now.state === "bull" ? found.extreme : now.extreme;
  const trough = now.state === "bull" ? now.extreme : found.extreme;
  const times = recoveries(found, end);
  const slower = slowestSince(times);
  const sessionsToConfirm = now.state === "bear" ? end - trough : before === undefined ? null : now.confirmed - now.extreme;
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
    say`High ${closeText(closes[peak]!)} on ${dayText(days[peak]!)}, low ${closeText(closes[trough]!)} on ${dayText(days[trough]!)}: the close is ${percent(values.drawdown)} from the high and ${percent(values.rally)} from the low.`,
    ...confirmation(now.state, sessionsToConfirm, slower && days[slower.low]!, slower?.sessions),
  ];
  return { values, details, now, flip: found.flipLevel!, since: days[now.extreme]!, confirmed: days[now.confirmed]! };
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
      ? say`The rise of 20 % took ${count(sessions, "session")} from the low`
      : say`${count(sessions, "session")} since the low without a rise of 20 %`;
  if (slowDay === null || slowDay === undefined) return [say`${what}.`];
  return [say`${what}, the slowest since the low of ${dayText(slowDay)} (${count(slowSessions!, "session")}).`];
}

function headlineOf(name: Phrase, facts: ReturnType<typeof factsOf> | undefined, close: number): Phrase {
  if (facts === undefined)
    return say`${name} has been in neither a bull nor a bear market: no close in the data is ${BEAR_THRESHOLD * 100} % off an extreme.`;
  const { now, flip } = facts;
  const away = share(flip / close - 1);
  const move = flip > close ? say`${away} above` : say`${away} below`;
  const [since, confirmed, level] = [dayText(facts.since), dayText(facts.confirmed), closeText(flip)];
  return now.state === "bull"
    ? say`${name} is in a bull market since ${since}, confirmed ${confirmed}; a close at or below ${level}, ${move} the last, would make it a bear market.`
    : say`${name} is in a bear market since ${since}, confirmed ${confirmed}; a close at or above ${level}, ${move} the last, would make it a bull market.`;
}

function strictOf(found: RegimeHistory, days: Scene["days"]) {
  const now = found.regimes.at(-1);
  return now === undefined ? null : { state: now.state, since: isoOf(days[now.extreme]!), level: found.flipLevel };
}

function strictText(found: RegimeHistory, days: Scene["days"]): Phrase {
  const now = found.regimes.at(-1)!;
  const [since, level] = [dayText(days[now.extreme]!), closeText(found.flipLevel!)];
  return now.state === "bear"
    ? say`By the strict rule a bear market since ${since}; it ends with a close above ${level}.`
    : say`By the strict rule a bull market since ${since}; it ends with a close at or below ${level}.`;
}
