import { withHighOfYear } from "../../language/high-of-year.ts";
import { type Token, tokensOf } from "../../text/tokens.ts";

/** One sentence of a text, or one line of a list: its tokens, with UTF-16 offsets in the text as given. */
export interface PassageSentence {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** it ends in a question mark */
  readonly asks: boolean;
  /** a blank line or a bullet stands before it: what was said before does not go on */
  readonly begins: boolean;
  /** it is a heading: what it names holds for the lines below it, up to the next one */
  readonly heads: boolean;
}

/** A line that Markdown makes a heading of, or writes in bold as a whole. */
const HEADING = /^[ \t]*(?:#{1,6}[ \t]|(\*\*|__)[^*_\n]+\1:?[ \t]*$)/;

/** What Discord and Markdown write around words, blanked so that offsets stay as they are. */
const MARKUP =
  /```[^`]*```|<(?:@[!&]?|#|a?:\w{1,40}:|t:)[^>\s]{0,80}>|https?:\/\/\S+|^[ \t]*>+[ \t]|~~|\|\||[*_`#]+|(?<=^[ \t]*)(?:[•·▪◦‣–—-]|\d{1,2}\/)(?=[ \t])|\b\d{1,2} ?[ap]\.m\.(?=\s)|\b\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: ?(?:ET|EST|EDT|GMT|UTC))?/gim;
/** Words behind which a full stop ends no sentence. */
const SHORT =
  /(?:^|[\s(“"'])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Mr|Mrs|Ms|Dr|St|Inc|Corp|Co|Ltd|vs|v|No|approx|pct|etc|p\.c|cap|avg)$/u;
const BULLET = /^[ \t]*(?:[•·▪◦‣*–—-][ \t]|\d{1,2}[.)][ \t]|\p{Extended_Pictographic})/u;

/** A line break, the marks that end a sentence, or an emoji that parts one market's line from the next; arrows say which way a figure goes. */
const ENDS = /\n|[.!?…]+["”’')\]]*(?=\s|$)|(?![↑▲⬆🔺📈🔼↓▼⬇🔻📉🔽])\p{Extended_Pictographic}\uFE0F?(?=\s+[$\p{Lu}])/gu;

/** The sentences of a text in order. Its time is linear in the text's length. */
export function sentencesOf(text: string): PassageSentence[] {
  const plain = text.replace(MARKUP, (mark) => " ".repeat(mark.length));
  const sentences: PassageSentence[] = [];
  let from = 0;
  let begins = true;
  const cut = (to: number, asks: boolean, opensNext: boolean): void => {
    // what follows keeps its offsets: tokens are read from a slice and moved
    const tokens = withHighOfYear(tokensOf(plain.slice(from, to))).map((token) => ({
      ...token,
      from: token.from + from,
      to: token.to + from,
    }));
    if (tokens.length > 0) {
      const line = text.slice(text.lastIndexOf("\n", tokens[0]!.from) + 1, lineEnd(text, tokens[0]!.from));
      sentences.push({
        tokens,
        from: tokens[0]!.from,
        to: tokens.at(-1)!.to,
        asks,
        begins,
        heads: HEADING.test(line) || isTitle(text, line),
      });
      begins = opensNext;
    } else {
      begins ||= opensNext;
    }
    from = to;
  };
  for (const mark of plain.matchAll(ENDS)) {
    const at = mark.index;
    const end = at + mark[0].length;
    if (at < from) continue;
    if (mark[0] === "\n") {
      if (isWrapped(text, from, at)) continue;
      const next = text.slice(end, end + 200);
      cut(end, false, BULLET.test(next) || /^[ \t]*(?:\n|$)/.test(next));
      continue;
    }
    const before = plain.slice(Math.max(from, at - 12), at);
    const next = /^\s+(\S)/u.exec(plain.slice(end, end + 12))?.[1];
    if (mark[0] === "." && (SHORT.test(before) || (next !== undefined && /[\p{Ll},;&]/u.test(next)))) continue;
    cut(end, mark[0].includes("?"), false);
  }
  cut(plain.length, false, false);
  return sentences;
}

/** "Monthly letter to investors – November 2023": a first line by itself that names a month, a quarter or a half. */
function isTitle(text: string, line: string): boolean {
  const [first = "", second = ""] = text.trimStart().split("\n");
  return line.trim() !== "" && first.trim() === line.trim() && second.trim() === "" && TITLE.test(line) && !/[.!?…]\s*$/.test(line);
}

const TITLE =
  /\b(?:(?:January|February|March|April|May|June|July|August|September|October|November|December),? (?:19|20)\d\d|(?:Q[1-4]|H[12]|first quarter|second quarter|third quarter|fourth quarter|first half|second half)\b.{0,6}(?:19|20)\d\d)\s*$/i;

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** A line that is full and goes on in the next one, as mails wrap theirs. */
function isWrapped(text: string, from: number, at: number): boolean {
  const next = text.slice(at + 1, at + 80);
  // "after hours: …" opens a line of its own
  if (/^[ \t]*(?:\n|$|[\p{L} ]{2,20}:[ \t])/u.test(next) || BULLET.test(next)) return false;
  const lineStart = Math.max(from, text.lastIndexOf("\n", at - 1) + 1);
  const line = text.slice(lineStart, at).trimEnd();
  if (/[.!?:…]["”’')\]]*$/.test(line)) return false;
  return /^[ \t]*[\p{Ll}]/u.test(next) || line.length > 55;
}
