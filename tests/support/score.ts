// Prints how many of the phrasings in tests/ask/held-out.tsv are read right, by kind: at first try, as noted in the file,
// and now. They were written without sight of the grammar, which
// was then mended with them: only the first try is a score, the second column of figures is where it stands.
// Then how many of all texts that are read keep their reading under changes that mean the same, and lose it under those that mean
// something else; with --misses each one that does not. At last the rounds of questions that were written without sight of the grammar, and
// the acceptance sets where they are.
//   npm run phrasings [-- --misses]
import { readdirSync, readFileSync } from "node:fs";
import { closureTable, judged, readTexts, variantsOf } from "./closure.ts";
import { understood } from "./phrasings.ts";
import { roundsTable } from "./rounds.ts";

const lines = (file: string): string[][] =>
  readFileSync(`tests/ask/${file}`, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));
const own = ["phrasings.tsv", ...readdirSync("tests/ask/phrasings").map((file) => `phrasings/${file}`)].flatMap(lines);
const ownRight = own.filter(([text, right, asOf]) => understood(text!, asOf === "" ? undefined : asOf) === right).length;
console.log(`the grammar's own tables: ${ownRight} of ${own.length} read as written\n`);

const score = new Map<string, { all: number; first: number; now: number; wrong: number }>();
for (const [text, kind, first, right] of lines("held-out.tsv")) {
  const row = score.get(kind!) ?? { all: 0, first: 0, now: 0, wrong: 0 };
  const read = understood(text!);
  row.all += 1;
  if (first === "right") row.first += 1;
  if (read === right) row.now += 1;
  else if (!read.startsWith("refusal")) row.wrong += 1;
  score.set(kind!, row);
}
const cells = (name: string, ...figures: (string | number)[]): string =>
  name.padEnd(16) + figures.map((figure) => String(figure).padStart(12)).join("");
console.log(cells("kept apart", "phrasings", "first try", "now", "now wrong"));
const sum = { all: 0, first: 0, now: 0, wrong: 0 };
for (const [kind, row] of score) {
  console.log(cells(kind, row.all, row.first, row.now, row.wrong));
  for (const key of ["all", "first", "now", "wrong"] as const) sum[key] += row[key];
}
console.log(
  cells(
    "all",
    sum.all,
    `${sum.first} (${Math.round((100 * sum.first) / sum.all)}%)`,
    `${sum.now} (${Math.round((100 * sum.now) / sum.all)}%)`,
    sum.wrong,
  ),
);

const closure = variantsOf(readTexts()).map(judged);
console.log(`\n${closureTable(closure)}`);
if (process.argv.includes("--misses"))
  for (const { change, of, text, read } of closure.filter(({ right }) => !right))
    console.log(`${change}\t${JSON.stringify(text)}\n\t${of.read}\n\t${read}`);

console.log(`\n${roundsTable()}`);
