import { DEFAULT_WINDOW, type Window } from "../../calendar/window.ts";
import type { Filling } from "../../language/filling.ts";
import { isGeneric, namesStocks } from "../../language/members.ts";
import { fallTurns, isPassive, isYield, sidesInOrder, THE_MARKET } from "../../language/sides.ts";
import type { Slots } from "../../language/slots.ts";
import { fundOf } from "../../market/funds.ts";
import { THE_SECTORS } from "../../question/sectors.ts";
import type { AttributionQuestion } from "./schema.ts";

export const attributionSlots: Slots<AttributionQuestion> = {
  slots: ["subject", "window", "length", "amount"],
  senses:
    "why portion contribution ahead behind versus compare gap performance and up down howFar present which what than every most".split(" "),

  question(filling) {
    const moved = moversAsked(filling);
    if (moved !== undefined) {
      const window = filling.window();
      if (window === "several" || filling.yesNo) return undefined;
      filling.take("contribution", "performance", "up", "down", "what", "which", "most", "present", "every");
      return { kind: "attribution", sides: [moved, moved], window: window ?? TODAY, movers: true };
    }
    const gave = contributionIn(filling);
    if (gave === null) return null;
    if (gave !== undefined) {
      const window = filling.window();
      if (window === "several" || filling.yesNo) return undefined;
      filling.take("contribution", "portion", "performance", "up", "down", "howFar", "what", "and", "present");
      return { kind: "attribution", sides: [gave.whole, gave.part], window: window ?? DEFAULT_WINDOW, contribution: true };
    }
    if (!filling.take("why")) return undefined;
    const sectors = filling.all("subject").find(({ name, sort }) => sort === "group" && name === THE_SECTORS);
    if (sectors !== undefined && filling.all("subject").length > 2) filling.use(sectors);
    const sides = sidesInOrder(filling).filter((symbol) => sectors === undefined || !sectors.symbols.includes(symbol));
    // a yield has no return that could be taken apart
    if (sides.some(isYield)) return null;
    const window = filling.window();
    const passive = isPassive(filling);
    const turns = fallTurns(filling);
    if (turns === "both") return null;
    const [leads, trails] = [filling.take("ahead"), filling.take("behind")];
    if (leads && trails) return undefined;
    const isAhead = leads !== (passive !== (turns !== undefined));
    const related = [leads || trails, filling.take("versus", "than"), filling.take("compare", "gap")].some(Boolean);
    // "why is the S&P down today?": which of its companies moved it
    const [only] = sides;
    if (sides.length <= 1 && sectors === undefined && !related && window !== "several") {
      const index = only ?? THE_MARKET;
      // "what moved stocks this morning": before any close
      const isWithinDay = filling.says("morning", "afternoon", "overnight");
      if (filling.yesNo || isWithinDay || fundOf(index) === undefined) return undefined;
      const [up, down] = [filling.take("up"), filling.take("down")];
      filling.take("performance", "present", "what", "which", "most", "every");
      const asked = up === down ? {} : { asked: up ? ("ahead" as const) : ("behind" as const) };
      return { kind: "attribution", sides: [index, index], window: window ?? TODAY, ...asked, movers: true };
    }
    if (sides.length === 1 && sides[0] !== THE_MARKET) sides.push(THE_MARKET);
    const [first, second] = sides;
    if (sides.length !== 2 || first === undefined || second === undefined || window === "several" || !related) return undefined;
    filling.take("performance", "and", "up", "down", "howFar", "present", "which", "what", "every", "most");
    return {
      kind: "attribution",
      sides: [first, second],
      window: window ?? DEFAULT_WINDOW,
      ...(leads || trails ? { asked: isAhead ? ("ahead" as const) : ("behind" as const) } : {}),
    };
  },
};

/** Where no stretch is named: the newest session. */
const TODAY: Window = { type: "period", period: { type: "relative", unit: "day", ago: 0 } };

/** "which stocks contributed most to the S&P this week": the index. */
function moversAsked(filling: Filling): string | undefined {
  if (!filling.has("contribution") || !filling.has("which", "what") || !namesStocks(filling)) return undefined;
  const indices = filling.all("subject").filter(({ raw }) => !isGeneric(raw));
  const [index, ...more] = indices.flatMap(({ symbols }) => symbols);
  if (more.length > 0 || fundOf(index ?? THE_MARKET) === undefined) return undefined;
  filling.use(...filling.all("subject"));
  return index ?? THE_MARKET;
}

/**
 * "how much of the S&P's gain comes from the seven", "contribution of Apple to the S&P", "what did Apple contribute": a part and its whole,
 * which is the S&P 500 where none is named.
 * @returns undefined where no contribution is asked, null where what is named can be no part and whole
 */
function contributionIn(filling: Filling): { readonly whole: string; readonly part: string } | undefined | null {
  const [word, ...more] = filling.words("contribution");
  if (word === undefined || filling.has("why", "ahead", "behind")) return undefined;
  const named = filling.all("subject");
  const wholes = named.filter(({ sort }) => sort === "index" || sort === "fund");
  const parts = named.filter(({ sort, symbols }) => (sort === "basket" || sort === "stock") && symbols.length === 1);
  const [whole] = wholes;
  const [part] = parts;
  if (part === undefined || more.length > 0 || parts.length > 1 || wholes.length > 1 || named.length > parts.length + wholes.length)
    return null;
  const source = /^(?:contribut|add|bring|brought|gave|put|chip|has add|have add)/i.test(word.raw) ? part : whole;
  // "of the gain … from the seven": the whole before, the part behind; "the seven's contribution to": a part before its whole
  if (source === whole && (whole === undefined || !(whole.at < word.at && word.at < part.at))) return null;
  if (source === part && /\bby$/i.test(word.raw) !== (whole !== undefined && whole.at < part.at)) return null;
  if (source === whole && !filling.has("portion", "howFar") && !/\bpoints\b/i.test(word.raw)) return undefined;
  filling.use(...named);
  return { whole: whole?.symbols[0] ?? THE_MARKET, part: part.symbols[0]! };
}
