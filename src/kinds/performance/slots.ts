import { DEFAULT_WINDOW } from "../../calendar/window.ts";
import { asksOfMembers } from "../../language/members.ts";
import { eachOfStretch, fromTheirOwn, isBasket, isYield, THE_MARKET, tellsBeforeAsking } from "../../language/sides.ts";
import type { Slots } from "../../language/slots.ts";
import type { PerformanceQuestion } from "../../question/performance.ts";

export const performanceSlots: Slots<PerformanceQuestion> = {
  slots: ["subject", "window", "length", "amount"],
  senses: [
    "up",
    "down",
    "either",
    "performance",
    "price",
    "where",
    "total",
    "priceOnly",
    "and",
    "every",
    "or",
    "howFar",
    "what",
    "chart",
    "points",
    "posted",
    "last",
  ],

  question(filling) {
    const subjects = filling.subjects();
    const window = filling.window();
    if (subjects.some(isYield)) return null;
    if (window === "several") return undefined;
    if (fromTheirOwn(filling) || tellsBeforeAsking(filling) || asksOfMembers(filling) || eachOfStretch(filling)) return null;
    // "where was it a year ago" asks for the level of a day
    if (filling.take("where") && filling.all("window").some(({ raw }) => /\bago$/i.test(raw))) return null;
    // a figure that is stated is held against no stretch of our choosing
    if (window === null && filling.said && filling.all("amount").length > 0) return undefined;
    // "how low did it go": the lowest close, not the return
    if (filling.words("howFar").some(({ raw }) => /^how (?:low|high)$/i.test(raw)) && filling.says("go", "went", "get", "got")) return null;
    const asksFor = filling.take("performance", "price", "points", "howFar", "chart", "either");
    if (filling.has("posted")) filling.take("posted");
    if (!subjects.some((side) => isBasket(side, filling))) filling.take("every");
    const total = filling.take("total");
    filling.take("priceOnly", "and", "what");
    const up = filling.take("up");
    const down = filling.take("down");
    if (up && down) filling.take("or");
    // without a name only what says what it wants is about the market: "how did we do this week", "up or down today"
    if (subjects.length === 0 && !(window !== null && (asksFor || up || down))) return undefined;
    const asked = filling.yesNo && up !== down ? (up ? "up" : "down") : null;
    return {
      kind: "performance",
      sides: subjects.length === 0 ? [THE_MARKET] : subjects,
      window: window ?? DEFAULT_WINDOW,
      basis: total ? "total" : "price",
      asked,
    };
  },
};
