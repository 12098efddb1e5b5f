import { isQuotedInPoints, quoteOf } from "../ask/quoted.ts";
import { type Day, isoOf } from "../calendar/day.ts";
import type { Question } from "../kinds/question.ts";
import type { Answer } from "../question/answer.ts";
import { isRefusal } from "../question/refusal.ts";
import { TABLE_WIDTH } from "../replies/table.ts";
import { closeText, fixed, percent, signed } from "../wording/figures.ts";
import type { Locale } from "../wording/locale.ts";
import { brief, name as called, say } from "../wording/phrase.ts";
import { render } from "../wording/render.ts";
import type { Asker } from "./asker.ts";
import type { Post } from "./courier.ts";
import { sessionText } from "./session-text.ts";
import { postTexts } from "./words/texts.ts";

/** Stretches whose change stands beside the close. */
const SPANS = ["day", "week", "year"] as const;
/** Characters of a name in the table, as many as there is room for beside the figures; what is longer stands there by its symbol. */
const NAME = { least: 6, most: 14 } as const;
const NONE = "–";

/** A member of a watchlist on a session; null where it has no close on it. */
interface Quote {
  readonly symbol: string;
  readonly answer: Answer<Question> | null;
}

/**
 * The quotes of a watchlist on a session as one table: close, and change over the day, the past week and the past year. A member without a close
 * on it is named and has none.
 * @returns null where none of them has one
 */
export function quotesPost(
  session: Day,
  symbols: readonly string[],
  locale: Locale,
  asker: Asker,
): (Post & { readonly says: Answer }) | null {
  const words = postTexts(locale);
  const quotes = symbols.map((symbol): Quote => ({ symbol, answer: quoted(symbol, session, locale, asker) }));
  const known = quotes.flatMap(({ answer }) => (answer === null ? [] : [answer]));
  const [first] = known;
  if (first === undefined) return null;
  const columns = [words.columns.close, ...SPANS.map((span) => words.columns[span])];
  const figures = quotes.map(({ symbol, answer }) => figuresOf(symbol, answer, locale));
  const most = roomBeside([columns, ...figures]);
  const without = quotes.filter(({ answer }) => answer === null).map(({ symbol }) => nameIn(symbol, LONGEST_CAVEAT, asker, locale));
  const moves = known.map(({ values: { day } }) => (typeof day === "number" ? day : 0));
  const [ups, downs] = [moves.filter((move) => move > 0).length, moves.filter((move) => move < 0).length];
  const { history: _, ...own } = first;
  return {
    says: {
      ...own,
      headline: `${words.title.watchlist}, ${sessionText(session, locale)}${words.colon}${words.upAndDown(ups, downs)}`,
      window: null,
      table: {
        columns: ["", ...columns],
        rows: quotes.map(({ symbol }, i) => [nameIn(symbol, most, asker, locale), ...figures[i]!]),
      },
      details: [],
      caveats: [
        ...new Set([...known.flatMap(({ caveats }) => caveats), ...(without.length === 0 ? [] : [words.withoutOne(without.join(", "))])]),
      ],
      sources: [...new Map(known.flatMap(({ sources }) => sources).map((source) => [source.symbol, source])).values()],
    },
    parts: known,
    pictured: null,
    locale,
    isList: true,
  };
}

/** Characters of a name in a sentence. */
const LONGEST_CAVEAT = 40;

function quoted(symbol: string, session: Day, locale: Locale, asker: Asker): Answer<Question> | null {
  const answer = asker.answer(quoteOf(symbol), session, locale);
  return isRefusal(answer.question) || answer.values.date !== isoOf(session) ? null : answer;
}

/** What people call an instrument where that is short enough, else its symbol. */
function nameIn(symbol: string, most: number, { names }: Asker, locale: Locale): string {
  // in a table of markets "Technology sector" is the sector as "Technology"
  const name = render(brief(called(names.nameOf(symbol))), locale).replace(/ sector$/, "");
  return [...name].length <= most ? name : symbol;
}

/** Characters that a phone's line has left for names beside columns of figures. */
function roomBeside(rows: readonly (readonly string[])[]): number {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => [...row[column]!].length)));
  const room = TABLE_WIDTH - widths.reduce((sum, width) => sum + 1 + width, 0);
  return Math.min(NAME.most, Math.max(NAME.least, room));
}

function figuresOf(symbol: string, answer: Answer | null, locale: Locale): string[] {
  const close = answer?.values.close;
  if (answer === null || typeof close !== "number") return [NONE, ...SPANS.map(() => NONE)];
  const changes = SPANS.map((span) => {
    const change = answer.values[span];
    return typeof change === "number" ? changeText(symbol, close, change, locale) : NONE;
  });
  return [render(isQuotedInPoints(symbol) ? say`${fixed(close, 2)}%` : closeText(close), locale), ...changes];
}

/** Of a yield in basis points. */
function changeText(symbol: string, close: number, change: number, locale: Locale): string {
  if (!isQuotedInPoints(symbol)) return render(percent(change, 1), locale);
  return postTexts(locale).basisPoints(render(signed((close - close / (1 + change)) * 100, 0), locale));
}
