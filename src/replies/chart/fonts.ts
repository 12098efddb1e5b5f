import { createRequire } from "node:module";
import { GlobalFonts } from "@napi-rs/canvas";

/** A file holds either the letters of Western languages or the rest of Latin: the second stands in where the first has none. */
export const FAMILY = "Inter, Inter Extended";
const SUBSETS = [
  ["Inter", "latin"],
  ["Inter Extended", "latin-ext"],
] as const;
const WEIGHTS = [400, 600] as const;

/** What those two files can draw. @see @fontsource/inter/unicode.json */
const BEYOND = /[^\u0020-\u007e\u00a0-\u02ff\u1e00-\u1eff\u2000-\u206f\u20a0-\u20c0\u2122\u2191\u2193\u2212\u2215]/gu;

/**
 * Makes Inter known to the canvas, from the package: pictures look alike wherever they are drawn.
 * @throws Error where a file of the package is missing
 */
export function registerFonts(): void {
  const { resolve } = createRequire(import.meta.url);
  for (const [family, subset] of SUBSETS) {
    for (const weight of WEIGHTS) {
      const file = resolve(`@fontsource/inter/files/inter-${subset}-${weight}-normal.woff2`);
      if (GlobalFonts.registerFromPath(file, family) === null) throw new Error(`the font ${file} cannot be read`);
    }
  }
}

/** A text with a question mark for each character that Inter's files have no form for. */
export function printable(text: string): string {
  return text.replace(BEYOND, "?");
}
