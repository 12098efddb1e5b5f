import { atDate } from "../../answering/at-date.ts";
import type { Context } from "../../answering/context.ts";
import type { Finding, Refused } from "../../answering/finding.ts";
import { course } from "../../answering/histories.ts";
import { noteOn } from "../../answering/report.ts";
import { openingOf } from "../../answering/said.ts";
import { type Day, isoOf } from "../../calendar/day.ts";
import { RELEASE_MINUTES, releaseDay } from "../../calendar/federal.ts";
import { spanOf } from "../../calendar/span.ts";
import { type Contract, contractOn } from "../../market/contracts.ts";
import { nameOf } from "../../market/lookup.ts";
import type { Positions, Report } from "../../market/records/positions.ts";
import { percentileOf } from "../../metrics/ranks.ts";
import { lastAsFar } from "../../metrics/standings.ts";
import { count, dayText, ordinal, percent, points, share, signed, signedPoints, whole } from "../../wording/figures.ts";
import { name as called, capital, nothing, type Phrase, say, sayAs, sentences, the } from "../../wording/phrase.ts";
import type { PositioningQuestion } from "./schema.ts";

type Measure = PositioningQuestion["measure"];

const FIGURES: Readonly<Record<Measure, { readonly of: (report: Report) => number; readonly name: Phrase }>> = {
  short: { of: (report) => report.short / report.openInterest, name: say`short share` },
  long: { of: (report) => report.long / report.openInterest, name: say`long share` },
  net: { of: (report) => (report.long - report.short) / report.openInterest, name: say`net share` },
  openInterest: { of: (report) => report.openInterest, name: say`open interest` },
};

/** As a line is called at its end. */
const MEASURE_WORDS: Readonly<Record<Measure, Phrase>> = {
  short: say`short`,
  long: say`long`,
  net: say`net`,
  openInterest: FIGURES.openInterest.name,
};

/** A report comes each week; one that is older than this is said to be old. */
const OLD_DAYS = 14;
const A_WEEK = 7;

/** Speculators' share of a future's open interest by the latest report published, with its rank among all reports known. */
export function answerPositioning(question: PositioningQuestion, asked: Context): Finding | Refused {
  const at = atDate(question.on, asked);
  if ("refused" in at) return at;
  const { context } = at;
  const contract = contractOn(question.side);
  const positions = contract === undefined ? undefined : context.snapshot.positions(contract.code);
  const reports = positions?.reports.filter((report) => isPublished(report, context)) ?? [];
  const report = reports.at(-1);
  if (contract === undefined || positions === undefined || report === undefined) return noReports(question, contract, context);
  const shares = { short: FIGURES.short.of(report), long: FIGURES.long.of(report), net: FIGURES.net.of(report) };
  const figure = FIGURES[question.measure];
  const values = Float64Array.from(reports, figure.of);
  const percentile = percentileOf(values, values.at(-1)!);
  const before = reports.at(-2);
  const standings = standingsIn(reports);
  const isShort = question.measure === "net" && shares.net < 0;
  const largest = lastAsFar(values, isShort ? "down" : "up");
  const gap = largest < 0 ? undefined : gapIn(reports.slice(largest));
  const found = verdictOf(question, shares.net, reports, largest, context);
  if (found !== null && typeof found === "object") return found;
  const verdict = found;
  return {
    reading: sentences([
      say`Speculators (noncommercial traders) in ${called(contract.name)} futures (${called(contract.code)}), legacy futures-only, from the report for ${dayText(report.date)}, published ${dayText(releaseDay(report.date))}.`,
      question.side === contract.symbol
        ? undefined
        : say`${capital(the(name(question.side, context)))} has no futures contract of its own, so the one on ${the(name(contract.symbol, context))} is used.`,
      noteOn(contract.symbol, context),
    ]),
    ...openingOf(verdict),
    headline: headlineOf(question, called(contract.name), report, shares),
    window: null,
    values: {
      shortShare: shares.short,
      longShare: shares.long,
      netShare: shares.net,
      openInterest: report.openInterest,
      reportDate: isoOf(report.date),
      percentile,
      highestSince: sinceOf(reports, lastAsFar(values, "up")),
      lowestSince: sinceOf(reports, lastAsFar(values, "down")),
      market: positions.market,
      measure: question.measure,
      reports: reports.length,
      published: isoOf(releaseDay(report.date)),
      measures: Object.fromEntries(Object.entries(standings).map(([key, standing]) => [key, standingValues(standing)])),
    },
    table: {
      columns: [
        called(isoOf(report.date)),
        sayAs("column")`contracts`,
        sayAs("column")`share`,
        sayAs("column")`week`,
        sayAs("column")`percentile`,
        sayAs("column")`most since`,
      ],
      rows: [
        [say`long`, whole(report.long), share(shares.long), ...standingCells("long", standings.long)],
        [say`short`, whole(report.short), share(shares.short), ...standingCells("short", standings.short)],
        [say`net`, whole(report.long - report.short), percent(shares.net), ...standingCells("net", standings.net)],
        [FIGURES.openInterest.name, whole(report.openInterest), nothing, ...standingCells("openInterest", standings.openInterest)],
      ],
    },
    details: [
      ...(question.measure === "openInterest" ? [] : [sharesText(shares)]),
      standingText(question.measure, standings[question.measure], reports.length),
      rankText(figure.name, reports, percentile),
      largestText(isShort ? say`net short share` : figure.name, reports, values, largest),
      ...(gap === undefined ? [] : [say`No report between ${dayText(gap[0])} and ${dayText(gap[1])} is in the data.`]),
      ...(before === undefined ? [] : [changeText(question.measure, report, before)]),
    ],
    caveats: caveatsOf(report, context),
    history: (text) =>
      course(
        Int32Array.from(reports, ({ date }) => date),
        [{ name: text(figure.name), symbol: text(MEASURE_WORDS[question.measure]), values }],
        question.measure === "openInterest" ? "number" : question.measure === "net" ? "rate" : "share",
      ),
    ...(verdict === null ? {} : { verdict }),
    sources: [
      {
        name: called(positions.market),
        symbol: contract.symbol,
        lastClose: isoOf(report.date),
        from: `${positions.origin.provider} ${positions.origin.detail}`.trim(),
      },
    ],
    rule: say`share = noncommercial contracts ÷ open interest; net = long − short; spreading positions count in neither; percentile = share of reports with a figure this high or lower`,
  };
}

/** Whether the report was out at the instant of asking: on its day of release from 15:30 in New York. */
function isPublished({ date }: Report, { asOf, now }: Context): boolean {
  const day = releaseDay(date);
  if (day !== asOf) return day < asOf;
  const local = now.setZone("America/New_York");
  return local.hour * 60 + local.minute >= RELEASE_MINUTES;
}

/** The figures in one sentence, which follows a yes or no where one was asked for. */
function headlineOf(
  question: PositioningQuestion,
  contract: Phrase,
  report: Report,
  shares: Record<"short" | "long" | "net", number>,
): Phrase {
  const day = dayText(report.date);
  switch (question.measure) {
    case "openInterest":
      return say`Open interest in ${contract} futures: ${count(report.openInterest, "contract")} on ${day}.`;
    case "net":
      return shares.net < 0
        ? say`speculators were net short ${share(shares.net)} of ${contract} open interest on ${day}.`
        : say`speculators were net long ${share(shares.net)} of ${contract} open interest on ${day}.`;
    case "short":
      return say`speculators were short ${share(shares.short)} of ${contract} open interest on ${day}.`;
    case "long":
      return say`speculators were long ${share(shares.long)} of ${contract} open interest on ${day}.`;
  }
}

function netText(net: number): Phrase {
  return net < 0 ? say`net short ${share(net)}` : say`net long ${share(net)}`;
}

/** All three shares in one line. */
function sharesText({ long, short, net }: Record<"short" | "long" | "net", number>): Phrase {
  return say`Of open interest, ${share(long)} was long and ${share(short)} short: ${netText(net)}.`;
}

/** How a figure of the latest report stands among those before it. */
interface Standing {
  readonly value: number;
  /** change since the report of the week before; null where that is missing */
  readonly week: number | null;
  readonly percentile: number;
  /** the last report before with as much, of a net short with as much of it; null without one */
  readonly asMuch: Report | null;
  /** whether reports since then are missing, one of which may have had more */
  readonly isHoled: boolean;
}

function standingsIn(reports: readonly Report[]): Readonly<Record<Measure, Standing>> {
  const of = (measure: Measure): Standing => standingOf(measure, reports);
  return { short: of("short"), long: of("long"), net: of("net"), openInterest: of("openInterest") };
}

function standingOf(measure: Measure, reports: readonly Report[]): Standing {
  const values = Float64Array.from(reports, FIGURES[measure].of);
  const [report, before] = [reports.at(-1)!, reports.at(-2)];
  const value = values.at(-1)!;
  const at = lastAsFar(values, measure === "net" && value < 0 ? "down" : "up");
  return {
    value,
    week: before === undefined || report.date - before.date > OLD_DAYS ? null : value - values.at(-2)!,
    percentile: percentileOf(values, value),
    asMuch: at < 0 ? null : reports[at]!,
    isHoled: gapIn(at < 0 ? reports : reports.slice(at)) !== undefined,
  };
}

function standingValues({ value, week, percentile, asMuch, isHoled }: Standing): Record<string, number | string | boolean | null> {
  return { value, weekChange: week, percentile, mostSince: asMuch === null ? null : isoOf(asMuch.date), reportsMissing: isHoled };
}

/** Week's change, percentile and the last report with as much, as cells of the table. */
function standingCells(measure: Measure, { week, percentile, asMuch, isHoled }: Standing): Phrase[] {
  const change = week === null ? nothing : measure === "openInterest" ? contracts(week) : signed(week * 100, 2);
  const since = isHoled ? say`reports missing` : asMuch === null ? say`none` : called(isoOf(asMuch.date));
  return [change, ordinal(Math.round(percentile * 100)), since];
}

/** "Net share: −0.46 points on the week, at the 4th percentile of 79 reports.": behind the figure that was asked. */
function standingText(measure: Measure, { week, percentile }: Standing, reports: number): Phrase {
  const figure = capital(FIGURES[measure].name);
  const rank = say`at the ${ordinal(Math.round(percentile * 100))} percentile of ${count(reports, "report")}`;
  if (week === null) return say`${figure}: ${rank}.`;
  return say`${figure}: ${measure === "openInterest" ? contracts(week) : signedPoints(week)} on the week, ${rank}.`;
}

/** "+109,007" */
function contracts(change: number): Phrase {
  return { is: "figure", sign: change < 0 ? "−" : "+", digits: String(Math.abs(change)), grouped: true };
}

function rankText(figure: Phrase, reports: readonly Report[], percentile: number): Phrase {
  return say`The ${figure} is at the ${ordinal(Math.round(percentile * 100))} percentile of ${count(reports.length, "report")} since ${dayText(reports[0]!.date)}.`;
}

function largestText(figure: Phrase, reports: readonly Report[], values: Float64Array, largest: number): Phrase {
  if (largest < 0) return say`No report had a larger ${figure}.`;
  const size = values.every((value) => Math.abs(value) <= 1) ? share(Math.abs(values[largest]!)) : whole(values[largest]!);
  return say`The ${figure} is the largest since ${dayText(reports[largest]!.date)} (${size}).`;
}

function sinceOf(reports: readonly Report[], index: number): string | null {
  return index < 0 ? null : isoOf(reports[index]!.date);
}

/**
 * What a yes-or-no question comes to. A "most since" is refused where reports are missing since then, for one of them may have had more.
 * @returns null where none is asked
 */
function verdictOf(
  { asked, since, side, measure }: PositioningQuestion,
  net: number,
  reports: readonly Report[],
  largest: number,
  context: Context,
): boolean | null | Refused {
  if (asked === null) return null;
  if (asked === "net short" || asked === "net long") return (asked === "net short") === net < 0;
  if (measure === "net" && (asked === "most short") !== net < 0) return false;
  const span = since && spanOf(since, context.asOf);
  const after = span?.last ?? Number.NEGATIVE_INFINITY;
  if (largest >= 0 && reports[largest]!.date > after) return false;
  const counted = reports.filter(({ date }) => date >= after - A_WEEK);
  const before = reports[reports.length - counted.length - 1]?.date ?? after;
  const [first] = counted;
  const isLate = span !== undefined && first !== undefined && first.date > after + OLD_DAYS;
  const gap = isLate ? ([before, first.date] as const) : gapIn(counted);
  if (gap === undefined) return true;
  const message = say`This cannot be checked: reports on ${called(name(side, context))} futures between ${dayText(gap[0])} and ${dayText(gap[1])} are missing from the data.`;
  return { refused: { reason: "no data", message, suggestions: [] } };
}

/** The first two reports in a row that are further apart than two weeks. */
function gapIn(reports: readonly Report[]): readonly [Day, Day] | undefined {
  const at = reports.findIndex(({ date }, i) => i > 0 && date - reports[i - 1]!.date > OLD_DAYS);
  return at < 0 ? undefined : [reports[at - 1]!.date, reports[at]!.date];
}

function changeText(measure: Measure, report: Report, before: Report): Phrase {
  const figure = FIGURES[measure];
  const change = figure.of(report) - figure.of(before);
  const size = measure === "openInterest" ? count(Math.abs(change), "contract") : points(change);
  const day = dayText(before.date);
  return change < 0 ? say`${size} less than in the report of ${day}.` : say`${size} more than in the report of ${day}.`;
}

function caveatsOf(report: Report, context: Context): Phrase[] {
  return context.asOf - releaseDay(report.date) > OLD_DAYS
    ? [say`Stale: the latest report in the data is for ${dayText(report.date)}.`]
    : [];
}

function name(symbol: string, { lookup }: Context): string {
  const found = lookup.bySymbol(symbol);
  return found === undefined ? symbol : nameOf(found);
}

function noReports({ side }: PositioningQuestion, contract: Contract | undefined, context: Context): Refused {
  const whole: Positions | undefined = contract && context.snapshot.records.positions(contract.code);
  const first = whole?.reports[0];
  const message =
    contract === undefined
      ? say`No futures reports on ${the(name(side, context))} are kept.`
      : first === undefined
        ? say`No report on ${called(contract.name)} futures is in the data: the CFTC's annual file (legacy, futures only) would supply it.`
        : say`No report on ${called(contract.name)} futures was published by ${dayText(context.asOf)}: the first in the data is for ${dayText(first.date)}, published ${dayText(releaseDay(first.date))}.`;
  return { refused: { reason: "no data", message, suggestions: [] } };
}
