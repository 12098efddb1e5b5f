import { sentencesOf } from "../../src/ask/claims/passage.ts";
import { piecesOf } from "../../src/ask/claims/pieces.ts";
import { clausesOf } from "../../src/ask/claims/reading/clauses.ts";
import { parseDay } from "../../src/calendar/day.ts";
import { lexicon } from "./phrasings.ts";
const text = process.argv[2]!;
for (const s of sentencesOf(text)) for (const c of clausesOf(piecesOf(s, text, parseDay(process.argv[3] ?? "1987-10-21")!, lexicon))) console.log(JSON.stringify(c.joint), c.pieces.map((p) => `${p.type}:${"text" in p ? p.text : ""}${"direction" in p ? p.direction : ""}${"symbols" in p && p.symbols ? p.symbols.join() : ""}${"window" in p && p.window ? JSON.stringify(p.window) : ""}`).join(" | "));
