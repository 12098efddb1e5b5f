import { DEFAULT_WINDOW } from "../../calendar/window.ts";
import { asksOfMembers } from "../../language/members.ts";
import { eachOfStretch, fromTheirOwn, isBasket, isYield, THE_MARKET, tellsBeforeAsking } from "../../language/sides.ts";
import type { Slots } from "../../language/slots.ts";
import type { PerformanceQuestion } from "./schema.ts";
import { severalWindows } from "./windows.ts";

export const performanceSlots: Slots<PerformanceQuestion> = {
  slots: ["subject", "window", "length", "amount", "unit"],
  senses: [
    "drawdown",
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
    "calendar",
    "annualised",
  ],

  question(filling) {
    const subjects = filling.subjects();
    const windows = filling.yesNo || subjects.length === 0 ? undefined : severalWindows(filling);
    const window = windows?.[0] ?? filling.window();
    // "1, 3, 5 and 10 year performance" may name no yield
    if (subjects.some(isYield)) return subjects.every(isYield) || filling.all("amount").length === 0 ? null : undefined;
    if (window === "several") return undefined;
    if (fromTheirOwn(filling) || tellsBeforeAsking(filling) || asksOfMembers(filling) || eachOfStretch(filling)) return null;
    // "where was it a year ago" asks for the level of a day
    const asksPrice = filling.take("where") || filling.words("price").some(({ raw }) => /price|quote/i.test(raw));
    if (asksPrice && filling.all("window").some(({ raw }) => /\bago$/i.test(raw))) return null;
    // a figure that is stated is held against no stretch of our choosing
    if (window === null && filling.said && filling.all("amount").length > 0) return undefined;
    // "how low did it go": the lowest close, not the return
    if (filling.words("howFar").some(({ raw }) => /^how (?:low|high)$/i.test(raw)) && filling.says("go", "went", "get", "got")) return null;
    const points = filling.has("points") || filling.words("howFar").some(({ raw }) => /points/i.test(raw));
    // "a year" stands beside a stretch of several, and not for one
    const annualized = filling.has("annualised") && windows === undefined && window !== null;
    if (annualized) filling.take("annualised", "average");
    // "return together with its deepest drawdown"
    const drawdown =
      filling.has("and") && filling.has("performance") && subjects.length === 1 && windows === undefined && filling.take("drawdown");
    const asksFor = filling.take("performance", "price", "points", "howFar", "chart", "either");
    if (filling.has("posted")) filling.take("posted");
    if (!subjects.some((side) => isBasket(side, filling))) filling.take("every");
    const total = filling.take("total");
    filling.take("priceOnly", "and", "what");
    if (windows !== undefined) filling.take("calendar", "every");
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
      ...(windows === undefined ? {} : { windows: [...windows] }),
      ...(annualized ? { annualized: true as const } : {}),
      ...(drawdown ? { drawdown: true as const } : {}),
      ...(points && !total ? { points: true as const } : {}),
    };
  },
};
