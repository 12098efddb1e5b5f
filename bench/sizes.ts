// What a fresh install takes and how soon it answers, of this commit and of another: production packages in MiB, seconds of `npm ci --omit=dev`,
// and the median of a first answer from the shell on the sample market.
//   npm run --prefix bench sizes [-- REF]
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const refs = ["HEAD", ...process.argv.slice(2, 3)];
const RUNS = 7;
const MIB = 2 ** 20;

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", env: { ...process.env, OFFLINE: "1", MARKET: "sample" } });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}: ${stderr.slice(-400)}`);
}

function seconds(work: () => void): number {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
}

function sizeOf(path: string): number {
  const stats = statSync(path);
  return stats.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : stats.size;
}

console.log("commit     packages MiB  install s  first answer s, median of 7");
for (const ref of refs) {
  const folder = mkdtempSync(join(tmpdir(), "versus-sizes-"));
  try {
    run("git", ["clone", "-q", root, folder], root);
    run("git", ["checkout", "-q", ref], folder);
    const { stdout } = spawnSync("git", ["rev-parse", "--short", "HEAD"], { cwd: folder, encoding: "utf8" });
    const install = seconds(() => run("npm", ["ci", "--omit=dev", "--no-audit", "--no-fund"], folder));
    const size = sizeOf(join(folder, "node_modules")) / MIB;
    const ask = () => run(process.execPath, ["src/cli.ts", "ask", "Russell vs Nasdaq this week"], folder);
    ask();
    const times = Array.from({ length: RUNS }, () => seconds(ask)).sort((a, b) => a - b);
    console.log(
      `${stdout.trim().padEnd(10)} ${size.toFixed(1).padStart(12)} ${install.toFixed(1).padStart(10)} ${times[RUNS >> 1]!.toFixed(2).padStart(14)}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
