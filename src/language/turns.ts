import type { Token } from "../text/tokens.ts";

const YEAR = "(?:18|19|20)\\d\\d";
const MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
const OWN = "(?:its|their|the)";
const HIGH = "(?:highs?|peaks?|records?|tops?)";

/** Turns of phrase and what they are read as, where `beside` is in the text too; longer turns first. */
const TURNS: readonly { readonly turn: RegExp; readonly read: string; readonly beside?: RegExp }[] = [
  // "how far must it fall to be in a correction": to begin one
  {
    turn: /\bto (?:be|end up|land|find itself|sit) in (?:an? )?(correction|bear market|bull market)(?: territory)?(?!\S)/,
    read: "to enter a $1",
  },
  // "to get back to its old high after the Covid crash": to recover from it
  {
    turn: new RegExp(
      `\\b(?:get|climb|come|return|rise) back (?:to|up to) ${OWN} (?:old |previous |prior |former |earlier )?${HIGH} (?:after|from) (?=the )`,
    ),
    read: "recover from ",
  },
  {
    turn: new RegExp(
      `\\b(get|gets|got|climb|climbed|came|return|returned) back (?:to|up to) ${OWN} (?:old|previous|prior|former) (${HIGH})(?!\\S)`,
    ),
    read: "$1 back to its $2",
  },
  // "when did it surpass its March 2000 record": when it was back there
  {
    turn: new RegExp(
      `\\b(?:finally )?(?:surpass|exceed|eclipse|take out|beat|pass|top|break|overtake|regain|reclaim|clear)(?:e?s|ed)? (${OWN} (?:${MONTH} )?${YEAR} ${HIGH})(?!\\S)`,
    ),
    read: "get back to $1",
    beside: /^(?:when|(?:in )?(?:what|which) (?:year|month)|how long)\b/,
  },
  {
    turn: /^(?:in )?(?:what|which) (?:year|month) did(?!\S)/,
    read: "when did",
    beside: /\b(?:recover|regain|reclaim|get back|got back|win back|make back|surpass)\b/,
  },
  // "its worst drawdown in 2021 and 2022": within the two years
  {
    turn: new RegExp(`\\b(?:in|during|over) (${YEAR}) and (${YEAR})(?!\\S)`),
    read: "from $1 to $2",
    beside: /\b(?:drawdown|peak to trough|high to low)\b/,
  },
];

/** A text with its turns of phrase in the words that questions are read in. */
export function withTurns(tokens: readonly Token[]): readonly Token[] {
  return TURNS.reduce(turned, tokens);
}

function turned(tokens: readonly Token[], { turn, read, beside }: (typeof TURNS)[number]): readonly Token[] {
  const text = tokens.map((token) => token.text).join(" ");
  const found = turn.exec(text);
  if (found === null || (beside !== undefined && !beside.test(text))) return tokens;
  const from = wordsIn(text.slice(0, found.index));
  const to = from + wordsIn(found[0]);
  const run = tokens.slice(from, to);
  if (run.length === 0 || run.slice(1).some(({ before }) => before !== "none")) return tokens;
  const [first, last] = [run[0]!, run.at(-1)!];
  const words = read
    .replaceAll(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? "")
    .trim()
    .split(" ")
    .map((word, i): Token => ({ text: word, raw: word, from: first.from, to: last.to, before: i === 0 ? first.before : "none" }));
  return [...tokens.slice(0, from), ...words, ...tokens.slice(to)];
}

/** How many words a piece of a text has, which begins and ends at their bounds. */
function wordsIn(text: string): number {
  const trimmed = text.trim();
  return trimmed === "" ? 0 : trimmed.split(" ").length;
}
