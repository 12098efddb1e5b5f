import { globSync, readFileSync } from "node:fs";

/** The keys of all sentences that the source holds: of every say`…` and sayAs("…")`…`, those inside another's gaps too. */
export function sentencesOfSource(): ReadonlySet<string> {
  return new Set(filesOfSource().flatMap((file) => sentencesIn(readFileSync(file, "utf8"))));
}

function filesOfSource(): string[] {
  return globSync("src/**/*.ts").filter((file) => !file.endsWith("/wording/phrase.ts"));
}

/** Where each sentence is said: in the folder of a kind, or elsewhere (null). */
export function placesOfSentences(): ReadonlyMap<string, ReadonlySet<string | null>> {
  const places = new Map<string, Set<string | null>>();
  for (const file of filesOfSource()) {
    const kind = /^src\/kinds\/([^/]+)\//.exec(file)?.[1] ?? null;
    for (const key of sentencesIn(readFileSync(file, "utf8"))) places.set(key, (places.get(key) ?? new Set()).add(kind));
  }
  return places;
}

/** Whether one kind alone says a sentence. */
export function isOneKinds(places: ReadonlySet<string | null> | undefined): boolean {
  return places?.size === 1 && !places.has(null);
}

export function sentencesIn(source: string): string[] {
  return [...source.matchAll(/\bsay(?:As\("([^"]*)"\))?`/g)].map((match) => {
    const { text } = templateAt(source, match.index + match[0].length);
    return match[1] === undefined ? text : `${match[1]}|${text}`;
  });
}

/** A template literal from behind its backtick on: its text with numbered gaps, and where it ends. */
function templateAt(source: string, from: number): { text: string; end: number } {
  let text = "";
  let gaps = 0;
  for (let at = from; at < source.length; at++) {
    if (source[at] === "`") return { text, end: at };
    if (source[at] === "\\") throw new Error(`an escape in a sentence at ${source.slice(from, at + 20)}`);
    if (source[at] === "$" && source[at + 1] === "{") {
      text += `{${gaps++}}`;
      at = endOfGap(source, at + 2);
    } else text += source[at];
  }
  throw new Error("a template without an end");
}

function endOfGap(source: string, from: number): number {
  let depth = 1;
  for (let at = from; at < source.length; at++) {
    if (source[at] === "`") at = templateAt(source, at + 1).end;
    else if (source[at] === "{") depth += 1;
    else if (source[at] === "}" && --depth === 0) return at;
  }
  throw new Error("a gap without an end");
}
