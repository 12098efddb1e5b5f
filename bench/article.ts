// Writes docs/article.md: bench/article.txt, the claims of a market article of June 2023 in words of our own, as `npm run claims` prints it on
// real closes, holdings and reports.
//   npm run --prefix bench article [-- FOLDER…]      (default: the folders of ../shared/market-data that hold them)
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const AS_OF = "2023-06-07";
const root = resolve(import.meta.dirname, "..");
const shared = resolve(root, "../shared/market-data");
const folders =
  process.argv.length > 2
    ? process.argv.slice(2).map((folder) => resolve(folder))
    : ["history", "constituents-2023", "holdings", "positioning", "more"].map((folder) => join(shared, folder));

const store = mkdtempSync(join(tmpdir(), "versus-article-"));
function versus(...args: readonly string[]): string {
  const env = { ...process.env, STORE_URL: `sqlite://${join(store, "store.sqlite")}`, NO_COLOR: "1", OFFLINE: "1" };
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", ...args], {
    cwd: root,
    env,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}: ${stderr.slice(-500)}`);
  return stdout;
}

try {
  versus("import", "--", ...folders);
  const printed = versus("claims", "--", "--as-of", AS_OF, "bench/article.txt").trimEnd();
  const page = `# An article, claim by claim

The claims of a market article of June 2023, "Why is the Russell 2000 outperforming the S&P 500?", in words of our own, and what Versus makes of
each as of ${AS_OF}, on closes, holdings and reports imported first (see [data.md](data.md)). The numbers in brackets are those of the verdicts
below. This page is written by \`npm run --prefix bench article\`.

    npm run --silent claims -- --as-of ${AS_OF} bench/article.txt

\`\`\`text
${printed}
\`\`\`
`;
  writeFileSync(join(root, "docs/article.md"), page);
  console.log(printed.split("\n").at(-1));
} finally {
  rmSync(store, { recursive: true, force: true });
}
