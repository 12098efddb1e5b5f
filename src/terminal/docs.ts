import { writeFile } from "node:fs/promises";
import { z } from "zod";
import { reductions, type Sampled } from "../kinds/kind.ts";
import { kinds } from "../kinds/kinds.ts";
import { EXIT } from "./exit.ts";

/** docs/questions.md: every kind of question with its options, figures and examples. */
export function questionsPage(): string {
  return [
    "# What can be asked",
    "",
    "Made by `npm run docs` from the kinds of question. You can ask each example as written, in Discord with `/ask` and in the terminal with",
    "`npm run ask`. Options are the fields of the question as `--json` prints it; figures are the fields of its `values`, with rates as fractions.",
    "Performance, comparisons, bull and bear markets, falls, records, levels, averages, runs and yields can also be asked about in German and French.",
    "",
    ...samplesTable(),
    ...kinds.map((kind) => section(kind)),
  ].join("\n");
}

function section({ kind, about, examples, schema }: Pick<(typeof kinds)[number], "kind" | "about" | "examples" | "schema">): string {
  const asked = examples.length === 0 ? [] : [...examples.map((text) => `    ${text}`), ""];
  const figures = Object.entries(about.figures).map(([name, formula]) => `| ${name} | ${formula} |`);
  return [
    `## ${kind}`,
    "",
    about.summary,
    "",
    ...asked,
    ...samplesOf(about.samples),
    `Options: ${optionsOf(schema)}.`,
    "",
    "| figure | how |",
    "| --- | --- |",
    ...figures,
    "",
  ].join("\n");
}

/** What can be asked about each sample; the kind's section has a question for each mark. */
function samplesTable(): string[] {
  const rows = kinds.flatMap(({ kind, about: { samples = [] } }) =>
    samples.map(
      ({ sample, asked }) => `| ${sample} | [${kind}](#${kind}) | ${reductions.map((each) => (each in asked ? "✓" : "")).join(" | ")} |`,
    ),
  );
  return [
    "## What can be combined",
    "",
    "A sample is a set of figures for periods or sessions, from all the data or a period you name. The kind's section has an example for each mark.",
    "",
    `| sample | kind | ${reductions.join(" | ")} |`,
    `| --- | --- | ${reductions.map(() => "---").join(" | ")} |`,
    ...rows,
    "",
  ];
}

/** A kind's questions for its marks. */
function samplesOf(samples: readonly Sampled[] = []): string[] {
  return samples.flatMap(({ sample, asked }) => [
    `${sample[0]!.toUpperCase()}${sample.slice(1)}: ${Object.keys(asked).join(", ")}.`,
    "",
    ...[...new Set(Object.values(asked))].map((text) => `    ${text}`),
    "",
  ]);
}

/** The fields of a question, with their values where they are few. */
function optionsOf(schema: z.ZodType): string {
  const { properties = {} } = z.toJSONSchema(schema, { io: "input" });
  return Object.entries(properties)
    .filter(([name]) => name !== "kind")
    .map(([name, property]) => `\`${name}\`${valuesOf(property)}`)
    .join(", ");
}

function valuesOf(property: unknown): string {
  const branches = [property, ...((property as { anyOf?: unknown[] }).anyOf ?? [])] as { enum?: unknown[] }[];
  const values = branches.flatMap((branch) => branch.enum ?? []);
  return values.length === 0 ? "" : ` (${values.join(", ")})`;
}

/** `npm run docs`: rewrites docs/questions.md. */
export async function writeDocs(): Promise<number> {
  await writeFile("docs/questions.md", questionsPage());
  return EXIT.answered;
}
