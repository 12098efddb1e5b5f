import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

const FOLDER = "tests/ask/rounds";
const SHARED = "../shared/acceptance";
const SEEN = ["cases", "community", "professional", "press", "statistics"];

/** What became of a question of a round when it was first asked. */
type First = "right" | "refused" | "wrong";

/**
 * The rounds of questions that somebody wrote who had not read the grammar, by the day on which they were asked: what came of each at first
 * try, before anything was mended with them, and how many are right now; and how many of the acceptance sets are. What is right now is
 * known only where the real closes of ../shared are.
 */
export function roundsTable(): string {
  const rounds = readdirSync(FOLDER).sort();
  const rows = rounds.map((file) => {
    const first = readFileSync(`${FOLDER}/${file}`, "utf8")
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { first: First }).first);
    const of = (what: First): number => first.filter((each) => each === what).length;
    return row(file.replace(/\.jsonl$/, ""), first.length, of("right"), of("refused"), of("wrong"), rightNow(`${FOLDER}/${file}`));
  });
  const seen = SEEN.map((set) => row(set, ...rightAndAll(`${SHARED}/${set}.jsonl`)));
  return [
    row("fresh round", "questions", "first try", "refused", "wrong", "now"),
    ...rows,
    "",
    row("seen set", "questions", "now"),
    ...seen,
  ].join("\n");
}

function row(name: string, ...cells: (string | number)[]): string {
  return name.padEnd(16) + cells.map((cell) => String(cell).padStart(12)).join("");
}

function rightNow(file: string): string {
  return String(rightAndAll(file)[1]);
}

/** How many questions a file has and how many are answered as it expects, by the check of ../shared; "–" where that is not there. */
function rightAndAll(file: string): [string, string] {
  const check = `${SHARED}/check.mjs`;
  if (!existsSync(check) || !existsSync(file)) return ["–", "–"];
  const { stdout } = spawnSync("node", [check, file], { encoding: "utf8" });
  const [, passed, failed] = /(\d+) passed, (\d+) failed/.exec(stdout) ?? [];
  if (passed === undefined || failed === undefined) return ["–", "–"];
  return [String(Number(passed) + Number(failed)), passed];
}
