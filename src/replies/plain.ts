/** A character that ends a text which was cut. */
const CUT = "…";

/** Control characters, and format characters such as the ones that turn the writing direction: they show nothing and can hide something. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/** Text without half surrogates, control and format characters; line breaks stay. */
export function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(/\t/g, " ")
    .replace(INVISIBLE, (character) => (character === "\n" ? "\n" : ""));
}

/** White space but for the no-break ones, which hold a figure and its unit together. */
const SPACE = /[^\S\u00a0\u202f]+/g;

/** The same as one trimmed line with single spaces. */
export function oneLine(text: string): string {
  return plain(text).replace(SPACE, " ").trim();
}

/**
 * Plain text so that Discord shows it as it stands: no emphasis, link, mention, list or heading comes of it.
 * A backslash before any ASCII punctuation shows that punctuation; `@` is parted from what follows by a zero-width space,
 * as a backslash does not stop `@everyone` from being coloured like a ping.
 * @see https://support.discord.com/hc/en-us/articles/210298617 (Markdown Text 101)
 */
export function escaped(text: string): string {
  return plain(text)
    .replace(/[\\*_~`|<[\]]/g, "\\$&")
    .replace(/:\/\//g, ":\\//")
    .replace(/^(\s*)([#>]|[-+](?=[\s#]))/gm, "$1\\$2")
    .replace(/^(\s*\d+)\.(?=\s)/gm, "$1\\.")
    .replace(/@/g, "@\u200b");
}

/**
 * The text, or as much of it as fits with `…` at its end; never cut inside a surrogate pair or after an escaping backslash.
 * @param max largest length of the result in UTF-16 units, which is never less than the characters Discord counts; at least 1
 */
export function clipped(text: string, max: number): string {
  if (text.length <= max) return text;
  let kept = text.slice(0, max - CUT.length);
  if (/[\uD800-\uDBFF]$/.test(kept)) kept = kept.slice(0, -1);
  const backslashes = /\\*$/.exec(kept)?.[0].length ?? 0;
  if (backslashes % 2 === 1) kept = kept.slice(0, -1);
  return kept + CUT;
}

/**
 * Lines joined by line breaks, as many whole ones as fit; the rest is said as a count, never cut through.
 * @param max largest length of the result; a first line that is longer by itself is clipped
 * @param more says how many lines are left out
 */
export function fitted(lines: readonly string[], max: number, more = (count: number): string => `${CUT} and ${count} more`): string {
  if (lines.length === 0) return "";
  const whole = lines.join("\n");
  if (whole.length <= max) return whole;
  const kept: string[] = [];
  let length = 0;
  for (const line of lines) {
    const rest = more(lines.length - kept.length - 1);
    if (length + line.length + 1 + rest.length > max) break;
    kept.push(line);
    length += line.length + 1;
  }
  if (kept.length > 0) return [...kept, more(lines.length - kept.length)].join("\n");
  return clipped(lines[0] ?? "", max);
}
