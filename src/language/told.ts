import type { Window } from "../calendar/window.ts";
import type { Token } from "../text/tokens.ts";
import type { Part } from "./frame.ts";

/** "I bought in June 2022, how is it doing?": what is asked goes from then on, and not over that June. */
export function fromPurchase(parts: readonly Part[], tokens: readonly Token[]): readonly Part[] {
  const bought = parts.find((part) => part.slot === "word" && part.sense === "bought") ?? moneyPutIn(parts, tokens);
  if (bought === undefined) return parts;
  const beside = parts.find(
    (part) =>
      part.slot === "window" &&
      part.at > bought.at &&
      (/\b(?:start|beginning|turn) of\b/i.test(part.raw) || !isBroken(tokens, bought.at, part.at)),
  );
  return parts.map((part) =>
    part === beside && part.slot === "window" ? { ...part, window: startOf(part.window, part.raw), lead: "since" } : part,
  );
}

/** "$10,000 in the S&P on …, worth what today": the sum that was put in. */
function moneyPutIn(parts: readonly Part[], tokens: readonly Token[]): Part | undefined {
  if (!tokens.some(({ text }) => /^(?:worth|become|became|grown|turned)$/.test(text))) return undefined;
  return parts.find((part) => part.slot === "amount" && /^(?:in|into|of)$/.test(tokens[part.at + part.length]?.text ?? ""));
}

function startOf(window: Window, raw: string): Window {
  // "at the Covid low": from that day's close on
  if (window.type === "event") return { type: "event", event: window.event };
  if (window.type !== "period") return window;
  const { period } = window;
  if (period.type === "relative" && period.ago > 0 && /\bago$/i.test(raw)) return { type: "past", count: period.ago, unit: period.unit };
  return { type: "since", from: period };
}

/** Who did something: "we moved to cash in October", "the fund was launched in 2015". */
const DOER = /^(?:i|we|he|she|they|you|my|our|his|her|their|the|a|an|was|were|been)$/;
const ACT = /ed$|^(?:left|quit|went|got|came|began|took|put|sold|met|ran|started)$/;
/** Participles that say how something is to be reckoned, or of which stretch. */
const NO_ACT =
  /^(?:ended|based|measured|counted|reckoned|dated|interested|focused|limited|restricted|asked|wanted|need|needed|compared|red)$/;

/**
 * Whether a clause before the question tells of something else that was done at a time: that time is not the one that the question asks
 * about, and what is asked of it nobody said.
 */
export function tellsAnAct(parts: readonly Part[], tokens: readonly Token[]): boolean {
  if (!isBroken(tokens, 0, tokens.length)) return false;
  for (const part of parts) {
    if (part.slot !== "window") continue;
    const [from, to] = clauseAround(tokens, part.at);
    if (to === tokens.length || parts.some((other) => other.slot === "subject" && other.at >= from && other.at < to)) continue;
    if (parts.some((other) => other.slot === "word" && other.sense === "bought" && other.at >= from && other.at < to)) continue;
    const isBeside = (at: number): boolean => at < part.at || at >= part.at + part.length;
    const words = tokens.slice(from, to).filter((_, i) => isBeside(from + i));
    if (words.some(({ text }) => DOER.test(text)) && words.some(({ text }) => ACT.test(text) && !NO_ACT.test(text))) return true;
  }
  return false;
}

/** "I am up 12% this year", "my portfolio is down": what somebody has made, and no market. */
const OWN = /^(?:i|we|my|our|im|me)$/;

/** "I am up 12% this year, how is the S&P doing?": the speaker's own figure asks for nothing; only the time it is of is kept. */
export function withoutOwnFigure(parts: readonly Part[], tokens: readonly Token[]): readonly Part[] {
  if (!OWN.test(tokens[0]?.text ?? "")) return parts;
  const [, to] = clauseAround(tokens, 0);
  const inside = parts.filter(({ at }) => at < to);
  if (
    to === tokens.length ||
    inside.some(({ slot }) => slot === "subject") ||
    !inside.some((part) => part.slot === "amount" && part.unit !== "none")
  )
    return parts;
  const isTimed = parts.some(({ slot, at }) => slot === "window" && at >= to);
  return parts.filter(({ slot, at }) => at >= to || (slot === "window" && !isTimed));
}

function clauseAround(tokens: readonly Token[], at: number): readonly [from: number, to: number] {
  let from = at;
  while (from > 0 && !endsClause(tokens[from]!)) from -= 1;
  let to = at + 1;
  while (to < tokens.length && !endsClause(tokens[to]!)) to += 1;
  return [from, to];
}

function isBroken(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from + 1, to + 1).some(endsClause);
}

function endsClause({ before }: Token): boolean {
  return before === "comma" || before === "clause" || before === "sentence";
}
