import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { kinds } from "../src/kinds/kinds.ts";
import { questionsPage } from "../src/terminal/docs.ts";
import { understood } from "./support/phrasings.ts";

const files = globSync(["src/**/*.ts", "commands/*.ts"]);
const importsOf = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1]!);

describe("the rooms", () => {
  it("src/metrics imports nothing of the project but itself, and nothing else at all", () => {
    const metrics = files.filter((file) => file.startsWith("src/metrics/"));
    expect(metrics.length).toBeGreaterThan(3);
    expect(
      metrics.flatMap((file) =>
        importsOf(file)
          .filter((name) => !/^\.\/[a-z-]+\.ts$/.test(name))
          .map((name) => `${file}: ${name}`),
      ),
    ).toEqual([]);
  });

  it("only the roots and the tasks of the terminal touch the environment", () => {
    const readers = files.filter((file) => /process\.env/.test(readFileSync(file, "utf8")));
    expect(readers.sort()).toEqual(["src/bot.ts", "src/cli.ts"]);
  });

  it("no module reads the environment, the clock or the disk when it is imported", () => {
    const modules = files.filter((file) => file !== "src/cli.ts");
    const read = execFileSync(process.execPath, ["tests/support/import-watch.ts", JSON.stringify(modules)], { encoding: "utf8" });
    expect(JSON.parse(read.trim().split("\n").at(-1)!)).toEqual([]);
  }, 30_000);

  it("no file of code is past 300 lines", () => {
    const long = files.filter((file) => readFileSync(file, "utf8").split("\n").length > 301);
    expect(long).toEqual([]);
  });
});

describe("the documentation", () => {
  it("docs/questions.md is what npm run docs writes", () => {
    expect(readFileSync("docs/questions.md", "utf8")).toBe(questionsPage());
  });

  it("the README's first answer is the one that is given", () => {
    const given = execFileSync("npm", ["run", "--silent", "ask", "--", "Russell vs Nasdaq this week"], {
      encoding: "utf8",
      env: { ...process.env, OFFLINE: "1", STORE_URL: "sqlite://data/cache/none.sqlite", NO_COLOR: "1" },
    });
    const indented = given
      .trimEnd()
      .split("\n")
      .map((line) => (line === "" ? "" : `    ${line}`));
    expect(readFileSync("README.md", "utf8")).toContain(indented.join("\n"));
  });

  it("every setting of src/config.ts stands in .env.example, and no other", () => {
    const names = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]).sort();
    expect(names(readFileSync(".env.example", "utf8"), /^([A-Z_]+)=/gm)).toEqual(
      names(readFileSync("src/config.ts", "utf8"), /^ {2}([A-Z_]+):/gm),
    );
  });

  it("every example is understood as a question of its own kind", () => {
    for (const { kind, examples } of kinds)
      for (const text of examples) expect([text, understood(text).split(" ")[0]]).toEqual([text, kind]);
  });
});
