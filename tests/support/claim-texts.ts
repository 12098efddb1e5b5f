/** Pieces that market reports are made of, and pieces that break careless readers; random texts are made of both. */
export const FRAGMENTS: readonly string[] = [
  ..."The S&P 500|the Nasdaq composite|Russell 2000|its|both|each|respectively|Apple and Microsoft|the 10-year yield|the VIX|Wall Street|it|Bitcoin|$NVDA|$BTC".split(
    "|",
  ),
  ..."rose|fell|slid 2.4%|gained 86.97 points, or 2.4%, to 3,752.75|up|down 21.3%|snapping|a four-day losing streak|its fifth straight loss|worst day since June 2020|best week ever|a record|its 28th of the year|below its Aug. 29 peak|into a bear market|from 3.15% late Friday|less than half a per cent|a fifth of its value|more than doubled|23 basis points".split(
    "|",
  ),
  ..."for the week|on Friday|in 2022|since|since the|for the first time|this year|in the quarter|of the week|a week earlier|late|between 1% and 2%|within 2% of".split(
    "|",
  ),
  ..."and|but|while|, which|, after|;|. |? |! |\n|\n\n• |(|)|“|”|—|…|…. |,|-|%|+|−|$|£|~|>|<".split("|"),
  ..."```|**|||http://example.com/%|@everyone|<@123456789012345678>|\u202e|\u0000|\ud83d|😵|👩‍👩‍👧|ﷺ|İ|ß|0|00000000000000000000|9e99|1e-300|-0|.|..|NaN|Infinity|__proto__|constructor|toString".split(
    "|",
  ),
];

/** Random numbers below a bound, the same for each seed. */
export function randomBy(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A text of about so many characters, of fragments in random order. */
export function randomText(length: number, random: (below: number) => number): string {
  let text = "";
  while (text.length < length) text += `${FRAGMENTS[random(FRAGMENTS.length)]}${random(6) === 0 ? "" : " "}`;
  return text.slice(0, length);
}
