/**
 * Ten replies of the gallery as they were at an earlier commit and as they are now, with their lines at 40 columns, as Markdown:
 * `npm run -s --prefix bench lines -- COMMIT > docs/before-after.md`.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { linesOn } from "../src/replies/shape.ts";

interface Embed {
  readonly title: string;
  readonly description?: string;
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
  readonly footer?: { readonly text: string };
}
interface Message {
  readonly embeds: readonly Embed[];
}

const GALLERY = "docs/gallery";
const SHOWN = 10;
const root = new URL("..", import.meta.url).pathname;
const [commit] = process.argv.slice(2);
if (commit === undefined) throw new Error("npm run --prefix bench lines -- COMMIT");

/** The texts of a message in the order in which they are read. */
function textsOf({ embeds }: Message): string[] {
  return embeds.flatMap(({ title, description = "", fields = [], footer }) => [
    title,
    description.replaceAll("```\n", "").replaceAll("\n```", ""),
    ...fields.flatMap(({ name, value }) => [name, value]),
    footer?.text ?? "",
  ]);
}

const linesOf = (message: Message): number => textsOf(message).reduce((sum, text) => sum + linesOn(text), 0);
const shown = (message: Message): string =>
  textsOf(message)
    .filter((text) => text !== "")
    .join("\n\n");

function before(file: string): Message | null {
  try {
    return JSON.parse(
      execFileSync("git", ["show", `${commit}:${GALLERY}/${file}`], { cwd: root, encoding: "utf8", stdio: "pipe" }),
    ) as Message;
  } catch {
    return null;
  }
}

const pairs = readdirSync(`${root}/${GALLERY}`)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => {
    const then = before(file);
    const now = JSON.parse(readFileSync(`${root}/${GALLERY}/${file}`, "utf8")) as Message;
    return then === null ? [] : [{ name: file.replace(".json", "").replaceAll("-", " "), then, now }];
  });
// spread over the alphabet, so that many kinds are among them
const ten = pairs.filter((_, i) => i % Math.max(1, Math.floor(pairs.length / SHOWN)) === 0).slice(0, SHOWN);
const mean = (of: readonly number[]): string => (of.reduce((sum, each) => sum + each, 0) / of.length).toFixed(1);

console.log(`# Before and after

Ten replies of the [gallery](gallery/README.md), text alone, as they were at commit ${commit} and as they are now, with their lines at 40 columns.
Made by \`npm run -s --prefix bench lines -- ${commit}\`. Over all ${pairs.length} replies that both have: ${mean(pairs.map(({ then }) => linesOf(then)))} lines before,
${mean(pairs.map(({ now }) => linesOf(now)))} now; the longest ${Math.max(...pairs.map(({ then }) => linesOf(then)))} before, ${Math.max(...pairs.map(({ now }) => linesOf(now)))} now.

| reply | before | now |
| --- | --- | --- |
${ten.map(({ name, then, now }) => `| ${name} | ${linesOf(then)} | ${linesOf(now)} |`).join("\n")}
${ten.map(({ name, then, now }) => `\n## ${name}\n\nBefore:\n\n${quoted(shown(then))}\n\nNow:\n\n${quoted(shown(now))}`).join("\n")}`);

function quoted(text: string): string {
  return text
    .split("\n")
    .map((line) => `    ${line}`.trimEnd())
    .join("\n");
}
