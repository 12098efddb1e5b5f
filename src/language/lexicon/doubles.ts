import { phrases } from "./forms.ts";

/** Names that mean one or the other of two instruments, whichever of them a sentence is read with. */
export interface DoubleName {
  readonly phrases: readonly string[];
  readonly symbols: readonly [string, string];
  /** those of one family are meant alike: "growth vs value" is of the Russell 1000 or of the S&P 500, each side of it */
  readonly family?: string;
}

export const doubleNames: readonly DoubleName[] = [
  { phrases: phrases("nasdaq | naz | nas | nasdaq index"), symbols: ["IXIC", "NDX"] },
  { phrases: phrases("tech | tech stocks"), symbols: ["NDX", "XLK"] },
  {
    phrases: phrases(
      "small caps | small cap | smallcaps | smallcap | small cap stocks | small stocks | small companies | smaller companies",
    ),
    symbols: ["RUT", "SML"],
  },
  { phrases: phrases("google"), symbols: ["GOOGL", "GOOG"] },
  { phrases: phrases("banks | bank stocks"), symbols: ["BKX", "XLF"] },
  { phrases: phrases("oil"), symbols: ["USO", "XLE"] },
  { phrases: phrases("bonds"), symbols: ["TLT", "AGG"] },
  { phrases: phrases("big tech | tech giants"), symbols: ["MAG7", "FAANG"] },
  { phrases: phrases("semis | chips | semiconductors"), symbols: ["SOX", "SMH"] },
  { phrases: phrases("china | chinese stocks"), symbols: ["SSEC", "HSI"] },
  { phrases: phrases("growth | growth stocks"), symbols: ["IWF", "IVW"], family: "style" },
  { phrases: phrases("value | value stocks"), symbols: ["IWD", "IVE"], family: "style" },
];

/** Words that ask two things, each with the words that ask one of them: they are offered, and neither is answered. */
export const doubleWords: readonly { readonly phrases: readonly string[]; readonly clearer: readonly [string, string] }[] = [
  {
    phrases: phrases(
      "biggest fall | biggest drop | biggest decline | biggest loss | worst fall | worst drop | worst decline | worst loss | largest fall | largest drop | largest decline | largest loss | steepest fall | steepest drop | steepest decline | deepest drop | deepest decline",
    ),
    clearer: ["worst day", "deepest fall from a high"],
  },
  {
    phrases: phrases("biggest gain | biggest rise | biggest rally | largest gain | largest rise | best gain | best rise | steepest rise"),
    clearer: ["best day", "best month"],
  },
];
