import { ordinal, percent } from "../../wording/figures.ts";
import { joined, name, type Phrase, say } from "../../wording/phrase.ts";

export interface Rated {
  readonly side: { readonly name: string };
  readonly rate: number;
}

/** "Nvidia +189.54%" */
export function ratedText({ side, rate }: Rated): Phrase {
  return joined([name(side.name), percent(rate)], " ");
}

/**
 * "Technology sector −2.87% this year, 2nd of 11 from the bottom; worst: Financials sector −5.97%."
 * @param ordered from the end that is asked about
 * @param place of the one that is asked about, from 0
 */
export function placedText(ordered: readonly Rated[], place: number, fromWorst: boolean, over: Phrase): Phrase {
  const [own, first] = [ratedText(ordered[place]!), ratedText(ordered[0]!)];
  return fromWorst
    ? say`${own} ${over}, ${ordinal(place + 1)} of ${ordered.length} from the bottom; worst: ${first}.`
    : say`${own} ${over}, ${ordinal(place + 1)} of ${ordered.length}; best: ${first}.`;
}
