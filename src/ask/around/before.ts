import { readMonth } from "../../language/time/periods.ts";
import type { Token } from "../../text/tokens.ts";
import { saysHowMeant } from "./meant.ts";
import { stretchesOf, textOf } from "./stretches.ts";
import { OF_BASIS } from "./words.ts";

const SUPPOSES = /^(?:suppose|supposing|imagine|assume|assuming|say|if|had)$/;
const OUTCOME = /\b(?:worth|become|became|grown|turned into|left with|end up with|have now|get back)\b/;

/**
 * "Suppose I had put 1,000 dollars in the S&P 500 in 1999; what was it worth in 2009?": what is supposed and what it came to are one sentence,
 * whichever mark stands between.
 */
export function withSupposition(given: readonly Token[]): readonly Token[] {
  const [first] = given;
  const tokens = first !== undefined && SUPPOSES.test(first.text) ? withoutAlternative(given) : given;
  const mark = tokens.findIndex(({ before }) => before === "sentence");
  if (first === undefined || mark < 0 || !SUPPOSES.test(first.text)) return tokens;
  const behind = tokens.slice(mark).map(({ text }) => text);
  const isOutcome = /^(?:what|how)$/.test(behind[0]!) && behind.includes("it") && OUTCOME.test(behind.join(" "));
  return isOutcome ? tokens.map((token, at) => (at === mark ? { ...token, before: "comma" } : token)) : tokens;
}

/** "Suppose the VIX jumps 25% in a day: how does the S&P do over the following month?": what came after it. */
export function withCondition(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens;
  if (first === undefined || !/^(?:suppose|supposing|imagine|say|assume|if)$/.test(first.text)) return tokens;
  const mark = tokens.findIndex(({ before, text }) => before !== "none" && /^(?:how|what|where)$/.test(text));
  const behind = mark < 0 ? "" : textOf(tokens.slice(mark));
  const isLater = /\b(?:later|after|afterwards?|following|that follow(?:s|ed)|thereafter|next)\b/.test(behind);
  const isMove =
    textOf(tokens.slice(0, Math.max(0, mark))).match(
      /\b(?:falls?|drops?|rises?|jumps?|leaps?|spikes?|gains?|loses|closes?|crosses|surges?|plunges?|slides?|tumbles?)\b/,
    ) !== null;
  if (!isLater || !isMove || tokens.slice(0, mark).some(({ raw }) => raw.startsWith("$"))) return tokens;
  return tokens.map((token, at) => (at === 0 ? { ...token, text: "after" } : at === mark ? { ...token, before: "comma" } : token));
}

/** "…, instead of buying a jet ski, …": what was done with the money in truth, up to the next mark. */
function withoutAlternative(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(
    ({ text }, at) => text === "instead" && tokens[at + 1]?.text === "of" && tokens[at + 2]?.text.endsWith("ing"),
  );
  const to = from < 0 ? -1 : tokens.findIndex(({ before }, at) => at > from && before !== "none");
  if (to < 0 || tokens.slice(from, to).some(({ text }) => /\d/.test(text))) return tokens;
  return [...tokens.slice(0, from), ...tokens.slice(to)];
}

/** "Daily vol will do.": that it is enough, where the sentence ends with it; "which will do best" asks for a forecast. */
export function withoutSuffices(tokens: readonly Token[]): readonly Token[] {
  const isLast = (at: number): boolean => tokens[at + 1] === undefined || tokens[at + 1]!.before === "sentence";
  const isEnough = (at: number): boolean =>
    /^(?:will|would)$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.text === "do" && isLast(at + 1) && at > 0;
  const left = tokens.filter((_, at) => !isEnough(at) && !isEnough(at - 1));
  return left.length === tokens.length ? tokens : left;
}

/** What a reason does not say: over which stretch, without what, how much. */
const SAYS_MORE = /\b(?:except|excluding|without|only|unless|instead|last|past|this|years?|months?|weeks?|quarters?|days?)\b|[\d%$<>]/;

const BECAUSE = /^(?:because|cuz|cause|bc|cos|since|as|on)$/;
const SOMEBODY = /^(?:i|we|my|our|both|they|im|id|ive)$/;

/** "…, asking because my pension sits in it": why somebody asks, to the end of the sentence. */
export function withoutReason(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(
    ({ text, before }, at) =>
      before !== "none" &&
      at > 2 &&
      ((text === "asking" && BECAUSE.test(tokens[at + 1]?.text ?? "")) ||
        // "…, as both go into one table", "…, because I only find old numbers"
        (BECAUSE.test(text) && text !== "on" && text !== "since" && SOMEBODY.test(tokens[at + 1]?.text ?? ""))),
  );
  if (from < 0) return tokens;
  const to = tokens.findIndex(({ before }, at) => at > from && /^(?:sentence|clause)$/.test(before));
  const reason = tokens.slice(from, to < 0 ? tokens.length : to);
  // "…, as I need it in euros": in what it is meant
  const said = textOf(reason);
  if (SAYS_MORE.test(said) || OF_BASIS.test(said) || saysHowMeant(reason)) return tokens;
  return [...tokens.slice(0, from), ...(to < 0 ? [] : tokens.slice(to))];
}

/** "Kind regards, Walter": who signs, at the end. */
export function withoutSignature(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(
    ({ text, before }, at) =>
      at > 2 &&
      before !== "none" &&
      (/^(?:regards|sincerely|cordially|respectfully)$/.test(text) ||
        (/^(?:kind|best|warm|many|with)$/.test(text) && /^(?:regards|wishes|greetings|kind)$/.test(tokens[at + 1]?.text ?? ""))),
  );
  return from < 0 || tokens.length - from > MOST_SIGNED ? tokens : tokens.slice(0, from);
}

/** Words that a signature has at most. */
const MOST_SIGNED = 8;

/** "left utilities behind", "left the Nasdaq in the dust": the verb that it means, without what stands apart from it. */
export function withoutSplitVerb(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }) => /^(?:left|leave|leaves|leaving)$/.test(text));
  if (at < 0) return tokens;
  for (let end = at + 2; end < Math.min(at + 7, tokens.length); end++) {
    const behind =
      /^(?:behind|(?:far|well|way) behind|in (?:the|its|their) (?:dust|wake|rear ?view mirror)|for dead|standing|trailing)\b/.exec(
        tokens
          .slice(end, end + 4)
          .map(({ text }) => text)
          .join(" "),
      );
    if (behind === null) continue;
    const length = behind[0].split(" ").length;
    return [...tokens.slice(0, at), { ...tokens[at]!, text: "beat" }, ...tokens.slice(at + 1, end), ...tokens.slice(end + length)];
  }
  return tokens;
}

/** "october - is it really the worst month": of the month that stands in front. */
export function withFrontedMonth(tokens: readonly Token[]): readonly Token[] {
  const [month, verb, pronoun] = tokens;
  const isFronted =
    month !== undefined &&
    readMonth(month.text) !== undefined &&
    /^(?:is|was)$/.test(verb?.text ?? "") &&
    verb!.before !== "none" &&
    /^(?:it|that)$/.test(pronoun?.text ?? "");
  return isFronted ? [{ ...verb!, before: "none" }, { ...month, before: "none" }, ...tokens.slice(3)] : tokens;
}

/** "when was the last time it did?", behind what it has not done. */
const LAST_TIME =
  /^(?:and |so )?(?:when was the last time|when did|how long (?:is it |has it been )?since) (?:it|they) (?:last )?(?:did|has|had)(?: so| that| it)?$/;
/** How long it has not. */
const NOT_SINCE = /^(?:in|for) (?:(?:a|so|quite a|such a) )*(?:very )?(?:ages|long time|while|years|months|weeks|decades|forever|yonks)$/;

/** "ndx hasn't closed under its 200-day in ages... when was the last time it did?": when it last closed there. */
export function withDeedBehind(tokens: readonly Token[]): readonly Token[] {
  const sentences = stretchesOf(tokens, ["clause", "sentence", "comma"]);
  const asked = sentences.at(-1);
  const told = sentences.at(-2);
  if (asked === undefined || told === undefined || !LAST_TIME.test(textOf(tokens.slice(asked.from, asked.to)))) return tokens;
  const verb = tokens.findIndex(
    ({ text }, at) => at > told.from && at < told.to && /^(?:has|have|had|did)$/.test(text) && tokens[at + 1]?.text === "not",
  );
  if (verb < 0) return tokens;
  const since = tokens.findIndex((_, at) => at > verb && at < told.to && NOT_SINCE.test(textOf(tokens.slice(at, told.to))));
  const deed = [...tokens.slice(told.from, verb), ...tokens.slice(verb + 2, since < 0 ? told.to : since)];
  const from = /^(?:and|so)$/.test(tokens[asked.from]!.text) ? asked.from + 1 : asked.from;
  const end = tokens.findIndex(({ text }, at) => at > from && /^(?:it|they)$/.test(text));
  const [first, ...others] = deed;
  return [...tokens.slice(0, told.from), ...tokens.slice(from, end), { ...first!, before: "none" }, ...others];
}

/** "September has a bad name: what has the S&P averaged in it since 1950?": the question, with the month that "it" is. */
export function withMonthOfLead(tokens: readonly Token[]): readonly Token[] {
  const start = tokens.findIndex(({ before }, at) => at > 0 && (before === "clause" || before === "sentence"));
  const it = tokens.findIndex(({ text }, at) => at > start && text === "it" && tokens[at - 1]?.text === "in");
  const months = tokens.slice(0, Math.max(0, start)).filter(({ text }) => readMonth(text) !== undefined);
  const [month, ...others] = months;
  if (start < 1 || it < 0 || month === undefined || others.length > 0) return tokens;
  // "and how many Septembers is that": the sample, which the answer has
  const count = tokens.findIndex(
    ({ text }, at) => at > it && text === "and" && /^and how many \w+ (?:is|are|was) (?:that|those|it)$/.test(textOf(tokens.slice(at))),
  );
  const end = count < 0 ? tokens.length : count;
  return tokens.slice(start, end).map((token, i) => (start + i === it ? { ...month, before: "none" as const } : token));
}

/** "With August now complete, how many …": as of now, which is when it is asked. */
export function withoutCompleted(tokens: readonly Token[]): readonly Token[] {
  const comma = tokens.findIndex(({ before }) => before === "comma" || before === "clause");
  const lead = textOf(tokens.slice(0, Math.max(0, comma)));
  const rest = tokens.slice(Math.max(0, comma));
  // "with March now over, was it the worst month": March is what is asked about
  const isMeant = rest.some(({ text }) => /^(?:it|that|this)$/.test(text));
  return comma > 1 && COMPLETED.test(lead) && readMonth(tokens[1]!.text) !== undefined && !isMeant ? rest : tokens;
}

const COMPLETED = /^with \w+ (?:now |finally |already )?(?:complete|completed|over|done|finished|closed|behind us|in the books)$/;

/** "in the meantime": since the time that was told of. */
const MEANWHILE = /^(?:in the meantime|since then|ever since|meanwhile|in between)$/;

/** "been away since Oct 3, how much did NDX move in the meantime": since then, which is what the clause in front says and nothing else. */
export function withTimeOfLead(tokens: readonly Token[]): readonly Token[] {
  const [lead, ...others] = stretchesOf(tokens, ["comma", "clause", "sentence"]);
  if (lead === undefined || others.length === 0) return tokens;
  const since = tokens.findIndex(({ text }, at) => at > 0 && at < lead.to - 1 && text === "since");
  const from = tokens.findIndex(
    (_, at) => at >= lead.to && [3, 2, 1].some((length) => MEANWHILE.test(textOf(tokens.slice(at, at + length)))),
  );
  if (since < 0 || since > LONGEST_LEAD || from < 0) return tokens;
  const length = [3, 2, 1].find((each) => MEANWHILE.test(textOf(tokens.slice(from, from + each))))!;
  const time = tokens.slice(since, lead.to).filter(({ text }) => !/^(?:lol|haha|btw|sorry)$/.test(text));
  const [first, ...rest] = time;
  return [...tokens.slice(lead.to, from), { ...first!, before: "none" }, ...rest, ...tokens.slice(from + length)];
}

/** A longer clause tells more than since when. */
const LONGEST_LEAD = 5;

/** "for the holiday-shortened week": the week, however many sessions it had. */
export function withoutShortened(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(({ text }, at) => text === "shortened" && /^(?:trading|week)$/.test(tokens[at + 1]?.text ?? ""));
  if (from < 1) return tokens;
  const start = tokens[from - 1]!.text === "holiday" ? from - 1 : from;
  return [...tokens.slice(0, start), ...tokens.slice(from + (tokens[from + 1]!.text === "trading" ? 2 : 1))];
}

/** "is it over?? are we in a bear market": of nothing that anybody has named yet. */
const OF_NOTHING =
  /^(?:\S+ ){0,2}(?:is|was) (?:it|this|that) (?:over|done|finished|the end|happening|real|bad|time)(?: yet| now| already)?$/;

/** "Oh my what a day.": said of the day, and nothing that is asked. */
export function withoutExclamation(tokens: readonly Token[]): readonly Token[] {
  const sentences = stretchesOf(tokens, ["sentence"]);
  if (sentences.length < 2) return tokens;
  const kept = sentences.filter(({ from, to }) => {
    const said = textOf(tokens.slice(from, to));
    return !EXCLAIMS.test(said) && !(from === 0 && OF_NOTHING.test(said));
  });
  if (kept.length === 0 || kept.length === sentences.length) return tokens;
  const left = kept.flatMap(({ from, to }) => tokens.slice(from, to));
  // "What a month. Best one since what year?": the best month
  const unit = / (day|week|month|quarter|year)$/.exec(textOf(tokens.slice(sentences[0]!.from, sentences[0]!.to)))?.[1];
  return unit === undefined
    ? left
    : left.map((token, at) =>
        token.text === "one" && /^(?:best|worst|biggest)$/.test(left[at - 1]?.text ?? "") ? { ...token, text: unit, raw: unit } : token,
      );
}

const TO_DATE = /(?:^| )(?:year to date|ytd|so far this year|this year)(?= |$)/;
const AS_OF =
  / (?:as of|as at|through|up to) ((?:the )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]+|[a-z]+ \d{1,2}(?:st|nd|rd|th)?) ((?:19|20)\d\d))$/;

/** "year to date, as of 31 August 2023": of that year to that day, and neither of the present one nor of the day alone. */
export function withYearAsOf(tokens: readonly Token[]): readonly Token[] {
  const text = textOf(tokens);
  const [end, named] = [AS_OF.exec(text), TO_DATE.exec(text)];
  if (end === null || named === null || named.index > end.index) return tokens;
  const wordsIn = (words: string): number =>
    words
      .trim()
      .split(" ")
      .filter((word) => word !== "").length;
  const from = wordsIn(text.slice(0, named.index));
  const to = from + wordsIn(named[0]);
  const day = tokens.slice(tokens.length - wordsIn(end[1]!));
  const start = ["from", "31", "december", String(Number(end[2]) - 1), "to"].map(
    (word): Token => ({ ...tokens[from]!, text: word, raw: word, before: "none" }),
  );
  return [
    ...tokens.slice(0, from),
    ...start,
    ...day.map((token): Token => ({ ...token, before: "none" })),
    ...tokens.slice(to, tokens.length - wordsIn(end[0])),
  ];
}

const EXCLAIMS =
  /^(?:\S+ ){0,3}what an? (?:\S+ )?(?:day|week|month|quarter|year|ride|mess|session|morning|night|time|move|rally|run|bloodbath|rollercoaster|disaster|joke|world|start|close|surprise|shame|life)$/;
