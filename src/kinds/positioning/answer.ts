import { atDate } from "../../answering/at-date.ts";
import type { Context } from "../../answering/context.ts";
import type { Finding, Refused } from "../../answering/finding.ts";
import { course } from "../../answering/histories.ts";
import { noteOn } from "../../answering/report.ts";
import { openingOf } from "../../answering/said.ts";
import { isoOf } from "../../calendar/day.ts";
import { RELEASE_MINUTES, releaseDay } from "../../calendar/federal.ts";
import { type Contract, contractOn } from "../../market/contracts.ts";
import { nameOf } from "../../market/lookup.ts";
import type { Positions, Report } from "../../market/records/positions.ts";
import { lastAtLeast, percentileOfLast } from "../../metrics/standings.ts";
import type { PositioningQuestion } from "../../question/positioning.ts";
import { count, dayText, ordinal, percent, points, share, whole } from "../../wording/figures.ts";
import { name as called, capital, nothing, type Phrase, say, sayAs, sentences } from "../../wording/phrase.ts";

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
  const values = reports.map(figure.of);
  const earlier = lastAtLeast(values);
  const percentile = percentileOfLast(values);
  const before = reports.at(-2);
  const verdict = question.asked === null ? null : (question.asked === "net short") === shares.net < 0;
  return {
    reading: sentences([
      say`Speculators (noncommercial traders) in ${called(contract.name)} futures (${called(contract.code)}), legacy futures-only, by the report of ${dayText(report.date)}, published ${dayText(releaseDay(report.date))}.`,
      question.side === contract.symbol
        ? undefined
        : say`${called(name(question.side, context))} has no future of its own: that on ${called(name(contract.symbol, context))} is taken.`,
      noteOn(contract.symbol, context),
    ]),
    ...(question.measure === "net" ? openingOf(verdict) : {}),
    headline: headlineOf(question, called(contract.name), report, shares),
    window: null,
    values: {
      shortShare: shares.short,
      longShare: shares.long,
      netShare: shares.net,
      openInterest: report.openInterest,
      reportDate: isoOf(report.date),
      percentile,
      highestSince: earlier < 0 ? null : isoOf(reports[earlier]!.date),
      market: positions.market,
      measure: question.measure,
      reports: reports.length,
      published: isoOf(releaseDay(report.date)),
    },
    table: {
      columns: [called(isoOf(report.date)), sayAs("column")`contracts`, sayAs("column")`share`],
      rows: [
        [say`long`, whole(report.long), share(shares.long)],
        [say`short`, whole(report.short), share(shares.short)],
        [say`net`, whole(report.long - report.short), percent(shares.net)],
        [FIGURES.openInterest.name, whole(report.openInterest), nothing],
      ],
    },
    details: [
      rankText(figure.name, reports, earlier, percentile),
      ...(before === undefined ? [] : [changeText(question.measure, report, before)]),
    ],
    caveats: caveatsOf(report, context),
    history: (text) =>
      course(
        Int32Array.from(reports, ({ date }) => date),
        [{ name: text(figure.name), symbol: text(MEASURE_WORDS[question.measure]), values: Float64Array.from(values) }],
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
    rule: say`share = noncommercial contracts ÷ open interest; net = long − short; spreading positions are in neither; percentile = share of the reports at most as high`,
  };
}

/** Whether the report was out at the instant of asking: on its day of release from 15:30 in New York. */
function isPublished({ date }: Report, { asOf, now }: Context): boolean {
  const day = releaseDay(date);
  if (day !== asOf) return day < asOf;
  const local = now.setZone("America/New_York");
  return local.hour * 60 + local.minute >= RELEASE_MINUTES;
}

function headlineOf(
  question: PositioningQuestion,
  contract: Phrase,
  report: Report,
  shares: Record<"short" | "long" | "net", number>,
): Phrase {
  const day = dayText(report.date);
  const [long, short] = [share(shares.long), share(shares.short)];
  const net = shares.net < 0 ? say`net ${share(shares.net)} short` : say`net ${share(shares.net)} long`;
  switch (question.measure) {
    case "openInterest":
      return say`Open interest in ${contract} futures: ${count(report.openInterest, "contract")} on ${day}.`;
    case "net": {
      const were = say`speculators were ${net} in ${contract} futures on ${day}: ${long} of open interest long, ${short} short.`;
      return question.asked === null ? capital(were) : were;
    }
    case "short":
      return say`Speculators held ${short} of the open interest in ${contract} futures short on ${day} and ${long} long: ${net}.`;
    case "long":
      return say`Speculators held ${long} of the open interest in ${contract} futures long on ${day} and ${short} short: ${net}.`;
  }
}

function rankText(figure: Phrase, reports: readonly Report[], earlier: number, percentile: number): Phrase {
  const rank = say`The ${figure} is at the ${ordinal(Math.round(percentile * 100))} percentile of ${count(reports.length, "report")} since ${dayText(reports[0]!.date)}`;
  return earlier < 0 ? say`${rank}, the highest of them.` : say`${rank}, the highest since ${dayText(reports[earlier]!.date)}.`;
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
    ? [say`Stale: the latest report in the data is of ${dayText(report.date)}.`]
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
      ? say`No future on ${called(name(side, context))} is among the markets that are kept.`
      : first === undefined
        ? say`No report on ${called(contract.name)} futures is in the data: the CFTC's annual file (legacy, futures only) would give it (npm run import).`
        : say`No report on ${called(contract.name)} futures was published by ${dayText(context.asOf)}: the first in the data is of ${dayText(first.date)}, published ${dayText(releaseDay(first.date))}.`;
  return { refused: { reason: "no data", message, suggestions: [] } };
}
