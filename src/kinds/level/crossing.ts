import type { Context } from "../../answering/context.ts";
import { goesFarBack } from "../../answering/far-back.ts";
import type { Finding, Refused } from "../../answering/finding.ts";
import { course, withGaps } from "../../answering/histories.ts";
import { momentOf } from "../../answering/moment.ts";
import { noteOn, sourcesOf, symbolText } from "../../answering/report.ts";
import { stageLevels } from "../../answering/sample-scene.ts";
import { isoOf } from "../../calendar/day.ts";
import { isBygone } from "../../calendar/span.ts";
import { isYield } from "../../language/sides.ts";
import type { Claim } from "../../question/claim.ts";
import { closeText, dayText, fixed, levelText, sessionsOf } from "../../wording/figures.ts";
import { capital, type Phrase, say, sayAs, sentences, the } from "../../wording/phrase.ts";
import type { LevelQuestion } from "./schema.ts";

type Crossing = LevelQuestion & {
  readonly level: number;
  readonly direction: "above" | "below";
  readonly about: NonNullable<LevelQuestion["about"]>;
};

/** The first, the last or the number of closes beyond a level, of a stretch or of all the data. */
export function answerCrossing({ side, level, direction, within, on, about }: Crossing, asked: Context): Finding | Refused {
  // "first closed above 4,000 on 1 April": of all closes up to that day
  const moment = about === "first" && on !== null ? momentOf([side], on, asked) : { context: asked, caveats: [] };
  if ("refused" in moment) return moment;
  const { context } = moment;
  const window = within ?? (about === "first" ? null : on);
  const staged = stageLevels([side], window, context);
  if ("refused" in staged) return staged;
  const { scene, from, where } = staged;
  const { name, closes } = scene.sides[0]!;
  const above = direction === "above";
  const hits: number[] = [];
  for (let i = from; i < closes.length; i++) if (above ? closes[i]! > level : closes[i]! < level) hits.push(i);
  const [first, last] = [hits[0], hits.at(-1)];
  const show = (value: number): Phrase => (isYield(side) ? say`${fixed(value, 2)}%` : closeText(value));
  const [who, at] = [the(name), isYield(side) ? say`${levelText(level)}%` : levelText(level)];
  const sessions = closes.length - from;
  const dated = (index: number) => say`${dayText(scene.days[index]!)}, at ${show(closes[index]!)}`;
  const tally = above
    ? say`${who} closed above ${at} in ${sessionsOf(hits.length, sessions)} ${where}`
    : say`${who} closed below ${at} in ${sessionsOf(hits.length, sessions)} ${where}`;
  // what was before the data begin is not known
  const isKnown = first !== 0 && goesFarBack(scene.days.subarray(0, closes.length));
  const shortPast =
    about === "first" && first !== undefined && first > 0 && from === 0 && !isKnown
      ? [say`The data begin on ${dayText(scene.days[0]!)}, so "first" means the first since then.`]
      : [];
  const verdict = about !== "first" || on === null ? undefined : first === closes.length - 1 ? (isKnown ? true : undefined) : false;
  // that a close was the first is said, not asked
  const held = (isSo: boolean): Claim => ({
    stated: level,
    found: first === undefined ? null : isoOf(scene.days[first]!),
    verdict: isSo ? "confirmed" : "off",
  });
  const headline = () => {
    if (first === undefined || last === undefined)
      return isBygone(window, context.asOf)
        ? above
          ? say`${who} did not close above ${at} ${where}.`
          : say`${who} did not close below ${at} ${where}.`
        : above
          ? say`${who} has not closed above ${at} ${where}.`
          : say`${who} has not closed below ${at} ${where}.`;
    // what was before the data begin is not known
    if (about === "first" && first === 0) {
      const then = sayAs("a close")`${show(closes[0]!)} on ${dayText(scene.days[0]!)}`;
      return above
        ? say`${who} was already above ${at} when the data began: ${then}.`
        : say`${who} was already below ${at} when the data began: ${then}.`;
    }
    if (about === "first")
      return above ? say`${who} first closed above ${at} on ${dated(first)}.` : say`${who} first closed below ${at} on ${dated(first)}.`;
    if (about === "last")
      return above ? say`${who} last closed above ${at} on ${dated(last)}.` : say`${who} last closed below ${at} on ${dated(last)}.`;
    return say`${tally}.`;
  };
  return {
    reading: sentences([
      say`${symbolText({ name, symbol: side })}: closes against ${at}, ${where}, to ${dayText(scene.end)}.`,
      noteOn(side, context),
    ]),
    ...(verdict === undefined ? {} : { claim: held(verdict), opening: held(verdict).verdict }),
    headline: headline(),
    aside: scene.aside,
    window: staged.window,
    values: {
      close: closes[closes.length - 1]!,
      level,
      met: {
        first: first === undefined ? null : isoOf(scene.days[first]!),
        last: last === undefined ? null : isoOf(scene.days[last]!),
        count: hits.length,
      },
      hits: hits.length,
      sessions,
    },
    table: null,
    details:
      first === undefined || last === undefined
        ? []
        : about === "count"
          ? [say`The first was on ${dated(first)}.`, say`The last was on ${dated(last)}.`]
          : [say`${capital(tally)}.`],
    caveats: [...moment.caveats, ...scene.caveats, ...shortPast],
    ...(verdict === undefined ? {} : { verdict }),
    history: () =>
      withGaps(course(scene.days, [{ name, symbol: side, values: closes }], "close", 0, [{ name: "", value: level }]), scene.missing),
    sources: sourcesOf(scene.series, context),
    rule: say`above: the close is higher than the level; a close at the level is not above it`,
  };
}
