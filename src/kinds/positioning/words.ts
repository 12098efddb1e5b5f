import { pairs, phrases } from "../../language/lexicon/forms.ts";
import type { Words } from "../../language/lexicon.ts";

/** What the words mean that this kind alone takes. */
export const words: Words = {
  speculators: phrases(
    "non commercial accounts | noncommercial accounts | speculative accounts | speculators | large spec | spec | specs | speculative | speculator | large speculators | big speculators | large specs | big specs | speculative traders | non commercials | noncommercials | noncommercial | non commercial | noncommercial traders | non commercial traders | hedge funds | hedge fund | fast money | futures traders | leveraged traders | large traders",
  ),
  futures: phrases(
    "minis | mini | futures | futes | future | contract | e mini | emini | e minis | eminis | futures contracts | futures market | contracts | mini futures | e mini futures | emini futures | futs | futures positions",
  ),
  positioning: [
    ...pairs(
      "as per the | per the | as per the most recent | per the most recent | as per the latest | per the latest | on the latest | in the latest | according to the latest | in the most recent | on the most recent | as of the latest | by the latest | going by the latest",
      "cot report | cftc report | report | commitments report | commitments of traders report | cot",
    ),
    ...phrases(
      "positioning | positioned | positions | position | cot | cot report | cot data | commitments of traders | commitment of traders | commitments of traders report | commitments report | cftc | cftc data | cftc report | held | futures positioning | futures positions | holding | hold | latest report | last report | weekly report | report",
    ),
  ],
  openInterest: phrases(
    "number of outstanding contracts | the number of outstanding contracts | outstanding contracts | of the open interest | contracts were open | contracts are open | contracts stood open | contracts open | open contracts | contracts outstanding | contracts were outstanding | relative to open interest | as a share of open interest | share of open interest | as a percentage of open interest | percent of open interest | in relation to open interest | versus open interest | compared with open interest | against open interest | of open interest | open interest | oi | of oi | as % of oi | % of oi | share of oi | as a % of oi | as % of open interest | as a % of open interest | % of open interest",
  ),
  gross: phrases("gross | gross position | gross positions | gross exposure"),
  weekOverWeek: phrases("week over week | week on week"),
  netShort: phrases("more short than long | more shorts than longs | net short | net shorts | net short position"),
  netLong: phrases("more long than short | more longs than shorts | net long | net longs | net long position"),
};
