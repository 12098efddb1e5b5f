import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/respond.ts";
import { kinds } from "../../src/kinds/kinds.ts";
import { sampleSnapshot } from "../../src/market/sample/sample.ts";
import { loadSample } from "../../src/oracle/reference.ts";
import { locales } from "../../src/wording/locale.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";

const market = await loadSample("data");
const snapshot = sampleSnapshot(market, reference.exchange);
const texts = [
  ...new Set(kinds.flatMap(({ examples, about }) => [...examples, ...(about.samples ?? []).flatMap(({ asked }) => Object.values(asked))])),
];

/** A line of a phone, or of a page's title; German and French need more letters for the same. */
const LONGEST = { en: 90, de: 120, fr: 120 } as const;

/** Longer ones, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "when did the Russell last beat the Nasdaq 100 by 2.5 points on two days in one week?":
    "two names, a lead, how often within what, and the days: all of it is asked for",
  "top 3 sectors past 3 months": "three long names with their figures, each of which is asked for",
  "lowest 60-day correlation of the S&P and the Nasdaq": "two full names, a measure with its length, and two dates that are both asked for",
};

describe.each(locales)("a headline in %s", (locale) => {
  it.each(texts)("of the sample market is one short line: %s", (text) => {
    const { headline } = ask(text, lexicon, { reference, snapshot, now: endOf(market.ends), locale });
    expect(headline).not.toContain("\n");
    if (text in EXCEPTIONS) return;
    expect([headline, headline.length <= LONGEST[locale]]).toEqual([headline, true]);
  });
});
