import { isThin } from "../../answering/breaks.ts";
import type { Context } from "../../answering/context.ts";
import type { Finding, FoundTable, Refused } from "../../answering/finding.ts";
import { course } from "../../answering/histories.ts";
import { momentOf } from "../../answering/moment.ts";
import { noLevels } from "../../answering/no-levels.ts";
import { isShare, noteOn, onDayAfterSpace, onUnlessNewest, sourcesOf, symbolText } from "../../answering/report.ts";
import { doubtedLater, type Scene, stage } from "../../answering/scene.ts";
import { isoOf, parseDay, partsOf } from "../../calendar/day.ts";
import { spanOf } from "../../calendar/span.ts";
import type { Window } from "../../calendar/window.ts";
import { YEAR_CLOSES } from "../../metrics/drawdown.ts";
import { simpleReturn } from "../../metrics/returns.ts";
import { extremesOf } from "../../metrics/yields.ts";
import { closeText, dateText, dayText, dollarsText, percent, share, signed } from "../../wording/figures.ts";
import { capital, nothing, type Phrase, say, sayAs, sentences, the, verbatim } from "../../wording/phrase.ts";
import type { LevelQuestion } from "./schema.ts";

const ALL: Window = { type: "all" };

/** A close, with its change on the day and where it stands: "price of Apple", "where is the Dow", "what did the VIX close at on 2 June?" */
export function answerQuote({ side, others = [], on }: LevelQuestion, context: Context): Finding | Refused {
  const quotes: Quote[] = [];
  for (const symbol of [side, ...others]) {
    const quote = quoteOf(symbol, on, context);
    if ("refused" in quote) return quote;
    quotes.push(quote);
  }
  const [first] = quotes as [Quote];
  const { scene, figures } = first;
  return {
    reading: sentences([
      ...quotes.map((quote) => say`${symbolText(quote)}: close of ${dayText(quote.scene.end)}, compared with the session before.`),
      ...quotes.map(({ symbol }) => noteOn(symbol, context)),
    ]),
    headline: sentences(
      quotes.map((quote) =>
        capital(
          closedText(quote, on === null ? onUnlessNewest(quote.scene.end, quote.scene.series, context) : onDayAfterSpace(quote.scene.end)),
        ),
      ),
    ),
    aside: scene.aside,
    window: null,
    values: {
      ...figures,
      points: Object.fromEntries(quotes.map((quote) => [quote.symbol, quote.points])),
      ...(quotes.length === 1
        ? {}
        : { quotes: Object.fromEntries(quotes.map(({ symbol, figures: { close, date, day } }) => [symbol, { close, date, day }])) }),
    },
    table: tableOf(quotes),
    details: quotes.map((quote) => rangeText(quote, on === null)),
    caveats: [...first.caveats, ...quotes.flatMap((quote) => [...quote.scene.caveats, ...shortRange(quote)])],
    history: () => {
      const from = Math.max(0, scene.days.length - YEAR_CLOSES);
      return course(scene.days, [{ name: first.name, symbol: first.symbol, values: scene.sides[0]!.closes }], "close", from);
    },
    sources: sourcesOf(
      quotes.flatMap((quote) => quote.scene.series),
      context,
    ),
    rule: say`change = close ÷ close of the session before − 1; the past week, month and year count back on the calendar; the range covers the last ${YEAR_CLOSES} closes`,
  };
}

interface Quote {
  readonly symbol: string;
  readonly name: string;
  readonly scene: Scene;
  readonly caveats: readonly Phrase[];
  /** a share or a fund, whose price is in dollars */
  readonly isShare: boolean;
  /** close − close of the session before; null where that is not known */
  readonly points: number | null;
  readonly figures: {
    readonly close: number;
    readonly date: string;
    readonly day: number | null;
    readonly week: number | null;
    readonly month: number | null;
    readonly year: number | null;
    /** of the last 252 closes; null where too many of them are missing */
    readonly high: { readonly date: string; readonly close: number } | null;
    readonly low: { readonly date: string; readonly close: number } | null;
  };
}

/** A close is asked of a day on which there was none; the last day of a month stands for its last session ("at the end of 2022"). */
function onClosedDay(symbol: string, on: Window | null, context: Context): Refused | undefined {
  const isNamed = on?.type === "period" && (on.period.type === "date" || on.period.type === "weekday");
  const day = isNamed ? spanOf(on.period, context.asOf)?.last : undefined;
  if (day === undefined || context.exchange.isSession(day) || partsOf(day + 1).date === 1) return undefined;
  const scene = stage([symbol], on!, "price", context);
  return "refused" in scene ? scene : undefined;
}

function quoteOf(symbol: string, on: Window | null, context: Context): Quote | Refused {
  const closed = onClosedDay(symbol, on, context);
  if (closed !== undefined) return closed;
  const moment = momentOf([symbol], on, context);
  if ("refused" in moment) return moment;
  const scene = stage([symbol], ALL, "price", moment.context, "levels");
  if ("refused" in scene) return scene;
  const hanging = doubtedLater([symbol], scene.end, context);
  if (hanging !== undefined) return hanging;
  if (scene.basis !== "price") return noLevels(scene);
  const { name, closes } = scene.sides[0]!;
  const { days } = scene;
  const [end, before] = [closes.length - 1, closes.length - 2];
  const close = closes[end]!;
  const at: Context = { ...moment.context, snapshot: moment.context.snapshot.asOf(scene.end), asOf: scene.end, lastFinished: scene.end };
  const over = (window: Window): number | null => {
    const found = stage([symbol], window, "price", at);
    return "refused" in found ? null : simpleReturn(found.sides[0]!.baseClose, found.sides[0]!.endClose);
  };
  const day = over({ type: "sessions", count: 1 });
  const from = Math.max(0, closes.length - YEAR_CLOSES);
  const { high, low } = extremesOf(closes.subarray(from));
  const isKnown = !isThin(scene, YEAR_CLOSES);
  const dated = (index: number) => (isKnown ? { date: isoOf(days[from + index]!), close: closes[from + index]! } : null);
  return {
    symbol,
    name,
    scene,
    caveats: moment.caveats,
    isShare: isShare(symbol, context),
    points: day === null ? null : close - closes[before]!,
    figures: {
      close,
      date: isoOf(scene.end),
      day,
      week: over({ type: "past", count: 1, unit: "week" }),
      month: over({ type: "past", count: 1, unit: "month" }),
      year: over({ type: "past", count: 1, unit: "year" }),
      high: dated(high),
      low: dated(low),
    },
  };
}

/** "The Dow closed at 39,000.00 on 30 Apr 2024, −570.17 points (−1.49%) on the day.", "Apple closed at $165.66, −$3.16 (−1.87%) on the day." */
function closedText({ name, points, isShare, figures: { close, day } }: Quote, on: Phrase): Phrase {
  const [who, at] = [the(name), isShare ? dollarsText(close) : closeText(close)];
  if (day === null || points === null) return say`${who} closed at ${at}${on}.`;
  const change = isShare ? dollarsText(points, true) : sayAs("of a level")`${signed(points, 2)} points`;
  return say`${who} closed at ${at}${on}, ${change} (${percent(day)}) on the day.`;
}

function tableOf(quotes: readonly Quote[]): FoundTable {
  const text = (rate: number | null): Phrase => (rate === null ? verbatim("–") : percent(rate));
  return {
    columns: [nothing, sayAs("column")`close`, sayAs("column")`day`, sayAs("column")`week`, sayAs("column")`month`, sayAs("column")`year`],
    rows: quotes.map(({ symbol, figures: { close, day, week, month, year } }) => [
      verbatim(symbol),
      closeText(close),
      ...[day, week, month, year].map(text),
    ]),
  };
}

/** What a range of fewer closes than a year has is of. */
function shortRange({ scene: { days, base } }: Quote): Phrase[] {
  return days.length < YEAR_CLOSES ? [say`The data begin on ${dayText(base)}: its 52-week range covers only the closes since.`] : [];
}

/** Where the close stands between the lowest and the highest of a year. */
function rangeText({ name, figures: { close, high, low } }: Quote, isNow: boolean): Phrase {
  if (high === null || low === null) return say`Too many closes for ${the(name)} are missing to work out its 52-week range.`;
  const dated = ({ close: level, date }: { readonly close: number; readonly date: string }): Phrase =>
    say`${closeText(level)} (${dateText(parseDay(date)!)})`;
  const place = high.close === low.close ? 1 : (close - low.close) / (high.close - low.close);
  const [who, way] = [capital(the(name)), share(place, 0)];
  return isNow
    ? say`${who} is ${way} of the way from its 52-week low of ${dated(low)} to its high of ${dated(high)}.`
    : say`${who} was ${way} of the way from its 52-week low of ${dated(low)} to its high of ${dated(high)}.`;
}
