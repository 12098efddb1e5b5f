const VOWEL = /[aeiou]/;

/**
 * All forms of verbs given by their principal parts: "gain", "rise/rose/risen", "set/set/set".
 * A regular verb makes base, -s, -ed and -ing, its last consonant doubled where it is short and stressed ("drop", "dropped").
 */
export function verbs(text: string): string[] {
  return text.trim().split(/\s+/).flatMap(formsOf);
}

function formsOf(parts: string): string[] {
  // "shoot-up/shot-up": the particle stands behind every form
  const particle = /-(?:up|down|off|back|on|out|away)(?=\/|$)/.exec(parts)?.[0];
  if (particle !== undefined) return formsOf(parts.replaceAll(particle, "")).map((form) => `${form}${particle}`);
  const [base, past, participle] = parts.split("/") as [string, string?, string?];
  const regular = past ?? `${stemOf(base)}ed`.replace(/eed$/, base.endsWith("e") ? "ed" : "eed");
  return [...new Set([base, third(base), regular, participle ?? regular, `${ingStem(base)}ing`])];
}

function third(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return isConsonantY(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function stemOf(base: string): string {
  if (isConsonantY(base)) return `${base.slice(0, -1)}i`;
  return base.endsWith("e") ? base.slice(0, -1) : doubled(base);
}

function ingStem(base: string): string {
  if (base.endsWith("ie")) return `${base.slice(0, -2)}y`;
  return base.endsWith("e") && !/(?:ee|ye|oe)$/.test(base) ? base.slice(0, -1) : doubled(base);
}

function isConsonantY(base: string): boolean {
  return base.endsWith("y") && !VOWEL.test(base.at(-2) ?? "");
}

/** One syllable that ends in a single vowel and a single consonant: "drop", "slip", "sit". */
function doubled(base: string): string {
  return /^(?:out|over|under)?[^aeiou]*[aeiou][bdfgklmnprt]$/.test(base) ? `${base}${base.at(-1)}` : base;
}

/** Phrases written one after the other with bars between. */
export function phrases(text: string): string[] {
  return text
    .split("|")
    .map((phrase) => phrase.trim().replace(/\s+/g, " "))
    .filter((phrase) => phrase !== "");
}

/** Every first with every second: ways to say one thing in two words. */
export function pairs(firsts: string, seconds: string): string[] {
  return phrases(firsts).flatMap((first) => phrases(seconds).map((second) => `${first} ${second}`));
}
