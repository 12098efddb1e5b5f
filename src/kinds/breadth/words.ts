import { phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  advancers: phrases(
    "advance decline tally | advance decline count | advancers decliners | advancing and declining | advancing and of declining | of advancing and of declining | advancing versus declining | rising and falling | rising versus falling | gaining and losing | gainers and decliners | winners and losers | advancing and declining members | advancing and declining issues | advances and declines | risers and fallers | up versus down stocks | advancers | decliners | advancing stocks | declining stocks | advance decline | advancers and decliners | advancers versus decliners | advancers vs decliners | gainers and losers | advance decline line | gainers vs losers | advance decline numbers | advances and declines | advance decline ratio | a d line | advances versus declines",
  ),
  newHighs: phrases(
    "new 52w lows | new 52w highs | new 52wk lows | new 52wk highs | new 52 wk lows | new 52 wk highs | 52w new lows | 52w new highs | 52 week new highs | 52 week new lows | new 1y lows | new 1y highs | new 52w closing highs | new 52 week closing highs | new 52w highs | new closing highs | 52w closing highs | new highs and lows | new 52 week highs versus new lows | new highs versus new lows | new 52 week highs vs new lows | new 52 week highs against new lows | new highs and new lows | new 52 week highs and lows | new 52 week highs and new 52 week lows | 52 week highs and lows | new highs vs new lows | new highs vs lows | highs and lows | new highs against new lows | net new highs | net new 52 week highs | new highs minus new lows | net highs",
  ),
  averageStock: phrases(
    "average s&p name | the average s&p name | average s&p 500 name | typical s&p name | average stock in the s&p | average stock in the s&p 500 | average stock of the s&p | average name in the s&p | average name | average s&p stock | average s&p 500 stock | the average s&p stock | the average s&p 500 stock | typical s&p stock | typical s&p 500 stock | average s&p 500 member | average s&p member | average spx stock | average spx member | average s&p 500 company | average s&p company | a stock in average | a stock on average | the stock in average | the median share | average stock | typical stock | median stock | average share | the average company",
  ),
};
