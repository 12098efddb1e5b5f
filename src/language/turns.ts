import type { Token } from "../text/tokens.ts";
import { highs } from "./turns/highs.ts";
import { levels } from "./turns/levels.ts";
import { samples } from "./turns/samples.ts";
import { talk } from "./turns/talk.ts";
import { times } from "./turns/times.ts";
import type { Turn } from "./turns/turn.ts";

/** In this order: how people talk is put in plain words first. */
const TURNS: readonly Turn[] = [...talk, ...times, ...highs, ...levels, ...samples];

/** A text with its turns of phrase in the words that questions are read in. */
export function withTurns(tokens: readonly Token[]): readonly Token[] {
  let turned = tokens;
  let text = textOf(tokens);
  for (const turn of TURNS) {
    const next = afterTurn(turned, text, turn);
    if (next === turned) continue;
    turned = next;
    text = textOf(next);
  }
  return turned;
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join(" ");
}

function afterTurn(tokens: readonly Token[], text: string, { turn, read, beside, across }: Turn): readonly Token[] {
  const found = turn.exec(text);
  if (found === null || (beside !== undefined && !beside.test(text))) return tokens;
  const from = wordsIn(text.slice(0, found.index));
  const to = from + wordsIn(found[0]);
  const run = tokens.slice(from, to);
  const isParted = ({ before }: Token): boolean => before !== "none" && !(across && before === "comma");
  if (run.length === 0 || run.slice(1).some(isParted)) return tokens;
  const [first, last] = [run[0]!, run.at(-1)!];
  const words = read
    .replaceAll(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? "")
    .split(/ +/)
    .filter((word) => word !== "")
    .map((word, i): Token => ({ text: word, raw: word, from: first.from, to: last.to, before: i === 0 ? first.before : "none" }));
  return [...tokens.slice(0, from), ...words, ...tokens.slice(to)];
}

/** How many words a piece of a text has, which begins and ends at their bounds. */
function wordsIn(text: string): number {
  const trimmed = text.trim();
  return trimmed === "" ? 0 : trimmed.split(" ").length;
}
