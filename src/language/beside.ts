import type { Token } from "../text/tokens.ts";

/** Words that stand for another by what is beside them: "ma pension", "top 3 only", "how much days". */
export function asMeant(token: Token, at: number, tokens: readonly Token[]): Token {
  // "ma pension": mine, and no moving average
  const isMine = token.text === "ma" && (at === 0 || token.before !== "none") && /^[a-z]/.test(tokens[at + 1]?.text ?? "");
  if (isMine && !/^(?:cross|of|line)/.test(tokens[at + 1]!.text)) return { ...token, text: "my" };
  // "Start in 1990."
  const isOrdered =
    token.text === "start" && (at === 0 || token.before !== "none") && /^(?:in|with|at|from)$/.test(tokens[at + 1]?.text ?? "");
  if (isOrdered && /^(?:1[89]|20)\d\d$/.test(tokens[at + 2]?.text ?? "")) return { ...token, text: "starting" };
  // "which day cost its holders the most": hurt them worst
  const isWhich = tokens.slice(0, at).some(({ text }) => text === "which");
  if (isWhich && COSTS.test(token.text) && tokens.slice(at + 1, at + 7).some(({ text }) => text === "most"))
    return { ...token, text: "hurt" };
  if (isWhich && token.text === "most" && tokens.slice(Math.max(0, at - 6), at).some(({ text }) => COSTS.test(text) || text === "hurt"))
    return { ...token, text: "worst" };
  // "what does drawdown mean": a question about a word
  const asksMeaning = /^what do(?:es)?$/.test(
    tokens
      .slice(0, 2)
      .map(({ text }) => text)
      .join(" "),
  );
  if (asksMeaning && token.text === "mean" && at + 1 === tokens.length) return { ...token, text: "signify" };
  // "its highest close on record, and the day"
  const isTheDay =
    token.text === "the" && tokens[at - 1]?.text === "and" && /^(?:day|date)$/.test(tokens[at + 1]?.text ?? "") && at + 2 === tokens.length;
  const isDayOfIt =
    /^(?:day|date)$/.test(token.text) && tokens[at - 1]?.text === "the" && tokens[at - 2]?.text === "and" && at + 1 === tokens.length;
  if (isTheDay) return { ...token, text: "when" };
  if (isDayOfIt) return { ...token, text: "please" };
  // "its lowest since … which date?"
  const isDated = (i: number): boolean =>
    tokens[i - 1]?.text === "since" && /^(?:which|what)$/.test(tokens[i]?.text ?? "") && /^(?:date|day)$/.test(tokens[i + 1]?.text ?? "");
  if (isDated(at)) return { ...token, text: "when", before: "none" };
  if (isDated(at - 1)) return { ...token, text: "please" };
  // "in a row, at best"
  if (token.text === "best" && tokens[at - 1]?.text === "at" && tokens.slice(0, at).some(({ text }) => RUNS.test(text)))
    return { ...token, text: "most" };
  // "the five strongest years, strongest first": the order in which they are listed anyway
  const isOrder = (i: number): boolean =>
    i >= 0 &&
    i + 2 === tokens.length &&
    tokens[i + 1]!.text === "first" &&
    ORDERED.test(tokens[i]!.text) &&
    tokens.slice(0, i).some(({ text }) => text === tokens[i]!.text);
  if (isOrder(at) || isOrder(at - 1)) return { ...token, text: "please" };
  // "above $250 a share": what a price is of
  const isPerShare = (i: number): boolean =>
    /^(?:a|per)$/.test(tokens[i]?.text ?? "") && tokens[i + 1]?.text === "share" && /^\$?\d/.test(tokens[i - 1]?.raw ?? "");
  if (isPerShare(at) || isPerShare(at - 1)) return { ...token, text: "please" };
  // "2023 hi/lo"
  if (token.text === "hi" && /^los?$/.test(tokens[at + 1]?.text ?? "")) return { ...token, text: "high", before: token.before };
  if (/^los?$/.test(token.text) && tokens[at - 1]?.text === "hi") return { ...token, text: "low", before: "none" };
  // "no. of closes"
  if (token.text === "no" && tokens[at + 1]?.text === "of") return { ...token, text: "number" };
  // "my editor calls this the worst quarter": that it is
  const isCalled = (i: number): boolean => /^call(?:s|ed|ing)?$/.test(tokens[i]?.text ?? "") && SUPERLATIVE.test(tokens[i + 3]?.text ?? "");
  if (isCalled(at) && /^(?:this|it|that)$/.test(tokens[at + 1]!.text)) return { ...token, text: "says" };
  if (token.text === "it" && isCalled(at - 1)) return { ...token, text: "its" };
  // "anybody from the mag 7 in the red"
  const isOfGroup = /^(?:anybody|anyone|any1|anything)$/.test(token.text) && /^(?:from|of|in|among)$/.test(tokens[at + 1]?.text ?? "");
  if (isOfGroup && tokens.slice(at + 2, at + 4).some(({ text }) => GROUP.test(text))) return { ...token, text: "which" };
  // "has it finished any session below …"
  if (token.text === "any" && /^(?:session|day|close)$/.test(tokens[at + 1]?.text ?? "")) return { ...token, text: "a" };
  // "which return did it make"
  if (token.text === "which" && VALUES.test(tokens[at + 1]?.text ?? "")) return { ...token, text: "what" };
  // "are mondays really the worst weekday"
  const isPart = at > 0 && /^(?:are|is)$/.test(tokens[at - 1]!.text) && /^(?:mon|tues|wednes|thurs|fri)days$/.test(token.text);
  if (isPart && tokens.slice(at + 1, at + 3).some(({ text }) => text === "the")) return { ...token, text: token.text.slice(0, -1) };
  // "where does its showing this month fall, as a percentile": where it ranks
  // "in what percentile of all its closes does today's VIX fall"
  const ends = tokens[at + 1] === undefined || tokens[at + 1]!.before !== "none";
  const isPlaced = token.text === "fall" && ends;
  if (isPlaced && tokens.slice(0, at).some(({ text }, i) => RANKED.test(text) && /^(?:in|what|which)$/.test(tokens[i - 1]?.text ?? "")))
    return { ...token, text: "stand" };
  if (isPlaced && tokens.slice(0, at).some(({ text }) => text === "where") && tokens.some(({ text }) => RANKED.test(text)))
    return { ...token, text: "rank" };
  // "top 3 only"
  const isLast = token.text === "only" && (tokens[at + 1] === undefined || tokens[at + 1]!.before === "sentence");
  if (isLast && tokens[at - 2]?.text === "top" && /^\d+$/.test(tokens[at - 1]!.text)) return { ...token, text: "please" };
  // "how much stocks": what is counted, said as what is measured
  const isCounted = token.text === "much" && tokens[at - 1]?.text === "how" && COUNTED.test(tokens[at + 1]?.text ?? "");
  return isCounted ? { ...token, text: "many" } : token;
}

const SUPERLATIVE = /^(?:worst|best|biggest|largest|strongest|weakest|deepest|sharpest|steepest|longest)$/;

const COSTS = /^(?:cost|costs|stung|burned|burnt|hurts|dented|bruised|punished|pained)$/;

const RUNS = /^(?:row|straight|consecutive|running|trot)$/;

const ORDERED = /^(?:best|worst|biggest|largest|strongest|weakest|highest|lowest|deepest|longest|newest|latest|oldest)$/;

const RANKED = /^(?:percentile|percentiles|rank|ranking|ranked)$/;

const GROUP = /^(?:mag|mag7|magnificent|seven|faang|fang|sectors|megacaps|indices|indexes|semis|banks)$/;

/** Figures of which there is one, whoever asks "which". */
const VALUES = /^(?:returns?|performance|volatility|beta|correlation|drawdown|value|weight|percentage|percentile|amount)$/;

const COUNTED = /^(?:stocks|companies|members|sectors|days|sessions|weeks|months|quarters|years|times|shares|names)$/;
