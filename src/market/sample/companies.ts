import { indexAtOrBefore } from "../series.ts";
import { type Point, type Slice, shared } from "./course.ts";
import { type Course, type Courses, dayOf } from "./courses.ts";
import { once } from "./once.ts";
import { hash, uniform } from "./random.ts";
import type { SampleMarket, SampleSector } from "./schema.ts";

/** A company of the made-up market. */
export interface Company {
  readonly symbol: string;
  readonly name: string;
  readonly sector: string;
  /** close of the last session, dollars */
  readonly price: number;
  /** share of the index on the last session, a fraction */
  readonly weight: number;
  /** shares outstanding: the same on every day */
  readonly shares: number;
  readonly beta: number;
  readonly own: number;
  /** yearly dividend yield, 0 for none */
  readonly dividend: number;
  /** ISO date of its first session */
  readonly begins: string;
  /** shares of the index on the days of `companies.weighed`; of the largest alone */
  readonly weights?: readonly number[] | undefined;
}

export interface Companies {
  /** every one, by symbol */
  readonly all: ReadonlyMap<string, Company>;
  /** Market values over the value of all of them, times the index's level: what a company adds to the index, in its points. */
  points(symbol: string): Course;
}

/**
 * The companies of the index. On every day their points add up to its level: the market is shared out among its sectors, a sector among its largest
 * companies and the rest, the rest among the others.
 */
export function companiesOf(sample: SampleMarket, courses: Courses): Companies {
  const all = new Map<string, Company>();
  for (const sector of sample.sectors.list) for (const company of described(sector, sample)) all.set(company.symbol, company);
  const since = <T extends Int32Array | Float64Array>(days: Int32Array, values: T): T =>
    values.subarray(indexAtOrBefore(days, dayOf(sample.companies.begin))) as T;
  const market = once(() => {
    const { days, values } = courses.logLevels(sample.market.symbol)!;
    return { days: since(days, days), logs: since(days, values) };
  });
  const membersOf = (sector: string): Company[] => [...all.values()].filter((company) => company.sector === sector);
  const largest = once((sector: string) => {
    const { days, logs } = market();
    return shared(slicesOf(membersOf(sector), sectorWeights(sector, sample, courses), sample), days, logs);
  });
  const others = once((sector: string) => {
    const { days, logs } = market();
    const small = membersOf(sector).filter(({ weights }) => weights === undefined);
    return shared(smallSlicesOf(small, days, sample.seed), days, logs);
  });

  return {
    all,
    points: (symbol) => {
      const { sector, weights } = all.get(symbol)!;
      const { days, values: sectorPoints } = courses.sectorPoints(sector);
      const whole = since(days, sectorPoints);
      const share = largest(sector).get(weights === undefined ? REST : symbol)!;
      const ofRest = weights === undefined ? others(sector).get(symbol)! : undefined;
      const values = new Float64Array(whole.length);
      for (let i = 0; i < values.length; i++) values[i] = whole[i]! * share[i]! * (ofRest === undefined ? 1 : ofRest[i]!);
      return { days: market().days, values };
    },
  };
}

/** The companies of a sector that have no weights of their own, as one slice. */
const REST = "the rest";
const BILLION = 1e9;
/** How fast market values fall from one smaller company to the next. */
const FALLING = 0.97;

/** The companies of a sector with what the file leaves to defaults and, of the smaller ones, to chance. */
function described(sector: SampleSector, sample: SampleMarket): Company[] {
  const { value: whole, begin } = sample.companies;
  const last = sector.weights.at(-1)!;
  const known = Object.entries(sector.companies).map(
    ([symbol, { name, price, beta = 1, own, dividend = 0, begins = begin, weights, value = 0 }]) => {
      const weight = weights?.at(-1) ?? (value * BILLION) / whole;
      return { symbol, name, sector: sector.name, price, beta, own, dividend, begins, weights, weight };
    },
  );
  const left = last - known.reduce((sum, { weight }) => sum + weight, 0);
  const sizes = sector.others.map((_, i) => FALLING ** i);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const smaller = sector.others.map((text, i) => {
    const [symbol] = text.split(" ", 1) as [string];
    const random = uniform(hash(symbol) ^ sample.seed);
    return {
      symbol,
      name: text.slice(symbol.length + 1),
      sector: sector.name,
      price: Math.round(25 * Math.exp(2.5 * random()) * 100) / 100,
      beta: 0.7 + 0.6 * random(),
      own: 0.18 + 0.14 * random(),
      dividend: Math.max(0, Math.round((0.04 * random() - 0.01) * 1000) / 1000),
      begins: begin,
      weight: (left * sizes[i]!) / total,
    };
  });
  return [...known, ...smaller].map((company) => ({ ...company, shares: Math.round((company.weight * whole) / company.price) }));
}

/** A sector's share of the index on the days on which its largest companies are weighed. */
function sectorWeights(sector: string, { companies }: SampleMarket, courses: Courses): number[] {
  const { days, shares } = courses.sectorShares();
  return companies.weighed.map((iso) => shares.get(sector)![indexAtOrBefore(days, dayOf(iso))]!);
}

function slicesOf(companies: readonly Company[], sector: readonly number[], { companies: { weighed }, seed }: SampleMarket): Slice[] {
  const dates = weighed.map(dayOf);
  const large = companies.filter(({ weights }) => weights !== undefined);
  const left = sector.map((share, i) => share - large.reduce((sum, { weights }) => sum + weights![i]!, 0));
  const slice = (name: string, beta: number, own: number, weights: readonly number[]): Slice => ({
    name,
    seed: hash(name) ^ seed,
    beta,
    own,
    points: weights.map((weight, i): Point => [dates[i]!, weight / sector[i]!]),
    reports: name !== REST,
  });
  return [...large.map(({ symbol, beta, own, weights }) => slice(symbol, beta, own, weights!)), slice(REST, 1, 0.02, left)];
}

/** The smaller companies: each ends with its share and began with another, larger or smaller by chance. */
function smallSlicesOf(companies: readonly Company[], days: Int32Array, seed: number): Slice[] {
  const whole = companies.reduce((sum, { weight }) => sum + weight, 0);
  return companies.map(({ symbol, beta, own, weight }) => {
    const chance = hash(symbol) ^ seed;
    const start = Math.exp(1.2 * (uniform(chance ^ 1)() - 0.5));
    const points: Point[] = [
      [days[0]!, (start * weight) / whole],
      [days.at(-1)!, weight / whole],
    ];
    return { name: symbol, seed: chance, beta, own, points, reports: true };
  });
}
