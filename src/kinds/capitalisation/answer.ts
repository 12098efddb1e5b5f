import { atDate } from "../../answering/at-date.ts";
import type { Context } from "../../answering/context.ts";
import type { Finding, FoundSource, Refused, Text } from "../../answering/finding.ts";
import { course } from "../../answering/histories.ts";
import { partOf } from "../../answering/holding-rows.ts";
import { onDayAfterSpace, sourcesOf, symbolText } from "../../answering/report.ts";
import { openingOf } from "../../answering/said.ts";
import { asideOf, doubtful } from "../../answering/scene.ts";
import { isStale, tradingDaysOf } from "../../answering/serving.ts";
import { type Day, isoOf } from "../../calendar/day.ts";
import { NEAR_ENOUGH } from "../../calendar/resolve.ts";
import type { Span } from "../../calendar/span.ts";
import { FUNDS, fundOf } from "../../market/funds.ts";
import { nameOf } from "../../market/lookup.ts";
import { doubtedBetween, indexAtOrBefore, lastDay, missingBetween, type Series } from "../../market/series.ts";
import { commonDays, valuesOn } from "../../metrics/common.ts";
import { runStart } from "../../metrics/standings.ts";
import { count, dayText, fixed, list, share } from "../../wording/figures.ts";
import { name as called, joined, nothing, type Phrase, say, sayAs, sentences, the } from "../../wording/phrase.ts";
import { type InOneFund, inOneFund } from "./by-fund.ts";
import type { CapitalisationQuestion } from "./schema.ts";

/** The fund in whose weights two companies are held against each other. */
export const companyFund = FUNDS.find((fund) => fund.index === "SPX")!;

/** Market value of one against another: from market values or shares outstanding, else, for two companies, from their weights in one fund. */
export function answerCapitalisation(question: CapitalisationQuestion, asked: Context): Finding | Refused {
  const at = atDate(question.on, asked);
  if ("refused" in at) return at;
  const { context, span } = at;
  const faulty = [question.side, question.against].map((symbol) => faultOf(symbol, context)).find((each) => each !== undefined);
  if (faulty !== undefined) return faulty;
  const first = worthOf(question.side, context);
  const second = worthOf(question.against, context);
  if (first === undefined || second === undefined) {
    const inFund = inOneFund(question, context.asOf, { ...asked, asOf: context.asOf });
    if (inFund !== undefined) return byFund(question, inFund, span, context);
    return byWeights(question, context) ?? noValues(question, { first, second }, context);
  }
  const days = commonDays([first.days, second.days]);
  const ratios = ratiosOf(first, second, days);
  const ratio = ratios.at(-1);
  const day = days.at(-1);
  if (ratio === undefined || day === undefined) return noValues(question, { first: undefined, second: undefined }, context);
  if (span !== null && day < span.first) return endsEarly(question, day, context);
  const common = told(question, { days, ratios, run: runOf(days, ratios) }, span, context);
  return {
    ...common,
    reading: say`Market value of ${sideText(question.side, context)} compared with ${sideText(question.against, context)} at the close on ${dayText(day)}, approximate: ${first.how}; ${second.how}.`,
    values: {
      ...common.values,
      companyValue: first.values[indexAtOrBefore(first.days, day)],
      indexValue: second.values[indexAtOrBefore(second.days, day)],
    },
    table: {
      columns: [called(isoOf(day)), sayAs("column")`dollars`],
      rows: [
        [called(question.side), dollars(first.values[indexAtOrBefore(first.days, day)]!)],
        [called(question.against), dollars(second.values[indexAtOrBefore(second.days, day)]!)],
      ],
    },
    caveats: [
      say`Approximate: between the dates in the data, shares outstanding are taken as constant and an index's total as moving with its closes.`,
    ],
    sources: [...first.sources, ...second.sources],
    rule: say`ratio = market value of the first ÷ that of the second; a company's = shares outstanding × close, an index's = its total on a date × close ÷ close of that date`,
  };
}

interface Run {
  readonly length: number;
  readonly from: Day;
  readonly wholeData: boolean;
}

/** The last sessions in a row on which one was worth more, or less, than the other. */
function runOf(days: Int32Array, ratios: Float64Array): Run | null {
  const start = runStart(ratios, 1);
  return start < 0 ? null : { length: days.length - start, from: days[start]!, wholeData: start === 0 };
}

/** What is said alike, whatever the market values come from. */
function told(
  question: CapitalisationQuestion,
  { days, ratios, run }: { readonly days: Int32Array; readonly ratios: Float64Array; readonly run: Run | null },
  span: Span | null,
  context: Context,
) {
  const [day, ratio] = [days.at(-1)!, ratios.at(-1)!];
  const names = [question.side, question.against].map((symbol) => called(name(symbol, context)));
  return {
    ...openedBy(question, ratio),
    headline: headlineOf(question, ratio, run, span === null && day >= context.lastFinished ? nothing : onDayAfterSpace(day), context),
    aside: span === null && isStale(day, [tradingDaysOf(question.side, context)], context) ? asideOf(day, []) : undefined,
    window: null,
    values: {
      ratio,
      company: question.side,
      index: question.against,
      approximate: true,
      streak: run && { length: run.length, start: isoOf(run.from), end: isoOf(day), wholeData: run.wholeData },
      date: isoOf(day),
    },
    details: [...besideText(question, ratio, day, run), ...(run?.wholeData === true ? [say`This holds as far back as the data go.`] : [])],
    history: (text: Text) =>
      course(days, [{ name: text(joined(names, " ÷ ")), symbol: `${question.side} ÷ ${question.against}`, values: ratios }], "number", 0, [
        { name: "1", value: 1 },
      ]),
    ...verdictOf(question, ratio),
  };
}

/** A company against an index by what one fund owns of both. */
function byFund(question: CapitalisationQuestion, found: InOneFund, span: Span | null, context: Context): Finding | Refused {
  const { days, ratios, list, parts, covered, sources } = found;
  const day = days.at(-1)!;
  if (span !== null && day < span.first) return endsEarly(question, day, context);
  const isFirst = fundOf(question.against) !== undefined;
  const [company, index] = isFirst ? [question.side, question.against] : [question.against, question.side];
  // one list alone says nothing of how long it has been so
  const isCarried = sources.length > 1;
  const common = told(question, { days, ratios, run: isCarried ? runOf(days, ratios) : null }, span, context);
  const basis = say`Approximate: freely traded shares only, going by what ${called(list.fund)} held of each on ${dayText(list.date)}.`;
  return {
    ...common,
    reading: say`Market value of ${sideText(question.side, context)} compared with ${sideText(question.against, context)} at the close on ${dayText(day)}, approximate: the positions of ${called(list.fund)} in ${called(name(company, context))} and in the members of ${called(name(index, context))} on ${dayText(list.date)}, carried by the closes of both.`,
    aside: sentences([basis, common.aside]),
    values: {
      ...common.values,
      fund: list.fund,
      list: isoOf(list.date),
      carried: day !== list.date,
      covered,
    },
    table: {
      columns: [called(isoOf(list.date)), say`part of ${called(list.fund)}`],
      rows: [
        [called(company), share(parts.company)],
        [called(index), share(parts.index)],
      ],
    },
    caveats: [
      say`The members found in ${called(list.fund)} make up ${share(covered, 0)} of ${the(name(index, context))}. Shares outside the free float count in neither; on days other than the list's, both move with their closes, and changes to the index are ignored.`,
    ],
    sources,
    rule: say`ratio = position of one fund in the first ÷ its position in the second, in dollars; an index is the sum of its members; on other days each × its close ratio since`,
  };
}

interface Value {
  readonly days: Int32Array;
  /** dollars, one for each day */
  readonly values: Float64Array;
  readonly how: Phrase;
  readonly sources: readonly FoundSource[];
}

/** Market value on every session from the first figure known: each figure holds until the next, moved by the closes between. */
function worthOf(symbol: string, context: Context): Value | undefined {
  const named = context.lookup.bySymbol(symbol);
  if (named !== undefined && "basket" in named) return undefined;
  const known = context.snapshot.marketValues(symbol);
  const whole = context.snapshot.series(symbol);
  // shares × a close with dividends worked in is no market value
  const series = whole?.basis === "price" ? whole : undefined;
  if (known === undefined || series === undefined) return undefined;
  const scales = known.values.flatMap(({ date, value, shares }) => {
    const close = closeAt(series, date);
    if (shares !== null) return [{ date, shares }];
    return value === null || close === undefined ? [] : [{ date, shares: value / close }];
  });
  const first = scales[0];
  if (first === undefined) return undefined;
  const from = Math.max(0, indexAtOrBefore(series.days, first.date - 1) + 1);
  const days = series.days.subarray(from);
  let at = 0;
  const values = Float64Array.from(days, (day, i) => {
    while (at + 1 < scales.length && scales[at + 1]!.date <= day) at += 1;
    return scales[at]!.shares * series.close[from + i]!;
  });
  const latest = known.values.at(-1)!;
  const how =
    latest.shares !== null
      ? say`${called(name(symbol, context))}: shares outstanding on ${dayText(latest.date)} × close`
      : say`${called(name(symbol, context))}: total on ${dayText(latest.date)}, moved with its closes since`;
  const from_ = `${known.origin.provider} ${known.origin.detail}`.trim();
  return {
    days,
    values,
    how,
    sources: [
      ...sourcesOf([series], context),
      { name: say`market value of ${called(name(symbol, context))}`, symbol, lastClose: isoOf(latest.date), from: from_ },
    ],
  };
}

/** The close of a day, or of up to three sessions before it. */
function closeAt(series: Series, day: Day): number | undefined {
  const at = indexAtOrBefore(series.days, day);
  return at < 0 || missingBetween(series, series.days[at]!, day).length > NEAR_ENOUGH ? undefined : series.close[at];
}

/** A doubted close behind the first figure known leaves no market value to trust. */
function faultOf(symbol: string, context: Context): Refused | undefined {
  const first = context.snapshot.marketValues(symbol)?.values[0]?.date;
  const series = context.snapshot.series(symbol);
  const last = series && lastDay(series);
  if (first === undefined || series === undefined || last === undefined || doubtedBetween(series, first, last).length === 0)
    return undefined;
  return doubtful([series], first, last, context);
}

function endsEarly({ side, against }: CapitalisationQuestion, day: Day, context: Context): Refused {
  const message = say`The last closes that ${the(name(side, context))} and ${the(name(against, context))} have in common are those of ${dayText(day)}, before the time asked about.`;
  return { refused: { reason: "no data", message, suggestions: [] } };
}

function ratiosOf(first: Value, second: Value, days: Int32Array): Float64Array {
  const [a, b] = [valuesOn(first.days, first.values, days), valuesOn(second.days, second.values, days)];
  return a.map((value, i) => value / b[i]!);
}

/** Two companies, or baskets of them, in one fund: their weights there are as their market values in free float. */
function byWeights(question: CapitalisationQuestion, context: Context): Finding | undefined {
  if (fundOf(question.against) !== undefined || fundOf(question.side) !== undefined) return undefined;
  const list = context.snapshot.holdings(companyFund.symbol).at(-1);
  if (list === undefined) return undefined;
  const weight = (symbol: string): number =>
    partOf({ of: [symbol], top: 1 }, list, context.lookup).rows.reduce((sum, row) => sum + row.weight, 0);
  const [a, b] = [weight(question.side), weight(question.against)];
  if (a === 0 || b === 0) return undefined;
  const { side, against, ratio } = inOrder(question, a / b);
  return {
    reading: say`Market value of ${sideText(question.side, context)} compared with ${sideText(question.against, context)}, approximate: their weights in ${called(list.fund)} on ${dayText(list.date)}, which count only freely traded shares.`,
    ...openedBy(question, a / b),
    headline: say`${the(name(side, context))} is worth about ${fixed(ratio, 2)} times as much as ${the(name(against, context))} by their weights in ${called(list.fund)} on ${dayText(list.date)}.`,
    window: null,
    values: { ratio: a / b, company: question.side, index: question.against, approximate: true, streak: null, date: isoOf(list.date) },
    table: {
      columns: [called(isoOf(list.date)), sayAs("column")`weight`],
      rows: [
        [called(question.side), share(a)],
        [called(question.against), share(b)],
      ],
    },
    details: [],
    ...verdictOf(question, a / b),
    caveats: [
      say`Approximate: an index weighs freely traded shares only, and weights are rounded to ${fixed(0.01, 2)}%.`,
      say`Weights on one date do not show how long this has been so.`,
    ],
    sources: [
      {
        name: say`holdings of ${called(list.fund)}`,
        symbol: list.fund,
        lastClose: isoOf(list.date),
        from: `${list.origin.provider} ${list.origin.detail}`.trim(),
      },
    ],
    rule: say`ratio = weight of the first in the fund ÷ weight of the second, all share classes of each`,
  };
}

function noValues(
  { side, against }: CapitalisationQuestion,
  found: { readonly first: Value | undefined; readonly second: Value | undefined },
  context: Context,
): Refused {
  const missing = [found.first === undefined ? side : undefined, found.second === undefined ? against : undefined].filter(
    (each) => each !== undefined,
  );
  const wants = missing.map((symbol) => {
    const named = context.lookup.bySymbol(symbol);
    const company = named !== undefined && "instrument" in named && named.instrument.kind === "stock";
    return company
      ? say`${called(name(symbol, context))}'s shares outstanding`
      : say`the total market value of ${the(name(symbol, context))}`;
  });
  const lacking = say`The data do not include ${list(wants)}; docs/data.md says how to import a file that does.`;
  const isAgainstIndex = (fundOf(side) === undefined) !== (fundOf(against) === undefined);
  const message = isAgainstIndex
    ? say`${lacking} The holdings of one fund that owns both, if less than a year old, would also do.`
    : say`${lacking} A fund's holdings show only what the fund itself owns.`;
  return { refused: { reason: "no data", message, suggestions: [] } };
}

function headlineOf(question: CapitalisationQuestion, measured: number, streak: Run | null, on: Phrase, context: Context): Phrase {
  const { side, against, ratio } = inOrder(question, measured);
  const one = the(name(side, context));
  const other = whole(against, context);
  if (streak === null || !isOfLength(question, ratio)) return say`${one} is worth about ${fixed(ratio, 2)} times as much as ${other}${on}.`;
  const [time, start] = [count(streak.length, "session"), dayText(streak.from)];
  const since = streak.wholeData ? say`at least since ${start}` : say`since ${start}`;
  return ratio > 1
    ? say`${one} has been worth more than ${other} for ${time}, ${since}.`
    : say`${one} has been worth less than ${other} for ${time}, ${since}.`;
}

/** What the first line leaves out: how large, where it says how long, and the other way round. */
function besideText(question: CapitalisationQuestion, measured: number, day: Day, streak: Run | null): Phrase[] {
  if (streak === null) return [];
  const { ratio } = inOrder(question, measured);
  if (isOfLength(question, ratio)) return [say`About ${fixed(ratio, 2)} times as much on ${dayText(day)}.`];
  const time = count(streak.length, "session");
  return [ratio > 1 ? say`It has been worth more for ${time}.` : say`It has been worth less for ${time}.`];
}

function isOfLength({ about, asked }: CapitalisationQuestion, ratio: number): boolean {
  return (about === "length" || about === "start") && isSo(asked, ratio);
}

/** The two as the first line says them: the one asked for goes first. */
function inOrder(
  { side, against, asked, about }: CapitalisationQuestion,
  ratio: number,
): { readonly side: string; readonly against: string; readonly ratio: number } {
  return about === "which" && !isSo(asked, ratio) ? { side: against, against: side, ratio: 1 / ratio } : { side, against, ratio };
}

function isSo(asked: CapitalisationQuestion["asked"], ratio: number): boolean {
  return asked === "smaller" ? ratio < 1 : ratio > 1;
}

function verdictOf({ asked, about }: CapitalisationQuestion, ratio: number): { readonly verdict?: boolean } {
  return asked === null || about !== undefined ? {} : { verdict: isSo(asked, ratio) };
}

/** What the first line begins with: the verdict, or a no to "how long" of what is not so. */
function openedBy(question: CapitalisationQuestion, ratio: number): ReturnType<typeof openingOf> {
  const { asked, about } = question;
  const denied = (about === "length" || about === "start") && !isSo(asked, ratio);
  return openingOf(denied ? false : verdictOf(question, ratio).verdict);
}

/** "Microsoft", "the whole Russell 2000" */
function whole(symbol: string, context: Context): Phrase {
  const named = context.lookup.bySymbol(symbol);
  const text = called(name(symbol, context));
  return named !== undefined && "instrument" in named && named.instrument.kind === "index"
    ? say`the whole ${text}`
    : the(name(symbol, context));
}

function sideText(symbol: string, context: Context): Phrase {
  return symbolText({ name: name(symbol, context), symbol });
}

function name(symbol: string, { lookup }: Context): string {
  const found = lookup.bySymbol(symbol);
  return found === undefined ? symbol : nameOf(found);
}

const TRILLION = 1e12;

function dollars(value: number): Phrase {
  return value >= TRILLION ? say`${fixed(value / TRILLION, 3)} trillion` : say`${fixed(value / 1e9, 1)} billion`;
}
