import type { Claim, Stated } from "../question/claim.ts";

/** Differences smaller than this are binary fractions', not the figures'. */
const ROUNDING = 1e-9;

/**
 * Whether a figure found bears a stated one out. As it stands: it rounds to the digits stated, or is cut to them where one is a decimal. After "about": within
 * two units of the last digit; after "nearly" within them and not above. After "over": at least as large, after "under": smaller, both by size in the direction stated.
 */
export function judge(stated: Stated, found: number | null): Claim {
  if (found === null || Number.isNaN(found)) return { stated: stated.value, found: null, verdict: "not testable" };
  return { stated: stated.value, found, verdict: bearsOut(stated, found) ? "confirmed" : "off" };
}

function bearsOut({ value, digit, hedge, whole = false }: Stated, found: number): boolean {
  const sign = value < 0 ? -1 : 1;
  const [said, is] = [value * sign, found * sign];
  switch (hedge) {
    case "about":
      return Math.abs(is - said) <= 2 * digit + ROUNDING;
    case "nearly":
      return is <= said + ROUNDING && said - is <= 2 * digit + ROUNDING;
    case "over":
      return is >= said - ROUNDING;
    case "under":
      return is >= 0 && is < said - ROUNDING;
    case null: {
      const units = is / digit;
      const wanted = Math.round(said / digit);
      return Math.round(units + ROUNDING) === wanted || (!whole && Math.trunc(units + ROUNDING) === wanted);
    }
  }
}

/** A value of an answer where it is a number. */
export function numberOr(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}
