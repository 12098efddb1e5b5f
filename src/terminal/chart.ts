import type { Answer } from "../question/answer.ts";
import type { Taste, Theme } from "../replies/chart/chart.ts";
import type { Painter } from "../replies/chart/painter.ts";
import type { Locale } from "../wording/locale.ts";
import { write } from "./files.ts";
import { terminalWords } from "./words.ts";

/** A file that a picture is written to. */
export interface ChartFile {
  readonly path: string;
  readonly theme: Theme;
}

/**
 * Writes the picture of an answer, or of the first answer of its text that has one.
 * @returns the result, as a line for the person at the terminal
 */
export async function writeChart(answer: Answer, file: ChartFile, locale: Locale = "en"): Promise<string> {
  // Loaded here: a question without a picture needs no drawing.
  const { openPainter } = await import("../replies/chart/painter.ts");
  const painter = openPainter();
  try {
    return await writeWith(painter, answer, file, locale);
  } finally {
    await painter.close();
  }
}

/** The same with a painter that has been opened, and stays open. */
export async function writeWith(
  { draw }: Pick<Painter, "draw">,
  answer: Answer,
  { path, theme }: ChartFile,
  locale: Locale,
): Promise<string> {
  const taste: Taste = { theme, locale };
  for (const each of [answer, ...(answer.also ?? [])]) {
    const picture = await draw(each, taste);
    if (picture === null) continue;
    await write(path, picture.png);
    return terminalWords[locale].chartIn(path, picture.alt);
  }
  return terminalWords[locale].nothingToDraw(path);
}
