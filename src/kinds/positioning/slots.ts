import { takeDate } from "../../language/dates.ts";
import type { Filling } from "../../language/filling.ts";
import { THE_MARKET } from "../../language/sides.ts";
import type { Slots } from "../../language/slots.ts";
import type { PositioningQuestion } from "./schema.ts";

export const positioningSlots: Slots<PositioningQuestion> = {
  slots: ["subject", "window", "amount", "unit"],
  senses:
    "speculators futures positioning openInterest short long net gross weekOverWeek netShort netLong howFar howLong portion what which last sinceWhen most and or percentile every ahead bigger highest price performance stay up bear bull yield at biggest weight posted howMany".split(
      " ",
    ),

  question(filling) {
    const report = filling
      .words("positioning")
      .some(
        ({ raw }) =>
          filling.has("futures") ||
          !/^(?:positions?|positioned|held|hold|holding|report|latest report|last report|weekly report)$/i.test(raw),
      );
    const named = filling.has("speculators", "openInterest") || report;
    const sided = filling.has("short", "long", "net", "gross", "netShort", "netLong");
    if (!(named || (sided && filling.has("futures")))) return undefined;
    const sides = filling.subjects();
    if (sides.length > 1) return undefined;
    const measure = measureOf(filling);
    // "the most since 2007": the answer says since when
    const isMost = filling.has("most", "highest", "biggest");
    const since = isMost || filling.has("sinceWhen") ? filling.free("window").filter(({ window }) => window.type === "since") : [];
    filling.use(...since);
    // "weekly change": each figure is given with its change on the week
    const changes = filling.words("performance").some(({ raw }) => /chang/i.test(raw));
    filling.use(...filling.free("unit").filter(({ unit, form }) => changes && unit === "week" && form === "each"));
    const on = takeDate(filling);
    if (on === undefined) return undefined;
    // "are speculators short?" asks for the net of both sides
    // "are they net long, and how large is that position": both are answered
    const [size] = filling.words("howFar", "portion");
    const [state] = filling.words("netShort", "netLong", "short", "long");
    const yesNo = filling.yesNo && (size === undefined || (state !== undefined && isBroken(filling, state.at, size.at)));
    const netShort = filling.take("netShort") || (yesNo && measure === "short");
    const netLong = filling.take("netLong") || (yesNo && measure === "long");
    filling.take(
      "speculators",
      "futures",
      "positioning",
      "openInterest",
      "short",
      "long",
      "net",
      "gross",
      "weekOverWeek",
      "howFar",
      "howMany",
      "howLong",
      "last",
      "sinceWhen",
      "most",
      "portion",
      "and",
      "or",
      "yield",
      "what",
      "which",
      "percentile",
      "every",
      "highest",
      "biggest",
      "performance",
      "price",
      "stay",
      "at",
      "weight",
      "posted",
    );
    if (filling.has("short", "long")) filling.take("up", "ahead", "bigger", "bear", "bull");
    const side = sides[0] ?? THE_MARKET;
    if (filling.yesNo && isMost && measure !== "openInterest") {
      const [window] = since.map((each) => each.window);
      const from = window?.type === "since" ? window.from : undefined;
      const asked = measure === "short" || netShort ? "most short" : "most long";
      return { kind: "positioning", side, measure, asked, ...(from === undefined ? {} : { since: from }), on };
    }
    const asked = yesNo && netShort !== netLong ? (netShort ? "net short" : "net long") : null;
    return { kind: "positioning", side, measure: asked === null ? measure : "net", asked, on };
  },
};

/** Whether a comma or the like stands between two places: "are they net short, and by what share". */
function isBroken(filling: Filling, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if (filling.breakAt(at) !== "none") return true;
  return false;
}

/** Which figure: "how short", "how long" (no question for a time here), "net", "open interest". */
function measureOf(filling: Filling): PositioningQuestion["measure"] {
  if (filling.has("net", "netShort", "netLong")) return "net";
  const short = filling.has("short");
  const long = filling.has("long", "howLong");
  if (filling.has("openInterest") && !short && !long) return "openInterest";
  return short === long ? "net" : short ? "short" : "long";
}
