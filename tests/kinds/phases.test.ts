import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import { snapshot } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";
import { seriesOver, sessionsBetween } from "../support/sessions.ts";

/** Turns on the way, by the place of the session: up to 200, down to 100 (−50%), up to 300, down to 210 (−30%), up to 400. */
const TURNS = [
  [0, 100],
  [50, 200],
  [70, 100],
  [150, 300],
  [160, 210],
  [200, 400],
] as const;
const level = (place: number): number => {
  const at = TURNS.findIndex(([turn], i) => place >= turn && place <= (TURNS[i + 1]?.[0] ?? -1));
  if (at < 0) return 400;
  const [[from, low], [to, high]] = [TURNS[at]!, TURNS[at + 1]!];
  return low + ((high - low) * (place - from)) / (to - from);
};
const dates = sessionsBetween("2022-01-03", "2022-12-30").slice(0, 201);
const market = snapshot(seriesOver("SPX", dates[0]!, dates.at(-1)!, level));
const asked = (text: string) => ask(text, lexicon, { reference, snapshot: market, now: endOf(dates.at(-1)!) });

describe("bear markets of the past", () => {
  it("are all those that began in the data, from the high to the low", () => {
    const { values } = asked("how many bear markets has the S&P had?");
    expect(values.count).toBe(2);
    // 200 is reached again 40 sessions after the low of 100, 300 in the 19th after that of 210
    const won = (place: number, sessions: number) => ({ date: dates[place], sessions });
    expect(values.phases).toEqual([
      { state: "bear", from: dates[50], to: dates[70], change: -0.5, sessions: 20, recovered: won(110, 60) },
      { state: "bear", from: dates[150], to: dates[160], change: expect.closeTo(-0.3, 12), sessions: 10, recovered: won(179, 29) },
    ]);
  });

  it("are won back by a close after the low, and by none at the high before the fall began", () => {
    // 200 on two sessions running, then down to 100 and up again
    const twice = (place: number): number => level(place > 50 ? place - 1 : place);
    const flat = snapshot(seriesOver("SPX", dates[0]!, dates.at(-1)!, twice));
    const { values } = ask("how many bear markets has the S&P had?", lexicon, { reference, snapshot: flat, now: endOf(dates.at(-1)!) });
    const [first] = values.phases as { from: string; to: string; recovered: { date: string; sessions: number } }[];
    expect(first).toMatchObject({ from: dates[50], to: dates[71], recovered: { date: dates[111], sessions: 61 } });
  });

  it("are longest by their sessions, and average over those that are over", () => {
    expect(asked("longest bear market of the S&P").values.longest).toMatchObject({ from: dates[50], sessions: 20 });
    const { average } = asked("average bear market of the S&P").values as { average: { change: number; sessions: number } };
    expect(average.change).toBeCloseTo(-0.4, 12);
    expect(average.sessions).toBe(15);
  });

  it("count where they began on or after the start asked", () => {
    // the first began in the session of place 50, in March 2022
    expect(dates[50]!.slice(0, 7)).toBe("2022-03");
    expect(asked("how many bear markets has the S&P had since April 2022?").values.count).toBe(1);
  });

  it("are the one of a year that is named, whether it began in it or not", () => {
    const { values, headline } = asked("how long did the 2022 bear market last?");
    expect(values.count).toBe(2);
    expect(headline).toContain("20 sessions");
    expect(asked("how long did the 2021 bear market last?").headline).toContain("no bear market in 2021");
  });

  it("leave out the bull market that the data begin in", () => {
    expect(asked("how many bull markets has the S&P had?").values).toMatchObject({
      count: 2,
      longest: { from: dates[70], to: dates[150] },
    });
  });
});
