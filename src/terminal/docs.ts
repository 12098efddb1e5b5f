import { writeFile } from "node:fs/promises";
import { kinds } from "../questions/kinds.ts";
import { EXIT } from "./exit.ts";

/** docs/questions.md: every kind of question with its examples. */
export function questionsPage(): string {
  const sections = kinds
    .filter((kind) => kind.examples.length > 0)
    .map(({ kind, examples }) => `## ${kind}\n\n${examples.map((text) => `    ${text}`).join("\n")}\n`);
  return [
    "# What can be asked",
    "",
    "Made by `npm run docs` from the kinds of question. Each line can be asked as it stands, in Discord with `/ask` and in the terminal with `npm run ask`.",
    "",
    ...sections,
  ].join("\n");
}

/** `npm run docs`: writes docs/questions.md anew. */
export async function writeDocs(): Promise<number> {
  await writeFile("docs/questions.md", questionsPage());
  return EXIT.answered;
}
