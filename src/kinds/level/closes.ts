import type { Context } from "../../answering/context.ts";
import type { Finding, Refused } from "../../answering/finding.ts";
import { course, withGaps } from "../../answering/histories.ts";
import { momentOf } from "../../answering/moment.ts";
import { noteOn, onUnlessNewest, sourcesOf, symbolText } from "../../answering/report.ts";
import { openingOf } from "../../answering/said.ts";
import { stageLevels } from "../../answering/sample-scene.ts";
import { reduce } from "../../answering/statistic.ts";
import { isoOf, parseDay } from "../../calendar/day.ts";
import { spanOf } from "../../calendar/span.ts";
import { isYield } from "../../language/sides.ts";
import { extremesOf } from "../../metrics/yields.ts";
import type { Statistic } from "../../question/statistic.ts";
import { closeText, count, dayText, fixed } from "../../wording/figures.ts";
import { name as called, type Phrase, say, sentences } from "../../wording/phrase.ts";
import type { LevelQuestion } from "./schema.ts";

type Closes = LevelQuestion & { readonly about: Statistic };

/** What a stretch of closes comes to: their mean, their extreme, the present one's place among them, or when they were last as high or low. */
export function answerCloses({ side, within, on, about, since }: Closes, now: Context): Finding | Refused {
  // "yesterday's close was the highest since when": as that day stood
  const moment = momentOf([side], on, now);
  if ("refused" in moment) return moment;
  const { context } = moment;
  const staged = stageLevels([side], within, context);
  if ("refused" in staged) return staged;
  const { scene, from, where } = staged;
  const closes = scene.sides[0]!.closes.subarray(from);
  const days = scene.days.subarray(from);
  const show = (value: number): Phrase => (isYield(side) ? say`${fixed(value, 2)}%` : closeText(value));
  const { high, low } = extremesOf(closes);
  const at = (index: number) => ({ date: isoOf(days[index]!), close: closes[index]! });
  const sample = {
    days,
    values: closes,
    who: called(scene.sides[0]!.name),
    where,
    on: onUnlessNewest(scene.end, scene.series, now),
    show,
  };
  const { values, headline, details } = reduce(about, sample);
  const span = since === undefined ? undefined : spanOf(since, context.asOf);
  // a close as high after the time that is named, and it is the highest only since that one
  const verdict = span === undefined ? null : values.previous === null || parseDay(values.previous.from)! <= span.last;
  return {
    reading: sentences([
      say`${symbolText({ name: scene.sides[0]!.name, symbol: side })}: ${count(closes.length, "session")} ${where}, to ${dayText(scene.end)}.`,
      noteOn(side, context),
    ]),
    ...openingOf(verdict),
    headline,
    aside: scene.aside,
    window: staged.window,
    values: {
      close: closes.at(-1)!,
      ...(isYield(side) ? { level: closes.at(-1)! } : {}),
      date: isoOf(scene.end),
      high: at(high),
      low: at(low),
      ...values,
    },
    table: null,
    details,
    caveats: [...moment.caveats, ...scene.caveats],
    history: () => {
      const unit = isYield(side) ? "percent" : "close";
      const line = { name: scene.sides[0]!.name, symbol: side, values: scene.sides[0]!.closes };
      return withGaps(course(scene.days, [line], unit, 0, about === "average" ? [{ name: "", value: values.average }] : []), scene.missing);
    },
    ...(verdict === null ? {} : { verdict }),
    sources: sourcesOf(scene.series, context),
    rule: say`mean and median of the closes; percentile = share of closes so far at or below the latest; "since" names the most recent earlier close at least as extreme`,
  };
}
