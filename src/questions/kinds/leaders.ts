import { z } from "zod";
import { DEFAULT_WINDOW, windowSchema } from "../../calendar/window.ts";
import { nameOf } from "../../market/lookup.ts";
import { spread } from "../../metrics/relative.ts";
import { simpleReturn } from "../../metrics/returns.ts";
import { count, dayText, list, listOf, percent, points } from "../../wording/figures.ts";
import { joined, name, type Phrase, say } from "../../wording/phrase.ts";
import type { Context } from "../context.ts";
import { rankingOf } from "../histories.ts";
import type { Kind, Refused } from "../kind.ts";
import type { Reading } from "../language/reading.ts";
import { basisText, closesTable, sourcesOf, windowOf } from "../report.ts";
import { type Scene, stage } from "../sides.ts";

const schema = z.strictObject({
  kind: z.literal("leaders"),
  /** what is ranked, each by itself */
  members: z.array(z.string()).min(2).max(60),
  /** what they are called together */
  group: z.string(),
  benchmark: z.string(),
  window: windowSchema,
  /** from which end to begin, or which rose or fell, or did better or worse than the benchmark */
  asked: z.enum(["best", "worst", "up", "down", "ahead", "behind"]),
  /** how many to name in the first line */
  top: z.int().min(1).max(25),
});

export type LeadersQuestion = z.infer<typeof schema>;

const NAMED_FIRST = 3;

/** Members of a group ranked over a window, against a benchmark. */
export const leaders: Kind<LeadersQuestion> = {
  kind: "leaders",
  schema,
  about: {
    summary: "Members of a group ranked over a window.",
    figures: {
      ranking: "return of each, the highest first",
      "benchmark, spreadToBenchmark": "what they are held against; return of the one named first − its return",
      rankBefore: "where that one stood over as many sessions before",
      missing: "members without data",
    },
  },
  cues: {
    rank: ["rank", "ranking", "ranked", "rankings", "leaderboard", "league table", "leaders", "laggards", "heat map", "breakdown"],
  },
  examples: [
    "which sectors are leading this month?",
    "which of the Magnificent Seven is down this month?",
    "worst sector this year",
    "top 3 sectors past 3 months",
    "rank the sectors this year",
  ],

  read(reading) {
    const group = groupOf(reading);
    if (group === undefined) return undefined;
    const window = reading.window();
    if (window === "several") return undefined;
    const beats = relationOf(reading);
    const asked = beats ?? askedOf(reading);
    const top = topOf(reading);
    const benchmark = benchmarkOf(reading, group.members);
    if (benchmark === undefined) return undefined;
    reading.take(
      "rank",
      "many",
      "moves",
      "performance",
      "best",
      "worst",
      "biggest",
      "most",
      "least",
      "every",
      "ahead",
      "behind",
      "up",
      "down",
      "versus",
      "compare",
      "and",
    );
    return { kind: "leaders", members: group.members, group: group.name, benchmark, window: window ?? DEFAULT_WINDOW, asked, top };
  },

  symbols: ({ members, benchmark }) => [...members, benchmark],

  answer({ members, group, benchmark, window, asked, top }, context) {
    const held = members.filter((symbol) => context.snapshot.series(symbol) !== undefined);
    const missing = members.filter((symbol) => !held.includes(symbol));
    if (held.length < 2) {
      return {
        refused: {
          reason: "no data",
          message:
            held[0] === undefined
              ? say`There are closes of none of ${name(group)} in the data.`
              : say`There are closes of ${name(held[0])} of ${name(group)} in the data.`,
          suggestions: [],
        },
      };
    }
    const withBenchmark = context.snapshot.series(benchmark) !== undefined && !held.includes(benchmark);
    const scene = stageWith(held, withBenchmark ? benchmark : undefined, window, context);
    if ("refused" in scene) return scene;
    const rated = scene.sides.map((side) => ({ side, rate: simpleReturn(side.baseClose, side.endClose) }));
    const market = rated.find(({ side }) => side.symbol === benchmark);
    const ranked = rated.filter(({ side }) => held.includes(side.symbol)).sort((a, b) => b.rate - a.rate);
    if ((asked === "ahead" || asked === "behind") && market === undefined) return noBenchmark(benchmark);
    const first = (asked === "worst" || asked === "down" || asked === "behind" ? ranked.at(-1) : ranked[0])!;
    const gap = market === undefined ? null : spread(first.rate, market.rate);
    return {
      reading: readingOf(name(group), scene, market && name(market.side.name)),
      headline:
        (asked === "ahead" || asked === "behind") && market !== undefined
          ? againstText(asked, ranked, scene, market)
          : headlineOf(asked, ranked, scene, top, gap === null ? undefined : gapText(gap, name(market!.side.name))),
      window: windowOf(scene),
      values: {
        ranking: ranked.map(({ side, rate }) => ({ symbol: side.symbol, return: rate })),
        benchmark: market === undefined ? null : { symbol: benchmark, return: market.rate },
        spreadToBenchmark: gap,
        rankBefore: rankBefore(first.side.symbol, held, scene, context),
        missing,
      },
      table: closesTable({ ...scene, sides: [...ranked.map(({ side }) => side), ...(market === undefined ? [] : [market.side])] }),
      details: turnText(first.side.name, rankBefore(first.side.symbol, held, scene, context), held.length),
      caveats: [...(missing.length === 0 ? [] : [say`Left out for want of data: ${listOf(missing)}.`]), ...scene.caveats],
      history: () =>
        rankingOf(
          [...ranked, ...(market === undefined ? [] : [market])]
            .sort((a, b) => b.rate - a.rate)
            .map(({ side, rate }) => ({ name: side.name, symbol: side.symbol, value: rate })),
          market === undefined ? null : benchmark,
        ),
      sources: sourcesOf(scene.series, context),
      rule: say`return = close at the end ÷ close at the base − 1; ranked from the highest`,
    };
  },
};

/** A group of the lexicon, or the members of a basket where the sentence asks which of them. */
function groupOf(reading: Reading): { name: string; members: string[] } | undefined {
  const sides = reading.all("side");
  const group = sides.find(({ symbols, name }) => symbols.length > 4 || name === "the sectors");
  if (group !== undefined) {
    reading.claim(group);
    return { name: group.name, members: [...group.symbols] };
  }
  const basket = sides
    .map((item) => ({ item, named: reading.lookup.bySymbol(item.symbols[0]!) }))
    .find(({ named }) => named !== undefined && "basket" in named);
  const asksWhich =
    reading.has("rank", "best", "worst", "most", "least", "every") ||
    reading.items.some((item) => item.type === "filler" && /^(?:which|any)$/.test(item.text)) ||
    reading.has("many");
  if (basket?.named === undefined || !("basket" in basket.named) || !asksWhich) return undefined;
  reading.claim(basket.item);
  return { name: nameOf(basket.named), members: [...basket.named.basket.members] };
}

/** "which of them beat the S&P": those that did better or worse than another that is named; "which one" asks for the first of them. */
function relationOf(reading: Reading): "ahead" | "behind" | undefined {
  const [leads, trails] = [reading.has("ahead"), reading.has("behind")];
  const asksWhich = reading.items.some((item) => item.type === "filler" && /^(?:which|what|who)$/.test(item.text));
  const asksOne = reading.items.some(({ raw }) => /\b(?:sector|stock|company|member|fund|one)$/i.test(raw));
  if (!reading.has("many") && (!asksWhich || asksOne)) return undefined;
  const named = reading.unclaimed("side").filter(({ raw }) => !MARKET_WORD.test(raw));
  if (leads === trails || named.length !== 1 || reading.has("best", "worst", "most", "biggest")) return undefined;
  return leads ? "ahead" : "behind";
}

function askedOf(reading: Reading): LeadersQuestion["asked"] {
  if (reading.has("least")) return reading.has("up") ? "worst" : "best";
  if (reading.has("worst", "behind")) return "worst";
  const extreme = reading.has("best", "most", "biggest", "ahead", "rank");
  if (reading.has("down")) return extreme ? "worst" : "down";
  return reading.has("up") && !extreme ? "up" : "best";
}

function topOf(reading: Reading): number {
  const amounts = reading
    .all("amount")
    .filter(({ unit, value }) => unit === "none" && Number.isInteger(value) && value >= 1 && value <= 25);
  if (amounts.length !== 1) return NAMED_FIRST;
  reading.claim(amounts[0]!);
  return amounts[0]!.value;
}

/** "Which of the stocks": no side, though it is a name of the market elsewhere. */
const MARKET_WORD = /^(?:stock |share )?(?:markets?|stocks|shares|equities)$/i;

/** The one other side named, or the S&P 500. */
function benchmarkOf(reading: Reading, members: readonly string[]): string | undefined {
  // "which country's stock market": the market is no one to be held against
  const others = reading.unclaimed("side").flatMap(({ symbols, raw }) => (MARKET_WORD.test(raw) ? [] : symbols));
  if (others.length > 1 || others.some((symbol) => members.includes(symbol))) return undefined;
  reading.claim(...reading.unclaimed("side"));
  return others[0] ?? "SPX";
}

type Rated = { readonly side: Scene["sides"][number]; readonly rate: number };

function readingOf(group: Phrase, scene: Scene, market: Phrase | undefined): Phrase {
  const { label, base, end, basis } = scene;
  const [from, to, on] = [dayText(base), dayText(end), basisText(basis)];
  return market === undefined
    ? say`${group} ranked by return, ${label}: close of ${from} to close of ${to}, ${on}.`
    : say`${group} ranked by return, ${label}: close of ${from} to close of ${to}, ${on}; against ${market}.`;
}

function gapText(gap: number, market: Phrase): Phrase {
  return gap < 0 ? say`${points(gap)} behind ${market}` : say`${points(gap)} ahead of ${market}`;
}

function headlineOf(
  asked: LeadersQuestion["asked"],
  ranked: readonly Rated[],
  { label }: Scene,
  top: number,
  gap: Phrase | undefined,
): Phrase {
  const text = ({ side, rate }: Rated): Phrase => joined([name(side.name), percent(rate)], " ");
  if (asked === "up" || asked === "down") {
    const meeting = ranked.filter(({ rate }) => (asked === "up" ? rate > 0 : rate < 0));
    const ordered = asked === "up" ? meeting : [...meeting].reverse();
    const counted =
      asked === "up" ? say`${meeting.length} of ${ranked.length} up ${label}` : say`${meeting.length} of ${ranked.length} down ${label}`;
    return meeting.length === 0 ? say`${counted}.` : say`${counted}: ${list(ordered.map(text))}.`;
  }
  const ordered = asked === "best" ? ranked : [...ranked].reverse();
  const [first, ...others] = ordered.slice(0, top).map(text);
  const leader = joined([first, gap], ", ");
  return others.length === 0 ? say`${leader} ${label}.` : say`${leader} ${label}; then ${list(others)}.`;
}

/** "5 of 7 ahead of S&P 500 this year: Tesla +152.50 %, …" */
function againstText(asked: "ahead" | "behind", ranked: readonly Rated[], { label }: Scene, market: Rated): Phrase {
  const meeting = ranked.filter(({ rate }) => (asked === "ahead" ? rate > market.rate : rate < market.rate));
  const ordered = asked === "ahead" ? meeting : [...meeting].reverse();
  const [of, other, by] = [meeting.length, name(market.side.name), percent(market.rate)];
  const counted =
    asked === "ahead"
      ? say`${of} of ${ranked.length} ahead of ${other} (${by}) ${label}`
      : say`${of} of ${ranked.length} behind ${other} (${by}) ${label}`;
  return of === 0
    ? say`${counted}.`
    : say`${counted}: ${list(ordered.map(({ side, rate }) => joined([name(side.name), percent(rate)], " ")))}.`;
}

function noBenchmark(benchmark: string): Refused {
  return { refused: { reason: "no data", message: say`There are no closes of ${name(benchmark)} in the data.`, suggestions: [] } };
}

/** Where the leader stood in the window of as many sessions before this one; null where the data do not reach back. */
function rankBefore(symbol: string, held: readonly string[], scene: Scene, context: Context): number | null {
  const sessions = scene.days.length - 1;
  const before = stage(held, { type: "sessions", count: sessions }, "price", {
    ...context,
    snapshot: context.snapshot.asOf(scene.base),
    asOf: scene.base,
  });
  if ("refused" in before) return null;
  const ranked = before.sides
    .map((side) => ({ symbol: side.symbol, rate: simpleReturn(side.baseClose, side.endClose) }))
    .sort((a, b) => b.rate - a.rate);
  return ranked.findIndex((each) => each.symbol === symbol) + 1;
}

function turnText(who: string, before: number | null, of: number): Phrase[] {
  return before === null ? [] : [say`${name(who)} was number ${before} of ${count(of, "member")} in as many sessions before.`];
}

/** The members with the benchmark beside them; without it where it would shorten the window or empty it. */
function stageWith(
  held: readonly string[],
  benchmark: string | undefined,
  window: LeadersQuestion["window"],
  context: Context,
): ReturnType<typeof stage> {
  const alone = stage(held, window, "price", context);
  if (benchmark === undefined || "refused" in alone) return alone;
  const beside = stage([...held, benchmark], window, "price", context);
  return "refused" in beside || beside.end < alone.end || beside.base !== alone.base ? alone : beside;
}
