/** A number found in words, and how many words it took. */
export interface NumberFound {
  readonly value: number;
  readonly length: number;
  /** decimals as written ("29.90" has two); 0 for words */
  readonly decimals: number;
}

const UNITS: ReadonlyMap<string, number> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, 20 + 10 * i]),
);
const ORDINALS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
    .split(" ")
    .map((word, i) => [word, i + 1]),
);
/** Words that a slip of the keyboard must not turn into another number. */
export const ordinalWords: readonly string[] = [...ORDINALS.keys()];
export const numberWords: readonly string[] = [...TENS.keys(), ...[...UNITS.keys()].filter((word) => word.length > 4)];

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["half", 1 / 2],
  ["third", 1 / 3],
  ["quarter", 1 / 4],
  ["fourth", 1 / 4],
  ["fifth", 1 / 5],
  ["tenth", 1 / 10],
]);

const PLAIN = /^\d+(?:,\d{3})*(?:\.(\d+))?$/;
/** Words that a number or an ordinal begins with. */
export const numberOpeners: readonly string[] = [...UNITS.keys(), ...TENS.keys(), ...ORDINALS.keys(), "a", "an", "hundred"];

/** Whether a word begins with a digit. */
export function isDigit(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** "2.5", "1,204", "17", "twenty one", "two and a half", "a dozen", "a couple of", "a hundred". */
export function readNumber(words: readonly string[], at: number): NumberFound | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  const digits = isDigit(first) ? PLAIN.exec(first) : null;
  if (digits !== null) {
    const value = Number(first.replaceAll(",", ""));
    return sized(words, at, 1, value) ?? andAHalf(words, at, { value, length: 1, decimals: digits[1]?.length ?? 0 });
  }
  if (first === "a" || first === "an") {
    const second = words[at + 1];
    if (second === "dozen") return { value: 12, length: 2, decimals: 0 };
    const size = SIZES.get(second ?? "");
    if (size !== undefined) return { value: size, length: 2, decimals: 0 };
    if (second === "couple") return { value: 2, length: words[at + 2] === "of" ? 3 : 2, decimals: 0 };
    return undefined;
  }
  if (first === "hundred") return { value: 100, length: 1, decimals: 0 };
  const unit = UNITS.get(first);
  if (unit !== undefined) {
    return sized(words, at, 1, unit) ?? andAHalf(words, at, { value: unit, length: 1, decimals: 0 });
  }
  const tens = TENS.get(first);
  if (tens === undefined) return undefined;
  const more = UNITS.get(words[at + 1] ?? "");
  if (more !== undefined && more > 0 && more < 10)
    return sized(words, at, 2, tens + more) ?? { value: tens + more, length: 2, decimals: 0 };
  return sized(words, at, 1, tens) ?? andAHalf(words, at, { value: tens, length: 1, decimals: 0 });
}

const SIZES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["grand", 1000],
  ["million", 1_000_000],
]);

/** "10 grand", "two hundred", "five hundred thousand": a number with the sizes behind it. */
function sized(words: readonly string[], at: number, length: number, value: number): NumberFound | undefined {
  let [next, product] = [at + length, value];
  for (let size = SIZES.get(words[next] ?? ""); size !== undefined; size = SIZES.get(words[next] ?? "")) {
    product *= size;
    next += 1;
  }
  return next === at + length ? undefined : { value: product, length: next - at, decimals: 0 };
}

const PLURALS: ReadonlyMap<string, number> = new Map([
  ["thirds", 1 / 3],
  ["quarters", 1 / 4],
  ["fourths", 1 / 4],
  ["fifths", 1 / 5],
  ["tenths", 1 / 10],
]);

/** "a fifth", "one third", "two thirds", "half": a share, as a fraction. */
export function readFraction(words: readonly string[], at: number): NumberFound | undefined {
  const parts = PLURALS.get(words[at + 1] ?? "");
  const count = parts === undefined ? undefined : UNITS.get(words[at]!);
  if (parts !== undefined && count !== undefined && count > 1 && count * parts < 1) return { value: count * parts, length: 2, decimals: 0 };
  const lead = words[at] === "a" || words[at] === "one" ? 1 : 0;
  const fraction = FRACTIONS.get(words[at + lead] ?? "");
  if (fraction === undefined || (lead === 0 && words[at] !== "half")) return undefined;
  return { value: fraction, length: lead + 1, decimals: 0 };
}

/** "third" or "3rd" as 3. */
export function readOrdinal(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const named = ORDINALS.get(word);
  if (named !== undefined || !isDigit(word)) return named;
  const match = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word);
  return match === null ? undefined : Number(match[1]);
}

/** The same of one or two words: "37th", "thirty-seventh", which is written as two. */
export function readOrdinalAt(words: readonly string[], at: number): { readonly value: number; readonly length: number } | undefined {
  const tens = TENS.get(words[at] ?? "");
  const unit = tens === undefined ? undefined : ORDINALS.get(words[at + 1] ?? "");
  if (tens !== undefined && unit !== undefined && unit < 10) return { value: tens + unit, length: 2 };
  const round = /^(\p{L}+)ieth$/u.exec(words[at] ?? "");
  const value = readOrdinal(words[at]) ?? (round === null ? undefined : TENS.get(`${round[1]}y`));
  return value === undefined ? undefined : { value, length: 1 };
}

/** A whole number of at most four digits, as years and dates are written. */
export function readDigits(word: string | undefined): number | undefined {
  return word !== undefined && /^\d{1,4}$/.test(word) ? Number(word) : undefined;
}

/** "two and a half", "two and three quarters", "one and one quarter". */
function andAHalf(words: readonly string[], at: number, found: NumberFound): NumberFound {
  const next = at + found.length;
  if (words[next] !== "and") return found;
  const [count, part] = [words[next + 1], words[next + 2]];
  const isOne = count === "a" || count === "one";
  if (isOne && part === "half") return { value: found.value + 0.5, length: found.length + 3, decimals: 1 };
  if (isOne && part === "quarter") return { value: found.value + 0.25, length: found.length + 3, decimals: 2 };
  if (count === "three" && part === "quarters") return { value: found.value + 0.75, length: found.length + 3, decimals: 2 };
  return found;
}
