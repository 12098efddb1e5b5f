import { parseDay } from "../../calendar/day.ts";
import type { Answer } from "../../question/answer.ts";
import type { History, Line, Panels } from "../../question/history.ts";
import { name } from "../../wording/phrase.ts";
import { render } from "../../wording/render.ts";
import { SAMPLE_SOURCE } from "../../wording/sample.ts";
import { clipped, oneLine } from "../plain.ts";
import { ALT_LENGTH, type Asked, type Chart, type Taste } from "./chart.ts";
import { countFormat, dateFormat, labelFormat } from "./format.ts";
import { lastOf } from "./last.ts";
import { MOST_SERIES } from "./theme.ts";
import { pick, thinned } from "./thin.ts";
import { WORDS } from "./words.ts";

/** Origins named in the picture; the answer names them all. */
const NAMED_ORIGINS = 3;
/** A close below this is no price that a return can start from. */
const LEAST = 1e-9;
/** Entries and line ends named in the alt text. */
const NAMED_VALUES = 5;
/** Characters of a line in the picture and of the finding in the alt text: what is longer is not read there. */
const LINE_LENGTH = 300;

/**
 * The picture of an answer, in the reader's language and with no more values than can be seen.
 * @returns null for a refusal, and where there are fewer than two values to show
 */
export function chartOf(answer: Answer, taste: Taste): Chart | null {
  const found = answer.history?.();
  const { locale } = taste;
  const history = found === undefined ? null : drawable(found, dateFormat(locale));
  if (found === undefined || history === null) return null;
  const title = clipped(oneLine(answer.headline), LINE_LENGTH);
  const asOf = parseDay(answer.asOf);
  // that prices are made up says where they are from
  const source = answer.sample === true ? [render(SAMPLE_SOURCE, locale)] : sourceLine(answer, taste);
  const origin = [...source, ...(asOf === undefined ? [] : [WORDS[locale].asOf(dateFormat(locale)(asOf))])];
  const caption = clipped(captionOf(history, found, taste), LINE_LENGTH);
  const said = caption === "" ? [] : [`${caption}.`];
  const alt = [title, extentOf(history, taste), ...said, ...endsOf(history, taste), ...origin.map((part) => `${part}.`)];
  return {
    ...taste,
    title,
    caption,
    alt: clipped(oneLine(alt.join(" ")), ALT_LENGTH),
    footer: [origin.join(" · ")],
    history,
    asked: askedOf(answer, history),
  };
}

/** Of the picture's extent: a stretch longer than that is the picture itself. */
const MOST_MARKED = 0.9;

/** The window of an answer within a course that began before it. */
function askedOf({ window }: Answer, history: History | Panels): Asked | null {
  if (window === null || (history.shape !== "course" && history.shape !== "depth")) return null;
  const [from, to] = [parseDay(window.base), parseDay(window.end)];
  const [first, last] = [history.days[0]!, history.days.at(-1)!];
  if (from === undefined || to === undefined || from <= first || to > last || to - from > MOST_MARKED * (last - first)) return null;
  return { name: clipped(oneLine(window.label), LINE_LENGTH), from, to };
}

/**
 * As it can be drawn: two closes of several sides, too many sides, and values of a few days are no lines but bars; of runs the longest are shown
 * beside the latest, and of what never happened what came nearest to it. A single value is no picture.
 */
function drawable(history: History | Panels, date: (day: number) => string): History | Panels | null {
  if (history.shape !== "panels") return drawableAlone(history, date);
  const panels = history.panels.flatMap(({ name, history }) => {
    const drawn = drawableAlone(history, date);
    return drawn === null ? [] : [{ name: clipped(oneLine(name), LINE_LENGTH), history: drawn }];
  });
  return panels.length === 0 ? null : { shape: "panels", panels: panels.slice(0, MOST_PANELS) };
}

function drawableAlone(history: History, date: (day: number) => string): History | null {
  switch (history.shape) {
    case "ranking": {
      const entries = history.entries.filter(({ value }) => Number.isFinite(value));
      return entries.length < 2 ? null : { ...history, entries };
    }
    case "race":
      if (history.lines.length > 1 && (history.days.length === 2 || history.lines.length > MOST_SERIES))
        return drawableAlone(ranked(history.lines), date);
      return withLines({
        ...history,
        lines: history.lines.filter(({ values }) => values[0]! > LEAST && values[0]! < Number.POSITIVE_INFINITY),
      });
    case "course":
      if (history.lines.length === 1 && history.days.length <= FEW_DAYS && history.stretches.length === 0)
        return drawableAlone(asBars(history.days, history.lines[0]!.values, history.unit, date), date);
      return withLines({ ...history, lines: history.lines.slice(0, MOST_SERIES), levels: history.levels.filter(isDrawable) });
    case "depth":
      return seen(history.line.values) < 2 ? null : depthThinned(history);
    case "hits":
      if (seen(history.values) < 2) return null;
      if (history.unit === "sessions") return drawableAlone(longestRuns(history, date), date);
      return history.threshold !== null && Number.isFinite(history.threshold) && history.hits.length === 0
        ? nearestMisses({ ...history, threshold: history.threshold }, date)
        : hitsThinned(history);
  }
}

/** Small plots that a picture has room for. */
const MOST_PANELS = 4;
/** Values of so many days are told apart as bars. */
const FEW_DAYS = 4;
/** Runs, and misses, that are shown. */
const MOST_SHOWN = 8;

type Hits = Extract<History, { shape: "hits" }>;
type Ranking = Extract<History, { shape: "ranking" }>;

function asBars(days: Int32Array, values: Float64Array, unit: Ranking["unit"], date: (day: number) => string): Ranking {
  const entries = Array.from(days, (day, i) => ({ name: date(day), symbol: date(day), value: values[i]! }));
  return { shape: "ranking", unit, entries, benchmark: null };
}

/** The longest runs, and the latest among them. */
function longestRuns({ days, values }: Hits, date: (day: number) => string): Ranking {
  const known = [...days.keys()].filter((i) => Number.isFinite(values[i]));
  const last = known.at(-1)!;
  const order = known.sort((a, b) => values[b]! - values[a]! || b - a);
  const shown = order.slice(0, MOST_SHOWN);
  if (!shown.includes(last)) shown.push(last);
  const entries = shown.map((i) => ({ name: date(days[i]!), symbol: date(days[i]!), value: values[i]! }));
  return { shape: "ranking", unit: "sessions", entries, benchmark: date(days[last]!), held: "latest" };
}

/** What came nearest to a threshold that nothing reached. */
function nearestMisses({ days, values, unit, threshold }: Hits & { threshold: number }, date: (day: number) => string): Ranking {
  const reach = threshold < 0 ? -1 : 1;
  const order = [...days.keys()].filter((i) => Number.isFinite(values[i])).sort((a, b) => reach * (values[b]! - values[a]!));
  const entries = order.slice(0, MOST_SHOWN).map((i) => ({ name: date(days[i]!), symbol: date(days[i]!), value: values[i]! }));
  const asked = { name: "", symbol: "asked", value: threshold };
  return { shape: "ranking", unit, entries: [asked, ...entries], benchmark: "asked", held: "asked" };
}

function isDrawable({ value }: { readonly value: number }): boolean {
  return Number.isFinite(value);
}

/** What cannot be drawn is no value. */
function finite(values: Float64Array): Float64Array {
  return values.map((value) => (Number.isFinite(value) ? value : Number.NaN));
}

function seen(values: Float64Array): number {
  return values.reduce((count, value) => count + (Number.isFinite(value) ? 1 : 0), 0);
}

/** Lines that have values, on copies of what is shown: a view would take its whole series along into the worker. */
function withLines<H extends Extract<History, { lines: unknown }>>(history: H): H | null {
  const lines = history.lines.filter(({ values }) => seen(values) > 1);
  if (lines.length === 0) return null;
  const stretches = history.shape === "course" ? history.stretches : [];
  const kept = thinned(
    lines.map(({ values }) => values),
    stretches.flatMap(({ from, to }) => [from, to]),
  );
  const at = (index: number): number => kept.indexOf(index);
  return {
    ...history,
    days: pick(history.days, kept),
    lines: lines.map((line) => ({ ...line, values: finite(pick(line.values, kept)) })),
    ...(history.shape === "course" ? { stretches: stretches.map((each) => ({ ...each, from: at(each.from), to: at(each.to) })) } : {}),
  };
}

function depthThinned(history: Extract<History, { shape: "depth" }>): History {
  const kept = thinned([history.line.values]);
  return { shape: "depth", days: pick(history.days, kept), line: { ...history.line, values: finite(pick(history.line.values, kept)) } };
}

/** Beside the extremes of all stretches those of the hits stay. */
function hitsThinned(history: Hits): Hits {
  const marked = new Float64Array(history.values.length).fill(Number.NaN);
  for (const hit of history.hits) marked[hit] = history.values[hit]!;
  const kept = thinned([history.values, marked]);
  const hits = new Set(history.hits);
  return {
    ...history,
    days: pick(history.days, kept),
    values: finite(pick(history.values, kept)),
    threshold: history.threshold === null || !Number.isFinite(history.threshold) ? null : history.threshold,
    hits: [...kept.keys()].filter((at) => hits.has(kept[at]!) && Number.isFinite(history.values[kept[at]!])),
  };
}

function ranked(lines: readonly Line[]): Ranking {
  const entries = lines
    .map(({ name, symbol, values }) => ({ name, symbol, value: values.at(-1)! / values[0]! - 1 }))
    .filter(isDrawable)
    .sort((a, b) => b.value - a.value);
  return { shape: "ranking", unit: "rate", entries, benchmark: null };
}

function extentOf(history: History | Panels, taste: Taste): string {
  if (history.shape === "panels")
    return history.panels.map(({ name, history }) => `${oneLine(name)}: ${extentOf(history, taste)}`).join(" ");
  const { locale } = taste;
  const words = WORDS[locale];
  if (history.shape !== "ranking") {
    const date = dateFormat(locale);
    return words.span(date(history.days[0]!), date(history.days.at(-1)!));
  }
  const format = labelFormat(history.unit, locale);
  const named = history.entries.slice(0, NAMED_VALUES).map(({ symbol, value }) => `${symbol} ${format(value)}`);
  const left = history.entries.length - named.length;
  return words.bars([...named, ...(left > 0 ? [words.more(countFormat(locale)(left))] : [])].join(", "));
}

/** What the values are, above them: of what, from where, how many. */
function captionOf(history: History | Panels, whole: History | Panels, { locale }: Taste): string {
  const words = WORDS[locale];
  switch (history.shape) {
    case "ranking":
    case "panels":
      return "";
    case "race":
      return words.base(dateFormat(locale)(history.days[0]!));
    case "depth":
      return words.under(oneLine(history.line.name));
    case "course":
      return oneLine([...new Set(history.lines.map(({ name }) => name))].join(" · "));
    case "hits": {
      const count = countFormat(locale);
      const { hits, values } = whole.shape === "hits" ? whole : history;
      return words.hits(count(hits.length), count(values.length));
    }
  }
}

/** Where each line ends. */
function endsOf(history: History | Panels, { locale }: Taste): string[] {
  const words = WORDS[locale];
  switch (history.shape) {
    case "ranking":
    case "hits":
    case "panels":
      return [];
    case "depth":
      return [words.end(history.line.symbol, labelFormat("rate", locale)(lastOf(history.line.values)))];
    default: {
      const isRace = history.shape === "race";
      const format = labelFormat(isRace ? "rate" : history.unit, locale);
      const ends = history.lines.map(({ symbol, values }) => ({
        symbol,
        value: isRace ? lastOf(values) / values[0]! - 1 : lastOf(values),
      }));
      return ends
        .filter(isDrawable)
        .slice(0, NAMED_VALUES)
        .map(({ symbol, value }) => words.end(symbol, format(value)));
    }
  }
}

function sourceLine({ sources }: Answer, { locale }: Taste): string[] {
  if (sources.length === 0) return [];
  const origins = [...new Set(sources.map(({ from }) => clipped(oneLine(render(name(from), locale)), 60)))];
  const left = origins.length - NAMED_ORIGINS;
  const words = WORDS[locale];
  const more = left > 0 ? ` ${words.more(countFormat(locale)(left))}` : "";
  return [words.source(`${origins.slice(0, NAMED_ORIGINS).join(", ")}${more}`)];
}
