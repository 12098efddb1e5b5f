import { type Day, isoOf } from "../calendar/day.ts";
import type { CalendarUnit, Window } from "../calendar/window.ts";
import type { Answer } from "../questions/answer.ts";
import type { Locale } from "../questions/locale.ts";
import type { Question } from "../questions/question.ts";
import type { Asker } from "./asker.ts";
import type { Post } from "./courier.ts";
import type { PartName, Summary } from "./plan.ts";
import type { PostName } from "./schedule.ts";
import { sessionText } from "./session-text.ts";
import { postTexts } from "./words/texts.ts";

/** The major indices, in the order in which they are said. */
export const MAJORS = ["SPX", "IXIC", "DJI", "RUT"] as const;
const THE_MARKET = "SPX";

/** What the post of that name looks back on: its own stretch first; the chart shows where that came from. */
const SPANS = {
  daily: { units: ["day", "week", "year"], chart: { type: "past", count: 1, unit: "month" } },
  weekly: { units: ["week", "month", "year"], chart: { type: "past", count: 3, unit: "month" } },
  monthly: { units: ["month", "quarter", "year"], chart: { type: "past", count: 1, unit: "year" } },
} as const satisfies Readonly<Record<PostName, { units: readonly ("day" | "week" | "month" | "quarter" | "year")[]; chart: Window }>>;

/** What a summary is made of beside the day. */
export type Content = Pick<Summary, "parts" | "locale">;

/** Whether the close of a session is known for any of the major indices, and for which it is not. */
export function closesOf(session: Day, asker: Asker): { readonly known: readonly string[]; readonly missing: readonly string[] } {
  const known = MAJORS.filter((symbol) => hasClose(asker.answer(performance([symbol], "day"), session, "en"), session));
  return { known, missing: MAJORS.filter((symbol) => !known.includes(symbol)) };
}

/**
 * The summary of a session: the major indices over three stretches, the rarest gap among them, the market's regime and its distance to
 * a flip, breadth and leading sectors where there are data, a chart.
 * @returns null where none of the indices has a close on that session
 */
export function summaryOf(session: Day, post: PostName, { parts, locale }: Content, asker: Asker): Post | null {
  const { known, missing } = closesOf(session, asker);
  if (known.length === 0) return null;
  const words = postTexts(locale);
  const { units, chart } = SPANS[post];
  const spans = units.map((unit) => asker.answer(performance(known, unit), session, locale));
  const [first] = spans;
  const found: Partial<Record<PartName, Answer[]>> = {
    gap: rarestGap(known, units[0], session, locale, asker),
    regime: fresh(asker.answer({ kind: "regime", side: THE_MARKET, asked: null, on: null }, session, locale), session),
    breadth: fresh(asker.answer(BREADTH, session, locale), session),
    leaders: fresh(asker.ask(`which sectors lead ${units[0] === "day" ? "today" : `this ${units[0]}`}`, session, locale), session),
  };
  const wanted = parts.flatMap((part) => (found[part] === undefined ? [] : [{ part, answers: found[part] }]));
  const told = wanted.filter(({ answers }) => answers.length > 0);
  const without = missing.length === 0 ? [] : [words.withoutOne(missing.join(", "))];
  const pictured = parts.includes("chart") ? picturedOf(known, chart, session, locale, asker) : null;
  const { history: _, ...returns } = first!;
  const made = [...spans, ...told.flatMap(({ answers }) => answers)];
  return {
    says: {
      ...returns,
      ...(pictured?.history === undefined ? {} : { history: pictured.history }),
      headline: `${words.title[post]}, ${sessionText(session, locale)}: ${first!.headline}`,
      table: parts.includes("indices")
        ? tableOf(
            spans,
            units.map((unit) => words.columns[unit]),
          )
        : null,
      details: told.map(
        ({ part, answers }) => `${part === "gap" ? `${words.rarest}: ` : ""}${answers.map(({ headline }) => headline).join(" ")}`,
      ),
      caveats: [...new Set([...made.flatMap(({ caveats }) => caveats), ...without])],
      sources: [...new Map(made.flatMap(({ sources }) => sources).map((source) => [source.symbol, source])).values()],
    },
    parts: [first!, ...told.flatMap(({ answers }) => answers)],
    pictured,
    locale,
  };
}

/** What is said of a session whose closes never came. */
export function missingPost(session: Day, post: PostName, locale: Locale): Post {
  const words = postTexts(locale);
  const headline = `${words.title[post]}, ${sessionText(session, locale)}: ${words.missing(sessionText(session, locale))}`;
  const says: Answer = {
    question: { kind: "refusal", reason: "no data", message: headline, suggestions: [] },
    reading: "",
    headline,
    asOf: isoOf(session),
    window: null,
    values: { reason: "no data", suggestions: [] },
    table: null,
    details: [words.missingLine],
    caveats: [],
    sources: [],
    rule: "",
  };
  return { says, parts: [], pictured: null, locale };
}

const BREADTH: Question = {
  kind: "breadth",
  side: THE_MARKET,
  measure: "average",
  average: 200,
  direction: "above",
  threshold: null,
  on: null,
  asked: null,
  window: null,
};

function performance(sides: readonly string[], unit: CalendarUnit): Question {
  return { kind: "performance", sides: [...sides], window: unitNow(unit), basis: "price", asked: null };
}

function unitNow(unit: CalendarUnit): Window {
  return { type: "period", period: { type: "relative", unit, ago: 0 } };
}

function hasClose(answer: Answer, session: Day): boolean {
  return answer.question.kind !== "refusal" && answer.window?.end === isoOf(session);
}

/** Of all pairs the one whose gap is the most unusual among all stretches of that length: the gap itself, and when there was one like it. */
function rarestGap(known: readonly string[], unit: CalendarUnit, session: Day, locale: Locale, asker: Asker): Answer[] {
  const pairs = known.flatMap((first, i) => known.slice(i + 1).map((second) => [first, second] as const));
  let rarest: { readonly sides: readonly [string, string]; readonly rarity: number } | undefined;
  for (const [first, second] of pairs) {
    const { percentile } = asker.answer(gapRecord([first, second], unit, null), session, "en").values;
    if (typeof percentile !== "number") continue;
    const ahead = percentile >= 0.5;
    const rarity = ahead ? percentile : 1 - percentile;
    if (rarest === undefined || rarity > rarest.rarity) rarest = { sides: ahead ? [first, second] : [second, first], rarity };
  }
  if (rarest === undefined) return [];
  const sides = [...rarest.sides];
  const gap = asker.answer({ kind: "compare", sides, window: unitNow(unit), basis: "price", asked: null }, session, locale);
  return [...answered(gap), ...answered(asker.answer(gapRecord(rarest.sides, unit, "present"), session, locale))];
}

/** @param threshold `present`: when there was a gap like it, and what followed; null: its percentile alone, which takes a tenth of the time */
function gapRecord(sides: readonly [string, string], per: CalendarUnit, threshold: "present" | null): Question {
  return {
    kind: "record",
    sides: [...sides],
    measure: "spread",
    per,
    direction: "up",
    threshold,
    repeat: null,
    month: null,
    scope: null,
    since: null,
    top: 10,
    asked: "last",
  };
}

function picturedOf(known: readonly string[], window: Window, session: Day, locale: Locale, asker: Asker): Answer | null {
  const question: Question =
    known.length === 1
      ? { kind: "performance", sides: [...known], window, basis: "price", asked: null }
      : { kind: "compare", sides: [...known], window, basis: "price", asked: null };
  return answered(asker.answer(question, session, locale))[0] ?? null;
}

function answered(answer: Answer): Answer[] {
  return answer.question.kind === "refusal" ? [] : [answer];
}

/** What rests on closes of the session itself: a state of the day before is none of that day. */
function fresh(answer: Answer, session: Day): Answer[] {
  return answered(answer).filter(({ sources }) => sources.some(({ lastClose }) => lastClose >= isoOf(session)));
}

/** The last column of each span's table, which is the return, beside each other. */
function tableOf(spans: readonly Answer[], columns: readonly string[]): Answer["table"] {
  const returnOf = (answer: Answer, symbol: string): string => answer.table?.rows.find(([name]) => name === symbol)?.at(-1) ?? "–";
  const symbols = spans[0]?.table?.rows.map(([symbol]) => symbol!) ?? [];
  return { columns: ["", ...columns], rows: symbols.map((symbol) => [symbol, ...spans.map((span) => returnOf(span, symbol))]) };
}
