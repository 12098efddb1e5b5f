import { DateTime } from "luxon";
import { readers } from "../ask/interpreted.ts";
import { parseDay } from "../calendar/day.ts";
import { newYorkDay } from "../calendar/exchange.ts";
import type { Settings } from "../config.ts";
import { lexiconFor } from "../kinds/lexicon.ts";
import type { Cover } from "../language/cover.ts";
import type { Part } from "../language/frame.ts";
import { costsFor, coversFor, dearestOf, made } from "../language/read.ts";
import { type Sentence, sentenceOf } from "../language/sentence.ts";
import { loadReference } from "../oracle/reference.ts";
import { tokensOf } from "../text/tokens.ts";
import { EXIT } from "./exit.ts";

/** `npm run ask -- --why "…"`: what each kind makes of a sentence as a whole, by its cheapest cover. */
export async function why(text: string, asOf: string | undefined, settings: Settings): Promise<number> {
  const lexicon = lexiconFor(await loadReference(settings.dataFolder));
  const today = (asOf === undefined ? undefined : parseDay(asOf)) ?? newYorkDay(DateTime.now());
  const sentence = sentenceOf(tokensOf(text), today, lexicon, { query: text.trimEnd().endsWith("?") });
  const most = dearestOf(sentence) ?? 0;
  const { yesNo, said } = sentence;
  console.log(`yesNo=${yesNo} said=${said}; covers up to ${most.toFixed(3)} are looked at`);
  for (const reader of readers) {
    const [cover] = coversFor(reader, sentence);
    const told = (what: string): void => console.log(`${reader.kind.padEnd(WIDTH)} ${what}`);
    if (cover === undefined) told(`no cover: takes no reading of ${unreadBy(reader, sentence)}`);
    else if (cover.cost > most) told(`${coverText(cover, sentence)} → too dear, a longer reading is ignored`);
    else told(`${coverText(cover, sentence)} → ${resultText(made(reader, cover, sentence, today, lexicon))}`);
  }
  return EXIT.answered;
}

const WIDTH = 14;

/** "1.200  Russell subject · vs versus · this week window, without please" */
function coverText({ cost, parts, dropped }: Cover, { tokens }: Sentence): string {
  const without = dropped.length === 0 ? "" : `, without ${dropped.map((at) => tokens[at]!.raw).join(" ")}`;
  return `${cost.toFixed(3)}  ${parts.map(partText).join(" · ")}${without}`;
}

function partText(part: Part): string {
  return `${part.raw} [${part.slot === "word" ? part.sense : part.slot}]`;
}

function resultText(result: ReturnType<typeof made>): string {
  if (result === undefined) return "undefined: this way to read it is not the kind's";
  if (result === null) return "null: the sentence is not the kind's, whichever way it is read";
  if ("left" in result) return `left over: ${result.left.map(partText).join(" · ")}`;
  const stated = result.stated === null ? "" : `, stated ${result.stated.raw}`;
  return `cost ${result.cost.toFixed(3)}${stated} ${JSON.stringify(result.question)}`;
}

/** The words that a kind can neither read nor pass over; where each can be by itself, all of them together. */
function unreadBy(reader: (typeof readers)[number], { tokens, lattice, skips }: Sentence): string {
  const costs = costsFor(reader);
  const read = new Set(
    lattice
      .flat()
      .filter((piece) => costs(piece) !== null)
      .flatMap(({ at, length }) => Array.from({ length }, (_, i) => at + i)),
  );
  const unread = tokens.filter((_, at) => skips[at] === null && !read.has(at));
  return (unread.length === 0 ? tokens : unread).map(({ raw }) => `"${raw}"`).join(" ");
}
