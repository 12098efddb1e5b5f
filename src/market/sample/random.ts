/** Whole numbers of 32 bits, mulberry32: the same on every machine. */
function draws(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
}

/** Numbers from 0 up to 1. */
export function uniform(seed: number): () => number {
  const next = draws(seed);
  return () => next() / 4_294_967_296;
}

/** Standard normal numbers by Box and Muller (1958) from the same source, two from each pair. */
export function gaussian(seed: number): () => number {
  const next = uniform(seed);
  let spare = Number.NaN;
  return () => {
    if (!Number.isNaN(spare)) {
      const second = spare;
      spare = Number.NaN;
      return second;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - next()));
    const angle = 2 * Math.PI * next();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}

/** Mean and standard deviation of the sum of four random bytes. */
const MIDDLE = 510;
const SPREAD = Math.sqrt((256 ** 2 - 1) / 3);

/** Numbers that are nearly normal, in a third of the time: four bytes of one draw added up, none beyond 3.5. */
export function nearlyNormal(seed: number): () => number {
  const next = draws(seed);
  return () => {
    const bits = next();
    return ((bits & 255) + ((bits >>> 8) & 255) + ((bits >>> 16) & 255) + (bits >>> 24) - MIDDLE) / SPREAD;
  };
}

/** FNV-1a, so that what is made for one name does not depend on which others are made. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ char.codePointAt(0)!, 0x01000193);
  return value >>> 0;
}
