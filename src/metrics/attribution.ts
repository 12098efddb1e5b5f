/** One sector on both sides of an attribution: weights at the base and returns over the window, fractions. */
export interface SectorPair {
  readonly weight: number;
  readonly benchmarkWeight: number;
  readonly sectorReturn: number;
  readonly benchmarkReturn: number;
}

export interface SectorEffect {
  /** being more or less in the sector than the benchmark */
  readonly allocation: number;
  /** the sector's own return against the benchmark's in it, at the benchmark's weight */
  readonly selection: number;
  /** both together */
  readonly interaction: number;
}

/**
 * What each sector contributes to the spread of a portfolio over its benchmark; all effects sum to the spread of the two
 * weighted returns.
 * @param sectors weights of each side sum to one; a return of a sector without weight does not count
 * @see Brinson and Fachler (1985), Measuring Non-US Equity Portfolio Performance
 */
export function brinsonFachler(sectors: readonly SectorPair[]): SectorEffect[] {
  const benchmark = sectors.reduce((sum, each) => sum + each.benchmarkWeight * each.benchmarkReturn, 0);
  return sectors.map(({ weight, benchmarkWeight, sectorReturn, benchmarkReturn }) => ({
    allocation: (weight - benchmarkWeight) * (benchmarkReturn - benchmark),
    selection: benchmarkWeight * (sectorReturn - benchmarkReturn),
    interaction: (weight - benchmarkWeight) * (sectorReturn - benchmarkReturn),
  }));
}

/**
 * An index's return without some of its members.
 * @param whole return of the index, a fraction
 * @param parts weights at the base and returns of the members left out
 * @returns return of the rest, whose weight is what the parts leave of one; NaN where they leave nothing
 */
export function returnWithout(whole: number, parts: readonly { readonly weight: number; readonly rate: number }[]): number {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  const contribution = parts.reduce((sum, part) => sum + part.weight * part.rate, 0);
  return weight >= 1 ? Number.NaN : (whole - contribution) / (1 - weight);
}
