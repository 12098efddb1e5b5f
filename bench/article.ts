// Writes docs/article.md: the claims of a market article of June 2023, each asked of Versus on real closes.
//   npm run --prefix bench article [-- FOLDER…]      (default: the folders of ../shared/market-data that hold them)
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

interface Line {
  readonly claim: string;
  readonly asOf: string;
  readonly question: string;
  /** where the question states no figure that Versus judges: whether the values bear the claim out */
  readonly holds?: (values: Values) => boolean;
}

interface Values {
  readonly [name: string]: unknown;
  readonly spread?: number;
  readonly multiple?: number;
  readonly occurrences?: number;
  readonly previous?: { readonly from: string };
  readonly state?: string;
  readonly bullLevel?: number;
  readonly close?: number;
  readonly slowestSince?: { readonly date: string };
}

const LINES: readonly Line[] = [
  {
    claim: "The Russell 2000 beat the Nasdaq this week",
    asOf: "2023-06-07",
    question: "Russell vs Nasdaq this week",
    holds: ({ spread = 0 }) => spread > 0,
  },
  {
    claim: "The Russell beat the Nasdaq 100 by 2.5 points or more twice in one week, for the first time since November 2020",
    asOf: "2023-06-07",
    question: "when did the Russell last beat the Nasdaq 100 by 2.5 points on two days in one week?",
    holds: ({ previous }) => previous?.from.startsWith("2020-11") === true,
  },
  { claim: "by 2.68 points on one of them", asOf: "2023-06-07", question: "the Russell beat the Nasdaq 100 by 2.68 points on Tuesday" },
  { claim: "by 3.53 points on the other", asOf: "2023-06-07", question: "the Russell beat the Nasdaq 100 by 3.53 points on Wednesday" },
  {
    claim: "The S&P 500 has run up about 19.7 % since hitting bottom in October",
    asOf: "2023-06-06",
    question: "The S&P 500 has run up about 19.7% since hitting bottom in October",
  },
  {
    claim: "The Nasdaq is up 29.90 % since its December low",
    asOf: "2023-06-06",
    question: "The Nasdaq is up 29.90% since its December low",
  },
  {
    claim: "In the week of the jobs report the Russell 2000 rose 3.2 %",
    asOf: "2023-06-06",
    question: "the Russell 2000 rose 3.2% last week",
  },
  { claim: "while the S&P 500 grew just 1.5 %", asOf: "2023-06-06", question: "The S&P 500 grew just 1.5% last week" },
  {
    claim: "In June the Russell gained more than twice as much as the S&P 500",
    asOf: "2023-06-06",
    question: "Russell 2000 vs S&P 500 in June",
    holds: ({ multiple = 0 }) => multiple > 2,
  },
  {
    claim: "The Russell outperformed the S&P 500 by 2.5 % on Tuesday",
    asOf: "2023-06-07",
    question: "the Russell outperformed the S&P 500 by 2.5% on Tuesday",
  },
  {
    claim: "The S&P 500 is nearing a bull market",
    asOf: "2023-06-07",
    question: "how far is the S&P from a bull market?",
    holds: ({ state, bullLevel = 0, close = 1 }) => state === "bear" && bullLevel / close < 1.05,
  },
  {
    claim: "It took the longest since the late 1950s",
    asOf: "2023-06-08",
    question: "are we in a bull market yet?",
    holds: ({ slowestSince }) => slowestSince?.date.startsWith("195") === true,
  },
  {
    claim: "Only 38 % of the S&P 500 is above its 200-day average",
    asOf: "2023-06-01",
    question: "Only 38% of the S&P 500 is above its 200-day average",
  },
  {
    claim: "Seven giants make up about a quarter of the S&P 500",
    asOf: "2023-04-06",
    question: "The Magnificent Seven make up about 25% of the S&P 500",
  },
  {
    claim: "The Magnificent Seven have left the S&P 500 behind this year",
    asOf: "2023-06-07",
    question: "Magnificent Seven vs S&P 500 YTD",
    holds: ({ spread = 0 }) => spread > 0,
  },
  { claim: "Speculators are short the S&P", asOf: "2023-06-07", question: "how short are speculators in S&P futures?" },
  {
    claim: "The 10-year yield has moved this month",
    asOf: "2023-06-07",
    question: "how has the 10-year yield moved this month?",
    holds: ({ changeBasisPoints }) => changeBasisPoints !== 0,
  },
  {
    claim: "The Russell outperforms the S&P 500: why?",
    asOf: "2023-06-07",
    question: "why is the Russell outperforming the S&P 500 this month?",
  },
];

const root = resolve(import.meta.dirname, "..");
const shared = join(root, "../shared/market-data");
const named = process.argv.slice(2);
const folders =
  named.length > 0 ? named : ["history", "constituents-2023", "holdings", "positioning"].map((folder) => join(shared, folder));
const folder = mkdtempSync(join(tmpdir(), "versus-article-"));
const environment = { ...process.env, STORE_URL: `sqlite://${join(folder, "article.sqlite")}`, OFFLINE: "1", NO_COLOR: "1" };
const run = (args: readonly string[], input = "") =>
  spawnSync(process.execPath, [join(root, "src/cli.ts"), ...args], {
    cwd: root,
    env: environment,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });

const imported = run(["import", ...folders]);
if (imported.status !== 0) throw new Error(`the import ended with ${imported.status}: ${imported.stderr}`);
const asked = run(["ask", "--json"], LINES.map(({ question, asOf }) => JSON.stringify({ text: question, asOf })).join("\n"));
const answers = asked.stdout
  .trim()
  .split("\n")
  .map(
    (line) =>
      JSON.parse(line) as {
        headline: string;
        details: string[];
        caveats: string[];
        values: Values;
        question: { kind: string };
        claim?: { verdict: string };
      },
  );

const sections = LINES.map((line, i) => {
  const { claim, asOf, question } = line;
  const { headline, details, caveats } = answers[i]!;
  const command = `npm run --silent ask -- --as-of ${asOf} "${question}"`;
  const verdict = verdictOn(line, answers[i]!);
  const more = [...details.slice(0, 3), ...caveats.slice(0, 2)].map((line) => `> ${line}`);
  return [
    `### ${i + 1}. ${claim}`,
    "",
    `    ${command}`,
    "",
    `> **${headline}**`,
    ...(more.length === 0 ? [] : [">", ...more.flatMap((line) => [line, ">"]).slice(0, -1)]),
    "",
    `Verdict: ${verdict}.`,
    "",
  ].join("\n");
});
/** Versus's own verdict on a stated figure; otherwise what the values say; a question of why has none. */
function verdictOn({ holds }: Line, { claim, values, question }: (typeof answers)[number]): string {
  if (claim !== undefined) return claim.verdict;
  if (question.kind === "refusal") return "not testable with the data at hand";
  if (holds === undefined) return "none: it says what coincided and claims no cause";
  return holds(values) ? "confirmed" : "off";
}

const page = [
  "# An article, line by line",
  "",
  'Claims of a market article of June 2023, "Why is the Russell 2000 outperforming the S&P 500?", with the question to ask, the command that asks it',
  "and what Versus answers. Closes, holdings and reports come from files that were imported first, see the README; this page is written by",
  "`npm run --prefix bench article`. Where Versus judges a stated figure itself, its answer begins with the verdict.",
  "",
  ...sections,
].join("\n");
writeFileSync(join(root, "docs/article.md"), page);
rmSync(folder, { recursive: true, force: true });
console.log(`docs/article.md: ${LINES.length} claims`);
