import type { Filling } from "./filling.ts";

/** "Which month has been the best for the S&P since 1950?": a part of the year is asked for; "which month was the best" is one of them all. */
export function asksPartOfYear(filling: Filling): boolean {
  const [unit, ...others] = filling.all("unit");
  if (unit === undefined || others.length > 0 || (unit.unit !== "month" && unit.unit !== "quarter" && unit.unit !== "half")) return false;
  const lead = filling.before(unit);
  const isAsked = lead?.slot === "word" && (lead.sense === "which" || lead.sense === "what");
  const verb = filling.tokenAt(unit.at + unit.length);
  const isGeneral = /^(?:is|has|tends|does)$/.test(verb);
  const [window, ...more] = filling.all("window");
  const isLong = window === undefined || (more.length === 0 && /^(?:since|past|range|all)$/.test(window.window.type));
  return isAsked && isGeneral && isLong && filling.has("best") !== filling.has("worst");
}
