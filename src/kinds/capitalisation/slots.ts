import { takeDate } from "../../language/dates.ts";
import type { Filling } from "../../language/filling.ts";
import type { Slots } from "../../language/slots.ts";
import type { CapitalisationQuestion } from "./schema.ts";

export const capitalisationSlots: Slots<CapitalisationQuestion> = {
  slots: ["subject", "window", "amount"],
  senses:
    "valueBigger valueSmaller marketValue above whole members versus than compare howFar howMany howLong when what which sinceWhen enter first or and ratio stay every times than".split(
      " ",
    ),

  question(filling) {
    const isSign = filling.words("above").some(({ raw }) => raw === ">");
    const bigger = filling.take("valueBigger") || (isSign && filling.take("above"));
    const smaller = filling.take("valueSmaller");
    const value = filling.take("marketValue");
    if (!(bigger || smaller || value) || (bigger && smaller)) return undefined;
    const named = filling.all("subject");
    const [side, against, ...others] = filling.subjects();
    if (side === undefined || against === undefined || others.length > 0) return undefined;
    // "bigger" alone is said of companies, baskets and indices, not of what belongs to them: "is Apple's return bigger than Microsoft's"
    if (!value && named.some((part) => /'s$|’s$/i.test(part.raw))) return undefined;
    const multiple = filling.words("howMany").some(({ raw, at }) => /times/i.test(raw) && at < (named[0]?.at ?? 0));
    const on = takeDate(filling);
    if (on === undefined) return undefined;
    const about = (bigger || smaller) && !filling.yesNo ? aboutOf(filling) : undefined;
    // "when did it become bigger than"
    filling.use(...filling.words("enter").filter(({ raw }) => /^bec[ao]mes?$/i.test(raw)));
    filling.take(
      "versus",
      "than",
      "compare",
      "whole",
      "members",
      "howFar",
      "howMany",
      "howLong",
      "when",
      "sinceWhen",
      "first",
      "or",
      "and",
      "what",
      "which",
      "ratio",
      "stay",
      "every",
      "times",
    );
    return {
      kind: "capitalisation",
      ...(multiple ? { side: against, against: side } : { side, against }),
      asked: filling.yesNo || (isSign && filling.query) || about !== undefined ? (smaller ? "smaller" : bigger ? "bigger" : null) : null,
      ...(about === undefined ? {} : { about }),
      on,
    };
  },
};

/** What is asked of "bigger" or "smaller" but whether it is so; how much it is comes with its sign. */
function aboutOf(filling: Filling): CapitalisationQuestion["about"] {
  if (filling.has("sinceWhen", "when")) return "start";
  if (filling.has("howLong")) return "length";
  return filling.has("which") ? "which" : undefined;
}
