/** A function of a name, or of nothing, that remembers what it gave. */
export function once<A extends readonly [] | readonly [string], T>(make: (...given: A) => T): (...given: A) => T {
  const made = new Map<string | undefined, T>();
  return (...given) => {
    const [key] = given;
    if (!made.has(key)) made.set(key, make(...given));
    return made.get(key)!;
  };
}
