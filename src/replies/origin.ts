import { name, type Phrase, say, verbatim } from "../wording/phrase.ts";

/** Where closes come from: "yahoo ^GSPC", "file ^GSPC.csv", the sample. */
export function originText(from: string): Phrase {
  return from.startsWith("file ") ? say`file ${verbatim(from.slice("file ".length))}` : name(from);
}
