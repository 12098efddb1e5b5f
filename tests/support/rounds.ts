import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

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
  const failed = failedIn(rounds.map((file) => `${FOLDER}/${file}`));
  const rows = rounds.map((file) => {
    const first = readFileSync(`${FOLDER}/${file}`, "utf8")
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { first: First }).first);
    const of = (what: First): number => first.filter((each) => each === what).length;
    return row(file.replace(/\.jsonl$/, ""), first.length, of("right"), of("refused"), of("wrong"), rightNow(`${FOLDER}/${file}`, failed));
  });
  const passages = claimRounds().map(([name, firsts, now]) => {
    const of = (what: string): number => firsts.filter((each) => each === what).length;
    return row(name, firsts.length, of("right"), of("missed"), of("wrong"), now);
  });
  const seen = SEEN.map((set) => row(set, ...rightAndAll(`${SHARED}/${set}.jsonl`)));
  return [
    row("fresh round", "questions", "first try", "refused", "wrong", "now"),
    ...rows,
    "",
    row("claims round", "claims", "first try", "missed", "wrong", "now"),
    ...passages,
    "",
    row("seen set", "questions", "now"),
    ...seen,
  ].join("\n");
}

interface Passage {
  readonly asOf: string;
  readonly text: string;
  readonly claims: readonly { readonly first: string }[];
}

/** The rounds of passages: their name, what became of each claim at first try, and how many are right now, "–" where that is not known. */
function claimRounds(): [string, string[], string][] {
  const folder = "tests/ask/claims/rounds";
  const rounds = readdirSync(folder)
    .sort()
    .map((file) => ({ file, lines: linesOf(`${folder}/${file}`) }));
  const failed = failedClaims(rounds.flatMap(({ lines }) => lines));
  return rounds.map(({ file, lines }) => {
    const passages = lines.map((line) => JSON.parse(line) as Passage);
    const firsts = passages.flatMap(({ claims }) => claims.map(({ first }) => first));
    const right = failed && passages.reduce((sum, passage) => sum + passage.claims.length - failed(passage), 0);
    return [file.replace(/\.jsonl$/, ""), firsts, right === undefined ? "–" : String(right)];
  });
}

/** How many claims of a passage are not judged as expected, all passages asked in one go by the check of ../shared; undefined where that is not there. */
function failedClaims(lines: readonly string[]): ((passage: Passage) => number) | undefined {
  const stdout = checked("check-claims.mjs", lines);
  if (stdout === undefined || !/^\d+ right, \d+ missed, \d+ wrong/m.test(stdout)) return undefined;
  const told = [...stdout.matchAll(/^(?:✗ wrong|– not seen|– untested) {2}(.*)$/gm)].map(([, rest]) => rest!);
  return ({ asOf, text }) => told.filter((rest) => rest.startsWith(`${asOf}  ${text.split("\n")[0]!.slice(0, 60)}`)).length;
}

function row(name: string, ...cells: (string | number)[]): string {
  return name.padEnd(16) + cells.map((cell) => String(cell).padStart(12)).join("");
}

/** How many questions of a round are right now; "–" where that is not known. */
function rightNow(file: string, failed: ReadonlySet<string> | undefined): string {
  if (failed === undefined) return "–";
  return String(linesOf(file).filter((line) => !failed.has(keyOf(JSON.parse(line)))).length);
}

/** What of several rounds is not answered as expected, asked in one go by the check of ../shared; undefined where that is not there. */
function failedIn(files: readonly string[]): ReadonlySet<string> | undefined {
  const stdout = checked("check.mjs", files.flatMap(linesOf));
  if (stdout === undefined || !/^\d+ passed, \d+ failed$/m.test(stdout)) return undefined;
  return new Set([...stdout.matchAll(/^✗ (\S+ {2}.*)$/gm)].map(([, key]) => key!));
}

/** What a check of ../shared prints of some lines; undefined where it is not there. */
function checked(name: string, lines: readonly string[]): string | undefined {
  const check = `${SHARED}/${name}`;
  if (!existsSync(check)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "versus-rounds-"));
  const all = join(folder, "all.jsonl");
  writeFileSync(all, lines.join("\n"));
  const { stdout } = spawnSync("node", [check, all], { encoding: "utf8", maxBuffer: 1 << 28 });
  rmSync(folder, { recursive: true });
  return stdout;
}

function linesOf(file: string): string[] {
  return readFileSync(file, "utf8").trim().split("\n");
}

/** As the check names a question that fails. */
function keyOf({ asOf, text }: { asOf: string; text: string }): string {
  return `${asOf}  ${text}`;
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
