// A cold `npm run ask` from the shell, process start to exit: sample market, and a store of real prices where ../shared/market-data/history is.
//   npm run --prefix bench cold [-- RUNS]
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const runs = Number(process.argv[2] ?? 10);
const folder = mkdtempSync(join(tmpdir(), "versus-cold-"));
const shared = join(root, "../shared/market-data/history");

function time(name: string, command: readonly string[], environment: Readonly<Record<string, string>>): void {
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const started = performance.now();
    const { status, stderr } = spawnSync(command[0]!, command.slice(1), {
      cwd: root,
      env: { ...process.env, ...environment },
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${command.join(" ")} ended with ${status}: ${stderr}`);
    if (run > 0) times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  console.log(
    `${name.padEnd(40)} median ${times[times.length >> 1]!.toFixed(0)} ms, ${times[0]!.toFixed(0)} to ${times.at(-1)!.toFixed(0)} ms over ${runs} runs`,
  );
}

const question = ["Russell vs Nasdaq this week"];
const asOf = ["--as-of", "2023-06-07"];
const store = { STORE_URL: `sqlite://${join(folder, "cold.sqlite")}`, OFFLINE: "1" };
time("node src/cli.ts ask, sample market", [process.execPath, "src/cli.ts", "ask", ...asOf, ...question], store);
time("npm run ask, sample market", ["npm", "run", "--silent", "ask", "--", ...asOf, ...question], store);
if (existsSync(shared)) {
  spawnSync(process.execPath, ["src/cli.ts", "import", shared], { cwd: root, env: { ...process.env, ...store } });
  time("node src/cli.ts ask, store", [process.execPath, "src/cli.ts", "ask", ...asOf, ...question], store);
  time("npm run ask, store", ["npm", "run", "--silent", "ask", "--", ...asOf, ...question], store);
}
rmSync(folder, { recursive: true, force: true });
