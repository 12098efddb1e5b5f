import { pairs, phrases } from "./forms.ts";

const MONTHS = "january february march april may june july august september october november december".split(" ");

/** Named parts of the year in the plural, by their number: "Septembers", "first halves". */
export const partsOfYear: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  ...MONTHS.map(
    (month, i) =>
      [
        `month${i + 1}`,
        month === "march"
          ? ["marches"]
          : [`${month}s`, ...(month.endsWith("y") && month !== "may" && month !== "july" ? [`${month.slice(0, -1)}ies`] : [])],
      ] as const,
  ),
  ["half1", phrases("first half | first halves | h1 | 1h | first half of the year | first six months")] as const,
  ["half2", phrases("second half | second halves | h2 | 2h | second half of the year")] as const,
  ...[1, 2, 3, 4].map(
    (quarter) =>
      [
        `quarter${quarter}`,
        [
          `${["first", "second", "third", "fourth"][quarter - 1]} quarter`,
          `${["first", "second", "third", "fourth"][quarter - 1]} quarters`,
          `q${quarter}`,
          `q${quarter}s`,
          `${["first", "second", "third", "fourth"][quarter - 1]} quarter of the year`,
          ...(quarter === 1 ? ["opening quarter", "opening quarter of the year"] : []),
          ...(quarter === 4 ? ["final quarter", "final quarter of the year", "last quarter of the year", "closing quarter"] : []),
        ],
      ] as const,
  ),
]);

const WEEKDAYS = "monday tuesday wednesday thursday friday".split(" ");

/** Days of the week in the plural, by their number: "Mondays", "an average Monday". */
export const weekdays: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  WEEKDAYS.map(
    (day, i) =>
      [
        `weekday${i + 1}`,
        [`${day}s`, `on ${day}s`, `on a ${day}`, ...pairs("average | typical | usual | normal | every | each", day)],
      ] as const,
  ),
);

/** "May to October", "nov-apr": months from one to another, across the year's end where the last is before the first, by their numbers. */
export const spansOfYear: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  MONTHS.flatMap((first, i) =>
    MONTHS.flatMap((last, j) =>
      i === j
        ? []
        : [
            [
              `months${i + 1}-${j + 1}`,
              [
                ...pairs(`${first} | from ${first}`, `to ${last} | through ${last}`),
                ...pairs(`${short(first)} | from ${short(first)}`, `to ${short(last)} | through ${short(last)} | ${short(last)}`),
              ],
            ] as const,
          ],
    ),
  ),
);

function short(month: string): string {
  return month.slice(0, 3);
}

/** "200dma", "50sma", "sma200", "200 day MA": the number of sessions that is glued to the name of the average. */
export const averageLengths: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [10, 20, 21, 30, 50, 100, 150, 200, 250].map((sessions) => [
    `average${sessions}`,
    [
      ...[
        "ma",
        "sma",
        "dma",
        "day ma",
        "day sma",
        "days ma",
        "day dma",
        "d ma",
        "day moving average",
        "day average",
        "day line",
        "day moving averages",
        "day averages",
        "day moving avg",
        "day line",
        "day trend",
        "session average",
        "session moving average",
        "day simple moving average",
        "day avg",
        "day mean",
      ].map((name) => `${sessions} ${name}`),
      ...["dma", "d ma", "sma", "ma", "dsma", "d sma", "d moving average", "d average"].map((name) => `${sessions}${name}`),
      ...["average of", "moving average of", "average of the last"].map((name) => `${name} ${sessions} days`),
      `sma${sessions}`,
      `ma${sessions}`,
      `sma ${sessions}`,
      `ma ${sessions}`,
    ],
  ]),
);
