import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { kinds } from "../src/kinds/kinds.ts";
import { questionsPage } from "../src/terminal/docs.ts";
import {
  circlesIn,
  graphOf,
  type Layer,
  largeRooms,
  layers,
  layersTable,
  strayImports,
  unknownRooms,
  withTable,
} from "./support/layers.ts";
import { understood } from "./support/phrasings.ts";

const files = globSync(["src/**/*.ts", "commands/*.ts"]);
const importsOf = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1]!);

const texts = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
const graph = graphOf(texts);
/** No room holds more of all lines than this. */
const MOST = 0.36;

describe("the rooms", () => {
  it("import each other only as the table of layers allows, types included", () => {
    expect(graph.get("src/kinds/kinds.ts")).toContain("src/kinds/kind.ts");
    expect(strayImports(graph)).toEqual([]);
  });

  it("have no circle of imports, types included", () => {
    expect(circlesIn(graph)).toEqual([]);
  });

  it("stand in the table, each below all that it may import", () => {
    expect(unknownRooms(files)).toEqual([]);
    layers.forEach(({ room, may }, i) => {
      const above = layers.slice(0, i).map((layer) => layer.room);
      expect([room, may.filter((each) => !above.includes(each.split("/")[0]!))]).toEqual([room, []]);
    });
  });

  it("hold no more than 36% of the lines each", () => {
    expect(largeRooms(texts, MOST)).toEqual([]);
  });

  it("that render and send know discord.js, and no other", () => {
    const rooms = files.filter((file) => importsOf(file).includes("discord.js")).map((file) => file.replace(/^src\//, "").split("/")[0]);
    expect([...new Set(rooms)].sort()).toEqual(["bot", "bot.ts", "discord", "http", "replies", "shards.ts"]);
  });

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
    expect(readers.sort()).toEqual(["src/bot.ts", "src/cli.ts", "src/shards.ts"]);
  });

  it("no module reads the environment, the clock or the disk when it is imported", () => {
    const modules = files.filter((file) => file !== "src/cli.ts");
    const read = execFileSync(process.execPath, ["tests/support/import-watch.ts", JSON.stringify(modules)], { encoding: "utf8" });
    expect(JSON.parse(read.trim().split("\n").at(-1)!)).toEqual([]);
  }, 30_000);
});

describe("the check of the rooms", () => {
  const table: readonly Layer[] = [
    { room: "low", holds: "", may: [] },
    { room: "high", holds: "", may: ["low"] },
    { room: "top", holds: "", may: ["low/a.ts"], apart: true },
  ];
  const of = (texts: Readonly<Record<string, string>>) => graphOf(new Map(Object.entries(texts)));

  it("sees imports of values, of types, inside of types, passed on and of workers", () => {
    const text = [
      'import { a } from "./a.ts";',
      'import type { B } from "../low/b.ts";',
      'import {\n  type C,\n} from "./c.ts";',
      'import "./d.ts";',
      'let e: import("./e.ts").E;',
      'export * from "./f.ts";',
      'export type { G } from "./g.ts";',
      'const h = await import("./h.ts");',
      'new Worker(new URL("./i.ts", import.meta.url));',
      'import zod from "zod";',
    ].join("\n");
    expect(of({ "src/high/x.ts": text }).get("src/high/x.ts")).toEqual([
      "src/high/a.ts",
      "src/low/b.ts",
      ...["c", "d", "e", "f", "g", "h", "i"].map((name) => `src/high/${name}.ts`),
    ]);
  });

  it("finds a circle that only types tie, of two files and of three, and a file that imports itself", () => {
    expect(
      circlesIn(of({ "src/low/a.ts": 'import type { B } from "./b.ts";', "src/low/b.ts": 'import type { A } from "./a.ts";' })),
    ).toEqual([["src/low/a.ts", "src/low/b.ts"]]);
    const three = {
      "src/low/a.ts": 'import "./b.ts";',
      "src/low/b.ts": 'import "../high/c.ts";',
      "src/high/c.ts": 'let a: import("../low/a.ts").A; import "../low/d.ts";',
      "src/low/d.ts": "",
    };
    expect(circlesIn(of(three))).toEqual([["src/high/c.ts", "src/low/a.ts", "src/low/b.ts"]]);
    expect(circlesIn(of({ ...three, "src/high/c.ts": 'import "../low/d.ts";' }))).toEqual([]);
    expect(circlesIn(of({ "src/low/a.ts": 'import "./a.ts";' }))).toEqual([["src/low/a.ts"]]);
  });

  it("finds an upward import, and one of a file that is not allowed", () => {
    expect(strayImports(of({ "src/low/a.ts": 'import type { B } from "../high/b.ts";' }), table)).toEqual(["src/low/a.ts → src/high/b.ts"]);
    expect(strayImports(of({ "src/high/b.ts": 'import "../low/a.ts"; import "./c.ts";' }), table)).toEqual([]);
    expect(strayImports(of({ "src/top/x.ts": 'import "../low/a.ts"; import "../low/b.ts";' }), table)).toEqual([
      "src/top/x.ts → src/low/b.ts",
    ]);
  });

  it("finds a folder that knows its neighbour where they are apart", () => {
    const imports = 'import "../kind.ts"; import "./read.ts"; import "../two/answer.ts";';
    expect(strayImports(of({ "src/top/one/answer.ts": imports, "src/top/list.ts": 'import "./one/answer.ts";' }), table)).toEqual([
      "src/top/one/answer.ts → src/top/two/answer.ts",
    ]);
  });

  it("finds an upward import and a circle put into the code as it is", () => {
    const adding = (file: string, line: string) => graphOf(new Map([...texts, [file, `${line}\n${texts.get(file)}`]]));
    expect(strayImports(adding("src/question/claim.ts", 'import type { Kind } from "../kinds/kind.ts";'))).toEqual([
      "src/question/claim.ts → src/kinds/kind.ts",
    ]);
    expect(strayImports(adding("src/kinds/rate/read.ts", 'import type { X } from "../risk/read.ts";'))).toEqual([
      "src/kinds/rate/read.ts → src/kinds/risk/read.ts",
    ]);
    expect(circlesIn(adding("src/kinds/kind.ts", 'import type { X } from "./kinds.ts";')).length).toBe(1);
  });

  it("finds a room that is not in the table, and one that holds too much", () => {
    expect(unknownRooms(["src/low/a.ts", "src/new/b.ts", "commands/c.ts", "src/one.ts"], table)).toEqual(["commands", "new", "one"]);
    const sizes = new Map([
      ["src/low/a.ts", "1\n2\n3\n"],
      ["src/high/b.ts", "1\n"],
    ]);
    expect(largeRooms(sizes, 0.74)).toEqual(["low: 75%"]);
    expect(largeRooms(sizes, 0.76)).toEqual([]);
  });
});

describe("the documentation", () => {
  it("docs/questions.md is what npm run docs writes", () => {
    expect(readFileSync("docs/questions.md", "utf8")).toBe(questionsPage());
  });

  it("docs/architecture.md shows the table of layers", () => {
    const page = readFileSync("docs/architecture.md", "utf8");
    expect(page).toContain(`\n\n${layersTable()}\n\n`);
    expect(withTable(page, "| room | another |\n| --- |")).not.toContain("src/metrics/`");
    expect(withTable(page, layersTable())).toBe(page);
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
