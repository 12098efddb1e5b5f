import { DEFAULT_WINDOW } from "../../calendar/window.ts";
import { fallTurns, isPassive, isYield, sidesInOrder, THE_MARKET } from "../../language/sides.ts";
import type { Slots } from "../../language/slots.ts";
import { THE_SECTORS } from "../../question/sectors.ts";
import type { AttributionQuestion } from "./schema.ts";

export const attributionSlots: Slots<AttributionQuestion> = {
  slots: ["subject", "window", "length", "amount"],
  senses:
    "why portion contribution ahead behind versus compare gap performance and up down howFar present which what than every most".split(" "),

  question(filling) {
    // "how much of the gain comes from the seven"
    const contribution = filling.take("contribution") && (filling.take("portion") || filling.has("howFar"));
    if (!filling.take("why") && !contribution) return undefined;
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
    const related = [leads || trails, filling.take("versus", "than"), filling.take("compare", "gap"), contribution].some(Boolean);
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
