import type { Filling } from "../../language/filling.ts";
import type { Part } from "../../language/frame.ts";
import { subtractedFrom, THE_MARKET } from "../../language/sides.ts";
import { fundOf } from "../../market/funds.ts";

type Subject = Extract<Part, { slot: "subject" }>;

/** An index that is measured without some of its members. */
export interface LeftOut {
  readonly side: string;
  /** baskets and companies, each once */
  readonly without: readonly string[];
}

/**
 * "S&P ex-Mag 7", "the S&P 500 without Apple and Microsoft", "excluding Nvidia, how did the S&P do": an index and what is left out of it,
 * which are baskets or companies and nothing else. "The other 493" are the S&P 500's members but the Magnificent Seven.
 * @returns undefined where nothing is left out, null where what is left out can be none of an index's
 */
export function leftOut(filling: Filling): LeftOut | undefined | null {
  const [others] = filling.words("otherMembers");
  if (others !== undefined) return theOthers(filling, others);
  const [word, ...more] = [...filling.words("without"), ...filling.words("minus")];
  if (word === undefined) return undefined;
  const minuend = word.sense === "minus" ? subtractedFrom(filling) : undefined;
  if (word.sense === "minus" && (minuend === undefined || fundOf(minuend) === undefined)) return undefined;
  if (more.length > 0) return null;
  const named = filling.all("subject");
  const whole = named.filter(({ sort }) => sort === "index" || sort === "fund");
  const parts = named.filter(({ sort }) => sort === "basket" || sort === "stock");
  const [index] = whole;
  const [first] = parts;
  if (index === undefined || first === undefined || whole.length > 1 || parts.length + 1 < named.length) return null;
  const leads = first.at > word.at && isBare(filling, word.at + word.length, first.at);
  if (!leads || !standTogether(filling, parts) || parts.some(isPossessive)) return null;
  filling.use(word, ...named);
  return { side: index.symbols[0]!, without: [...new Set(parts.flatMap(({ symbols }) => symbols))] };
}

/** "the other 493", "S&P 493"; the number alone is one only behind the index. */
function theOthers(filling: Filling, others: Part): LeftOut | undefined | null {
  const named = filling.all("subject");
  const before = filling.before(others);
  if (others.raw === "493" && !(before?.slot === "subject" && before.at + before.length === others.at)) return undefined;
  if (named.some(({ symbols }) => symbols.length !== 1 || symbols[0] !== THE_MARKET)) return undefined;
  filling.use(others, ...named);
  return { side: THE_MARKET, without: ["MAG7"] };
}

/** Whether nothing but an article stands between two places. */
function isBare(filling: Filling, from: number, to: number): boolean {
  return to === from || (to === from + 1 && filling.tokenAt(from) === "the");
}

/** "Apple, Microsoft and the FAANG stocks": one list. */
function standTogether(filling: Filling, parts: readonly Subject[]): boolean {
  return parts.every((part, i) => {
    const before = parts[i - 1];
    if (before === undefined) return true;
    for (let at = before.at + before.length; at < part.at; at++) if (!/^(?:and|or|the)$/.test(filling.tokenAt(at))) return false;
    return true;
  });
}

function isPossessive({ raw }: Part): boolean {
  return /['’]s$/i.test(raw);
}
