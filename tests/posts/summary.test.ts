import { describe, expect, it } from "vitest";
import { type Day, isoOf } from "../../src/calendar/day.ts";
import { partNames } from "../../src/posts/plan.ts";
import { closesOf, MAJORS, missingPost, summaryOf } from "../../src/posts/summary.ts";
import { toText } from "../../src/replies/text.ts";
import { day } from "../support/market.ts";
import { askerUpTo, snapshot } from "../support/posts/world.ts";

const asker = askerUpTo(() => day("2026-10-30"));
const whole = { parts: [...partNames], locale: "en" } as const;
const content = { ...whole, parts: [...whole.parts] };
const FRIDAY = day("2026-10-30");
/** The Dow led the Nasdaq by 1.11 points, its widest lead since 17 February. */
const RARE = day("2026-04-20");

/** A return in percent from two closes of the sample's own series, to two decimals, as a reader would reckon it. */
function percent(symbol: string, base: string, end: string): string {
  const { days, close } = snapshot.series(symbol)!;
  const at = (iso: string): number => close[days.indexOf(day(iso))]!;
  const value = ((at(end) / at(base) - 1) * 100).toFixed(2);
  return `${value.startsWith("-") ? `−${value.slice(1)}` : `+${value}`}%`;
}

/** A close with thousands parted and two decimals. */
function closeOf(symbol: string, iso: string): string {
  const { days, close } = snapshot.series(symbol)!;
  const [whole, decimals] = close[days.indexOf(day(iso))]!.toFixed(2).split(".");
  return `${whole!.replace(/(?=(\d{3})+$)(?<!^)/g, ",")}.${decimals}`;
}

describe("the summary of Friday 30 October 2026", () => {
  it("has the major indices over day, week and year, from their closes", () => {
    const { says } = summaryOf(FRIDAY, "daily", content, asker)!;
    // the last closes before: Thursday the 29th, Friday the 23rd, and the last session of 2025, 31 December
    expect(says.table).toEqual({
      columns: ["", "close", "day", "week", "year"],
      rows: MAJORS.map((symbol) => [
        symbol,
        closeOf(symbol, "2026-10-30"),
        ...["2026-10-29", "2026-10-23", "2025-12-31"].map((base) => percent(symbol, base, "2026-10-30")),
      ]),
    });
    expect(says.headline).toBe(
      `Daily summary, Fri 30 Oct 2026: S&P 500 ${percent("SPX", "2026-10-29", "2026-10-30")}, Nasdaq Composite ${percent("IXIC", "2026-10-29", "2026-10-30")}, Dow ${percent("DJI", "2026-10-29", "2026-10-30")} and Russell 2000 ${percent("RUT", "2026-10-29", "2026-10-30")} today.`,
    );
  });

  it("has a picture of the returns over each stretch, the best first, and of the present bull market", () => {
    const { pictured } = summaryOf(FRIDAY, "daily", content, asker)!;
    expect(pictured?.headline).toBe("Daily summary, Fri 30 Oct 2026");
    const shown = pictured?.history?.();
    if (shown?.shape !== "panels") throw new Error("no panels");
    expect(shown.panels.map(({ name }) => name)).toEqual(["Day", "Week", "Year", "Bull market since 7 Apr 2025"]);
    const [ofDay, , , regime] = shown.panels.map(({ history }) => history);
    if (ofDay?.shape !== "ranking" || regime?.shape !== "course") throw new Error("other shapes");
    const returns = ofDay.entries.map(({ value }) => value);
    expect(returns).toEqual(returns.toSorted((a, b) => b - a));
    expect(ofDay.entries.map(({ symbol }) => symbol).sort()).toEqual([...MAJORS].sort());
    expect(regime.days[0]).toBe(day("2025-04-07"));
  });

  it("names the gap that was rarest among all pairs, by a count of its own, where it is rare", () => {
    const { parts } = summaryOf(
      RARE,
      "daily",
      content,
      askerUpTo(() => RARE),
    )!;
    const rarity = MAJORS.flatMap((a, i) => MAJORS.slice(i + 1).map((b) => ({ pair: [a, b], rarity: rarityOf(a, b) }))).sort(
      (x, y) => y.rarity - x.rarity,
    )[0]!;
    const compared = parts.find(({ question }) => question.kind === "record")!.question;
    expect("sides" in compared && [...compared.sides].sort()).toEqual([...rarity.pair].sort());
  });

  it("says breadth and the sectors at both ends, and of gap and regime only what is news", () => {
    expect(summaryOf(FRIDAY, "daily", content, asker)!.says.details).toEqual([
      "55.2% of S&P 500 stocks closed above their 200-day average (276 of 500).",
      "Best today: Health Care sector 0.00%; worst: Communication Services sector −1.50%.",
    ]);
    // 5,835.83 was the first close above 4,842.24 × 1.2
    const turned = day("2025-07-02");
    expect(
      summaryOf(
        turned,
        "daily",
        content,
        askerUpTo(() => turned),
      )!.says.details.slice(0, 2),
    ).toEqual([
      "S&P 500's widest daily lead over Dow since 9 Apr 2025 (+0.54): 0.53 points.",
      "The S&P 500 has been in a bull market since 7 Apr 2025.",
    ]);
  });

  it("names the base of each stretch beside the rule", () => {
    const { rule } = summaryOf(FRIDAY, "daily", content, asker)!.says;
    expect(rule).toContain("day 2026-10-29 → 2026-10-30 · week 2026-10-23 → 2026-10-30 · year 2025-12-31 → 2026-10-30");
  });

  it("holds what was chosen and no more", () => {
    const { says, pictured } = summaryOf(FRIDAY, "daily", { parts: ["breadth"], locale: "en" }, asker)!;
    expect(says.table).toBeNull();
    expect(says.details).toHaveLength(1);
    expect(pictured).toBeNull();
  });

  it("looks back on the week and the month where it is theirs", () => {
    expect(summaryOf(FRIDAY, "weekly", content, asker)!.says.table!.columns).toEqual(["", "close", "week", "month", "year"]);
    const { columns, rows } = summaryOf(FRIDAY, "monthly", content, asker)!.says.table!;
    // in October the quarter is the month
    expect(columns).toEqual(["", "close", "month", "half-year", "year"]);
    expect(rows[0]![2]).toBe(percent("SPX", "2026-09-30", "2026-10-30"));
    expect(rows[0]![3]).toBe(percent("SPX", "2026-06-30", "2026-10-30"));
  });

  it("does not tell a Monday twice, as a day and as a week", () => {
    const { columns, rows } = summaryOf(FRIDAY - 4, "daily", content, asker)!.says.table!;
    expect(columns).toEqual(["", "close", "day", "month", "year"]);
    expect(rows[0]![3]).toBe(percent("SPX", "2026-09-30", "2026-10-26"));
  });
});

describe("a summary of a day whose closes are not there", () => {
  it("is none", () => {
    const behind = askerUpTo(() => day("2026-10-29"));
    expect(closesOf(FRIDAY, behind)).toEqual({ known: [], missing: [...MAJORS] });
    expect(summaryOf(FRIDAY, "daily", content, behind)).toBeNull();
  });

  it("is none on a Saturday", () => {
    expect(summaryOf(day("2026-10-31"), "daily", content, asker)).toBeNull();
  });

  it.each(["en", "de", "fr"] as const)("says in its place, in %s, that they are missing, and no figure", (locale) => {
    const { says } = missingPost(FRIDAY, "daily", locale);
    expect(says.title).toMatch(/missing|fehlen|manquent/);
    expect(says.lines.join()).not.toMatch(/%/);
  });
});

it("a summary is the same whatever comes after its day", () => {
  const then = askerUpTo(() => day("2023-06-07"));
  const text = (from: typeof asker): string => toText(summaryOf(day("2023-06-07"), "daily", content, from)!.says);
  expect(text(asker)).toBe(text(then));
});

/** One less the share of all sessions whose gap was as large as the last one's or larger, in its direction, counted. */
function rarityOf(a: string, b: string): number {
  const [first, second] = [snapshot.series(a)!, snapshot.series(b)!];
  const other = new Map(Array.from(second.days, (at, i) => [at, second.close[i]!]));
  const known = Array.from(first.days).filter((at) => at <= RARE);
  const common = known
    .map((at, i) => ({ at, a: first.close[i]!, b: other.get(at) }))
    .filter((each): each is { at: Day; a: number; b: number } => each.b !== undefined);
  const gaps = common.slice(1).map((each, i) => each.a / common[i]!.a - each.b / common[i]!.b);
  const last = gaps.at(-1)!;
  expect(isoOf(common.at(-1)!.at)).toBe("2026-04-20");
  const asLarge = gaps.filter((gap) => (last > 0 ? gap >= last : gap <= last)).length;
  return 1 - asLarge / gaps.length;
}
