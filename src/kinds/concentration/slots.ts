import { isPresent, type Window } from "../../calendar/window.ts";
import { takeDate } from "../../language/dates.ts";
import type { Filling } from "../../language/filling.ts";
import { isGeneric } from "../../language/members.ts";
import { THE_MARKET } from "../../language/sides.ts";
import type { Slots } from "../../language/slots.ts";
import { fundOf } from "../../market/funds.ts";
import type { ConcentrationQuestion } from "./schema.ts";

const DEFAULT_TOP = 10;
/** Indices that hold companies though no fund of theirs is kept here: asked for, they are refused by name. */
const INDICES: ReadonlySet<string> = new Set([
  "NDX",
  "IXIC",
  "DJI",
  "QQQ",
  "DIA",
  "RUI",
  "RUA",
  "MID",
  "SML",
  "OEX",
  "SPY",
  "VOO",
  "VTI",
  "SOX",
]);

export const concentrationSlots: Slots<ConcentrationQuestion> = {
  slots: ["subject", "window", "length", "amount"],
  told: ["toldWeight", "toldShare"],
  senses:
    "weight concentration portion members whole topMost biggest howFar and most howMany what which performance price every last over stay versus at posted rank".split(
      " ",
    ),

  question(filling) {
    const weight = filling.has("weight");
    if (filling.words("performance").some(({ raw }) => /return|gain|loss|move|perform/i.test(raw))) return null;
    // "where did Apple's share finish": the close of one, and no part of an index
    const isOne = filling
      .words("portion", "weight")
      .some(({ raw, at, length }) => /^shares?$/i.test(raw) && filling.tokenAt(at + length) !== "of");
    // "how much is the Tesla share now"
    const isPriced =
      filling.words("price").some(({ raw }) => /^(?:finish|clos|trad|end|price|quote|cost)/i.test(raw)) ||
      filling.says("worth") ||
      (filling.words("weight").every(({ raw }) => /^shares?$/i.test(raw)) &&
        filling.words("howFar").some(({ raw }) => /^how much$/i.test(raw)) &&
        filling.says("is", "was", "cost", "costs"));
    if (isOne && filling.all("subject").length === 1 && isPriced) return null;
    const concentrated = filling.has("concentration") || namesLargest(filling);
    const sized = filling.has("portion") || isSizeIn(filling) || statesShare(filling);
    if (!(weight || concentrated || sized)) return undefined;
    const found = containerAndParts(filling);
    if (found === undefined) return undefined;
    const { side, of } = found;
    const top = topOf(filling);
    if (top === undefined || (of.length > 0 && top !== null)) return undefined;
    // a weight needs an owner: only "how concentrated …" means the largest without saying so
    if (of.length === 0 && top === null && !concentrated) return undefined;
    if (of.length > 0 && !(weight || sized)) return undefined;
    const since = filling.free("window").some(({ window }) => window.type === "since" || changesThisYear(window, filling));
    const window = since ? filling.window() : takeDate(filling);
    if (window === undefined || window === "several") return undefined;
    // "now and a year ago": two lists, of which one answer has the older beside the newest
    if (!since && window !== null && filling.says("now", "currently") && filling.has("and", "versus")) return undefined;
    // a fund's fact sheet counts holdings, names and positions by line, companies with all their share classes
    const countsLines = filling
      .words("members")
      .some(({ raw }) => /^(?:holding|position|line|name|stock|constituent|member|issue)/i.test(raw));
    const asksEffective = filling.words("concentration").some(({ raw }) => /^(?:effective|herfindahl)/i.test(raw));
    // "list the five largest companies"
    filling.use(...filling.words("rank").filter(({ raw }) => /^(?:list|name|show)/i.test(raw)));
    filling.take(
      "weight",
      "concentration",
      "portion",
      "members",
      "whole",
      "topMost",
      "biggest",
      "howFar",
      "and",
      "most",
      "howMany",
      "what",
      "which",
      "every",
      "performance",
      "price",
      "stay",
      "last",
      "at",
      "posted",
    );
    if (of.length > 1) filling.take("versus");
    return {
      kind: "concentration",
      side,
      of,
      top: top ?? DEFAULT_TOP,
      on: since ? null : window,
      window: since ? window : null,
      ...(of.length > 1 && filling.has("versus", "which", "every") ? { each: true as const } : {}),
      ...(of.length === 0 && countsLines ? { lines: true as const } : {}),
      ...(of.length === 0 && asksEffective ? { about: "effective" as const } : {}),
    };
  },
};

/** The index that holds, and what it holds: "tech" in an index is its sector, not the Nasdaq-100. */
function containerAndParts(filling: Filling): { side: string; of: string[] } | undefined {
  const named = filling.all("subject");
  if (named.some(({ sort, symbols }) => sort === "group" && symbols.length > 4)) return undefined;
  const isContainer = (symbol: string): boolean => fundOf(symbol) !== undefined || INDICES.has(symbol);
  const exact = named
    .filter(({ raw }) => !isGeneric(raw))
    .flatMap(({ symbols, raw }) => (/^(?:tech|tech stocks)$/i.test(raw) ? ["XLK"] : symbols));
  // "its weight in the technology fund": the list of a fund that is not kept here
  const isIn = ({ at, symbols }: (typeof named)[number]): boolean =>
    !symbols.some(isContainer) && /^in$/.test(filling.tokenAt(filling.tokenAt(at - 1) === "the" ? at - 2 : at - 1));
  // "how much of the S&P 500 is in financials" names the whole first
  const isOfWhole = filling.has("portion") && named[0]?.symbols.some(isContainer) === true;
  if (named.length > 1 && named.some(isIn) && !isOfWhole) return undefined;
  const containers = [...new Set(exact.filter(isContainer))];
  if (containers.length > 1) return undefined;
  filling.use(...named);
  return { side: containers[0] ?? THE_MARKET, of: [...new Set(exact.filter((symbol) => !isContainer(symbol)))] };
}

/** "how big is Apple in the S&P 500": one inside the other. */
function isSizeIn(filling: Filling): boolean {
  const [part, whole] = filling.all("subject");
  if (part === undefined || whole === undefined || !filling.words("howFar", "howMany").some(({ raw }) => SIZED.test(raw))) return false;
  const article = filling.tokenAt(whole.at - 1) === "the" ? 1 : 0;
  return part.at < whole.at && /^(?:in|within|inside)$/.test(filling.tokenAt(whole.at - article - 1));
}

const SIZED = /^(?:how (?:big|large|much)|how (?:many|much) (?:percent|per cent|pct|%))$/i;

/** "Apple is 7.1% of the S&P 500" */
function statesShare(filling: Filling): boolean {
  const subjects = filling.all("subject");
  return filling
    .all("amount")
    .some(
      (part) =>
        part.unit === "percent" &&
        filling.tokenAt(part.at + part.length) === "of" &&
        subjects.some(({ at }) => at < part.at) &&
        subjects.some(({ at }) => at > part.at),
    );
}

/** "the largest holdings of the S&P", "biggest company in the index": the largest by weight. */
function namesLargest(filling: Filling): boolean {
  return (
    filling.has("biggest", "topMost") &&
    filling.words("members").some(({ raw }) => /^(?:holding|compan|constituent|component|position|name)/i.test(raw))
  );
}

/** "top ten", "the 5 biggest", "largest three"; null where no number is, undefined where one is that is no rank. */
function topOf(filling: Filling): number | null | undefined {
  const amounts = filling.all("amount");
  const [amount] = amounts;
  const ranked = filling.has("biggest", "topMost");
  if (amount === undefined) return ranked ? (isSingular(filling) ? 1 : DEFAULT_TOP) : null;
  if (amount.unit === "percent" && amounts.length === 1) return null;
  const whole = Number.isInteger(amount.value) && amount.value >= 1 && amount.value <= 500;
  if (amounts.length > 1 || amount.unit !== "none" || !whole || !ranked) return undefined;
  filling.use(amount);
  return amount.value;
}

/** "the largest company", "the biggest holding" */
function isSingular(filling: Filling): boolean {
  return filling.words("members").some(({ raw }) => /^(?:company|member|constituent|component|holding|stock|position)$/i.test(raw));
}

/** "how has its weight changed this year": from the year's start; without a change asked for, "this year" is now. */
function changesThisYear(window: Window, filling: Filling): boolean {
  const thisYear = isPresent(window) && window.type === "period" && window.period.type === "relative" && window.period.unit === "year";
  return thisYear && filling.words("performance").some(({ raw }) => /chang/i.test(raw));
}
