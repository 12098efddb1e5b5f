import type { Filling } from "../../language/filling.ts";
import { likeNow } from "../../language/like-now.ts";
import { isBasket, isQuotient, isYield } from "../../language/sides.ts";
import type { Slots } from "../../language/slots.ts";
import type { RatioQuestion } from "./schema.ts";

const USED =
  "bothEndsOf ratio price high low highest lowest percentile average median rankOf rank sinceWhen since last present when what and performance howFar up down away either at change yield ever where posted versus which lies or portion".split(
    " ",
  );

export const ratioSlots: Slots<RatioQuestion> = {
  slots: ["subject", "window", "length"],
  senses: USED,

  question(filling) {
    const sides = filling.subjects();
    const [of, against] = sides;
    if (!(filling.has("ratio") || isQuotient(filling)) || of === undefined || against === undefined || sides.length !== 2) return undefined;
    // "its gain as a multiple of the S&P 500's": of the gains, and not of the closes
    const isOfMoves = filling
      .words("performance", "up", "down")
      .some(({ raw }) => /^(?:gains?|returns?|rise|performance|losse?s?|fall|decline)\b/i.test(raw));
    if (isOfMoves && filling.words("ratio").some(({ raw }) => /multiple/i.test(raw))) return undefined;
    if (sides.some((side) => isYield(side) || isBasket(side, filling))) return undefined;
    // "how high is it today and in which percentile": today is the one that is ranked, and no stretch
    const now = filling
      .free("window")
      .filter(({ window }) => window.type === "period" && window.period.type === "relative" && window.period.unit === "day");
    if (filling.has("percentile", "rank", "rankOf", "median", "average", "sinceWhen", "highest", "lowest", "high", "low"))
      filling.use(...now);
    const window = filling.window();
    if (window === "several") return undefined;
    const scope = window?.type === "all" ? null : window;
    const asked = aboutOf(filling, scope !== null);
    const isExtreme = asked === "highest" || asked === "lowest" || asked === "highest since" || asked === "lowest since";
    // "is the ratio at its highest since 2000": as high as none since
    const saysWhich =
      filling.has("at", "price") || filling.words("high", "highest", "low", "lowest").some(({ raw }) => /^(?:high|low)est\b/i.test(raw));
    if (filling.yesNo && !(isExtreme && saysWhich)) return undefined;
    const about = filling.yesNo && isExtreme ? (asked.startsWith("highest") ? "highest since" : "lowest since") : asked;
    filling.take(...USED);
    return { kind: "ratio", of, against, window: scope, about, ...(filling.yesNo ? { yesNo: true as const } : {}) };
  },
};

function aboutOf(filling: Filling, isOver: boolean): RatioQuestion["about"] {
  const like = likeNow(filling);
  // "how high has it ever gotten"
  const ever = filling.has("ever") ? filling.words("howFar").map(({ raw }) => raw.toLowerCase()) : [];
  const [top, bottom] = [ever.includes("how high"), ever.includes("how low")];
  const [high, low] = [top || filling.has("high", "highest") || like === "high", bottom || filling.has("low", "lowest") || like === "low"];
  const asksSince =
    filling.has("sinceWhen") ||
    (filling.has("last") && (filling.has("when") || like !== undefined)) ||
    filling.words("since").some((word) => filling.behind(word) === undefined);
  if (asksSince && high !== low) return high ? "highest since" : "lowest since";
  if (filling.has("percentile")) return "percentile";
  if (filling.has("rankOf", "rank")) return "rank";
  if (filling.has("median")) return "median";
  if (filling.has("average")) return "average";
  if ((high && low) || filling.has("bothEndsOf")) return "extremes";
  if (high || low) return high ? "highest" : "lowest";
  const moves = filling
    .words("performance", "either", "up", "down")
    .some(({ raw }) => !/^(?:do|does|did|is|are|stands?|at|come to|comes to|came to|come out at|comes out at)$/i.test(raw));
  return isOver || moves || filling.has("howFar") ? "change" : "level";
}
