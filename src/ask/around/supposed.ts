import type { Token } from "../../text/tokens.ts";

const SUPPOSES = /^(?:suppose|supposing|imagine|assume|assuming|say|if|had)$/;
const OUTCOME = /\b(?:worth|become|became|grown|turned into|left with|end up with|have now|get back)\b/;

/**
 * "Suppose I had put 1,000 dollars in the S&P 500 in 1999; what was it worth in 2009?": what is supposed and what it came to are one sentence,
 * whichever mark stands between.
 */
export function withSupposition(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens;
  const mark = tokens.findIndex(({ before }) => before === "sentence");
  if (first === undefined || mark < 0 || !SUPPOSES.test(first.text)) return tokens;
  const behind = tokens.slice(mark).map(({ text }) => text);
  const isOutcome = /^(?:what|how)$/.test(behind[0]!) && behind.includes("it") && OUTCOME.test(behind.join(" "));
  return isOutcome ? tokens.map((token, at) => (at === mark ? { ...token, before: "comma" } : token)) : tokens;
}
