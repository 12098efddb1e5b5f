import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { claimsIn } from "../../../src/ask/claims/claims.ts";
import { realPrices, realSeries, snapshot } from "../../support/market.ts";
import { lexicon } from "../../support/phrasings.ts";
import { endOf, reference } from "../../support/reference.ts";

const FILES = {
  SPX: "^GSPC.csv",
  RUT: "^RUT.csv",
  IXIC: "NASDAQCOM.csv",
  NVDA: "NVDA.csv",
  AAPL: "AAPL.csv",
  MSFT: "MSFT.csv",
  AMZN: "AMZN.csv",
  TSLA: "TSLA.csv",
};
const market = realPrices ? snapshot(...Object.entries(FILES).map(([symbol, file]) => realSeries(symbol, file))) : snapshot();

/** Each claim of a message as of 7 June 2023: + confirmed, − off or not so, ? cannot be tested. */
function checked(message: string, now = endOf("2023-06-07")): string[] {
  const signs = { confirmed: "+", off: "−", "not testable": "?" } as const;
  return claimsIn(message, lexicon, { reference, snapshot: market, now }).map(({ text, verdict }) => `${signs[verdict]} ${text}`);
}

describe.skipIf(!realPrices)("what is told of another stretch, or of an index's members, on real closes", () => {
  it.each([
    // eight falls up to 10 October 2008, and +11.58% on the 13th
    [
      "2008-10-13",
      "Monday's surge ended the S&P 500's eight-day losing streak.",
      "+ Monday's surge ended the S&P 500's eight-day losing streak",
    ],
    [
      "2008-10-13",
      "Monday's surge ended the S&P 500's seven-day losing streak.",
      "− Monday's surge ended the S&P 500's seven-day losing streak",
    ],
    // the highest close of October 2007 was that of the 9th, its last 1,549.38
    ["2013-03-28", "The S&P 500 rose, eclipsing the record close of 1,565.15 set in October 2007.", "+ of 1,565.15 set in October 2007"],
    ["2013-03-28", "The S&P 500 rose, eclipsing the record close of 1,549.38 set in October 2007.", "− of 1,549.38 set in October 2007"],
    // 29 and 30 May 2014 were records, the 28th was none
    ["2014-05-30", "The S&P 500 gained 0.2%, its second record close in as many days.", "+ its second record close in as many days"],
    ["2014-05-30", "The S&P 500 gained 0.2%, its third record close in as many days.", "− its third record close in as many days"],
    // as bad on 16 March 2020
    [
      "2020-06-11",
      "Wall Street had its worst day since mid-March on Thursday.",
      "+ Wall Street had its worst day since mid-March on Thursday",
    ],
    [
      "2020-06-11",
      "Wall Street had its worst day since mid-April on Thursday.",
      "− Wall Street had its worst day since mid-April on Thursday",
    ],
    ["2016-06-28", "The S&P 500 rose. The rebound followed a two-day plunge of 5.3% in the S&P.", "? a two-day plunge of 5.3% in the S&P"],
    [
      "2012-06-01",
      "Friday's 2.5% slump pushed the S&P 500 into the red for the year.",
      "? Friday's 2.5% slump pushed the S&P 500 into the red for the year",
    ],
  ])("%s: %s", (asOf, message, claim) => {
    expect(checked(message, endOf(asOf))).toContain(claim);
  });

  it("is no move of the index", () => {
    expect(checked("Nvidia soared 24.4% on Thursday, yet more S&P 500 stocks fell than rose.", endOf("2023-05-25"))).toEqual([
      "+ Nvidia soared 24.4% on Thursday",
    ]);
  });
});

describe.skipIf(!realPrices)("the claims of a message, on real closes", () => {
  // Closes of 7 June 2023: Nasdaq 13,104.89 (+25.21% in 2023, 18.39% below its high), Nvidia +156.43%, Apple +36.86%, S&P −0.38% on the day
  it.each([
    ["The Nasdaq is up 25% this year and 18% below its high", ["+ The Nasdaq is up 25% this year", "+ 18% below its high"]],
    ["Nvidia is up 156% this year and in a bull market", ["+ Nvidia is up 156% this year", "+ in a bull market"]],
    [
      "The Russell remains in a bear market, down 23% from its November 2021 high",
      ["− The Russell remains in a bear market", "+ down 23% from its November 2021 high"],
    ],
    ["Microsoft lost 3.1%, Amazon 4.3% today", ["+ Microsoft lost 3.1%", "− Amazon 4.3% today"]],
    ["S&P down .38% today", ["+ S&P down .38% today"]],
    ["S&P up >10% YTD", ["+ S&P up >10% YTD"]],
    ["Nvidia is up 150%+ this year", ["+ Nvidia is up 150%"]],
    ["Apple is up 37% this year, at a record high", ["+ Apple is up 37% this year", "− at a record high"]],
    ["The Russell beat the Nasdaq by 4.17 points this week", ["+ The Russell beat the Nasdaq by 4.17 points this week"]],
    ["The S&P rose 2% today", ["− The S&P rose 2% today"]],
    ["The S&P 500 is in a bear market", ["+ The S&P 500 is in a bear market"]],
    ["the S&P is above 4,200", ["+ the S&P is above 4,200"]],
    ["Tesla is up 82% this year and Apple is up 37%", ["+ Tesla is up 82% this year", "+ Apple is up 37%"]],
    // a weekday and its date are one day: 26 May +1.30%, 25 May +24.37%, 6 January +2.28%
    ["The S&P 500 gained 1.3% on Friday, May 26.", ["+ The S&P 500 gained 1.3% on Friday, May 26"]],
    ["The S&P 500 rose 1.45% on Friday, January 6.", ["− The S&P 500 rose 1.45% on Friday, January 6"]],
    ["Nvidia jumped 24.4% on Thursday, May 25, after earnings.", ["+ Nvidia jumped 24.4% on Thursday, May 25"]],
    // who beats another is said before: the Russell +7.22% in 2023
    ["The Russell 2000 is up 7% this year, beating the Nasdaq.", ["+ The Russell 2000 is up 7% this year", "− beating the Nasdaq"]],
    ["The Russell 2000 is up 7% this year but trails the Nasdaq.", ["+ The Russell 2000 is up 7% this year", "+ trails the Nasdaq"]],
    ["Apple is up 37% this year, outperforming Nvidia.", ["+ Apple is up 37% this year", "− outperforming Nvidia"]],
    ["The Russell rose 1.8% today, beating the Nasdaq.", ["+ The Russell rose 1.8% today", "+ beating the Nasdaq"]],
    // each figure over its own stretch: −0.38% and −1.29% on the day
    ["The S&P fell 0.4%, but is still up 11% this year", ["+ The S&P fell 0.4%", "+ is still up 11% this year"]],
    ["The S&P fell 0.4% today, but is still up 11% this year", ["+ The S&P fell 0.4% today", "+ is still up 11% this year"]],
    ["This year, the S&P is up 11%", ["+ the S&P is up 11%"]],
    ["The Nasdaq fell 1.3% after a 0.4% gain Tuesday", ["+ The Nasdaq fell 1.3%", "+ a 0.4% gain Tuesday"]],
    ["For the week ended June 2, the S&P rose 1.8%", ["+ the S&P rose 1.8%"]],
    ["For the year ended December 31, 2022, the S&P fell 19.4%", ["+ the S&P fell 19.4%"]],
    // 182.90 on 24 May to 224.57 is +22.78%: without a decimal a figure is rounded, and never cut
    ["Tesla has gained 9 days in a row, up 23%", ["+ Tesla has gained 9 days in a row", "+ up 23%"]],
    ["Tesla has gained 9 days in a row, up 22%", ["+ Tesla has gained 9 days in a row", "− up 22%"]],
    ["The S&P 500 slipped 0.4%, two weeks after the debt deal", ["+ The S&P 500 slipped 0.4%"]],
    ["The Nasdaq lost 1.3%, its worst day since April", ["+ The Nasdaq lost 1.3%", "+ its worst day since April"]],
    ["The Nasdaq fell 1.3%, more than on Monday", ["+ The Nasdaq fell 1.3%"]],
    // 19.30% above the low of 12 October 2022
    ["The S&P has rallied 19.3% off its October low", ["+ The S&P has rallied 19.3% off its October low"]],
    // 529.04 points below 4,796.56
    ["The S&P is 529 points off its high.", ["+ The S&P is 529 points off its high"]],
    ["The S&P is 529 points below its high.", ["+ The S&P is 529 points below its high"]],
    // January 2023 +10.68%, January 2001 +12.23%
    ["The Nasdaq's best January since 2001.", ["+ The Nasdaq's best January since 2001"]],
    // what goes on today says nothing of Friday's run
    ["The Nasdaq gained 1.07% on Friday, its second straight gain.", ["+ The Nasdaq gained 1.07% on Friday", "+ its second straight gain"]],
    ["The S&P 500 and Nasdaq are up 11% and 25% this year", ["+ Nasdaq are up 11%", "+ 25% this year"]],
    ["Both the S&P and the Nasdaq fell more than 1% today", ["− the Nasdaq fell more than 1% today"]],
    ["The S&P 500 ended a three-day winning streak", ["− The S&P 500 ended a three-day winning streak"]],
    // a state is held against how long it is said to last: 56 closes above the 200-day average, the first on 20 March
    [
      "The S&P 500 has been above its 200-day average for 56 sessions",
      ["+ The S&P 500 has been above its 200-day average for 56 sessions"],
    ],
    [
      "The S&P 500 has been above its 200-day average for 50 sessions",
      ["− The S&P 500 has been above its 200-day average for 50 sessions"],
    ],
    [
      "The S&P 500 has closed above its 200-day average for more than two months",
      ["+ The S&P 500 has closed above its 200-day average for more than two months"],
    ],
    [
      "The S&P 500 is above its 200-day average for the third straight session",
      ["− The S&P 500 is above its 200-day average for the third straight session"],
    ],
    ["The S&P 500 has been above its 200-day average since March", ["+ The S&P 500 has been above its 200-day average since March"]],
    [
      "The S&P 500 has been above its 200-day average every day this year",
      ["− The S&P 500 has been above its 200-day average every day this year"],
    ],
    ["The S&P 500 has been above its 200-day average for", ["? The S&P 500 has been above its 200-day average for"]],
    ["The S&P 500 has been above its 200-day average for ages", ["? The S&P 500 has been above its 200-day average for ages"]],
    ["The S&P 500 has stayed above 4,000 for 49 sessions", ["+ above 4,000 for 49 sessions"]],
    ["The S&P 500 has stayed above 4,000 for 30 sessions", ["− above 4,000 for 30 sessions"]],
    // a bull market by the 20% rule since 28 December
    ["The Nasdaq has been in a bull market for five months", ["+ The Nasdaq has been in a bull market for five months"]],
    ["The Nasdaq has been in a bull market for 300 sessions", ["− The Nasdaq has been in a bull market for 300 sessions"]],
    // of 2022's runs, and not of the one that goes on
    ["The longest losing streak of the S&P in 2022 was seven days", ["− The longest losing streak of the S&P in 2022 was seven days"]],
    // told as a run, and not as a day besides
    ["The Nasdaq has trailed the S&P five days in a row", ["− The Nasdaq has trailed the S&P five days in a row"]],
  ])("%s", (message, wanted) => {
    expect(checked(message)).toEqual(wanted);
  });

  it.each(["Only the Nasdaq rose today", "Everything but the Russell rose today.", "All but the Russell fell today."])(
    "judges nothing of %j, which makes exceptions",
    (message) => {
      expect(checked(message)).toEqual([]);
    },
  );

  it("are held against what was known when the message was written, not against the close that came after", () => {
    // the S&P stood 11.57% up by the close of 6 June, and the session of the 7th has no close yet
    const morning = DateTime.fromISO("2023-06-07T11:00", { zone: "America/New_York" });
    expect(checked("The S&P is up 11.57% this year. The S&P is down 0.38% today.", morning)).toEqual([
      "+ The S&P is up 11.57% this year",
      "? The S&P is down 0.38% today",
    ]);
  });

  it("of a highest since a month are borne out where the last higher close lies in it", () => {
    // 4,283.85 on 6 June 2023; 4,305.20 on 16 August 2022
    const then = endOf("2023-06-06");
    expect(checked("The S&P 500 closed at its highest since August.", then)).toEqual(["+ The S&P 500 closed at its highest since August"]);
    expect(checked("The S&P 500 closed at its highest since July 2022.", then)).toEqual([
      "− The S&P 500 closed at its highest since July 2022",
    ]);
  });

  it.each([
    "The S&P 500 is anything but up 11% this year",
    "The S&P 500 is far from up 11% this year",
    "Excluding Nvidia, the S&P 500 is up 11% this year",
    "Ex-tech, the S&P 500 is up 11% this year",
    "The S&P 500 has gained 11.1% as of June 7",
    "Nasdaq up 24% through May",
    "Nasdaq was up 24% by May 31",
    "The S&P 500 was up 7.0% at the end of the first quarter",
    "S&P up 11.15% from its 2022 close",
    "After a dismal 2022, the Nasdaq is up 25%",
    "The S&P, which peaked in January 2022, is down 11%",
    "Ahead of June's Fed meeting, the S&P is up 11%",
    "The Nasdaq would have to fall 19% to be in a bear market",
    "the S&P might be up 15%",
    "I made 30% on Nvidia",
    "My Nasdaq fund is up 20%",
    "I think the S&P could fall 20%",
    "Adjusted for inflation, the S&P is up 8%",
    "The Nasdaq fell between 0.5% and 2% today",
    "S&P up to 4,300",
    "The S&P is not up 11% this year",
    "The S&P fell as much as 1% today",
    "The S&P rose 5.1%",
  ])("judges nothing of %j", (message) => {
    expect(checked(message).filter((claim) => !claim.startsWith("?"))).toEqual([]);
  });

  it.each(["The Nasdaq fell more than the S&P today", "The S&P has risen for 5 months", "The S&P is close to a bull market"])(
    "takes %j for no claim",
    (message) => {
      expect(checked(message)).toEqual([]);
    },
  );
});
