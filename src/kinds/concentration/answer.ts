import { atDate } from "../../answering/at-date.ts";
import type { Context } from "../../answering/context.ts";
import type { Finding, Refused, Text } from "../../answering/finding.ts";
import { course } from "../../answering/histories.ts";
import { companyOf, largestCompanies, partOf } from "../../answering/holding-rows.ts";
import { onDayAfterSpace } from "../../answering/report.ts";
import { carriedCaveats, type NoWeights, noWeightsText, type Weights, weightsOn } from "../../answering/weights.ts";
import { type Day, isoOf, parseDay } from "../../calendar/day.ts";
import { spanOf } from "../../calendar/span.ts";
import { type Fund, fundOf } from "../../market/funds.ts";
import { nameOf } from "../../market/lookup.ts";
import type { Holding, Holdings } from "../../market/records/holdings.ts";
import { effectiveNumber } from "../../metrics/concentration.ts";
import type { History } from "../../question/history.ts";
import { count, dateText, dayText, fixed, list, points, share } from "../../wording/figures.ts";
import { name as called, capital, joined, nothing, type Phrase, say, sayAs, the } from "../../wording/phrase.ts";
import { english } from "../../wording/render.ts";
import type { ConcentrationQuestion } from "./schema.ts";

/** A list this many days from the day that a change is asked from still stands for it. */
const NEAR_DAYS = 10;
/** A list older than this is said to be old. */
const OLD_DAYS = 45;
const SHOWN = 10;

/**
 * The weight of a part of an index, how even the whole is, and what it was before: now by the latest list; on a day that is named by the
 * list of the day, else carried there by closes from the nearest. Where closes do not carry it, the latest list serves for a stretch that it
 * lies in.
 */
export function answerConcentration(question: ConcentrationQuestion, asked: Context): Finding | Refused {
  const at = atDate(question.on, asked);
  if ("refused" in at) return at;
  const { context, span } = at;
  const fund = fundOf(question.side);
  const name = named(question.side, context);
  const lists = fund === undefined ? [] : context.snapshot.holdings(fund.symbol);
  const found = fund && weightsOn(fund, context.asOf, { ...asked, asOf: context.asOf });
  if (fund === undefined || found === undefined) return noHoldings(question, name, context);
  const latest = lists.at(-1);
  // what is asked of now is answered by the latest list, as the fund has it; a day that is named has its own weights
  const isNow = latest !== undefined && span === null;
  const stands = latest !== undefined && (span === null || latest.date >= span.first);
  if ("none" in found && !stands) return refusedFor(found, fund, question, name, context);
  const weights: Weights = isNow || "none" in found ? { list: latest!, day: latest!.date, carried: null } : found;
  const list_ = weights.list;
  const part = partOf(question, list_, context.lookup);
  const what = partName(question, part.rows, context);
  if (part.rows.length === 0) {
    const message = say`${capital(what)} is not among the ${list_.holdings.length} holdings of ${called(list_.fund)} on ${dayText(weights.carried?.from ?? list_.date)}.`;
    return { refused: { reason: "no data", message, suggestions: [] } };
  }
  const weight = weightOf(part.rows);
  const change = changeOf({ ...question, ...sameCompany(question, part.rows) }, { fund, lists, weight, weights }, context, asked);
  const names = effectiveNumber(list_.holdings.map((each) => each.weight));
  const shown = part.rows.slice(0, SHOWN);
  const { carried } = weights;
  const where = span === null && weights.day >= asked.lastFinished ? nothing : onDayAfterSpace(weights.day);
  return {
    reading:
      carried === null
        ? say`${capital(what)} in ${the(name)} (${called(question.side)}) by the weights ${called(fund.symbol)} published for ${dayText(list_.date)}, all share classes of a company counted.`
        : say`${capital(what)} in ${the(name)} (${called(question.side)}) by the weights ${called(fund.symbol)} published for ${dayText(carried.from)}, carried to ${dayText(weights.day)} by closes, all share classes of a company counted.`,
    headline:
      question.each === true
        ? eachText(part.rows, the(name), where, context)
        : question.about === "effective"
          ? say`${capital(the(name))} was as concentrated as ${fixed(names, 1)} holdings of equal size${where === nothing ? onDayAfterSpace(weights.day) : where}.`
          : headlineOf(what, part.plural, where !== nothing, say`${share(weight)} of ${the(name)}${where}`, change.value),
    window: null,
    values: {
      share: weight,
      holdings: part.rows.map(({ symbol, weight: each }) => ({ symbol, weight: each })),
      names: list_.holdings.length,
      effectiveNames: names,
      date: isoOf(weights.day),
      change: change.value,
      fund: fund.symbol,
      list: isoOf(carried?.from ?? list_.date),
      carried: carried !== null,
      ...(carried === null ? {} : { covered: carried.covered, withoutCloses: carried.uncovered }),
    },
    table: {
      columns: [nothing, sayAs("column")`weight`],
      rows: [...shown.map((row) => [called(row.symbol), share(row.weight)]), ...rest(part.rows.slice(SHOWN))],
    },
    details: [
      ...(change.value === null ? [] : [say`The weight on ${dayText(parseDay(change.value.from)!)} was ${share(change.value.was)}.`]),
      say`${count(list_.holdings.length, "equity row")}; as concentrated as ${fixed(names, 1)} holdings of equal size.`,
      say`The ten largest companies: ${share(weightOf(largestCompanies(list_, 10)))}.`,
    ],
    caveats: [...part.caveats, ...carriedCaveats(weights), ...(carried === null ? ageOf(list_, context) : []), ...change.caveats],
    history: (text) => weightsHistory(question, [...lists.filter(({ date }) => date < weights.day), list_], part.rows, context, text),
    sources: [
      {
        name: say`holdings of ${called(fund.symbol)}`,
        symbol: fund.symbol,
        lastClose: isoOf(carried?.from ?? list_.date),
        from: `${list_.origin.provider} ${list_.origin.detail}`.trim(),
      },
    ],
    rule:
      carried === null
        ? say`share = sum of the published weights (% of the fund's net assets, including cash); effective names = 1 ÷ Σw² over equity rows, weights normalised to 1`
        : say`share = sum of the published weights (% of the fund's net assets, including cash), each × the member's close ratio since the list ÷ the index's own; effective names = 1 ÷ Σw² over equity rows, weights normalised to 1`,
  };
}

/** "Apple 7.11% and Nvidia 1.94% of the S&P 500." */
function eachText(rows: readonly Holding[], whole: Phrase, where: Phrase, context: Context): Phrase {
  const parts = rows.slice(0, SHOWN).map(({ symbol, weight }) => joined([called(named(symbol, context)), share(weight)], " "));
  return say`${list(parts)} of ${whole}${where}.`;
}

/** The share in each list known; of one list alone, what it is made of. */
function weightsHistory(
  question: ConcentrationQuestion,
  lists: readonly Holdings[],
  rows: readonly Holding[],
  context: Context,
  text: Text,
): History {
  if (lists.length < 2) {
    return {
      shape: "ranking",
      unit: "share",
      entries: rows.map(({ symbol, weight }) => ({ name: symbol, symbol, value: weight })),
      benchmark: null,
    };
  }
  const shares = Float64Array.from(lists, (list_) => weightOf(partOf(question, list_, context.lookup).rows));
  return course(
    Int32Array.from(lists, ({ date }) => date),
    [{ name: text(sayAs("column")`share`), symbol: text(sayAs("column")`share`), values: shares }],
    "share",
  );
}

interface Change {
  /** ISO date of the list that is compared */
  readonly from: string;
  /** change of the share since then */
  readonly share: number;
  /** the share then */
  readonly was: number;
}

interface Present {
  readonly fund: Fund;
  /** those known by the day asked about */
  readonly lists: readonly Holdings[];
  readonly weights: Weights;
  readonly weight: number;
}

/** The same part on the day asked from, or at the start of the year; where closes do not carry it there, in the list nearest to it. */
function changeOf(
  question: ConcentrationQuestion,
  { fund, lists, weight, weights }: Present,
  context: Context,
  asked: Context,
): { value: Change | null; caveats: Phrase[] } {
  const from = startOf(question, context);
  const carried = weightsOn(fund, from, { ...asked, asOf: context.asOf });
  if (!("none" in carried) && carried.day < weights.day) {
    const value = changeSince(question, carried.list, weight, context);
    if (value !== null) return { value, caveats: startCaveats(carried, weights) };
  }
  const earlier = lists.filter(({ date }) => date < (weights.carried?.from ?? weights.day));
  const nearest = earlier.toSorted((a, b) => Math.abs(a.date - from) - Math.abs(b.date - from))[0];
  const wanted = say`a holdings file of ${called(fund.symbol)} from about ${dayText(from)}`;
  if (nearest === undefined) return { value: null, caveats: [say`No change is given: that would take ${wanted}.`] };
  const value = changeSince(question, nearest, weight, context);
  if (value === null) {
    const message = say`No change is given: it was not among the holdings of ${called(nearest.fund)} on ${dayText(nearest.date)}.`;
    return { value, caveats: [message] };
  }
  const caveats =
    Math.abs(nearest.date - from) <= NEAR_DAYS
      ? []
      : [
          say`The change is measured from ${dayText(nearest.date)}, the nearest list in the data; measuring from the start would take ${wanted}.`,
        ];
  return { value, caveats };
}

function changeSince(question: ConcentrationQuestion, list_: Holdings, weight: number, { lookup }: Context): Change | null {
  const { rows } = partOf(question, list_, lookup);
  if (rows.length === 0) return null;
  const was = weightOf(rows);
  return { from: isoOf(list_.date), share: weight - was, was };
}

/** The start's own remark where it is carried: from which list, unless that is said already. */
function startCaveats(start: Weights, { carried }: Weights): Phrase[] {
  if (start.carried === null) return [];
  return start.carried.from === carried?.from
    ? [say`The weight on ${dayText(start.day)} is estimated from the same list.`]
    : [say`The weight on ${dayText(start.day)} is estimated from the list of ${dayText(start.carried.from)} and the closes.`];
}

/** The largest company is compared with itself, whichever was the largest then. */
function sameCompany({ of, top }: ConcentrationQuestion, rows: readonly Holding[]): Partial<Pick<ConcentrationQuestion, "of">> {
  return of.length === 0 && top === 1 && rows[0] !== undefined ? { of: [rows[0].symbol] } : {};
}

/** The last day before the year of the as-of date, or before what was named. */
function startOf({ window }: ConcentrationQuestion, context: Context): Day {
  const period = window?.type === "since" ? window.from : undefined;
  const year = { type: "relative", unit: "year", ago: 0 } as const;
  const span = spanOf(period ?? year, context.asOf) ?? spanOf(year, context.asOf)!;
  return span.first === span.last ? span.first : span.first - 1;
}

function weightOf(rows: readonly Holding[]): number {
  return rows.reduce((sum, row) => sum + row.weight, 0);
}

function rest(rows: readonly Holding[]): Phrase[][] {
  return rows.length === 0 ? [] : [[say`${rows.length} more`, share(weightOf(rows))]];
}

function headlineOf(what: Phrase, plural: boolean, past: boolean, weight: Phrase, change: Change | null): Phrase {
  const now = plural ? say`${what} make up ${weight}` : say`${what} makes up ${weight}`;
  const makes = !past ? now : plural ? sayAs("several")`${what} made up ${weight}` : say`${what} made up ${weight}`;
  if (change === null) return say`${makes}.`;
  const [by, from] = [points(change.share), dayText(parseDay(change.from)!)];
  return change.share < 0 ? say`${makes}, down ${by} from ${from}.` : say`${makes}, up ${by} from ${from}.`;
}

function partName({ of, top, lines }: ConcentrationQuestion, rows: readonly Holding[], context: Context): Phrase {
  if (of.length > 0) return list(of.map((symbol) => sectorNamed(symbol, context) ?? the(named(symbol, context))));
  if (lines) return rows.length === 1 ? say`the largest holding (${called(rows[0]!.symbol)})` : say`the ${rows.length} largest holdings`;
  const companies = new Set(rows.map(companyOf)).size;
  return companies === 1 && top === 1
    ? say`the largest company (${called(rows[0]!.symbol)})`
    : say`the ${Math.max(companies, 1)} largest companies`;
}

/** A sector's fund stands for the sector, not for itself. */
function sectorNamed(symbol: string, { lookup }: Context): Phrase | undefined {
  const found = lookup.bySymbol(symbol);
  if (found === undefined || !("instrument" in found) || found.instrument.kind !== "etf" || found.instrument.sector === undefined)
    return undefined;
  return say`the ${called(found.instrument.sector)} sector`;
}

function ageOf(list_: Holdings, context: Context): Phrase[] {
  return context.asOf - list_.date <= OLD_DAYS ? [] : [say`The latest known holdings date from ${dayText(list_.date)}.`];
}

function named(symbol: string, context: Pick<Context, "lookup">): string {
  const found = context.lookup.bySymbol(symbol);
  return found === undefined ? symbol : nameOf(found);
}

/** Why the weights of a day cannot be given. */
function refusedFor(why: NoWeights, fund: Fund, question: ConcentrationQuestion, name: string, context: Context): Refused {
  if (why.none === "no list") return noHoldings(question, name, context);
  const message = say`The weights of ${the(name)} on ${dayText(context.asOf)} are not known: ${noWeightsText(why, fund, context.asOf)}.`;
  return { refused: { reason: "no data", message, suggestions: [] } };
}

function noHoldings({ side }: ConcentrationQuestion, name: string, context: Context): Refused {
  const fund = fundOf(side);
  const later = fund === undefined ? undefined : context.snapshot.records.holdings(fund.symbol)[0];
  const index = the(name);
  const missing =
    fund === undefined
      ? say`The weights of ${index} are not in the data: no fund that tracks it has holdings that can be read.`
      : say`The weights of ${index} are not in the data: a holdings file of ${called(fund.symbol)} would supply them.`;
  const message =
    later === undefined
      ? missing
      : say`No weights of ${index} were known by ${dayText(context.asOf)}: the first are those of ${called(later.fund)} on ${dayText(later.date)}.`;
  const suggestions = later === undefined ? [] : [`how concentrated was ${name} on ${english(dateText(later.date))}`];
  return { refused: { reason: "no data", message, suggestions } };
}
