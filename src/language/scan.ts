import type { Day } from "../calendar/day.ts";
import { nameOf, symbolOf } from "../market/lookup.ts";
import { nearestWord } from "../text/spelling.ts";
import { type Word, wordsOf } from "../text/words.ts";
import { readAmount } from "./amounts.ts";
import { fillers } from "./cues.ts";
import type { Item } from "./items.ts";
import type { Lexicon } from "./lexicon.ts";
import { readWeekday } from "./periods.ts";
import { readDuration, readWindow } from "./windows.ts";

/** A text taken apart, and the words whose spelling was mended on the way. */
export interface Scan {
  readonly items: readonly Item[];
  readonly corrections: readonly { readonly typed: string; readonly read: string }[];
}

/** With more unknown words than this the text is about something else. */
const MOST_CORRECTIONS = 4;

/** Takes a text apart into sides, windows, amounts, cues and the rest; unknown words are tried once more with their spelling mended. */
export function scan(text: string, today: Day, lexicon: Lexicon): Scan {
  const words = wordsOf(text);
  const first = itemsOf(words, today, lexicon);
  const unknown = first.filter((item): item is Extract<Item, { type: "unknown" }> => item.type === "unknown" && !/[\d$^%]/.test(item.text));
  if (unknown.length === 0 || unknown.length > MOST_CORRECTIONS) return { items: first, corrections: [] };
  const corrections: { typed: string; read: string }[] = [];
  const mended = [...words];
  for (const item of unknown) {
    const read = nearestWord(words[item.at]!.text, lexicon.known);
    // "unchanged" is no misspelt "changed", and "Fridays" are not one Friday
    if (read === undefined || read === item.text || item.text.endsWith(read) || readWeekday(item.text.replace(/s$/, "")) !== undefined)
      continue;
    corrections.push({ typed: item.raw, read });
    mended[item.at] = { text: read, raw: read };
  }
  return corrections.length === 0 ? { items: first, corrections } : { items: itemsOf(mended, today, lexicon), corrections };
}

/** The parts of a sentence in order. "Hasn't the Dow …?" asks what "Has the Dow …?" asks: a leading contracted negation is none. */
function itemsOf(words: readonly Word[], today: Day, lexicon: Lexicon): Item[] {
  const texts = words.map((word) => word.text);
  const shouted = words.every((word) => word.raw === word.raw.toUpperCase());
  const items: Item[] = [];
  for (let at = 0; at < words.length; ) {
    const item = itemAt(words, texts, at, today, lexicon, shouted);
    items.push(item);
    at += item.length;
  }
  return items.map((item, i) =>
    i === 1 && item.type === "cue" && item.cue === "not" && /n['’]t$/i.test(item.raw) ? { ...item, type: "filler", text: "not" } : item,
  );
}

/** "may" is no month before these; before anything else it might be one, and is not passed over. */
const MAY_BE = /^(?:i|we|you|be|have|not|well)$/;

/** The longest reading at a place; of equally long ones a side before a window before an amount before a cue. */
function itemAt(words: readonly Word[], texts: readonly string[], at: number, today: Day, lexicon: Lexicon, shouted: boolean): Item {
  const candidates = [
    sideAt(words, texts, at, lexicon, shouted),
    windowAt(texts, at, today, lexicon),
    texts[at] === "minus" && sideAt(words, texts, at + 1, lexicon, shouted) !== undefined ? undefined : amountAt(texts, at),
    durationAt(texts, at),
    offAt(texts, at),
    cueAt(texts, at, lexicon),
  ];
  let best: Unplaced | undefined;
  for (const each of candidates) if (each !== undefined && (best === undefined || each.length > best.length)) best = each;
  const text = texts[at]!;
  const found: Unplaced =
    best ??
    (fillers.has(text) || (text === "may" && MAY_BE.test(texts[at + 1] ?? ""))
      ? { type: "filler", text, length: 1 }
      : { type: "unknown", text, length: 1 });
  return {
    ...found,
    at,
    raw: words
      .slice(at, at + found.length)
      .map((word) => word.raw)
      .join(" "),
  };
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
type Unplaced = DistributiveOmit<Item, "at" | "raw">;

function sideAt(words: readonly Word[], texts: readonly string[], at: number, lexicon: Lexicon, shouted: boolean): Unplaced | undefined {
  for (let length = Math.min(lexicon.longest.get(texts[at]!) ?? 1, words.length - at); length > 0; length--) {
    const key = length === 1 ? texts[at]! : texts.slice(at, at + length).join(" ");
    const group = lexicon.groups.get(key);
    if (group !== undefined) return { type: "side", symbols: group.symbols, name: group.name, length };
    const named = lexicon.lookup.byName(key) ?? (length === 1 ? lexicon.lookup.byTicker(shouted ? texts[at]! : words[at]!.raw) : undefined);
    if (named !== undefined) return { type: "side", symbols: [symbolOf(named)], name: nameOf(named), length };
  }
  return undefined;
}

function windowAt(texts: readonly string[], at: number, today: Day, lexicon: Lexicon): Unplaced | undefined {
  const found = readWindow(texts, at, today, lexicon.events);
  return found && { type: "window", window: found.value, lead: found.lead, length: found.length };
}

function amountAt(texts: readonly string[], at: number): Unplaced | undefined {
  const found = readAmount(texts, at);
  return found && { type: "amount", ...found };
}

/** "off 1.29 %", "off 12 points": a fall; any other "off" says no more than "from". */
function offAt(texts: readonly string[], at: number): Unplaced | undefined {
  if (texts[at] !== "off") return undefined;
  const unit = readAmount(texts, at + 1)?.unit;
  return unit === "percent" || unit === "points" ? { type: "cue", cue: "down", length: 1 } : undefined;
}

function durationAt(texts: readonly string[], at: number): Unplaced | undefined {
  const lead = /^(?:in|over|for|within|during)$/.test(texts[at] ?? "") ? 1 : 0;
  const article = lead === 1 && texts[at + 1] === "the" ? 1 : 0;
  const found = readDuration(texts, at + lead + article);
  return found && { type: "duration", ...found.value, length: found.length + lead + article };
}

function cueAt(texts: readonly string[], at: number, lexicon: Lexicon): Unplaced | undefined {
  for (let length = Math.min(lexicon.longest.get(texts[at]!) ?? 0, texts.length - at); length > 0; length--) {
    const cue = lexicon.cues.get(length === 1 ? texts[at]! : texts.slice(at, at + length).join(" "));
    if (cue !== undefined) return { type: "cue", cue, length };
  }
  return undefined;
}
