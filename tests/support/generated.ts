// Writes what is made of the code beside docs/questions.md: data/english.json, and the table of rooms in docs/architecture.md.
//   npm run docs
import { readFileSync, writeFileSync } from "node:fs";
import { nearEnglish } from "./english.ts";
import { layersTable, withTable } from "./layers.ts";

const ARCHITECTURE = "docs/architecture.md";

writeFileSync("data/english.json", `${JSON.stringify(await nearEnglish(), null, 2)}\n`);
writeFileSync(ARCHITECTURE, withTable(readFileSync(ARCHITECTURE, "utf8"), layersTable()));
