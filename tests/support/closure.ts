import { readdirSync, readFileSync } from "node:fs";
import { kinds } from "../../src/kinds/kinds.ts";
import { type Change, hashOf, pickFor } from "./closure/change.ts";
import { changing } from "./closure/changing.ts";
import { preserving } from "./closure/preserving.ts";
import { understood } from "./phrasings.ts";

/** A text that is read, and how. */
export interface Read {
  readonly text: string;
  readonly asOf: string | undefined;
  readonly read: string;
}

/** A changed text, and what it was made of. */
export interface Variant {
  readonly half: "preserving" | "changing";
  readonly change: string;
  readonly of: Read;
  readonly text: string;
}

/** How it was read, and whether that is right: as before where the change preserves, otherwise where it does not. */
export interface Judged extends Variant {
  readonly read: string;
  readonly right: boolean;
}

/**
 * Tables whose texts are not changed: those in other languages, which English words around them would not leave in one, and one in
 * which so much is talk that a change would often fall upon it, and change nothing.
 */
const LEFT: ReadonlySet<string> = new Set(["german.tsv", "french.tsv", "natural.tsv"]);

/** Every English text of the tables and every example of a kind that is not refused, each once. */
export function readTexts(): Read[] {
  const rows = (file: string): string[][] =>
    readFileSync(`tests/ask/${file}`, "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split("\t"));
  const own = [
    "phrasings.tsv",
    ...readdirSync("tests/ask/phrasings").flatMap((file) => (LEFT.has(file) ? [] : [`phrasings/${file}`])),
  ].flatMap(rows);
  const dated = new Map<string, string | undefined>([
    ...own.map(([text, , asOf]) => [text!, asOf === "" ? undefined : asOf] as const),
    ...rows("held-out.tsv").map(([text]) => [text!, undefined] as const),
    ...kinds.flatMap(({ examples }) => examples.map((text) => [text, undefined] as const)),
  ]);
  return [...dated].map(([text, asOf]) => ({ text, asOf, read: understood(text, asOf) })).filter(({ read }) => !read.startsWith("refusal"));
}

/** Every change of every text that it applies to. */
export function variantsOf(texts: readonly Read[], seed = 1): Variant[] {
  const made = (half: Variant["half"], changes: readonly Change[]): Variant[] =>
    changes.flatMap(({ name, make }) =>
      texts.flatMap((of) => {
        const text = make(of.text, pickFor(`${name} ${of.text}`, seed));
        return text === null || text === of.text ? [] : [{ half, change: name, of, text }];
      }),
    );
  return [...made("preserving", preserving), ...made("changing", changing)];
}

/**
 * Texts that a change was made in and that have the same answer all the same, each with the reason: it fell upon talk, or made no sentence.
 * Judged by hand; one that is no longer made or no longer read as before is to be taken out.
 */
export const same: ReadonlyMap<string, string> = new Map(
  readFileSync("tests/ask/closure-same.tsv", "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t") as [string, string]),
);

export function judged(variant: Variant): Judged {
  const read = understood(variant.text, variant.of.asOf);
  const preserves = variant.half === "preserving" || same.has(variant.text);
  return { ...variant, read, right: (read === variant.of.read) === preserves };
}

/** So many variants of each half, always the same ones of the same texts. */
export function sampleOf(variants: readonly Variant[], size: number): Variant[] {
  return (["preserving", "changing"] as const).flatMap((half) =>
    variants
      .filter((each) => each.half === half)
      .map((each) => ({ each, order: hashOf(`${each.change} ${each.text}`) }))
      .sort((a, b) => a.order - b.order)
      .slice(0, size)
      .map(({ each }) => each),
  );
}

/** Of how many the share is right, and the share in percent. */
export function shareRight(of: readonly Judged[]): { all: number; right: number; percent: number } {
  const right = of.filter((each) => each.right).length;
  return { all: of.length, right, percent: (100 * right) / of.length };
}

/** A line for each change and one for all of a half. */
export function closureTable(all: readonly Judged[]): string {
  const line = (name: string, of: readonly Judged[]): string => {
    const { all: number, right, percent } = shareRight(of);
    return name.padEnd(28) + [number, right, `${percent.toFixed(1)}%`].map((cell) => String(cell).padStart(10)).join("");
  };
  return (["preserving", "changing"] as const)
    .map((half) => {
      const own = all.filter((each) => each.half === half);
      const head = `${`meaning-${half}`.padEnd(28)}${["texts", half === "preserving" ? "kept" : "caught", "share"].map((cell) => cell.padStart(10)).join("")}`;
      return [head, ...[...Map.groupBy(own, ({ change }) => change)].map(([name, of]) => line(name, of)), line("all", own)].join("\n");
    })
    .join("\n\n");
}
