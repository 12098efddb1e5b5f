// How long sentences take that people wrote (the questions of tests/ask/rounds), and the slowest parse of many made-up texts of 300 characters,
// and of texts ten times as long: random characters, words of the lexicon in random order, and one word repeated. The slowest are timed again, the
// best of five: what the machine did meanwhile is no parse.
//   npm run --prefix bench fuzz [-- TEXTS SEED]
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { interpretAll } from "../src/ask/interpret.ts";
import { lookupNames, readLexicon } from "./lexicon.ts";

const [texts = 2500, seed = 1] = process.argv.slice(2).map(Number);
const lexicon = await readLexicon(join(resolve(import.meta.dirname, ".."), "data"));
const words = [
  ...lookupNames(lexicon),
  ...lexicon.senses.keys(),
  "since",
  "from",
  "to",
  "2.5",
  "%",
  "june",
  "q4",
  "2022",
  "past",
  "3",
  "months",
  "the",
  "and",
  "blorp",
  "dogecoin",
  "'",
  "-",
  "$x",
];

let state = seed >>> 0;
const random = (below: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const shapes: Readonly<Record<string, (length: number) => string>> = {
  "words of the lexicon": (length) => fill(length, () => `${words[random(words.length)]} `),
  "random characters": (length) => fill(length, () => String.fromCodePoint(32 + random(0x24f))),
  "one word repeated": (length) => `${words[random(words.length)]} `.repeat(length).slice(0, length),
  "made-up words": (length) =>
    fill(length, () => `${Array.from({ length: 3 + random(9) }, () => String.fromCharCode(97 + random(26))).join("")} `),
};
function fill(length: number, piece: () => string): string {
  let text = "";
  while (text.length < length) text += piece();
  return text.slice(0, length);
}

const AGAIN = 100;
function timed(text: string): { readonly text: string; readonly time: number } {
  const started = performance.now();
  interpretAll(text, 19_500, lexicon);
  return { text, time: performance.now() - started };
}

for (let i = 0; i < 500; i++) interpretAll(shapes["words of the lexicon"]!(300), 19_500, lexicon);
const rounds = join(resolve(import.meta.dirname, ".."), "tests/ask/rounds");
const written = readdirSync(rounds)
  .filter((file) => file.endsWith(".jsonl"))
  .flatMap((file) => readFileSync(join(rounds, file), "utf8").trim().split("\n"))
  .map((line): string => JSON.parse(line).text);
const read = written.map((text) => timed(text).time).sort((a, b) => a - b);
console.log(
  `${written.length} questions of the rounds: median ${read[read.length >> 1]!.toFixed(3)} ms, p99 ${read[Math.floor(read.length * 0.99)]!.toFixed(3)} ms`,
);
for (const length of [300, 3000]) {
  for (const [name, make] of Object.entries(shapes)) {
    const parses = Array.from({ length: texts / (length / 300) }, () => timed(make(length))).sort((a, b) => a.time - b.time);
    const times = parses.map(({ time }) => time);
    const again = parses.slice(-AGAIN).map(({ text }) => ({ text, time: Math.min(...Array.from({ length: 5 }, () => timed(text).time)) }));
    const slowest = again.reduce((a, b) => (b.time > a.time ? b : a));
    console.log(
      `${String(length).padStart(5)} characters, ${name.padEnd(22)} median ${times[times.length >> 1]!.toFixed(3)} ms, p99 ${times[Math.floor(times.length * 0.99)]!.toFixed(3)} ms, slowest ${slowest.time.toFixed(3)} ms`,
    );
    if (slowest.time > 5 && length === 300) console.log(`      ${JSON.stringify(slowest.text)}`);
  }
}
