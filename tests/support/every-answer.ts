// Prints the answer to every text of the project's tables, of the kinds' examples and, where it is there, of ../shared/acceptance, as one
// line of JSON each. Two versions of the code answer alike where their outputs are equal:
//   npm run --silent answers > before.jsonl      (in the other version)      diff before.jsonl after.jsonl
import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SHARED = "../shared";
const STORES: Readonly<Record<string, readonly string[]>> = {
  history: ["history", "constituents-2023", "holdings", "positioning"],
  recent: ["recent-2026", "constituents-2026", "holdings", "sp500-members-2025-11.csv"],
};

interface Asked {
  readonly text: string;
  readonly asOf?: string;
}

const linesOf = (file: string): string[] => readFileSync(file, "utf8").trim().split("\n");
const folder = mkdtempSync(join(tmpdir(), "versus-answers-"));

function run(task: string, rest: readonly string[], store: string, input = ""): string {
  const { stdout } = spawnSync("npm", ["run", "--silent", task, "--", ...rest], {
    env: { ...process.env, STORE_URL: `sqlite://${join(folder, `${store}.sqlite`)}`, NO_COLOR: "1", OFFLINE: "1" },
    input,
    encoding: "utf8",
    maxBuffer: 1 << 29,
  });
  return stdout;
}

function print(store: string, asked: readonly Asked[]): void {
  const answers = run("ask", ["--json"], store, `${asked.map((each) => JSON.stringify(each)).join("\n")}\n`)
    .trim()
    .split("\n");
  if (answers.length !== asked.length) throw new Error(`${asked.length} asked of ${store}, ${answers.length} answered`);
  asked.forEach(({ text, asOf }, i) => {
    process.stdout.write(`${JSON.stringify({ store, text, asOf, answer: JSON.parse(answers[i]!) })}\n`);
  });
}

const tables: Asked[] = globSync("tests/**/*.tsv")
  .sort()
  .flatMap(linesOf)
  .map((line) => ({ text: line.split("\t")[0]! }));
const examples: Asked[] = linesOf("docs/questions.md").flatMap((line) => {
  const text = /^ {4}(\S.*)$/.exec(line)?.[1];
  return text === undefined ? [] : [{ text }];
});
const acceptance = existsSync(SHARED)
  ? globSync(`${SHARED}/acceptance/*.jsonl`)
      .sort()
      .flatMap(linesOf)
      .map((line) => JSON.parse(line) as Asked & { store: string })
  : [];

try {
  print("none", [...tables, ...examples]);
  for (const [store, files] of Object.entries(STORES)) {
    if (acceptance.length === 0) continue;
    run(
      "import",
      files.map((file) => join(SHARED, "market-data", file)),
      store,
    );
    const own = acceptance
      .filter((each) => each.store === store)
      .map(({ text, asOf }) => ({ text, ...(asOf === undefined ? {} : { asOf }) }));
    print(store, [...own, ...(store === "history" ? tables.map(({ text }) => ({ text, asOf: "2023-06-07" })) : [])]);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
