import type { Text } from "../../answering/finding.ts";
import { course } from "../../answering/histories.ts";
import { memberShares, membersBelowHighs, sessionsOfMembers } from "../../answering/member-shares.ts";
import type { Day } from "../../calendar/day.ts";
import type { Series } from "../../market/series.ts";
import type { History } from "../../question/history.ts";
import { say, sayAs } from "../../wording/phrase.ts";
import { depthText } from "./falls.ts";
import type { BreadthQuestion } from "./schema.ts";

/** Sessions shown: a year. */
const SHOWN = 252;

/**
 * The share of the members above their average (of `moves`: above their close before; of `fall`: so far below their high) on each session of the year up to a day,
 * by the same rule as on that day itself.
 */
export function breadthHistory(members: readonly Series[], day: Day, { measure, average, depth }: BreadthQuestion, text: Text): History {
  const sessions = sessionsOfMembers(members, day).subarray(-SHOWN);
  const { days, above, counted } =
    depth === undefined
      ? memberShares(members, sessions, measure === "moves" ? null : average)
      : membersBelowHighs(members, sessions, depth);
  const shares = Float64Array.from(days, (_, i) => above[i]! / counted[i]!);
  const from = Math.max(
    0,
    shares.findIndex((share) => !Number.isNaN(share)),
  );
  const name = text(
    depth !== undefined
      ? say`${depthText(depth)} below 52-week high`
      : measure === "moves"
        ? say`up on the day`
        : say`above ${average}-day average`,
  );
  return course(days, [{ name, symbol: name, values: shares }], "share", from, [{ name: text(sayAs("of all")`half`), value: 0.5 }]);
}
