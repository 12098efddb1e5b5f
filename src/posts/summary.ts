import { type Day, isoOf, parseDay } from "../calendar/day.ts";
import type { CalendarUnit, Window } from "../calendar/window.ts";
import type { Question } from "../kinds/question.ts";
import type { Answer } from "../question/answer.ts";
import type { History, Panel, Panels } from "../question/history.ts";
import { isRefusal } from "../question/refusal.ts";
import { SECTOR_FUNDS, THE_SECTORS } from "../question/sectors.ts";
import { dateText } from "../wording/figures.ts";
import type { Locale } from "../wording/locale.ts";
import { render } from "../wording/render.ts";
import type { Asker } from "./asker.ts";
import type { Post, Saying } from "./courier.ts";
import type { PartName, Summary } from "./plan.ts";
import type { PostName, SummaryName } from "./schedule.ts";
import { sessionText } from "./session-text.ts";
import { postTexts } from "./words/texts.ts";

/** The major indices, in the order of the summary. */
export const MAJORS = ["SPX", "IXIC", "DJI", "RUT"] as const;
const THE_MARKET = "SPX";

/** The periods that a post looks back on: its own first. */
const SPANS = {
  daily: ["day", "week", "month", "year"],
  weekly: ["week", "month", "quarter", "year"],
  monthly: ["month", "quarter", "half", "year"],
} as const satisfies Readonly<Record<SummaryName, readonly CalendarUnit[]>>;

/** What a summary is made of beside the day. */
export type Content = Pick<Summary, "parts" | "locale">;

/** Whether any of the major indices has a close for a session, and which lack one. */
export function closesOf(session: Day, asker: Asker): { readonly known: readonly string[]; readonly missing: readonly string[] } {
  const known = MAJORS.filter((symbol) => hasClose(asker.answer(performance([symbol], "day"), session, "en"), session));
  return { known, missing: MAJORS.filter((symbol) => !known.includes(symbol)) };
}

/**
 * The summary of a session: the major indices over three stretches, a rare gap among them, the market's regime where that is news,
 * breadth, the best and the worst sector where there are data, and a picture of the returns and the regime.
 * @returns null if none of the indices has a close for that session
 */
export function summaryOf(
  session: Day,
  post: SummaryName,
  { parts, locale }: Content,
  asker: Asker,
): (Post & { readonly says: Answer }) | null {
  const { known, missing } = closesOf(session, asker);
  if (known.length === 0) return null;
  const words = postTexts(locale);
  const [own] = SPANS[post];
  const looked = lookedBackOn(post, (unit) => asker.answer(performance(ableOver(unit, known, session, asker), unit), session, locale));
  const spans = looked.map(({ answer }) => answer);
  const [first] = spans;
  const regime = fresh(asker.answer(REGIME, session, locale), session);
  const found: Partial<Record<PartName, Answer<Question>[]>> = {
    gap: rarestGap(known, own, session, locale, asker),
    regime: regime.filter((answer) => isNews(answer, spans)),
    breadth: fresh(asker.answer(BREADTH, session, locale), session).filter(countsMost),
    leaders: fresh(asker.answer(sectorsOver(own), session, locale), session),
  };
  const wanted = parts.flatMap((part) => (found[part] === undefined ? [] : [{ part, answers: found[part] }]));
  const told = wanted.filter(({ answers }) => answers.length > 0);
  const without = missing.length === 0 ? [] : [words.withoutOne(missing.join(", "))];
  const title = `${words.title[post]}, ${sessionText(session, locale)}`;
  const panels = [
    ...looked.map(({ unit, answer }) => ({ name: words.panels[unit], history: returnsOf(answer) })),
    ...regime.flatMap((answer) => phaseOf(answer, locale)),
  ];
  const history = (): Panels => ({ shape: "panels", panels });
  const { history: _, ...returns } = first!;
  const made = [...spans, ...told.flatMap(({ answers }) => answers)];
  return {
    says: {
      ...returns,
      history,
      headline: `${title}${words.colon}${first!.headline}`,
      table: parts.includes("indices") ? tableOf(spans, [words.columns.close, ...looked.map(({ unit }) => words.columns[unit])]) : null,
      details: told.map(({ answers }) => answers.map(({ headline }) => headline).join(" ")),
      rule: [returns.rule, ...looked.map(({ unit, answer: { window } }) => `${words.columns[unit]} ${window?.base} → ${window?.end}`)].join(
        " · ",
      ),
      caveats: [...new Set([...made.flatMap(({ caveats }) => caveats), ...without])],
      sources: [...new Map(made.flatMap(({ sources }) => sources).map((source) => [source.symbol, source])).values()],
    },
    parts: [first!, ...told.flatMap(({ answers }) => answers)],
    pictured: parts.includes("chart") ? { ...first!, headline: title, history } : null,
    locale,
  };
}

interface Looked {
  readonly unit: (typeof SPANS)[SummaryName][number];
  readonly answer: Answer<Question>;
}

/**
 * The post's own stretch, the next that began earlier, and the year: on a Monday the week is the day, and in October the quarter is the
 * month, which are not told twice.
 */
function lookedBackOn(post: SummaryName, over: (unit: Looked["unit"]) => Answer<Question>): readonly Looked[] {
  const all = SPANS[post].map((unit) => ({ unit, answer: over(unit) }));
  const apart = all.filter(({ answer }, i) => all.findIndex((other) => other.answer.window?.base === answer.window?.base) === i);
  return apart.length > 3 ? [...apart.slice(0, 2), apart.at(-1)!] : apart;
}

/** Sessions of about a year: of a bull market that has just begun more is shown than its own closes. */
const SHOWN = 252;

/** The closes of the present bull or bear market, a year of them at least, with the one that would end it; none where nothing is known of it. */
function phaseOf({ values: { state, since }, history }: Answer, locale: Locale): Panel[] {
  const shown = history?.();
  const begun = typeof since === "string" ? parseDay(since) : undefined;
  if (shown?.shape !== "course" || (state !== "bull" && state !== "bear") || begun === undefined) return [];
  const from = Math.max(
    0,
    Math.min(
      shown.days.findIndex((day) => day >= begun),
      shown.days.length - SHOWN,
    ),
  );
  const lines = shown.lines.map((line) => ({ ...line, values: line.values.subarray(from) }));
  const name = postTexts(locale).panels[state](render(dateText(begun), locale));
  return [{ name, history: { ...shown, days: shown.days.subarray(from), lines, stretches: [] } }];
}

/** The returns of an answer as bars, the best first. */
function returnsOf({ values }: Answer): History {
  const returns = Object.entries(values.returns as Readonly<Record<string, number>>);
  const entries = returns.map(([symbol, value]) => ({ name: symbol, symbol, value }));
  return { shape: "ranking", unit: "rate", entries: entries.sort((a, b) => b.value - a.value), benchmark: null };
}

/** Those with a return over a unit: the close before it may be missing of one, which does not cost the others theirs. */
function ableOver(unit: CalendarUnit, known: readonly string[], session: Day, asker: Asker): readonly string[] {
  const able = known.filter((symbol) => answered(asker.answer(performance([symbol], unit), session, "en")).length > 0);
  return able.length === 0 ? known : able;
}

/** The post for a session whose closes never arrived. */
export function missingPost(session: Day, post: PostName, locale: Locale): Post & { readonly says: Saying } {
  const words = postTexts(locale);
  const title = `${words.title[post]}, ${sessionText(session, locale)}${words.colon}${words.missing(sessionText(session, locale))}`;
  return { says: { title, lines: [words.missingLine] }, parts: [], pictured: null, locale };
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

/** The sectors, the best first. */
function sectorsOver(unit: CalendarUnit): Question {
  return {
    kind: "leaders",
    members: [...SECTOR_FUNDS],
    group: THE_SECTORS,
    benchmark: THE_MARKET,
    window: unitNow(unit),
    asked: "best",
    top: 1,
    both: true,
  };
}

const REGIME: Question = { kind: "regime", side: THE_MARKET, asked: null, on: null };

/** A close so near to the one that would flip the state is worth a line. */
const NEAR = 0.03;

/** The regime is mentioned if it changed within the post's own period, or a change is near: otherwise it would be in every post. */
function isNews({ values }: Answer, [own]: readonly Answer[]): boolean {
  const { confirmedOn, bullLevel, bearLevel } = values;
  if (typeof confirmedOn === "string" && own?.window != null && confirmedOn > own.window.base) return true;
  const closes = own?.values.endCloses as Readonly<Record<string, number>> | undefined;
  const close = closes?.[THE_MARKET];
  return close !== undefined && [bullLevel, bearLevel].some((level) => typeof level === "number" && Math.abs(level / close - 1) <= NEAR);
}

function performance(sides: readonly string[], unit: CalendarUnit): Question {
  return { kind: "performance", sides: [...sides], window: unitNow(unit), basis: "price", asked: null };
}

function unitNow(unit: CalendarUnit): Window {
  return { type: "period", period: { type: "relative", unit, ago: 0 } };
}

function hasClose(answer: Answer, session: Day): boolean {
  return !isRefusal(answer.question) && answer.window?.end === isoOf(session);
}

/** Share of all stretches up to which a gap is rare. */
const RARE = 0.05;

/** Of all pairs the one whose gap is the rarest, as the fewest stretches had as large a one: when there was one like it. None where it is not rare. */
function rarestGap(known: readonly string[], unit: CalendarUnit, session: Day, locale: Locale, asker: Asker): Answer<Question>[] {
  const pairs = known.flatMap((first, i) => known.slice(i + 1).map((second) => [first, second] as const));
  let rarest: { readonly sides: readonly [string, string]; readonly share: number } | undefined;
  for (const [first, second] of pairs) {
    const { spread } = asker.answer(comparison([first, second], unitNow(unit)), session, "en").values;
    const { percentile, sample } = asker.answer(gapRecord([first, second], unit, null), session, "en").values;
    if (typeof spread !== "number" || typeof percentile !== "number" || typeof sample !== "number" || spread === 0) continue;
    // the percentile counts the stretches at or below the present one: it among them
    const share = spread > 0 ? 1 - percentile + 1 / sample : percentile;
    if (rarest === undefined || share < rarest.share) rarest = { sides: spread > 0 ? [first, second] : [second, first], share };
  }
  if (rarest === undefined || rarest.share > RARE) return [];
  return answered(asker.answer(gapRecord(rarest.sides, unit, "present"), session, locale));
}

function comparison(sides: readonly string[], window: Window): Question {
  return { kind: "compare", sides: [...sides], window, basis: "price", asked: null };
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

function answered(answer: Answer<Question>): Answer<Question>[] {
  return isRefusal(answer.question) ? [] : [answer];
}

/** Only answers from closes of the session itself: yesterday's state does not count. */
function fresh(answer: Answer<Question>, session: Day): Answer<Question>[] {
  return answered(answer).filter(({ sources }) => sources.some(({ lastClose }) => lastClose >= isoOf(session)));
}

/** At least half of an index's members: seven of five hundred are not breadth. */
function countsMost({ values: { counted, members } }: Answer): boolean {
  return typeof counted === "number" && typeof members === "number" && counted * 2 >= members;
}

/** The close of the session, and the last column of each span's table, which is the return, beside each other. */
function tableOf(spans: readonly Answer[], columns: readonly string[]): Answer["table"] {
  const returnOf = (answer: Answer, symbol: string): string => answer.table?.rows.find(([name]) => name === symbol)?.at(-1) ?? "–";
  const rows = spans[0]?.table?.rows ?? [];
  return {
    columns: ["", ...columns],
    rows: rows.map((row) => [row[0]!, row.at(-2) ?? "–", ...spans.map((span) => returnOf(span, row[0]!))]),
  };
}
