/** What is said first of a sample of values, one of each session. */
export const statistics = [
  "average",
  "median",
  "percentile",
  "rank",
  "highest",
  "lowest",
  "extremes",
  "highest since",
  "lowest since",
] as const;
export type Statistic = (typeof statistics)[number];

export function isStatistic(about: string): about is Statistic {
  return (statistics as readonly string[]).includes(about);
}
