import { z } from "zod";
import { windowSchema } from "../../calendar/window.ts";
import { contractOn } from "../../market/contracts.ts";
import { numberOr } from "../claim.ts";
import type { Kind } from "../kind.ts";
import { takeDate } from "../language/dates.ts";
import { takeState } from "../language/members.ts";
import type { Reading } from "../language/reading.ts";
import { positioningAnswer } from "../positioning.ts";

const measures = ["short", "long", "net", "openInterest"] as const;

const schema = z.strictObject({
  kind: z.literal("positioning"),
  /** what the future is on */
  side: z.string(),
  /** the figure that is asked first, ranked and dated */
  measure: z.enum(measures),
  /** what a yes-or-no question holds to be so of the net position */
  asked: z.enum(["net short", "net long"]).nullable(),
  /** the stretch at whose end the latest report is taken; null for now */
  on: windowSchema.nullable(),
});

export type PositioningQuestion = z.infer<typeof schema>;

/** Speculators' positions in a future by the Commitments of Traders, known from their publication on. */
export const positioning: Kind<PositioningQuestion> = {
  kind: "positioning",
  schema,
  about: {
    summary: "What speculators hold in futures, by the Commitments of Traders (legacy, futures only).",
    figures: {
      "shortShare, longShare, netShare": "non-commercial positions ÷ open interest",
      reportDate: "the Tuesday it is of; known from its release",
      "percentile, highestSince": "of the reports in the data",
    },
  },
  cues: {
    speculators: [
      "speculators",
      "spec",
      "specs",
      "speculative",
      "speculator",
      "large speculators",
      "big speculators",
      "speculative",
      "speculative traders",
      "specs",
      "non commercials",
      "noncommercials",
      "noncommercial",
      "non commercial",
      "noncommercial traders",
      "non commercial traders",
      "hedge funds",
      "hedge fund",
      "fast money",
      "futures traders",
    ],
    futures: [
      "futures",
      "future",
      "e mini",
      "emini",
      "e minis",
      "eminis",
      "futures contracts",
      "futures market",
      "contracts",
      "mini futures",
      "e mini futures",
      "emini futures",
    ],
    positioning: [
      "positioning",
      "positioned",
      "positions",
      "position",
      "cot",
      "cot report",
      "cot data",
      "commitments of traders",
      "commitment of traders",
      "commitments of traders report",
      "cftc",
      "cftc data",
      "cftc report",
      "open interest",
      "held",
      "futures positioning",
    ],
    short: [
      "short",
      "shorts",
      "shorting",
      "short positions",
      "short position",
      "short share",
      "betting against",
      "gross short",
      "short side",
    ],
    long: ["long", "longs", "long positions", "long position", "gross long", "long side"],
    net: ["net", "net position", "net positions", "net positioning"],
    far: ["how heavily", "how strongly"],
    netShort: ["net short", "net shorts", "net short position"],
    netLong: ["net long", "net longs", "net long position"],
  },
  examples: [
    "how short are speculators in S&P futures?",
    "are speculators net short Russell futures?",
    "speculators' net position in Nasdaq futures",
    "open interest in S&P futures",
    "how long are speculators in Russell futures?",
  ],

  read(reading) {
    const named = reading.has("speculators") || namesReport(reading);
    const sided = reading.has("short", "long", "net", "netShort", "netLong");
    if (!(named || (sided && reading.has("futures"))) || reading.has("not", "ahead", "behind", "up", "down")) return undefined;
    const sides = reading.sides();
    const [side = "SPX"] = sides;
    if (sides.length > 1) return undefined;
    const measure = measureOf(reading);
    const on = takeDate(reading);
    if (on === undefined) return undefined;
    // "are speculators short?" asks for the net of both sides
    const yesNo = reading.isYesNo() && !reading.has("far", "portion");
    const netShort = reading.take("netShort") || (yesNo && measure === "short");
    const netLong = reading.take("netLong") || (yesNo && measure === "long");
    reading.take(
      "speculators",
      "futures",
      "positioning",
      "short",
      "long",
      "net",
      "far",
      "last",
      "sinceWhen",
      "most",
      "portion",
      "and",
      "or",
      "yield",
    );
    takeState(reading);
    const asked = yesNo && netShort !== netLong ? (netShort ? "net short" : "net long") : null;
    return { kind: "positioning", side, measure: asked === null ? measure : "net", asked, on };
  },

  symbols: () => [],

  entries: ({ side }) => {
    const contract = contractOn(side);
    return contract === undefined ? [] : [`positions/${contract.code}`];
  },

  answer: positioningAnswer,

  statement: {
    units: ["percent"],
    share: true,
    figure: (values, { measure }) => numberOr(values[`${measure}Share`]),
    hasOne: ({ measure }) => measure === "short" || measure === "long" || measure === "net",
  },
};

/** "positioning", "the COT report", "open interest"; a "position" alone may be anything. */
function namesReport(reading: Reading): boolean {
  return reading
    .all("cue")
    .some((item) => item.cue === "positioning" && (reading.has("futures") || !/^(?:position|positions|positioned|held)$/i.test(item.raw)));
}

/** Which figure: "how short", "how long" (no question for a time here), "net", "open interest". */
function measureOf(reading: Reading): PositioningQuestion["measure"] {
  const howLong = reading.all("cue").filter((item) => item.cue === "when" && /^how long$/i.test(item.raw));
  reading.claim(...howLong);
  if (reading.has("net", "netShort", "netLong")) return "net";
  const short = reading.has("short");
  const long = reading.has("long") || howLong.length > 0;
  const interest = reading.all("cue").some((item) => item.cue === "positioning" && /^open interest$/i.test(item.raw));
  if (interest && !short && !long) return "openInterest";
  return short === long ? "net" : short ? "short" : "long";
}
