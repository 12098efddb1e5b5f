import { describe, expect, it } from "vitest";
import { claimsIn } from "../../src/questions/claims.ts";
import { realPrices, realSeries, snapshot } from "../support/market.ts";
import { lexicon } from "../support/phrasings.ts";
import { endOf, reference } from "../support/reference.ts";

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
function checked(message: string): string[] {
  return claimsIn(message, lexicon, { reference, snapshot: market, now: endOf("2023-06-07") }).claims.map(({ text, answer }) => {
    const so = answer === null ? null : answer.claim === undefined ? answer.verdict : answer.claim.verdict === "confirmed";
    return `${so === null || so === undefined ? "?" : so ? "+" : "−"} ${text}`;
  });
}

describe.skipIf(!realPrices)("the claims of a message, on real closes", () => {
  // Closes of 7 June 2023: Nasdaq 13,104.89 (+25.21 % in 2023, 18.39 % below its high), Nvidia +156.43 %, Apple +36.86 %, S&P −0.38 % on the day
  it.each([
    ["The Nasdaq is up 25% this year and 18% below its high", ["+ The Nasdaq is up 25% this year", "+ 18% below its high"]],
    ["Nvidia is up 156% this year and in a bull market", ["+ Nvidia is up 156% this year", "+ in a bull market"]],
    ["The Russell remains in a bear market, down 23% from its November 2021 high", ["+ down 23% from its November 2021 high"]],
    ["Microsoft lost 3.1%, Amazon 4.3% today", ["+ Microsoft lost 3.1%", "? Amazon 4.3% today"]],
    ["S&P down .38% today", ["+ S&P down 0.38% today"]],
    ["S&P up >10% YTD", ["+ S&P up more than 10% YTD"]],
    ["Nvidia is up 150%+ this year", ["+ Nvidia is up 150% or more this year"]],
    ["Apple is up 37% this year, at a record high", ["+ Apple is up 37% this year", "− at a record high"]],
    ["The Russell beat the Nasdaq by 4.17 points this week", ["+ The Russell beat the Nasdaq by 4.17 points this week"]],
    ["The S&P rose 2% today", ["− The S&P rose 2% today"]],
    ["The S&P 500 is in a bear market", ["+ The S&P 500 is in a bear market"]],
    ["the S&P is above 4,200", ["+ the S&P is above 4,200"]],
    ["Tesla is up 82% this year and Apple is up 37%", ["+ Tesla is up 82% this year", "+ Apple is up 37%"]],
  ])("%s", (message, wanted) => {
    expect(checked(message)).toEqual(wanted);
  });

  it.each([
    "The Nasdaq would have to fall 19% to be in a bear market",
    "the S&P might be up 15%",
    "I made 30% on Nvidia",
    "My Nasdaq fund is up 20%",
    "I think the S&P could fall 20%",
    "Adjusted for inflation, the S&P is up 8%",
    "The Nasdaq fell between 0.5% and 2% today",
    "S&P up to 4,300",
    "The S&P 500 and Nasdaq are up 11% and 25% this year",
    "Both the S&P and the Nasdaq fell more than 1% today",
    "The S&P is not up 11% this year",
    "The S&P fell as much as 1% today",
    "The S&P rose 5.1%",
  ])("judges nothing of %j", (message) => {
    expect(checked(message)).toEqual([`? ${message}`]);
  });

  it.each(["The Nasdaq fell more than the S&P today", "The S&P has risen for 5 months", "The S&P is close to a bull market"])(
    "takes %j for no claim",
    (message) => {
      expect(checked(message)).toEqual([]);
    },
  );

  it("asks no more than so many questions, however many claims a message pretends to make", () => {
    const claims =
      "best S&P week since 1950 and worst Nasdaq day since 1987 and best RUT month since 2001 and longest IXIC streak since 1999\n";
    let asked = 0;
    const counting = new Proxy(market, {
      get: (target, name, receiver) => {
        if (name === "asOf") asked += 1;
        return Reflect.get(target, name, receiver);
      },
    });
    claimsIn(claims.repeat(33).slice(0, 4000), lexicon, { reference, snapshot: counting, now: endOf("2023-06-07") });
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(200);
  });
});
