import type { Text } from "../../answering/finding.ts";
import { course } from "../../answering/histories.ts";
import type { Day } from "../../calendar/day.ts";
import { indexAtOrBefore, type Series } from "../../market/series.ts";
import { movingAverage } from "../../metrics/averages.ts";
import type { BreadthQuestion } from "../../question/breadth.ts";
import type { History } from "../../question/history.ts";
import { say, sayAs } from "../../wording/phrase.ts";

/** Sessions shown: a year. */
const SHOWN = 252;

/**
 * The share of the members above their average (of `moves`: above their close before) on each session of the year up to a day,
 * by the same rule as on that day itself. Members are those of the day: who has left since is not in the year before.
 */
export function breadthHistory(members: readonly Series[], day: Day, { measure, average }: BreadthQuestion, text: Text): History {
  const days = sessionsOf(members, day);
  const above = new Int32Array(days.length);
  const counted = new Int32Array(days.length);
  for (const { days: own, close } of members) {
    const last = indexAtOrBefore(own, day);
    const first = Math.max(0, indexAtOrBefore(own, days[0] ?? day) - average);
    const closes = close.subarray(first, last + 1);
    const bounds = measure === "moves" ? closeBefore(closes) : movingAverage(closes, average);
    let at = 0;
    for (let i = 0; i < closes.length; i++) {
      while (at < days.length && days[at]! < own[first + i]!) at += 1;
      if (days[at] !== own[first + i] || Number.isNaN(bounds[i])) continue;
      counted[at]! += 1;
      if (closes[i]! > bounds[i]!) above[at]! += 1;
    }
  }
  const shares = Float64Array.from(days, (_, i) => above[i]! / counted[i]!);
  const from = Math.max(
    0,
    shares.findIndex((share) => !Number.isNaN(share)),
  );
  const name = text(measure === "moves" ? say`up on the day` : say`above ${average}-day average`);
  return course(days, [{ name, symbol: name, values: shares }], "share", from, [{ name: text(sayAs("of all")`half`), value: 0.5 }]);
}

function closeBefore(closes: Float64Array): Float64Array {
  return closes.map((_, i) => closes[i - 1] ?? Number.NaN);
}

/** The last sessions of the member with the most closes. */
function sessionsOf(members: readonly Series[], day: Day): Int32Array {
  const longest = members.reduce<Int32Array>((best, { days }) => {
    const own = days.subarray(0, indexAtOrBefore(days, day) + 1);
    return own.at(-1) === day && own.length > best.length ? own : best;
  }, new Int32Array());
  return longest.subarray(-SHOWN);
}
