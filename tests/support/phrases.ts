// Prints every sentence that Versus can say, in English with its German and its French, by room or kind.
//   npm run phrases [-- compare record]    the kinds or rooms named; all without
import { languages } from "../../src/kinds/render.ts";
import { placesOfSentences } from "./sentences.ts";

const wanted = new Set(process.argv.slice(2));
const rooms = new Map<string, string[]>();
for (const [key, places] of placesOfSentences()) {
  const kinds = [...places];
  // what several rooms say stands once, under none of them
  const room = kinds.length === 1 ? (kinds[0] ?? "shared") : "shared";
  rooms.set(room, [...(rooms.get(room) ?? []), key]);
}
for (const [room, keys] of [...rooms].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (wanted.size > 0 && !wanted.has(room)) continue;
  console.log(`${room}: ${keys.length} sentences\n`);
  for (const key of keys.sort()) {
    const { de, fr } = languages;
    console.log(`  en  ${key}\n  de  ${de.sentences[key] ?? "–"}\n  fr  ${fr.sentences[key] ?? "–"}\n`);
  }
}
