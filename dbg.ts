import { loadReference } from "./src/oracle/reference.ts";
import { eventNames } from "./src/language/time/events.ts";
import { lexiconOf } from "./src/language/lexicon.ts";
import { sentenceOf } from "./src/language/read.ts";
import { withoutChatter } from "./src/ask/chatter.ts";
import { tokensOf } from "./src/text/tokens.ts";
import { readFileSync } from "node:fs";
const { lookup, events } = await loadReference("data");
const lexicon = lexiconOf(lookup, eventNames(events), new Set(JSON.parse(readFileSync("data/english.json","utf8"))));
for (const t of process.argv.slice(2)) {
  const toks = tokensOf(t);
  for (const p of sentenceOf(toks,"2023-06-16" as never,lexicon).lattice.flat()) console.log(p.at,p.length,p.slot,(p as any).sense??"");
  console.log(withoutChatter(toks,"2023-06-16" as never,lexicon)?.map(x=>x.text).join(" "));
}
