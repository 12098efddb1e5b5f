import { takeDate } from "../../language/dates.ts";
import { memberCues, takeState } from "../../language/members.ts";
import type { Reading } from "../../language/reading.ts";
import type { CapitalisationQuestion } from "../../question/capitalisation.ts";

export const capitalisationCues: Readonly<Record<string, readonly string[]>> = {
  ...memberCues,
  bigger: [
    "bigger",
    "bigger than",
    "larger",
    "larger than",
    "worth more",
    "worth more than",
    "more valuable",
    "more valuable than",
    "more highly valued than",
    "greater than",
  ],
  smaller: ["smaller", "smaller than", "worth less", "worth less than", "less valuable", "less valuable than"],
  marketValue: [
    "market cap",
    "mkt cap",
    "mkt caps",
    "market caps",
    "market value",
    "market values",
    "market capitalization",
    "market capitalisation",
    "capitalization",
    "capitalisation",
    "mcap",
    "by market cap",
    "by market value",
    "valued",
    "valuation",
  ],
};

export function readCapitalisation(reading: Reading): CapitalisationQuestion | undefined {
  const bigger = reading.take("every", "bigger");
  const smaller = reading.take("smaller");
  const value = reading.take("marketValue");
  if (!(bigger || smaller || value) || (bigger && smaller) || reading.has("not", "up", "down", "behind")) return undefined;
  const [side, against, ...others] = reading.sides();
  if (side === undefined || against === undefined || others.length > 0) return undefined;
  const on = takeDate(reading);
  if (on === undefined) return undefined;
  reading.claim(...reading.all("cue").filter((item) => item.cue === "compare" && /^compar/i.test(item.raw)));
  reading.take("versus", "whole", "members", "far", "when", "sinceWhen", "or", "and");
  takeState(reading, "worth");
  return {
    kind: "capitalisation",
    side,
    against,
    asked: reading.isYesNo() ? (smaller ? "smaller" : bigger ? "bigger" : null) : null,
    on,
  };
}
