import { isoOf } from "../calendar/day.ts";
import { RELEASE_MINUTES, releaseDay } from "../calendar/federal.ts";
import { type Contract, contractOn } from "../market/contracts.ts";
import { nameOf } from "../market/lookup.ts";
import type { Positions, Report } from "../market/records/positions.ts";
import { lastAtLeast, percentileOfLast } from "../metrics/standings.ts";
import { atDate } from "./at-date.ts";
import type { Context } from "./context.ts";
import { course } from "./histories.ts";
import type { Finding, Refused } from "./kind.ts";
import type { PositioningQuestion } from "./kinds/positioning.ts";
import { noteOn } from "./report.ts";
import { count, dayText, percent, share } from "./wording.ts";

type Measure = PositioningQuestion["measure"];

const FIGURES: Readonly<Record<Measure, { readonly of: (report: Report) => number; readonly name: string }>> = {
  short: { of: (report) => report.short / report.openInterest, name: "short share" },
  long: { of: (report) => report.long / report.openInterest, name: "long share" },
  net: { of: (report) => (report.long - report.short) / report.openInterest, name: "net share" },
  openInterest: { of: (report) => report.openInterest, name: "open interest" },
};

/** A report comes each week; one that is older than this is said to be old. */
const OLD_DAYS = 14;

/** Speculators' share of a future's open interest by the latest report published, with its rank among all reports known. */
export function positioningAnswer(question: PositioningQuestion, asked: Context): Finding | Refused {
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
  return {
    reading: [
      `Speculators (noncommercial traders) in ${contract.name} futures (${contract.code}), legacy futures-only, by the report of ${dayText(report.date)}, published ${dayText(releaseDay(report.date))}.`,
      question.side === contract.symbol
        ? ""
        : `${name(question.side, context)} has no future of its own: that on ${name(contract.symbol, context)} is taken.`,
      noteOn(contract.symbol, context) ?? "",
    ]
      .join(" ")
      .trim(),
    headline: headlineOf(question, contract, report, shares),
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
      columns: [isoOf(report.date), "contracts", "share"],
      rows: [
        ["long", CONTRACTS_TEXT.format(report.long), share(shares.long)],
        ["short", CONTRACTS_TEXT.format(report.short), share(shares.short)],
        ["net", CONTRACTS_TEXT.format(report.long - report.short), percent(shares.net)],
        ["open interest", CONTRACTS_TEXT.format(report.openInterest), ""],
      ],
    },
    details: [
      rankText(figure.name, reports, earlier, percentile),
      ...(before === undefined ? [] : [changeText(question.measure, report, before)]),
    ],
    caveats: caveatsOf(report, context),
    history: () =>
      course(
        Int32Array.from(reports, ({ date }) => date),
        [{ name: figure.name, symbol: question.measure, values: Float64Array.from(values) }],
        question.measure === "openInterest" ? "number" : question.measure === "net" ? "rate" : "share",
      ),
    ...(question.asked === null ? {} : { verdict: (question.asked === "net short") === shares.net < 0 }),
    sources: [
      {
        name: positions.market,
        symbol: contract.symbol,
        lastClose: isoOf(report.date),
        from: `${positions.origin.provider} ${positions.origin.detail}`.trim(),
      },
    ],
    rule: "share = noncommercial contracts ÷ open interest; net = long − short; spreading positions are in neither; percentile = share of the reports at most as high",
  };
}

const CONTRACTS_TEXT = new Intl.NumberFormat("en-US");

/** Whether the report was out at the instant of asking: on its day of release from 15:30 in New York. */
function isPublished({ date }: Report, { asOf, now }: Context): boolean {
  const day = releaseDay(date);
  if (day !== asOf) return day < asOf;
  const local = now.setZone("America/New_York");
  return local.hour * 60 + local.minute >= RELEASE_MINUTES;
}

function headlineOf(
  question: PositioningQuestion,
  contract: Contract,
  report: Report,
  shares: Record<"short" | "long" | "net", number>,
): string {
  const on = `on ${dayText(report.date)}`;
  const net = `net ${share(shares.net)} ${shares.net < 0 ? "short" : "long"}`;
  const verdict = question.asked === null ? "" : (question.asked === "net short") === shares.net < 0 ? "Yes: " : "No: ";
  if (question.measure === "openInterest")
    return `Open interest in ${contract.name} futures: ${count(report.openInterest, "contract")} ${on}.`;
  if (question.measure === "net")
    return `${verdict === "" ? "S" : `${verdict}s`}peculators were ${net} in ${contract.name} futures ${on}: ${share(shares.long)} of open interest long, ${share(shares.short)} short.`;
  const [first, other] = question.measure === "short" ? (["short", "long"] as const) : (["long", "short"] as const);
  return `Speculators held ${share(shares[first])} of the open interest in ${contract.name} futures ${first} ${on} and ${share(shares[other])} ${other}: ${net}.`;
}

function rankText(figure: string, reports: readonly Report[], earlier: number, percentile: number): string {
  const since = earlier < 0 ? "the highest of them" : `the highest since ${dayText(reports[earlier]!.date)}`;
  return `The ${figure} is at the ${Math.round(percentile * 100)}th percentile of ${count(reports.length, "report")} since ${dayText(reports[0]!.date)}, ${since}.`.replace(
    /\b(\d*?)([123])th\b/,
    (whole, tens: string, digit: string) => (tens.endsWith("1") ? whole : `${tens}${digit}${{ 1: "st", 2: "nd", 3: "rd" }[digit]}`),
  );
}

function changeText(measure: Measure, report: Report, before: Report): string {
  const figure = FIGURES[measure];
  const change = figure.of(report) - figure.of(before);
  const size = measure === "openInterest" ? count(Math.abs(change), "contract") : `${Math.abs(change * 100).toFixed(2)} points`;
  return `${size} ${change < 0 ? "less" : "more"} than in the report of ${dayText(before.date)}.`;
}

function caveatsOf(report: Report, context: Context): string[] {
  return context.asOf - releaseDay(report.date) > OLD_DAYS ? [`Stale: the latest report in the data is of ${dayText(report.date)}.`] : [];
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
      ? `No future on ${name(side, context)} is among the markets that are kept.`
      : first === undefined
        ? `No report on ${contract.name} futures is in the data: the CFTC's annual file (legacy, futures only) would give it (npm run import).`
        : `No report on ${contract.name} futures was published by ${dayText(context.asOf)}: the first in the data is of ${dayText(first.date)}, published ${dayText(releaseDay(first.date))}.`;
  return { refused: { reason: "no data", message, suggestions: [] } };
}
