import { phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  advancers: phrases(
    "advance decline tally | advance decline count | advancers decliners | advancing and declining | advancing and of declining | of advancing and of declining | advancing versus declining | rising and falling | rising versus falling | gaining and losing | gainers and decliners | winners and losers | advancing and declining members | advancing and declining issues | advances and declines | risers and fallers | up versus down stocks | advancers | decliners | advancing stocks | declining stocks | advance decline | advancers and decliners | advancers versus decliners | advancers vs decliners | gainers and losers | advance decline line | gainers vs losers | advance decline numbers | advances and declines | advance decline ratio | a d line | advances versus declines",
  ),
  newHighs: phrases(
    "new 52w closing highs | new 52 week closing highs | new 52w highs | new closing highs | 52w closing highs | new highs and lows | new 52 week highs versus new lows | new highs versus new lows | new 52 week highs vs new lows | new 52 week highs against new lows | new highs and new lows | new 52 week highs and lows | new 52 week highs and new 52 week lows | 52 week highs and lows | new highs vs new lows | new highs vs lows | highs and lows | new highs against new lows | net new highs | net new 52 week highs | new highs minus new lows | net highs",
  ),
  capWeight: phrases(
    "cap weight | cap weighted | market cap weighted | capitalization weighted | capitalisation weighted | cap weighted index | cap weighted version | market cap weight | cap weighted one | cap weighting",
  ),
  equalWeight: phrases(
    "equal weight | equal weighted | equally weighted | equal weight version | equal weight index | equal weighted index | equal weighting",
  ),
  averageStock: phrases(
    "a stock in average | a stock on average | the stock in average | the median share | average stock | typical stock | median stock | average share | the average company",
  ),
};
