import { beforeAll, describe, expect, it } from "vitest";
import type { Watch } from "../../src/posts/plan.ts";
import { day } from "../support/market.ts";
import { courierInMemory, openInstance, watch } from "../support/posts/instance.ts";
import { snapshot } from "../support/posts/world.ts";
import { sessionsBetween } from "../support/sessions.ts";

const [BEFORE, FIRST, LAST] = ["2026-06-30", "2026-07-01", "2026-10-30"];
const sessions = sessionsBetween(FIRST, LAST);

/** Closes of the made-up market by date, with those before a date. */
function closesOf(symbol: string) {
  const { days, close } = snapshot.series(symbol)!;
  const placeOf = (date: string): number => days.indexOf(day(date));
  return {
    at: (date: string, ago = 0): number => close[placeOf(date) - ago]!,
    /** the close of the last session before the calendar week of a date */
    beforeWeek: (date: string): number => {
      const monday = day(date) - ((day(date) + 3) % 7);
      return close[days.findLastIndex((each) => each < monday)]!;
    },
    before: (date: string, count: number): Float64Array => close.subarray(Math.max(0, placeOf(date) - count), placeOf(date)),
  };
}
type Closes = ReturnType<typeof closesOf>;

const dayOf = (closes: Closes, date: string): number => closes.at(date) / closes.at(date, 1) - 1;
const weekOf = (closes: Closes, date: string): number => closes.at(date) / closes.beforeWeek(date) - 1;
const [spx, ixic, dji, rut, vix, nvda, xle] = ["SPX", "IXIC", "DJI", "RUT", "VIX", "NVDA", "XLE"].map(closesOf) as unknown as [
  Closes,
  Closes,
  Closes,
  Closes,
  Closes,
  Closes,
  Closes,
];
const SECTORS = ["XLK", "XLF", "XLE", "XLV", "XLI", "XLY", "XLP", "XLU", "XLB", "XLRE", "XLC"].map(closesOf);
const isNewly = (holds: (date: string, ago: number) => boolean) => (date: string) => holds(date, 0) && !holds(date, 1);

/** What happens on a session, and when it did, from the closes alone. */
const EVENTS: readonly (readonly [text: string, happens: (date: string) => boolean])[] = [
  ["the Russell drops 2% in a day", (date) => dayOf(rut, date) <= -0.02],
  ["Nvidia moves 4% in a day", (date) => Math.abs(dayOf(nvda, date)) >= 0.04],
  ["gap between Nasdaq and Dow wider than 1 point in a day", (date) => Math.abs(dayOf(ixic, date) - dayOf(dji, date)) >= 0.01],
  [
    "any sector up 3% in a day",
    (date) => SECTORS.some((each) => dayOf(each, date) >= 0.03 && each.at(date, 1) / each.at(date, 2) - 1 < 0.03),
  ],
  ["S&P down 100 points today", (date) => spx.at(date) - spx.at(date, 1) <= -100],
  ["VIX crosses above 18", isNewly((date, ago) => vix.at(date, ago) > 18)],
  ["the S&P breaks below 7,000", isNewly((date, ago) => spx.at(date, ago) < 7000)],
];

/** What happens in a week, and whether it has by a session: it is said once a week. */
const WEEKLY: readonly (readonly [text: string, happens: (date: string) => boolean])[] = [
  ["the S&P falls 2% in a week", (date) => weekOf(spx, date) <= -0.02],
  ["small caps beat the S&P by 2 points in a week", (date) => weekOf(rut, date) - weekOf(spx, date) >= 0.02],
];

/** States, by the closes alone. */
const STATES: readonly (readonly [text: string, holds: (date: string) => boolean])[] = [
  ["VIX above 18", (date) => vix.at(date) > 18],
  ["the S&P closes below 6,900", (date) => spx.at(date) < 6900],
  ["the Nasdaq is 8% below its high", (date) => ixic.at(date) / Math.max(...ixic.before(date, 12_000), ixic.at(date)) - 1 <= -0.08],
  ["the S&P closes at a record high", (date) => spx.at(date) > Math.max(...spx.before(date, 12_000))],
  ["the energy sector hits a new 52-week high", (date) => xle.at(date) >= Math.max(...xle.before(date, 251))],
  ["the S&P is down three days in a row", (date) => [0, 1, 2].every((ago) => spx.at(date, ago) < spx.at(date, ago + 1))],
  ["the Dow is below its 50-day average", (date) => dji.at(date) < [...dji.before(date, 49), dji.at(date)].reduce((a, b) => a + b) / 50],
  ["the Nasdaq is down 5% this month", (date) => ixic.at(date) / monthBase(ixic, date) - 1 <= -0.05],
  ["the ratio of the Russell to the S&P below 0.36", (date) => rut.at(date) / spx.at(date) < 0.36],
];

function monthBase(closes: Closes, date: string): number {
  const ago = sessionsBetween(`${date.slice(0, 8)}01`, date).length;
  return closes.at(date, ago);
}

const ALL = [...EVENTS, ...WEEKLY, ...STATES];
const mail = courierInMemory();
/** by the number of a watch, what was said of it: the date, and whether it had come true */
const said = new Map<number, { readonly date: string; readonly isTrue: boolean; readonly title: string }[]>();

beforeAll(async () => {
  const holds = (i: number): boolean => i >= EVENTS.length + WEEKLY.length && ALL[i]![1](BEFORE);
  const watches: Watch[] = ALL.map(([text], i) => ({ ...watch, id: i + 1, text, seen: day(BEFORE), said: holds(i) }));
  const instance = await openInstance(`${FIRST}T12:00:00Z`, mail.courier, {
    plan: (plan) => ({ ...plan, watches, nextWatch: watches.length + 1 }),
  });
  for (const date of sessions) {
    instance.closesTo(date);
    // before the close, after it, and again
    for (const time of ["15:00", "21:30", "21:31"]) await instance.at(`${date}T${time}:00Z`);
    for (const { post } of mail.sent.splice(0)) {
      const title = "lines" in post.says ? post.says.title : post.says.headline;
      const text = title.replace(/^(?:True now|No longer true): /, "");
      const i = ALL.findIndex(([each]) => text.startsWith(`${each}.`) || text.startsWith(`${each}:`));
      const line = { date, isTrue: title.startsWith("True now"), title };
      said.set(i, [...(said.get(i) ?? []), line]);
    }
  }
}, 120_000);

const datesOf = (text: string, isTrue = true): string[] => {
  const i = ALL.findIndex(([each]) => each === text);
  return (said.get(i) ?? []).filter((each) => each.isTrue === isTrue).map(({ date }) => date);
};

describe("over four months, session by session, a watch", () => {
  it.each(EVENTS)("on %j says so on each session on which it happens, and on no other", (text, happens) => {
    expect(datesOf(text)).toEqual(sessions.filter(happens));
    expect(datesOf(text).length).toBeGreaterThan(0);
    expect(datesOf(text, false)).toEqual([]);
  });

  it.each(WEEKLY)("on %j says so once in each week, on the first session on which it has", (text, happens) => {
    const weeks = Map.groupBy(sessions.filter(happens), (date) => day(date) - ((day(date) + 3) % 7));
    expect(datesOf(text)).toEqual([...weeks.values()].map(([first]) => first));
    expect(datesOf(text).length).toBeGreaterThan(0);
  });

  it.each(STATES)("on %j says when it becomes true and when it no longer is, each once", (text, holds) => {
    const becomes = (date: string): boolean => holds(date) && !holds(sessions[sessions.indexOf(date) - 1] ?? BEFORE);
    const [first] = sessions.filter(becomes);
    const [told] = datesOf(text);
    // a level that is crossed back and forth is waited for until it lasts
    expect([told !== undefined, first !== undefined]).toEqual([true, true]);
    expect(told! >= first!).toBe(true);
    for (const date of datesOf(text)) expect([date, holds(date)]).toEqual([date, true]);
    for (const date of datesOf(text, false)) expect([date, holds(date)]).toEqual([date, false]);
    const i = ALL.findIndex(([each]) => each === text);
    const turns = said.get(i)!.map(({ isTrue }) => isTrue);
    expect(turns).toEqual(turns.map((_, at) => (at % 2 === 0) === turns[0]));
  });

  it("names the members of a group that did", () => {
    const line = said.get(3)![0]!;
    expect(line.title).toMatch(/^True now: any sector up 3% in a day: .*sector/);
  });
});
