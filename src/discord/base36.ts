const BASE = 36;

/** A snowflake in digits and small letters: 13 of them at most, where decimals take 20. */
export function shortened(snowflake: string): string {
  return BigInt(snowflake).toString(BASE);
}

/** The snowflake that a text of digits and small letters stands for. */
export function lengthened(text: string): string {
  return String([...text].reduce((sum, digit) => sum * BigInt(BASE) + BigInt(Number.parseInt(digit, BASE)), 0n));
}
