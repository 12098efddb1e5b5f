import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Watch } from "../../src/posts/plan.ts";
import { CALM, LASTING, lookAt, step } from "../../src/posts/watching.ts";
import { day } from "../support/market.ts";
import { askerUpTo } from "../support/posts/world.ts";

const watch: Watch = {
  id: 1,
  channelId: "1",
  text: "the S&P 500 enters a bear market",
  locale: "en",
  setBy: "2",
  seen: 0,
  said: false,
  saidAt: null,
  steady: CALM,
  contrary: 0,
  off: null,
};

/** What is said over a row of sessions, + for "now so", − for "no longer", · for nothing. */
function saidOver(holds: string, momentary = false): string {
  let now = watch;
  let said = "";
  for (const [session, each] of [...holds].entries()) {
    const next = step(now, { holds: each === "y", momentary, from: session }, session);
    said += next.say ? (next.watch.said ? "+" : "−") : "·";
    now = next.watch;
  }
  return said;
}

describe("a watch", () => {
  it.each([
    ["says a change at once", "nnnyyy", "···+··"],
    ["says a change back after a calm", "yyyyyynnn", "+·····−··"],
    ["takes four sessions for no calm yet, and five for one", "yyyynyyyyyn", "+·········−"],
    ["does not chatter where a level is crossed back and forth", "ynynynynyn", "+·········"],
    ["goes on being silent while it is crossed, and says what lasts", "ynynyynnynnn", "+··········−"],
    ["says a change back sooner where it lasts three sessions", "ynnnnn", "+··−··"],
    ["forgets a session or two to the contrary", "ynnyyyyy", "+·······"],
    ["is calm again after five sessions as it said", "ynnyyyyyn", "+·······−"],
  ])("%s", (_, holds, said) => {
    expect(saidOver(holds)).toBe(said);
  });

  it("of what happens on a session says that it did, never that it is over", () => {
    expect(saidOver("nynnyyn", true)).toBe("·+··++·");
  });

  it("says no change after the first that neither followed a calm nor lasted", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (row) => {
        const holds = row.map((each) => (each ? "y" : "n")).join("");
        const said = saidOver(holds);
        for (const [at, sign] of [...said].entries()) {
          if (sign === "·" || !said.slice(0, at).match(/[+−]/)) continue;
          const [calm, lasted] = [holds.slice(at - CALM, at), holds.slice(at - LASTING + 1, at + 1)];
          expect(new Set(calm).size === 1 || new Set(lasted).size === 1).toBe(true);
        }
        // signs alternate: it says no state twice
        expect(said.replaceAll("·", "")).not.toMatch(/\+\+|−−/);
      }),
    );
  });
});

describe("a condition on a session", () => {
  const asker = askerUpTo(() => day("2026-10-30"));
  it.each([
    ["the S&P 500 is in a bull market", true, false],
    ["the S&P enters a bear market", false, false],
    ["drawdown past 10%", false, false],
    ["the S&P closes above its 200-day average", true, false],
    ["the Russell beats the Nasdaq by 2.5 points in a day", false, true],
    ["the S&P is up more than 0.2% this week", true, false],
    ["the VIX rises 1% today", true, true],
    ["the S&P falls 2% on the day", false, true],
    ["the Russell beats the Nasdaq by 2.5 points today", false, true],
    ["Apple is bigger than Microsoft", true, false],
    ["the S&P tops 3.1k", true, false],
    ["over 80% of S&P stocks fall today", false, true],
    ["the 10-year yield hits 6%", false, false],
    ["the S&P is above 7.2k", false, false],
    ["the 10-year yield is above 4%", true, false],
    // the VIX closed at 17.89, the S&P 500 is in a bull market
    ["the VIX is no longer above 20", true, false],
    ["the VIX isn't above 15", false, false],
    ["the S&P is no longer in a bull market", false, false],
    ["any sector falls 4% in a day", false, true],
    ["gap between the Nasdaq and the Dow wider than 0.2 points today", true, true],
    ["the Magnificent Seven above 40% of the index", false, false],
    ["VIX crosses above 17", false, true],
    // 3.20% below it
    ["the S&P is within 5% of its all-time high", true, false],
    ["the S&P is within 3% of its record", false, false],
  ])("%s: %s, momentary %s", (text, holds, momentary) => {
    expect(lookAt(text, day("2026-10-30"), "en", asker)).toMatchObject({ holds, momentary, fresh: true });
  });

  it("that was met on 2 July 2018, when the Nasdaq fell by 2.28%, is met on that session alone", () => {
    const fall = (iso: string) => lookAt("the Nasdaq falls more than 2% in a day", day(iso), "en", asker)?.holds;
    expect([fall("2018-06-29"), fall("2018-07-02"), fall("2018-07-03")]).toEqual([false, true, false]);
  });

  it.each([
    "the S&P ends its winning streak",
    "S&P loses its bull market",
    "more than 400 S&P stocks rise today",
    "the Nasdaq's gain is 9.5 times that of the S&P this year",
    "S&P 500 vs Nasdaq this week",
    "the S&P falls below 4%",
    "buy now?",
    "Dogecoin above 1 dollar",
    "",
  ])("is not %j", (text) => {
    expect(lookAt(text, day("2026-10-30"), "en", asker)).toBeNull();
  });

  it("waits for closes that have not come in", () => {
    const behind = askerUpTo(() => day("2026-10-29"));
    expect(lookAt("the S&P 500 is in a bull market", day("2026-10-30"), "en", behind)?.fresh).toBe(false);
  });
});

describe("a figure in a condition", () => {
  const asker = askerUpTo(() => day("2026-10-30"));
  const holds = (text: string, iso = "2026-10-30") => lookAt(text, day(iso), "en", asker)?.holds;
  // 30 October 2026 in the sample: S&P 7,086.98 → 7,020.00, −0.95% on the day and 3.20% below its high of 7,252.31;
  // 2 July 2018: Nasdaq 8,065.11 → 7,881.47, −2.28%
  it.each([
    ["S&P falls 0.5% today", true],
    ["S&P falls 1% today", false],
    ["S&P rises 0.5% today", false],
    ["the S&P is 3% below its high", true],
    ["the S&P is 4% below its high", false],
    ["S&P > 3,000", true],
    ["S&P hits 3,000", true],
    ["S&P above 3k", true],
    ["S&P above 3000", true],
    ["S&P drops below 3,000", false],
    ["VIX spikes above 30", false],
    ["S&P >= 3 k", true],
    ["the VIX crosses 2000", false],
    ["the 10-year yield reaches 4%", true],
    ["the 10-year yield rises above 4%", true],
    ["the 10-year yield falls to 4%", false],
    ["the 10-year yield <= 4%", false],
  ])("is one to be reached: %s is %s", (text, wanted) => {
    expect(holds(text)).toBe(wanted);
  });

  it("is reached in its own direction", () => {
    expect([holds("Nasdaq falls 2% today", "2018-07-02"), holds("Nasdaq rises 2% today", "2018-07-02")]).toEqual([true, false]);
  });

  it.each(["S&P drops 2%", "S&P moves 2%", "the Russell beats the Nasdaq by 2 points"])(
    "%s says not over which stretch, or which way",
    (text) => {
      expect(lookAt(text, day("2026-10-30"), "en", asker)).toBeNull();
    },
  );

  it("is not told as a claim that is off", () => {
    expect(lookAt("S&P falls 0.5% today", day("2026-10-30"), "en", asker)?.answer.headline).toBe("S&P 500 −0.95% today.");
  });
});
