import type { Token } from "../text/tokens.ts";
import type { Filling } from "./filling.ts";

/** "Is September the worst month for stocks?", "is Monday the weakest day?": a part of the year, or the week, that may be the best or the worst of all. */
export function partAskedAbout(filling: Filling): { readonly of: "month" | "weekday"; readonly named: number } | undefined {
  const [unit, ...others] = filling.all("unit");
  const isOne = filling.has("best") !== filling.has("worst");
  // "the worst day of the week"
  const isOfWeek = unit === undefined ? filling.has("weekday") : unit.unit === "day";
  if (
    !filling.yesNo ||
    !isOne ||
    (unit !== undefined && unit.form !== "one") ||
    others.length > 0 ||
    !/^(?:is|does|are)$/.test(filling.tokenAt(askedAt(filling)))
  )
    return undefined;
  for (const { window, lead } of filling.all("window")) {
    if (window.type !== "period" || /^(?:since|from)$/.test(lead)) continue;
    const { period } = window;
    if (unit?.unit === "month" && period.type === "month" && period.year === undefined) return { of: "month", named: period.month };
    if (isOfWeek && period.type === "weekday" && !period.before) return { of: "weekday", named: period.weekday };
  }
  return undefined;
}

/** Where the question itself begins: behind "on average," and its like. */
function askedAt(filling: Filling): number {
  const lead = filling.words("average", "seasonal").find(({ at }) => at <= 1);
  return lead === undefined ? 0 : lead.at + lead.length;
}

/** "Which month has been the best for the S&P since 1950?": a part of the year is asked for; "which month was the best" is one of them all. */
export function asksPartOfYear(filling: Filling): boolean {
  const [unit, ...others] = filling.all("unit");
  if (unit === undefined || others.length > 0 || (unit.unit !== "month" && unit.unit !== "quarter" && unit.unit !== "half")) return false;
  const lead = filling.before(unit);
  const isAsked = lead?.slot === "word" && (lead.sense === "which" || lead.sense === "what");
  const verb = filling.tokenAt(unit.at + unit.length);
  const isGeneral = /^(?:is|has|tends|does)$/.test(verb) || (unit.form === "many" && /^(?:are|have|tend|do)$/.test(verb));
  const [window, ...more] = filling.all("window");
  const isLong = window === undefined || (more.length === 0 && /^(?:since|past|range|all)$/.test(window.window.type));
  return isAsked && isGeneral && isLong && filling.has("best") !== filling.has("worst");
}

/** "has it ever closed above 80 in March": in any March, which no question over one of them answers. */
export function takesOneForEver(tokens: readonly Token[], question: object): boolean {
  if (!/(?<!\S)(?:has|have) (?:\S+ ){0,6}ever(?!\S)/.test(tokens.map(({ text }) => text).join(" "))) return false;
  return Object.values(question).some(
    (value: { type?: string; period?: { type: string; year?: number } } | null) =>
      value?.type === "period" && /^(?:month|quarter|half)$/.test(value.period?.type ?? "") && value.period?.year === undefined,
  );
}
