import type { Day } from "../calendar/day.ts";
import { back, type Span, spanOf } from "../calendar/span.ts";
import type { Window } from "../calendar/window.ts";
import type { Context } from "./context.ts";

/**
 * First and last day of a stretch that something must begin and end in; without bounds where none is named.
 * @param end the last session, from which "the past 20 years" count back
 */
export function limitsOf(scope: Window | null, { asOf }: Pick<Context, "asOf">, end: Day): Span {
  const [first, last] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  switch (scope?.type) {
    case "since":
      return { first: spanOf(scope.from, asOf)?.first ?? first, last };
    case "period":
      return spanOf(scope.period, asOf) ?? { first, last };
    case "range":
      return { first: spanOf(scope.from, asOf)?.first ?? first, last: spanOf(scope.to, asOf)?.last ?? last };
    case "past":
      return { first: back(end, scope.count, scope.unit) + 1, last };
    default:
      return { first, last };
  }
}
