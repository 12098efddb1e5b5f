// Writes what is made of the code beside docs/questions.md: data/english.json, the table of rooms in docs/architecture.md, and what docs/assistants.md
// shows of a program's and an assistant's questions.
//   npm run docs
import { readFileSync, writeFileSync } from "node:fs";
import { nearEnglish } from "./english.ts";
import { layersTable, withTable } from "./layers.ts";
import { transcripts, withTranscripts } from "./transcripts.ts";

const ARCHITECTURE = "docs/architecture.md";
const ASSISTANTS = "docs/assistants.md";

writeFileSync("data/english.json", `${JSON.stringify(await nearEnglish(), null, 2)}\n`);
writeFileSync(ARCHITECTURE, withTable(readFileSync(ARCHITECTURE, "utf8"), layersTable()));
writeFileSync(ASSISTANTS, withTranscripts(readFileSync(ASSISTANTS, "utf8"), await transcripts()));
