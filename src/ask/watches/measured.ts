import { readDigits, readNumber } from "../../text/numbers.ts";
import { type AskText, type Condition, condition } from "../condition.ts";

const VERB = "(?: (?:is|are|be|goes|go|gets|trades|closes|stands|stays|turns|makes? up|weighs?|reach(?:es)?))?";
const OVER = "(?:above|over|higher than|more than|greater than|bigger than|exceeds?|tops?|reaches|hits|passes|at least|>=?|≥)";
const UNDER = "(?:below|under|beneath|lower than|less than|smaller than|at most|<=?|≤)";
const MOVED =
  "(?: (?:rises?|climbs?|jumps?|spikes?|steepens|widens|falls?|drops?|dips?|sinks?|slips?|flattens|narrows)(?= (?:above|over|below|under|beneath|to|past)\\b))?";
const UNIT = "%|percent|points?|x|times|bps?|basis points";
const FIGURE = new RegExp(
  `^(.+?)(?:${VERB}|${MOVED}) (${OVER}|${UNDER}) (-?)\\$?(\\d[\\d.,]*k?)\\s*(${UNIT})?(?: of (?:the )?(.+))?$`,
  "i",
);

/** A measure that is to be beyond a figure. */
interface Sought {
  readonly measure: string;
  /** what it is a part of: "the top ten above 40% of the S&P 500" */
  readonly of: string | undefined;
  readonly over: boolean;
  /** as it is written: "40%" */
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
}

function soughtIn(text: string): Sought | null {
  const [, measure, side, sign, digits, unit = "", of] = FIGURE.exec(text) ?? [];
  const value = numberOf(digits);
  // "falls by more than 5%": a move is no measure
  if (measure === undefined || value === undefined || /\b(?:up|down|rises?|falls?|drops?|gains?|loses?|beats?|by)$/i.test(measure))
    return null;
  const over = new RegExp(`^${OVER}$`, "i").test(side!);
  return {
    measure,
    of,
    over,
    figure: `${sign}${digits}${unit === "%" ? "%" : unit === "" ? "" : ` ${unit}`}`,
    value: sign === "-" ? -value : value,
    unit: unit.toLowerCase(),
  };
}

/** "1,250.5", "40", "7.2k" */
function numberOf(digits = ""): number | undefined {
  const number = Number(digits.replace(/,(?=\d{3})/g, "").replace(/k$/i, ""));
  return digits === "" || Number.isNaN(number) ? undefined : number * (/k$/i.test(digits) ? 1000 : 1);
}

/** A measure with a question of its own, and which of its figures is meant, in the unit that people write. */
interface Measure {
  /** its words can be read as another condition too, which is never meant: "Apple's share of the S&P tops 8%" */
  readonly first?: true;
  readonly says: RegExp;
  readonly asks: (match: RegExpExecArray, sought: Sought) => string | null;
  readonly figure: (values: Readonly<Record<string, unknown>>, sought: Sought) => unknown;
}

const BASIS_POINTS = /^(?:bps?|basis points)$/;
const MEASURES: readonly Measure[] = [
  {
    says: /^(?:the )?(?:us )?(?:yield curve|2s ?10s|10y[- ]2y(?: spread)?|(?:yield )?(?:spread|gap|difference) (?:between|of) (?:the )?(?:10|ten)[- ]?y\w*(?: yields?)? (?:and|over) (?:the )?(?:2|two)[- ]?y\w*(?: yields?)?|(?:the )?10[- ]?y\w*(?: yield)? (?:less|minus|over) (?:the )?2[- ]?y\w*(?: yield)?|2s?[/-]10s?(?: spread)?)$/i,
    asks: () => "10-year less 2-year yield",
    figure: ({ slopeBasisPoints }, { unit }) =>
      typeof slopeBasisPoints !== "number" ? null : BASIS_POINTS.test(unit) ? slopeBasisPoints : slopeBasisPoints / 100,
  },
  {
    says: /^(?:the )?(?:weight of (?:the )?)?(?:top|largest|biggest) (\w+)(?: (?:names?|stocks?|companies|holdings|positions|members))?(?: weight)?(?: (?:of|in) (?:the )?(.+))?$|^(?:the )?(?:weight of (?:the )?)?(\w+) (?:largest|biggest)(?: (?:names?|stocks?|companies|holdings|positions|members))?(?: (?:of|in) (?:the )?(.+))?$/i,
    asks: ([, first, inside, second, inside2], { of, unit }) => {
      const count = readNumber([(first ?? second ?? "").toLowerCase()], 0)?.value ?? readDigits(first ?? second);
      if (count === undefined || !/^(?:%|percent)$/.test(unit)) return null;
      return `weight of the ${count} largest in the ${of ?? inside ?? inside2 ?? "S&P 500"}`;
    },
    figure: ({ share }) => (typeof share === "number" ? share * 100 : null),
  },
  {
    // "Apple's share of the S&P 500", "the weight of Nvidia in the index"
    first: true,
    says: /^(?:the )?(?:(.+?)['’]s? (?:weight|share) (?:of|in) (?:the )?(.+)|(?:weight|share) of (?:the )?(.+?) in (?:the )?(.+))$/i,
    asks: ([, first, inside, second, inside2], { unit }) =>
      /^(?:%|percent)$/.test(unit) ? `weight of ${first ?? second} in the ${inside ?? inside2}` : null,
    figure: ({ share }) => (typeof share === "number" ? share * 100 : null),
  },
  {
    says: /^(?:the )?(?:ratio of (?:the )?(.+?) to (?:the )?(.+)|(.+?)(?:\/|-to-| to )(?:the )?(.+?) ratio)$/i,
    asks: ([, first, second, third, fourth]) => `ratio of ${first ?? third} to ${second ?? fourth}`,
    figure: ({ ratio }, { unit }) => (/^(?:|x|times)$/.test(unit) ? ratio : null),
  },
  {
    says: /^(?:the )?(?:(.+?)(?:['’]s)? (?:14-day )?RSI|(?:14-day )?RSI (?:of|on|for) (?:the )?(.+))$/i,
    asks: ([, first, second]) => `RSI of ${first ?? second}`,
    figure: ({ rsi14, rsi }, { unit }) => (unit === "" ? (rsi14 ?? rsi) : null),
  },
];

/** The years of two yields, which are no stretches of time. */
const YIELD_SPREAD =
  /\b(?:spread|gap|difference|less|minus)\b.*\b\d+[- ]?y(?:r|ear)?s?\b.*\d|\b\d+[- ]?y(?:r|ear)?s?\b.*\b(?:spread|gap|less|minus)\b.*\d/i;

/** Whether a text is on the gap between two yields, which is a measure alone. */
export function isYieldSpread(text: string): boolean {
  return YIELD_SPREAD.test(text);
}

const WITHIN =
  /^(.+?)(?: (?:is|are|gets|comes|moves|closes|trades|climbs|goes))? (?:back )?within (\d[\d.]*)\s*(?:%|percent) of (?:its|the|an?) ((?:all[- ]time |record |52[- ]week |one[- ]year )?(?:high|peak|record|top)|record high)(?: close)?$/i;

/** "within 2% of its record": how far below its high a market is at most. */
function withinOf(text: string): { readonly asked: string; readonly most: number } | null {
  const [, market, figure, high] = WITHIN.exec(text) ?? [];
  if (market === undefined || high === undefined) return null;
  return { asked: `how far is ${market} from its ${/52|one/.test(high) ? "52-week" : "all-time"} high`, most: Number(figure) / 100 };
}

/** The other ways in which a measure beyond a figure is asked: as a claim that it is that figure, or by a question of its own. */
export function measuredAskings(text: string): readonly string[] {
  const within = withinOf(text);
  if (within !== null) return [within.asked];
  const sought = soughtIn(text);
  if (sought === null) return [];
  const own = ownOf(sought);
  return [...(own === null ? [] : [own.asked]), ...(isYieldSpread(text) ? [] : [claimed(sought)])];
}

/** Whether a text is on a measure alone, whatever else its words can mean. */
export function isMeasureAlone(text: string): boolean {
  const sought = soughtIn(text);
  return isYieldSpread(text) || (sought !== null && ownOf(sought)?.first === true);
}

/** Whether a measure is beyond a figure: "beta of Nvidia above 2". Null for what is none, or of which there are no figures. */
export function measured(text: string, ask: AskText): Condition | null {
  const within = withinOf(text);
  if (within !== null) {
    const answer = ask(within.asked);
    const { drawdown } = answer.values;
    return typeof drawdown === "number" && answer.also === undefined ? { answer, holds: -drawdown <= within.most, momentary: false } : null;
  }
  const sought = soughtIn(text);
  if (sought === null) return null;
  const own = ownOf(sought);
  if (own !== null) {
    const answer = ask(own.asked);
    const figure = own.figure(answer.values);
    return typeof figure === "number" && answer.also === undefined ? { answer, holds: isBeyond(figure, sought), momentary: false } : null;
  }
  if (isYieldSpread(text)) return null;
  const asked = claimed(sought);
  const answer = ask(asked, "condition");
  const { claim, also } = answer;
  if (also !== undefined || typeof claim?.stated !== "number" || typeof claim.found !== "number") return null;
  if (condition(asked, ask) === null) return null;
  return { answer, holds: sought.over ? claim.found > claim.stated : claim.found < claim.stated, momentary: false };
}

function claimed({ measure, figure, of }: Sought): string {
  return `${measure} is ${figure}${of === undefined ? "" : ` of the ${of}`}`;
}

function ownOf(sought: Sought) {
  for (const { says, asks, figure, first } of MEASURES) {
    const match = says.exec(sought.measure);
    const asked = match === null ? null : asks(match, sought);
    if (asked !== null) return { asked, first, figure: (values: Readonly<Record<string, unknown>>) => figure(values, sought) };
  }
  return null;
}

function isBeyond(figure: number, { value, over }: Sought): boolean {
  return over ? figure > value : figure < value;
}
